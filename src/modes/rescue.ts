import type { Diagnosis } from '../core/diagnosis.js';
import { openBoard, publishFindings } from '../findings.js';
import { askHistory } from '../history.js';
import { diagnose, diagnoseUnstarted, findFailures, type Failures } from '../investigate.js';
import { optOut } from '../opt-out.js';
import { conclude, type Ending } from '../outcome.js';
import type { Context, Outcome, Run } from '../ports.js';
import { askRelations, relate, relateElsewhere } from '../relate.js';
import { resolvePull } from '../pulls.js';
import { findSubject } from '../subject.js';
import type { RescueTrigger } from '../trigger.js';

/** Looks at a failed run and keeps the one root-cause comment of its head commit true: on the pull request, else on the commit. */
export async function rescue(given: RescueTrigger, context: Context): Promise<Outcome> {
  // Inside its run we ask for it only once something is red; by hand it tells what counts as red.
  const trigger = given.run === null && !given.inRun ? { ...given, run: await readRun(given, context) } : given;
  const listed = await findFailures(trigger, context);
  if (!listed.ok) {
    const remedy = listed.reason === 'unavailable' ? 'run again later' : 'give the job the permission `actions: read`';
    const reason = `the jobs of run ${trigger.runId} could not be read (${listed.status} ${listed.message}): ${remedy}`;
    context.log.warning(reason);
    return conclude({ result: 'skipped', reason }, context);
  }
  const failures = listed.value;
  const unstarted = failures.empty && isUnstarted(trigger.run);
  if (failures.failed.length === 0 && !unstarted) return conclude(nothing(trigger, failures), context);
  const identified = identify(trigger, failures, context);
  const look = (): Promise<Diagnosis[]> => {
    return diagnose(failures, trigger, { ...context, history: async () => (await identified).history });
  };
  // Inside the run the event has named the pull request: the logs need not wait for the run, which may still say that we are unwanted.
  const hurried = trigger.inRun && optOut(trigger, null, trigger.pull, context) === null ? look() : null;
  // Should it fail before somebody waits for it: whoever then waits is told.
  hurried?.catch(() => {});
  const { run, subject, wish, history } = await identified;
  if (wish !== null) {
    await hurried;
    return conclude({ result: 'skipped', reason: wish, pr: subject.pr, sha: subject.sha }, context);
  }
  const related = subject.obstacle === null ? askRelations(subject.pr, failures.failed, { ...context, history }) : null;
  const diagnoses = unstarted && run ? [diagnoseUnstarted(run, context)] : await (hurried ?? look());
  if (diagnoses.length === 0) return conclude(nothing(trigger, failures), context);
  const known = related && (await relate(diagnoses, related));
  const runs = failures.whole ? [{ run: trigger.runId, attempt: failures.attempt }] : [];
  const findings = { subject, run, runs, diagnoses };
  if (known === null) return conclude(await publishFindings(findings, context), context);
  // Our own comment and those of others are looked for at once.
  const [opened, insights] = await Promise.all([openBoard(findings, context), relateElsewhere(known, subject.pr, context)]);
  return conclude(await publishFindings({ ...findings, opened, insights }, context), context);
}

/** What the failure belongs to, whether it is wanted that we look at it, and whom to ask about earlier. */
async function identify(trigger: RescueTrigger, { attempt }: Failures, context: Context) {
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

async function readRun({ runId }: RescueTrigger, { github, log }: Context): Promise<Run | null> {
  const run = await github.run(runId);
  if (!run.ok) log.warning(`run ${runId} could not be read (${run.status} ${run.message}): skip flags are not looked at`);
  return run.ok ? run.value : null;
}

function nothing({ runId }: RescueTrigger, { excluded }: Failures): Ending {
  if (excluded > 0) return { result: 'skipped', reason: `the configuration leaves out every failed job of run ${runId}` };
  return { result: 'none', reason: `no job of run ${runId} failed` };
}
