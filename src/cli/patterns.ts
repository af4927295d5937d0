import { readFile } from 'node:fs/promises';
import { readBuiltinCatalogue } from '../builtin.js';
import { readCatalogueFiles } from '../core/catalogue-file.js';
import { UserError } from '../core/errors.js';
import { catalogueJsonSchema } from '../core/pattern.js';
import { selfTest } from '../core/self-test.js';
import { EXIT, type Command, type Terminal, type Values } from './command.js';

export const patternsCommand: Command = {
  summary: 'check, list or describe catalogues of patterns',
  usage: 'patterns check [FILE…] | patterns list [--json] | patterns schema',
  options: { json: { type: 'boolean' } },
  run,
};

async function run([action, ...files]: readonly string[], values: Values, terminal: Terminal): Promise<number> {
  if (action === 'check') return check(files, terminal);
  if (action === 'list') return list(values, terminal);
  if (action === 'schema') {
    terminal.out(`${JSON.stringify(catalogueJsonSchema(), null, 2)}\n`);
    return EXIT.done;
  }
  throw new UserError(`patterns: ${action === undefined ? 'say what to do' : `"${action}" is not known`}: check, list or schema`);
}

async function check(files: readonly string[], terminal: Terminal): Promise<number> {
  const texts = await Promise.all(files.map(readText));
  const read = readCatalogueFiles(texts);
  const sources = files.length > 0 ? read.sources : await readBuiltinCatalogue(terminal.entryUrl);
  const problems = [...read.problems, ...(read.problems.length > 0 ? [] : selfTest(sources))];
  for (const problem of problems) terminal.error(`${problem}\n`);
  const examples = sources.reduce((sum, { pattern }) => sum + pattern.examples.length + pattern.counter_examples.length, 0);
  terminal.out(`${sources.length} patterns, ${examples} examples, ${problems.length} problems\n`);
  return problems.length > 0 ? EXIT.usage : EXIT.done;
}

async function readText(file: string): Promise<{ file: string; text: string }> {
  try {
    return { file, text: await readFile(file, 'utf8') };
  } catch (error) {
    throw new UserError(`${file}:1:1: cannot be read (${(error as NodeJS.ErrnoException).code}); name a catalogue file`);
  }
}

async function list(values: Values, terminal: Terminal): Promise<number> {
  const sources = await readBuiltinCatalogue(terminal.entryUrl);
  const rows = sources.map(({ pattern }) => ({
    id: pattern.id,
    category: pattern.category,
    confidence: pattern.confidence,
    priority: pattern.priority,
    title: pattern.title,
  }));
  const width = Math.max(...rows.map((row) => row.id.length));
  const text = rows.map((row) => `${row.id.padEnd(width)}  ${row.category.padEnd(20)}  ${row.title}`).join('\n');
  terminal.out(values['json'] ? `${JSON.stringify(rows, null, 2)}\n` : `${text}\n`);
  return EXIT.done;
}
