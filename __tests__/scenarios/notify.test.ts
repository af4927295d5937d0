import { afterEach, expect, test } from '@jest/globals';
import { createJob, createPull, createRun, START, type World, type WorldRun } from '../../src/standin/world.js';
import { jobLog, runStep } from '../support/logs.js';
import { redWorld, SHA, TSC_LOG } from '../support/rescue.js';
import { insidePull, type Ran, type Start } from '../support/runner.js';
import { createScenario, type Scenario } from '../support/scenario.js';
import { JEST } from '../support/tool-output.js';

const NEXT = 'b'.repeat(40);
const NOTIFY = { mode: 'notify' };
const NOTICE = '<!-- ci-rescue:7 -->';

let scenario: Scenario;

afterEach(() => scenario.close());

type Payload = {
  run_id: number;
  run_url: string;
  branch: string;
  sha: string;
  ci_rescue: Record<string, unknown> & { failed_jobs: { id: number; name: string }[]; diagnosis: { category: string }[] };
};

async function begin(change: Partial<World> = {}): Promise<Scenario> {
  scenario = await createScenario(redWorld(change));
  return scenario;
}

/** What was dispatched, the last. */
function sent(): Payload {
  const { payload } = scenario.world.dispatches.at(-1) ?? { payload: null };
  return payload as Payload;
}

/** A red run of `LINT` on the same commit. */
function addLint(run: Partial<WorldRun> = {}): void {
  const { world } = scenario;
  world.runs.push(createRun({ id: 2, name: 'Lint', path: '.github/workflows/lint.yml', ...run }));
  world.jobs.push(createJob({ id: 21, runId: 2, name: 'unit' }));
  world.logs[21] = jobLog(runStep('npx jest', JEST, 1));
}

/** The run as a new attempt in which everything failed again. */
function failAgain(runId: number, attempt: number): void {
  const { world } = scenario;
  const known = world.runs.find(({ id }) => id === runId) as WorldRun;
  world.runs.push({ ...known, attempt, startedAt: scenario.now(), updatedAt: scenario.now() });
  world.jobs.push(createJob({ id: 1000 * attempt + runId, runId, attempt, name: 'build', completedAt: scenario.now() }));
  world.logs[1000 * attempt + runId] = TSC_LOG;
}

test('four keys at the top, everything else below one [3 4 5]', async () => {
  const { completed, world } = await begin();
  const { outputs, code } = await completed(1, { inputs: NOTIFY });
  expect([code, outputs.result, outputs['pr-number'], outputs['head-sha']]).toEqual([0, 'created', '7', SHA]);
  expect(world.dispatches).toHaveLength(1);
  expect(world.dispatches[0]?.eventType).toBe('ci-failure');
  expect(Object.keys(sent())).toEqual(['run_id', 'run_url', 'branch', 'sha', 'ci_rescue']);
  expect(sent()).toMatchObject({
    run_id: 1,
    run_url: 'https://github.com/o/r/actions/runs/1',
    branch: 'topic',
    sha: SHA,
    ci_rescue: {
      repository: 'o/r',
      pr: 7,
      attempt: 1,
      workflow: 'CI',
      event: 'pull_request',
      actor: 'octo-dev',
      failed_jobs: [{ id: 11, name: 'build', conclusion: 'failure' }],
      failed_jobs_total: 1,
      diagnosis: [{ category: 'type-error', verdict: 'matched', fix: {}, evidence: [{ line: expect.any(Number) }] }],
    },
  });
});

test('all failed jobs of the run are read, over all pages, without a list of needs [1 12]', async () => {
  const jobs = Array.from({ length: 130 }, (_, index) =>
    createJob({ id: 100 + index, runId: 1, name: `job ${index}`, conclusion: index % 13 === 0 ? 'failure' : 'success' }),
  );
  const { completed } = await begin({ jobs, logs: { 100: TSC_LOG } });
  await completed(1, { inputs: NOTIFY });
  expect(sent().ci_rescue.failed_jobs.map(({ name }) => name)).toEqual(
    Array.from({ length: 10 }, (_, index) => `job ${index * 13}`),
  );
});

