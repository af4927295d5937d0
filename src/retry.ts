import { read } from './board-reading.js';
import { MOST_TRANSIENT } from './core/incident.js';
import { eventsOf, type IncidentEvent } from './core/state.js';
import type { OpenBoard } from './findings.js';
import type { Sight } from './look.js';
import type { Context } from './ports.js';
import type { RunTrigger } from './trigger.js';
import { withRemedy } from './remedy.js';

/** Failed jobs are run again no more often than that for one head commit. */
export const MOST_RERUNS = 3;

/** True if every cause passes by itself, and has not yet failed too often in a row to be believed. */
export function isTransient({ diagnoses, attempt }: Pick<Sight, 'diagnoses' | 'attempt'>): boolean {
  return attempt < MOST_TRANSIENT && diagnoses.every(({ transient }) => transient);
}

/**
 * Runs the failed jobs of a completed run again where it is wanted, every cause is transient, and it was not tried too often on this commit.
 * The event to be recorded, none where nothing was done.
 */
export async function retryTransient(
  { runId, inRun }: Pick<RunTrigger, 'runId' | 'inRun'>,
  sight: Pick<Sight, 'subject' | 'diagnoses' | 'attempt'> & { opened: OpenBoard },
  context: Context,
): Promise<IncidentEvent[]> {
  const { inputs, log } = context;
  const { subject, attempt, opened } = sight;
  if (!inputs.retryTransient || subject.obstacle !== null || !isTransient(sight)) return [];
  if (inRun) {
    log.info(
      'The failure looks transient; GitHub runs jobs again only when their run is over, so this is left to `workflow_run`.',
    );
    return [];
  }
  const { ours, complete } = await opened.found;
  const states = ours.flatMap((comment) => read({ state: subject }, comment) ?? []);
  const tried = new Set(states.flatMap((state) => eventsOf(state, 'rerun').map(({ ref }) => ref)));
  const ref = `${runId}/${attempt}`;
  if (tried.has(ref)) return [];
  if (tried.size >= MOST_RERUNS || !complete) {
    log.info(
      `The failed jobs are not run again: ${complete ? `that was done ${tried.size} times for this commit` : 'our comment could not be looked for'}.`,
    );
    return [];
  }
  const event = await rerun(runId, attempt, context);
  return event === null ? [] : [event];
}

/** Runs the failed jobs of a completed run again; null where that was refused, or nothing is to be written. */
export async function rerun(
  runId: number,
  attempt: number,
  { inputs, github, now, log }: Context,
): Promise<IncidentEvent | null> {
  if (inputs.dryRun) {
    log.info(`dry run: would run the failed jobs of run ${runId} again`);
    return null;
  }
  const answer = await github.rerunFailedJobs(runId);
  if (answer.ok) return { kind: 'rerun', ref: `${runId}/${attempt}`, at: now().toISOString() };
  log.warning(`The failed jobs of run ${runId} could not be run again ${withRemedy(answer, 'actions: write')}`);
  return null;
}
