import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { CATEGORIES } from './core/category.js';
import { parseYaml, validate } from './core/yaml.js';

const words = z.string().trim().min(1);
const list = z.array(words).default([]);

const caseSchema = z.strictObject({
  /** `{ecosystem}/{case}`: the log is kept as foundry/logs/{ecosystem}/{case}.log */
  id: z.string().regex(/^[a-z0-9-]+\/[a-z0-9-]+$/),
  /** Executables; where one is missing the committed log is kept. */
  needs: list,
  /** npm packages with their versions, put into node_modules before the run. */
  packages: list,
  files: z.record(words, z.string()).default({}),
  /** Shell, not in the log. */
  prepare: words.optional(),
  /** Scripts of steps that pass, in the log. */
  before: list,
  /** The script of the step that is looked at. */
  run: words,
  shell: words.default('/usr/bin/bash -e {0}'),
  env: z.record(words, z.string()).default({}),
  category: z.enum([...CATEGORIES, 'no-failure']),
  also_ok: z.array(z.enum(CATEGORIES)).default([]),
  /** Parts of the lines that state the cause, the most telling first; each must be in the output. */
  evidence: list,
  /** Patterns that may see their error in this log although the job passed: it was tolerated, or tried again. */
  may_fire: list,
  /** What a reader of test output should find: names of failed tests, in order. */
  tests: list,
});

export type Case = z.infer<typeof caseSchema>;

/** Where the log of a case is committed. */
export function logPath(id: string, directory = 'foundry'): string {
  return join(directory, 'logs', `${id}.log`);
}

/** All cases of a foundry's cases/*.yml; throws with every problem as file:line:column. */
export function readCases(directory = 'foundry'): Case[] {
  const folder = join(directory, 'cases');
  const names = readdirSync(folder).filter((name) => name.endsWith('.yml'));
  const schema = z.strictObject({ cases: z.array(caseSchema) });
  const read = names.sort().map((name) => {
    const file = join(folder, name);
    return validate(schema, parseYaml(readFileSync(file, 'utf8'), file), file);
  });
  const problems = read.flatMap((each) => each.problems);
  if (problems.length > 0)
    throw new Error(problems.map((each) => `${each.file}:${each.line}:${each.column}: ${each.message}`).join('\n'));
  return read.flatMap((each) => each.value?.cases ?? []);
}
