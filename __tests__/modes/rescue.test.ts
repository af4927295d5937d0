import { afterEach, describe, expect, test } from '@jest/globals';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { decodeState } from '../../src/core/state.js';
import { startStandin, type Standin } from '../../src/standin/standin.js';
import { createJob, createPull, createRun, type World, type WorldStep } from '../../src/standin/world.js';
import { jobLog, runStep } from '../support/logs.js';
import { insidePull, workflowRun, writes, type Ran, type Start } from '../support/runner.js';
import { redWorld, rescueIn, SHA } from '../support/rescue.js';
import { JEST, NPM_CI } from '../support/tool-output.js';

let github: Standin;

afterEach(() => github.close());

/** Starts the world and runs the action for the `workflow_run` event of run 1. */
async function rescue(world: Partial<World> = {}, more: Partial<Start> = {}): Promise<Ran> {
  github = await startStandin(redWorld(world));
  return again(more);
}

async function again(more: Partial<Start> = {}, id = 1): Promise<Ran> {
  return rescueIn(github, { ...(await workflowRun(github, id)), ...more });
}

function bodies(): string[] {
  return github.world.comments.map(({ body }) => body);
}

describe('one failed job', () => {
  test('becomes one comment, all outputs, a summary and a diagnosis file', async () => {
    const { code, outputs, summary, diagnoses } = await rescue();
    expect(code).toBe(0);
    expect(bodies()).toHaveLength(1);
    expect(bodies()[0]).toMatch(/^<!-- ci-rescue:7:aaaaaaaaaaaa -->\n/);
    expect(outputs).toMatchObject({
      result: 'created',
      'pr-number': '7',
      'head-sha': SHA,
      'pattern-id': 'typescript/type-error',
      category: 'type-error',
      transient: 'false',
      'agent-woken': 'false',
      'comment-id': String(github.world.comments[0]?.id),
      'comment-url': expect.stringContaining('/pull/7#issuecomment-'),
    });
    expect(summary).toContain("TS2322: Type 'number' is not assignable");
    expect(diagnoses).toMatchObject([{ job: { name: 'build', runId: 1, jobId: 11 }, category: 'type-error', source: 'api' }]);
  });

  test('costs at most eight requests, redirect included, and three to know whose fault it is', async () => {
    await rescue();
    expect(github.requests.length).toBeLessThanOrEqual(8 + 3);
    expect(writes(github)).toEqual(['POST 201']);
  });

  test('costs no more from inside its run', async () => {
    github = await startStandin(redWorld());
    await rescueIn(github, await insidePull(github, 7, 1));
    expect(github.requests.length).toBeLessThanOrEqual(8 + 3);
    expect(writes(github)).toEqual(['POST 201']);
  });

  test('looked at again without news writes nothing', async () => {
    await rescue();
    const { outputs } = await again();
    expect(outputs).toMatchObject({ result: 'unchanged', 'comment-id': String(github.world.comments[0]?.id) });
    expect(writes(github)).toEqual([]);
  });

  test('a dry run writes nothing, and prints the comment', async () => {
    const { outputs, stdout } = await rescue({}, { inputs: { 'dry-run': 'true' } });
    expect(outputs.result).toBe('created');
    expect(outputs.reason).toMatch(/^dry run:/);
    expect(stdout).toContain('<!-- ci-rescue:7:aaaaaaaaaaaa -->');
    expect(bodies()).toEqual([]);
  });
});

describe('several failures of one head commit', () => {
  test('a second workflow adds to the same comment', async () => {
    await rescue();
    github.world.runs.push(createRun({ id: 2, name: 'Lint', path: '.github/workflows/lint.yml' }));
    github.world.jobs.push(createJob({ id: 21, runId: 2, name: 'unit' }));
    github.world.logs[21] = jobLog(runStep('npm test', JEST, 1));
    const { outputs } = await again({}, 2);
    expect(outputs.result).toBe('updated');
    expect(bodies()).toHaveLength(1);
    expect(bodies()[0]).toContain('TS2322');
    expect(bodies()[0]).toContain('CI / build');
    expect(bodies()[0]).toContain('Lint / unit');
  });

  test('another attempt replaces what the first one said', async () => {
    await rescue();
    github.world.runs.push(createRun({ id: 1, attempt: 2 }));
    github.world.jobs.push(createJob({ id: 31, runId: 1, attempt: 2, name: 'build' }));
    github.world.logs[31] = jobLog(runStep('npm ci', NPM_CI, 1));
    const { outputs } = await again();
    expect(outputs).toMatchObject({ result: 'updated', category: 'missing-file' });
    expect(bodies()).toHaveLength(1);
    expect(bodies()[0]).not.toContain('TS2322');
    expect(bodies()[0]).toContain('attempt 2');
  });

  test('the first failure stands first in the diagnosis file', async () => {
    const late = createJob({ id: 10, runId: 1, name: 'late', completedAt: '2026-01-05T10:09:00Z' });
    const early = createJob({ id: 13, runId: 1, name: 'early', completedAt: '2026-01-05T10:02:00Z' });
    const { diagnoses } = await rescue({ jobs: [late, early], logs: {} });
    expect(diagnoses.map(({ job }) => job.name)).toEqual(['early', 'late']);
  });
});

