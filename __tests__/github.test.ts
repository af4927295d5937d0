import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { createGitHub } from '../src/github.js';
import type { GitHubOptions } from '../src/github.js';
import type { Fetched, GitHub, Thread } from '../src/ports.js';
import { startStandin } from '../src/standin/standin.js';
import type { Standin } from '../src/standin/standin.js';
import { createJob, createPull, createRun } from '../src/standin/world.js';
import { allBytes } from './support/sink.js';

const SHA = 'a'.repeat(40);
const FORK_SHA = 'f'.repeat(40);
const pull: Thread = { kind: 'pull', number: 7 };
const commit: Thread = { kind: 'commit', sha: SHA };
const at = { createdAt: '2026-01-01T00:00:00Z', updatedAt: '2026-01-01T00:00:00Z' };

let standin: Standin;
let github: GitHub;
let waits: number[];
let warnings: string[];

beforeEach(async () => {
  waits = [];
  warnings = [];
  standin = await startStandin({
    forks: ['fork/r'],
    files: { '.github/ci-rescue.yml': 'workflows: {}\n# ü\n', '.github/workflows/ci.yml': 'on: push', 'a b#c.txt': 'odd' },
    filesAt: { topic: { 'README.md': 'topic' } },
    runs: [createRun({ id: 1, updatedAt: '2026-01-05T10:02:00Z' })],
    jobs: [createJob({ id: 11, runId: 1 })],
    logs: { 11: 'first\nlast\n', 12: 'gone', 13: 'missing', 14: Buffer.from([0xef, 0xbb, 0xbf, 0xff, 0x0a]) },
    pulls: [createPull({ number: 7, labels: ['bug'] }), createPull({ number: 8, headRepository: 'fork/r', headSha: FORK_SHA })],
    commits: [{ sha: SHA, message: 'Change\n\nMore', author: 'octo-dev', committedAt: at.createdAt, repository: null }],
    annotations: { 11: [{ path: 'a.ts', startLine: 3, level: 'failure', title: 'T', message: 'M' }] },
  });
  github = connect();
});

afterEach(() => standin.close());

function connect(options: Partial<GitHubOptions> = {}): GitHub {
  const log = { info: () => {}, warning: (message: string) => void warnings.push(message), debug: () => {} };
  const sleep = async (milliseconds: number): Promise<void> => void waits.push(milliseconds);
  return createGitHub({ repository: 'o/r', token: 'ghs_workflow', apiUrl: standin.url, sleep, log, ...options });
}

function value<T>(fetched: Fetched<T>): T {
  if (!fetched.ok) throw new Error(`${fetched.status} ${fetched.reason}: ${fetched.message}`);
  return fetched.value;
}

function addComments(count: number): void {
  for (let id = 1; id <= count; id += 1) standin.world.comments.push({ id, pull: 7, body: `c${id}`, author: 'somebody', ...at });
}

