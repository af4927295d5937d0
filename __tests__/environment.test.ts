import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { mkdir, mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readEnvironment, readPayload } from '../src/environment.js';
import { allBytes } from './support/sink.js';

let directory = '';

beforeEach(async () => {
  directory = await mkdtemp(join(tmpdir(), 'environment-'));
});

afterEach(() => rm(directory, { recursive: true, force: true }));

const WIRING = { print: () => {}, sleep: async () => {} };

test("the runner's variables", () => {
  const environment = readEnvironment(
    {
      GITHUB_REPOSITORY: 'octo/app',
      GITHUB_EVENT_NAME: 'push',
      GITHUB_SHA: 's',
      GITHUB_REF: 'refs/heads/main',
      GITHUB_RUN_ID: '12',
      GITHUB_RUN_ATTEMPT: '3',
      GITHUB_WORKFLOW: 'CI',
      GITHUB_WORKFLOW_REF: 'octo/app/.github/workflows/ci.yml@refs/heads/a@b',
      RUNNER_NAME: 'r',
      GITHUB_ACTOR: 'mona',
      RUNNER_TEMP: directory,
    },
    WIRING,
  );
  expect(environment).toMatchObject({
    repository: 'octo/app',
    eventName: 'push',
    sha: 's',
    ref: 'refs/heads/main',
    runId: 12,
    runAttempt: 3,
    workflow: 'CI',
    workflowPath: '.github/workflows/ci.yml',
    runnerName: 'r',
    actor: 'mona',
    serverUrl: 'https://github.com',
    temporaryDirectory: directory,
  });
});

test('without any variable nothing breaks', () => {
  expect(readEnvironment({}, WIRING)).toMatchObject({ repository: '', runId: null, runAttempt: 1, workflowPath: '' });
});

test('a file is written where its name cannot lead elsewhere', async () => {
  const path = await readEnvironment({ RUNNER_TEMP: directory }, WIRING).writeFile('../../diagnosis.json', '[]');
  expect(path.startsWith(directory)).toBe(true);
  expect(await readFile(path, 'utf8')).toBe('[]');
});

test('the payload; a missing or damaged file is an empty one', async () => {
  const path = join(directory, 'event.json');
  expect(await readPayload({})).toEqual({});
  expect(await readPayload({ GITHUB_EVENT_PATH: path })).toEqual({});
  await writeFile(path, '{');
  expect(await readPayload({ GITHUB_EVENT_PATH: path })).toEqual({});
  await writeFile(path, '{"a":1}');
  expect(await readPayload({ GITHUB_EVENT_PATH: path })).toEqual({ a: 1 });
});

async function logsOf(glob: string): Promise<Record<string, string>> {
  const files = await readEnvironment({ GITHUB_WORKSPACE: directory }, WIRING).readLogFiles(glob, allBytes);
  return Object.fromEntries(files.map(({ path, log }) => [path, log.toString('utf8')]));
}

test('log-file: one file, a glob, a name with glob characters, nothing', async () => {
  await mkdir(join(directory, 'logs', 'deep'), { recursive: true });
  await mkdir(join(directory, 'node_modules'));
  await writeFile(join(directory, 'logs', 'b.log'), 'b');
  await writeFile(join(directory, 'logs', 'a.log'), 'a');
  await writeFile(join(directory, 'logs', 'deep', '[c].log'), 'c');
  await writeFile(join(directory, 'logs', 'x.txt'), 'x');
  await writeFile(join(directory, 'node_modules', 'd.log'), 'd');
  await symlink(directory, join(directory, 'logs', 'circle'));
  expect(await logsOf('logs/a.log')).toEqual({ 'logs/a.log': 'a' });
  expect(await logsOf('./logs/*.log')).toEqual({ 'logs/a.log': 'a', 'logs/b.log': 'b' });
  expect(Object.keys(await logsOf('**/*.log'))).toEqual(['logs/a.log', 'logs/b.log', 'logs/deep/[c].log']);
  expect(await logsOf('logs/deep/[c].log')).toEqual({ 'logs/deep/[c].log': 'c' });
  expect(await logsOf(join(directory, 'logs', '*.txt'))).toEqual({ [join(directory, 'logs', 'x.txt')]: 'x' });
  expect(await logsOf('logs/none.log')).toEqual({});
  expect(await logsOf('nowhere/*.log')).toEqual({});
});
