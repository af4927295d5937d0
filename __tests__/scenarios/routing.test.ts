import { execFileSync } from 'node:child_process';
import { afterEach, expect, test } from '@jest/globals';
import { createPull, type World } from '../../src/standin/world.js';
import { jobLog, runStep } from '../support/logs.js';
import { redWorld } from '../support/rescue.js';
import { createScenario, type Scenario } from '../support/scenario.js';

let scenario: Scenario | null = null;

afterEach(() => scenario?.close());

/** As the tools print them: a Rust test, a scanner's finding, a chart, a script that says nothing anybody knows. */
const CLIPPY = `    Checking shop v0.1.0 (/home/runner/work/shop/shop)
error: redundant clone
 --> src/main.rs:3:20
  |
3 |     let name = name.clone();
  |                    ^^^^^^^^ help: remove this
  |
  = help: for further information visit https://rust-lang.github.io/rust-clippy/master/index.html#redundant_clone
error: could not compile \`shop\` (bin "shop") due to 1 previous error`;
const LEAK = `remote: error: GH013: Repository rule violations found for refs/heads/topic.
remote: - GITHUB PUSH PROTECTION
remote:     - Push cannot contain secrets
 ! [remote rejected] topic -> topic (push declined due to repository rule violations)`;
const CHART = `Error: INSTALLATION FAILED: template: shop/templates/deployment.yaml:12:20: executing "shop/templates/deployment.yaml" at <.Values.image.tag>: nil pointer evaluating interface {}.tag`;
const ODD = 'the widget did not fit\nit is 3 too wide';

async function rescued(log: string, world: Partial<World> = {}): Promise<string | undefined> {
  scenario = await createScenario(redWorld({ logs: { 11: log }, ...world }));
  const { outputs } = await scenario.completed(1, { inputs: { 'agent-token': 'ghp_user' } });
  expect(outputs['agent-woken']).toBe('true');
  return outputs.agent;
}

test.each([
  ['rex', 'Rust', jobLog(runStep('cargo clippy -- -D warnings', CLIPPY, 101))],
  ['cipher', 'security, whatever pushed it', jobLog(runStep('git push origin topic', LEAK, 1))],
  ['bolt', 'infrastructure', jobLog(runStep('helm install shop ./chart', CHART, 1))],
  ['atlas', 'what nobody else claims', jobLog(runStep('./fit', ODD, 7))],
])('%s gets %s, and is told so in its own words [88 89 90 91 93]', async (agent, _what, log) => {
  expect(await rescued(log)).toBe(agent);
  const name = agent[0]!.toUpperCase() + agent.slice(1);
  expect(scenario!.bodies()[1]).toMatch(new RegExp(`^<!-- ci-rescue-wake:7:.* -->\\n@copilot please fix [^]*You are ${name}\\b`));
});

test('whoever the configuration names for what was changed gets it, by the handle it names [92 95]', async () => {
  const files = {
    '.github/ci-rescue.yml': "agents: {nova: {mention: '@nova-bot'}}\nroutes: [{files: 'shop/**', agent: nova}]",
  };
  const pulls = [createPull({ number: 7, files: ['shop/till.py'] })];
  expect(await rescued(jobLog(runStep('./fit', ODD, 7)), { files, pulls })).toBe('nova');
  expect(scenario!.bodies()[1]).toMatch(/\n@nova-bot please fix /);
});

test('`explain` says why [90]', () => {
  scenario = null;
  const log = jobLog(runStep('cargo clippy -- -D warnings', CLIPPY, 101));
  const cli = (...more: string[]): string =>
    execFileSync(process.execPath, ['dist/cli/index.js', 'explain', '-', ...more], { input: log, encoding: 'utf8' });
  expect(cli()).toMatch(/^ {2}agent: {2}rex \(.*rust.*\)$/im);
  expect(JSON.parse(cli('--json'))).toMatchObject([
    { agent: 'rex', routing: { why: expect.any(Array), scores: { rex: expect.any(Number) } } },
  ]);
});
