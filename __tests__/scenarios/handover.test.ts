import { spawn } from 'node:child_process';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { fileURLToPath } from 'node:url';
import { afterEach, describe, expect, test } from '@jest/globals';
import { decodeState } from '../../src/core/state.js';
import { createJob, createPull, createRun, createTask, createWorld, START, type World } from '../../src/standin/world.js';
import { commandEvent } from '../support/command-event.js';
import { AGENT, countRequests, NEXT, push, rcaIn, requestsIn, stateIn, worldOf } from '../support/launch.js';
import { runBundle, type Ran, type Start } from '../support/runner.js';
import { createScenario, NOON, type Scenario } from '../support/scenario.js';
import { LOGS } from '../support/sweep-world.js';

let scenario: Scenario;

afterEach(() => scenario.close());

type Given = Parameters<typeof worldOf>[1];

const USER = { token: 'ghp_user' };
/** Both tokens are users': whatever is written wakes whom it mentions. */
const BOTH = { token: 'ghp_user', 'agent-token': 'ghp_agent' };
const USERS: Partial<World> = {
  tokens: { ...createWorld().tokens, ghp_agent: { login: 'octo-agent', type: 'User', write: true } },
  collaborators: { 'octo-dev': 'write', 'octo-agent': 'write' },
};
/** Whose tokens, and who asks then. */
const WHOSE: [what: string, inputs: Record<string, string>, asking: string[]][] = [
  ['both', BOTH, ['octo-agent ci-rescue-wake']],
  ['one', USER, ['octo-dev ci-rescue']],
];
const ESCALATION = '<!-- ci-rescue-escalation:7:';
const REPLY = '<!-- ci-rescue-reply:7:aaaaaaaaaaaa -->';

async function begin(launch: string, given?: Given): Promise<World> {
  scenario = await createScenario(worldOf(launch, given));
  return scenario.world;
}

function rescue(runId = 1, inputs: Record<string, string> = AGENT): Promise<Ran> {
  return scenario.completed(runId, { inputs });
}

function sweep(mode: 'guard' | 'monitor', inputs: Record<string, string> = AGENT): Promise<Ran> {
  return scenario.scheduled({ mode, ...inputs });
}

/** A command on pull request 7, which GitHub gives an address of its own. */
function commanded(body: string, author = 'octo-dev'): Start {
  const comment = scenario.say(body, author);
  const payload = commandEvent(comment) as { comment: object };
  const html_url = `https://github.com/o/r/pull/7#issuecomment-${comment.id}`;
  return { event: 'issue_comment', payload: { ...payload, comment: { ...payload.comment, html_url } }, inputs: AGENT };
}

/** Bodies of the comments on pull request 7 that begin like this. */
function starting(marker: string): string[] {
  return scenario.bodies().filter((body) => body.startsWith(marker));
}

/** Whose comments mention the agent, and of which kind they are. */
function asking(): string[] {
  const live = scenario.world.comments.filter(({ body }) => body.includes('@copilot'));
  return live.map(({ author, body }) => `${author} ${/^<!-- (ci-rescue[a-z-]*)/.exec(body)?.[1]}`);
}

/** A run fails on its own commit, or on that of pull request 7. */
function fail(world: World, id: number, log: string, run: Partial<World['runs'][number]> = {}): void {
  world.runs.push(createRun({ id, name: `CI ${id}`, path: `.github/workflows/${id}.yml`, ...run }));
  world.jobs.push(createJob({ id: id * 10 + 1, runId: id, name: `job ${id}` }));
  world.logs[id * 10 + 1] = log;
}

const BUNDLE = fileURLToPath(new URL('../../dist/index.js', import.meta.url));
/** Processes that race have to wait for real; only the day is another. */
const CLOCK = `const late = Date.now() - ${Date.parse(NOON)}, Real = Date;
globalThis.Date = class extends Real {
  constructor(...given) { super(...(given.length === 0 ? [Real.now() - late] : given)); }
  static now() { return Real.now() - late; }
};`;

