import type { PatternSource } from '../../src/core/catalogue.js';
import { compilePatterns } from '../../src/core/compile.js';
import { stamp } from '../../__tests__/support/logs.js';
import { createRandom } from './logs.js';

export type HostileLog = { name: string; text: Buffer };

/** Texts of which a log is filled, the next one each time it is called. */
type Filler = { name: string; next: () => string };

const LONG_LINE = 4_000;

/** Logs that are made to be slow with the given catalogue, of so many bytes each. */
export function hostileLogs(
  sources: readonly PatternSource[],
  size: number,
  only: readonly string[] | null = null,
): HostileLog[] {
  return fillers(sources)
    .filter(({ name }) => only === null || only.includes(name))
    .map(({ name, next }) => ({ name: `${name}, ${(size / 1e6).toFixed(1)} MB`, text: red(filled(next, size)) }));
}

/** A step that failed, so that its lines are looked at most closely. */
export function red(body: string | Buffer): Buffer {
  return Buffer.concat([
    Buffer.from(stamp('##[group]Run ./attack\n./attack\nshell: /usr/bin/bash -e {0}\n##[endgroup]\n')),
    Buffer.from(body),
    Buffer.from(`\n${stamp('##[error]Process completed with exit code 1.\n')}`),
  ]);
}

function filled(next: () => string, size: number): string {
  const rows: string[] = [];
  for (let length = 0; length < size; length += rows.at(-1)!.length + 1) rows.push(next());
  return rows.join('\n').slice(0, size);
}

function fillers(sources: readonly PatternSource[]): Filler[] {
  const random = createRandom(7);
  const pick = <T>(list: readonly T[]): T => list[random(list.length)]!;
  const { tables } = compilePatterns(sources);
  const literals = Array.from({ length: tables.starts.length - 1 }, (_, index) =>
    Buffer.from(tables.text.subarray(tables.starts[index], tables.starts[index + 1]))
      .toString()
      .replaceAll('\n', ''),
  );
  const examples = sources.flatMap(({ pattern }) => pattern.examples.flatMap((text) => text.split('\n')));
  const opened = sources.flatMap(({ pattern }) =>
    pattern.log_regexes.some((regex) => /\.[+*]/.test(regex)) ? pattern.examples.flatMap((text) => text.split('\n')) : [],
  );
  const prefix = (text: string): string => text.slice(0, Math.ceil(text.length * (0.3 + random(60) / 100)));
  const joined = (words: () => string, length: number): string => {
    const parts: string[] = [];
    for (let size = 0; size < length; size += parts.at(-1)!.length + 1) parts.push(words());
    return parts.join(' ');
  };
  const ascii = (length: number): string => String.fromCharCode(...Array.from({ length }, () => 32 + random(95)));
  const bytes = (length: number): string => String.fromCharCode(...Array.from({ length }, () => 1 + random(255)));
  let index = 0;
  return [
    { name: 'required literals', next: () => joined(() => pick(literals), 100) },
    { name: 'required literals on long lines', next: () => joined(() => pick(literals), LONG_LINE) },
    { name: 'beginnings of what patterns match', next: () => prefix(pick(examples)) },
    { name: 'open `.+` on long lines', next: () => joined(() => prefix(pick(opened)), LONG_LINE) },
    { name: 'lines that patterns match', next: () => pick(examples) },
    { name: 'matching lines, a new step for each', next: () => ((index += 1) % 2 ? `##[group]Run ${index}` : pick(examples)) },
    { name: 'random ASCII', next: () => ascii(20 + random(200)) },
    { name: 'random bytes', next: () => bytes(20 + random(200)) },
    { name: 'one line', next: () => joined(() => pick(literals), 30_000_000) },
    { name: 'blank lines', next: () => '' },
    {
      name: 'failed tests',
      next: () => ((index += 1) % 3 ? `    at f (src/a${index}.test.ts:1:1)` : `  ● suite ${index} › case ${index}`),
    },
  ];
}
