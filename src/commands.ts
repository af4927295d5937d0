import { publish } from './board.js';
import { trustedLogins } from './board-reading.js';
import type { Answer } from './command-answer.js';
import { openCauses } from './core/attempts.js';
import type { Category } from './core/category.js';
import { sectionsOf } from './core/comment-fit.js';
import { titleOf } from './core/comment-blocks.js';
import { sha12 } from './core/marker.js';
import { suggestion } from './core/nearest.js';
import { withEvent, type Cause, type IncidentState } from './core/state.js';
import { defuse, inlineCode, link } from './core/text.js';
import { reopen } from './findings.js';
import { launchByCommand } from './launch.js';
import { isSkipLabel, SKIP_LABEL } from './opt-out.js';
import type { Context, Fetched, PullRequest, Run } from './ports.js';
import { remedyFor, withRemedy } from './remedy.js';
import { rerun } from './retry.js';
import { isFailed, newestRuns } from './sweep.js';
import { rcaOf, readThread, type OurComment, type ReadThread } from './thread.js';

/** A command that may be done: on which pull request, and by whose word. */
export type Asked = { pull: PullRequest; by: string };

/** So many runs are run again by one command. */
const MOST_RERUNS = 10;

/** The newest run of each workflow on the head; the answer to the command where GitHub did not tell. */
export async function headRuns({ pull }: Asked, context: Context): Promise<Run[] | Answer> {
  const runs = await newestRuns({ ...pull, checks: 'unknown' }, context);
  if (runs.ok) return runs.value;
  const text = `The runs of ${commit(pull)} could not be read ${refusal(runs, 'actions: read')}.`;
  return { ok: false, text, note: 'the runs could not be read' };
}

/** Why a command says nothing about the head any more: it was evidently pushed after the command was written. Null where that is not so. */
export async function movedOn(
  { pull }: Asked,
  { createdAt }: { createdAt: string },
  { github }: Context,
): Promise<string | null> {
  const runs = await github.runs({ headSha: pull.headSha });
  if (!runs.ok)
    return `GitHub did not tell since when ${commit(pull)} is the head ${refusal(runs, 'actions: read')}. Say it again then.`;
  const isLater = runs.value.length > 0 && runs.value.every((run) => Date.parse(run.createdAt) > Date.parse(createdAt));
  return isLater ? `The head moved on to ${commit(pull)} after you wrote this. Look at it, and say it again.` : null;
}

/** Hands the failure to an agent: the one named, or whoever it is routed to. */
export async function fix(order: Asked, agent: string | null, hint: string, context: Context): Promise<Answer> {
  const { pull, by } = order;
  const known = Object.keys(context.config.agents);
  const id = agent === null ? null : known.find((each) => each.toLowerCase() === agent.toLowerCase());
  if (id === undefined) {
    const text = `There is no agent ${inlineCode(agent ?? '')}${defuse(suggestion(agent ?? '', known))}. Known: ${known.map(inlineCode).join(', ')}.`;
    return { ok: false, text, note: 'no such agent' };
  }
  const { ok, text } = await launchByCommand({ pull, sha: pull.headSha, agent: id, hint, by }, context);
  return { ok, text, note: ok ? 'handed over' : 'not handed over' };
}

/** Runs the failed jobs of the head again. */
export async function retry(order: Asked, context: Context): Promise<Answer> {
  const all = await headRuns(order, context);
  if ('text' in all) return all;
  const failed = all.filter(isFailed);
  const { dryRun } = context.inputs;
  // A run that GitHub could not start has no jobs.
  const runs = failed.filter(({ conclusion }) => conclusion !== 'startup_failure').slice(0, MOST_RERUNS);
  if (runs.length === 0) {
    const note = failed.length === 0 ? 'no run failed' : 'GitHub could not start the failed runs';
    return { ok: false, text: `Nothing to run again on ${commit(order.pull)}: ${note}.`, note };
  }
  const started: Run[] = [];
  const refused: Run[] = [];
  for (const run of runs) ((await rerun(run.id, run.attempt, context)) !== null || dryRun ? started : refused).push(run);
  const parts = [
    ...(started.length > 0 ? [`Running the failed jobs again: ${runLinks(started)}.`] : []),
    ...(refused.length > 0
      ? [`GitHub refused to run again: ${runLinks(refused)}. The job needs the permission \`actions: write\`.`]
      : []),
  ];
  const note = `${started.length} of ${runs.length} runs run again`;
  return { ok: refused.length === 0, text: parts.join('\n\n'), note };
}

