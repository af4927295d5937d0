import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { PatternSource } from './core/catalogue.js';
import type { Pattern } from './core/pattern.js';

/**
 * The built-in catalogue: `catalogue.json` beside the bundle, written by the build with everything precomputed; from source, `patterns/*.yml`.
 * Examples are only read where they are asked for: a diagnosis needs none.
 */
export async function readBuiltinCatalogue(entryUrl: string, { examples = false } = {}): Promise<PatternSource[]> {
  const directory = dirname(fileURLToPath(entryUrl));
  const bundled = join(directory, 'catalogue.json');
  if (!existsSync(bundled)) return readPatternDirectory(join(directory, '..', 'patterns'));
  const sources = readJson(bundled) as PatternSource[];
  if (!examples) return sources;
  const shown = readJson(join(directory, 'examples.json')) as Pick<Pattern, 'examples' | 'counter_examples'>[];
  return sources.map((source, index) => ({ ...source, pattern: { ...source.pattern, ...shown[index] } }));
}

function readJson(path: string): unknown {
  return JSON.parse(readFileSync(path, 'utf8'));
}

/** Reads `*.yml` of a directory as catalogue files, in the order of their names. */
export async function readPatternDirectory(directory: string): Promise<PatternSource[]> {
  const { readCatalogueFiles } = await import('./core/catalogue-file.js');
  const names = readdirSync(directory).filter((name) => name.endsWith('.yml'));
  const files = names.sort().map((name) => ({ file: `patterns/${name}`, text: readFileSync(join(directory, name), 'utf8') }));
  return readCatalogueFiles(files).sources;
}
