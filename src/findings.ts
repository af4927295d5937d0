import { publish } from './board.js';
import { trustedLogins } from './board-reading.js';
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
};

/** Brings what was found into the one comment of the subject, and sees to it that somebody is awake to mend it. */
export async function publishFindings(
  { subject, run, runs, diagnoses, insights = {} }: Findings,
  context: Context,
): Promise<Ending> {
  const { github, agentGithub, inputs, now, sleep, log } = context;
  const { pr, sha, obstacle } = subject;
  const state = toState({ pr, sha, diagnoses, runs, insights, at: now().toISOString() });
  if (obstacle !== null) {
    if (obstacle.isFault) log.warning(obstacle.reason);
    return { result: 'skipped', reason: obstacle.reason, pr, sha, diagnoses, state };
  }
  const viewer = await github.viewer();
  const canWake = agentGithub !== null || viewer.type === 'User';
  const render = { mention: handle(inputs.mention, inputs.model), canWake };
  const bound = lowerBound(run);
  // A user's comment is adopted by the workflow's token where both are known here.
  const trusted = await trustedLogins(context);
  const board = { github, ...subject, trusted, since: async () => bound, render, dryRun: inputs.dryRun, now, sleep, log };
  const published = await publish({ ...board, state });
  if (published.result === 'skipped') log.warning(published.reason);
  if (inputs.dryRun) log.info(published.body);
  const { woken, record } = await wakeFor(published, { mention: render.mention, viewer, since: bound }, context);
  if (record !== null) await publish({ ...board, state: withWake(published.state, record) });
  return { ...published, pr, sha, diagnoses, woken };
}
