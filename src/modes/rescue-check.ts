import { explainSteps } from '../core/explain.js';
import type { Diagnosis, JobReference } from '../core/diagnosis.js';
import type { CheckTrigger } from '../external-check.js';
import { publishFindings } from '../findings.js';
import { optOut } from '../opt-out.js';
import { conclude } from '../outcome.js';
import type { Context, Outcome, Run } from '../ports.js';
import { resolvePull } from '../pulls.js';
import { findSubject } from '../subject.js';
import type { RescueTrigger } from '../trigger.js';

/** Rescues the failure of an external CI, of which GitHub knows no more than the check's own words and annotations. */
export async function rescueCheck(check: CheckTrigger, context: Context): Promise<Outcome> {
  const run = await asRun(check, context);
  const { headSha, headBranch, headRepository } = run;
  const head = { headSha, headBranch: headBranch || null, headRepository };
  const trigger: RescueTrigger = {
    ...{ kind: 'rescue', runId: run.id, attempt: 1, run, ...head },
    ...{ pull: null, inRun: false, mergeGroup: null, origin: check.origin },
  };
  const found = await resolvePull(trigger, run, context);
  const subject = findSubject(trigger, run, found, context);
  const wish = optOut(trigger, run, found.kind === 'pull' ? found.pull : null, context);
  if (wish !== null) return conclude({ result: 'skipped', reason: wish, pr: subject.pr, sha: subject.sha }, context);
  const diagnoses = [await diagnoseCheck(check, context)];
  return conclude(await publishFindings({ subject, run, runs: [], diagnoses }, context), context);
}

/** The check as a run of nothing: then every rule that holds for a run holds for it. */
async function asRun(check: CheckTrigger, { github }: Context): Promise<Run> {
  const commit = await github.commit(check.headSha);
  const [owner = ''] = github.repository.split('/');
  return {
    ...{ id: 0, attempt: 1, name: check.name, path: '', event: check.source, status: 'completed', conclusion: check.conclusion },
    headSha: check.headSha,
    headBranch: check.headBranch ?? '',
    headRepository: { fullName: github.repository, owner },
    pullRequests: check.pulls.map((number) => ({ number, headSha: check.headSha })),
    htmlUrl: check.url,
    actor: '',
    headCommitMessage: commit.ok ? commit.value.message : '',
    headCommitAuthor: commit.ok ? commit.value.author : '',
    headCommitAt: commit.ok ? commit.value.committedAt : null,
    createdAt: check.completedAt ?? '',
  };
}

async function diagnoseCheck(check: CheckTrigger, { github, catalogue, inputs }: Context): Promise<Diagnosis> {
  const { name, url, checkRunId, completedAt, output } = check;
  const job: JobReference = { name, ...(url === '' ? {} : { url }), ...(completedAt === null ? {} : { completedAt }) };
  const annotations = checkRunId === null ? null : await github.annotations(checkRunId);
  const told = (annotations?.ok ? annotations.value : [])
    .filter(({ level }) => level === 'failure')
    .map(({ path, startLine, message }) => `##[error]${path}:${startLine}: ${message}`);
  const messages = [output.title, output.summary, output.text, ...told].filter((text) => text.trim() !== '');
  return explainSteps(
    job,
    [],
    messages.map((text) => ({ text })),
    catalogue,
    { minConfidence: inputs.minConfidence },
  );
}
