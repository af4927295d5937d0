import type { ModeName } from '../inputs.js';
import { writeReport } from '../outcome.js';
import type { Context, GitHub, Outcome, Result } from '../ports.js';
import { remembered } from '../sweep.js';
import type { RunTrigger, Target, Trigger } from '../trigger.js';
import { command } from './command.js';
import { guard } from './guard.js';
import { monitor } from './monitor.js';
import { notify } from './notify.js';
import { rescueCheck } from './rescue-check.js';
import { rescue } from './rescue.js';
import { resolve, resolveCheck, resolveReview } from './resolve.js';

type Kind = Target['kind'];
type Of<K extends Kind> = Extract<Target, { kind: K }>;
type Verbs = { [K in Kind]?: (trigger: Of<K>, context: Context) => Promise<Outcome> };

/** The table of modes: a verb, and the function that does it for each kind of target that it knows. */
export const MODES = {
  rescue: { run: rescue, check: rescueCheck },
  notify: { run: notify },
  resolve: { run: resolve, check: resolveCheck, review: resolveReview },
  monitor: { sweep: monitor },
  guard: { sweep: guard },
  command: { comment: command },
} as const satisfies Record<ModeName, Verbs>;

/** Does what a trigger asks for, one mode after the other, and gives one outcome. */
export async function perform(trigger: Exclude<Trigger, { kind: 'ignored' }>, context: Context): Promise<Outcome> {
  const failing = trigger.kind === 'sweep' ? await failingRun(trigger.own, context) : null;
  if (failing !== null) return rescue(failing, context);
  const outcomes: [ModeName, Outcome][] = [];
  const github = trigger.kind === 'sweep' ? forSweeps(context.github) : context.github;
  for (const mode of trigger.modes) {
    const except = outcomes.flatMap(([, { touched }]) => touched ?? []);
    const target = trigger.kind === 'sweep' ? { ...trigger, except } : trigger;
    // What others said lately is asked for once in each of them: the one before may have added to it.
    const recentComments = remembered(github.recentComments);
    outcomes.push([mode, await act(mode, target, { ...context, github: { ...github, recentComments } })]);
  }
  return together(outcomes, context);
}

/** One list of the pull requests does for all sweeps (a head is read again before anything is said about it), as does one look at a role. */
function forSweeps(github: GitHub): GitHub {
  return { ...github, openPulls: remembered(github.openPulls), role: remembered(github.role) };
}

function act<K extends Kind>(mode: ModeName, target: Of<K>, context: Context): Promise<Outcome> {
  const verbs: Verbs = MODES[mode];
  const verb = verbs[target.kind as K];
  if (verb !== undefined) return verb(target, context);
  return Promise.resolve({ result: 'none', reason: `${mode} has nothing to do with ${target.origin}`, outputs: {}, summary: '' });
}

/** Our own run, where another of its jobs failed: then we are the last job of a failing workflow, and no sweep was meant. */
async function failingRun(own: RunTrigger | null, { github, environment }: Context): Promise<RunTrigger | null> {
  const jobs = own && (await github.jobs(own.runId));
  if (!jobs?.ok) return null;
  const others = jobs.value.filter(({ status }) => status === 'completed');
  const isCi = environment.eventName === 'schedule' && others.length > 0;
  return isCi || others.some(({ conclusion }) => conclusion === 'failure' || conclusion === 'timed_out') ? own : null;
}

/** The strongest result stands for all. */
const STRENGTH: readonly Result[] = ['created', 'updated', 'skipped', 'unchanged', 'none'];

async function together(outcomes: readonly [ModeName, Outcome][], context: Context): Promise<Outcome> {
  const all = outcomes.map(([, outcome]) => outcome);
  const [first] = outcomes;
  const report = await writeReport(outcomes, context);
  const filledIn = { ...Object.assign({}, ...all.map((outcome) => filled(outcome.outputs))), 'report-file': report };
  if (first !== undefined && outcomes.length === 1) return { ...first[1], outputs: filledIn };
  const woken = all.some((outcome) => outcome.outputs['agent-woken'] === 'true');
  const outputs = { ...filledIn, 'agent-woken': String(woken) };
  const result = STRENGTH.find((each) => all.some((outcome) => outcome.result === each)) ?? 'none';
  const reason = outcomes.map(([mode, outcome]) => `${mode}: ${outcome.reason}`).join(' · ');
  return { result, reason, outputs, summary: all.map(({ summary }) => summary).join('\n\n') };
}

/** What a later mode does not know must not wipe out what an earlier one said. */
function filled(outputs: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(Object.entries(outputs).filter(([, value]) => value !== ''));
}
