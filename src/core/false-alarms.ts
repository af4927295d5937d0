import { compileCatalogue } from './compile.js';
import type { PatternSource } from './catalogue.js';
import { causes, type Cause } from './causes.js';
import { mainLines } from './failed-step.js';
import { readLine } from './log-line.js';
import { parseLog, type LogLine } from './log.js';

/** The log of a job that passed; `mayFire`: patterns whose error is in it, because it was tolerated or tried again. */
export type GreenLog = { file: string; bytes: Uint8Array; mayFire: readonly string[] };

/**
 * Where the catalogue cries wolf, as `file:line:column: message`: a pattern that sees its error in the log of a job that passed, and an
 * example of one pattern that another, of another category, would answer for. Only complaints about `checked` patterns come back.
 */
export function falseAlarms(
  all: readonly PatternSource[],
  greens: readonly GreenLog[],
  checked: readonly PatternSource[] = all,
): string[] {
  const catalogue = compileCatalogue(all);
  const placeOf = (id: string): string | null => {
    const source = checked.find(({ pattern }) => pattern.id === id);
    return source ? `${source.file}:${source.line}:1: ${id}` : null;
  };
  const ranked = (lines: readonly LogLine[]): Cause[] => causes(lines, catalogue, {});
  const onGreen = greens.flatMap(({ file, bytes, mayFire }) => {
    const steps = parseLog(bytes).flatMap((log) => log.steps.filter(({ role }) => role === 'main'));
    return ranked(steps.flatMap(mainLines)).flatMap(({ pattern, lines: [line] }) => {
      const place = mayFire.includes(pattern.id) ? null : placeOf(pattern.id);
      return place
        ? [`${place} fires at ${file}:${line!.number}, in a job that passed: ${quote(line!.text)}; make the regex more exact`]
        : [];
    });
  });
  const onOthers = all.flatMap(({ pattern }) =>
    pattern.examples.flatMap((text) => {
      const [first] = ranked(mainLines({ name: '', lines: linesOf(text), role: 'main', exitCode: null, failed: true }));
      if (!first || first.pattern.id === pattern.id || first.pattern.category === pattern.category) return [];
      const place = placeOf(first.pattern.id);
      return place
        ? [
            `${place}: ${first.pattern.id} (${first.pattern.category}) answers for an example of ${pattern.id} (${pattern.category}): ${quote(text)}; mend a regex, a priority or \`suppresses\``,
          ]
        : [];
    }),
  );
  return [...onGreen, ...onOthers];
}

function linesOf(text: string): LogLine[] {
  return text.split('\n').map((row, index) => readLine(row, index + 1));
}

function quote(text: string): string {
  return JSON.stringify(text.slice(0, 120));
}
