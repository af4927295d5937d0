import { afterEach, expect, test } from '@jest/globals';
import { startStandin, type Standin } from '../../src/standin/standin.js';
import { createPull, createRun, type World } from '../../src/standin/world.js';
import { jobLog, runStep } from '../support/logs.js';
import { redWorld, rescueIn } from '../support/rescue.js';
import { insidePull, workflowRun, type Ran, type Start } from '../support/runner.js';

let github: Standin;

afterEach(() => github.close());

type Given = { config?: string; files?: string[]; world?: Partial<World>; start?: Partial<Start>; inside?: boolean };

async function rescue({ config = '', files, world = {}, start = {}, inside = false }: Given): Promise<Ran> {
  const pulls = [createPull({ number: 7, ...(files && { files }) })];
  github = await startStandin(redWorld({ pulls, ...world, files: { '.github/ci-rescue.yml': config, ...world.files } }));
  const from = inside ? await insidePull(github, 7, 1) : await workflowRun(github, 1);
  return rescueIn(github, { ...from, ...start });
}

test('the agent is an output, and the diagnosis says why', async () => {
  const { outputs, diagnoses } = await rescue({});
  expect(outputs.agent).toBe('blaze');
  expect(diagnoses[0]?.routing).toMatchObject({
    by: 'score',
    why: expect.arrayContaining(["pattern typescript/type-error is the frontend's"]),
  });
});

const SHOP = `agents: { nova: {} }\nroutes: [{ job: 'BUI*', workflow: ci, files: 'shop/**', agent: nova }]`;

test.each<[string, string, Given]>([
  ['nova', 'a changed file fits', { files: ['README.md', 'shop/till.py'] }],
  ['nova', 'a changed file fits, seen from inside the run', { files: ['shop/till.py'], inside: true }],
  ['blaze', 'no changed file fits', { files: ['README.md'] }],
  [
    'blaze',
    'there is no pull request',
    { world: { pulls: [], runs: [createRun({ id: 1, event: 'push', headBranch: 'topic' })] } },
  ],
])('%s: %s', async (agent, _, given) => {
  const { outputs, diagnoses } = await rescue({ config: SHOP, ...given });
  expect(outputs.agent).toBe(agent);
  expect(diagnoses[0]?.routing.by).toBe(agent === 'nova' ? 'route' : 'score');
});

test("a pattern's `when.files` looks at what the pull request changes", async () => {
  const pattern = `{id: shop/till, title: T, category: lint, when: {files: ['shop/**']}, log_regexes: ['^till \\d'], priority: 99, examples: [till 1]}`;
  const given = {
    start: { inputs: { patterns: 'p.yml' } },
    world: { files: { 'p.yml': `patterns: [${pattern}]` }, logs: { 11: jobLog(runStep('./check', 'till 7', 1)) } },
  };
  expect((await rescue({ ...given, files: ['shop/a'] })).outputs['pattern-id']).toBe('shop/till');
  await github.close();
  expect((await rescue({ ...given, files: ['README.md'] })).outputs['pattern-id']).not.toBe('shop/till');
});

test('the regex of a route is looked for in the log', async () => {
  const config = "routes: [{log: 'TS2\\d+', agent: cipher}]";
  expect((await rescue({ config })).outputs.agent).toBe('cipher');
});

test('a regex that cannot be proved safe is a mistake of the configuration', async () => {
  const { code, stdout } = await rescue({ config: "routes:\n  - log: '(a+)+$'\n    agent: rex" });
  expect(code).toBe(1);
  expect(stdout).toContain('.github/ci-rescue.yml:2:10: routes[0].log: can backtrack exponentially');
});

test('a run that could not start is for who knows GitHub, whatever its name', async () => {
  const runs = [createRun({ id: 1, name: 'Rust', conclusion: 'startup_failure' })];
  const { diagnoses } = await rescue({ world: { runs, jobs: [] } });
  expect(diagnoses).toMatchObject([{ agent: 'atlas', routing: { why: ["workflow-error is atlas's"] } }]);
});

test("a check of an external CI has an agent, by its name and words, and by the configuration's routes", async () => {
  const check = {
    id: 3,
    name: 'terraform plan',
    head_sha: 'a'.repeat(40),
    conclusion: 'failure',
    pull_requests: [{ number: 7 }],
  };
  const start = { event: 'check_run', payload: { action: 'completed', check_run: check } };
  expect((await rescue({ start })).outputs.agent).toBe('bolt');
  await github.close();
  expect((await rescue({ start, config: 'routes: [{job: "*plan", agent: rex}]' })).outputs.agent).toBe('rex');
});
