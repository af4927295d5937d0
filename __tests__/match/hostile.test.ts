import { expect, test } from '@jest/globals';
import { BLOCK_BYTES, fillWithTexts } from '../../src/match/block.js';
import { compile } from '../../src/match/compile.js';
import type { Hit, Rule } from '../../src/match/engine.js';
import { factsOf } from '../../src/match/facts.js';
import { createFinder, type Finder } from '../../src/match/finder.js';
import { prepare } from '../../src/match/program.js';
import { createCutter } from '../../src/match/raw.js';
import { guarded } from '../../src/match/guard.js';
import { createScanner, type Budget, type Scanner } from '../../src/match/scanner.js';
import { buildTables } from '../../src/match/tables.js';

const HOSTILE = `${'a'.repeat(3000)}!`;
const rules: Rule[] = [{ source: '^(?:a+)+$' }, { source: 'error' }, { source: 'a!$' }];
const lines = ['fine error', HOSTILE, 'aaa', 'late error', HOSTILE, 'a!'];

test('a regex that backtracks is stopped and named, and the others go on', () => {
  const { hits, stopped, truncated, unread } = compile(rules).scan(lines);
  expect(stopped).toEqual([0]);
  expect([truncated, unread]).toEqual([false, 0]);
  expect(hits).toEqual([
    { rule: 1, line: 0 },
    { rule: 2, line: 1 },
    { rule: 1, line: 3 },
    { rule: 2, line: 4 },
    { rule: 2, line: 5 },
  ]);
});

test('in a stream too, and no listening again brings it back', () => {
  const reader = compile(rules).reader();
  const hits: Hit[] = [];
  const unread: number[] = [];
  const cutter = createCutter(false, (raw) => {
    unread.push(reader.read(raw, (rule, line) => hits.push({ rule, line })).unread);
    return raw;
  });
  cutter.feed(Buffer.from(`aaa\n${lines.join('\n')}\n`));
  cutter.end();
  expect([...reader.stopped]).toEqual([0]);
  reader.listenAgain();
  cutter.feed(Buffer.from('aaa\na!\n'));
  cutter.end();
  expect(unread).toEqual([0, 0]);
  // What it matched before it was stopped stands.
  expect(hits.map(({ rule, line }) => `${rule} @${line}`)).toEqual(['0 @0', '1 @1', '2 @2', '1 @4', '2 @5', '2 @6', '2 @1']);
});

test('the same regex twice is stopped twice', () => {
  const { hits, stopped, unread } = compile([rules[0]!, rules[2]!, rules[0]!]).scan([HOSTILE, 'aaa']);
  expect(new Set(stopped)).toEqual(new Set([0, 2]));
  expect([hits, unread]).toEqual([[{ rule: 1, line: 0 }], 0]);
});

test('a rule that is asked for by itself is stopped too', () => {
  const engine = compile(rules);
  expect(engine.ask(0, ['aaa', HOSTILE])).toBeNull();
  expect(engine.ask(0, ['aaa'])).toEqual([0]);
});

test('what a regex throws is thrown, and no limit outlives its run', () => {
  expect(() =>
    guarded(() => {
      throw new RangeError('mine');
    }, 10),
  ).toThrow(new RangeError('mine'));
  expect(guarded(() => /^(?:a+)+$/.test(HOSTILE), 5)).toBe(false);
  expect(guarded(() => /^(?:a+)+$/.test('aaa'), 1000)).toBe(true);
});

/** A scanner with a budget, and a clock that somebody else moves. */
function scannerOf(
  sources: readonly string[],
  budget: number,
): { scanner: Scanner; finder: Finder; clock: { time: number; reads: number }; allowance: Budget } {
  const program = prepare(buildTables(sources.map(factsOf)));
  const finder = createFinder(program);
  const regexes = sources.map((source) => new RegExp(source, 'i'));
  const clock = { time: 1000, reads: 0 };
  const compiled = { program, finder, regex: (rule: number) => regexes[rule]!, most: () => 1_000_000, isSilent: () => false };
  const read = (): number => {
    clock.reads += 1;
    return clock.time;
  };
  const allowance = { left: budget };
  return { scanner: createScanner(compiled, allowance, read), finder, clock, allowance };
}

