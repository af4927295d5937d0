import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { CompiledPatterns, PatternSource } from './core/catalogue.js';
import type { Pattern } from './core/pattern.js';
import { unpack } from './match/pack.js';
import type { Tables } from './match/tables.js';

/** The files that the build writes beside the bundle: a pattern on each line without its examples, what is known of their regexes, the examples. */
export const CATALOGUE_FILES = { patterns: 'catalogue.jsonl', tables: 'catalogue.bin', examples: 'examples.jsonl' } as const;

/** The file that the build writes beside the bundle: every prompt template by its name. */
export const PROMPTS_FILE = 'prompts.json';

type Packed = Tables & { patternOf: Uint32Array; roles: Uint8Array; lines: Uint32Array };

/** The built-in catalogue: as the build left it beside the bundle, with everything precomputed; from source, `patterns/*.yml`. */
export async function readBuiltinCatalogue(entryUrl: string): Promise<CompiledPatterns> {
  const directory = dirname(fileURLToPath(entryUrl));
  if (!existsSync(join(directory, CATALOGUE_FILES.tables))) {
    const { compilePatterns } = await import('./core/compile.js');
    return compilePatterns(await readPatternDirectory(join(directory, '..', 'patterns')));
  }
  const { patternOf, roles, lines, ...tables } = unpack<Packed>(readFileSync(join(directory, CATALOGUE_FILES.tables)));
  const text = readFileSync(join(directory, CATALOGUE_FILES.patterns));
  const read: PatternSource[] = [];
  const sourceAt = (index: number): PatternSource =>
    (read[index] ??= JSON.parse(text.toString('utf8', lines[index], lines[index + 1])) as PatternSource);
  return { tables, patternOf, roles, count: lines.length - 1, sourceAt, applies: () => true };
}

/** All built-in patterns with their examples. */
export async function readBuiltinPatterns(entryUrl: string): Promise<PatternSource[]> {
  const { count, sourceAt } = await readBuiltinCatalogue(entryUrl);
  const sources = Array.from({ length: count }, (_, index) => sourceAt(index));
  const file = join(dirname(fileURLToPath(entryUrl)), CATALOGUE_FILES.examples);
  if (!existsSync(file)) return sources;
  const examples = readFileSync(file, 'utf8').split('\n');
  return sources.map((source, index) => ({
    ...source,
    pattern: { ...source.pattern, ...(JSON.parse(examples[index]!) as Pick<Pattern, 'examples' | 'counter_examples'>) },
  }));
}

/** Reads `*.yml` of a directory as catalogue files, in the order of their names. */
export async function readPatternDirectory(directory: string): Promise<PatternSource[]> {
  const { readCatalogueFiles } = await import('./core/catalogue-file.js');
  const names = readdirSync(directory).filter((name) => name.endsWith('.yml'));
  const files = names.sort().map((name) => ({ file: `patterns/${name}`, text: readFileSync(join(directory, name), 'utf8') }));
  return readCatalogueFiles(files).sources;
}

/** The built-in prompt templates by name (`task`, `agents/rex`): from beside the bundle; from source, `prompts/`. */
export function readBuiltinPrompts(entryUrl: string): Record<string, string> {
  const directory = dirname(fileURLToPath(entryUrl));
  const packed = join(directory, PROMPTS_FILE);
  if (existsSync(packed)) return JSON.parse(readFileSync(packed, 'utf8')) as Record<string, string>;
  return readPromptDirectory(join(directory, '..', 'prompts'));
}

/** Reads `*.hbs` below a directory, in the order of their names; the same text from a checkout with either line ending. */
export function readPromptDirectory(directory: string): Record<string, string> {
  const files = readdirSync(directory, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.hbs'));
  const named = files.map((file) => [file.replaceAll('\\', '/').slice(0, -'.hbs'.length), file] as const);
  const sorted = named.sort(([left], [right]) => (left < right ? -1 : 1));
  return Object.fromEntries(
    sorted.map(([name, file]) => [name, readFileSync(join(directory, file), 'utf8').replaceAll('\r\n', '\n')]),
  );
}