/** Several processes at the same moment, at noon. */
function together(starts: readonly Start[]): Promise<Ran[]> {
  scenario.world.now = NOON;
  const execute = (cwd: string, variables: Record<string, string>): Promise<{ code: number; stdout: string }> => {
    const given = ['--import', `data:text/javascript,${encodeURIComponent(CLOCK)}`, BUNDLE];
    const child = spawn(process.execPath, given, { cwd, env: { PATH: process.env.PATH ?? '', ...variables } });
    let stdout = '';
    child.stdout.on('data', (chunk: Buffer) => (stdout += chunk.toString()));
    return new Promise((resolve) => child.on('close', (code) => resolve({ code: code ?? -1, stdout })));
  };
  return Promise.all(starts.map((start) => runBundle(scenario.github, start, execute)));
}

describe('where both tokens are users’, the comment itself asks nobody', () => {
  /** Edits wake nobody: what counts is how a comment was created, so none is let through. */
  async function unedited(given: Given = {}): Promise<World> {
    const world = await begin('mention', { ...USERS, ...given });
    scenario.github.fault({ method: 'PATCH', path: /comments/, status: 500, times: 99 });
    return world;
  }

  test('only the wake comment does [68 69]', async () => {
    await unedited();
    expect((await rescue(1, BOTH)).outputs).toMatchObject({ result: 'created', 'agent-woken': 'true' });
    expect(asking()).toEqual(['octo-agent ci-rescue-wake']);
  });

  test.each(WHOSE)('with the label of people nobody does, with %s [83 102]', async (_what, inputs) => {
    await unedited({ pulls: [createPull({ number: 7, labels: ['blocked'] })] });
    expect((await rescue(1, inputs)).outputs).toMatchObject({ result: 'created', 'agent-woken': 'false' });
    expect(asking()).toEqual([]);
  });

  test.each(WHOSE)('so soon after another commit nobody does, with %s [73 96]', async (_what, inputs, before) => {
    const world = await unedited();
    await rescue(1, inputs);
    expect(asking()).toEqual(before);
    push(world);
    scenario.pass(3);
    const { outputs } = await rescue(2, inputs);
    expect(outputs).toMatchObject({ result: 'created', reason: expect.stringContaining('hand-off skipped: an agent was asked') });
    expect([asking(), rcaIn(world, 'bbbbbbbbbbbb')]).toEqual([before, expect.stringContaining('TS2322')]);
  });

  test.each(WHOSE)('in a sweep over several one is asked, once, with %s [68 96]', async (_what, inputs, expected) => {
    const world = await unedited();
    world.pulls.push(createPull({ number: 8, headSha: NEXT, headRef: 'other' }));
    fail(world, 2, LOGS.lockfile, { headSha: NEXT, headBranch: 'other' });
    await sweep('monitor', inputs);
    expect([7, 8].map((pull) => scenario.bodies(pull)[0]?.slice(0, 16))).toEqual(['<!-- ci-rescue:7', '<!-- ci-rescue:8']);
    expect(asking()).toEqual(expected);
  });
});

