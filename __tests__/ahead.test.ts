import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { askAhead } from '../src/ahead.js';
import { createGitHub } from '../src/github.js';
import { parseInputs } from '../src/inputs.js';
import type { GitHub } from '../src/ports.js';
import { startStandin, type Standin } from '../src/standin/standin.js';
import { parseTrigger, type RunTrigger } from '../src/trigger.js';
import { redWorld } from './support/rescue.js';
import { workflowRun } from './support/runner.js';

const NOWHERE = { repository: 'o/r', sha: '', ref: '', runId: 900, runAttempt: 1, workflowPath: '' };
const inputs = parseInputs(() => undefined);

let standin: Standin;
let github: GitHub;
let time: number;

beforeEach(async () => {
  time = 0;
  standin = await startStandin(redWorld());
  const log = { info: () => {}, warning: () => {}, debug: () => {} };
  github = createGitHub({ repository: 'o/r', token: 'ghs_workflow', apiUrl: standin.url, log, sleep: async () => {} });
});

afterEach(() => standin.close());

function ask(trigger: RunTrigger): Promise<GitHub> {
  return askAhead(github, { trigger, inputs, now: () => new Date(time) });
}

async function failedRun(): Promise<RunTrigger> {
  const { payload } = await workflowRun(standin, 1);
  return parseTrigger('workflow_run', payload, inputs, NOWHERE) as RunTrigger;
}

function asked(): string[] {
  return standin.requests.map(({ path }) => path.replace('/repos/o/r/', '').replace(/\?.*/, ''));
}

test('a run that failed: its jobs, its pull request and the configuration are asked at once', async () => {
  const trigger = await failedRun();
  const ahead = await ask(trigger);
  await Promise.all([ahead.jobs(1), ahead.pull(7), ahead.file('.github/ci-rescue.yml')]);
  expect(asked().sort()).toEqual(['actions/runs/1/jobs', 'contents/.github/ci-rescue.yml', 'pulls/7']);
});

test('the first to put a question gets the answer that is on its way, the next a new one', async () => {
  const ahead = await ask(await failedRun());
  const before = await ahead.pull(7);
  standin.world.pulls[0]!.state = 'closed';
  const after = await ahead.pull(7);
  expect([before, after].map((pull) => pull.ok && pull.value.state)).toEqual(['open', 'closed']);
  expect(asked().filter((path) => path === 'pulls/7')).toHaveLength(2);
});

test('an answer that had to wait for long is not used', async () => {
  const ahead = await ask(await failedRun());
  await ahead.pull(8);
  standin.world.pulls[0]!.state = 'closed';
  time = 10_000;
  expect(await ahead.pull(7)).toMatchObject({ value: { state: 'closed' } });
});

test('a question that was not put ahead is asked when it is put', async () => {
  const ahead = await ask(await failedRun());
  expect(await ahead.jobs(1, 1)).toMatchObject({ ok: true });
  expect(asked()).toContain('actions/runs/1/attempts/1/jobs');
});

test('inside a run that goes on nothing is asked that only a failure needs', async () => {
  const trigger: RunTrigger = { ...(await failedRun()), run: null, inRun: true };
  const ahead = await ask(trigger);
  await ahead.jobs(1);
  await ahead.file('.github/ci-rescue.yml');
  expect(asked().sort()).toEqual(['actions/runs/1/jobs', 'contents/.github/ci-rescue.yml']);
});
