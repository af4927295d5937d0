import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { OPEN_PULLS } from '../../src/github/open-pulls.js';
import type { OpenPull } from '../../src/ports.js';
import { startStandin } from '../../src/standin/standin.js';
import type { Fault, Standin } from '../../src/standin/standin.js';
import { createJob, createPull, createRun } from '../../src/standin/world.js';
import { connect, value } from '../support/connect.js';
import type { Connection } from '../support/connect.js';

let standin: Standin;
let client: Connection;

beforeEach(async () => {
  standin = await startStandin({ forks: ['fork/r'] });
  client = connect(standin.url);
});

afterEach(() => standin.close());

function sha(number: number): string {
  return number.toString(16).padStart(40, '0');
}

function addPulls(count: number): void {
  for (let number = 1; number <= count; number += 1) standin.world.pulls.push(createPull({ number, headSha: sha(number) }));
}

function asked(): string[] {
  return standin.requests.map(({ method, path, status }) => `${method} ${path.replace(/\?.*/, '')} ${status}`);
}

function checks(pulls: OpenPull[]): string[] {
  return pulls.map((pull) => `${pull.number} ${pull.checks}`);
}

type Node = { commits: { nodes: { commit: { statusCheckRollup: unknown } }[] }; labels: unknown };
type Page = {
  data: { repository: { pullRequests: { nodes: (Node | null)[]; pageInfo: Record<string, unknown> } } };
  errors?: unknown;
};

/** Has the next query answered with what the stand-in would say, changed. */
async function answerWith(change: (page: Page, nodes: (Node | null)[]) => void): Promise<void> {
  const headers = { authorization: 'token ghs_workflow' };
  const variables = { owner: 'o', name: 'r', after: null };
  const body = JSON.stringify({ query: OPEN_PULLS, variables });
  const page = (await (await fetch(`${standin.url}/graphql`, { method: 'POST', headers, body })).json()) as Page;
  change(page, page.data.repository.pullRequests.nodes);
  standin.requests.length = 0;
  standin.fault({ path: /graphql/, status: 200, body: page });
}

test('an open pull request as REST shows it, and how its checks stand', async () => {
  const author = 'dependabot[bot]';
  const createdAt = '2026-01-06T00:00:00Z';
  const odd = 'feat/ü "{owner}"';
  standin.world.pulls.push(
    createPull({ number: 7, labels: ['bug', 'ui'], author, headRef: odd }),
    createPull({ number: 8, headRepository: 'fork/r', headSha: sha(8), createdAt }),
    createPull({ number: 9, headRepository: null, headSha: sha(9) }),
    createPull({ number: 10, state: 'closed' }),
  );
  const times = { createdAt, updatedAt: createdAt };
  for (const id of [1, 2]) standin.world.comments.push({ id, pull: 7, body: 'x', author: 'octo-dev', ...times });
  standin.world.runs.push(createRun({ id: 1 }));
  standin.world.jobs.push(createJob({ id: 11, runId: 1 }));
  const found = value(await client.github.openPulls());
  expect(asked()).toEqual(['POST /graphql 200']);
  expect(client.github.requestCount()).toBe(1);
  expect(checks(found)).toEqual(['8 none', '9 none', '7 failure']);
  expect(found.map(({ headRepository }) => headRepository)).toEqual(['fork/r', null, 'o/r']);
  expect(found[2]).toMatchObject({ author, labels: ['bug', 'ui'], headRef: odd });
  for (const pull of found) expect(pull).toEqual({ ...value(await client.github.pull(pull.number)), checks: pull.checks });
});