describe('reads', () => {
  test('a run', async () => {
    expect(value(await github.run(1))).toEqual({
      id: 1,
      attempt: 1,
      name: 'CI',
      path: '.github/workflows/ci.yml',
      event: 'pull_request',
      status: 'completed',
      conclusion: 'failure',
      headSha: SHA,
      headBranch: 'topic',
      headRepository: { fullName: 'o/r', owner: 'o' },
      pullRequests: [{ number: 7, headSha: SHA }],
      htmlUrl: 'https://github.com/o/r/actions/runs/1',
      actor: 'octo-dev',
      headCommitMessage: 'Change\n\nMore',
      headCommitAuthor: 'octo-dev',
      headCommitAt: at.createdAt,
      createdAt: '2026-01-05T10:00:00Z',
      startedAt: '2026-01-05T10:00:00Z',
      updatedAt: '2026-01-05T10:02:00Z',
    });
  });

  test('a job with its steps', async () => {
    const job = value(await github.job(11));
    expect(job).toMatchObject({
      id: 11,
      runId: 1,
      attempt: 1,
      name: 'test',
      workflow: 'CI',
      conclusion: 'failure',
      headSha: SHA,
      checkRunId: 11,
    });
    expect(job.steps[1]).toMatchObject({
      name: 'Run tests',
      number: 2,
      conclusion: 'failure',
      completedAt: '2026-01-05T10:01:00Z',
    });
  });

  test('all 130 jobs of the latest attempt, and those of another', async () => {
    standin.world.runs.push(createRun({ id: 1, attempt: 2 }));
    for (let id = 200; id < 330; id += 1) standin.world.jobs.push(createJob({ id, runId: 1, attempt: 2 }));
    expect(value(await github.jobs(1)).map(({ id }) => id)).toEqual(Array.from({ length: 130 }, (_, index) => 200 + index));
    expect(value(await github.jobs(1, 1)).map(({ id }) => id)).toEqual([11]);
    expect(await github.jobs(1, 9)).toMatchObject({ ok: false, status: 404, reason: 'not-found' });
  });

  test('annotations', async () => {
    expect(value(await github.annotations(11))).toEqual([
      { path: 'a.ts', startLine: 3, level: 'failure', title: 'T', message: 'M' },
    ]);
  });

  test('pull requests by number, head and commit', async () => {
    const found = value(await github.pull(7));
    expect(found).toMatchObject({
      number: 7,
      state: 'open',
      headSha: SHA,
      headRepository: 'o/r',
      baseRef: 'main',
      baseRepository: 'o/r',
    });
    expect(found).toMatchObject({ labels: ['bug'], author: 'octo-dev', htmlUrl: 'https://github.com/o/r/pull/7' });
    expect(value(await github.pullsByHead('fork:topic')).map(({ number }) => number)).toEqual([8]);
    expect(value(await github.pullsOfCommit(FORK_SHA))).toEqual([]);
    expect(value(await github.pullsOfCommit(FORK_SHA, 'fork/r'))).toMatchObject([{ number: 8, baseRepository: 'o/r' }]);
  });

  test('a pull request of a deleted fork has no head repository', async () => {
    standin.world.pulls.push(createPull({ number: 9, headRepository: null, state: 'closed' }));
    expect(value(await github.pull(9))).toMatchObject({ headRepository: null, state: 'closed' });
  });

  test('a commit', async () => {
    expect(value(await github.commit(SHA))).toEqual({
      message: 'Change\n\nMore',
      author: 'octo-dev',
      login: 'octo-dev',
      committedAt: at.createdAt,
    });
    expect(await github.commit('0'.repeat(40))).toMatchObject({ ok: false, reason: 'invalid' });
  });

  test('files and directories', async () => {
    expect(value(await github.file('.github/ci-rescue.yml'))).toBe('workflows: {}\n# ü\n');
    expect(value(await github.file('README.md', 'topic'))).toBe('topic');
    expect(value(await github.file('a b#c.txt'))).toBe('odd');
    expect(value(await github.directory('.github'))).toEqual(['.github/ci-rescue.yml']);
    expect(await github.file('nothing')).toMatchObject({ ok: false, reason: 'not-found' });
    expect(await github.file('.github')).toMatchObject({ ok: false });
    expect(await github.directory('.github/ci-rescue.yml')).toMatchObject({ ok: false });
  });

  test('a path cannot leave the repository', async () => {
    expect(await github.file('../../../../user')).toMatchObject({ ok: false, reason: 'not-found' });
    expect(standin.requests).toEqual([]);
  });

  test('who the token is', async () => {
    expect(await github.viewer()).toEqual({ login: 'github-actions[bot]', type: 'Bot' });
    expect(standin.requests).toEqual([]);
    const person = connect({ token: 'ghp_user' });
    expect(await person.viewer()).toEqual({ login: 'octo-dev', type: 'User' });
    await person.viewer();
    expect(standin.requests).toHaveLength(1);
    standin.world.tokens.app = { login: 'app[bot]', type: 'Bot', write: true };
    expect(await connect({ token: 'app' }).viewer()).toEqual({ login: 'github-actions[bot]', type: 'Bot' });
  });

  test('odd answers become empty fields, not errors', async () => {
    standin.fault({ path: /runs\/1$/, status: 200, body: { id: 'x', head_repository: 3, pull_requests: {}, head_commit: null } });
    expect(value(await github.run(1))).toMatchObject({ id: 0, headRepository: null, pullRequests: [], headSha: '', attempt: 1 });
  });
});

