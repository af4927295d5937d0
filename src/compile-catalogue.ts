import { readPatternDirectory } from './builtin.js';
import type { PatternSource } from './core/catalogue.js';
import { requiredLiterals } from './match/literals.js';

// Run by the build: prints a directory of catalogue files as JSON, with the literals that every start would otherwise compute.
const sources = await readPatternDirectory(process.argv[2] ?? 'patterns');
process.stdout.write(`${JSON.stringify(sources.map((source) => ({ ...source, literals: literalsOf(source) })))}\n`);

function literalsOf({ pattern }: PatternSource): Record<string, string[] | null> {
  const regexes = [...pattern.log_regexes, ...pattern.all_of, ...pattern.none_of];
  return Object.fromEntries(regexes.map((regex) => [regex, requiredLiterals(regex)]));
}