describe('what counts as failed', () => {
  const cases: [what: string, conclusion: string, steps: WorldStep[], runConclusion: string, result: string][] = [
    ['a cancelled job', 'cancelled', [{ name: 'Run tests', conclusion: 'cancelled' }], 'failure', 'none'],
    ['a cancelled job in which a step failed', 'cancelled', [{ name: 'Run tests', conclusion: 'failure' }], 'failure', 'created'],
    ['a job cancelled by the time limit', 'cancelled', [{ name: 'Run tests', conclusion: 'cancelled' }], 'timed_out', 'created'],
    ['a skipped job', 'skipped', [], 'failure', 'none'],
    ['a timed out job', 'timed_out', [], 'failure', 'created'],
  ];
  test.each(cases)('%s', async (_what, conclusion, steps, runConclusion, result) => {
    const { outputs } = await rescue({
      runs: [createRun({ id: 1, conclusion: runConclusion })],
      jobs: [createJob({ id: 11, runId: 1, conclusion, steps })],
    });
    expect(outputs.result).toBe(result);
  });

  test('a run that could not start is told from the run itself', async () => {
    const { outputs } = await rescue({ runs: [createRun({ id: 1, conclusion: 'startup_failure' })], jobs: [] });
    expect(outputs).toMatchObject({ result: 'created', category: 'workflow-error' });
    expect(bodies()[0]).toContain('.github/workflows/ci.yml');
  });

  test('jobs that the configuration leaves out', async () => {
    const config = (text: string): Partial<World> => ({ files: { '.github/ci-rescue.yml': text } });
    expect((await rescue(config('jobs: {exclude: ["BUI*"]}'))).outputs).toMatchObject({ result: 'skipped' });
    await github.close();
    expect((await rescue(config('workflows: {include: [Release]}'))).outputs).toMatchObject({ result: 'skipped' });
    await github.close();
    expect((await rescue(config('jobs: {include: ["b*"]}'))).outputs).toMatchObject({ result: 'created' });
  });
});

describe('a log that cannot be had', () => {
  const annotations = {
    11: [{ path: 'src/cart.ts', startLine: 2, level: 'failure', title: '', message: 'src/cart.ts(2,3): error TS2322: No.' }],
  };

  test.each(['gone', 'missing'] as const)('%s: step names and annotations have to do', async (log) => {
    const { outputs, diagnoses } = await rescue({ logs: { 11: log }, annotations });
    expect(outputs).toMatchObject({ result: 'created', category: 'type-error' });
    expect(diagnoses).toMatchObject([{ source: 'steps', failedStep: 'Run tests' }]);
  });

  test('not there yet: it is asked for again for a while', async () => {
    const jobs = [createJob({ id: 11, runId: 1, completedAt: '2026-01-05T11:59:30Z' })];
    github = await startStandin(redWorld({ jobs }));
    github.fault({ path: /jobs\/11\/logs/, status: 404, times: 2 });
    expect((await again()).diagnoses).toMatchObject([{ source: 'api', category: 'type-error' }]);
  });

  test('of more than sixty jobs the rest is told from their steps', async () => {
    const ids = Array.from({ length: 64 }, (_, index) => 100 + index);
    const log = jobLog(runStep('npm test', JEST, 1));
    const { outputs, diagnoses } = await rescue({
      jobs: ids.map((id) => createJob({ id, runId: 1, name: `job ${id}` })),
      logs: Object.fromEntries(ids.map((id) => [id, log])),
    });
    expect(outputs.result).toBe('created');
    expect(diagnoses).toHaveLength(64);
    expect(diagnoses.filter(({ source }) => source === 'api')).toHaveLength(60);
  });
});