describe('logs', () => {
  test('come as bytes, through a redirect that never sees the token', async () => {
    expect(Buffer.from(value(await github.jobLog(11, allBytes))).toString()).toBe('first\nlast\n');
    expect(standin.requests.map(({ status }) => status)).toEqual([302, 200]);
    expect(github.requestCount()).toBe(2);
    expect([...value(await github.jobLog(14, allBytes))]).toEqual([0xef, 0xbb, 0xbf, 0xff, 0x0a]);
  });

  test.each([
    [12, 410, 'gone'],
    [13, 404, 'not-found'],
    [99, 404, 'not-found'],
  ])('job %d: %d is %s', async (id, status, reason) => {
    expect(await github.jobLog(id, allBytes)).toMatchObject({ ok: false, status, reason });
  });

  test('a storage that fails is asked again through a new link', async () => {
    standin.fault({ path: /^\/blob/, status: 503, times: 2 });
    expect((await github.jobLog(11, allBytes)).ok).toBe(true);
    expect(standin.requests.map(({ status }) => status)).toEqual([302, 503, 302, 503, 302, 200]);
    standin.fault({ path: /^\/blob/, status: 503, times: 3 });
    expect(await github.jobLog(11, allBytes)).toEqual({
      ok: false,
      status: 503,
      reason: 'unavailable',
      message: "the log's storage answered 503",
    });
  });

  test('a blob that does not exist is not found, without another try', async () => {
    standin.fault({ path: /^\/blob/, status: 404, body: '<Error><Code>BlobNotFound</Code></Error>' });
    expect(await github.jobLog(11, allBytes)).toMatchObject({ ok: false, reason: 'not-found' });
    expect(standin.requests).toHaveLength(2);
  });
});

