import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { readBuiltinPatterns } from '../builtin.js';
import type { PatternSource } from '../core/catalogue.js';
import { readCatalogueFiles } from '../core/catalogue-file.js';
import { UserError } from '../core/errors.js';
import { falseAlarms } from '../core/false-alarms.js';
import { catalogueJsonSchema } from '../core/pattern.js';
import { selfTest } from '../core/self-test.js';
import { learn } from '../core/learn.js';
import { readInput } from './read-input.js';
import { readGreenLogs } from '../green-logs.js';
import { EXIT, type Command, type Terminal, type Values } from './command.js';

export const patternsCommand: Command = {
  summary: 'check catalogues, templates and configurations; list or describe patterns, draft one from a log',
  usage: 'patterns check [FILE…] | patterns list [--json] | patterns schema | patterns learn <log> --line N',
  options: { json: { type: 'boolean' }, line: { type: 'string' } },
  run,
};

async function run([action, ...files]: readonly string[], values: Values, terminal: Terminal): Promise<number> {
  if (action === 'check') return check(files, terminal);
  if (action === 'list') return list(values, terminal);
  if (action === 'schema') {
    terminal.out(`${JSON.stringify(catalogueJsonSchema(), null, 2)}\n`);
    return EXIT.done;
  }
  if (action === 'learn') return draft(files, values, terminal);
  throw new UserError(
    `patterns: ${action === undefined ? 'say what to do' : `"${action}" is not known`}: check, list, schema or learn`,
  );
}

async function check(files: readonly string[], terminal: Terminal): Promise<number> {
  const texts = await Promise.all(files.map(readText));
  const { checkBuiltinPrompts, checkPrompts, isConfiguration } = await import('./check-prompts.js');
  const templates = texts.filter(({ file }) => file.endsWith('.hbs'));
  const configurations = texts.filter((text) => !templates.includes(text) && isConfiguration(text));
  const catalogues = texts.filter((text) => !templates.includes(text) && !configurations.includes(text));
  const prompts = files.length > 0 ? await checkPrompts(templates, configurations) : checkBuiltinPrompts(terminal.entryUrl);
  const { sources, problems } =
    files.length > 0 && catalogues.length === 0 ? NO_PATTERNS : await checkCatalogues(catalogues, terminal);
  const all = [...problems, ...prompts.problems];
  for (const problem of all) terminal.error(`${problem}\n`);
  const examples = sources.reduce((sum, { pattern }) => sum + pattern.examples.length + pattern.counter_examples.length, 0);
  const counted = prompts.count === 0 ? '' : `, ${prompts.count} ${prompts.count === 1 ? 'template' : 'templates'}`;
  terminal.out(`${sources.length} patterns, ${examples} examples${counted}, ${all.length} problems\n`);
  return all.length > 0 ? EXIT.usage : EXIT.done;
}

type Checked = { sources: readonly PatternSource[]; problems: readonly string[] };

const NO_PATTERNS: Checked = { sources: [], problems: [] };

/** The given catalogues, or the built-in one. */
async function checkCatalogues(files: readonly { file: string; text: string }[], terminal: Terminal): Promise<Checked> {
  const read = readCatalogueFiles(files);
  const builtin = await readBuiltinPatterns(terminal.entryUrl);
  const sources = files.length > 0 ? read.sources : builtin;
  const overridden = new Set(sources.map(({ pattern }) => pattern.id));
  const all = [...builtin.filter(({ pattern }) => !overridden.has(pattern.id)), ...sources];
  // From a clone: dist/cli/index.js, and the foundry beside dist.
  const greens = readGreenLogs(fileURLToPath(new URL('../../foundry', terminal.entryUrl)));
  const tested = read.problems.length > 0 ? [] : [...selfTest(sources), ...falseAlarms(all, greens, sources)];
  return { sources, problems: [...read.problems, ...tested] };
}

async function draft([file, ...more]: readonly string[], values: Values, terminal: Terminal): Promise<number> {
  const line = Number(values['line']);
  if (file === undefined || more.length > 0) throw new UserError('patterns learn: name one log file, or "-" for standard input');
  if (!Number.isInteger(line) || line < 1)
    throw new UserError('patterns learn: say with --line N which line of the log states the cause');
  const { yaml, notes } = learn(await readInput(file, terminal), line);
  for (const note of notes) terminal.error(`note: ${note}\n`);
  terminal.out(yaml);
  return EXIT.done;
}

async function readText(file: string): Promise<{ file: string; text: string }> {
  try {
    return { file, text: await readFile(file, 'utf8') };
  } catch (error) {
    throw new UserError(
      `${file}:1:1: cannot be read (${(error as NodeJS.ErrnoException).code}); name a catalogue, a configuration or a template`,
    );
  }
}

async function list(values: Values, terminal: Terminal): Promise<number> {
  const sources = await readBuiltinPatterns(terminal.entryUrl);
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
