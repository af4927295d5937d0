import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { explainCommand } from '../src/cli/explain.js';
import { UserError } from '../src/core/errors.js';
import { jobLog, runStep } from './support/logs.js';

const LOG = jobLog(runStep('npm ci', 'npm error code ERESOLVE\nnpm error ERESOLVE could not resolve', 1));

let directory = '';

beforeAll(async () => {
  directory = await mkdtemp(join(tmpdir(), 'ci-rescue-explain-'));
});

afterAll(() => rm(directory, { recursive: true, force: true }));

async function explainLog(values: Record<string, string | boolean> = {}): Promise<string> {
  let said = '';
  await explainCommand.run(['-'], values, {
    out: (text) => void (said += text),
    error: (text) => void (said += text),
    stdin: async function* () {
      yield Buffer.from(LOG);
    },
    environment: {},
    entryUrl: pathToFileURL('dist/cli/index.js').href,
  });
  return said;
}

async function file(name: string, text: string): Promise<string> {
  const path = join(directory, name);
  await writeFile(path, text);
  return path;
}

test('it names the agent, and says why', async () => {
  expect(await explainLog()).toMatch(/^ {2}agent: {2}blaze \(pattern npm\/\S+ is the frontend's; .+\)$/m);
  const [diagnosis] = JSON.parse(await explainLog({ json: true })) as { agent: string; routing: unknown }[];
  expect(diagnosis).toMatchObject({
    agent: 'blaze',
    routing: { by: 'score', why: expect.any(Array), scores: expect.any(Object) },
  });
});

test('--config gives it the routes and agents of a configuration', async () => {
  const config = await file('ok.yml', "agents: {nova: {}}\nroutes: [{log: ERESOLVE, job: 'shop*', agent: nova}]");
  expect(await explainLog({ config, job: 'Shop' })).toContain(
    'agent:  nova (routes[0] of the configuration: job shop*, log ERESOLVE)',
  );
  expect(await explainLog({ config, job: 'till' })).toContain('agent:  blaze');
});

test('a configuration with a mistake is refused, with its place', async () => {
  const config = await file('bad.yml', "routes: [{log: '(a|a)*b', agent: nobody}]");
  const refused = explainLog({ config });
  await expect(refused).rejects.toBeInstanceOf(UserError);
  await expect(refused).rejects.toMatchObject({
    problems: [
      expect.stringMatching(/bad\.yml:1:16: routes\[0\]\.log: can backtrack/),
      expect.stringMatching(/bad\.yml:1:34: .*"nobody"/),
    ],
  });
});