describe('left alone', () => {
  const commit = (message: string, author = 'octo-dev'): Partial<World> => ({
    commits: [{ sha: SHA, message, author, committedAt: '2026-01-05T09:00:00Z', repository: null }],
  });

  const cases: [what: string, world: Partial<World>, reason: string][] = [
    ['a skip flag in the head commit', commit('Try it [skip-healer]'), '[skip-healer]'],
    ['the label on the pull request', { pulls: [createPull({ number: 7, labels: ['skip-ci-rescue'] })] }, 'label'],
    ['a superseded commit', { pulls: [createPull({ number: 7, headSha: 'b'.repeat(40) })] }, 'superseded'],
    ['a bot', commit('Bump react', 'dependabot[bot]'), 'dependabot[bot]'],
  ];
  test.each(cases)('%s', async (_what, world, reason) => {
    const { code, outputs, summary } = await rescue(world);
    expect(code).toBe(0);
    expect(outputs).toMatchObject({ result: 'skipped', reason: expect.stringContaining(reason) });
    expect(summary).toContain('skipped');
    expect(writes(github)).toEqual([]);
  });

  test('a skip flag is also seen from inside the run', async () => {
    github = await startStandin(redWorld(commit('[skip-ci-rescue] try')));
    const { outputs } = await rescueIn(github, await insidePull(github, 7, 1));
    expect(outputs).toMatchObject({ result: 'skipped', reason: expect.stringContaining('[skip-ci-rescue]') });
  });

  test.each(['bots: {allow: ["dependabot[bot]"]}', 'bots: {process: true}'])(
    'but not a bot that is wanted: %s',
    async (config) => {
      const world = { ...commit('Bump react', 'dependabot[bot]'), files: { '.github/ci-rescue.yml': config } };
      expect((await rescue(world)).outputs.result).toBe('created');
    },
  );

  test("but not an agent's commit", async () => {
    expect((await rescue(commit('Fix it', 'copilot-swe-agent[bot]'))).outputs.result).toBe('created');
  });
});

describe('where nothing can be written', () => {
  const readOnly = { tokens: { ghs_workflow: { login: 'github-actions[bot]', type: 'Bot' as const, write: false } } };

  test('a read-only token: the summary says it all, and the warning names the permission', async () => {
    const { code, outputs, stdout, summary } = await rescue(readOnly);
    expect(code).toBe(0);
    expect(outputs).toMatchObject({ result: 'skipped', category: 'type-error' });
    expect(stdout).toMatch(/::warning::.*`pull-requests: write`/);
    expect(summary).toContain('TS2322');
  });

  test('no pull request: the commit gets the comment', async () => {
    const { outputs } = await rescue({ pulls: [] });
    expect(outputs).toMatchObject({ result: 'created', 'pr-number': '' });
    expect(github.world.commitComments.map(({ body }) => body)).toEqual([
      expect.stringMatching(/^<!-- ci-rescue-rca:aaaaaaaaaaaa -->/),
    ]);
  });

  test('jobs that may not be read', async () => {
    github = await startStandin(redWorld());
    github.fault({ path: /actions\/runs\/1\/jobs/, status: 403 });
    const { code, outputs, stdout } = await again();
    expect(code).toBe(0);
    expect(outputs.result).toBe('skipped');
    expect(stdout).toMatch(/::warning::.*`actions: read`/);
  });

  test('a pull request that cannot be read is not taken for none', async () => {
    github = await startStandin(redWorld());
    const start = await workflowRun(github, 1);
    github.fault({ path: /\/pulls/, status: 500, times: 20 });
    const { outputs, summary } = await rescueIn(github, start);
    expect(outputs.result).toBe('skipped');
    expect(summary).toContain('TS2322');
    expect(github.world.commitComments).toEqual([]);
  });
});

