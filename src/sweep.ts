import { isFailure } from './external-check.js';
import type { Context, Fetched, GitHub, OpenPull, Run } from './ports.js';
import { withRemedy } from './remedy.js';
import type { SweepTrigger } from './trigger.js';

/** What was read about a pull request is used again for that long. */
const FRESH_MILLISECONDS = 30_000;

/** The pull requests that a sweep is about: one, those of a branch, or all open ones. */
export async function listPulls(
  { pull, branch }: Pick<SweepTrigger, 'pull' | 'branch'>,
  { github, log }: Pick<Context, 'github' | 'log'>,
): Promise<Fetched<OpenPull[]>> {
  if (pull === null && branch === null) return github.openPulls();
  const owner = github.repository.split('/')[0] ?? '';
  const listed = pull === null ? await github.pullsByHead(`${owner}:${branch}`) : await github.pull(pull);
  if (!listed.ok) return listed;
  const pulls = Array.isArray(listed.value) ? listed.value : [listed.value];
  const open = pulls.filter(({ state }) => state === 'open');
  if (open.length < pulls.length) log.info(`Pull request ${pull} is closed: there is nothing to look after.`);
  return { ok: true, value: open.map((each) => ({ ...each, checks: 'unknown' as const })) };
}

/** Why nothing could be listed, and what to do about it. */
export function listingFault({ pull }: Pick<SweepTrigger, 'pull'>, failure: Extract<Fetched<unknown>, { ok: false }>): string {
  if (pull !== null && failure.reason === 'not-found') return `there is no pull request ${pull} that the token may see`;
  return `the open pull requests could not be listed ${withRemedy(failure, 'pull-requests: write')}`;
}

/**
 * The pull requests whose head may have failed, in the order given. A run that GitHub could not start leaves no check behind, so those are
 * asked for; where the checks of many are not known, or still go on, the failed runs are.
 */
export async function redPulls(
  pulls: readonly OpenPull[],
  since: string,
  { github }: Pick<Context, 'github'>,
): Promise<OpenPull[]> {
  if (pulls.length === 0) return [];
  const isLarge = pulls.filter(({ checks }) => checks === 'unknown').length > MOST_UNKNOWN;
  // A check that never reports keeps a head pending, whatever failed beside it.
  const isOpen = pulls.some(({ checks }) => checks === 'pending');
  const wanted = ['startup_failure', ...(isLarge || isOpen ? ['failure', 'timed_out'] : [])];
  // A GitHub that does not know one of them as a filter says so; then nothing is known from it.
  const listed = await Promise.all(wanted.map((status) => github.runs({ status, since })));
  const heads = new Set(listed.flatMap((runs) => (runs.ok ? runs.value.filter(isFailed).map(({ headSha }) => headSha) : [])));
  const isKnown = listed.slice(1).every(({ ok }) => ok);
  return pulls.filter(({ checks, headSha }) => {
    return checks === 'failure' || heads.has(headSha) || (checks === 'unknown' && !(isLarge && isKnown));
  });
}

/** So many are asked for one by one. */
const MOST_UNKNOWN = 10;

/** The newest run of each workflow for each event on a head commit, our own workflow left out. */
export async function newestRuns({ headSha }: OpenPull, { github, environment }: Context): Promise<Fetched<Run[]>> {
  const listed = await github.runs({ headSha });
  if (!listed.ok) return listed;
  const newest = new Map<string, Run>();
  for (const run of listed.value) {
    const key = `${run.path}\n${run.event}`;
    const known = newest.get(key);
    if (run.path === environment.workflowPath && run.path !== '') continue;
    if (known === undefined || known.createdAt < run.createdAt || (known.createdAt === run.createdAt && known.id < run.id))
      newest.set(key, run);
  }
  return { ok: true, value: [...newest.values()] };
}

/** True if the run ended red. `cancelled` and `action_required` are no failures. */
export function isFailed({ status, conclusion }: Run): boolean {
  return status === 'completed' && conclusion !== null && isFailure(conclusion);
}

/** A GitHub that answers from memory what many pull requests of one sweep have in common, and what was just read of them. */
export function sharing(pulls: readonly OpenPull[], { github, now }: Pick<Context, 'github' | 'now'>): GitHub {
  const readAt = now().getTime();
  const known = new Map(pulls.filter(({ comments }) => comments !== null).map((pull) => [pull.number, pull]));
  return {
    ...github,
    pull: async (number) => {
      const pull = known.get(number);
      return pull !== undefined && now().getTime() - readAt < FRESH_MILLISECONDS
        ? { ok: true, value: pull }
        : github.pull(number);
    },
    jobs: remembered(github.jobs),
    workflowRuns: remembered(github.workflowRuns),
  };
}

/** The same question, asked again, has the same answer. */
export function remembered<Given extends unknown[], T>(ask: (...given: Given) => Promise<T>): (...given: Given) => Promise<T> {
  const answers = new Map<string, Promise<T>>();
  return (...given) => {
    const key = JSON.stringify(given);
    const answer = answers.get(key) ?? ask(...given);
    answers.set(key, answer);
    return answer;
  };
}

/** One pull request that goes wrong never stops the others. */
export async function guarded<T extends object>(
  pull: OpenPull,
  work: () => Promise<T>,
  { log }: Pick<Context, 'log'>,
): Promise<T | { fault: string }> {
  try {
    return await work();
  } catch (error) {
    const fault = error instanceof Error ? error.message : String(error);
    log.warning(`Pull request ${pull.number} could not be looked at: ${fault}`);
    return { fault };
  }
}
