import { alertOnce } from './alerts.js';
import type { Published } from './board.js';
import { openCauses, triedBefore } from './core/attempts.js';
import { attemptsTable } from './core/attempts-table.js';
import { titleOf } from './core/comment-blocks.js';
import { causeKey } from './core/handoff.js';
import { sha12 } from './core/marker.js';
import { redact } from './core/redact.js';
import type { IncidentState } from './core/state.js';
import { defuse, fence, inlineCode, link, paragraphs } from './core/text.js';
import type { Scene } from './scene.js';
import type { Comment, Context, PullRequest } from './ports.js';
import { sayOnce } from './said.js';
import { isUncertain, withRemedy } from './remedy.js';

/** So much of the last error is repeated. */
const MOST_ERROR = 2_000;

/**
 * People take over: the pull request is labelled, one comment says what was tried and who is meant, and, where the configuration wants it, an
 * issue and a message to a chat. Each of them alone may fail; the others are done all the same.
 */
export async function giveToPeople(
  { reason, isNews }: { reason: string; isNews: boolean },
  published: Published,
  { subject, trusted }: Scene,
  context: Context,
): Promise<void> {
  const { state, comment } = published;
  const { config, github } = context;
  const text = blockedText(reason, state, comment, subject.pull, context);
  const said = subject.pr === null ? 'refused' : await callOnce({ pr: subject.pr, sha: subject.sha }, text, trusted, context);
  // With the label nobody looks at it again: what could not be said just now is to be said first.
  if (subject.pr !== null && said !== 'failed') await block(subject.pr, context);
  const [main] = openCauses(state);
  const where = subject.pr === null ? `\`${sha12(subject.sha)}\`` : `pull request ${subject.pr}`;
  if (config.escalation.issue && main !== undefined) {
    const place = subject.pr === null ? subject.sha : String(subject.pr);
    await alertOnce(
      {
        key: `blocked\n${place}\n${causeKey(main.fingerprint)}`,
        title: `CI cannot be mended by agents on ${where.replaceAll('`', '')}: ${titleOf(main.cause)}`,
        body: text,
        isLess: () => true,
      },
      context,
    );
  }
  // Where the comment is refused again and again, the chat hears of it once.
  if (said === 'said' || (said === 'refused' && isNews))
    await tellChat(`Agents are stuck on ${where} of ${github.repository}: ${reason}`, comment?.url ?? '', context);
}

async function block(pr: number, { config, github, log }: Context): Promise<void> {
  const { blocked } = config.labels;
  const labelled = await github.addLabels(pr, [blocked]);
  if (!labelled.ok) log.warning(`The label ${blocked} could not be set ${withRemedy(labelled, 'pull-requests: write')}`);
}

/** Takes the label away again: agents are asked and followed as before. */
export async function unblock(pull: PullRequest | null, { config, github, inputs, log }: Context): Promise<void> {
  const { blocked } = config.labels;
  if (!pull?.labels.includes(blocked)) return;
  if (inputs.dryRun) return log.info(`dry run: would remove the label ${blocked}`);
  const removed = await github.removeLabel(pull.number, blocked);
  if (!removed.ok) log.warning(`The label ${blocked} could not be removed ${withRemedy(removed, 'pull-requests: write')}`);
}

/** Posts to the configured webhook in the form that Slack takes; others take it too. */
export async function tellChat(sentence: string, url: string, { config, environment, log, inputs }: Context): Promise<void> {
  const { webhook } = config.escalation;
  if (webhook === null || inputs.dryRun) return;
  // The three characters that Slack reads as markup.
  const plain = redact(sentence).replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
  const sent = await environment.post(webhook, { text: url === '' ? plain : `${plain} (<${url}|root cause>)` });
  if (!sent.ok) log.warning(`The webhook did not take the message (${sent.status}): check \`escalation.webhook\``);
}

/** Who is called: whom the configuration names, else the author of the pull request. */
export function peopleFor({ author }: Pick<PullRequest, 'author'>, { config }: Pick<Context, 'config'>): string {
  const { mentions } = config.escalation;
  const people =
    mentions.length > 0 ? mentions : author.endsWith('[bot]') || author === 'ghost' || author === 'Copilot' ? [] : [author];
  return people.map((name) => (name.startsWith('@') ? name : `@${name}`)).join(' ');
}

function blockedText(
  reason: string,
  state: IncidentState,
  comment: Comment | null,
  pull: PullRequest | null,
  context: Context,
): string {
  const open = openCauses(state);
  const tried = triedBefore(state);
  const people = peopleFor({ author: pull?.author ?? 'ghost' }, context);
  const titles = open.map(({ cause }) => `- ${defuse(titleOf(cause))} (**${cause.category}**)`);
  const error =
    open[0]?.cause.evidence
      .map(({ text }) => text)
      .join('\n')
      .slice(-MOST_ERROR) ?? '';
  return paragraphs([
    `## 🙋 Agents could not mend ${inlineCode(sha12(state.sha))}`,
    `${people === '' ? '' : `${people}: `}${reason}. Nobody else is asked until somebody has looked at it; ${link('the root-cause comment', comment?.url ?? null)} has the evidence, and \`/rescue fix\` asks an agent once more.`,
    titles.join('\n'),
    attemptsTable(tried),
    error === '' ? '' : `The last error:\n\n${fence(error)}`,
  ]);
}

/** Once for a commit: whoever was first stays. `failed`: for now, `refused`: for good. */
async function callOnce(
  about: { pr: number; sha: string },
  text: string,
  trusted: readonly string[],
  context: Context,
): Promise<'said' | 'known' | 'refused' | 'failed'> {
  const posted = await sayOnce('escalation', about, { text, trusted }, context);
  if (posted.ok) return posted.value.isOurs ? 'said' : 'known';
  context.log.warning(`People could not be told ${withRemedy(posted, 'pull-requests: write')}`);
  return isUncertain(posted) ? 'failed' : 'refused';
}
