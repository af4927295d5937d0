import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { startStandin } from '../../src/standin/standin.js';
import type { Fault, Standin } from '../../src/standin/standin.js';
import { createPull, createRun } from '../../src/standin/world.js';
import type { WorldEvent } from '../../src/standin/world.js';
import { connect, value } from '../support/connect.js';
import type { Connection } from '../support/connect.js';

const SHA = 'a'.repeat(40);

let standin: Standin;
let client: Connection;

beforeEach(async () => {
  standin = await startStandin({ pulls: [createPull({ number: 7 })] });
  client = connect(standin.url);
});

afterEach(() => standin.close());

/** A time, as many minutes after the first. */
function minute(count: number): string {
  return new Date(Date.UTC(2026, 0, 1, 0, count)).toISOString().replace('.000Z', 'Z');
}

function add(event: Partial<WorldEvent>): void {
  const id = standin.world.timeline.length + 1;
  standin.world.timeline.push({ id, pull: 7, event: 'mentioned', actor: 'octo-dev', createdAt: minute(id), ...event });
}

function pages(): number[] {
  return standin.requests.map(({ path }) => Number(/[?&]page=(\d+)/.exec(path)?.[1]));
}

describe('the timeline', () => {
  test('comments, commits, reviews and the rest at or after a time, oldest first', async () => {
    const at = { createdAt: minute(4), updatedAt: minute(4) };
    standin.world.comments.push({ id: 501, pull: 7, body: 'Done', author: 'claude[bot]', ...at });
    add({ event: 'labeled', createdAt: minute(1) });
    add({ event: 'copilot_work_started', createdAt: minute(2) });
    add({ event: 'committed', actor: 'A Person', createdAt: minute(3), sha: SHA, body: 'Mend it' });
    add({ event: 'reviewed', actor: 'reviewer', createdAt: minute(5), body: 'Fixed', sha: SHA });
    const web = 'https://github.com/o/r';
    expect(value(await client.github.timeline(7, minute(2)))).toEqual([
      { event: 'copilot_work_started', actor: 'octo-dev', at: minute(2), body: '', sha: null, url: '' },
      { event: 'committed', actor: 'A Person', at: minute(3), body: 'Mend it', sha: SHA, url: `${web}/commit/${SHA}` },
      {
        ...{ event: 'commented', actor: 'claude[bot]', at: minute(4), body: 'Done', sha: null },
        url: `${web}/pull/7#issuecomment-501`,
      },
      {
        ...{ event: 'reviewed', actor: 'reviewer', at: minute(5), body: 'Fixed', sha: SHA },
        url: `${web}/pull/7#pullrequestreview-4`,
      },
    ]);
    expect(pages()).toEqual([1]);
  });

  test.each([
    [320, [1, 4]],
    [302, [1, 4]],
    [301, [1, 4, 3]],
    [250, [1, 4, 3]],
    [150, [1, 4, 3, 2]],
    [50, [1, 4, 3, 2]],
    [1, [1, 4, 3, 2]],
    [351, [1, 4]],
  ])('of 350 events, those from %d on are found on the pages %p', async (from, read) => {
    for (let id = 1; id <= 350; id += 1) add({});
    const found = value(await client.github.timeline(7, minute(from)));
    expect(found.map(({ at }) => at)).toEqual(Array.from({ length: 351 - from }, (_, index) => minute(from + index)));
    expect(pages()).toEqual(read);
  });

  test('an old commit that was pushed late does not end the search', async () => {
    const item = (id: number): object => ({ event: 'mentioned', actor: { login: 'x' }, created_at: minute(id) });
    const old = { event: 'committed', sha: SHA, author: { name: 'x' }, committer: { date: minute(-9999) } };
    const wrong = [{ event: 'line-commented', comments: [] }, { event: 'odd', created_at: 'soon' }, null, 3];
    const link = { link: '<http://x/?page=2>; rel="next", <http://x/?page=3>; rel="last"' };
    standin.fault({ path: /[?&]page=1/, status: 200, body: [item(1)], headers: link });
    standin.fault({ path: /[?&]page=2/, status: 200, body: [item(2), item(3)], headers: link });
    standin.fault({ path: /[?&]page=3/, status: 200, body: [old, ...wrong, item(4)] });
    expect(value(await client.github.timeline(7, minute(3))).map(({ at }) => at)).toEqual([minute(3), minute(4)]);
    expect(pages()).toEqual([1, 3, 2]);
  });

  test('where GitHub does not tell which page is the last, all are read', async () => {
    for (let id = 1; id <= 150; id += 1) add({});
    const body = await (await fetch(`${standin.url}/repos/o/r/issues/7/timeline?per_page=100&page=1`)).json();
    standin.requests.length = 0;
    standin.fault({ path: /[?&]page=1/, status: 200, body, times: 2, headers: { link: '<http://x/?page=2>; rel="next"' } });
    expect(value(await client.github.timeline(7, minute(50)))).toHaveLength(101);
    expect(pages()).toEqual([1, 1, 2]);
  });

  test('a page that fails is a failure of the whole', async () => {
    for (let id = 1; id <= 350; id += 1) add({});
    standin.fault({ path: /[?&]page=3/, status: 403 });
    expect(await client.github.timeline(7, minute(50))).toMatchObject({ ok: false, reason: 'forbidden' });
    expect(await client.github.timeline(9, minute(50))).toMatchObject({ ok: false, reason: 'not-found' });
  });
});

