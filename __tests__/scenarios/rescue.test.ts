import { afterEach, describe, expect, test } from '@jest/globals';
import { execFileSync } from 'node:child_process';
import { createJob, createPull, createRun, type World, type WorldRun } from '../../src/standin/world.js';
import { jobLog, runStep } from '../support/logs.js';
import { redWorld, SHA, TSC_LOG } from '../support/rescue.js';
import { insidePull, type Ran } from '../support/runner.js';
import { createScenario, type Scenario } from '../support/scenario.js';
import { JEST } from '../support/tool-output.js';

let scenario: Scenario;

afterEach(() => scenario?.close());

async function rescue(world: Partial<World> = {}): Promise<Ran> {
  scenario = await createScenario(redWorld(world));
  return scenario.completed(1);
}

function comment(pull = 7): string {
  return scenario.bodies(pull)[0] ?? '';
}

/** The `n`-th run of CI on main before ours. */
function onMain(n: number, conclusion: string): WorldRun {
  const sha = String(n).repeat(40);
  return createRun({
    id: 100 - n,
    event: 'push',
    headBranch: 'main',
    headSha: sha,
    conclusion,
    createdAt: '2026-01-05T08:00:00Z',
  });
}

describe('set off', () => {
  test('by the last job of a failing workflow, which leaves itself out [1 6]', async () => {
    scenario = await createScenario(redWorld());
    const own = createJob({
      id: 19,
      runId: 1,
      name: 'ci-rescue',
      status: 'in_progress',
      conclusion: null,
      runnerName: 'GitHub Actions 99',
      steps: [],
    });
    scenario.world.jobs.push(own);
    const { outputs } = await scenario.run(await insidePull(scenario.github, 7, 1));
    expect(outputs).toMatchObject({ result: 'created', 'head-sha': SHA, 'pr-number': '7' });
    expect(comment()).not.toContain('CI / ci-rescue');
  });

  test('by hand, for a run and a pull request that are named, as a rehearsal [9 10]', async () => {
    scenario = await createScenario(redWorld());
    const inputs = { 'run-id': '1', 'pr-number': '7', 'dry-run': 'true' };
    const { outputs, stdout } = await scenario.run({ event: 'workflow_dispatch', inputs });
    expect(outputs).toMatchObject({ result: 'created', reason: expect.stringMatching(/^dry run:/), 'pr-number': '7' });
    expect(stdout).toContain('<!-- ci-rescue:7:aaaaaaaaaaaa -->');
    expect(scenario.written()).toEqual([]);
  });

  test('by the clock or by hand in a workflow with a failing job: that run is looked at, and nothing is swept', async () => {
    for (const event of ['schedule', 'workflow_dispatch']) {
      scenario = await createScenario(redWorld({ pulls: [], runs: [createRun({ id: 1, event, headBranch: 'main' })] }));
      const variables = {
        GITHUB_RUN_ID: '1',
        GITHUB_SHA: SHA,
        GITHUB_WORKFLOW_REF: 'o/r/.github/workflows/ci.yml@refs/heads/main',
      };
      const { outputs } = await scenario.run({ event, variables });
      expect(outputs).toMatchObject({ result: 'created', category: 'type-error', 'report-file': '' });
      expect(scenario.world.commitComments).toHaveLength(1);
      await scenario.close();
    }
  });

  test('never by its own workflow [84]', async () => {
    const { outputs } = await rescue({ runs: [createRun({ id: 1, path: '.github/workflows/rescue.yml' })] });
    expect(outputs).toMatchObject({ result: 'none', reason: expect.stringContaining('this very workflow') });
  });

  test("never by the commit of a bot that is no agent; an agent's failure is looked at [83]", async () => {
    const commits = (author: string): Partial<World> => ({
      commits: [{ sha: SHA, message: 'Bump', author, committedAt: '2026-01-05T09:00:00Z', repository: null }],
    });
    expect((await rescue(commits('renovate[bot]'))).outputs).toMatchObject({
      result: 'skipped',
      reason: expect.stringContaining('bots.allow'),
    });
    await scenario.close();
    expect((await rescue(commits('copilot-swe-agent[bot]'))).outputs.result).toBe('created');
  });

  test.each([
    [
      'a flag in the head commit',
      {
        commits: [
          { sha: SHA, message: 'x [skip-healer]', author: 'octo-dev', committedAt: '2026-01-05T09:00:00Z', repository: null },
        ],
      },
    ],
    ['a label', { pulls: [createPull({ number: 7, labels: ['skip-ci-rescue'] })] }],
  ])('not where people ask to be left alone: %s [82]', async (_what, world: Partial<World>) => {
    expect((await rescue(world)).outputs.result).toBe('skipped');
    expect(scenario.written()).toEqual([]);
  });
});