describe('comments', () => {
  test('250 of them, in ascending order, in three requests', async () => {
    addComments(250);
    const found = await github.comments(pull);
    expect(found).toMatchObject({ complete: true, failure: null });
    expect(found.comments.map(({ id }) => id)).toEqual(Array.from({ length: 250 }, (_, index) => index + 1));
    expect(found.comments[0]).toMatchObject({ body: 'c1', author: 'somebody', authorType: 'User', ...at });
    expect(standin.requests).toHaveLength(3);
  });

  test('a search that is cut by the page cap says so', async () => {
    addComments(250);
    expect(await github.comments(pull, { maxPages: 2 })).toMatchObject({
      complete: false,
      failure: null,
      comments: { length: 200 },
    });
    expect(await github.comments(pull, { maxPages: 3 })).toMatchObject({ complete: true, comments: { length: 250 } });
  });

  test('a page that fails makes the search incomplete', async () => {
    addComments(250);
    standin.fault({ path: /[?&]page=2/, status: 500, times: 3 });
    const found = await github.comments(pull);
    expect(found.complete).toBe(false);
    expect(found.failure).toContain('Server Error');
    expect(found.comments).toHaveLength(100);
  });

  test('since', async () => {
    addComments(2);
    const late = '2026-02-01T00:00:00Z';
    standin.world.comments.push({ id: 3, pull: 7, body: 'late', author: 'x', ...at, updatedAt: late });
    standin.world.commitComments.push({ id: 4, sha: SHA, body: 'early', author: 'x', ...at });
    standin.world.commitComments.push({ id: 5, sha: SHA, body: 'late', author: 'x', ...at, updatedAt: late });
    expect((await github.comments(pull, { since: late })).comments.map(({ id }) => id)).toEqual([3]);
    expect((await github.comments(commit, { since: late })).comments.map(({ id }) => id)).toEqual([5]);
  });

  test.each([
    ['a pull request', pull],
    ['a commit', commit],
  ])('on %s are created, read, changed and deleted', async (_name, thread) => {
    const made = value(await github.createComment(thread, 'one'));
    expect(made).toMatchObject({ body: 'one', author: 'github-actions[bot]', authorType: 'Bot' });
    expect(made.url).toContain(String(made.id));
    expect(value(await github.updateComment(thread, made.id, 'two')).body).toBe('two');
    expect(value(await github.comment(thread, made.id)).body).toBe('two');
    expect((await github.comments(thread)).comments).toHaveLength(1);
    expect(await github.deleteComment(thread, made.id)).toEqual({ ok: true, value: null });
    expect(await github.comment(thread, made.id)).toMatchObject({ ok: false, reason: 'not-found' });
    expect(waits).toEqual([]);
  });

  test('a refusal is a value', async () => {
    standin.world.tokens.ghs_reader = { login: 'github-actions[bot]', type: 'Bot', write: false };
    const answer = await connect({ token: 'ghs_reader' }).createComment(pull, 'x');
    expect(answer).toMatchObject({ ok: false, status: 403, reason: 'forbidden' });
    expect(await github.createComment(pull, 'x'.repeat(65_537))).toMatchObject({ ok: false, reason: 'invalid' });
    expect(await connect({ token: 'stranger' }).pull(7)).toMatchObject({ ok: false, status: 401, reason: 'unauthorized' });
  });
});

describe('writes', () => {
  test.each([502, 500, 'drop', 'lost', 'html', 'truncated'] as const)('a POST is never repeated: %s', async (status) => {
    standin.fault({ method: 'POST', path: /comments/, status });
    expect(await github.createComment(pull, 'x')).toMatchObject({ ok: false, reason: 'unavailable' });
    expect(standin.requests).toHaveLength(1);
    expect(waits).toEqual([]);
  });

  test('a POST does not wait for a rate limit', async () => {
    standin.fault({
      path: /comments/,
      status: 403,
      body: { message: 'You have exceeded a secondary rate limit' },
      headers: { 'retry-after': '1' },
    });
    expect(await github.createComment(pull, 'x')).toMatchObject({ ok: false, status: 403, reason: 'rate-limited' });
    expect(standin.requests).toHaveLength(1);
  });

  test('a PATCH is repeated', async () => {
    addComments(1);
    standin.fault({ method: 'PATCH', path: /comments/, status: 502 });
    expect(value(await github.updateComment(pull, 1, 'new')).body).toBe('new');
    expect(standin.requests).toHaveLength(2);
  });
});

