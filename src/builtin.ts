import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { PatternSource } from './core/catalogue.js';

/** The built-in catalogue: `catalogue.json` beside the bundle, written by the build with everything precomputed; from source, `patterns/*.yml`. */
export async function readBuiltinCatalogue(entryUrl: string): Promise<PatternSource[]> {
  const directory = dirname(fileURLToPath(entryUrl));
  const bundled = join(directory, 'catalogue.json');
  if (existsSync(bundled)) return JSON.parse(readFileSync(bundled, 'utf8')) as PatternSource[];
  return readPatternDirectory(join(directory, '..', 'patterns'));
}

/** Reads `*.yml` of a directory as catalogue files, in the order of their names. */
export async function readPatternDirectory(directory: string): Promise<PatternSource[]> {
  const { readCatalogueFiles } = await import('./core/catalogue-file.js');
  const names = readdirSync(directory).filter((name) => name.endsWith('.yml'));
  const files = names.sort().map((name) => ({ file: `patterns/${name}`, text: readFileSync(join(directory, name), 'utf8') }));
  return readCatalogueFiles(files).sources;
}
