import { CATALOGUE_FILES } from './builtin.js';
import type { PatternSource } from './core/catalogue.js';
import { compilePatterns } from './core/compile.js';
import { pack } from './match/pack.js';

/** What the build writes, by file name. */
export function packCatalogue(sources: readonly PatternSource[]): Record<string, Uint8Array> {
  // So that a start needs no library for globs.
  const limited = sources.find(({ pattern }) => pattern.when);
  if (limited) throw new Error(`${limited.pattern.id}: a built-in pattern is for all workflows; leave \`when\` out`);
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
