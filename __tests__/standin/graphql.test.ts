import { afterEach, beforeAll, beforeEach, expect, test } from '@jest/globals';
import { buildSchema, execute, parse, validate } from 'graphql';
import type { GraphQLSchema } from 'graphql';
import { readFileSync } from 'node:fs';
import { MINIMIZE_COMMENT } from '../../src/github/graphql.js';
import { OPEN_PULLS } from '../../src/github/open-pulls.js';
import { startStandin } from '../../src/standin/standin.js';
import type { Standin } from '../../src/standin/standin.js';
import { createJob, createPull, createRun } from '../../src/standin/world.js';

const at = { createdAt: '2026-01-01T00:00:00Z', updatedAt: '2026-01-01T00:00:00Z' };

let schema: GraphQLSchema;
let github: Standin;

type Body = { data?: Record<string, unknown> | null; errors?: { type?: string; message: string }[] };
type Sent = { token?: string | null; method?: string };

beforeAll(() => {
  const text = readFileSync('node_modules/@octokit/graphql-schema/schema.graphql', 'utf8');
  schema = buildSchema(text, { assumeValid: true, assumeValidSDL: true, noLocation: true });
});

beforeEach(async () => {
  github = await startStandin({
    runs: [createRun({ id: 1 })],
    jobs: [createJob({ id: 11, runId: 1 })],
    pulls: [
      createPull({ number: 7, labels: ['bug', 'ui'], author: 'renovate[bot]' }),
      createPull({ number: 8, headRepository: 'fork/r', headSha: 'f'.repeat(40) }),
      createPull({ number: 9, headRepository: null, headSha: 'e'.repeat(40) }),
    ],
    checks: { ['e'.repeat(40)]: 'EXPECTED' },
    comments: [{ id: 501, pull: 7, body: 'Hi', author: 'somebody', ...at }],
  });
});

afterEach(() => github.close());

async function ask(query: string, variables: object, { token = 'ghs_workflow', method = 'POST' }: Sent = {}): Promise<Body> {
  const headers: Record<string, string> = token === null ? {} : { authorization: `token ${token}` };
  const body = method === 'POST' ? { body: JSON.stringify({ query, variables }) } : {};
  return (await (await fetch(`${github.url}/graphql`, { method, headers, ...body })).json()) as Body;
}

/** What GitHub's schema makes of a query over the given data: it leaves out what was not asked for, and refuses what does not fit. */
async function executed(query: string, rootValue: unknown, variableValues: Record<string, unknown>): Promise<unknown> {
  const typeResolver = (value: unknown): string => (value as { __typename?: string }).__typename ?? 'IssueComment';
  const result = await execute({ schema, document: parse(query), rootValue, variableValues, typeResolver });
  return JSON.parse(JSON.stringify(result));
}

test('what is asked is valid in the eyes of GitHub', () => {
  for (const query of [OPEN_PULLS, MINIMIZE_COMMENT]) expect(validate(schema, parse(query))).toEqual([]);
  expect(validate(schema, parse(OPEN_PULLS.replace('headRefOid', 'headSha')))).not.toEqual([]);
});

test('open pull requests are answered as the schema has them', async () => {
  const variables = { owner: 'o', name: 'r', after: null };
  const answer = await ask(OPEN_PULLS, variables);
  expect(answer).toMatchObject({
    data: { repository: { pullRequests: { nodes: [{ number: 9 }, { number: 8 }, { number: 7 }] } } },
  });
  expect(await executed(OPEN_PULLS, answer.data, variables)).toEqual(answer);
  // The comparison sees what is missing, what is too much, and what is of another kind.
  const text = JSON.stringify(answer.data);
  for (const [from, to] of [
    ['"headRefOid"', '"other"'],
    ['"EXPECTED"', '"SOMETHING"'],
    ['"totalCount":1', '"totalCount":"many"'],
  ] as const) {
    const wrong = JSON.parse(text.replace(from, to)) as object;
    expect(text).toContain(from);
    expect(await executed(OPEN_PULLS, wrong, variables)).not.toEqual({ data: wrong });
  }
});

test('pages are linked by cursors', async () => {
  for (let number = 10; number < 250; number += 1) github.world.pulls.push(createPull({ number }));
  const sizes: number[] = [];
  let after: string | null = null;
  do {
    const answer: Body = await ask(OPEN_PULLS, { owner: 'o', name: 'r', after });
    expect(await executed(OPEN_PULLS, answer.data, { owner: 'o', name: 'r', after })).toEqual(answer);
    const { pullRequests } = answer.data?.repository as { pullRequests: { nodes: unknown[]; pageInfo: Record<string, unknown> } };
    sizes.push(pullRequests.nodes.length);
    after = pullRequests.pageInfo.hasNextPage === true ? String(pullRequests.pageInfo.endCursor) : null;
  } while (after !== null);
  expect(sizes).toEqual([100, 100, 43]);
  const wrong = await ask(OPEN_PULLS, { owner: 'o', name: 'r', after: 'x' });
  expect(wrong).toMatchObject({ data: { repository: null }, errors: [{ type: 'INVALID_CURSOR_ARGUMENTS' }] });
});

test('a folded comment is answered as the schema has it', async () => {
  const comment = await fetch(`${github.url}/repos/o/r/issues/comments/501`);
  const { node_id: id } = (await comment.json()) as { node_id: string };
  const answer = await ask(MINIMIZE_COMMENT, { id });
  expect(answer).toEqual({ data: { minimizeComment: { minimizedComment: { isMinimized: true } } } });
  expect(await executed(MINIMIZE_COMMENT, answer.data, { id })).toEqual(answer);
  expect(github.world.comments[0]).toMatchObject({ minimized: 'outdated', ...at });
});

test('refusals', async () => {
  const variables = { owner: 'o', name: 'r' };
  expect(await ask(OPEN_PULLS, variables, { token: null })).toMatchObject({ status: '401' });
  expect(await ask(OPEN_PULLS, variables, { token: 'stranger' })).toMatchObject({ status: '401' });
  expect(await ask('', {}, { method: 'GET' })).toMatchObject({ status: '404' });
  expect(await ask('query { viewer { login } }', {})).toMatchObject({ errors: [{ message: expect.any(String) }] });
  const elsewhere = await ask(OPEN_PULLS, { owner: 'o', name: 'x' });
  expect(elsewhere).toMatchObject({ data: { repository: null }, errors: [{ type: 'NOT_FOUND' }] });
  expect(await executed(OPEN_PULLS, elsewhere.data, variables)).toEqual({ data: elsewhere.data });
});