const NAMES = ['a"b\'c', '$(touch x)', '`id`', 'fix/ünï-🚀', 'a;b&c|d', '{"x":1}', '${{github.token}}', 'a%0Ab', '-rf', 'a\\nb'];

test.each(NAMES)('a branch called %s arrives as it is called [5 116]', async (name) => {
  const runs = [createRun({ id: 1, headBranch: name, actor: `x"${name}` })];
  const { completed } = await begin({ runs, pulls: [createPull({ number: 7, headRef: name })] });
  const { outputs } = await completed(1, { inputs: NOTIFY });
  expect([outputs.result, sent().branch, sent().run_id, sent().sha]).toEqual(['created', name, 1, SHA]);
  expect(sent().ci_rescue.actor).toBe(`x"${name}`);
});

test('a job inside the run of a pull request names the head, not the merge commit [1 6]', async () => {
  const { github, run } = await begin({
    runs: [createRun({ id: 1, status: 'in_progress', conclusion: null })],
  });
  const start = await insidePull(github, 7, 1);
  const { outputs } = await run({
    ...start,
    inputs: NOTIFY,
    variables: { ...start.variables, GITHUB_SHA: 'e'.repeat(40), GITHUB_ACTOR: 'somebody' },
  });
  expect(outputs).toMatchObject({ result: 'created', 'head-sha': SHA, 'pr-number': '7' });
  expect(sent()).toMatchObject({ run_id: 1, branch: 'topic', sha: SHA, ci_rescue: { pr: 7, attempt: 1, workflow: 'CI' } });
});

type Place = [title: string, world: Partial<World>, start: Partial<Start>, expected: Record<string, unknown>];

const QUEUE = `gh-readonly-queue/main/pr-7-${'c'.repeat(40)}`;
const inside = { GITHUB_RUN_ID: '1', GITHUB_WORKFLOW: 'CI', GITHUB_WORKFLOW_REF: 'o/r/.github/workflows/ci.yml@refs/heads/main' };

const PLACES: Place[] = [
  [
    'push',
    { runs: [createRun({ id: 1, event: 'push', headBranch: 'main', headSha: NEXT })] },
    {
      event: 'push',
      payload: { ref: 'refs/heads/main', after: NEXT },
      variables: { ...inside, GITHUB_SHA: NEXT, GITHUB_REF: 'refs/heads/main' },
    },
    { branch: 'main', sha: NEXT, pr: null },
  ],
  [
    'merge_group',
    { runs: [createRun({ id: 1, event: 'merge_group', headBranch: QUEUE, headSha: NEXT })] },
    {
      event: 'merge_group',
      payload: { action: 'checks_requested', merge_group: { head_sha: NEXT, head_ref: `refs/heads/${QUEUE}` } },
      variables: { ...inside, GITHUB_SHA: NEXT, GITHUB_REF: `refs/heads/${QUEUE}` },
    },
    { branch: QUEUE, sha: NEXT, pr: 7 },
  ],
  [
    'workflow_dispatch with a run-id',
    {},
    { event: 'workflow_dispatch', payload: { inputs: { 'run-id': '1' } } },
    { branch: 'topic', sha: SHA, pr: 7 },
  ],
  ['the run-id input', {}, { event: 'schedule', inputs: { ...NOTIFY, 'run-id': '1' } }, { branch: 'topic', sha: SHA, pr: 7 }],
  [
    'a tag',
    { runs: [createRun({ id: 1, event: 'push', headBranch: 'v1.0', headSha: NEXT })] },
    {
      event: 'push',
      payload: { ref: 'refs/tags/v1.0', after: NEXT },
      variables: { ...inside, GITHUB_SHA: NEXT, GITHUB_REF: 'refs/tags/v1.0' },
    },
    { branch: 'v1.0', sha: NEXT, pr: null },
  ],
];

