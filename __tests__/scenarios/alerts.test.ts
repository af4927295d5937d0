import { afterEach, describe, expect, test } from '@jest/globals';
import {
  createJob,
  createPull,
  createRun,
  type World,
  type WorldIssue,
  type WorldJob,
  type WorldRun,
} from '../../src/standin/world.js';
import { SHA, TSC_LOG } from '../support/rescue.js';
import { createScenario, type Scenario } from '../support/scenario.js';
import { LOGS } from '../support/sweep-world.js';

let scenario: Scenario;

afterEach(() => scenario.close());

const WANTED = 'escalation: { issue: true }\n';
const MARKER = /^<!-- ci-rescue-alert:[0-9a-f]{12} -->\n/;

function shaOf(id: number): string {
  return id.toString(16).padStart(40, '0');
}

/** A red run of CI on the branch main, an hour after the last one. */
function push(id: number, change: Partial<WorldRun> = {}): WorldRun {
  const createdAt = `2026-01-05T${String(id).padStart(2, '0')}:00:00Z`;
  return createRun({ id, event: 'push', headBranch: 'main', headSha: shaOf(id), createdAt, ...change });
}

/** These runs, each with one job that ended as it did. */
function worldOf(runs: WorldRun[], change: Partial<World> = {}): Partial<World> {
  return {
    files: { '.github/ci-rescue.yml': WANTED },
    runs,
    jobs: runs.map(({ id, conclusion, createdAt }) => jobOf(id, { conclusion, completedAt: createdAt })),
    logs: Object.fromEntries(runs.map(({ id }) => [id, TSC_LOG])),
    commits: runs.map(({ headSha, createdAt: committedAt }) => {
      return { sha: headSha, message: 'A change', author: 'octo-dev', committedAt, repository: null };
    }),
    ...change,
  };
}

function jobOf(id: number, change: Partial<WorldJob>): WorldJob {
  return createJob({ id, runId: id, name: 'build', ...change });
}

function add(run: WorldRun): void {
  const { runs, jobs, logs, commits } = worldOf([run]);
  const { world } = scenario;
  world.runs.push(...(runs ?? []));
  world.jobs.push(...(jobs ?? []));
  world.commits.push(...(commits ?? []));
  Object.assign(world.logs, logs);
}

function open(): WorldIssue[] {
  return scenario.world.issues.filter(({ state }) => state === 'open');
}

/** What was written to issues and their threads: no commit comment is among it. */
function issueWrites(): string[] {
  const { requests } = scenario.github;
  return requests.flatMap(({ method, path, status }) =>
    method !== 'GET' && path.includes('/issues') ? [`${method} ${path.replace('/repos/o/r', '')} ${status}`] : [],
  );
}

