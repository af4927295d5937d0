import { once } from './match/once.js';
import type { Claim } from './core/state.js';
import type { Context, Fetched, Job, PullRequest, Run } from './ports.js';

/** What is known of a job outside of its failed attempt. */
export type History = {
  claims: (job: Job) => Promise<Claim[]>;
  /** The same job where the base branch's newest run passed it. */
  green: (job: Job) => Promise<Job | null>;
};

export type HistorySource = { runId: number; attempt: number; run: Run | null; path: string; pull: PullRequest | null };

/** Below this many requests left, we only do what has to be done. */
const RESERVE = 100;

/** True while the rate limit leaves enough for what is good to know but need not be. */
export function canAfford({ github }: Pick<Context, 'github'>): boolean {
  return (github.remaining() ?? Infinity) > RESERVE;
}

/**
 * Whose fault is it? Asks how the workflow fares on the base branch (one request), which of its jobs failed there (a second one, only if one
 * did), and whether an earlier attempt passed the same commit (for re-runs only). What cannot be read is not claimed.
 */
export function askHistory(source: HistorySource, context: Context): History {
  const base = once(() => readBase(source, context));
  const earlier = once(() => readEarlier(source, context));
  const jobs = once(async () => {
    const newest = (await base())?.runs[0];
    return newest ? await context.github.jobs(newest.id) : null;
  });
  const sameOnBase = async (job: Job): Promise<Job | null> => {
    const listed = await jobs();
    return (listed?.ok ? listed.value : []).find(({ name }) => name === job.name) ?? null;
  };
  async function claims(job: Job): Promise<Claim[]> {
    const [known, before] = await Promise.all([base(), earlier()]);
    const flaky = before.filter((each) => each.name === job.name && each.conclusion === 'success').map(flakyClaim);
    if (known === null) return flaky;
    const often = [...flaky, ...recurringClaim(known)];
    // Whether the job ran there is not known: a job may be for pull requests only.
    if (known.runs[0]!.conclusion === 'success') return [...often, newClaim('its workflow', known, known.runs[0]!)];
    const same = await sameOnBase(job);
    if (same?.conclusion === 'success') return [...often, newClaim('it', known, same)];
    return same?.conclusion === 'failure' ? [...often, redClaim(known, same)] : often;
  }
  async function green(job: Job): Promise<Job | null> {
    const same = (await base()) === null ? null : await sameOnBase(job);
    return same?.conclusion === 'success' ? same : null;
  }
  return { claims, green };
}

/** The newest run comes first; there is at least one. `place`: where they ran, in words. */
type Base = { place: string; runs: Run[] };

async function readBase({ runId, run, path, pull }: HistorySource, context: Context): Promise<Base | null> {
  const branch = pull?.baseRef ?? run?.headBranch ?? '';
  if (branch === '' || path === '' || !canAfford(context)) return null;
  const { github } = context;
  const listed = await github.workflowRuns(path, branch);
  // A fork's branch may bear the name of the base branch.
  const runs = valueOf(listed).filter(
    (each) =>
      each.id !== runId &&
      each.headBranch === branch &&
      each.headRepository?.fullName === github.repository &&
      each.event !== 'pull_request' &&
      (each.conclusion === 'success' || each.conclusion === 'failure') &&
      (run === null || each.createdAt <= run.createdAt),
  );
  return runs.length === 0 ? null : { place: pull === null ? 'before this commit' : `on ${branch}`, runs };
}

async function readEarlier({ runId, attempt }: HistorySource, context: Context): Promise<Job[]> {
  return attempt > 1 && canAfford(context) ? valueOf(await context.github.jobs(runId, attempt - 1)) : [];
}

function flakyClaim(passed: Job): Claim {
  return { kind: 'flaky', note: `flaky: attempt ${passed.attempt} passed on the same commit`, url: passed.htmlUrl };
}

/** Runs that tell whether a workflow fails now and then. */
const LAST = 5;

/** Among the last runs one failure is sporadic, two recur; from six in ten on that is what has to be mended first. */
function recurringClaim({ place, runs }: Base): Claim[] {
  const last = runs.slice(0, LAST);
  const failed = last.filter(({ conclusion }) => conclusion === 'failure');
  if (last.length < LAST || failed.length === 0) return [];
  const kind = failed.length === 1 ? 'sporadic' : `recurring, ${failed.length / LAST >= 0.6 ? 'high' : 'medium'} priority`;
  const note = `${kind}: its workflow failed in ${failed.length} of its last ${LAST} runs ${place}`;
  return [{ kind: 'recurring', note, url: failed[0]!.htmlUrl }];
}

function newClaim(what: string, { place, runs }: Base, { htmlUrl }: Job | Run): Claim {
  return { kind: 'new', note: `new: ${what} was green ${place} at ${runs[0]!.headSha.slice(0, 7)}`, url: htmlUrl };
}

function redClaim({ place, runs }: Base, { htmlUrl }: Job): Claim {
  const green = runs.findIndex(({ conclusion }) => conclusion === 'success');
  const oldest = runs.at(green === -1 ? -1 : green - 1)!.headSha.slice(0, 7);
  const since = green === -1 ? `${oldest} or earlier` : oldest;
  return { kind: 'red-on-base', note: `already red ${place}: its workflow fails there since ${since}`, url: htmlUrl };
}

function valueOf<T>(fetched: Fetched<T[]>): T[] {
  return fetched.ok ? fetched.value : [];
}
