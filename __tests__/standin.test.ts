import { afterEach, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { Ajv } from 'ajv';
import { readFileSync } from 'node:fs';
import { pbkdf2 } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { startStandin } from '../src/standin/standin.js';
import type { Standin } from '../src/standin/standin.js';
import { createIssue, createJob, createPull, createRun, createTask, START } from '../src/standin/world.js';

const R = '/repos/{owner}/{repo}';
const TASKS = `/agents${R}/tasks`;
const SHA = 'a'.repeat(40);

type Operation = { responses: Record<string, { content?: Record<string, { schema: object }> }> };

let description: { paths: Record<string, Record<string, Operation>> };
let github: Standin;

beforeAll(() => {
  const file = createRequire(import.meta.url).resolve('@octokit/openapi/generated/api.github.com.deref.json');
  description = JSON.parse(readFileSync(file, 'utf8'));
});

beforeEach(async () => {
  github = await startStandin({
    forks: ['fork/r'],
    files: {
      'README.md': 'Hello\n'.repeat(30),
      '.github/ci-rescue.yml': '{}\n',
      '.github/workflows/ci.yml': 'on: [push, workflow_dispatch]\n',
    },
    runs: [
      createRun({ id: 1 }),
      createRun({ id: 1, attempt: 2, conclusion: 'success' }),
      createRun({ id: 2, headSha: 'b'.repeat(40) }),
    ],
    jobs: [
      createJob({ id: 11, runId: 1 }),
      createJob({ id: 12, runId: 1, attempt: 2 }),
      createJob({ id: 13, runId: 1, attempt: 2 }),
    ],
    logs: { 11: 'text', 12: 'gone', 13: 'missing' },
    pulls: [
      createPull({ number: 7, labels: ['bug', 'ui'] }),
      createPull({ number: 8, headRepository: 'fork/r', headSha: 'f'.repeat(40) }),
    ],
    comments: [
      { id: 501, pull: 7, body: 'Hi', author: 'somebody', createdAt: '2026-01-01T00:00:00Z', updatedAt: '2026-01-01T00:00:00Z' },
    ],
    commitComments: [
      { id: 601, sha: SHA, body: 'Hi', author: 'somebody', createdAt: '2026-01-01T00:00:00Z', updatedAt: '2026-01-01T00:00:00Z' },
    ],
    issues: [createIssue({ number: 9, labels: ['ci-rescue'], assignees: ['copilot-swe-agent[bot]'] })],
    tasks: [createTask({ id: 'one' })],
    external: [
      { id: 71, sha: SHA, source: 'check_run', name: 'ci/shop', conclusion: 'failure', summary: 'no', completedAt: START },
      { id: 72, sha: SHA, source: 'status', name: 'ci/old', conclusion: 'error', summary: 'no', completedAt: START },
    ],
    annotations: { 11: [{ path: 'a.ts', startLine: 3, level: 'failure', title: 'T', message: 'M' }] },
    commits: [{ sha: SHA, message: 'Change', author: 'octo-dev', committedAt: '2026-01-01T00:00:00Z', repository: null }],
    timeline: [
      { id: 1, pull: 7, event: 'copilot_work_started', actor: 'octo-dev', createdAt: '2026-01-02T00:00:00Z' },
      { id: 2, pull: 7, event: 'committed', actor: 'A Person', createdAt: '2026-01-03T00:00:00Z', sha: SHA, body: 'Mend it' },
      { id: 3, pull: 7, event: 'reviewed', actor: 'octo-dev', createdAt: '2026-01-04T00:00:00Z', body: 'Fixed' },
    ],
    reactions: [{ comment: 501, content: 'eyes', user: 'octo-dev', createdAt: '2026-01-02T00:00:00Z' }],
  });
});

afterEach(() => github.close());

type Sent = { method?: string; token?: string | null; body?: unknown };

async function call(path: string, { method = 'GET', token = 'ghp_user', body }: Sent = {}): Promise<Response> {
  const url = path.startsWith('http') ? path : github.url + path;
  const headers: Record<string, string> = token === null ? {} : { authorization: `token ${token}` };
  return fetch(url, { method, headers, redirect: 'manual', ...(body === undefined ? {} : { body: JSON.stringify(body) }) });
}

async function json(path: string, sent?: Sent): Promise<Record<string, unknown> & { length?: number }> {
  return (await (await call(path, sent)).json()) as Record<string, unknown>;
}

/** OpenAPI's `nullable` beside a union, which Ajv refuses without a `type`, as the union with null that it means. */
function withNulls(schema: object): object {
  const mend = (_key: string, value: unknown): unknown => {
    if (typeof value !== 'object' || value === null || !('nullable' in value) || 'type' in value) return value;
    const { nullable, ...rest } = value;
    return nullable === true ? { anyOf: [rest, { type: 'null' }] } : rest;
  };
  return JSON.parse(JSON.stringify(schema), mend) as object;
}

/** GitHub's own words for an operation, what is asked of the stand-in, and the expected status. */
const cases: [operation: string, path: string, status: number, body?: unknown][] = [
  [`get ${R}`, '', 200],
  [`get ${R}/actions/runs`, '/actions/runs', 200],
  [`get ${R}/actions/runs`, '/actions/runs?status=failure&created=%3E%3D2026-01-05T10%3A00%3A00Z', 200],
  [`get ${R}/actions/runs/{run_id}`, '/actions/runs/1', 200],
  [`get ${R}/actions/runs/{run_id}/attempts/{attempt_number}`, '/actions/runs/1/attempts/1', 200],
  [`get ${R}/actions/runs/{run_id}/jobs`, '/actions/runs/1/jobs', 200],
  [`get ${R}/actions/runs/{run_id}/attempts/{attempt_number}/jobs`, '/actions/runs/1/attempts/1/jobs', 200],
  [`get ${R}/actions/jobs/{job_id}`, '/actions/jobs/11', 200],
  [`get ${R}/actions/jobs/{job_id}/logs`, '/actions/jobs/11/logs', 302],
  [`post ${R}/actions/runs/{run_id}/rerun-failed-jobs`, '/actions/runs/1/rerun-failed-jobs', 201],
  [`get ${R}/check-runs/{check_run_id}/annotations`, '/check-runs/11/annotations', 200],
  [`get ${R}/commits/{ref}/check-runs`, `/commits/${SHA}/check-runs`, 200],
  [`get ${R}/commits/{ref}/status`, `/commits/${SHA}/status`, 200],
  [`get ${R}/pulls`, '/pulls', 200],
  [`get ${R}/pulls/{pull_number}`, '/pulls/7', 200],
  [`get ${R}/commits/{ref}`, `/commits/${SHA}`, 200],
  [`get ${R}/commits/{commit_sha}/pulls`, `/commits/${SHA}/pulls`, 200],
  [`get ${R}/issues/{issue_number}/comments`, '/issues/7/comments', 200],
  [`post ${R}/issues/{issue_number}/comments`, '/issues/7/comments', 201, { body: 'new' }],
  [`get ${R}/issues/comments/{comment_id}`, '/issues/comments/501', 200],
  [`get ${R}/issues/comments/{comment_id}/reactions`, '/issues/comments/501/reactions?content=eyes', 200],
  [`post ${R}/issues/comments/{comment_id}/reactions`, '/issues/comments/501/reactions', 200, { content: 'eyes' }],
  [`post ${R}/issues/comments/{comment_id}/reactions`, '/issues/comments/501/reactions', 201, { content: 'rocket' }],
  [`patch ${R}/issues/comments/{comment_id}`, '/issues/comments/501', 200, { body: 'new' }],
  [`delete ${R}/issues/comments/{comment_id}`, '/issues/comments/501', 204],
  [`get ${R}/commits/{commit_sha}/comments`, `/commits/${SHA}/comments`, 200],
  [`post ${R}/commits/{commit_sha}/comments`, `/commits/${SHA}/comments`, 201, { body: 'new' }],
  [`get ${R}/comments/{comment_id}`, '/comments/601', 200],
  [`patch ${R}/comments/{comment_id}`, '/comments/601', 200, { body: 'new' }],
  [`delete ${R}/comments/{comment_id}`, '/comments/601', 204],
  [`get ${R}/contents/{path}`, '/contents/README.md', 200],
  [`get ${R}/contents/{path}`, '/contents/.github', 200],
  [`get ${R}/collaborators/{username}/permission`, '/collaborators/octo-dev/permission', 200],
  [`post ${R}/dispatches`, '/dispatches', 204, { event_type: 'ci-failure', client_payload: { run_id: 1 } }],
  [`get ${R}/issues`, '/issues?state=open', 200],
  [`post ${R}/issues`, '/issues', 201, { title: 'Red', body: 'new', labels: ['ci-rescue'] }],
  [`patch ${R}/issues/{issue_number}`, '/issues/9', 200, { state: 'closed', state_reason: 'completed' }],
  [`get ${R}/issues/{issue_number}/timeline`, '/issues/7/timeline', 200],
  [`get ${R}/issues/{issue_number}/labels`, '/issues/7/labels', 200],
  [`post ${R}/issues/{issue_number}/labels`, '/issues/7/labels', 200, { labels: ['blocked'] }],
  [`delete ${R}/issues/{issue_number}/labels/{name}`, '/issues/7/labels/bug', 200],
  [`post ${R}/issues/{issue_number}/labels`, '/issues/9/labels', 200, { labels: ['blocked'] }],
  [`post ${R}/actions/workflows/{workflow_id}/dispatches`, '/actions/workflows/ci.yml/dispatches', 204, { ref: 'main' }],
  [
    `post ${R}/actions/workflows/{workflow_id}/dispatches`,
    '/actions/workflows/ci.yml/dispatches',
    200,
    { ref: 'main', inputs: { run: '1' }, return_run_details: true },
  ],
  [`get ${TASKS}`, '/agents/repos/o/r/tasks', 200],
  [`post ${TASKS}`, '/agents/repos/o/r/tasks', 201, { prompt: 'Mend CI', head_ref: 'topic', base_ref: 'main' }],
  [`get ${TASKS}/{task_id}`, '/agents/repos/o/r/tasks/one', 200],
  ['get /user', '/user', 200],
];

test.each(cases)('%s answers as GitHub describes it (%s)', async (...[operation, path, status, body]) => {
  const [method = '', template = ''] = operation.split(' ');
  const response = await call(/^\/(user|agents)/.test(path) ? path : `/repos/o/r${path}`, { method: method.toUpperCase(), body });
  expect(response.status).toBe(status);
  const described = description.paths[template]?.[method]?.responses[status];
  expect(described).toBeDefined();
  const schema = described?.content?.['application/json']?.schema;
  const text = await response.text();
  if (!schema) return expect(['', '{}']).toContain(text);
  const answer: unknown = JSON.parse(text);
  const list = Array.isArray(answer) ? answer : [answer];
  expect(list.length).toBeGreaterThan(0);
  // The description is GitHub's, not ours: it uses keywords that Ajv's strict mode refuses.
  const validate = new Ajv({ strict: false, validateFormats: false }).compile(withNulls(schema));
  validate(answer);
  expect(validate.errors).toBeNull();
});

describe('the world', () => {
  test('writes change what is read, and the clock moves by a second each', async () => {
    const made = await json('/repos/o/r/issues/7/comments', { method: 'POST', token: 'ghs_workflow', body: { body: 'one' } });
    expect(made).toMatchObject({ created_at: '2026-01-05T10:00:01Z', user: { login: 'github-actions[bot]', type: 'Bot' } });
    const changed = await json(`/repos/o/r/issues/comments/${made.id}`, { method: 'PATCH', body: { body: 'two' } });
    expect(changed).toMatchObject({ body: 'two', created_at: '2026-01-05T10:00:01Z', updated_at: '2026-01-05T10:00:02Z' });
    expect(await json('/repos/o/r/issues/7/comments?since=2026-01-05T10:00:02Z')).toMatchObject([{ id: made.id, body: 'two' }]);
    await call(`/repos/o/r/issues/comments/${made.id}`, { method: 'DELETE' });
    expect((await call(`/repos/o/r/issues/comments/${made.id}`)).status).toBe(404);
    expect(github.requests.map(({ method, status }) => `${method} ${status}`)).toEqual([
      'POST 201',
      'PATCH 200',
      'GET 200',
      'DELETE 204',
      'GET 404',
    ]);
  });

  test('lists come in pages of 30, at most 100, with links', async () => {
    const [first] = github.world.comments;
    for (let id = 502; id < 750 && first; id += 1) github.world.comments.push({ ...first, id });
    expect(await json('/repos/o/r/issues/7/comments')).toHaveLength(30);
    const page = await call('/repos/o/r/issues/7/comments?per_page=500&page=2');
    expect(await page.json()).toHaveLength(100);
    const links = [...(page.headers.get('link') ?? '').matchAll(/page=(\d+)>; rel="(\w+)"/g)].map(
      ([, to, relation]) => `${relation} ${to}`,
    );
    expect(links).toEqual(['prev 1', 'next 3', 'last 3', 'first 1']);
    expect((await call('/repos/o/r/issues/7/comments?per_page=100&page=3')).headers.get('link')).not.toContain('next');
  });

  test('runs and jobs know their attempts', async () => {
    expect(await json('/repos/o/r/actions/runs/1')).toMatchObject({
      run_attempt: 2,
      conclusion: 'success',
      pull_requests: [{ number: 7 }],
    });
    expect(await json('/repos/o/r/actions/runs/1/attempts/1')).toMatchObject({ run_attempt: 1, conclusion: 'failure' });
    expect(await json('/repos/o/r/actions/runs/1/jobs')).toMatchObject({ total_count: 2, jobs: [{ id: 12 }, { id: 13 }] });
    expect(await json('/repos/o/r/actions/runs/1/jobs?filter=all')).toMatchObject({ total_count: 3 });
    expect((await call('/repos/o/r/actions/runs/1/attempts/9/jobs')).status).toBe(404);
    expect(await json(`/repos/o/r/actions/runs?head_sha=${SHA}`)).toMatchObject({
      total_count: 1,
      workflow_runs: [{ id: 1, run_attempt: 2 }],
    });
    expect(await json('/repos/o/r/actions/runs?status=failure')).toMatchObject({ workflow_runs: [{ id: 2 }] });
    expect(await json('/repos/o/r/actions/runs?created=>=2026-01-05T10:00:00Z')).toMatchObject({ total_count: 2 });
    expect(await json('/repos/o/r/actions/runs?created=>=2026-01-05T10:00:01Z')).toMatchObject({ total_count: 0 });
    await call('/repos/o/r/actions/runs/1/rerun-failed-jobs', { method: 'POST' });
    expect(await json('/repos/o/r/actions/runs/1')).toMatchObject({
      run_attempt: 3,
      status: 'queued',
      conclusion: null,
      created_at: '2026-01-05T10:00:00Z',
      run_started_at: '2026-01-05T10:00:01Z',
    });
    expect((await call('/repos/o/r/actions/runs/1/rerun-failed-jobs', { method: 'POST' })).status).toBe(403);
  });

  test('reactions are listed, and counted in the comment; a comment tells why it is folded away', async () => {
    github.world.reactions.push({ comment: 501, content: '+1', user: 'somebody', createdAt: '2026-01-02T00:00:00Z' });
    const comment = '/repos/o/r/issues/comments/501';
    expect(await json(`${comment}/reactions?content=eyes`)).toMatchObject([{ content: 'eyes', user: { login: 'octo-dev' } }]);
    expect(await json(`${comment}/reactions`)).toHaveLength(2);
    expect((await call('/repos/o/r/issues/comments/9/reactions')).status).toBe(404);
    expect(await json(comment)).toMatchObject({ minimized: null, reactions: { total_count: 2, eyes: 1, '+1': 1, rocket: 0 } });
    github.world.comments.forEach((value) => (value.minimized = 'outdated'));
    expect(await json(comment)).toMatchObject({ minimized: { reason: 'outdated' } });
  });

  test('a timeline holds comments, commits and reviews, each in its own form, the oldest first', async () => {
    expect(await json('/repos/o/r/issues/7/timeline')).toMatchObject([
      { event: 'commented', actor: { login: 'somebody' }, body: 'Hi', created_at: '2026-01-01T00:00:00Z' },
      { event: 'copilot_work_started', actor: { login: 'octo-dev' }, created_at: '2026-01-02T00:00:00Z' },
      { event: 'committed', author: { name: 'A Person' }, committer: { date: '2026-01-03T00:00:00Z' }, sha: SHA },
      { event: 'reviewed', user: { login: 'octo-dev' }, submitted_at: '2026-01-04T00:00:00Z', body: 'Fixed' },
    ]);
  });

  test('logs redirect to a storage that refuses the token, or are gone, or missing', async () => {
    const location = (await call('/repos/o/r/actions/jobs/11/logs')).headers.get('location') ?? '';
    expect((await call(location)).status).toBe(401);
    expect((await call(location, { token: 'never seen' })).status).toBe(401);
    expect(await (await call(location, { token: null })).text()).toBe('text');
    expect((await call('/repos/o/r/actions/jobs/12/logs')).status).toBe(410);
    expect((await call('/repos/o/r/actions/jobs/13/logs')).status).toBe(404);
  });

  test('a fork knows the PRs of its commits, the base repository does not', async () => {
    const sha = 'f'.repeat(40);
    expect(await json(`/repos/o/r/commits/${sha}/pulls`)).toEqual([]);
    expect(await json(`/repos/fork/r/commits/${sha}/pulls`)).toMatchObject([{ number: 8, base: { repo: { full_name: 'o/r' } } }]);
    expect((await call('/repos/fork/r/pulls')).status).toBe(404);
    expect(await json('/repos/o/r/pulls?head=fork:topic&state=open')).toMatchObject([{ number: 8 }]);
  });

  test('files, directories and other refs', async () => {
    github.world.filesAt.topic = { 'README.md': 'topic' };
    const { content } = await json('/repos/o/r/contents/README.md?ref=topic');
    expect(Buffer.from(String(content), 'base64').toString()).toBe('topic');
    const listed = (await json('/repos/o/r/contents/.github')) as unknown as { path: string; type: string }[];
    expect(listed.map(({ path, type }) => `${type} ${path}`)).toEqual(['file .github/ci-rescue.yml', 'dir .github/workflows']);
    expect(await json('/repos/o/r/contents/nothing.md')).toMatchObject({ message: 'Not Found', status: '404' });
    expect((await call('/repos/o/r/contents/README.md?ref=nowhere')).status).toBe(404);
  });
});

describe('refusals', () => {
  const comment = '/repos/o/r/issues/7/comments';

  test.each([
    ['an unknown token', { token: 'stranger' }, 401, 'Bad credentials'],
    ['no token', { token: null }, 401, 'Requires authentication'],
    ['a read-only workflow token', { token: 'ghs_reader' }, 403, 'Resource not accessible by integration'],
    ['a token that may write something else', { token: 'ghs_runner' }, 403, 'Resource not accessible by integration'],
    ['an empty body', { body: { body: '' } }, 422, 'Validation Failed'],
    ['a body that is too long', { body: { body: 'x'.repeat(65_537) } }, 422, 'Validation Failed'],
  ])('%s', async (_name, sent, status, message) => {
    github.world.tokens.ghs_reader = { login: 'github-actions[bot]', type: 'Bot', write: false };
    github.world.tokens.ghs_runner = { login: 'github-actions[bot]', type: 'Bot', write: ['actions'] };
    const answer = await json(comment, { method: 'POST', body: { body: 'x'.repeat(65_536) }, ...sent });
    expect(answer).toMatchObject({ message, status: String(status) });
    expect(github.world.comments).toHaveLength(1);
  });

  test('a bot may not ask who it is', async () => {
    expect(await json('/user', { token: 'ghs_workflow' })).toMatchObject({
      message: 'Resource not accessible by integration',
      status: '403',
    });
    expect(await json('/user')).toMatchObject({ login: 'octo-dev', type: 'User' });
  });

  test('a dispatch carries at most ten keys', async () => {
    const payload = Object.fromEntries(Array.from({ length: 11 }, (_, index) => [`k${index}`, 1]));
    const sent = { method: 'POST', body: { event_type: 'x', client_payload: payload } };
    expect((await call('/repos/o/r/dispatches', sent)).status).toBe(422);
    expect(github.world.dispatches).toEqual([]);
  });

  test('a workflow is started by what it says itself', async () => {
    github.world.files['.github/workflows/push.yml'] = 'on: push\n';
    const start = (file: string, body: object): Promise<Record<string, unknown>> =>
      json(`/repos/o/r/actions/workflows/${file}/dispatches`, { method: 'POST', body });
    expect(await start('none.yml', { ref: 'main' })).toMatchObject({ status: '404' });
    expect(await start('push.yml', { ref: 'main' })).toMatchObject({ message: expect.stringContaining('workflow_dispatch') });
    expect(await start('ci.yml', {})).toMatchObject({ status: '422', message: expect.stringContaining('"ref"') });
    const inputs = Object.fromEntries(Array.from({ length: 26 }, (_, index) => [`k${index}`, '1']));
    expect(await start('ci.yml', { ref: 'main', inputs })).toMatchObject({ status: '422' });
    expect(github.world.workflowDispatches).toEqual([]);
  });

  test("not even to read are the agent's tasks for a workflow's token, nor for nobody", async () => {
    for (const path of ['/agents/repos/o/r/tasks', '/agents/repos/o/r/tasks/one']) {
      expect((await call(path, { token: 'ghs_workflow' })).status).toBe(403);
      expect((await call(path, { token: null })).status).toBe(401);
      expect((await call(path.replace('/agents', ''))).status).toBe(404);
    }
    expect((await call('/agents/repos/o/r/tasks', { method: 'POST', body: { prompt: ' ' } })).status).toBe(422);
    expect(github.world.tasks).toHaveLength(1);
  });

  test('what nobody serves is not found', async () => {
    expect((await call('/repos/o/r/secrets')).status).toBe(404);
    expect((await call('/repos/x/y')).status).toBe(404);
  });
});

describe('faults', () => {
  const comment = '/repos/o/r/issues/7/comments';
  const post = { method: 'POST', body: { body: 'x' } };

  test('happen as often as asked, only where asked', async () => {
    github.fault({ method: 'POST', path: /comments$/, times: 2, status: 502, headers: { 'retry-after': '3' } });
    expect((await call(comment)).status).toBe(200);
    expect((await call(comment, post)).headers.get('retry-after')).toBe('3');
    expect((await call(comment, post)).status).toBe(502);
    expect((await call(comment, post)).status).toBe(201);
  });

  test('a dropped request did nothing, a lost answer did', async () => {
    github.fault({ path: /comments/, status: 'drop' });
    await expect(call(comment, post)).rejects.toThrow();
    expect(github.world.comments).toHaveLength(1);
    github.fault({ path: /comments/, status: 'lost' });
    await expect(call(comment, post)).rejects.toThrow();
    expect(github.world.comments).toHaveLength(2);
    expect(github.requests.map(({ status }) => status)).toEqual([0, 0]);
  });

  test('broken answers', async () => {
    github.fault({ path: /./, status: 'truncated' });
    await expect(json(comment)).rejects.toThrow(/JSON/);
    github.fault({ path: /./, status: 'html' });
    expect(await (await call(comment)).text()).toContain('<html>');
    github.fault({ path: /./, status: 200, body: { message: 'mine' } });
    expect(await json(comment)).toEqual({ message: 'mine' });
  });
});

test('answers given in waves: what is asked together comes together, what waits for an answer comes in the next', async () => {
  const waves = github.hold();
  const ask = async (number: number): Promise<void> =>
    void (await (await waves.fetch(`${github.url}/repos/o/r/pulls/${number}`)).text());
  const later = async (): Promise<void> => {
    // A client that reads a file, or waits for a timer, before it asks is still part of the first wave, however busy the machine is.
    let isBusy = true;
    const keepBusy = (): void => void (isBusy && pbkdf2('', '', 4000, 64, 'sha512', keepBusy));
    for (let thread = 0; thread < 8; thread += 1) keepBusy();
    await readFile('package.json');
    isBusy = false;
    await new Promise((resolve) => setTimeout(resolve, 5));
    await ask(8);
  };
  await Promise.all([ask(7).then(() => ask(1)), later()]);
  await ask(2);
  expect(github.requests.map(({ path, wave }) => [path.at(-1), wave])).toEqual([
    ['7', 1],
    ['8', 1],
    ['1', 2],
    ['2', 3],
  ]);
  expect(waves.count()).toBe(3);
});
