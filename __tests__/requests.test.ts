import { readFileSync } from 'node:fs';
import { afterEach, expect, test } from '@jest/globals';
import { startStandin, type Standin } from '../src/standin/standin.js';
import { createJob, createPull, createRun, START, type World, type WorldRun } from '../src/standin/world.js';
import { jobLog, runStep } from './support/logs.js';
import { redWorld, rescueIn, SHA, TSC_LOG } from './support/rescue.js';
import { insidePull, workflowRun, type Start } from './support/runner.js';

// What each situation asks of GitHub: requests in all (a redirect counts), and round trips, the longest chain of them that wait for each
// other. The numbers are exact so that every change of them is seen; the README shows this table.

type Situation = {
  what: string;
  requests: number;
  trips: number;
  result: string;
  world?: Partial<World>;
  /** What happened before: it is not counted. */
  before?: (github: Standin) => Promise<unknown>;
  start?: (github: Standin) => Promise<Start>;
};

const OLD = '2025-01-01T00:00:00Z';
const TOPIC = { id: 1, headBranch: 'topic' };
const NETWORK_LOG = jobLog(runStep('curl -fsS https://example.com/x', 'curl: (6) Could not resolve host: example.com', 6));
const ZEBRA_LOG = jobLog(runStep('./nightly.sh', 'warming up\nthe zebra is on the loose', 1));
const BUILD = createJob({ id: 11, runId: 1, name: 'build' });

const event = (id = 1) => {
  return (github: Standin): Promise<Start> => workflowRun(github, id);
};

async function byHand(): Promise<Start> {
  return { event: 'workflow_dispatch', payload: {}, inputs: { 'run-id': '1' } };
}

function onMain(id: number, change: Partial<WorldRun>): WorldRun {
  return createRun({ id, event: 'push', headBranch: 'main', headSha: '1'.repeat(40), createdAt: OLD, ...change });
}

function commit(message: string): World['commits'] {
  return [{ sha: SHA, message, author: 'octo-dev', committedAt: START, repository: null }];
}

function talk(count: number): World['comments'] {
  const said = { pull: 7, body: 'talk', author: 'somebody', createdAt: OLD, updatedAt: OLD };
  return Array.from({ length: count }, (_, index) => ({ id: index + 1, ...said }));
}

async function rescueOf(github: Standin): Promise<void> {
  await rescueIn(github, await workflowRun(github, 1));
}

/** GitHub lists only open pull requests with a run: this one was closed after the event was sent. */
async function justClosed(github: Standin): Promise<Start> {
  github.world.pulls[0]!.state = 'open';
  const start = await workflowRun(github, 1);
  github.world.pulls[0]!.state = 'closed';
  return start;
}

function many(count: number): World['pulls'] {
  return Array.from({ length: count }, (_, index) =>
    createPull({ number: 1_000 + index, headSha: String(1_000 + index).padStart(40, '0') }),
  );
}

const GREEN: Partial<World> = { pulls: many(1_000), runs: [] };

async function byClock(): Promise<Start> {
  return { event: 'schedule', payload: {} };
}

const TEN = Array.from({ length: 10 }, (_, index) => 100 + index);