describe('runs', () => {
  test('of a commit, and of a conclusion since a time', async () => {
    standin.world.runs = [
      createRun({ id: 1, createdAt: minute(1) }),
      createRun({ id: 1, attempt: 2, createdAt: minute(1), startedAt: minute(9) }),
      createRun({ id: 2, createdAt: minute(2), headSha: 'b'.repeat(40), conclusion: 'startup_failure' }),
      createRun({ id: 3, createdAt: minute(3), status: 'in_progress', conclusion: null }),
    ];
    const { github } = client;
    expect(value(await github.runs({ headSha: SHA }))).toMatchObject([
      { id: 3, conclusion: null },
      { id: 1, attempt: 2, createdAt: minute(1), startedAt: minute(9) },
    ]);
    expect(value(await github.runs({ status: 'failure', since: minute(2) }))).toEqual([]);
    expect(value(await github.runs({ status: 'failure', since: minute(1) }))).toHaveLength(1);
    expect(value(await github.runs({ status: 'startup_failure', since: minute(2) }))).toMatchObject([{ id: 2 }]);
    expect(value(await github.runs({ since: minute(2) })).map(({ id }) => id)).toEqual([3, 2]);
  });

  test('at most 1,000, each once, although others begin while pages are read', async () => {
    for (let id = 1; id <= 1150; id += 1) standin.world.runs.push(createRun({ id }));
    const { github } = connect(standin.url, {
      fetch: async (input, init) => {
        standin.world.runs.push(createRun({ id: 2000 + standin.requests.length }));
        return fetch(input, init);
      },
    });
    const ids = value(await github.runs({ status: 'failure' })).map(({ id }) => id);
    expect(standin.requests).toHaveLength(10);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids.length).toBeGreaterThan(980);
    expect(ids.length).toBeLessThan(1000);
  });

  test('a page that fails is a failure', async () => {
    standin.fault({ path: /runs/, status: 403 });
    expect(await client.github.runs({ headSha: SHA })).toMatchObject({ ok: false, reason: 'forbidden' });
  });
});

test('who answered with what, and how many with eyes', async () => {
  const at = { createdAt: minute(1), updatedAt: minute(1) };
  standin.world.comments.push({ id: 501, pull: 7, body: 'x', author: 'octo-dev', ...at });
  for (let count = 0; count < 101; count += 1) {
    standin.world.reactions.push({ comment: 501, content: 'eyes', user: `user-${count}`, createdAt: minute(count) });
  }
  standin.world.reactions.push({ comment: 501, content: 'rocket', user: 'somebody', createdAt: minute(1) });
  const reactions = value(await client.github.reactions(501));
  expect(reactions).toHaveLength(102);
  expect(reactions[100]).toEqual({ login: 'user-100', content: 'eyes', at: minute(100) });
  expect(reactions[101]).toMatchObject({ login: 'somebody', content: 'rocket' });
  expect(value(await client.github.comment({ kind: 'pull', number: 7 }, 501))).toMatchObject({ eyes: 101, minimized: false });
  expect(await client.github.reactions(9)).toMatchObject({ ok: false, reason: 'not-found' });
});

