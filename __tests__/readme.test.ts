import { readFileSync } from 'node:fs';
import { expect, test } from '@jest/globals';
import { parse } from 'yaml';
import { INPUTS, OUTPUTS } from '../src/inputs.js';

const readme = readFileSync('README.md', 'utf8');

test('the tables of inputs and outputs are those of the code', () => {
  for (const [name, { default: value, description }] of Object.entries(INPUTS)) {
    expect(readme).toContain(`| \`${name}\` | ${value === '' ? '' : `\`${value}\``} | ${description} |`.replace('|  |', '| |'));
  }
  for (const [name, description] of Object.entries(OUTPUTS)) expect(readme).toContain(`| \`${name}\` | ${description} |`);
});

const workflows = [...readme.matchAll(/```yaml\n([\s\S]*?)```/g)].map((match) => match[1]!).filter((text) => /^on:/m.test(text));

test.each(workflows.map((text) => [/^name: (.*)$/m.exec(text)?.[1] ?? text, text]))(
  'the workflow "%s" parses, asks for least permissions and uses inputs that exist',
  (_, text) => {
    const workflow = parse(text) as {
      on: unknown;
      jobs: Record<
        string,
        { if?: string; permissions?: Record<string, string>; steps?: { uses?: string; with?: Record<string, string> }[] }
      >;
    };
    expect(workflow.on).toBeDefined();
    const jobs = Object.values(workflow.jobs).filter((job) => job.steps?.some((step) => step.uses?.includes('ci-rescue')));
    expect(jobs).toHaveLength(1);
    const step = jobs[0]!.steps!.find((each) => each.uses?.includes('ci-rescue'))!;
    expect(Object.keys(step.with ?? {}).filter((name) => !(name in INPUTS))).toEqual([]);
    expect(jobs[0]!.permissions).toEqual({ actions: 'read', checks: 'read', contents: 'read', 'pull-requests': 'write' });
    // Nothing of a stranger's is ever expanded into a script.
    expect(text).not.toMatch(/run:.*\$\{\{/);
  },
);

test('there are three workflows to copy', () => {
  expect(workflows).toHaveLength(3);
});