test('how checks stand: the newest attempt of every run of the head commit counts, or an external CI', async () => {
  addPulls(9);
  standin.world.runs = [
    createRun({ id: 1, headSha: sha(1), conclusion: 'success' }),
    createRun({ id: 2, headSha: sha(1) }),
    createRun({ id: 3, headSha: sha(2), status: 'in_progress', conclusion: null }),
    createRun({ id: 4, headSha: sha(3) }),
    createRun({ id: 4, headSha: sha(3), attempt: 2, conclusion: 'success' }),
    createRun({ id: 5, headSha: sha(8) }),
    createRun({ id: 5, headSha: sha(8), attempt: 2, status: 'queued', conclusion: null }),
  ];
  standin.world.jobs = [
    createJob({ id: 11, runId: 1, conclusion: 'success' }),
    createJob({ id: 12, runId: 2, conclusion: 'timed_out' }),
    createJob({ id: 13, runId: 3, status: 'in_progress', conclusion: null }),
    createJob({ id: 14, runId: 4 }),
    createJob({ id: 15, runId: 4, attempt: 2, conclusion: 'success' }),
    createJob({ id: 16, runId: 5 }),
  ];
  standin.world.checks = { [sha(4)]: 'ERROR', [sha(5)]: 'EXPECTED', [sha(6)]: 'SUCCESS', [sha(7)]: 'SOMETHING_NEW' as 'ERROR' };
  const found = value(await client.github.openPulls());
  expect(checks(found).reverse()).toEqual([
    ...['1 failure', '2 pending', '3 success'],
    ...['4 failure', '5 pending', '6 success', '7 unknown', '8 pending', '9 none'],
  ]);
});

test('1,000 pull requests in ten requests; those that are opened meanwhile move nothing', async () => {
  addPulls(1000);
  const { github } = connect(standin.url, {
    fetch: async (input, init) => {
      const answer = await fetch(input, init);
      const number = 2000 + standin.world.pulls.length;
      standin.world.pulls.push(createPull({ number, createdAt: '2026-01-07T00:00:00Z' }));
      return answer;
    },
  });
  const found = value(await github.openPulls());
  expect(found.map(({ number }) => number)).toEqual(Array.from({ length: 1000 }, (_, index) => 1000 - index));
  expect(standin.requests).toHaveLength(10);
});

test('no open pull request', async () => {
  expect(value(await client.github.openPulls())).toEqual([]);
});

describe('what GraphQL may not tell', () => {
  const path = ['repository', 'pullRequests', 'nodes', 1, 'commits', 'nodes', 0, 'commit', 'statusCheckRollup'];
  const error = { type: 'FORBIDDEN', path, message: 'Resource not accessible by integration' };

  test('checks that are refused are unknown, for the pull request that the error names', async () => {
    addPulls(3);
    standin.world.checks = { [sha(3)]: 'FAILURE' };
    await answerWith((page) => (page.errors = [error]));
    expect(checks(value(await client.github.openPulls()))).toEqual(['3 failure', '2 unknown', '1 none']);
    expect(asked()).toEqual(['POST /graphql 200']);
  });

  test.each([
    ['without a place', undefined],
    ['of all of them', ['repository', 'pullRequests']],
  ])('an error %s concerns all whose checks are not there', async (_name, place) => {
    addPulls(2);
    standin.world.checks = { [sha(2)]: 'SUCCESS' };
    await answerWith((page) => (page.errors = [{ ...error, path: place }]));
    expect(checks(value(await client.github.openPulls()))).toEqual(['2 success', '1 unknown']);
  });

  const shapes: [string, (page: Page, nodes: (Node | null)[]) => void][] = [
    ['a pull request that is missing', (_page, nodes) => void (nodes[1] = null)],
    ['labels that are missing', (_page, nodes) => nodes.forEach((node) => node && (node.labels = null))],
    ['no repository', (page) => Object.assign(page.data, { repository: null })],
    ['no data', (page) => Object.assign(page, { data: null, errors: [{ message: 'Field does not exist' }] })],
    [
      'a next page without a cursor',
      ({ data }) => (data.repository.pullRequests.pageInfo = { hasNextPage: true, endCursor: null }),
    ],
    ['a rate limit', (page) => Object.assign(page, { errors: [{ type: 'RATE_LIMITED', message: 'API rate limit exceeded' }] })],
  ];

  test.each(shapes)('%s: REST tells instead', async (_name, change) => {
    addPulls(2);
    await answerWith(change);
    expect(checks(value(await client.github.openPulls()))).toEqual(['2 unknown', '1 unknown']);
    expect(asked()).toEqual(['POST /graphql 200', 'GET /repos/o/r/pulls 200']);
    expect(client.waits).toEqual([]);
    expect(client.told.join()).toContain('REST does');
  });
});

