import { beforeAll, expect, test } from '@jest/globals';
import type { Catalogue } from '../../src/core/catalogue.js';
import { compilePatterns } from '../../src/core/compile.js';
import { createCondenser, type CondensedLog } from '../../src/core/condense.js';
import { explain } from '../../src/core/explain.js';
import { loadCatalogue } from '../../src/core/load-catalogue.js';
import { jobLog, runStep } from '../support/logs.js';

const yaml = `patterns:
  - id: demo/cause
    title: the cause
    category: missing-tool
    log_regexes: ['(?<tool>[\\w-]+): command not found']
    root_cause: '{tool} is not installed'
    priority: 80
    confidence: 0.9
    examples: ['bash: line 1: foo: command not found']
  - id: demo/pair
    title: needs both
    category: oom
    log_regexes: ['^Killed$']
    all_of: ['^memory of \\d+ bytes']
    priority: 90
    confidence: 0.9
    examples: ["Killed\\nmemory of 1 bytes"]
`;

let catalogue: Catalogue;
beforeAll(async () => {
  catalogue = await loadCatalogue(compilePatterns([]), [{ file: 'demo.yml', text: yaml }]);
});

/** Lines of which nobody knows anything. */
const noise = (name: string, count: number): string =>
  Array.from(
    { length: count },
    (_, index) => `${name} ${index} of some words that a tool says while it is at work, and nothing else`,
  ).join('\n');

function condense(text: string, columns = false, size = 65_521): CondensedLog {
  const condenser = createCondenser(catalogue, columns);
  const bytes = Buffer.from(text);
  for (let at = 0; at < bytes.length; at += size) condenser.feed(bytes.subarray(at, at + size));
  return condenser.end();
}

/** A log as if nothing had been left out. */
function whole(text: string): CondensedLog {
  const rows = text
    .replace(/\n$/, '')
    .split('\n')
    .map((row, index) => ({ number: index + 1, text: row }));
  return { rows, lines: rows.length, notes: [] };
}

/** Every row stands in the log under its number, in its order. */
function expectRowsOf(text: string, { rows, lines }: CondensedLog): Set<number> {
  const { rows: all } = whole(text);
  expect(lines).toBe(all.length);
  expect(rows.filter(({ number, text }) => all[number - 1]?.text !== text)).toEqual([]);
  expect(rows.filter(({ number }, index) => index > 0 && number <= rows[index - 1]!.number)).toEqual([]);
  return new Set(rows.map(({ number }) => number));
}

const range = (from: number, to: number): number[] => Array.from({ length: to - from + 1 }, (_, index) => from + index);
const missing = (kept: ReadonlySet<number>, wanted: readonly number[]): number[] => wanted.filter((number) => !kept.has(number));

const failing = 'memory of 12 bytes\nbash: line 1: frob: command not found\nmake: *** [all] Error 127';
const failed = `${noise('compiling', 12_000)}\n${failing}\n${noise('cleaning', 9000)}`;
const large = jobLog(
  runStep('npm ci', noise('fetching', 15_000)),
  runStep('make all', failed, 2),
  runStep('always', noise('uploading', 30_000)),
);

test('keeps the beginnings of steps, what is known with its surroundings, and the end, under their own numbers', () => {
  expect(large.length).toBeGreaterThan(6 * 1024 * 1024);
  const log = condense(large);
  const kept = expectRowsOf(large, log);
  const { rows } = whole(large);
  const lineOf = (words: string): number => rows.find(({ text }) => text.includes(words))!.number;
  for (const step of ['Run npm ci', 'Run make all', 'Run always'])
    expect(missing(kept, range(lineOf(step), lineOf(step) + 59))).toEqual([]);
  const known = lineOf('command not found');
  expect(missing(kept, range(known - 16, known + 16))).toEqual([]);
  expect(missing(kept, [lineOf('exit code 2'), lineOf('Current runner'), lineOf('##[endgroup]')])).toEqual([]);
  const end = range(rows.length - 10_000, rows.length);
  expect(missing(kept, end)).toEqual([]);
  expect([kept.has(known - 3000), kept.has(known + 3000)]).toEqual([false, false]);
  expect(log.rows.reduce((sum, { text }) => sum + text.length, 0)).toBeLessThan(4.6 * 1024 * 1024);
  expect(log.notes).toEqual([
    `the log has ${rows.length} lines: its end, the beginnings of its steps and the lines around known errors were read closely`,
  ]);
});

