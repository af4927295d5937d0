import { afterEach, expect, test } from '@jest/globals';
import { DEFAULT_CONFIG } from '../src/core/config.js';
import { compilePatterns } from '../src/core/compile.js';
import { idsOf } from '../src/core/catalogue.js';
import { UserError } from '../src/core/errors.js';
import { createGitHub } from '../src/github.js';
import { loadSettings, type Settings } from '../src/settings.js';
import { startStandin, type Standin } from '../src/standin/standin.js';

const CONFIG = '.github/ci-rescue.yml';

let standin: Standin;
const warnings: string[] = [];

afterEach(async () => {
  warnings.length = 0;
  await standin.close();
});

async function load(files: Record<string, string>, inputs: { config?: string; patterns?: string[] } = {}): Promise<Settings> {
  standin = await startStandin({ files });
  return reload(inputs);
}

function reload({ config = CONFIG, patterns = [] }: { config?: string; patterns?: string[] } = {}): Promise<Settings> {
  const log = { info: () => {}, warning: (message: string) => void warnings.push(message), debug: () => {} };
  const sleep = async (): Promise<void> => {};
  const github = createGitHub({ repository: 'o/r', token: 'ghs_workflow', apiUrl: standin.url, log, sleep });
  return loadSettings({ github, log }, { config, patterns }, async () => compilePatterns([]));
}

async function problemsOf(work: Promise<unknown>): Promise<readonly string[]> {
  const error = await work.then(
    () => null,
    (reason: unknown) => reason,
  );
  return error instanceof UserError ? error.problems : [`no UserError but ${String(error)}`];
}

function pattern(id: string): string {
  return `patterns: [{id: ${id}, title: T, category: build-error, log_regexes: ['broken here'], examples: ['broken here']}]`;
}

function ids({ catalogue }: Settings): string[] {
  return catalogue.parts.flatMap((part) => idsOf(part).filter((_, index) => !part.hidden.has(index)));
}

test('an empty repository costs one request and gets the defaults', async () => {
  expect((await load({})).config).toEqual(DEFAULT_CONFIG);
  expect(standin.requests).toHaveLength(1);
  expect(warnings).toEqual([]);
});

test('the configuration is read from the default branch', async () => {
  const { config } = await load({ [CONFIG]: 'limits: {max_attempts: 7}' });
  expect(config.limits.max_attempts).toBe(7);
  expect(standin.requests.map(({ path }) => path)).toEqual([`/repos/o/r/contents/${CONFIG}`]);
});

test('a configuration that was asked for must be there', async () => {
  expect(await problemsOf(load({}, { config: 'ci/rescue.yml' }))).toEqual([expect.stringContaining('ci/rescue.yml')]);
});

test('all problems of all files come at once, each with its place', async () => {
  const problems = await problemsOf(
    load({ [CONFIG]: 'limit: {}\nbots: {process: maybe}', 'a.yml': 'patterns: [{id: Bad}]' }, { patterns: ['a.yml', 'b.yml'] }),
  );
  expect(problems.filter((problem) => problem.startsWith(`${CONFIG}:1:1: `))).toHaveLength(1);
  expect(problems.filter((problem) => problem.startsWith(`${CONFIG}:2:`))).toHaveLength(1);
  expect(problems.some((problem) => /^a\.yml:1:\d+: /.test(problem))).toBe(true);
  expect(problems.filter((problem) => problem.includes('b.yml'))).toHaveLength(1);
});

test('catalogue files of the input and of the configuration, globs included', async () => {
  const settings = await load(
    {
      [CONFIG]: 'patterns: [ci/patterns/*.yml]',
      'ci/patterns/b.yml': pattern('x/b'),
      'ci/patterns/c.yml': pattern('x/c'),
      'ci/patterns/n.md': '-',
      'a.yml': pattern('x/a'),
    },
    { patterns: ['a.yml'] },
  );
  expect(ids(settings)).toEqual(['x/a', 'x/b', 'x/c']);
});

test('a glob that matches nothing is a mistake', async () => {
  expect(await problemsOf(load({ [CONFIG]: 'patterns: [ci/*.yml]' }))).toEqual([expect.stringContaining('ci/*.yml')]);
});

test('disabled patterns are gone, unknown ids are a mistake', async () => {
  expect(ids(await load({ [CONFIG]: 'disable: [x/a]', 'a.yml': pattern('x/a') }, { patterns: ['a.yml'] }))).toEqual([]);
  await standin.close();
  expect(await problemsOf(load({ [CONFIG]: 'disable: [x/nothing]' }))).toEqual([
    expect.stringMatching(/^.*:1:11: disable\[0\]: no pattern has the id "x.nothing"/),
  ]);
});

test.each([
  [503, 'run again later'],
  [403, 'contents: read'],
])('a configuration that GitHub does not give (%d) is a warning and the defaults', async (status, remedy) => {
  standin = await startStandin({ files: { [CONFIG]: 'limits: {max_attempts: 7}' } });
  standin.fault({ path: /contents/, status, times: 9 });
  expect((await reload()).config).toEqual(DEFAULT_CONFIG);
  expect(warnings).toEqual([expect.stringContaining(remedy)]);
});

test('the prompts that agents name are read once each, and only they [64]', async () => {
  const config = 'agents: {blaze: {prompt: ci/a.hbs}, rex: {prompt: ci/a.hbs}, ours: {prompt: ci/b.hbs}}';
  const { prompts } = await load({
    [CONFIG]: config,
    'ci/a.hbs': 'Mend {{branch}}.',
    'ci/b.hbs': '{{> task}}',
    'ci/c.hbs': '{{',
  });
  expect(prompts).toEqual({ 'ci/a.hbs': 'Mend {{branch}}.', 'ci/b.hbs': '{{> task}}' });
  expect(standin.requests).toHaveLength(3);
});

test('prompts that are missing or wrong are mistakes, all of them told', async () => {
  const config = 'agents: {blaze: {prompt: ci/a.hbs}, rex: {prompt: ci/b.hbs}}\npatterns: [nowhere.yml]';
  expect(await problemsOf(load({ [CONFIG]: config, 'ci/a.hbs': 'x\n{{brnach}}{{> task' }))).toEqual([
    expect.stringContaining('nowhere.yml'),
    expect.stringMatching(/^agents\.rex\.prompt: there is no ci\/b\.hbs on the default branch of o\/r/),
    expect.stringMatching(/^ci\/a\.hbs:2:\d+: template: /),
  ]);
});

test('a prompt that GitHub does not give is a warning and the built-in one', async () => {
  standin = await startStandin({ files: { [CONFIG]: 'agents: {blaze: {prompt: ci/a.hbs}}', 'ci/a.hbs': 'x' } });
  standin.fault({ path: /a\.hbs/, status: 503, times: 9 });
  expect((await reload()).prompts).toEqual({});
  expect(warnings).toEqual([expect.stringContaining('the built-in prompt is used')]);
});