describe('with a user’s token alone', () => {
  test('a failure that joins one that passes is asked for in a comment of its own, because edits wake nobody [68 97]', async () => {
    const world = await begin('mention', { logs: { 11: LOGS.network } });
    await rescue(1, USER);
    expect([scenario.bodies().length, asking()]).toEqual([1, []]);
    fail(world, 3, LOGS.types);
    const { outputs } = await rescue(3, USER);
    expect(outputs).toMatchObject({ result: 'updated', 'agent-woken': 'true' });
    expect(outputs.reason).toContain('hand-off new: blaze by mention');
    expect(starting('<!-- ci-rescue-wake:')).toEqual([
      expect.stringMatching(/^<!-- ci-rescue-wake:7:aaaaaaaaaaaa:1 -->\n@copilot/),
    ]);
  });

  test('a comment that asks is a new request, and a command is the second [97 105]', async () => {
    const world = await begin('mention');
    const { outputs } = await rescue(1, USER);
    expect(outputs).toMatchObject({ result: 'created', reason: expect.stringContaining('hand-off new: blaze by mention') });
    scenario.pass(20);
    await scenario.run({ ...commanded('/rescue fix'), inputs: USER });
    expect(starting('<!-- ci-rescue-wake:')).toEqual([expect.stringMatching(/^<!-- ci-rescue-wake:7:aaaaaaaaaaaa:2 -->/)]);
    expect(stateIn(world).handoffs).toHaveLength(1);
  });
});

describe('a task that was started just before', () => {
  const early = { id: 'early', createdAt: NOON, updatedAt: NOON };

  test.each([
    ['of another pull request, with nothing made yet', { headRef: null, name: `Mend ${NEXT.slice(0, 12)}` }],
    ['of another branch', { headRef: 'other', name: 'Mend aaaaaaaaaaaa' }],
  ])('%s, is not ours [96 98]', async (_what, task) => {
    const world = await begin('agent-task', { tasks: [createTask({ ...early, ...task })] });
    expect((await rescue()).outputs.reason).toContain('hand-off new: blaze by agent-task');
    expect(world.tasks).toHaveLength(2);
    expect(stateIn(world).handoffs[0]?.ref).toBe(world.tasks[1]?.id);
  });

  test.each([
    ['of this branch', { headRef: 'topic' }],
    ['for this commit, with nothing made yet', { headRef: null, name: 'Mend CI at aaaaaaaaaaaa' }],
  ])('%s, is [96 98]', async (_what, task) => {
    const world = await begin('agent-task', { tasks: [createTask({ ...early, ...task })] });
    expect((await rescue()).outputs.reason).toContain('hand-off existing: blaze has it');
    expect([world.tasks.length, stateIn(world).handoffs[0]?.ref]).toEqual([1, 'early']);
  });
});