test('names the cause that the whole log names', () => {
  const facts = (log: CondensedLog): unknown =>
    explain(log, catalogue).map(({ pattern, rootCause, failedStep, exitCode, evidence, confidence, excerpt }) => {
      return { pattern, rootCause, failedStep, exitCode, evidence, confidence, excerpt };
    });
  expect(facts(condense(large))).toEqual(facts(whole(large)));
  expect(facts(condense(large))).toMatchObject([{ rootCause: 'frob is not installed', failedStep: 'make all', exitCode: 2 }]);
  const warned: string[] = [];
  explain(Buffer.from(large), catalogue, { warn: (message) => warned.push(message) });
  expect(warned).toEqual(condense(large).notes);
});

test('is the same however it comes', () => {
  const { rows, lines, notes } = condense(large);
  for (const size of [7919, 1 << 20, large.length]) {
    const again = condense(large, false, size);
    expect([again.lines, again.notes, again.rows.length]).toEqual([lines, notes, rows.length]);
    expect(JSON.stringify(again.rows) === JSON.stringify(rows)).toBe(true);
  }
});

test('a small log is whole', () => {
  for (const text of ['', 'a', 'a\n', 'a\n\nb', jobLog(runStep('x', failing, 1)), 'a\r\n\r\n\r\n']) {
    const log = condense(text);
    expect(log).toEqual(text === '' ? { rows: [], lines: 0, notes: [] } : whole(text));
  }
});

test('a step of gh is known by its columns', () => {
  const step = (name: string, text: string): string => text.replace(/^/gm, `build (20)\t${name}\t2026-08-01T12:00:00.1234567Z `);
  const text = [
    step('Set up job', 'Current runner version'),
    step('Test 🦋', `${noise('testing', 20_000)}\n${failing}`),
    step('Post', noise('after', 30_000)),
  ].join('\n');
  const log = condense(text, true);
  const kept = expectRowsOf(text, log);
  expect(missing(kept, [...range(1, 61), ...range(19_987, 20_020), 20_060])).toEqual([]);
  expect(log.rows.length).toBeLessThan(20_000);
  const [diagnosis] = explain(log, catalogue, { failed: true, step: 'test 🦋' });
  expect(diagnosis).toMatchObject({ rootCause: 'frob is not installed', evidence: [{ line: 20_003 }], failedStep: 'Test 🦋' });
});

/** A log whose lines fill mebibytes evenly: each first one has 1023 lines, and what stands in one of them is known. */
function evenLog(known: number): string {
  const rows = Array.from({ length: 5000 }, (_, index) =>
    (index + 1 === known ? 'frob: command not found ' : `${index} `).padEnd(1023, '.'),
  );
  return `${rows.join('\n')}\n`;
}

test.each([1020, 1022, 1023, 1024, 1026, 2046])(
  'the surroundings reach into the next piece and the one before (line %i)',
  (known) => {
    const text = evenLog(known);
    const kept = expectRowsOf(text, condense(text));
    expect(missing(kept, range(known - 16, known + 16))).toEqual([]);
    expect([kept.has(known - 17), kept.has(known + 17)]).toEqual([false, false]);
  },
);

test('what is known too often is kept without its surroundings, until the next step', () => {
  const step = Array.from({ length: 60 }, (_, index) => `${noise(`part ${index}`, 100)}\nbash: frob: command not found`).join(
    '\n',
  );
  const text = jobLog(
    runStep('one', step),
    runStep('fill', noise('x', 20_000)),
    runStep('two', step, 1),
    runStep('after', noise('y', 40_000)),
  );
  const kept = expectRowsOf(text, condense(text));
  const places = whole(text)
    .rows.filter(({ text }) => text.includes('not found'))
    .map(({ number }) => number);
  const around = (places: readonly number[]): number[] => places.filter((place) => kept.has(place - 16));
  expect(missing(kept, [...places.slice(0, 40), ...places.slice(60, 100)])).toEqual([]);
  expect(around(places.slice(0, 60)).length).toBe(20);
  // A step that reaches into another piece may begin to count anew.
  expect(around(places.slice(60)).length).toBeGreaterThanOrEqual(20);
});
