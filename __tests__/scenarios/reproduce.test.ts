import { afterEach, expect, test } from '@jest/globals';
import { createJob, type WorldLog } from '../../src/standin/world.js';
import { jobLog, runStep } from '../support/logs.js';
import { redWorld } from '../support/rescue.js';
import { createScenario, type Scenario } from '../support/scenario.js';
import { LOGS } from '../support/sweep-world.js';
import { JEST } from '../support/tool-output.js';

let scenario: Scenario;

afterEach(() => scenario.close());

/** The comment on a run whose only failed job failed in this step. */
async function commentOn(step: string, log: WorldLog): Promise<string> {
  const steps = [
    { name: 'Set up job', conclusion: 'success' },
    { name: step, conclusion: 'failure' },
  ];
  scenario = await createScenario(redWorld({ jobs: [createJob({ id: 11, runId: 1, name: 'build', steps })], logs: { 11: log } }));
  await scenario.completed(1);
  return scenario.bodies()[0] ?? '';
}

/** The lines to be run, none without the section. */
function linesOf(body: string): string[] {
  return /### Reproduce\n\n```sh\n([\s\S]*?)\n```\n\n### For the agent/.exec(body)?.[1]?.split('\n') ?? [];
}

test('a red test run tells how to see it again: install, what CI ran, each failed test [65]', async () => {
  expect(linesOf(await commentOn('Run npm run test:ci', jobLog(runStep('npm run test:ci', JEST, 1))))).toEqual([
    'npm ci',
    'npm run test:ci',
    "npx jest --runTestsByPath 'src/cart.test.js' -t 'adds prices'",
  ]);
});

test('nothing is told twice, and nothing where a failure passes by itself or would act on the world [65]', async () => {
  expect(await commentOn('Run npx tsc --noEmit', LOGS.types)).not.toContain('### Reproduce');
  await scenario.close();
  expect(await commentOn('Run npm ci', LOGS.network)).not.toContain('### Reproduce');
  await scenario.close();
  expect(await commentOn('Run npm publish', jobLog(runStep('npm publish', 'It did not fit', 7)))).not.toContain('### Reproduce');
});