describe('one comment', () => {
  test('one cause that fails many jobs is told once [37]', async () => {
    const legs = [11, 12, 13, 14];
    await rescue({
      jobs: legs.map((id) => createJob({ id, runId: 1, name: `build (node ${id})` })),
      logs: Object.fromEntries(legs.map((id) => [id, TSC_LOG])),
    });
    expect(comment()).toContain('**4 failed jobs**, 1 root cause');
    expect(
      comment()
        .match(/^### /gm)
        ?.filter((_, index) => index === 0),
    ).toHaveLength(1);
    for (const id of legs) expect(comment()).toContain(`CI / build (node ${id})`);
  });

  test('what a pattern calls soft is reported, and nobody is mentioned or woken [38 70]', async () => {
    const catalogue = `patterns:
  - id: acme/size
    title: the bundle grew
    category: quality-gate
    severity: soft
    log_regexes: ['bundle grew by \\d+ kB']
    confidence: 0.9
    examples: ['bundle grew by 3 kB']
`;
    scenario = await createScenario(
      redWorld({ files: { 'ci/p.yml': catalogue }, logs: { 11: jobLog(runStep('./size.sh', 'bundle grew by 12 kB', 1)) } }),
    );
    const { outputs } = await scenario.completed(1, { inputs: { patterns: 'ci/p.yml', 'agent-token': 'ghp_user' } });
    expect(outputs).toMatchObject({ result: 'created', 'pattern-id': 'acme/size', 'agent-woken': 'false' });
    expect(comment()).not.toContain('@copilot');
    expect(scenario.bodies()).toHaveLength(1);
  });

  test.each([
    [
      'three of its last five runs',
      [1, 1, 0, 1, 0],
      /recurring, high priority: its workflow failed in 3 of its last 5 runs on main/,
    ],
    ['two', [0, 1, 1, 0, 0], /recurring, medium priority: its workflow failed in 2 of its last 5 runs on main/],
    ['one', [0, 0, 0, 1, 0], /sporadic: its workflow failed in 1 of its last 5 runs on main/],
    ['none', [0, 0, 0, 0, 0], /new: its workflow was green on main/],
  ])('a workflow that failed in %s on the base branch says so [41 42]', async (_what, failed, words) => {
    const runs = failed.map((red, index) => onMain(index + 1, red ? 'failure' : 'success'));
    await rescue({
      runs: [createRun({ id: 1 }), ...runs],
      jobs: [createJob({ id: 11, runId: 1, name: 'build' }), createJob({ id: 991, runId: 99, name: 'build' })],
    });
    expect(comment()).toMatch(words);
  });

  test('a failure that other pull requests have too names them [43]', async () => {
    const network = jobLog(runStep('curl -fsS https://example.test/x', 'curl: (6) Could not resolve host: example.test', 6));
    const other = 'b'.repeat(40);
    await rescue({
      runs: [createRun({ id: 1 }), createRun({ id: 2, headSha: other, headBranch: 'other' })],
      jobs: [createJob({ id: 11, runId: 1, name: 'build' }), createJob({ id: 21, runId: 2, name: 'build' })],
      logs: { 11: network, 21: network },
      pulls: [createPull({ number: 7 }), createPull({ number: 8, headSha: other, headRef: 'other' })],
    });
    await scenario.completed(2);
    expect(comment(8)).toContain('also fails in pull request 7');
  });

  test('the pull request of the commit, not another one of the branch; none: the commit itself, and the summary [45 46]', async () => {
    const older = createPull({ number: 5, headSha: 'b'.repeat(40), headRef: 'topic', baseRef: 'release' });
    const { outputs } = await rescue({ pulls: [older, createPull({ number: 7 })] });
    expect(outputs['pr-number']).toBe('7');
    expect(scenario.bodies(5)).toEqual([]);
    await scenario.close();
    const alone = await rescue({ runs: [createRun({ id: 1, event: 'push' })], pulls: [] });
    expect(alone.outputs).toMatchObject({ result: 'created', 'pr-number': '' });
    expect(alone.summary).toContain('TS2322');
    expect(scenario.world.commitComments).toHaveLength(1);
  });

  test('a second failure and what was tried stand in it, and the log in it harms nobody [66 62]', async () => {
    scenario = await createScenario(redWorld());
    await scenario.completed(1, { inputs: { 'agent-token': 'ghp_user' } });
    scenario.world.runs.push(createRun({ id: 2, name: 'Lint', path: '.github/workflows/lint.yml' }));
    scenario.world.jobs.push(createJob({ id: 21, runId: 2, name: 'unit' }));
    scenario.world.logs[21] = jobLog(runStep('npm test', `${JEST}\nError: @octo-org/all <!-- ci-rescue:7 --> <img src=x>`, 1));
    await scenario.completed(2, { inputs: { 'agent-token': 'ghp_user' } });
    expect(comment()).toMatch(
      /### What was tried\n\n[^]*\n\n\| at \| what \|\n\|---\|---\|\n\| 2026-01-05 12:00 UTC \| agent woken \\?\(1\\?\) \|/,
    );
    expect(comment().match(/<!-- ci-rescue/g)).toHaveLength(2);
    expect(comment().replace(/^```[\s\S]*?^```/gm, '')).not.toMatch(/@octo-org|<img/);
    expect(scenario.bodies().filter((body) => body.startsWith('<!-- ci-rescue-wake'))).toHaveLength(1);
  });
});

test('what is installed can be tried without harm: the demo, a check of catalogues, a rehearsal [118]', async () => {
  const ci = (...args: string[]): string => execFileSync(process.execPath, ['dist/cli/index.js', ...args], { encoding: 'utf8' });
  expect(ci('demo')).toContain('<!-- ci-rescue:');
  expect(ci('patterns', 'check')).toMatch(/0 problems/);
  scenario = await createScenario(redWorld());
  const env = { ...process.env, GITHUB_TOKEN: 'ghs_workflow', GITHUB_API_URL: scenario.github.url };
  // The stand-in lives in this process: the command must not block it.
  const { execFile } = await import('node:child_process');
  const said = await new Promise<string>((resolve, reject) => {
    execFile(
      process.execPath,
      ['dist/cli/index.js', 'monitor', '--repo', 'o/r', '--pr', '7', '--dry-run'],
      { env },
      (error, out) => (error ? reject(error) : resolve(out)),
    );
  });
  expect(said).toContain('result=');
  expect(scenario.written()).toEqual([]);
});