describe('waking the agent', () => {
  const withAgent = { inputs: { 'agent-token': 'ghp_user' } };

  function wakes(): { author: string; body: string }[] {
    return github.world.comments.filter(({ body }) => body.startsWith('<!-- ci-rescue-wake:'));
  }

  test('a short comment of the user follows the first RCA of a commit, once', async () => {
    const { outputs } = await rescue({}, withAgent);
    expect(outputs['agent-woken']).toBe('true');
    expect(wakes()).toMatchObject([{ author: 'octo-dev' }]);
    const [marker, mention] = wakes()[0]?.body.split('\n') ?? [];
    expect(marker).toBe('<!-- ci-rescue-wake:7:aaaaaaaaaaaa:1 -->');
    expect(mention).toMatch(/^@copilot /);
    expect(mention).toContain(outputs['comment-url']);
    expect(decodeState(bodies()[0] ?? '')?.wakes).toMatchObject([{ n: 1 }]);
    expect((await again(withAgent)).outputs).toMatchObject({ result: 'unchanged', 'agent-woken': 'true' });
    expect(wakes()).toHaveLength(1);
  });

  test('a wake comment that the state does not know of is found', async () => {
    github = await startStandin(redWorld());
    const times = { createdAt: '2026-01-05T10:30:00Z', updatedAt: '2026-01-05T10:30:00Z' };
    const body = '<!-- ci-rescue-wake:7:aaaaaaaaaaaa:1 -->\n@copilot';
    github.world.comments.push({ id: 5, pull: 7, body, author: 'octo-dev', ...times });
    expect((await again(withAgent)).outputs['agent-woken']).toBe('true');
    expect(wakes()).toHaveLength(1);
  });

  test("somebody else's wake comment counts for nothing", async () => {
    github = await startStandin(redWorld());
    const times = { createdAt: '2026-01-05T11:59:00Z', updatedAt: '2026-01-05T11:59:00Z' };
    const body = '<!-- ci-rescue-wake:7:aaaaaaaaaaaa:1 -->\n@copilot';
    github.world.comments.push({ id: 5, pull: 7, body, author: 'stranger', ...times });
    await again(withAgent);
    expect(wakes().map(({ author }) => author)).toEqual(['stranger', 'octo-dev']);
  });

  test('one wake a branch in ten minutes', async () => {
    github = await startStandin(redWorld());
    const times = { createdAt: '2026-01-05T11:55:00Z', updatedAt: '2026-01-05T11:55:00Z' };
    const body = '<!-- ci-rescue-wake:7:bbbbbbbbbbbb:1 -->\n@copilot';
    github.world.comments.push({ id: 5, pull: 7, body, author: 'octo-dev', ...times });
    expect((await again(withAgent)).outputs).toMatchObject({ result: 'created', 'agent-woken': 'false' });
    expect(wakes()).toHaveLength(1);
  });

  test('nobody is woken by a token that may not comment; the RCA stands', async () => {
    const tokens = {
      ghs_workflow: { login: 'github-actions[bot]', type: 'Bot' as const, write: true },
      ghp_user: { login: 'octo-dev', type: 'User' as const, write: false },
    };
    const { outputs, stdout } = await rescue({ tokens }, withAgent);
    expect(outputs).toMatchObject({ result: 'created', 'agent-woken': 'false' });
    expect(stdout).toMatch(/::warning::.*`agent-token`/);
  });

  test("where the token is a user's, the new RCA itself wakes", async () => {
    const { outputs } = await rescue({}, { inputs: { token: 'ghp_user' } });
    expect(outputs).toMatchObject({ result: 'created', 'agent-woken': 'true' });
    expect(github.world.comments).toHaveLength(1);
    expect(bodies()[0]).not.toContain('will not start a session');
  });

  test('an empty mention wakes nobody', async () => {
    const { outputs } = await rescue({}, { inputs: { ...withAgent.inputs, mention: '' } });
    expect(outputs['agent-woken']).toBe('false');
    expect(bodies().join()).not.toContain('@copilot');
  });
});

describe('a step in the failing job itself', () => {
  const running = createJob({
    id: 15,
    runId: 1,
    name: 'unit',
    status: 'in_progress',
    conclusion: null,
    runnerName: 'GitHub Actions 99',
    completedAt: null,
    steps: [
      { name: 'Run npm test', conclusion: 'failure' },
      { name: 'Rescue', conclusion: null },
    ],
  });

  async function inside(world: Partial<World>, inputs: Record<string, string> = {}): Promise<Ran> {
    github = await startStandin(redWorld({ runs: [createRun({ id: 1, status: 'in_progress', conclusion: null })], ...world }));
    return rescueIn(github, { ...(await insidePull(github, 7, 1)), inputs });
  }

  test('is told from its steps where there is no log', async () => {
    const { outputs, diagnoses } = await inside({ jobs: [running] });
    expect(outputs.result).toBe('created');
    expect(diagnoses).toMatchObject([{ job: { name: 'unit' }, source: 'steps', failedStep: 'Run npm test' }]);
    expect(github.requests.filter(({ path }) => path.includes('/logs'))).toEqual([]);
  });

  test('a job of its own leaves itself out', async () => {
    const own = { ...running, name: 'rescue', steps: [{ name: 'Rescue', conclusion: null }] };
    const { diagnoses } = await inside({ jobs: [createJob({ id: 11, runId: 1, name: 'build' }), own] });
    expect(diagnoses.map(({ job }) => job.name)).toEqual(['build']);
  });

  test('nothing failed: nothing to do', async () => {
    const own = { ...running, steps: [{ name: 'Rescue', conclusion: null }] };
    const { outputs } = await inside({ jobs: [own] });
    expect(outputs.result).toBe('none');
    expect(writes(github)).toEqual([]);
  });

  test('log-file wins over the API', async () => {
    const directory = await mkdtemp(join(tmpdir(), 'ci-rescue-log-'));
    try {
      await writeFile(`${directory}/out.log`, JEST);
      const { diagnoses } = await inside({ jobs: [running] }, { 'log-file': `${directory}/*.log` });
      expect(diagnoses).toMatchObject([{ job: { name: 'unit' }, source: 'log-file', category: 'test-failure' }]);
    } finally {
      await rm(directory, { recursive: true });
    }
  });
});