test.each(PLACES)('head and branch by %s [6 9]', async (_title, world, start, { branch, sha, pr }) => {
  const { run } = await begin(world);
  await run({ inputs: NOTIFY, ...start });
  expect(sent()).toMatchObject({ run_id: 1, branch, sha, ci_rescue: { pr } });
});

const FORK: Partial<World> = {
  forks: ['someone/r'],
  runs: [createRun({ id: 1, headRepository: 'someone/r', actor: 'someone' })],
  pulls: [createPull({ number: 7, headRepository: 'someone/r', author: 'someone' })],
  commits: [{ sha: SHA, message: 'Change', author: 'someone', committedAt: START, repository: 'someone/r' }],
};

test("a fork's pull request is told by workflow_run, which may write [6 7]", async () => {
  const { completed, bodies } = await begin(FORK);
  await completed(1, { inputs: NOTIFY });
  expect(sent()).toMatchObject({ branch: 'topic', sha: SHA, ci_rescue: { pr: 7, actor: 'someone' } });
  expect(bodies()[0]).toContain(NOTICE);
});

test('a read-only token ends as a warning with both remedies, and the summary tells the diagnosis [7 8]', async () => {
  const { completed, world } = await begin(FORK);
  world.tokens.ghs_readonly = { login: 'github-actions[bot]', type: 'Bot', write: false };
  const ran = await completed(1, { inputs: { ...NOTIFY, token: 'ghs_readonly' } });
  expect([ran.code, ran.outputs.result, world.comments, world.dispatches]).toEqual([0, 'skipped', [], []]);
  expect(ran.stdout).toMatch(/::warning::.*contents: write/);
  expect(ran.stdout).toMatch(/::warning::.*pull-requests: write/);
  expect(ran.outputs.reason).toMatch(/pull-requests: write.*contents: write/);
  expect(ran.summary).toContain('type-error');
});

test('without contents: write the notice is still written [7 8]', async () => {
  const { completed, world, bodies } = await begin();
  world.tokens.ghs_workflow = { login: 'github-actions[bot]', type: 'Bot', write: ['issues', 'pull-requests'] };
  const { code, stdout, outputs } = await completed(1, { inputs: NOTIFY });
  expect([code, outputs.result, bodies()[0]?.startsWith(NOTICE)]).toEqual([0, 'created', true]);
  expect(stdout).toMatch(/::warning::.*could not be dispatched.*contents: write/);
  expect(outputs.reason).toContain('contents: write');
  world.tokens.ghs_workflow.write = true;
  await completed(1, { inputs: NOTIFY });
  expect(world.dispatches).toHaveLength(1);
});

test('secrets of the log are redacted wherever they go [63 3]', async () => {
  const token = `ghp_${'aB3dE5fG7hJ9'.repeat(3)}`;
  const log = jobLog(runStep('npx tsc', `src/a.ts(2,3): error TS2322: Type '${token}' is not assignable to type 'string'.`, 2));
  const { completed, world, bodies } = await begin({ logs: { 11: log } });
  const ran = await completed(1, { inputs: NOTIFY });
  expect(ran.outputs.result).toBe('created');
  expect(JSON.stringify([world.dispatches, bodies(), ran])).not.toContain(token.slice(4));
  expect(JSON.stringify(sent().ci_rescue.diagnosis)).toContain('TS2322');
});