/** Labels the pull request, so that nobody looks at it any more. */
export async function skip({ pull }: Asked, { github, inputs, log }: Context): Promise<Answer> {
  const undo = `To undo this, remove the label ${inlineCode(SKIP_LABEL)}.`;
  if (pull.labels.some(isSkipLabel)) return { ok: true, text: `This pull request is left alone already. ${undo}`, note: 'known' };
  if (inputs.dryRun) log.info(`dry run: would label pull request ${pull.number} with ${SKIP_LABEL}`);
  const labelled = inputs.dryRun ? null : await github.addLabels(pull.number, [SKIP_LABEL]);
  if (labelled === null || labelled.ok)
    return { ok: true, text: `This pull request is left alone from now on. ${undo}`, note: 'labelled' };
  log.warning(`Pull request ${pull.number} could not be labelled ${withRemedy(labelled, 'pull-requests: write')}`);
  const text = `The label ${inlineCode(SKIP_LABEL)} could not be set ${refusal(labelled, 'pull-requests: write')}.`;
  return { ok: false, text, note: 'the label could not be set' };
}

/** Notes in our root-cause comment that its main diagnosis is wrong. */
export async function wrong(order: Asked, category: Category | null, context: Context): Promise<Answer> {
  const { pull, by } = order;
  const { read, rca } = await ourComment(order, context);
  const known = rca?.state ?? null;
  const cause = known === null ? null : mainCause(known);
  if (rca === null || known === null || cause === null) {
    const why = read.failure === null ? 'there is none' : `our comments could not be read (${defuse(read.failure)})`;
    return { ok: false, text: `No diagnosis of ${commit(pull)} to be noted as wrong: ${why}.`, note: 'no diagnosis' };
  }
  const state = withEvent(known, {
    kind: 'wrong',
    ref: [cause.patternId ?? '-', category ?? '-', by].join(' '),
    at: context.now().toISOString(),
  });
  const { board } = await reopen(pull, context);
  const found = Promise.resolve({ ...read, ours: [rca.comment], isWhole: true });
  const { result, reason } = await publish({ ...board, state, found });
  if (result === 'skipped' || result === 'none') {
    context.log.warning(reason);
    return { ok: false, text: `That could not be noted: ${defuse(reason)}.`, note: reason };
  }
  const what = cause.patternId === null ? 'that the cause is unknown' : inlineCode(cause.patternId);
  const instead = category === null ? '' : `, and that it should be **${category}**`;
  const text = `Thank you. ${link('The root-cause comment', rca.comment.url)} notes that ${what} is wrong${instead}.`;
  return { ok: true, text, note: 'noted' };
}

/** Our root-cause comment of the head, and the thread it stands in. */
export async function ourComment({ pull }: Asked, context: Context): Promise<{ read: ReadThread; rca: OurComment | null }> {
  const thread = { kind: 'pull', number: pull.number } as const;
  const trusted = await trustedLogins(context);
  const read = await readThread({ thread, length: pull.comments, trusted }, context);
  return { read, rca: rcaOf(read.ours, pull.headSha) };
}

/** A line for each cause that is still red: title, category, confidence, agent. */
export function causeLines(state: IncidentState): string[] {
  return sectionsOf(state)
    .filter(({ red }) => red.length > 0)
    .map(({ cause }) => {
      const agent = cause.agent === null ? '' : `, agent ${inlineCode(cause.agent)}`;
      return `- ${defuse(titleOf(cause))}: **${cause.category}**, confidence ${Math.round(cause.confidence * 100)} %${agent}`;
    });
}

/** Runs with their links, the name of each as code. */
export function runLinks(runs: readonly Run[]): string {
  return runs.map(({ name, id, htmlUrl }) => link(inlineCode(name || `run ${id}`), htmlUrl)).join(', ');
}

/** The commit as it is written in an answer. */
export function commit({ headSha }: PullRequest): string {
  return inlineCode(sha12(headSha));
}

/** What the headline is about: the newest failure that somebody has to mend, else the newest at all. */
function mainCause(state: IncidentState): Cause | null {
  return openCauses(state)[0]?.cause ?? sectionsOf(state)[0]?.cause ?? null;
}

/** What GitHub refused and what to do about it, for an answer. */
function refusal(failure: Extract<Fetched<unknown>, { ok: false }>, permission: string): string {
  return `(${failure.status} ${defuse(failure.message)}): ${remedyFor(failure, permission)}`;
}
