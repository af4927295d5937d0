import { cp, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { readBuiltinPrompts } from '../src/builtin.js';
import { patternsCommand } from '../src/cli/patterns.js';

let directory = '';

beforeAll(async () => {
  directory = await mkdtemp(join(tmpdir(), 'ci-rescue-prompts-'));
});

afterAll(() => rm(directory, { recursive: true, force: true }));

/** Runs `patterns check`; `entry` is where the bundle would lie, with patterns and prompts beside or above it. */
async function check(files: string[], entry = 'src/cli.ts') {
  const said = { out: '', error: '', code: -1 };
  const terminal = {
    out: (text: string) => void (said.out += text),
    error: (text: string) => void (said.error += text),
    stdin: async function* () {},
    environment: {},
    entryUrl: pathToFileURL(entry).href,
  };
  said.code = await patternsCommand.run(['check', ...files], {}, terminal);
  return said;
}

async function file(name: string, text: string): Promise<string> {
  const path = join(directory, name);
  await writeFile(path, text);
  return path;
}

test('a right template, alone and with a configuration that names it', async () => {
  const template = await file('good.hbs', 'Mend {{branch}}.\n{{> rules}}\n');
  const config = await file('mine.yml', `agents:\n  blaze: {prompt: ${template}}\nroutes: []\n`);
  expect(await check([template])).toEqual({ code: 0, error: '', out: '0 patterns, 0 examples, 1 template, 0 problems\n' });
  expect(await check([config])).toEqual({ code: 0, error: '', out: '0 patterns, 0 examples, 1 template, 0 problems\n' });
  const other = await file('other.hbs', '{{> agents/rex}}');
  expect((await check([config, template, other])).out).toBe('0 patterns, 0 examples, 2 templates, 0 problems\n');
});

test('an unknown variable, helper or partial is an error with its place [89]', async () => {
  const template = await file('bad.hbs', 'Mend\n {{brnach}} {{upper branch}}\n{{> rule}}');
  const { code, error, out } = await check([template]);
  expect(error.split('\n').map((problem) => problem.replace(directory, ''))).toEqual([
    '/bad.hbs:2:4: unknown variable "brnach"; did you mean "branch"?',
    '/bad.hbs:2:15: unknown helper "upper"; there are only if, unless, each, with',
    '/bad.hbs:3:5: unknown partial "rule"; did you mean "rules"?',
    '',
  ]);
  expect({ code, out }).toEqual({ code: 2, out: '0 patterns, 0 examples, 1 template, 3 problems\n' });
});

test('a configuration is told what is wrong with it, and which template is missing', async () => {
  const wrong = await file('ci-rescue.yml', 'agent: {}\n');
  expect((await check([wrong])).error).toMatch(/ci-rescue\.yml:1:1: agent: unknown key; did you mean "agents"\?/);
  const config = await file('lost.yml', 'agents:\n  blaze:\n    prompt: no/where.hbs\n');
  const { code, error } = await check([config]);
  expect(error).toMatch(/lost\.yml:3:13: agents\.blaze\.prompt: there is no no\/where\.hbs; /);
  expect(code).toBe(2);
});

test('catalogues are no configurations, and a file that cannot be read is told', async () => {
  const catalogue = await file('catalogue.yml', 'patterns:\n  - id: Bad Id\n');
  expect((await check([catalogue])).error).toMatch(/catalogue\.yml:2:9: .*kebab-case/);
  await expect(check([join(directory, 'nowhere.hbs')])).rejects.toThrow('nowhere.hbs:1:1: cannot be read (ENOENT)');
});

test('the built-in templates are checked where no file is named, from beside the bundle too', async () => {
  const clone = join(directory, 'clone');
  await mkdir(join(clone, 'patterns'), { recursive: true });
  await cp('prompts', join(clone, 'prompts'), { recursive: true });
  await mkdir(join(clone, 'dist'));
  expect(await check([], join(clone, 'dist', 'index.js'))).toMatchObject({
    code: 0,
    error: '',
    out: expect.stringMatching(/, 2\d templates, 0/),
  });
  const packed = { ...readBuiltinPrompts(pathToFileURL('src/cli.ts').href), rules: '{{brnach}}' };
  await writeFile(join(clone, 'dist', 'prompts.json'), JSON.stringify(packed));
  const { code, error } = await check([], join(clone, 'dist', 'index.js'));
  expect(error).toBe('prompts/rules.hbs:1:3: unknown variable "brnach"; did you mean "branch"?\n');
  expect(code).toBe(2);
});
