import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { decodeState } from '../src/core/state.js';
import { startStandin, type Standin } from '../src/standin/standin.js';
import { createJob, createPull, createRun, type World } from '../src/standin/world.js';
import { jobLog, runStep } from './support/logs.js';
import { insidePull, runBundle, workflowRun, writes, type Ran, type Start } from './support/runner.js';
import { redWorld, SHA, TSC_LOG } from './support/rescue.js';
import { JEST, NPM_CI } from './support/tool-output.js';

// What is released, run as the runner runs it, against a GitHub on loopback.

const MARKER = '<!-- ci-rescue:7:aaaaaaaaaaaa -->';
const OLD = '2025-01-01T00:00:00Z';

let github: Standin;

beforeEach(async () => {
  github = await startStandin(redWorld());
});

afterEach(() => github.close());

function change(world: Partial<World>): void {
  Object.assign(github.world, world);
}

async function rescue(id = 1, more: Partial<Start> = {}): Promise<Ran> {
  return runBundle(github, { ...(await workflowRun(github, id)), ...more });
}

/** Bodies of the comments that carry our marker, whoever wrote them. */
function marked(): string[] {
  return github.world.comments.map(({ body }) => body).filter((body) => body.startsWith('<!-- ci-rescue:'));
}

function say(body: string, author: string, at = OLD): void {
  github.world.comments.push({ id: github.world.comments.length + 1, pull: 7, body, author, createdAt: at, updatedAt: at });
}

/** Requests that ask for the base branch, the changed files and other pull requests. */
const WHOSE_FAULT = 3;

describe('one comment for a head commit', () => {
  test('created by the first failure, in eight requests and three to know whose fault it is', async () => {
    const { code, outputs, summary, diagnoses } = await rescue();
    expect(code).toBe(0);
    expect(outputs).toMatchObject({ result: 'created', 'pr-number': '7', 'head-sha': SHA, category: 'type-error' });
    expect(marked()).toEqual([expect.stringContaining('TS2322')]);
    expect(summary).toContain('TS2322');
    expect(diagnoses).toMatchObject([{ schema: 1, job: { name: 'build' }, exitCode: 2 }]);
    expect(github.requests.length).toBeLessThanOrEqual(8 + WHOSE_FAULT);
  });

  test('created from inside the failing run, in no more requests, under the head commit and not the merge commit', async () => {
    const { outputs } = await runBundle(github, await insidePull(github, 7, 1));
    expect(outputs).toMatchObject({ result: 'created', 'head-sha': SHA });
    expect(github.requests.length).toBeLessThanOrEqual(8 + WHOSE_FAULT);
  });

  test('a second workflow adds to it, a new attempt replaces, no news writes nothing', async () => {
    await rescue();
    github.world.runs.push(createRun({ id: 2, name: 'Lint', path: '.github/workflows/lint.yml' }));
    github.world.jobs.push(createJob({ id: 21, runId: 2, name: 'unit' }));
    github.world.logs[21] = jobLog(runStep('npm test', JEST, 1));
    expect((await rescue(2)).outputs.result).toBe('updated');
    expect(marked()).toEqual([expect.stringContaining('CI / build')]);
    expect(marked()).toEqual([expect.stringContaining('Lint / unit')]);

    github.world.runs.push(createRun({ id: 1, attempt: 2 }));
    github.world.jobs.push(createJob({ id: 31, runId: 1, attempt: 2, name: 'build' }));
    github.world.logs[31] = jobLog(runStep('npm ci', NPM_CI, 1));
    expect((await rescue()).outputs.result).toBe('updated');
    expect(marked()).toHaveLength(1);
    expect(marked()[0]).not.toContain('TS2322');
    expect(marked()[0]).toContain('Lint / unit');

    expect((await rescue()).outputs.result).toBe('unchanged');
    expect(writes(github)).toEqual([]);
  });

  test('among 5,000 comments it is found or proven absent in ten requests and those three, or four for a re-run', async () => {
    for (let index = 0; index < 5_000; index += 1) say(`comment ${index}`, 'somebody');
    expect((await rescue()).outputs.result).toBe('created');
    expect(github.requests.length).toBeLessThanOrEqual(10 + WHOSE_FAULT);
    github.world.runs.push(createRun({ id: 1, attempt: 2 }));
    github.world.jobs.push(createJob({ id: 13, runId: 1, attempt: 2, name: 'unit' }));
    github.world.logs[13] = jobLog(runStep('npm test', JEST, 1));
    expect((await rescue()).outputs.result).toBe('updated');
    expect(github.requests.length).toBeLessThanOrEqual(10 + WHOSE_FAULT + 1);
    expect(marked()).toHaveLength(1);
  });

  test('says that the base branch is red too, and since when', async () => {
    const main = { event: 'push', headBranch: 'main', createdAt: OLD };
    github.world.runs.push(
      createRun({ id: 99, ...main, headSha: '1'.repeat(40) }),
      createRun({ id: 98, ...main, headSha: '2'.repeat(40), conclusion: 'success' }),
    );
    github.world.jobs.push(createJob({ id: 991, runId: 99, name: 'build' }));
    await rescue();
    expect(marked()[0]).toContain('already red on main: its workflow fails there since 1111111');
  });

  test('a forged marker is text', async () => {
    say(`${MARKER}\nnothing to see here`, 'stranger');
    expect((await rescue()).outputs.result).toBe('created');
    expect(github.world.comments.map(({ author }) => author)).toEqual(['stranger', 'github-actions[bot]']);
    expect(github.world.comments[0]?.body).toContain('nothing to see here');
  });

  test('eight processes at once end as one comment that holds all eight failures', async () => {
    const ids = [1, 2, 3, 4, 5, 6, 7, 8];
    change({
      runs: ids.map((id) => createRun({ id, name: `Workflow ${id}`, path: `.github/workflows/${id}.yml` })),
      jobs: ids.map((id) => createJob({ id: id * 10, runId: id, name: `job-${id}` })),
      logs: Object.fromEntries(ids.map((id) => [id * 10, id % 2 ? TSC_LOG : jobLog(runStep('npm test', JEST, 1))])),
    });
    const starts: Start[] = [];
    for (const id of ids) starts.push(await workflowRun(github, id));
    const ran = await Promise.all(starts.map((start) => runBundle(github, start)));
    expect(ran.map(({ code }) => code)).toEqual(ids.map(() => 0));
    expect(marked()).toHaveLength(1);
    const names = decodeState(marked()[0] ?? '')?.failures.map(({ job }) => job);
    expect(names?.sort()).toEqual(ids.map((id) => `job-${id}`));
    const addresses = new Set(ran.map(({ outputs }) => outputs['comment-url']));
    expect([...addresses]).toEqual([expect.stringContaining(`#issuecomment-${github.world.comments[0]?.id}`)]);
  });
});

