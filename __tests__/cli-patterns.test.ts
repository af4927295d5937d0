import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { patternsCommand } from '../src/cli/patterns.js';
import { jobLog, runStep } from './support/logs.js';

let directory = '';

beforeAll(async () => {
  directory = await mkdtemp(join(tmpdir(), 'ci-rescue-patterns-'));
});

afterAll(() => rm(directory, { recursive: true, force: true }));

/** Runs the command as from the clone: the built-in catalogue and the foundry are where dist/cli/index.js finds them. */
async function patterns(positionals: string[], values: Record<string, string> = {}) {
  const said = { out: '', error: '', code: -1 };
  said.code = await patternsCommand.run(positionals, values, {
    out: (text) => void (said.out += text),
    error: (text) => void (said.error += text),
    stdin: async function* () {},
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

const pattern = (regex: string, example: string): string => `patterns:
  - id: acme/frob
    title: frob is gone
    category: external-service
    log_regexes: ['${regex}']
    priority: 99
    examples: ['${example}']
`;

test('a good catalogue of a user passes', async () => {
  const path = await file('good.yml', pattern('^frob: gone for (?<time>\\d+) s', 'frob: gone for 3 s'));
  expect(await patterns(['check', path])).toEqual({ code: 0, error: '', out: '1 patterns, 1 examples, 0 problems\n' });
});

test('a pattern that fires in jobs that passed, or for what others know, is told where', async () => {
  const path = await file('wolf.yml', pattern('error', 'error'));
  const { code, error } = await patterns(['check', path]);
  expect(code).toBe(2);
  expect(error).toMatch(/wolf\.yml:2:\d+: acme\/frob fires at \S*foundry\/logs\/\S+:\d+, in a job that passed: "/);
  expect(error).toMatch(/acme\/frob \(external-service\) answers for an example of \S+ \([\w-]+\)/);
});

test('a line of a log becomes a draft that passes its own check', async () => {
  const log = jobLog(runStep('./frob', 'frob: cannot reach "shelf-7" after 12 tries', 3));
  const path = await file('job.log', log);
  const line = log.split('\n').findIndex((row) => row.includes('shelf-7')) + 1;
  const draft = await patterns(['learn', path], { line: String(line) });
  expect(draft).toMatchObject({ code: 0, error: '' });
  expect((await patterns(['check', await file('draft.yml', draft.out)])).error).toBe('');
});

test.each([
  [['learn'], {}, 'name one log file'],
  [['learn', 'x.log'], {}, 'with --line N'],
  [['learn', 'nowhere.log'], { line: '3' }, 'no such file'],
  [['lern'], {}, 'check, list, schema or learn'],
])('%j %j is refused: %s', async (positionals, values, message) => {
  await expect(patterns(positionals, values)).rejects.toThrow(message);
});
