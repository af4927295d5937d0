import { describe, expect, test } from '@jest/globals';
import { readLine } from '../../src/core/log-line.js';
import { compile, scanNaively } from '../../src/match/compile.js';
import type { Finders, Hit, Reader } from '../../src/match/engine.js';
import { createFinder } from '../../src/match/finder.js';
import { createCutter } from '../../src/match/raw.js';
import { createWasmFinder } from '../../src/match/wasm-finder.js';
import { one, randomLine, randomOf, randomRegex, rulesOf, seeds, some } from './random.js';

const FINDERS: [name: string, finders: Finders][] = [
  ['JavaScript', { few: createFinder, many: createFinder }],
  ['WebAssembly', { few: createWasmFinder, many: createWasmFinder }],
];

/** What a reader hears in a log that comes in chunks, by the lines of the whole. */
function hear(reader: Reader, log: Uint8Array, size = log.length): Hit[] {
  const hits: Hit[] = [];
  let lines = 0;
  const cutter = createCutter(false, (raw) => {
    const { unread } = reader.read(raw, (rule, line) => hits.push({ rule, line: lines + line }));
    expect(unread).toBe(0);
    lines += raw.lines;
    return raw;
  });
  for (let at = 0; at < log.length; at += size) cutter.feed(log.subarray(at, at + size));
  cutter.end();
  return hits.sort((a, b) => a.line - b.line || a.rule - b.rule);
}

const hearText = (reader: Reader, text: string): Hit[] => hear(reader, Buffer.from(text));

describe.each(FINDERS)('with the finder in %s', (_, finders) => {
  test.each(seeds(60))('a stream gives what the naive engine finds in the stripped lines (seed %i)', (seed) => {
    const random = randomOf(9000 + seed);
    const written = some(random, 5, 30, () => randomRegex(random));
    const before = [
      '',
      '2026-08-01T12:00:00.1234567Z ',
      '\ufeff',
      '\u001b[31m',
      '\u001b]0;t\u0007',
      'old\r',
      '##[error]\u001b[1m',
    ];
    // Fewer lines than a rule is heard in a stream.
    const rows = some(
      random,
      1,
      38,
      () => one(random, before) + randomLine(random, written).replaceAll('\n', ' ') + one(random, ['', '\r']),
    );
    // In UTF-8 half of a pair is U+FFFD; control characters stay in lines without escape sequences.
    const log = Buffer.from(rows.map((row) => row.replace(/[\0-\b\v\f\u000e-\u001a\u001c-\u001f\u007f]/g, '')).join('\n'));
    const lines = log
      .toString()
      .split('\n')
      .map((row) => {
        const { marker, text } = readLine(row, 1);
        return marker === null ? text : `##[${marker}]${text}`;
      });
    if (lines.at(-1) === '' && rows.at(-1) === '') lines.pop();
    const engine = compile(rulesOf(written), finders);
    const naive = scanNaively(rulesOf(written), lines);
    expect(hear(engine.reader(), log)).toEqual(naive);
    expect(hear(engine.reader(), log, 7)).toEqual(naive);
  });

  test('a stream of many blocks is read to its end, every line under its own number', () => {
    const engine = compile([{ source: 'needle \\d+$' }], finders);
    const rows = Array.from(
      { length: 60_000 },
      (_, index) => `2026-08-01T12:00:00Z ${index % 3001 === 0 ? `needle ${index}` : 'hay '.repeat(15)}`,
    );
    const hits = hear(engine.reader(), Buffer.from(rows.join('\n')), 100_003);
    expect(hits.map(({ line }) => line)).toEqual(Array.from({ length: 20 }, (_, index) => index * 3001));
  });
});

test('a rule is heard forty times at most, or as often as it asks for, until it is listened to again', () => {
  const reader = compile([{ source: 'error' }, { source: 'error', most: 2 }, { source: 'other' }]).reader();
  const log = 'error\n'.repeat(50);
  const counts = (text: string): number[] => {
    const hits = hearText(reader, text);
    return [0, 1, 2].map((rule) => hits.filter((hit) => hit.rule === rule).length);
  };
  expect(counts(log)).toEqual([40, 2, 0]);
  expect(counts(`${log}other\n`)).toEqual([0, 0, 1]);
  reader.listenAgain();
  expect(counts(log)).toEqual([40, 2, 0]);
  expect(counts(log)).toEqual([0, 0, 0]);
  reader.listenAgain();
  reader.listenAgain();
  expect(counts('error\n'.repeat(30))).toEqual([30, 2, 0]);
  expect(counts('error\n'.repeat(30))).toEqual([10, 0, 0]);
});

test('two readers of one engine hear for themselves', () => {
  const engine = compile([{ source: 'error', most: 1 }]);
  const [first, second] = [engine.reader(), engine.reader()];
  expect(hearText(first, 'error\nerror\n')).toEqual([{ rule: 0, line: 0 }]);
  expect(hearText(second, '\nerror\n')).toEqual([{ rule: 0, line: 1 }]);
  expect(engine.scan(['x', 'x', 'error']).hits).toEqual([{ rule: 0, line: 2 }]);
});

test('bytes that are no text hide nothing behind them', () => {
  const reader = compile([{ source: 'error' }, { source: '^\\W*failed' }, { source: '^.error' }]).reader();
  const rows = ['\xff\xfe error', '\x80\x80\x80\x80failed', '\xf0\x9f error', '\xc3error', 'err\xffor'];
  const hits = hear(reader, Buffer.from(rows.join('\n'), 'latin1'));
  expect(hits.map(({ rule, line }) => `${rule} @${line}`)).toEqual(['0 @0', '1 @1', '0 @2', '0 @3', '2 @3']);
});