const SITUATIONS: Situation[] = [
  { what: 'a run that failed (`workflow_run`), a quiet pull request', requests: 10, trips: 6, result: 'created' },
  {
    ...{ what: '… for a cause that the change may not have brought about', requests: 11, trips: 6, result: 'created' },
    world: { logs: { 11: NETWORK_LOG } },
  },
  {
    ...{ what: 'a job inside the failing run (`pull_request`)', requests: 10, trips: 6, result: 'created' },
    start: (github) => insidePull(github, 7, 1),
  },
  {
    ...{ what: 'a push without a pull request', requests: 9, trips: 6, result: 'created' },
    world: { runs: [createRun({ ...TOPIC, event: 'push' })], pulls: [] },
  },
  { what: 'a run named by hand (`run-id`)', requests: 11, trips: 7, result: 'created', start: byHand },
  {
    ...{ what: "a fork's pull request, known only by its branch", requests: 10, trips: 6, result: 'created' },
    world: {
      forks: ['fork/r'],
      runs: [createRun({ ...TOPIC, headRepository: 'fork/r' })],
      pulls: [createPull({ number: 7, headRepository: 'fork/r' })],
    },
  },
  {
    ...{ what: 'a second workflow fails on the same commit', requests: 10, trips: 6, result: 'updated' },
    before: async (github) => {
      await rescueOf(github);
      github.world.runs.push(createRun({ id: 2, name: 'Lint', path: '.github/workflows/lint.yml' }));
      github.world.jobs.push(createJob({ id: 21, runId: 2, name: 'lint' }));
      github.world.logs[21] = TSC_LOG;
    },
    start: event(2),
  },
  { what: 'nothing new since the last look', requests: 8, trips: 4, result: 'unchanged', before: rescueOf },
  {
    ...{ what: 'a re-run (attempt 2) fails again', requests: 12, trips: 6, result: 'updated' },
    before: async (github) => {
      await rescueOf(github);
      github.world.runs.push(createRun({ id: 1, attempt: 2 }));
      github.world.jobs.push({ ...BUILD, id: 31, attempt: 2 });
      github.world.logs[31] = ZEBRA_LOG;
    },
  },
  {
    ...{ what: 'the workflow is red on the base branch too', requests: 11, trips: 6, result: 'created' },
    world: {
      runs: [createRun(TOPIC), onMain(99, {})],
      jobs: [BUILD, createJob({ id: 991, runId: 99, name: 'build' })],
    },
  },
  {
    ...{ what: 'nothing in the log is known, and the job passed on the base branch', requests: 14, trips: 9, result: 'created' },
    world: {
      runs: [createRun(TOPIC), onMain(99, { conclusion: 'success' })],
      jobs: [BUILD, createJob({ id: 991, runId: 99, name: 'build', conclusion: 'success' })],
      logs: { 11: ZEBRA_LOG, 991: jobLog(runStep('./nightly.sh', 'warming up')) },
    },
  },
  {
    what: 'ten failed jobs',
    requests: 28,
    trips: 10,
    result: 'created',
    world: {
      jobs: TEN.map((id) => createJob({ id, runId: 1, name: `part ${id}` })),
      logs: Object.fromEntries(TEN.map((id) => [id, TSC_LOG])),
    },
  },
  {
    ...{ what: 'the log has expired', requests: 11, trips: 6, result: 'created' },
    world: { logs: { 11: 'gone' } },
  },
  { what: '5,000 comments, none of them ours', requests: 10, trips: 6, result: 'created', world: { comments: talk(5_000) } },
  {
    ...{ what: '5,000 comments, ours among them', requests: 8, trips: 4, result: 'unchanged', world: { comments: talk(5_000) } },
    before: rescueOf,
  },
  {
    ...{ what: 'a newer commit has superseded the run', requests: 5, trips: 3, result: 'skipped' },
    world: { pulls: [createPull({ number: 7, headSha: 'b'.repeat(40) })] },
  },
  {
    ...{ what: 'the pull request is closed', requests: 5, trips: 3, result: 'skipped' },
    start: justClosed,
  },
  {
    ...{ what: 'the commit message asks to be left alone', requests: 3, trips: 1, result: 'skipped' },
    world: { commits: commit('Try [skip-ci-rescue]') },
  },
  {
    ...{ what: '… seen from inside the run, whose log is on the way by then', requests: 5, trips: 3, result: 'skipped' },
    world: { commits: commit('Try [skip-ci-rescue]') },
    start: (github) => insidePull(github, 7, 1),
  },
  {
    ...{ what: 'the pull request has the label `skip-ci-rescue`', requests: 3, trips: 1, result: 'skipped' },
    world: { pulls: [createPull({ number: 7, labels: ['skip-ci-rescue'] })] },
  },
  {
    ...{ what: 'no job failed (they were cancelled)', requests: 3, trips: 1, result: 'none' },
    world: { jobs: [{ ...BUILD, conclusion: 'cancelled', steps: [] }] },
  },
  {
    ...{ what: 'a job inside a run in which nothing failed', requests: 2, trips: 1, result: 'none' },
    world: { jobs: [{ ...BUILD, conclusion: 'success' }] },
    start: (github) => insidePull(github, 7, 1),
  },
  {
    ...{ what: 'a run that succeeded, and nothing of ours is red', requests: 3, trips: 2, result: 'none' },
    world: { runs: [createRun({ ...TOPIC, conclusion: 'success' })] },
  },
  {
    ...{ what: '… and our comment is resolved', requests: 5, trips: 4, result: 'updated' },
    before: async (github) => {
      await rescueOf(github);
      github.world.runs.push(createRun({ ...TOPIC, attempt: 2, conclusion: 'success' }));
    },
  },
  {
    ...{ what: 'a run that failed, and `agent-token` wakes the agent', requests: 21, trips: 16, result: 'created' },
    start: async (github) => ({ ...(await workflowRun(github, 1)), inputs: { 'agent-token': 'ghp_user' } }),
  },
  {
    ...{ what: 'a failed run is handed over (`notify`)', requests: 10, trips: 7, result: 'created' },
    start: async (github) => ({ ...(await workflowRun(github, 1)), inputs: { mode: 'notify' } }),
  },
  {
    what: 'a sweep of 1,000 green pull requests (`schedule`)',
    requests: 17,
    trips: 16,
    result: 'none',
    world: GREEN,
    start: byClock,
  },
  {
    ...{ what: '… one of which is red, and was told', requests: 21, trips: 20, result: 'skipped', start: byClock },
    before: async (github) => {
      await rescueOf(github);
      github.world.pulls.push(...many(999));
    },
  },
  {
    ...{ what: '… one of which is red, and was not', requests: 24, trips: 22, result: 'created', start: byClock },
    before: async (github) => void github.world.pulls.push(...many(999)),
  },
  {
    ...{ what: 'a check of an external CI failed (`check_run`)', requests: 7, trips: 5, result: 'created' },
    start: async () => ({
      event: 'check_run',
      payload: {
        action: 'completed',
        check_run: { id: 3, name: 'shop', head_sha: SHA, conclusion: 'failure', pull_requests: [{ number: 7 }] },
      },
    }),
  },
  {
    ...{ what: 'a commit status of an external CI failed (`status`)', requests: 6, trips: 4, result: 'created' },
    start: async () => ({
      event: 'status',
      payload: { state: 'failure', context: 'shop', sha: SHA, description: 'broken', branches: [{ name: 'topic' }] },
    }),
  },
  {
    what: 'the rate limit leaves less than 100 requests',
    requests: 8,
    trips: 6,
    result: 'created',
    before: async (github) => (github.leaves = 20),
  },
];

let github: Standin;

afterEach(() => github.close());

test.each(SITUATIONS)('$what: $requests requests, $trips round trips', async (situation) => {
  const { world, before, start = event() } = situation;
  github = await startStandin(redWorld(world));
  await before?.(github);
  const from = await start(github);
  github.requests.length = 0;
  const waves = github.hold();
  const { outputs } = await rescueIn(github, from, waves.fetch);
  const seen = github.requests.map(({ wave, method, path }) => `${wave} ${method} ${path}`).sort();
  const expected = { result: situation.result, requests: situation.requests, trips: situation.trips };
  // The list is in the message of a failure.
  expect({ result: outputs.result, requests: seen.length, trips: waves.count(), seen }).toEqual({ ...expected, seen });
});

test('the table of the README is this one', () => {
  github = { close: async () => {} } as Standin;
  const rows = SITUATIONS.map(({ what, requests, trips }) => `| ${what} | ${requests} | ${trips} |`);
  const table = ['| situation | requests | round trips |', '|---|---|---|', ...rows].join('\n');
  expect(readFileSync('README.md', 'utf8')).toContain(table);
});
