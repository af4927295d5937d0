import { afterEach, beforeEach, describe, expect, jest, test } from '@jest/globals';
import { mkdir, mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
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

describe('a post to an address that the user configured', () => {
  const { post } = readEnvironment({}, WIRING);

  /** A server on loopback for as long as the work takes. */
  async function withServer<T>(listener: RequestListener, work: (url: string) => Promise<T>): Promise<T> {
    const server = createServer(listener);
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    try {
      return await work(`http://127.0.0.1:${(server.address() as AddressInfo).port}`);
    } finally {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    }
  }

  test('is JSON, and what comes back is its status', async () => {
    const seen: unknown[] = [];
    const listener: RequestListener = (request, response) => {
      let text = '';
      request.on('data', (chunk) => (text += String(chunk)));
      request.on('end', () => {
        seen.push([request.method, request.url, request.headers['content-type'], JSON.parse(text)]);
        response.writeHead(request.url === '/bad' ? 500 : 204).end();
      });
    };
    await withServer(listener, async (url) => {
      expect(await post(`${url}/hook`, { text: 'Blocked – see there' })).toEqual({ ok: true, status: 204 });
      expect(await post(`${url}/bad`, {})).toEqual({ ok: false, status: 500 });
    });
    expect(seen).toEqual([
      ['POST', '/hook', 'application/json', { text: 'Blocked – see there' }],
      ['POST', '/bad', 'application/json', {}],
    ]);
  });

  test('goes nowhere else than where it was sent', async () => {
    const paths: unknown[] = [];
    const listener: RequestListener = (request, response) => {
      paths.push(request.url);
      response.writeHead(307, { location: '/elsewhere' }).end();
    };
    expect(await withServer(listener, (url) => post(`${url}/hook`, {}))).toEqual({ ok: false, status: 307 });
    expect(paths).toEqual(['/hook']);
  });

  test('that does not arrive, or is none, has the status 0', async () => {
    const url = await withServer(
      () => {},
      async (address) => address,
    );
    expect(await post(url, {})).toEqual({ ok: false, status: 0 });
    expect(await post('no address', {})).toEqual({ ok: false, status: 0 });
    expect(await post(url, { amount: 1n })).toEqual({ ok: false, status: 0 });
  });

  test('is given up when its time is over', async () => {
    const time = new AbortController();
    const timeout = jest.spyOn(AbortSignal, 'timeout').mockReturnValue(time.signal);
    try {
      expect(
        await withServer(
          () => time.abort(),
          (url) => post(url, {}),
        ),
      ).toEqual({ ok: false, status: 0 });
      expect(timeout).toHaveBeenCalledWith(10_000);
    } finally {
      timeout.mockRestore();
    }
  });
});