describe('GraphQL that does not answer', () => {
  beforeEach(() => addPulls(110));

  test.each<Fault['status']>([502, 'html', 'drop', 'lost'])('%s passes when it goes away', async (status) => {
    standin.fault({ path: /graphql/, status });
    expect(value(await client.github.openPulls())).toHaveLength(110);
    expect(standin.requests.map(({ path }) => path)).toEqual(Array(3).fill('/graphql'));
    expect(client.waits).toEqual([1000]);
  });

  test('what GitHub calls something that went wrong counts as that too', async () => {
    const message = 'Something went wrong while executing your query. Please include `X` when reporting this issue.';
    standin.fault({ path: /graphql/, status: 200, body: { data: null, errors: [{ message }] } });
    expect(value(await client.github.openPulls())).toHaveLength(110);
    expect(client.waits).toEqual([1000]);
    expect(standin.requests).toHaveLength(3);
  });

  test.each<[Fault['status'], number]>([
    [502, 2],
    ['html', 2],
    ['drop', 2],
    [404, 1],
    [403, 1],
    [401, 1],
    [429, 1],
    ['truncated', 1],
  ])('%s is asked %d times, then REST is', async (status, times) => {
    standin.fault({ path: /graphql/, status, times: 9, headers: { 'retry-after': '1' } });
    const found = value(await client.github.openPulls());
    expect(found.map(({ number }) => number)).toEqual(Array.from({ length: 110 }, (_, index) => 110 - index));
    expect(new Set(found.map((pull) => pull.checks))).toEqual(new Set(['unknown']));
    expect(standin.requests.map(({ path }) => path.replace(/\?.*/, ''))).toEqual([
      ...Array(times).fill('/graphql'),
      ...Array(2).fill('/repos/o/r/pulls'),
    ]);
    expect(standin.requests.at(-1)?.path).toContain('state=open');
    expect(client.waits).toEqual(times === 2 ? [1000] : []);
  });

  test('a later page that fails is no reason to show half of them', async () => {
    const { github } = connect(standin.url, {
      fetch: async (input, init) => {
        if (standin.requests.length === 1) standin.fault({ path: /graphql/, status: 404 });
        return fetch(input, init);
      },
    });
    expect(value(await github.openPulls())).toHaveLength(110);
    expect(asked()).toEqual(['POST /graphql 200', 'POST /graphql 404', ...Array<string>(2).fill('GET /repos/o/r/pulls 200')]);
  });

  test('a failure only where REST fails as well; no second try where none is wanted', async () => {
    standin.fault({ path: /./, status: 502, times: 9 });
    const { github, waits } = connect(standin.url, { retries: 0 });
    expect(await github.openPulls()).toMatchObject({ ok: false, status: 502, reason: 'unavailable' });
    expect(asked()).toEqual(['POST /graphql 502', 'GET /repos/o/r/pulls 502']);
    expect(waits).toEqual([]);
    expect(await connect(standin.url, { token: 'stranger' }).github.openPulls()).toMatchObject({ ok: false });
  });
});