test('what a user may do: the role, and of a role that GitHub did not make what it is based on', async () => {
  standin.world.collaborators = { boss: 'admin', keeper: 'maintain', sorter: 'triage', 'a[bot]': 'write' };
  for (const [login, role] of Object.entries({ ...standin.world.collaborators, stranger: 'none' })) {
    expect(value(await client.github.role(login))).toBe(role);
  }
  standin.fault({ path: /permission/, status: 200, body: { permission: 'write', role_name: 'release manager' } });
  expect(value(await client.github.role('x'))).toBe('write');
  standin.fault({ path: /permission/, status: 200, body: { permission: 3 } });
  expect(value(await client.github.role('x'))).toBe('none');
  standin.fault({ path: /permission/, status: 404 });
  expect(await client.github.role('x')).toMatchObject({ ok: false, reason: 'not-found' });
});

describe('writes', () => {
  test('the payload of a dispatch arrives as it was given, whatever the branch is called', async () => {
    const payload = {
      branch: 'feat/{owner}:name?x=%2F&ü "\\\'`$(id)`',
      headers: { accept: 'x' },
      url: '/elsewhere',
      baseUrl: 'https://evil.example',
      data: null,
      ci_rescue: { list: [1, 'two', { three: false }], empty: {}, none: null },
    };
    expect(await client.github.dispatch('ci-failure', payload)).toEqual({ ok: true, value: null });
    expect(standin.world.dispatches).toEqual([{ eventType: 'ci-failure', payload }]);
    const many = Object.fromEntries(Array.from({ length: 11 }, (_, index) => [`key${index}`, 1]));
    expect(await client.github.dispatch('ci-failure', many)).toMatchObject({ ok: false, status: 422, reason: 'invalid' });
    expect(standin.requests.map(({ path }) => path)).toEqual(Array(2).fill('/repos/o/r/dispatches'));
  });

  test('failed jobs are run again, once the run is over', async () => {
    standin.world.runs.push(createRun({ id: 1 }));
    expect(await client.github.rerunFailedJobs(1)).toEqual({ ok: true, value: null });
    expect(value(await client.github.run(1))).toMatchObject({ attempt: 2, status: 'queued', startedAt: '2026-01-05T10:00:01Z' });
    expect(await client.github.rerunFailedJobs(1)).toMatchObject({ ok: false, reason: 'forbidden' });
    expect(standin.world.reruns).toEqual([1]);
  });

  test.each<Fault['status']>([502, 'drop', 'lost', 'html'])('never twice: %s', async (status) => {
    standin.world.runs.push(createRun({ id: 1 }));
    standin.fault({ method: 'POST', path: /./, status, times: 2 });
    expect(await client.github.dispatch('x', {})).toMatchObject({ ok: false, reason: 'unavailable' });
    expect(await client.github.rerunFailedJobs(1)).toMatchObject({ ok: false, reason: 'unavailable' });
    expect(standin.requests).toHaveLength(2);
    expect(client.waits).toEqual([]);
    expect([standin.world.dispatches.length, standin.world.reruns.length]).toEqual(status === 'lost' ? [1, 1] : [0, 0]);
  });
});

describe('failed checks of an external CI', () => {
  const external = { sha: SHA, conclusion: 'failure', summary: 'no', completedAt: minute(1) };

  beforeEach(() => {
    standin.world.external.push(
      { ...external, id: 71, source: 'check_run', name: 'ci/shop' },
      { ...external, id: 72, source: 'status', name: 'ci/old', conclusion: 'error' },
      { ...external, id: 73, source: 'check_run', name: 'ci/green', conclusion: 'success' },
      { ...external, id: 74, source: 'status', name: 'ci/slow', conclusion: 'pending' },
    );
  });

  test('are its check runs and its commit statuses, and only the failed ones', async () => {
    expect(value(await client.github.failedChecks(SHA))).toMatchObject([
      { source: 'check_run', name: 'ci/shop', headSha: SHA, checkRunId: 71, output: { summary: 'no' }, completedAt: minute(1) },
      { source: 'status', name: 'ci/old', headSha: SHA, conclusion: 'error', output: { title: 'no' } },
    ]);
  });

  test('one kind is enough; where neither is told it is a failure', async () => {
    standin.fault({ path: /check-runs/, status: 403 });
    expect(value(await client.github.failedChecks(SHA))).toMatchObject([{ name: 'ci/old' }]);
    standin.fault({ path: /check-runs/, status: 403 });
    standin.fault({ path: /status/, status: 403 });
    expect(await client.github.failedChecks(SHA)).toMatchObject({ ok: false, reason: 'forbidden' });
  });
});