describe('degrades', () => {
  test("a fork's pull request with a read-only token: skipped, exit 0, the summary has it all", async () => {
    change({
      forks: ['fork/r'],
      pulls: [createPull({ number: 7, headRepository: 'fork/r' })],
      runs: [createRun({ id: 1, headRepository: 'fork/r' })],
      tokens: { ghs_workflow: { login: 'github-actions[bot]', type: 'Bot', write: false } },
    });
    const { code, outputs, stdout, summary } = await runBundle(github, await insidePull(github, 7, 1));
    expect(code).toBe(0);
    expect(outputs).toMatchObject({ result: 'skipped', 'pr-number': '7', category: 'type-error' });
    expect(stdout).toMatch(/::warning::.*pull-requests: write/);
    expect(summary).toContain('TS2322');
  });

  test('an expired log: the comment is written from steps and annotations', async () => {
    github.world.logs[11] = 'gone';
    change({
      annotations: {
        11: [{ path: 'a.ts', startLine: 1, level: 'failure', title: '', message: 'Process completed with exit code 2.' }],
      },
    });
    const { outputs, diagnoses } = await rescue();
    expect(outputs.result).toBe('created');
    expect(diagnoses).toMatchObject([{ source: 'steps', failedStep: 'Run tests' }]);
    expect(marked()[0]).toContain('Run tests');
  });

  test('sixty failing jobs: one comment of at most 60,000 characters, a diagnosis for each', async () => {
    const ids = Array.from({ length: 60 }, (_, index) => 100 + index);
    const logs = ids.map((id) => [
      id,
      jobLog(runStep(`npm test -- part-${id}`, `${JEST}\nError: part ${'x'.repeat(id)} is broken`, 1)),
    ]);
    change({ jobs: ids.map((id) => createJob({ id, runId: 1, name: `part ${id}` })), logs: Object.fromEntries(logs) });
    const { outputs, diagnoses } = await rescue();
    expect(outputs.result).toBe('created');
    expect(diagnoses).toHaveLength(60);
    expect(marked()).toHaveLength(1);
    expect(marked()[0]?.length).toBeLessThanOrEqual(60_000);
  });

  test('an API that is down: a warning and exit 0', async () => {
    const start = await workflowRun(github, 1);
    const url = github.url;
    await github.close();
    const { code, outputs, stdout } = await runBundle({ ...github, url }, start);
    expect(code).toBe(0);
    expect(outputs.result).toBe('skipped');
    expect(stdout).toContain('::warning::');
  });
});

test('a mistake in the configuration: exit 1, every problem with its place, nothing written', async () => {
  change({ files: { '.github/ci-rescue.yml': 'trustd: [me]\nlimits:\n  max_attempts: many\n' } });
  const { code, stdout } = await rescue();
  expect(code).toBe(1);
  expect(stdout).toMatch(/::error::\.github\/ci-rescue\.yml:1:1: .*trusted/);
  expect(stdout).toMatch(/::error::\.github\/ci-rescue\.yml:3:\d+: /);
  expect(writes(github)).toEqual([]);
});

test('a secret in a log reaches no sink', async () => {
  const secret = `ghp_${'A1b2'.repeat(9)}`;
  github.world.logs[11] = jobLog(
    runStep('npx tsc', `src/cart.ts(2,3): error TS2322: Type '${secret}' is not assignable to type 'string'.`, 2),
  );
  const { stdout, outputs, summary, diagnoses } = await rescue();
  expect(outputs.result).toBe('created');
  expect([stdout, summary, ...marked(), ...Object.values(outputs), JSON.stringify(diagnoses)].join()).not.toContain(secret);
});

test("a mention that wakes: a user's comment next to the root-cause comment, once", async () => {
  const inputs = { 'agent-token': 'ghp_user' };
  expect((await rescue(1, { inputs })).outputs).toMatchObject({ result: 'created', 'agent-woken': 'true' });
  expect((await rescue(1, { inputs })).outputs).toMatchObject({ result: 'unchanged', 'agent-woken': 'true' });
  expect(github.world.comments.map(({ author }) => author)).toEqual(['github-actions[bot]', 'octo-dev']);
});