describe('what leaves no trace', () => {
  const POSTS = { dispatch: /\/r\/dispatches$/, workflow: /\.yml\/dispatches$/ } as const;
  const LEAVING = ['dispatch', 'workflow'] as const;

  test.each(LEAVING)('%s: throttled it was not sent, and the next rescue sends it [98 104]', async (launch) => {
    const body = { message: 'You have exceeded a secondary rate limit. Please wait a few minutes.' };
    for (const fault of [{ status: 429 }, { status: 403, body }]) {
      const world = await begin(launch);
      scenario.github.fault({ method: 'POST', path: POSTS[launch], times: 20, ...fault });
      const { code, outputs } = await rescue(1, {});
      expect([code, outputs['agent-woken'], countRequests(world)]).toEqual([0, 'false', 0]);
      expect(stateIn(world).handoffs).toMatchObject([{ ref: '', outcome: 'refused' }]);
      scenario.github.faults.length = 0;
      scenario.pass(20);
      expect((await rescue(1, {})).outputs.reason).toContain(`hand-off new: blaze by ${launch}`);
      await rescue(1, {});
      expect(countRequests(world)).toBe(1);
      await scenario.close();
    }
  });

  test.each(LEAVING)('%s: after an error, or a lost answer, it counts as sent for good [98]', async (launch) => {
    for (const [status, sent] of [[500, 0] as const, ['lost', 1] as const]) {
      const world = await begin(launch);
      scenario.github.fault({ method: 'POST', path: POSTS[launch], status, times: 20 });
      expect((await rescue(1, {})).outputs['agent-woken']).toBe('true');
      scenario.github.faults.length = 0;
      for (const minutes of [1, 20]) {
        scenario.pass(minutes);
        expect((await rescue(1, {})).outputs.reason).toContain('hand-off existing: blaze has it');
      }
      expect(countRequests(world)).toBe(sent);
      await scenario.close();
    }
  });

  test.each(LEAVING)('%s: refused twice it is sent when it is allowed [97 104]', async (launch) => {
    const world = await begin(launch);
    const { ghs_workflow: allowed, ...others } = world.tokens;
    world.tokens = { ...others, ghs_workflow: { login: 'github-actions[bot]', type: 'Bot', write: ['issues', 'pull-requests'] } };
    for (const minutes of [0, 5]) {
      scenario.pass(minutes);
      expect((await rescue(1, {})).outputs.reason).toContain('hand-off skipped: blaze was not reached');
    }
    world.tokens = { ...others, ghs_workflow: allowed! };
    scenario.pass(5);
    expect((await rescue(1, {})).outputs.reason).toContain('hand-off new: blaze');
    expect((await rescue(1, {})).outputs.reason).toContain('hand-off existing');
    expect(countRequests(world)).toBe(1);
  });

  test('a branch that is pushed twice within minutes is asked about once, whatever is red [73 96]', async () => {
    const nightly = { event: 'push', headBranch: 'nightly', path: '.github/workflows/ci.yml' };
    const world = await begin('dispatch', { pulls: [], runs: [createRun({ id: 1, ...nightly })] });
    expect((await rescue(1, {})).outputs.reason).toContain('hand-off new: blaze by dispatch');
    fail(world, 2, LOGS.lockfile, { ...nightly, headSha: NEXT });
    world.commits.push({ sha: NEXT, message: 'Another', author: 'octo-dev', committedAt: START, repository: null });
    scenario.pass(2);
    expect((await rescue(2, {})).outputs.reason).toContain('hand-off skipped: an agent was asked on this branch less than 10');
    expect(world.dispatches).toHaveLength(1);
    expect(world.commitComments.map(({ body }) => decodeState(body)?.failures.length)).toEqual([1, 1]);
  });
});

describe('people are called', () => {
  let chat: Server | null = null;
  const heard: string[] = [];

  afterEach(() => void chat?.close());

  /** The second commit is red, told of, and has to go to people as soon as the branch has been quiet for long enough. */
  async function stuck(): Promise<World> {
    heard.length = 0;
    const server = createServer((request, response) => {
      heard.push(request.resume().url ?? '');
      response.writeHead(200, { connection: 'close' }).end();
    });
    chat = server;
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const webhook = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
    const world = await begin('mention', { more: `limits: { max_attempts: 1 }\nescalation: { webhook: '${webhook}' }` });
    await rescue();
    scenario.pass(5);
    push(world);
    expect((await rescue(2)).outputs.result).toBe('created');
    scenario.pass(6);
    return world;
  }

  /** Neither the label nor the comment goes through. */
  function refuse(status: number, times: number): void {
    scenario.github.fault({ method: 'POST', path: /issues\/7\/labels/, status, times });
    scenario.github.fault({ method: 'POST', path: /issues\/7\/comments$/, status, times });
  }

  const labels = (): string[] | undefined => scenario.world.pulls[0]?.labels;

  test('where GitHub did not take the comment alone, the label waits for it [99 102]', async () => {
    await stuck();
    scenario.github.fault({ method: 'POST', path: /issues\/7\/comments$/, status: 500, times: 4 });
    await rescue(2);
    expect([labels(), starting(ESCALATION), heard]).toEqual([[], [], []]);
    scenario.github.faults.length = 0;
    scenario.pass(50);
    await rescue(2);
    expect([labels(), starting(ESCALATION).length, heard.length]).toEqual([['blocked'], 1, 1]);
  });

  test.each(['rescue', 'guard'])('where both were refused, the next %s makes up for it, once [99 102]', async (mode) => {
    const next = (): Promise<Ran> => (mode === 'rescue' ? rescue(2) : sweep('guard'));
    for (const status of [403, 500]) {
      await stuck();
      refuse(status, 20);
      await rescue(2);
      expect([labels(), starting(ESCALATION)]).toEqual([[], []]);
      scenario.github.faults.length = 0;
      scenario.pass(50);
      await next();
      expect([labels(), starting(ESCALATION).length]).toEqual([['blocked'], 1]);
      scenario.pass(50);
      await next();
      expect(starting(ESCALATION)).toHaveLength(1);
      await scenario.close();
      chat?.close();
    }
  });

  test('where the words are refused for good, the chat hears of it once [101]', async () => {
    await stuck();
    refuse(403, 99);
    for (const minutes of [0, 11, 11]) {
      scenario.pass(minutes);
      await rescue(2);
    }
    scenario.pass(46);
    await sweep('guard');
    expect([heard.length, starting(ESCALATION)]).toEqual([1, []]);
  });

  test('a label that somebody took away after that does not come back [102]', async () => {
    const world = await stuck();
    await rescue(2);
    expect([labels(), starting(ESCALATION).length, heard.length]).toEqual([['blocked'], 1, 1]);
    world.pulls[0]!.labels = [];
    scenario.pass(15);
    await rescue(2);
    scenario.pass(50);
    await sweep('guard');
    expect([labels(), starting(ESCALATION).length, heard.length]).toEqual([[], 1, 1]);
  });
});