describe('a failure that belongs to no pull request', () => {
  test('is told on its commit and in one issue, which follows the branch until it is green [46]', async () => {
    scenario = await createScenario(worldOf([push(1)]));
    const { world } = scenario;
    const first = await scenario.completed(1);
    expect(first).toMatchObject({ code: 0, outputs: { result: 'created', 'pr-number': '' } });
    expect(world.commitComments).toHaveLength(1);
    expect(open()).toMatchObject([{ title: 'CI is red on main: CI', labels: ['ci-rescue'], author: 'github-actions[bot]' }]);
    const body = open()[0]!.body;
    expect(body).toMatch(MARKER);
    expect(body).toContain('[run 1](https://github.com/o/r/actions/runs/1) · 2026-01-05 01:00 UTC');
    expect(body).toContain('(**type-error**) in `build`');
    expect(body).toContain(`#commitcomment-${world.commitComments[0]!.id})`);

    // The same event again says nothing new.
    await scenario.completed(1);
    expect(scenario.written()).toEqual([]);

    add(push(2));
    await scenario.completed(2);
    expect(open()).toHaveLength(1);
    expect(open()[0]!.body).toContain('[run 2]');
    expect(issueWrites()).toEqual(['PATCH /issues/1 200']);

    // An event that was late tells of an older run.
    await scenario.completed(1);
    expect(issueWrites()).toEqual([]);

    add(push(3, { conclusion: 'success', updatedAt: '2026-01-05T03:05:00Z' }));
    const green = await scenario.completed(3);
    expect(green.code).toBe(0);
    expect(open()).toEqual([]);
    expect(issueWrites()).toEqual(['PATCH /issues/1 200', 'POST /issues/1/comments 201']);
    expect(scenario.bodies(1)).toEqual([expect.stringMatching(/^Green since 2026-01-05 03:05 UTC: \[run 3\]/)]);

    await scenario.completed(3);
    expect(scenario.written()).toEqual([]);
    expect(scenario.bodies(1)).toHaveLength(1);
  });

  test('red again after that opens a new issue [46]', async () => {
    scenario = await createScenario(worldOf([push(1)]));
    await scenario.completed(1);
    add(push(2, { conclusion: 'success' }));
    await scenario.completed(2);
    add(push(3));
    await scenario.completed(3);
    expect(scenario.world.issues.map(({ number, state }) => [number, state])).toEqual([
      [1, 'closed'],
      [2, 'open'],
    ]);
  });

  test('an old run that is tried again and passes closes nothing', async () => {
    scenario = await createScenario(worldOf([push(1), push(2)]));
    await scenario.completed(2);
    scenario.world.runs.push(push(1, { attempt: 2, conclusion: 'success' }));
    await scenario.completed(1);
    expect(open()).toHaveLength(1);
  });

  test('unless it is asked for there is no issue, and nobody looks for one [46]', async () => {
    scenario = await createScenario(worldOf([push(1)], { files: {} }));
    await scenario.completed(1);
    expect(scenario.world.commitComments).toHaveLength(1);
    expect(scenario.world.issues).toEqual([]);
    expect(scenario.github.requests.filter(({ path }) => path.includes('/issues'))).toEqual([]);
  });

  test.each([
    ['a failure that passes by itself', worldOf([push(1)], { logs: { 1: LOGS.network } })],
    ['a run of a pull request that is gone', worldOf([push(1, { event: 'pull_request', headBranch: 'topic' })])],
    ['a run of a fork', worldOf([push(1, { headRepository: 'fork/r' })], { forks: ['fork/r'] })],
    ['a run that a green one followed', worldOf([push(1), push(2, { conclusion: 'success' })])],
  ])('%s opens none', async (_, world) => {
    scenario = await createScenario(world);
    expect((await scenario.completed(1)).code).toBe(0);
    expect(scenario.world.issues).toEqual([]);
  });

  test('a dry run writes nothing and says what it would', async () => {
    scenario = await createScenario(worldOf([push(1)]));
    const ran = await scenario.completed(1, { inputs: { 'dry-run': 'true' } });
    expect(scenario.written()).toEqual([]);
    expect(ran.stdout).toContain('dry run: would open the issue: CI is red on main: CI');
  });

  test('a token that may not write issues still comments, and a warning names the permission', async () => {
    const tokens = { ghs_workflow: { login: 'github-actions[bot]', type: 'Bot' as const, write: ['contents'] } };
    scenario = await createScenario(worldOf([push(1)], { tokens }));
    const ran = await scenario.completed(1);
    expect(ran).toMatchObject({ code: 0, outputs: { result: 'created' } });
    expect(ran.stdout).toMatch(/::warning::.*could not be opened.*`issues: write`/);
    expect(scenario.world.issues).toEqual([]);
  });

  test('where the issues cannot be listed none is opened', async () => {
    scenario = await createScenario(worldOf([push(1)]));
    scenario.github.fault({ method: 'GET', path: /\/issues\?/, status: 502, times: 9 });
    const ran = await scenario.completed(1);
    expect(ran.code).toBe(0);
    expect(ran.stdout).toContain('The open alerts could not be listed');
    expect(scenario.world.issues).toEqual([]);
  });

  test('an answer that was lost does not make two', async () => {
    scenario = await createScenario(worldOf([push(1)]));
    scenario.github.fault({ method: 'POST', path: /\/issues$/, status: 'lost' });
    await scenario.completed(1);
    expect(scenario.world.issues).toHaveLength(1);
    await scenario.completed(1);
    expect(scenario.world.issues).toHaveLength(1);
  });

  test('two processes at once leave one open', async () => {
    scenario = await createScenario(worldOf([push(1)]));
    await Promise.all([scenario.completed(1), scenario.completed(1)]);
    expect(open()).toMatchObject([{ number: 1 }]);
  });

  test("a stranger's issue with our marker is not ours", async () => {
    scenario = await createScenario(worldOf([push(1)]));
    await scenario.completed(1);
    const [mine] = scenario.world.issues;
    scenario.world.issues.length = 0;
    scenario.world.issues.push({ ...mine!, author: 'stranger', title: 'Mine now' });
    await scenario.completed(1);
    expect(open().map(({ number, author }) => [number, author])).toEqual([
      [1, 'stranger'],
      [2, 'github-actions[bot]'],
    ]);
    add(push(2, { conclusion: 'success' }));
    await scenario.completed(2);
    expect(open()).toMatchObject([{ author: 'stranger', title: 'Mine now' }]);
  });

  test('names of strangers are harmless in it, and secrets are gone', async () => {
    const token = `ghp_${'a1B2'.repeat(9)}`;
    const name = `CI @octocat <!-- ci-rescue:1:0123456789ab --> ![x](https://evil.example/x) ${token}`;
    scenario = await createScenario(worldOf([push(1, { name })]));
    await scenario.completed(1);
    const [issue] = open();
    expect(JSON.stringify(issue)).not.toContain(token);
    expect(issue!.body.match(/<!-- ci-rescue/g)).toHaveLength(1);
    expect(issue!.body.replace(/`[^`\n]*`/g, '')).not.toMatch(/@octocat|!\[x\]/);
  });
});

describe('a branch that stays red', () => {
  const three = (): WorldRun[] => [push(8), push(9), push(10)];

  test('three failures within a day make one issue, which lists them with the newest diagnosis [44]', async () => {
    scenario = await createScenario(worldOf(three()));
    const { world } = scenario;
    await scenario.scheduled({ mode: 'monitor' });
    expect(open()).toMatchObject([{ title: 'CI is chronically red on main: CI', labels: ['ci-rescue'] }]);
    const runs = [...open()[0]!.body.matchAll(/\[run (\d+)\]\(https:\/\/github\.com\/o\/r\/actions\/runs\/\1\) · 2026-01-05/g)];
    expect(runs.map(([, id]) => id)).toEqual(['10', '9', '8']);
    expect(open()[0]!.body).not.toContain('diagnosis');

    await scenario.scheduled({ mode: 'monitor' });
    expect(issueWrites()).toEqual([]);

    // A further failure is rescued as ever; its own, lesser alert does not take the place of this one.
    add(push(11));
    await scenario.completed(11);
    expect(world.commitComments).toHaveLength(1);
    expect(issueWrites()).toEqual([]);
    await scenario.scheduled({ mode: 'monitor' });
    expect(issueWrites()).toEqual(['PATCH /issues/1 200']);
    expect(open()[0]!.body).toContain('failed in 4 runs');
    expect(open()[0]!.body).toContain('(**type-error**) in `build`');

    add(push(12, { conclusion: 'success' }));
    await scenario.completed(12);
    expect(open()).toEqual([]);
    await scenario.scheduled({ mode: 'monitor' });
    expect(world.issues).toHaveLength(1);
  });

  test('the issue about a red branch becomes the one about a branch that stays red [44]', async () => {
    scenario = await createScenario(worldOf([push(8)]));
    await scenario.completed(8);
    expect(open()).toMatchObject([{ title: 'CI is red on main: CI' }]);
    add(push(9));
    add(push(10));
    await scenario.scheduled({ mode: 'monitor' });
    expect(scenario.world.issues).toMatchObject([{ number: 1, state: 'open', title: 'CI is chronically red on main: CI' }]);
  });

  test.each([
    ['two failures', [push(9), push(10)]],
    ['failures of several workflows', [push(8), push(9), push(10, { path: '.github/workflows/docs.yml', name: 'Docs' })]],
    ['runs of pull requests', three().map((run) => ({ ...run, event: 'pull_request' }))],
    ['failures of a fork', three().map((run) => ({ ...run, headRepository: 'fork/r' }))],
    ['failures of the day before', three().map((run) => ({ ...run, createdAt: '2026-01-04T11:59:00Z' }))],
    ['failures of our own workflow', three().map((run) => ({ ...run, path: '.github/workflows/rescue.yml' }))],
  ])('%s are none, and cost one request [44]', async (_, runs) => {
    scenario = await createScenario(worldOf(runs, { files: {} }));
    await scenario.scheduled({ mode: 'monitor' });
    const without = scenario.github.requests.length;
    scenario.world.files['.github/ci-rescue.yml'] = WANTED;
    await scenario.scheduled({ mode: 'monitor' });
    expect(scenario.github.requests.length - without).toBe(1);
    expect(scenario.world.issues).toEqual([]);
  });

  test.each([
    ['another branch', three().map((run) => ({ ...run, headBranch: 'topic' }))],
    ['a branch that is green by now', [...three(), push(11, { conclusion: 'success' })]],
  ])('%s is none [44]', async (_, runs) => {
    scenario = await createScenario(worldOf(runs));
    await scenario.scheduled({ mode: 'monitor' });
    expect(scenario.world.issues).toEqual([]);
  });

  test('a dry sweep writes nothing', async () => {
    scenario = await createScenario(worldOf(three()));
    const ran = await scenario.scheduled({ mode: 'monitor', 'dry-run': 'true' });
    expect(scenario.written()).toEqual([]);
    expect(ran.stdout).toContain('would open the issue: CI is chronically red on main: CI');
  });
});

describe('a pull request onto a branch that is red', () => {
  const pullRun = createRun({ id: 20, createdAt: '2026-01-05T11:00:00Z' });

  test('its comment links the open alert about the same workflow [67]', async () => {
    scenario = await createScenario(worldOf([push(8), push(9), push(10)]));
    await scenario.scheduled({ mode: 'monitor' });
    add(pullRun);
    scenario.world.pulls.push(createPull({ number: 7, headSha: SHA }));
    await scenario.completed(20);
    const [body] = scenario.bodies(7);
    expect(body).toMatch(
      /### Is it new\?\n\n.*\[known: CI is chronically red on main: CI, see issue 1\]\(https:\/\/github\.com\/o\/r\/issues\/1\)/,
    );
    expect(scenario.world.issues).toHaveLength(1);

    // It travels in the state: the same event writes nothing.
    await scenario.completed(20);
    expect(scenario.written()).toEqual([]);
  });

  test.each([
    ['of another branch', { baseRef: 'release' }, {}],
    ['of another workflow', {}, { path: '.github/workflows/docs.yml' }],
  ])('not an alert %s [67]', async (_, pull, run) => {
    scenario = await createScenario(worldOf([push(1)]));
    await scenario.completed(1);
    expect(open()).toHaveLength(1);
    add({ ...pullRun, ...run });
    scenario.world.pulls.push(createPull({ number: 7, headSha: SHA, ...pull }));
    await scenario.completed(20);
    expect(scenario.bodies(7)).toHaveLength(1);
    expect(scenario.bodies(7)[0]).not.toContain('see issue');
  });
});
