import type { Diagnosis } from './core/diagnosis.js';
import type { Findings } from './findings.js';
import { askHistory, canAfford, type History } from './history.js';
import { diagnose, diagnoseUnstarted, findFailures, type Failures } from './investigate.js';
import { once } from './match/once.js';
import { optOut } from './opt-out.js';
import type { Ending } from './outcome.js';
import { resolvePull } from './pulls.js';
import type { Context, Fetched, Job, Run } from './ports.js';
import { askRelations, relate, type ChangedFiles, type Known } from './relate.js';
import { findSubject } from './subject.js';
import type { RunTrigger } from './trigger.js';
import { withRemedy } from './remedy.js';

/** What a failed run shows: its failed jobs, each with a diagnosis, and whom they concern. `known`: null where nothing is to be written. */
export type Sight = Pick<Findings, 'subject' | 'run' | 'runs' | 'diagnoses'> & {
  failed: readonly Job[];
  attempt: number;
  known: Known | null;
};

/** `thrifty`: only what the log and the base branch tell, because many are looked at. */
export type LookOptions = { thrifty?: boolean };

/** Looks at a failed run: its jobs, their logs, its pull request, and whose fault it is. Where there is nothing to see, the end says why. */
export async function look(
  given: RunTrigger,
  context: Context,
  { thrifty = false }: LookOptions = {},
): Promise<{ sight: Sight } | { ending: Ending }> {
  // Inside its run we ask for it only once something is red; by hand it tells what counts as red.
  const trigger = given.run === null && !given.inRun ? { ...given, run: await readRun(given, context) } : given;
  const listed = await findFailures(trigger, context);
  if (!listed.ok) return { ending: unreadable(trigger, listed, context) };
  const failures = listed.value;
  const unstarted = failures.empty && isUnstarted(trigger.run);
  if (failures.failed.length === 0 && !unstarted) return { ending: nothing(trigger, failures) };
  const identified = identify(trigger, failures, context);
  const history = async (): Promise<History> => {
    const found = (await identified).history;
    return thrifty ? { ...found, green: async () => null } : found;
  };
  const changed: ChangedFiles = once(async () => {
    const { subject, wish } = await identified;
    return thrifty || wish !== null || subject.obstacle !== null ? null : changedFiles(subject.pr, context);
  });
  const read = (): Promise<Diagnosis[]> => diagnose(failures, trigger, { ...context, history, changed });
  // Inside the run the event has named the pull request: the logs need not wait for the run, which may still say that we are unwanted.
  const hurried = trigger.inRun && optOut(trigger, null, trigger.pull, context) === null ? read() : null;
  // Should it fail before somebody waits for it: whoever then waits is told.
  hurried?.catch(() => {});
  const { run, subject, wish } = await identified;
  if (wish !== null) {
    await hurried;
    return { ending: { result: 'skipped', reason: wish, pr: subject.pr, sha: subject.sha } };
  }
  const related =
    subject.obstacle === null ? askRelations(failures.failed, changed, { ...context, history: await history() }) : null;
  const diagnoses = unstarted && run ? [diagnoseUnstarted(run, context)] : await (hurried ?? read());
  if (diagnoses.length === 0) return { ending: nothing(trigger, failures) };
  const known = related && (await relate(diagnoses, related));
  const runs = failures.whole ? [{ run: trigger.runId, attempt: failures.attempt }] : [];
  return { sight: { subject, run, runs, diagnoses, failed: failures.failed, attempt: failures.attempt, known } };
}

async function changedFiles(pr: number | null, context: Context): Promise<readonly string[] | null> {
  const files = pr !== null && canAfford(context) ? await context.github.changedFiles(pr) : null;
  return files?.ok ? files.value : null;
}

/** What the failure belongs to, whether it is wanted that we look at it, and whom to ask about earlier. */
async function identify(trigger: RunTrigger, { attempt }: Failures, context: Context) {
  const run = trigger.run ?? (trigger.inRun ? await readRun(trigger, context) : null);
  const found = await resolvePull(trigger, run, context);
  const subject = findSubject(trigger, run, found, context);
  const pull = found.kind === 'pull' ? found.pull : null;
  const path = run?.path ?? (trigger.inRun ? context.environment.workflowPath : '');
  const history = askHistory({ runId: trigger.runId, attempt, run, path, pull }, context);
  return { run, subject, wish: optOut(trigger, run, pull, context), history };
}

function isUnstarted(run: Run | null): boolean {
  return run?.conclusion === 'failure' || run?.conclusion === 'startup_failure';
}

async function readRun({ runId }: RunTrigger, { github, log }: Context): Promise<Run | null> {
  const run = await github.run(runId);
  if (!run.ok) log.warning(`run ${runId} could not be read (${run.status} ${run.message}): skip flags are not looked at`);
  return run.ok ? run.value : null;
}

function unreadable({ runId }: RunTrigger, refused: Extract<Fetched<unknown>, { ok: false }>, { log }: Context): Ending {
  const reason = `the jobs of run ${runId} could not be read ${withRemedy(refused, 'actions: read')}`;
  log.warning(reason);
  return { result: 'skipped', reason };
}

function nothing({ runId }: RunTrigger, { excluded }: Failures): Ending {
  if (excluded > 0) return { result: 'skipped', reason: `the configuration leaves out every failed job of run ${runId}` };
  return { result: 'none', reason: `no job of run ${runId} failed` };
}
