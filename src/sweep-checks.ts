import { asRescue } from './check-run.js';
import { diagnoseCheck } from './diagnose-check.js';
import type { Sight } from './look.js';
import { optOut } from './opt-out.js';
import type { Check, Context, OpenPull, Run } from './ports.js';
import { findSubject } from './subject.js';
import type { OurComment } from './thread.js';

/** The failed checks of an external CI on the head of a pull request; none where GitHub does not tell. */
export async function failedChecks({ headSha }: OpenPull, { github, log }: Context): Promise<Check[]> {
  const checks = await github.failedChecks(headSha);
  if (!checks.ok) log.info(`The checks of ${headSha.slice(0, 12)} could not be read (${checks.status} ${checks.message})`);
  return checks.ok ? checks.value : [];
}

/** True if our comment names the failure of the check. One without a readable state counts as naming all. */
export function isNamed({ name, completedAt }: Check, rca: OurComment | null): boolean {
  if (rca === null) return false;
  if (rca.state === null) return true;
  const [known] = rca.state.failures.filter(({ run, job }) => run === 0 && job === name);
  return known !== undefined && (known.status === 'red' || !(Date.parse(completedAt ?? '') > Date.parse(known.completedAt)));
}

/** What a failed check shows, as a run that is none; nothing where somebody wishes to be left alone. */
export async function lookAtCheck(check: Check, pull: OpenPull, context: Context): Promise<{ run: Run; sight: Sight }[]> {
  const [trigger, known] = asRescue({ ...check, kind: 'check', origin: check.name }, context.github.repository);
  const commit = await context.github.commit(check.headSha);
  const { message = '', author = '', committedAt = null } = commit.ok ? commit.value : {};
  const run = { ...known, headCommitMessage: message, headCommitAuthor: author, headCommitAt: committedAt };
  if (optOut(trigger, run, pull, context) !== null) return [];
  const subject = findSubject(trigger, run, { kind: 'pull', pull }, context);
  const diagnoses = [await diagnoseCheck(check, context)];
  return [{ run, sight: { subject, run, runs: [], diagnoses, failed: [], attempt: 1, known: new Map() } }];
}
