import { asRescue } from '../check-run.js';
import { diagnoseCheck } from '../diagnose-check.js';
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
