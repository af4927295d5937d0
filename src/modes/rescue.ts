import { publishFindings } from '../findings.js';
import { askHistory } from '../history.js';
import { diagnose, diagnoseUnstarted, findFailures, type Failures } from '../investigate.js';
import { optOut } from '../opt-out.js';
import { conclude, type Ending } from '../outcome.js';
import type { Context, Outcome, Run } from '../ports.js';
import { relate } from '../relate.js';
import { resolvePull } from '../pulls.js';
import { findSubject } from '../subject.js';
import type { RescueTrigger } from '../trigger.js';

/** Looks at a failed run and keeps the one root-cause comment of its head commit true: on the pull request, else on the commit. */
export async function rescue(trigger: RescueTrigger, context: Context): Promise<Outcome> {
  const listed = await findFailures(trigger, context);
  if (!listed.ok) {
    const remedy = listed.reason === 'unavailable' ? 'run again later' : 'give the job the permission `actions: read`';
    const reason = `the jobs of run ${trigger.runId} could not be read (${listed.status} ${listed.message}): ${remedy}`;
    context.log.warning(reason);
    return conclude({ result: 'skipped', reason }, context);
  }
  const failures = listed.value;
  const run = trigger.run ?? (failures.failed.length > 0 || failures.empty ? await readRun(trigger, context) : null);
  const unstarted = failures.empty && (run?.conclusion === 'failure' || run?.conclusion === 'startup_failure');
  if (failures.failed.length === 0 && !unstarted) return conclude(nothing(trigger, failures), context);
  const found = await resolvePull(trigger, run, context);
  const subject = findSubject(trigger, run, found, context);
  const wish = optOut(trigger, run, found.kind === 'pull' ? found.pull : null, context);
  if (wish !== null) return conclude({ result: 'skipped', reason: wish, pr: subject.pr, sha: subject.sha }, context);
  const pull = found.kind === 'pull' ? found.pull : null;
  const path = run?.path ?? (trigger.inRun ? context.environment.workflowPath : '');
  const history = askHistory({ runId: trigger.runId, attempt: failures.attempt, run, path, pull }, context);
  // Asked while the logs are on their way; nothing is asked twice.
  const asked = failures.failed[0] && subject.obstacle === null ? history.claims(failures.failed[0]) : null;
  const diagnoses =
    unstarted && run ? [diagnoseUnstarted(run, context)] : await diagnose(failures, trigger, { ...context, history });
  if (diagnoses.length === 0) return conclude(nothing(trigger, failures), context);
  await asked;
  const insights =
    subject.obstacle === null ? await relate({ pr: subject.pr, diagnoses, jobs: failures.failed, history }, context) : {};
  const runs = failures.whole ? [{ run: trigger.runId, attempt: failures.attempt }] : [];
  return conclude(await publishFindings({ subject, run, runs, diagnoses, insights }, context), context);
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
