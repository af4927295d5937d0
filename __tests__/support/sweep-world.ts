import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  createJob,
  createPull,
  createRun,
  START,
  type World,
  type WorldJob,
  type WorldLog,
  type WorldPull,
  type WorldRun,
} from '../../src/standin/world.js';
import { jobLog, runStep } from './logs.js';
import { TSC_LOG } from './rescue.js';
import type { Ran } from './runner.js';
import type { Scenario } from './scenario.js';
import { JEST, NPM_CI } from './tool-output.js';

/** What jobs print that fail for these reasons. */
export const LOGS = {
  types: TSC_LOG,
  tests: jobLog(runStep('npx jest', JEST, 1)),
  lockfile: jobLog(runStep('npm ci', NPM_CI, 1)),
  network: jobLog(runStep('npm ci', 'npm error code ECONNRESET\nnpm error network aborted', 1)),
  dns: jobLog(
    runStep('git fetch', "fatal: unable to access 'https://example.com/o/r/': Could not resolve host: example.com", 128),
  ),
  /** A service that does not answer, which may be anybody's fault. */
  service: jobLog(
    runStep('npm test', 'psql: error: connection to server at "localhost" (127.0.0.1), port 5432 failed: Connection refused', 2),
  ),
  unknown: jobLog(runStep('./fit', 'The widget did not fit\nit is 3 too wide', 7)),
} as const;

/** An open pull request with what hangs on its head: runs with one job each, and comments. */
export type Head = {
  pull?: Partial<WorldPull>;
  runs?: { run?: Partial<WorldRun>; job?: Partial<WorldJob> | null; log?: WorldLog }[];
  commit?: { message?: string; author?: string };
  comments?: (pull: number, sha12: string) => { body: string; author: string }[];
};

/** A pull request whose run failed with this log. */
export function red(log: WorldLog = LOGS.types, run: Partial<WorldRun> = {}, job: Partial<WorldJob> = {}): Head {
  return { runs: [{ run, job, log }] };
}

/** A pull request whose run ended in this way, with its job. */
export function ended(conclusion: string): Head {
  return { runs: [{ run: { conclusion }, job: { conclusion } }] };
}

export const green = (): Head => ended('success');

/** The head commit of a pull request of {@link crowd}. */
export function shaOf(pull: number): string {
  return pull.toString(16).padStart(12, '0').padEnd(40, 'e');
}

/** The id of a run of a pull request of {@link crowd}. */
export function runOf(pull: number, index = 0): number {
  return pull * 10 + index;
}

/** A world with these pull requests, numbered from 101 on. */
export function crowd(heads: readonly Head[], change: Partial<World> = {}): Partial<World> {
  const world = { pulls: [], runs: [], jobs: [], logs: {}, comments: [], commits: [] } as Pick<
    World,
    'pulls' | 'runs' | 'jobs' | 'logs' | 'comments' | 'commits'
  >;
  for (const [index, head] of heads.entries()) add(world, 101 + index, head);
  return { ...world, ...change };
}

function add(
  world: Pick<World, 'pulls' | 'runs' | 'jobs' | 'logs' | 'comments' | 'commits'>,
  number: number,
  { pull, runs = [], commit, comments }: Head,
): void {
  const sha = shaOf(number);
  const headBranch = `topic-${number}`;
  world.pulls.push(createPull({ number, headSha: sha, headRef: headBranch, ...pull }));
  for (const [index, { run, job = {}, log }] of runs.entries()) {
    const id = runOf(number, index);
    const startedAt = run?.startedAt ?? run?.createdAt ?? START;
    world.runs.push(createRun({ id, headSha: sha, headBranch, headRepository: pull?.headRepository ?? 'o/r', ...run }));
    if (job === null) continue;
    const completedAt = new Date(Date.parse(startedAt) + 60_000).toISOString();
    world.jobs.push(createJob({ id, runId: id, attempt: run?.attempt ?? 1, startedAt, completedAt, ...job }));
    if (log !== undefined) world.logs[id] = log;
  }
  const { message = 'A change', author = 'octo-dev' } = commit ?? {};
  world.commits.push({ sha, message, author, committedAt: START, repository: null });
  for (const [index, comment] of (comments?.(number, sha.slice(0, 12)) ?? []).entries())
    world.comments.push({ id: number * 100 + index, pull: number, createdAt: START, updatedAt: START, ...comment });
}

/** What a sweep left in `report-file`. */
export type Report = {
  mode: string;
  dry_run: boolean;
  swept_at: string;
  previous_sweep: string | null;
  scanned_prs: number;
  red_prs: number;
  failed_runs: number;
  escalated: number;
  skipped_transient: number;
  rerun: number;
  below_confidence: number;
  already_addressed: number;
  too_old: number;
  deferred: number;
  failed: number;
  outage: string | null;
  details: {
    pr: number;
    workflow: string | null;
    run_id: number | null;
    pattern_id: string | null;
    action: string;
    note: string;
    category: string | null;
  }[];
  config: Record<string, unknown>;
  guard?: { watched: number; woken: number };
};

export type Swept = Ran & {
  report: Report;
  /** What became of the pull requests, by number. */
  actions: Record<number, string>;
  /** How many pull requests each action befell. */
  counts: Record<string, number>;
  /** Writing requests. */
  written: string[];
  /** How many requests it took. */
  requests: number;
};

/** Sweeps by the clock, in mode `monitor` where nothing else is given. */
export async function sweep(scenario: Scenario, inputs: Record<string, string> = {}): Promise<Swept> {
  const directory = await mkdtemp(join(tmpdir(), 'ci-rescue-sweep-'));
  try {
    const ran = await scenario.scheduled({ mode: 'monitor', ...inputs }, { variables: { RUNNER_TEMP: directory } });
    const file = ran.outputs['report-file'] ?? '';
    const report = JSON.parse(file === '' ? '{"details":[]}' : await readFile(file, 'utf8')) as Report;
    const actions = Object.fromEntries(report.details.map(({ pr, action }) => [pr, action]));
    const counts: Record<string, number> = {};
    for (const action of Object.values(actions)) counts[action] = (counts[action] ?? 0) + 1;
    const { requests } = scenario.github;
    // A query of GraphQL's is a POST that writes nothing.
    const writing = requests.filter(({ method, path }) => method !== 'GET' && path !== '/graphql');
    const written = writing.map(({ method, status }) => `${method} ${status}`);
    return { ...ran, report, actions, counts, written, requests: requests.length };
  } finally {
    await rm(directory, { recursive: true, force: true });
  }
}

/** `count` pull requests that are all the same. */
export function many(count: number, head: Head): Head[] {
  return Array.from({ length: count }, () => head);
}