describe('strangers', () => {
  test.each([
    ['replies to people are no loop', REPLY, 'hand-off new'],
    ['what we say by ourselves is one', '<!-- ci-rescue-waiting:7:aaaaaaaaaaaa -->', 'hand-off skipped: 60 comments of ours'],
  ])('%s, sixty of them within the hour [98 114]', async (_what, marker, expected) => {
    await begin('dispatch');
    for (let index = 0; index < 60; index += 1) scenario.say(`${marker}\n\nword ${index}`, 'github-actions[bot]');
    scenario.pass(2);
    expect((await rescue()).outputs.reason).toContain(expected);
  });

  test('the fourth command of somebody who may not give any is answered with a sign only [114]', async () => {
    const world = await begin('dispatch');
    for (const count of [1, 2, 3, 4]) {
      await scenario.run(commanded('/rescue retry', 'stranger'));
      expect(world.reactions.map(({ content }) => content)).toEqual(Array<string>(count).fill('confused'));
    }
    expect([starting(REPLY).length, world.reruns]).toEqual([3, []]);
  });

  test.each([
    ['a stranger', 'stranger', 2],
    ['the agent', 'Copilot', 1],
  ])('a commit by “Copilot” whose account is that of %s [70 72]', async (_what, author, requests) => {
    const sha = 'c'.repeat(40);
    const world = await begin('mention');
    await rescue();
    scenario.pass(5);
    world.timeline.push({ id: 1, pull: 7, event: 'committed', actor: 'Copilot', createdAt: scenario.now(), sha });
    world.commits.push({ sha, message: 'Mended', author, committedAt: scenario.now(), repository: null });
    scenario.pass(41);
    await sweep('guard');
    expect(requestsIn(world).mention).toBe(requests);
  });

  test.each(['dispatch', 'workflow', 'agent-task', 'assign'])('%s: not on what a fork brings [69]', async (launch) => {
    const pulls = [createPull({ number: 7, headRepository: 'fork/r' })];
    const runs = [createRun({ id: 1, headRepository: 'fork/r' })];
    const world = await begin(launch, { forks: ['fork/r'], pulls, runs });
    const { code, outputs } = await rescue();
    expect([code, outputs.result, outputs['agent-woken']]).toEqual([0, 'created', 'false']);
    expect(outputs.reason).toMatch(/hand-off skipped: .*fork/);
    expect(countRequests(world)).toBe(0);
  });

  test('a command that could not be answered with a sign is done once, however often GitHub starts us [105 114]', async () => {
    const world = await begin('dispatch');
    scenario.github.fault({ path: /\/reactions/, status: 403, times: 99 });
    const retry = commanded('/rescue retry');
    await scenario.run(retry);
    expect((await scenario.run(retry)).outputs).toMatchObject({ result: 'unchanged' });
    expect([world.reruns, starting(REPLY).length]).toEqual([[1], 1]);
    await scenario.run(commanded('/rescue retry'));
    expect(starting(REPLY)).toHaveLength(2);
  });
});