test('a budget that runs out leaves the rest unread and says how much', () => {
  const texts = ['error 1', 'x', 'error 2'];
  const { scanner, finder, clock, allowance } = scannerOf(['error \\d'], 10_000);
  const hits: number[] = [];
  const scan = (cost: number): number => {
    fillWithTexts(finder.block, texts, 0, texts.length);
    return scanner.scan(
      (line) => {
        clock.time += cost;
        return texts[line]!;
      },
      (_, line) => hits.push(line),
    );
  };
  expect(scan(2000)).toBe(0);
  expect(scan(4000)).toBe(0);
  // Twelve thousand of ten are spent.
  expect(scan(1000)).toBe(3);
  expect(hits).toEqual([0, 2, 0, 2]);
  allowance.left += 1000;
  expect(scan(1000)).toBe(3);
  allowance.left += 4000;
  expect(scan(1000)).toBe(0);
  expect(hits).toEqual([0, 2, 0, 2, 0, 2]);
  expect([...scanner.stopped]).toEqual([]);
});

test('a budget that a backtracking regex eats leaves the lines behind it unread', () => {
  const texts = ['error 1', HOSTILE, 'error 2', 'x'];
  const { scanner, finder, clock } = scannerOf(['error \\d', '^(?:a+)+$'], 10_000);
  const hits: number[] = [];
  fillWithTexts(finder.block, texts, 0, texts.length);
  const unread = scanner.scan(
    (line) => {
      if (line === 1) clock.time += 11_000;
      return texts[line]!;
    },
    (_, line) => hits.push(line),
  );
  // The line itself was not done with.
  expect([unread, hits, [...scanner.stopped]]).toEqual([3, [0], [1]]);
});

test('a rule is innocent of time that others took', () => {
  const texts = ['aaa error', 'error'];
  const { scanner, finder } = scannerOf(['error$'], 10);
  fillWithTexts(finder.block, texts, 0, texts.length);
  const hits: number[] = [];
  let slow = true;
  const textOf = (line: number): string => {
    // Long, once, while no regex is asked.
    if (slow) {
      slow = false;
      while (!/^(?:a+)+$/.test(HOSTILE));
    }
    return texts[line]!;
  };
  expect(scanner.scan(textOf, (_, line) => hits.push(line))).toBe(0);
  expect([hits, [...scanner.stopped]]).toEqual([[0, 1], []]);
});

test('a scan that is interrupted again and again loses nothing and tells nothing twice', () => {
  const texts = Array.from({ length: 60_000 }, (_, index) => (index % 3 === 0 ? 'x' : `error ${index}`));
  // The clock stands still: every millisecond of the real one interrupts, and none is counted.
  const { scanner, finder } = scannerOf(['error \\d', '^error', '\\d$'], 1);
  const expected = texts.flatMap((text, line) => (text === 'x' ? [] : [0, 1, 2].map((rule) => `${rule} @${line}`)));
  const hits: string[] = [];
  for (let first = 0; first < texts.length;) {
    const next = fillWithTexts(finder.block, texts, first, texts.length);
    const start = first;
    scanner.scan(
      (line) => texts[start + line]!,
      (rule, line) => hits.push(`${rule} @${start + line}`),
    );
    first = next;
  }
  expect(hits.length).toBe(expected.length);
  expect(new Set(hits)).toEqual(new Set(expected));
  expect([...scanner.stopped]).toEqual([]);
});

test('texts fill a block as far as they have room, whatever they are made of', () => {
  const { finder } = scannerOf(['x'], 10);
  for (const text of ['a'.repeat(4096), '●'.repeat(4096), '\ud800'.repeat(4096), '\n'.repeat(4096), '']) {
    const texts = Array.from({ length: 2000 }, () => text);
    const next = fillWithTexts(finder.block, texts, 0, texts.length);
    expect(finder.block.length).toBeLessThanOrEqual(BLOCK_BYTES);
    expect(finder.block.lines).toBe(next);
    expect(next).toBeGreaterThan(80);
    const { begins, ends, bytes, length } = finder.block;
    expect([begins[0], ends[next - 1], bytes[length - 1]]).toEqual([0, length - 1, 10]);
  }
});
