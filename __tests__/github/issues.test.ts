import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { startStandin } from '../../src/standin/standin.js';
import type { Standin } from '../../src/standin/standin.js';
import { createIssue, createPull } from '../../src/standin/world.js';
import { connect, value } from '../support/connect.js';
import type { Connection } from '../support/connect.js';

let standin: Standin;
let client: Connection;

beforeEach(async () => {
  standin = await startStandin({ pulls: [createPull({ number: 7, labels: ['ci-rescue'] })], defaultBranch: 'trunk' });
  client = connect(standin.url);
});

afterEach(() => standin.close());

test('open issues with a label, no pull request among them', async () => {
  const { issues } = standin.world;
  issues.push(
    createIssue({ number: 1, title: 'Red', body: 'Why', labels: ['bug', 'ci-rescue'] }),
    createIssue({ number: 2, labels: ['ci-rescue'], state: 'closed' }),
    createIssue({ number: 3, labels: ['bug'] }),
  );
  expect(value(await client.github.issues('ci-rescue'))).toEqual([
    {
      ...{ number: 1, title: 'Red', body: 'Why', author: 'github-actions[bot]', authorType: 'Bot' },
      ...{ labels: ['bug', 'ci-rescue'], assignees: [], url: 'https://github.com/o/r/issues/1' },
    },
  ]);
});

test('all pages of them, and none when a page is missing', async () => {
  for (let number = 101; number <= 250; number += 1) standin.world.issues.push(createIssue({ number, labels: ['ci-rescue'] }));
  expect(value(await client.github.issues('ci-rescue'))).toHaveLength(150);
  standin.fault({ path: /[?&]page=2/, status: 502, times: 3 });
  expect(await client.github.issues('ci-rescue')).toMatchObject({ ok: false, reason: 'unavailable' });
});

test('opens, changes and closes an issue with one comment', async () => {
  const { github } = client;
  const made = value(await github.createIssue({ title: 'Red', body: 'Why', labels: ['ci-rescue'] }));
  expect(made).toMatchObject({ number: 8, title: 'Red', body: 'Why', author: 'github-actions[bot]', labels: ['ci-rescue'] });
  expect(value(await github.updateIssue(8, { title: 'Still red', body: 'Because' }))).toMatchObject({ title: 'Still red' });
  expect(standin.world.issues).toMatchObject([{ state: 'open', title: 'Still red', body: 'Because', labels: ['ci-rescue'] }]);
  expect(await github.closeIssue(8, 'Green')).toEqual({ ok: true, value: null });
  expect(standin.world.issues).toMatchObject([{ state: 'closed', title: 'Still red' }]);
  expect(standin.world.comments).toMatchObject([{ pull: 8, body: 'Green' }]);
});

test('a POST is sent once, whatever became of it; a PATCH is repeated', async () => {
  standin.fault({ method: 'POST', path: /issues$/, status: 502 });
  expect(await client.github.createIssue({ title: 'Red', body: '', labels: [] })).toMatchObject({
    ok: false,
    reason: 'unavailable',
  });
  expect(standin.world.issues).toEqual([]);
  standin.world.issues.push(createIssue({ number: 9 }));
  standin.fault({ method: 'PATCH', path: /issues\/9$/, status: 502 });
  expect(value(await client.github.updateIssue(9, { title: 'a', body: 'b' }))).toMatchObject({ number: 9, title: 'a' });
  const sent = standin.requests.map(({ method, status }) => `${method} ${status}`);
  expect(sent).toEqual(['POST 502', 'PATCH 502', 'PATCH 200']);
});

test('closed without a word is closed; not closed is said so, and then nothing is said in it', async () => {
  standin.world.issues.push(createIssue({ number: 9 }), createIssue({ number: 10 }));
  standin.fault({ method: 'POST', path: /comments$/, status: 403 });
  expect(await client.github.closeIssue(9, 'Green')).toEqual({ ok: true, value: null });
  expect(client.told.join()).toContain('Issue 9 was closed without a word');
  standin.fault({ method: 'PATCH', path: /issues\/10$/, status: 403 });
  expect(await client.github.closeIssue(10, 'Green')).toMatchObject({ ok: false, reason: 'forbidden' });
  expect(standin.world.comments).toEqual([]);
});

test('without the permission, and where a repository has no issues', async () => {
  standin.world.tokens.ghs_workflow = { login: 'github-actions[bot]', type: 'Bot', write: ['pull-requests'] };
  expect(await client.github.createIssue({ title: 'Red', body: '', labels: [] })).toMatchObject({
    ok: false,
    reason: 'forbidden',
  });
  standin.fault({ path: /issues\?/, status: 410 });
  expect(await client.github.issues('ci-rescue')).toMatchObject({ ok: false, reason: 'gone' });
});

test('the default branch', async () => {
  expect(value(await client.github.defaultBranch())).toBe('trunk');
});