describe('at the same moment', () => {
  /** An hour before noon a failure was handed over. */
  async function handed(): Promise<World> {
    const world = await begin('dispatch');
    scenario.pass(-60);
    await rescue();
    return world;
  }

  test('two guards remind once [70 98]', async () => {
    const world = await handed();
    const start = { event: 'schedule', payload: {}, inputs: { mode: 'guard', ...AGENT } };
    const ran = await together([start, start]);
    expect(ran.map(({ code }) => code)).toEqual([0, 0]);
    expect([world.dispatches.length, stateIn(world).wakes.map(({ n }) => n)]).toEqual([2, [1, 2]]);
  });

  test('of two commands each request on record is made once [98 105]', async () => {
    const world = await handed();
    scenario.pass(59);
    const starts = ['/rescue fix', '/rescue fix please'].map((body) => commanded(body));
    const ran = await together(starts);
    expect(ran.map(({ code }) => code)).toEqual([0, 0]);
    expect(world.dispatches.length).toBeGreaterThan(1);
    expect(world.dispatches).toHaveLength(stateIn(world).wakes.length);
  });
});

describe('attempts', () => {
  test.each([
    ['each alone while the branch is green', false, [], false],
    ['together while the branch is red by the same', true, [], true],
    ['together where they are called fixes', false, ['ci-fix'], true],
  ])('of four pull requests by an agent count %s [85 W7]', async (_what, isRed, marks, isOne) => {
    const numbers = [8, 9, 10, 11];
    const shaOf = (number: number): string => number.toString(16).repeat(40).slice(0, 40);
    const pulls = numbers.map((number) =>
      createPull({ number, author: 'Copilot', headSha: shaOf(number), headRef: `feature-${number}`, labels: [...marks] }),
    );
    const world = await begin('mention', { pulls, runs: [], jobs: [], logs: {} });
    const path = '.github/workflows/ci.yml';
    if (isRed) {
      fail(world, 1, LOGS.types, { path, event: 'push', headBranch: 'main' });
      await rescue(1);
    }
    for (const number of numbers) {
      scenario.pass(11);
      const headSha = shaOf(number);
      world.commits.push({ sha: headSha, message: 'Work', author: 'Copilot', committedAt: scenario.now(), repository: null });
      fail(world, number, LOGS.types, { path, headSha, headBranch: `feature-${number}`, createdAt: scenario.now() });
      await rescue(number);
    }
    const first = numbers.map((number) => decodeState(scenario.bodies(number)[0] ?? '')?.handoffs.at(-1)?.agent);
    if (isOne) expect([new Set(first.slice(0, 3)).size, world.pulls[3]?.labels.includes('blocked')]).toEqual([3, true]);
    else expect([first, world.pulls.flatMap(({ labels }) => labels)]).toEqual([['blaze', 'blaze', 'blaze', 'blaze'], []]);
  });

  test('the output names who got it, not to whom it is routed [94 97]', async () => {
    const world = await begin('dispatch');
    expect((await rescue()).outputs.agent).toBe('blaze');
    push(world);
    scenario.pass(20);
    const { outputs } = await rescue(2);
    expect(outputs['agent-woken']).toBe('true');
    expect(outputs.agent).not.toBe('blaze');
    expect(outputs.agent).toBe(stateIn(world, 'bbbbbbbbbbbb').handoffs.at(-1)?.agent);
  });
});
