import { afterEach, describe, expect, test } from '@jest/globals';
import { startStandin, type Standin } from '../../src/standin/standin.js';
import { createJob, createPull, createRun, type World } from '../../src/standin/world.js';
import { jobLog, runStep } from '../support/logs.js';
import { redWorld, rescueIn, SHA } from '../support/rescue.js';
import { workflowRun, type Ran } from '../support/runner.js';

let github: Standin;

afterEach(() => github.close());

const EARLIER = '2026-01-05T08:00:00Z';

/** A run of CI on the base branch; the `n`-th before ours. */
function onMain(n: number, conclusion: string) {
  return createRun({
    id: 100 - n,
    event: 'push',
    headBranch: 'main',
    headSha: String(n).repeat(40),
    conclusion,
    createdAt: EARLIER,
  });
}

async function rescue(world: Partial<World>): Promise<Ran> {
  github = await startStandin(redWorld(world));
  return rescueIn(github, await workflowRun(github, 1));
}

function comment(pull = 7): string {
  return github.world.comments.find((each) => each.pull === pull)?.body ?? '';
}

function asked(path: RegExp): number {
  return github.requests.filter((request) => path.test(request.path)).length;
}

describe('is the base branch red too?', () => {
  test('the same job fails there: since which commit, with a link', async () => {
    await rescue({
      runs: [createRun({ id: 1 }), onMain(1, 'failure'), onMain(2, 'failure'), onMain(3, 'success'), onMain(4, 'failure')],
      jobs: [createJob({ id: 11, runId: 1, name: 'build' }), createJob({ id: 991, runId: 99, name: 'build' })],
    });
    expect(comment()).toContain('already red on main: its workflow fails there since 2222222');
    expect(comment()).toMatch(/\]\(https:\/\/github\.com\/o\/r\/actions\/runs\/99\/job\/991\)/);
    expect(asked(/issues\/comments\?/)).toBe(0);
  });

  test('another job fails there, ours passes: ours is new', async () => {
    await rescue({
      runs: [createRun({ id: 1 }), onMain(1, 'failure')],
      jobs: [
        createJob({ id: 11, runId: 1, name: 'build' }),
        createJob({ id: 991, runId: 99, name: 'build', conclusion: 'success' }),
        createJob({ id: 992, runId: 99, name: 'docs' }),
      ],
    });
    expect(comment()).toContain('new: it was green on main at 1111111');
  });

  test('it is green: one request says so', async () => {
    await rescue({ runs: [createRun({ id: 1 }), onMain(1, 'success'), onMain(2, 'failure')] });
    expect(comment()).toContain('new: its workflow was green on main at 1111111');
    expect(asked(/workflows\/ci\.yml\/runs/)).toBe(1);
    expect(asked(/runs\/99\/jobs/)).toBe(0);
  });

  test('a fork with a branch of that name is not the base branch', async () => {
    await rescue({ runs: [createRun({ id: 1 }), { ...onMain(1, 'failure'), headRepository: 'evil/r' }] });
    expect(comment()).not.toContain('Is it new');
  });

  test('it cannot be read: nothing is claimed', async () => {
    github = await startStandin(redWorld());
    github.fault({ path: /actions\/workflows/, status: 403, times: 9 });
    const { outputs } = await rescueIn(github, await workflowRun(github, 1));
    expect(outputs['result']).toBe('created');
    expect(comment()).not.toContain('Is it new');
  });
});

test('an earlier attempt passed the same commit: flaky', async () => {
  await rescue({
    runs: [createRun({ id: 1, conclusion: 'failure' }), createRun({ id: 1, attempt: 2 })],
    jobs: [
      createJob({ id: 10, runId: 1, name: 'build', conclusion: 'success' }),
      createJob({ id: 11, runId: 1, name: 'build', attempt: 2 }),
    ],
  });
  expect(comment()).toContain('flaky: attempt 1 passed on the same commit');
});

describe('changed files and other pull requests', () => {
  const pull = createPull({ number: 7, files: ['README.md', 'src/cart.ts', 'src/other.ts'] });

  test('changed files that the evidence names are suspects, and nobody else is asked', async () => {
    await rescue({ pulls: [pull] });
    expect(comment()).toContain('Changed here and named in the evidence: `src/cart.ts`');
    expect(asked(/issues\/comments\?/)).toBe(0);
  });

  test('another pull request fails in the same way', async () => {
    const other = 'b'.repeat(40);
    await rescue({
      runs: [createRun({ id: 1 }), createRun({ id: 2, headSha: other, headBranch: 'second' })],
      jobs: [createJob({ id: 11, runId: 1, name: 'build' }), createJob({ id: 21, runId: 2, name: 'build' })],
      logs: { 11: LOG, 21: LOG },
      pulls: [createPull({ number: 7 }), createPull({ number: 8, headSha: other, headRef: 'second' })],
      commits: [SHA, other].map((sha) => ({ sha, message: 'x', author: 'octo-dev', committedAt: EARLIER, repository: null })),
    });
    expect(comment()).not.toContain('also fails');
    await rescueIn(github, await workflowRun(github, 2));
    expect(comment(8)).toContain('also fails in pull request 7');
  });

  test("a stranger's comment with our marker and state is no evidence", async () => {
    await rescue({ logs: { 11: LOG } });
    const stolen = {
      ...github.world.comments[0]!,
      id: 5_000,
      pull: 9,
      author: 'mallory',
      body: comment().replaceAll(':7:', ':9:'),
    };
    github.world.comments = [stolen];
    github.world.pulls.push(createPull({ number: 9 }));
    await rescueIn(github, await workflowRun(github, 1));
    expect(comment()).not.toContain('also fails');
  });
});

test('with few requests left nothing is asked that need not be', async () => {
  github = await startStandin(redWorld());
  github.leaves = 20;
  await rescueIn(github, await workflowRun(github, 1));
  expect(comment()).toContain('TS2322');
  expect(asked(/actions\/workflows|pulls\/7\/files|issues\/comments\?/)).toBe(0);
});

describe('a log that no pattern knows', () => {
  const run = (output: string, code = 1): string => jobLog(runStep('./nightly.sh', output, code));
  const noise = 'warming up\nerror budget: fine\ncould not find cache, going on\n';

  test('is compared with the log of the same job that passed on the base branch', async () => {
    const { diagnoses } = await rescue({
      runs: [createRun({ id: 1 }), onMain(1, 'success')],
      jobs: [
        createJob({ id: 11, runId: 1, name: 'build' }),
        createJob({ id: 991, runId: 99, name: 'build', conclusion: 'success' }),
      ],
      logs: { 11: run(`${noise}the zebra is on the loose\n${noise}`), 991: run(noise, 0) },
    });
    expect(diagnoses[0]?.evidence.map(({ text }) => text)).toEqual(['the zebra is on the loose']);
  });

  test('costs nothing more where the base branch is not known', async () => {
    const { diagnoses } = await rescue({ logs: { 11: run(`${noise}the zebra is on the loose`) } });
    expect(diagnoses[0]?.verdict).toBe('unknown');
    expect(asked(/logs$/)).toBe(1);
  });
});

const LOG = jobLog(
  runStep('curl -fsS https://packages.example.com/x', 'curl: (6) Could not resolve host: packages.example.com', 6),
);
