import { readPatternDirectory } from './builtin.js';
import { requiredLiterals } from './match/literals.js';

// Run by the build: prints a directory of catalogue files as two lines of JSON: what every start needs, with the literals that it would
// otherwise compute; and the examples, which only a check needs.
const sources = await readPatternDirectory(process.argv[2] ?? 'patterns');
const slim = sources.map(({ pattern, ...place }) => {
  const regexes = [...pattern.log_regexes, ...pattern.all_of, ...pattern.none_of];
  return { pattern: { ...pattern, examples: [], counter_examples: [] }, ...place, literals: regexes.map(requiredLiterals) };
});
const examples = sources.map(({ pattern: { examples, counter_examples } }) => ({ examples, counter_examples }));
process.stdout.write(`${JSON.stringify(slim)}\n${JSON.stringify(examples)}\n`);
