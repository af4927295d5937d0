import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { compilePatterns, type CompiledPatterns, type PatternSource } from './core/catalogue.js';
import type { Pattern } from './core/pattern.js';
import { pack, unpack } from './match/pack.js';
import type { Tables } from './match/tables.js';

/** The files that the build writes beside the bundle: a pattern on each line without its examples, what is known of their regexes, the examples. */
export const CATALOGUE_FILES = { patterns: 'catalogue.jsonl', tables: 'catalogue.bin', examples: 'examples.jsonl' } as const;

type Packed = Tables & { patternOf: Uint32Array; roles: Uint8Array; lines: Uint32Array };

/** The built-in catalogue: as the build left it beside the bundle, with everything precomputed; from source, `patterns/*.yml`. */
export async function readBuiltinCatalogue(entryUrl: string): Promise<CompiledPatterns> {
  const directory = dirname(fileURLToPath(entryUrl));
  if (!existsSync(join(directory, CATALOGUE_FILES.tables)))
    return compilePatterns(await readPatternDirectory(join(directory, '..', 'patterns')));
  const { patternOf, roles, lines, ...tables } = unpack<Packed>(readFileSync(join(directory, CATALOGUE_FILES.tables)));
  const text = readFileSync(join(directory, CATALOGUE_FILES.patterns));
  const read: PatternSource[] = [];
  const sourceAt = (index: number): PatternSource =>
    (read[index] ??= JSON.parse(text.toString('utf8', lines[index], lines[index + 1])) as PatternSource);
  return { tables, patternOf, roles, count: lines.length - 1, sourceAt };
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

/** What the build writes, by file name. */
export function packCatalogue(sources: readonly PatternSource[]): Record<string, Uint8Array> {
  const { tables, patternOf, roles } = compilePatterns(sources);
  const rows = sources.map((source) =>
    Buffer.from(`${JSON.stringify({ ...source, pattern: { ...source.pattern, examples: [], counter_examples: [] } })}\n`),
  );
  const lines = new Uint32Array(rows.length + 1);
  rows.forEach((row, index) => (lines[index + 1] = lines[index]! + row.length));
  const examples = sources.map(({ pattern: { examples: own, counter_examples } }) =>
    JSON.stringify({ examples: own, counter_examples }),
  );
  return {
    [CATALOGUE_FILES.patterns]: Buffer.concat(rows),
    [CATALOGUE_FILES.tables]: pack({ ...tables, patternOf, roles, lines }),
    [CATALOGUE_FILES.examples]: Buffer.from(examples.join('\n')),
  };
}

/** Reads `*.yml` of a directory as catalogue files, in the order of their names. */
export async function readPatternDirectory(directory: string): Promise<PatternSource[]> {
  const { readCatalogueFiles } = await import('./core/catalogue-file.js');
  const names = readdirSync(directory).filter((name) => name.endsWith('.yml'));
  const files = names.sort().map((name) => ({ file: `patterns/${name}`, text: readFileSync(join(directory, name), 'utf8') }));
  return readCatalogueFiles(files).sources;
}
