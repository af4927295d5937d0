import { afterEach, expect, test } from '@jest/globals';
import { createGitHub } from '../src/github.js';
import { parseInputs } from '../src/inputs.js';
import { readPull } from '../src/payload.js';
import type { GitHub, Run } from '../src/ports.js';
import { resolvePull, type Resolution } from '../src/pulls.js';
import { startStandin, type Standin } from '../src/standin/standin.js';
import { createPull, createRun, type WorldPull, type WorldRun } from '../src/standin/world.js';
import type { RunTrigger } from '../src/trigger.js';

const SHA = 'a'.repeat(40);
const OTHER = 'b'.repeat(40);

let standin: Standin;

afterEach(() => standin.close());

type Given = {
  pulls: WorldPull[];
  run?: Partial<WorldRun>;
  /** As the event told it, where that differs from what the API says. */
  told?: Partial<Run>;
  trigger?: Partial<RunTrigger>;
  prNumber?: string;
};

async function resolve({ pulls, run = {}, told = {}, trigger = {}, prNumber = '' }: Given): Promise<Resolution> {
  standin = await startStandin({ forks: ['fork/r'], pulls, runs: [createRun({ id: 1, ...run })] });
  const github = connect();
  const found = await github.run(1);
  if (!found.ok) throw new Error(found.message);
  const known = { ...found.value, ...told };
  standin.requests.length = 0;
  const inputs = parseInputs((name) => (name === 'pr-number' ? prNumber : undefined));
  return resolvePull({ ...fromRun(known), ...trigger }, known, { github, inputs });
}

function connect(): GitHub {
  const silent = { info: () => {}, warning: () => {}, debug: () => {} };
  const sleep = async (): Promise<void> => {};
  return createGitHub({ repository: 'o/r', token: 'ghs_workflow', apiUrl: standin.url, log: silent, sleep });
}

/** The trigger of the run's `workflow_run` event. */
function fromRun(run: Run): RunTrigger {
  const { headSha, headBranch, headRepository } = run;
  const head = { headSha, headBranch, headRepository };
  return { kind: 'run', runId: 1, attempt: 1, run, pull: null, ...head, inRun: false, mergeGroup: null, origin: 'a test' };
}

function numberOf(resolution: Resolution): number | string {
  return resolution.kind === 'pull' ? resolution.pull.number : resolution.kind;
}

const fork = { headRepository: 'fork/r', headRef: 'topic' };

const cases: [what: string, given: Given, found: number | string, requests: number][] = [
  ['the input forces it', { pulls: [createPull({ number: 7 }), createPull({ number: 8 })], prNumber: '8' }, 8, 1],
  ['the run lists it', { pulls: [createPull({ number: 7 })] }, 7, 1],
  [
    'the run lists two: the one with its head commit',
    { pulls: [createPull({ number: 6, headSha: OTHER }), createPull({ number: 7 })] },
    7,
    1,
  ],
  ['the run lists none, the branch has one', { pulls: [createPull({ number: 7 })], told: { pullRequests: [] } }, 7, 1],
  ["a fork's run: by branch", { pulls: [createPull({ number: 7, ...fork })], run: { headRepository: 'fork/r' } }, 7, 1],
  [
    "a fork's run whose branch is not known: by the fork's commit",
    {
      pulls: [createPull({ number: 7, ...fork })],
      run: { headRepository: 'fork/r' },
      told: { headBranch: 'renamed' },
      trigger: { headBranch: 'renamed' },
    },
    7,
    2,
  ],
  ["somebody else's branch of the same name", { pulls: [createPull({ number: 7, ...fork })] }, 'none', 1],
  [
    "our commit as the head of somebody else's fork",
    { pulls: [createPull({ number: 7, headRepository: 'evil/r' })], run: { headRepository: 'fork/r' } },
    'none',
    2,
  ],
  [
    'the branch has moved on: the PR, which shows that the commit is superseded',
    { pulls: [createPull({ number: 7, headSha: OTHER })] },
    7,
    1,
  ],
  [
    'closed since the event',
    { pulls: [createPull({ number: 7, state: 'closed' })], told: { pullRequests: [{ number: 7, headSha: SHA }] } },
    7,
    1,
  ],
  [
    'a merge queue names it',
    { pulls: [createPull({ number: 7, headSha: OTHER })], trigger: { mergeGroup: { pulls: [7] } } },
    7,
    1,
  ],
  ['a push without a pull request', { pulls: [] }, 'none', 1],
  ['a number that does not exist', { pulls: [], prNumber: '9' }, 'failed', 1],
  [
    'a number of another repository of the network',
    { pulls: [], told: { pullRequests: [{ number: 99, headSha: SHA }] } },
    'none',
    2,
  ],
];

test.each(cases)('%s', async (_what, given, found, requests) => {
  expect(numberOf(await resolve(given))).toBe(found);
  expect(standin.requests).toHaveLength(requests);
});

test('the pull request of the event is believed while GitHub lists it with the same head', async () => {
  const pull = readPull({ number: 7, state: 'open', head: { sha: SHA, ref: 'topic' }, labels: [{ name: 'event' }] });
  const given = { pulls: [createPull({ number: 7, labels: ['fresh'] })], trigger: { pull } };
  expect(await resolve(given)).toMatchObject({ pull: { labels: ['event'] } });
  expect(standin.requests).toEqual([]);
});

test('the pull request of the event is read again in a re-run, whose payload is old', async () => {
  const pull = readPull({ number: 7, state: 'open', head: { sha: SHA, ref: 'topic' }, labels: [] });
  const given = { pulls: [createPull({ number: 7, labels: ['fresh'] })], trigger: { pull, attempt: 2 } };
  expect(await resolve(given)).toMatchObject({ pull: { labels: ['fresh'] } });
});

test('an API that does not answer is not the same as no pull request', async () => {
  standin = await startStandin({ runs: [createRun({ id: 1 })] });
  const github = connect();
  const run = await github.run(1);
  if (!run.ok) throw new Error(run.message);
  standin.fault({ path: /pulls/, status: 503, times: 9 });
  const inputs = parseInputs(() => undefined);
  expect(await resolvePull(fromRun(run.value), run.value, { github, inputs })).toMatchObject({ kind: 'failed' });
});
