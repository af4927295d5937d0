import { find, publish, type PublishArguments } from './board.js';
import { trustedLogins, type Found } from './board-reading.js';
import { handle } from './core/comment.js';
import type { Diagnosis } from './core/diagnosis.js';
import { toState, withWake, type Insights, type SeenRun } from './core/state.js';
import type { Ending } from './outcome.js';
import type { Context, Run } from './ports.js';
import { lowerBound, type Subject } from './subject.js';
import { wakeFor } from './wake.js';

export type Findings = {
  subject: Subject;
  run: Run | null;
  /** Runs that were looked at as a whole: what they no longer show as red is green. */
  runs: readonly Omit<SeenRun, 'green'>[];
  diagnoses: readonly Diagnosis[];
  insights?: Insights;
  /** Where it was opened before. */
  opened?: OpenBoard;
};

/** The place of our comment, and a first look at it with the time at which it began. */
export type OpenBoard = { board: Omit<PublishArguments, 'state' | 'found'>; found: Promise<Found>; at: number };

/** A look is good for as long as every process waits, after it wrote, before it looks whether that stayed (`jitter`). */
const FRESH_MILLISECONDS = 1_000;

/** Looks for the comment of a subject; the answer may come while something else is asked. */
export async function openBoard({ subject, run }: Pick<Findings, 'subject' | 'run'>, context: Context): Promise<OpenBoard> {
  const { github, agentGithub, inputs, now, sleep, log } = context;
  const viewer = await github.viewer();
  const render = { mention: handle(inputs.mention, inputs.model), canWake: agentGithub !== null || viewer.type === 'User' };
  const bound = lowerBound(run);
  // A user's comment is adopted by the workflow's token where both are known here.
  const trusted = await trustedLogins(context);
  const board = { github, ...subject, trusted, since: async () => bound, render, dryRun: inputs.dryRun, now, sleep, log };
  const at = now().getTime();
  const found = find({ ...board, state: subject });
  // Should it fail before somebody waits for it: whoever then waits is told.
  found.catch(() => {});
  return { board, found, at };
}

/** Brings what was found into the one comment of the subject, and sees to it that somebody is awake to mend it. */
export async function publishFindings(findings: Findings, context: Context): Promise<Ending> {
  const { subject, run, runs, diagnoses, insights = {} } = findings;
  const { github, inputs, now, log } = context;
  const { pr, sha, obstacle } = subject;
  const state = toState({ pr, sha, diagnoses, runs, insights, at: now().toISOString() });
  if (obstacle !== null) {
    if (obstacle.isFault) log.warning(obstacle.reason);
    return { result: 'skipped', reason: obstacle.reason, pr, sha, diagnoses, state };
  }
  const { board, found, at } = findings.opened ?? (await openBoard(findings, context));
  const isFresh = now().getTime() - at < FRESH_MILLISECONDS;
  const published = await publish({ ...board, state, ...(isFresh ? { found } : {}) });
  if (published.result === 'skipped') log.warning(published.reason);
  if (inputs.dryRun) log.info(published.body);
  const wish = { mention: board.render.mention, viewer: await github.viewer(), since: lowerBound(run) };
  const { woken, record } = await wakeFor(published, wish, context);
  if (record !== null) await publish({ ...board, state: withWake(published.state, record) });
  return { ...published, pr, sha, diagnoses, woken };
}
