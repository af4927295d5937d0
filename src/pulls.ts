import type { Context, Fetched, GitHub, PullRequest, Run } from './ports.js';
import type { RunTrigger } from './trigger.js';
import { withRemedy } from './remedy.js';

/** `none`: the commit belongs to no open PR. `failed`: GitHub did not tell, so nothing may be concluded from it. */
export type Resolution =
  { kind: 'pull'; pull: PullRequest } | { kind: 'none'; reason: string } | { kind: 'failed'; reason: string };

type Head = { sha: string; branch: string | null; repository: { fullName: string; owner: string } | null };

/**
 * The pull request a failed run belongs to, with as few requests as it takes, read so freshly that its head tells whether the run's commit
 * is superseded. A PR found by its branch counts only if its head repository is the run's: anybody can name a branch like somebody else's.
 */
export async function resolvePull(
  trigger: RunTrigger,
  run: Run | null,
  { github, inputs }: Pick<Context, 'github' | 'inputs'>,
): Promise<Resolution> {
  if (inputs.prNumber !== null) return readPull(github, inputs.prNumber);
  if (trigger.pull !== null) return confirm(trigger, trigger.pull, run, github);
  const grouped = trigger.mergeGroup?.pulls[0];
  if (grouped !== undefined) return readPull(github, grouped);
  const head = headOf(trigger, run);
  if (head === null) return { kind: 'failed', reason: 'the head commit is not known; pass run-id or pr-number' };
  return (
    (await amongListed(run, head, github)) ??
    (await byBranch(head, github)) ??
    (await byFork(head, github)) ?? { kind: 'none', reason: `${head.sha.slice(0, 12)} is the head of no open pull request` }
  );
}

/** The run's head commit; for a `pull_request` run that is the PR's head, not the merge commit. */
export function headOf({ headSha, headBranch, headRepository }: RunTrigger, run: Run | null): Head | null {
  const sha = headSha ?? run?.headSha ?? null;
  if (sha === null || sha === '') return null;
  return { sha, branch: headBranch ?? run?.headBranch ?? null, repository: headRepository ?? run?.headRepository ?? null };
}

/** GitHub lists a run's PRs as they are now, so a first attempt needs no second look. A re-run's payload is old, labels included. */
async function confirm(trigger: RunTrigger, pull: PullRequest, run: Run | null, github: GitHub): Promise<Resolution> {
  const listed = run?.pullRequests.some(({ number, headSha }) => number === pull.number && headSha === pull.headSha);
  if (listed && (trigger.attempt ?? 1) === 1) return { kind: 'pull', pull };
  const fresh = await github.pull(pull.number);
  return { kind: 'pull', pull: fresh.ok ? fresh.value : pull };
}

async function readPull(github: GitHub, number: number): Promise<Resolution> {
  const pull = await github.pull(number);
  return pull.ok ? { kind: 'pull', pull: pull.value } : unreadable(`pull request ${number}`, pull);
}

async function amongListed(run: Run | null, head: Head, github: GitHub): Promise<Resolution | null> {
  const listed = [...(run?.pullRequests ?? [])].sort(
    (a, b) => Number(b.headSha === head.sha) - Number(a.headSha === head.sha) || a.number - b.number,
  );
  const [first] = listed;
  if (first === undefined) return null;
  const pull = await github.pull(first.number);
  if (pull.ok) return belongs(pull.value, head) ? { kind: 'pull', pull: pull.value } : null;
  // GitHub may list the PRs of other repositories of the network, whose numbers mean nothing here.
  return pull.reason === 'not-found' ? null : unreadable(`pull request ${first.number}`, pull);
}

async function byBranch(head: Head, github: GitHub): Promise<Resolution | null> {
  if (!head.branch || head.repository === null) return null;
  const pulls = await github.pullsByHead(`${head.repository.owner}:${head.branch}`);
  return choose(pulls, head, `the pull requests of ${head.branch}`);
}

/** Only the fork itself knows the PRs of its commits. */
async function byFork(head: Head, github: GitHub): Promise<Resolution | null> {
  if (head.repository === null || same(head.repository.fullName, github.repository)) return null;
  const pulls = await github.pullsOfCommit(head.sha, head.repository.fullName);
  // A private or deleted fork is no reason to fail: the PR is then not to be found.
  if (!pulls.ok && pulls.reason !== 'unavailable' && pulls.reason !== 'rate-limited') return null;
  const ours = pulls.ok ? pulls.value.filter(({ baseRepository }) => same(baseRepository, github.repository)) : [];
  return choose(pulls.ok ? { ok: true, value: ours } : pulls, head, `the pull requests of ${head.repository.fullName}`);
}

function choose(pulls: Fetched<PullRequest[]>, head: Head, what: string): Resolution | null {
  if (!pulls.ok) return unreadable(what, pulls);
  const [pull] = pulls.value
    .filter((candidate) => candidate.state === 'open' && belongs(candidate, head))
    .sort((a, b) => Number(b.headSha === head.sha) - Number(a.headSha === head.sha) || a.number - b.number);
  return pull === undefined ? null : { kind: 'pull', pull };
}

/** Same repository, and same commit or same branch: with another commit on the branch ours is superseded, which the caller sees. */
function belongs(pull: PullRequest, head: Head): boolean {
  if (pull.headRepository === null || head.repository === null) {
    return pull.headRepository === null && head.repository === null && pull.headSha === head.sha;
  }
  const samePlace = same(pull.headRepository, head.repository.fullName);
  return samePlace && (pull.headSha === head.sha || pull.headRef === head.branch);
}

function unreadable(what: string, failure: Extract<Fetched<unknown>, { ok: false }>): Resolution {
  return { kind: 'failed', reason: `${what} could not be read ${withRemedy(failure, 'pull-requests: write')}` };
}

function same(a: string, b: string): boolean {
  return a.toLowerCase() === b.toLowerCase();
}