test('two hundred failed jobs with long logs still fit into a dispatch [3 5]', async () => {
  const jobs = Array.from({ length: 200 }, (_, index) => createJob({ id: 100 + index, runId: 1, name: `leg ${index}` }));
  const log = (index: number): string =>
    jobLog(runStep('npx tsc', Array.from({ length: 40 }, (_, line) => tsc(index, line)).join('\n'), 2));
  const logs = Object.fromEntries(jobs.map(({ id }, index) => [id, log(index)]));
  const { completed, world } = await begin({ jobs, logs });
  const { code, outputs } = await completed(1, { inputs: NOTIFY });
  expect([code, outputs.result, world.dispatches.length]).toEqual([0, 'created', 1]);
  expect(JSON.stringify(sent()).length).toBeLessThan(65_535);
  expect(sent().ci_rescue.failed_jobs_total).toBe(200);
  expect(sent().ci_rescue.failed_jobs[0]).toMatchObject({ name: 'leg 0' });
  expect(sent().ci_rescue.diagnosis[0]).toMatchObject({ job: { name: 'leg 0' }, category: 'type-error' });
  expect(sent().ci_rescue.diagnosis.length).toBeGreaterThan(20);
});

function tsc(index: number, line: number): string {
  return `src/part-${index}/file-${line}.ts(${line + 1},3): error TS2322: Type '${'x'.repeat(150)}' is not assignable to type 'y'.`;
}

test('one notice a pull request: a second workflow and a new head bring it up to date [47 50]', async () => {
  const { completed, bodies, world } = await begin();
  await completed(1, { inputs: NOTIFY });
  addLint();
  expect((await completed(2, { inputs: NOTIFY })).outputs.result).toBe('updated');
  expect(bodies()).toHaveLength(1);
  expect(bodies()[0]).toMatch(/CI \/ build[\s\S]*Lint \/ unit|Lint \/ unit[\s\S]*CI \/ build/);
  Object.assign(world.pulls[0] ?? {}, { headSha: NEXT });
  world.runs.push(createRun({ id: 3, headSha: NEXT }));
  world.jobs.push(createJob({ id: 31, runId: 3, name: 'build' }));
  world.logs[31] = TSC_LOG;
  expect((await completed(3, { inputs: NOTIFY })).outputs.result).toBe('updated');
  expect([bodies().length, bodies()[0]?.split('\n')[0]]).toEqual([1, NOTICE]);
  expect(bodies()[0]).toContain(NEXT.slice(0, 12));
  expect(bodies()[0]).not.toContain('Lint');
  expect(world.dispatches).toHaveLength(3);
});

test('a notice mentions nobody [47]', async () => {
  const { completed, bodies } = await begin();
  await completed(1, { inputs: NOTIFY });
  expect(bodies()[0]?.replace(/<!--.*-->/g, '')).not.toContain('@');
});

test('an old notice is found among three hundred comments [49 50]', async () => {
  const { completed, bodies, world, say } = await begin();
  await completed(1, { inputs: NOTIFY });
  Object.assign(world.comments[0] ?? {}, { createdAt: '2025-11-01T00:00:00Z', updatedAt: '2025-11-01T00:00:00Z' });
  for (let index = 0; index < 300; index += 1) say(`word ${index}`, 'octo-dev');
  addLint();
  const { outputs } = await completed(2, { inputs: NOTIFY });
  expect(outputs['comment-id']).toBe(String(world.comments[0]?.id));
  expect(bodies().filter((body) => body.startsWith(NOTICE))).toHaveLength(1);
  expect(bodies()[0]).toContain('Lint');
});

test("a stranger's notice is text [54]", async () => {
  const { completed, say, bodies } = await begin();
  say(`${NOTICE}\nmine`, 'mallory');
  expect((await completed(1, { inputs: NOTIFY })).outputs.result).toBe('created');
  expect(bodies()[0]).toBe(`${NOTICE}\nmine`);
});

test('an attempt is dispatched once, a new attempt again [96 52]', async () => {
  const { completed, world, written } = await begin();
  await completed(1, { inputs: NOTIFY });
  const again = await completed(1, { inputs: NOTIFY });
  expect([world.dispatches.length, again.outputs.result, written()]).toEqual([1, 'unchanged', []]);
  expect(again.outputs.reason).toContain('dispatched before');
  failAgain(1, 2);
  await completed(1, { inputs: NOTIFY });
  expect(world.dispatches).toHaveLength(2);
  expect(sent().ci_rescue.attempt).toBe(2);
});

