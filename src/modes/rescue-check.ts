import { asRescue } from '../check-run.js';
import { explainSteps } from '../core/explain.js';
import type { Diagnosis, JobReference } from '../core/diagnosis.js';
import type { CheckTrigger } from '../external-check.js';
import { publishFindings } from '../findings.js';
import { optOut } from '../opt-out.js';
import { conclude } from '../outcome.js';
import type { Context, Outcome } from '../ports.js';
import { resolvePull } from '../pulls.js';
import { findSubject } from '../subject.js';

/** Rescues the failure of an external CI, of which GitHub knows no more than the check's own words and annotations. */
export async function rescueCheck(check: CheckTrigger, context: Context): Promise<Outcome> {
  const [trigger, known] = asRescue(check, context.github.repository);
  const [commit, found] = await Promise.all([context.github.commit(check.headSha), resolvePull(trigger, known, context)]);
  const { message = '', author = '', committedAt = null } = commit.ok ? commit.value : {};
  const run = { ...known, headCommitMessage: message, headCommitAuthor: author, headCommitAt: committedAt };
  const subject = findSubject(trigger, run, found, context);
  const wish = optOut(trigger, run, found.kind === 'pull' ? found.pull : null, context);
  if (wish !== null) return conclude({ result: 'skipped', reason: wish, pr: subject.pr, sha: subject.sha }, context);
  const findings = { subject, run, runs: [], diagnoses: [await diagnoseCheck(check, context)] };
  return conclude(await publishFindings(findings, context), context);
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