describe('a comment is folded away', () => {
  const at = '2026-01-01T00:00:00Z';

  beforeEach(() => {
    standin.world.pulls.push(createPull({ number: 7 }));
    standin.world.comments.push({ id: 501, pull: 7, body: 'x', author: 'octo-dev', createdAt: at, updatedAt: at });
  });

  test('on a pull request and on a commit, by its node id', async () => {
    standin.world.commitComments.push({ id: 601, sha: sha(1), body: 'x', author: 'octo-dev', createdAt: at, updatedAt: at });
    const comment = value(await client.github.comment({ kind: 'pull', number: 7 }, 501));
    expect(comment.minimized).toBe(false);
    expect(await client.github.minimizeComment(comment.nodeId)).toEqual({ ok: true, value: null });
    expect(value(await client.github.comment({ kind: 'pull', number: 7 }, 501)).minimized).toBe(true);
    const { nodeId } = value(await client.github.comment({ kind: 'commit', sha: sha(1) }, 601));
    expect(await client.github.minimizeComment(nodeId)).toEqual({ ok: true, value: null });
    expect([...standin.world.comments, ...standin.world.commitComments].map(({ minimized }) => minimized)).toEqual([
      'outdated',
      'outdated',
    ]);
  });

  test.each<[string, object, string]>([
    ['RATE_LIMITED', { data: null, errors: [{ type: 'RATE_LIMITED', message: 'limit' }] }, 'rate-limited'],
    ['an unknown field', { errors: [{ message: "Field 'x' doesn't exist" }] }, 'invalid'],
    ['an odd answer', { data: { minimizeComment: null } }, 'unavailable'],
  ])('%s is a failure, without another try', async (_name, body, reason) => {
    standin.fault({ path: /graphql/, status: 200, body });
    expect(await client.github.minimizeComment('x')).toMatchObject({ ok: false, reason });
    expect(standin.requests).toHaveLength(1);
  });

  test('what is refused or not there', async () => {
    const { nodeId } = value(await client.github.comment({ kind: 'pull', number: 7 }, 501));
    expect(await client.github.minimizeComment('nothing')).toMatchObject({ ok: false, status: 404, reason: 'not-found' });
    standin.world.tokens.ghs_reader = { login: 'github-actions[bot]', type: 'Bot', write: false };
    const answer = await connect(standin.url, { token: 'ghs_reader' }).github.minimizeComment(nodeId);
    expect(answer).toEqual({ ok: false, status: 403, reason: 'forbidden', message: 'Resource not accessible by integration' });
    expect(standin.world.comments[0]?.minimized).toBeUndefined();
  });

  test.each<Fault['status']>([502, 'drop', 'lost', 'html', 'truncated'])('never twice: %s', async (status) => {
    const { nodeId } = value(await client.github.comment({ kind: 'pull', number: 7 }, 501));
    standin.requests.length = 0;
    standin.fault({ path: /graphql/, status });
    expect(await client.github.minimizeComment(nodeId)).toMatchObject({ ok: false, reason: 'unavailable' });
    expect(standin.requests).toHaveLength(1);
    expect(client.waits).toEqual([]);
  });
});

test('an Enterprise Server has its GraphQL beside its REST API', async () => {
  const seen: Request[] = [];
  const bodies = [{ data: null, errors: [{ type: 'RATE_LIMITED', message: 'limit' }] }, []];
  const send: typeof fetch = async (input, init) => {
    seen.push(new Request(input, init));
    return Response.json(bodies.shift());
  };
  const { github } = connect('https://ghe.example/api/v3/', { fetch: send });
  expect(value(await github.openPulls())).toEqual([]);
  expect(seen.map(({ method, url }) => `${method} ${url.replace(/\?.*/, '')}`)).toEqual([
    'POST https://ghe.example/api/graphql',
    'GET https://ghe.example/api/v3/repos/o/r/pulls',
  ]);
  expect(seen[0]?.headers.get('authorization')).toBe('token ghs_workflow');
  expect(await seen[0]?.json()).toEqual({ query: OPEN_PULLS, variables: { owner: 'o', name: 'r', after: null } });
});