test('without a pull request there is a dispatch and nothing else [45 4]', async () => {
  const { completed, world, written } = await begin({ pulls: [] });
  const { outputs } = await completed(1, { inputs: NOTIFY });
  expect([outputs.result, outputs['pr-number'], written()]).toEqual(['created', '', ['POST 204']]);
  expect([world.comments, world.commitComments, world.dispatches.length]).toEqual([[], [], 1]);
  expect(sent().ci_rescue.pr).toBeNull();
});

test.each([
  ['on a pull request', {}],
  ['without one', { pulls: [] }],
])('a dry run %s says what it would have done, and writes nothing [10]', async (_title, change) => {
  const { completed, world, written } = await begin(change);
  const { outputs, stdout, code } = await completed(1, { inputs: { ...NOTIFY, 'dry-run': 'true' } });
  expect([code, outputs.result, written(), world.dispatches]).toEqual([0, 'created', [], []]);
  expect(outputs.reason).toMatch(/^dry run: .*would have dispatched ci-failure/);
  expect(stdout).toContain('"run_id":1');
});

test.each([['lost'], ['drop']] as const)('a dispatch whose answer is %s is not sent again [117]', async (status) => {
  const { completed, world, github, bodies } = await begin();
  github.fault({ method: 'POST', path: /\/dispatches$/, status, times: 9 });
  const { code, outputs, stdout } = await completed(1, { inputs: NOTIFY });
  expect(github.requests.filter(({ path }) => path.endsWith('/dispatches'))).toHaveLength(1);
  expect([code, outputs.result, bodies().length]).toEqual([0, 'created', 1]);
  expect(world.dispatches).toHaveLength(status === 'lost' ? 1 : 0);
  expect(stdout).toMatch(/::warning::ci-failure could not be dispatched/);
});

test('a superseded commit is neither dispatched nor noticed [56]', async () => {
  const { completed, written } = await begin({ pulls: [createPull({ number: 7, headSha: NEXT })] });
  const { outputs } = await completed(1, { inputs: NOTIFY });
  expect([outputs.result, written()]).toEqual(['skipped', []]);
  expect(outputs.reason).toContain('superseded');
});

test('what is green or cancelled is no news [2 13]', async () => {
  for (const conclusion of ['success', 'cancelled', 'skipped', 'neutral']) {
    const { completed, written, close } = await begin({ runs: [createRun({ id: 1, conclusion })] });
    expect([(await completed(1, { inputs: NOTIFY })).outputs.result, written()]).toEqual(['none', []]);
    await close();
  }
});

test.each([
  ['ci-failure', {}],
  ['ci-red', { 'dispatch-event': 'ci-red' }],
])('who receives a %s dispatch rescues the run that it names [4 3]', async (eventType, custom: Record<string, string>) => {
  const { completed, run, world, bodies } = await begin();
  await completed(1, { inputs: { ...NOTIFY, ...custom } });
  const [dispatched] = world.dispatches;
  expect(dispatched?.eventType).toBe(eventType);
  const payload = { action: eventType, client_payload: dispatched?.payload, repository: { full_name: 'o/r' }, branch: 'main' };
  const { outputs }: Ran = await run({ event: 'repository_dispatch', payload, inputs: custom });
  expect(outputs).toMatchObject({ result: 'created', 'pr-number': '7', 'head-sha': SHA, category: 'type-error' });
  expect(bodies().map((body) => body.split('\n')[0])).toEqual([NOTICE, `<!-- ci-rescue:7:${SHA.slice(0, 12)} -->`]);
});

test('a dispatch of another kind is not taken for ours [4]', async () => {
  const { run, written } = await begin();
  await run({ event: 'repository_dispatch', payload: { action: 'deploy', client_payload: { run_id: 1 } } });
  expect(written()).toEqual([]);
});