describe('faults of a read', () => {
  test.each([500, 503, 'drop', 'html'] as const)('%s passes when it goes away', async (status) => {
    standin.fault({ path: /pulls/, status, times: 2 });
    expect(value(await github.pull(7)).number).toBe(7);
    expect(waits).toEqual([1000, 4000]);
    expect(github.requestCount()).toBe(3);
  });

  test.each([
    [500, 500],
    ['drop', 0],
    ['html', 502],
  ] as const)('%s is unavailable when it stays', async (fault, status) => {
    standin.fault({ path: /pulls/, status: fault, times: 9 });
    const answer = await github.pull(7);
    expect(answer).toMatchObject({ ok: false, status, reason: 'unavailable' });
    expect(!answer.ok && answer.message).not.toContain('<html>');
    expect(standin.requests).toHaveLength(3);
  });

  test.each([
    [401, 'unauthorized'],
    [403, 'forbidden'],
    [404, 'not-found'],
    [410, 'gone'],
    [422, 'invalid'],
    [429, 'rate-limited'],
    [451, 'unavailable'],
  ])('%d is %s at once', async (status, reason) => {
    standin.fault({ path: /pulls/, status, times: 9 });
    expect(await github.pull(7)).toMatchObject({ ok: false, status, reason });
    expect(await github.pullsByHead('o:topic')).toMatchObject({ ok: false, status, reason });
    expect(standin.requests).toHaveLength(2);
  });

  test('broken JSON is unavailable', async () => {
    for (let times = 0; times < 3; times += 1) standin.fault({ path: /./, status: 'truncated' });
    expect(await github.run(1)).toMatchObject({ ok: false, reason: 'unavailable' });
    expect(await github.jobs(1)).toMatchObject({ ok: false, reason: 'unavailable' });
    expect(await github.comments(pull)).toMatchObject({ complete: false, comments: [] });
    standin.fault({ path: /./, status: 200, body: '<html>', headers: { 'content-type': 'text/html' } });
    expect(await github.run(1)).toMatchObject({ ok: false, reason: 'unavailable' });
  });

  test('nobody listens', async () => {
    await standin.close();
    expect(await github.run(1)).toMatchObject({ ok: false, status: 0, reason: 'unavailable' });
    expect(await github.jobLog(11, allBytes)).toMatchObject({ ok: false, status: 0, reason: 'unavailable' });
  });

  test('a failed request does not slow down those after it', async () => {
    expect((await github.file('no/such/file')).ok).toBe(false);
    value(await github.pull(7));
    standin.fault({ path: /pulls/, status: 500 });
    value(await github.pull(7));
    value(await github.pull(7));
    expect(waits).toEqual([1000]);
  });

  test('no retries when none are wanted', async () => {
    standin.fault({ path: /pulls/, status: 500 });
    expect((await connect({ retries: 0 }).pull(7)).ok).toBe(false);
    expect(standin.requests).toHaveLength(1);
  });
});

describe('rate limits of a read', () => {
  const secondary = { message: 'You have exceeded a secondary rate limit. Please wait.' };

  test('a short one is waited for, once', async () => {
    standin.fault({ path: /pulls/, status: 429, body: secondary, headers: { 'retry-after': '20' } });
    expect(value(await github.pull(7)).number).toBe(7);
    expect(waits).toEqual([20_000]);
    expect(warnings).toHaveLength(1);
    standin.fault({ path: /pulls/, status: 429, body: secondary, headers: { 'retry-after': '20' }, times: 9 });
    expect(await github.pull(7)).toMatchObject({ ok: false, status: 429, reason: 'rate-limited' });
    expect(standin.requests).toHaveLength(4);
  });

  test('a long one is not waited for', async () => {
    standin.fault({ path: /pulls/, status: 403, body: secondary, headers: { 'retry-after': '61' } });
    expect(await github.pull(7)).toMatchObject({ ok: false, status: 403, reason: 'rate-limited' });
    const headers = { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': '2147483000' };
    standin.fault({ path: /pulls/, status: 403, body: { message: 'Forbidden' }, headers });
    expect(await github.pull(7)).toMatchObject({ ok: false, status: 403, reason: 'rate-limited' });
    expect(waits).toEqual([]);
  });
});

test('every request names the API version, the token and a path below the given API', async () => {
  const seen: Request[] = [];
  const send: typeof fetch = async (input, init) => {
    seen.push(new Request(input, init));
    return Response.json({ number: 7 });
  };
  await connect({ fetch: send, apiUrl: 'https://ghe.example/api/v3/' }).pull(7);
  expect(seen.map(({ url }) => url)).toEqual(['https://ghe.example/api/v3/repos/o/r/pulls/7']);
  expect(seen[0]?.headers.get('x-github-api-version')).toBe('2022-11-28');
  expect(seen[0]?.headers.get('authorization')).toBe('token ghs_workflow');
});
