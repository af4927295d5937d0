import { compileCatalogue } from './compile.js';
import type { Catalogue, PatternSource } from './catalogue.js';
import { causes } from './causes.js';
import { mainLines } from './failed-step.js';
import { readLine } from './log-line.js';

/** Every example a pattern misses and every counter-example it hits, as `file:line:column: message`. */
export function selfTest(sources: readonly PatternSource[]): string[] {
  return sources.flatMap((source) => {
    const { pattern, file, line } = source;
    const alone = compileCatalogue([source]);
    const complain = (text: string, what: string, remedy: string): string =>
      `${file}:${line}:1: ${pattern.id}: ${what}: ${JSON.stringify(text.slice(0, 120))}; ${remedy}`;
    return [
      ...pattern.examples
        .filter((text) => !sees(alone, text))
        .map((text) => complain(text, 'example is not matched', 'mend the regex or the example')),
      ...pattern.counter_examples
        .filter((text) => sees(alone, text))
        .map((text) => complain(text, 'counter-example is matched', 'make the regex more exact')),
    ];
  });
}

function sees(catalogue: Catalogue, text: string): boolean {
  const lines = text.split('\n').map((row, index) => readLine(row, index + 1));
  return causes(mainLines({ name: '', lines, role: 'main', exitCode: null, failed: true }), catalogue, {}).length > 0;
}
