import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { alertOnce, alertsOf, openAlerts, type Alert } from '../src/alerts.js';
import { DEFAULT_CONFIG } from '../src/core/config.js';
import type { Context } from '../src/ports.js';
import { startStandin, type Standin } from '../src/standin/standin.js';
import { createIssue } from '../src/standin/world.js';
import { connect } from './support/connect.js';

let standin: Standin;
let said: string[];

beforeEach(async () => {
  said = [];
  standin = await startStandin();
});

afterEach(() => standin.close());

const RED: Alert = { key: 'ci.yml main', title: 'CI is red', body: 'It failed.' };

/** What an alert needs of its context. */
function context(fetch = globalThis.fetch, dryRun = false): Context {
  const tell = (message: string): void => void said.push(message);
  const log = { info: tell, warning: tell, debug: () => {} };
  const { github } = connect(standin.url, { fetch });
  return { github, agentGithub: null, config: DEFAULT_CONFIG, inputs: { dryRun }, log } as unknown as Context;
}

function open(): number[] {
  return standin.world.issues.filter(({ state }) => state === 'open').map(({ number }) => number);
}

test('processes that race leave the first issue open, and tell it in the others', async () => {
  // All of them look, then all post, then all look again.
  const { fetch } = standin.hold();
  const told = await Promise.all(Array.from({ length: 3 }, () => alertOnce(RED, context(fetch))));
  expect(standin.world.issues).toHaveLength(3);
  expect(open()).toEqual([1]);
  expect(told.map((issue) => issue?.number)).toEqual([1, 1, 1]);
  expect(standin.world.comments.map(({ pull, body }) => [pull, body])).toEqual(
    expect.arrayContaining([
      [2, 'The same as #1.'],
      [3, 'The same as #1.'],
    ]),
  );
});

test('what a race left over is closed by the next one', async () => {
  await alertOnce(RED, context());
  const [first] = standin.world.issues;
  standin.world.issues.push({ ...first!, number: 2 });
  await alertOnce(RED, context());
  expect(open()).toEqual([1]);
});

test('nothing is written when nothing is new, whatever GitHub did to the line ends', async () => {
  await alertOnce(RED, context());
  const [issue] = standin.world.issues;
  issue!.body = issue!.body.replaceAll('\n', '\r\n');
  standin.requests.length = 0;
  expect(await alertOnce(RED, context())).toMatchObject({ number: 1 });
  expect(standin.requests.map(({ method }) => method)).toEqual(['GET']);
});

test('each key has an issue of its own, found by its marker alone', async () => {
  await alertOnce(RED, context());
  await alertOnce({ ...RED, key: 'docs.yml main' }, context());
  standin.world.issues.push(createIssue({ number: 3, title: RED.title, body: RED.body, labels: ['ci-rescue'] }));
  const found = (await openAlerts(context())) ?? [];
  expect(found.map(({ number }) => number).sort()).toEqual([1, 2]);
  expect(alertsOf(RED.key, found)).toMatchObject([{ number: 1 }]);
});

test('a title is one line of at most 200 characters, without secrets and invisible characters', async () => {
  const token = `ghp_${'a1B2'.repeat(9)}`;
  await alertOnce({ ...RED, title: `CI is red\non \u202E${token} ${'x'.repeat(300)}` }, context());
  const { title } = standin.world.issues[0]!;
  expect(title).toMatch(/^CI is red on \[redacted [^\]]+\] x+…$/);
  expect(title).toHaveLength(200);
});

test('a label that GitHub did not take is said, because the issue would not be found again', async () => {
  standin.fault({ method: 'POST', path: /issues$/, status: 201, body: { number: 1, title: 'CI is red', labels: [] } });
  await alertOnce(RED, context());
  expect(said.join()).toContain('did not get the label `ci-rescue`');
});

test('a refused update leaves the issue as it is and is said with the remedy', async () => {
  await alertOnce(RED, context());
  standin.fault({ method: 'PATCH', path: /issues/, status: 403 });
  expect(await alertOnce({ ...RED, body: 'It failed again.' }, context())).toMatchObject({ number: 1 });
  expect(said.join()).toContain('`issues: write`');
});

test('a dry run writes nothing', async () => {
  expect(await alertOnce(RED, context(fetch, true))).toBeNull();
  await alertOnce(RED, context());
  const before = structuredClone(standin.world.issues);
  await alertOnce({ ...RED, body: 'It failed again.' }, context(fetch, true));
  expect(standin.world.issues).toEqual(before);
});
