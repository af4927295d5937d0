import type { Context, PullRequest, Run } from './ports.js';
import type { RunTrigger } from './trigger.js';

/** The label by which people keep us off a pull request. */
export const SKIP_LABEL = 'skip-ci-rescue';

/** The queue commits what people wrote; it is the actor only by name. */
const QUEUE = 'github-merge-queue[bot]';

/** Why this failure is to be left alone by somebody's wish, or null. */
export function optOut(trigger: RunTrigger, run: Run | null, pull: PullRequest | null, context: Context): string | null {
  const flag = context.config.skip_flags.find((text) => run?.headCommitMessage.includes(text));
  if (flag !== undefined) return `the head commit's message says ${flag}`;
  if (pull?.labels.some(isSkipLabel)) return `pull request ${pull.number} has the label ${SKIP_LABEL}`;
  const bot = unwantedBot(trigger, run, context);
  return bot === null
    ? null
    : `the commit is by ${bot}, and \`bots.process\` is false; list it in \`bots.allow\` to have it looked at`;
}

/** True for the label by which people keep us off, in any case. */
export function isSkipLabel(label: string): boolean {
  return label.toLowerCase() === SKIP_LABEL;
}

function unwantedBot({ inRun }: RunTrigger, run: Run | null, { config, environment }: Context): string | null {
  if (config.bots.process) return null;
  const wanted = [...config.bots.allow, ...Object.values(config.agents).flatMap(({ logins }) => logins)].map(plain);
  const people = [run?.headCommitAuthor ?? '', run?.actor ?? (inRun ? environment.actor : '')];
  // An agent's commit may be pushed by anybody, and somebody's by an agent: then it is wanted.
  if (people.some((name) => wanted.includes(plain(name)))) return null;
  return people.find((name) => name.endsWith('[bot]') && name !== QUEUE) ?? null;
}

function plain(login: string): string {
  return login.toLowerCase().replace(/\[bot\]$/, '');
}
