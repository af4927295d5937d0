import { describe, expect, test } from '@jest/globals';
import { readLine } from '../../src/core/log-line.js';
import { BLOCK_BYTES, BLOCK_MEMORY, createBlock } from '../../src/match/block.js';
import { createCutter, createRawLines, LINE_LIMIT } from '../../src/match/raw.js';
import { fillWithRaw } from '../../src/match/strip.js';
import { one, randomOf, seeds, some, type Random } from './random.js';

type Cut = { rows: string[]; /** As the engine sees them. */ texts: string[]; turns: number[]; cut: number[]; blocks: number };

/** All that becomes of a log that comes in chunks. */
function cutUp(log: Uint8Array, sizes: readonly number[], columns = false): Cut {
  const block = createBlock(new ArrayBuffer(BLOCK_MEMORY), 0);
  const found: Cut = { rows: [], texts: [], turns: [], cut: [], blocks: 0 };
  const cutter = createCutter(columns, (raw) => {
    found.blocks += 1;
    found.cut.push(fillWithRaw(block, raw));
    expect([block.lines, block.bytes[raw.length]]).toEqual([raw.lines, 0]);
    for (let line = 0; line < raw.lines; line += 1) {
      found.rows.push(raw.bytes.toString('utf8', raw.begins[line], raw.ends[line]));
      found.texts.push(block.bytes.toString('utf8', block.begins[line], block.ends[line]));
      found.turns.push(raw.turns[line]!);
      if (block.bytes[block.ends[line]!] !== 10) found.texts.push('no line feed at its end');
    }
    return found.blocks % 2 === 0 ? createRawLines() : raw;
  });
  for (let at = 0, turn = 0; at < log.length; turn += 1) {
    const size = sizes[turn % sizes.length]!;
    cutter.feed(log.subarray(at, at + size));
    at += size;
  }
  cutter.end();
  return found;
}

const cutText = (text: string, columns = false): Cut => cutUp(Buffer.from(text), [1 << 30], columns);

/** A line as `core/log-line.ts` reads it, with its marker in its place. */
function read(row: string): string {
  const { marker, text } = readLine(row, 1);
  return marker === null ? text : `##[${marker}]${text}`;
}

const STAMPS = ['2026-08-01T12:00:00.1234567Z ', '2026-08-01T12:00:00Z ', '2026-08-01T12:00:00.1Z', '2026-08-01 12:00:00 ', ''];
const BOMS = ['', '', '', '\ufeff', 'ï»¿', '∩╗┐', '\ufeff\ufeff', 'ï', '\u00ef\u00bb'];
const WORDS = [
  'error',
  ' ',
  '\t',
  '100%',
  'é',
  '🦋',
  '##[error]',
  '##[group]Run x',
  '[31m',
  ']',
  'm',
  '\\',
  '\u00a0',
  '\u3000',
  'K',
  '0;1',
];
const SEQUENCES = [
  ...[
    '\u001b[31m',
    '\u001b[0m',
    '\u001b[K',
    '\u001b[?25l',
    '\u001b[1;31m',
    '\u001b[36;1m',
    '\u001b[ q',
    '\u001b[5 q',
    '\u001b[38:5:1m',
  ],
  ...['\u001b]0;title\u0007', '\u001b]8;;http://x\u001b\\', '\u001bM', '\u001b=', '\u001b>', '\u001b\\', '\u001b_', '\u001b^'],
];
const BROKEN = [
  ...['\u001b', '\u001b[', '\u001b[3', '\u001b[3;', '\u001b[ ', '\u001b[ 5x', '\u001b[31é', '\u001b[<5m', '\u001b[5\u001b[0m'],
  ...[
    '\u001b]',
    '\u001b]0;title',
    '\u001b]0;\u001b[0m',
    '\u001b]8;;x\u001bM',
    '\u001b[\u001b]0;x\u0007',
    '\u001b\u001b[0m',
    '\u001b(B',
    '\u001b7',
  ],
];

/** A line as a runner may write it. */
function randomRow(random: Random): string {
  const { turns, escapes, controls } = { turns: random(2) === 0, escapes: random(2) === 0, controls: random(4) === 0 };
  const part = (): string => {
    const kind = random(8);
    if (escapes && kind < 3) return one(random, SEQUENCES);
    if (escapes && kind === 3) return one(random, BROKEN);
    if (turns && kind < 5) return '\r';
    // Without an escape sequence in their line they stay.
    if (escapes && controls && kind === 5) return one(random, ['\0', '\u0007', '\u000b', '\u007f', '\b']);
    return one(random, WORDS);
  };
  const parts = some(random, 0, 9, part).join('');
  const line = `${one(random, BOMS)}${one(random, STAMPS)}${one(random, BOMS)}${parts}${one(random, ['', '', '\r'])}`;
  return escapes && !line.includes('\u001b') ? `${line}\u001b[0m` : line;
}

describe('what is left of a raw line', () => {
  test.each(seeds(100))('is what a diagnosis reads in it (seed %i)', (seed) => {
    const random = randomOf(3000 + seed);
    const rows = some(random, 1, 80, () => randomRow(random));
    const { texts } = cutText(`${rows.join('\n')}\n`);
    const pairs = (list: readonly string[]): [string, string][] => list.map((text, index) => [rows[index]!, text]);
    expect(pairs(texts)).toEqual(pairs(rows.map(read)));
  });

  test.each(seeds(30))('is the same behind the columns of gh (seed %i)', (seed) => {
    const random = randomOf(4000 + seed);
    const rows = some(random, 1, 80, () => [
      one(random, ['build\tTest\t', 'build\tTest\t', 'é (20)\tRun 🦋\t', '\t\t', '\ufeffbuild\tTest\t']),
      randomRow(random),
    ]);
    const { texts, turns } = cutText(rows.map((row) => row.join('')).join('\n'), true);
    expect(texts).toEqual(rows.map(([, row]) => read(row!)));
    expect(turns).toEqual(rows.map(([columns], index) => Number(columns !== rows[index - 1]?.[0])));
  });

  test.each([
    ['what a progress bar wiped away', 'error: gone\r\u001b[K', 'error: gone'],
    ['what it wrote anew', 'progress 1%\r\u001b[Kdone\r', 'done'],
    ['a line of nothing but carriage returns', '\r\r\r', ''],
    ['a mark between timestamp and words', '2026-08-01T12:00:00Z ∩╗┐##[group]Run x', '##[group]Run x'],
    ['a tab among control characters', '\u001b[0ma\tb\u0007c', 'a\tbc'],
  ])('%s', (_, row, text) => {
    expect(cutText(`${row}\n`).texts).toEqual([text]);
    expect(read(row)).toBe(text);
  });

  test('carets stay, and control characters where no escape sequence is', () => {
    expect(cutText('^[[31mred\na\0b\u0007c\n').texts).toEqual(['^[[31mred', 'a\0b\u0007c']);
    expect(['^[[31mred', 'a\0b\u0007c'].map(read)).toEqual(['red', 'abc']);
  });

  test('a log that begins with blank lines, or has no others', () => {
    expect(cutText('\r\nfoo\r\n\r\nbar').texts).toEqual(['', 'foo', '', 'bar']);
    expect(cutText('\r\n\r\n\r\n').texts).toEqual(['', '', '']);
    expect(cutText('\n\n').texts).toEqual(['', '']);
    expect(cutText('').blocks).toBe(0);
  });

  test('lines without columns are read whole', () => {
    expect(cutText('a\tb\tone\nno columns\na\tb\ttwo\n', true)).toMatchObject({
      texts: ['one', 'no columns', 'two'],
      turns: [1, 1, 1],
    });
  });
});

/** Some thousand lines are compared as one text: a difference is rare, and looking for it is slow. */
const isSame = (left: Cut, right: Cut): boolean => JSON.stringify(left) === JSON.stringify(right);

describe('a stream of bytes', () => {
  const random = randomOf(77);
  const rows = some(random, 40_000, 40_000, () =>
    one(random, ['', 'a', 'error é 🦋', '2026-08-01T12:00:00Z x', '\u001b[31mred\u001b[0m', 'y'.repeat(random(300))]),
  );

  test.each([
    ['\n', ''],
    ['\r\n', ''],
    ['\n', '\n'],
    ['\r\n', '\r\n'],
  ])('is cut into the same lines however it comes (%j, at its end %j)', (feed, end) => {
    const log = Buffer.from(rows.join(feed) + end);
    expect(log.length).toBeGreaterThan(BLOCK_BYTES);
    const whole = cutUp(log, [log.length]);
    expect(whole.blocks).toBeGreaterThan(1);
    expect(whole.rows).toEqual((rows.join(feed) + end).split('\n').slice(0, end === '' && rows.at(-1) !== '' ? undefined : -1));
    expect(whole.texts).toEqual(whole.rows.map(read));
    for (const sizes of [[65_536], [7919], [BLOCK_BYTES - 1], [BLOCK_BYTES], [104_729, 1, 3]])
      expect(isSame(cutUp(log, sizes), whole)).toBe(true);
  });

  test('is cut into the same lines where it comes byte by byte', () => {
    const log = Buffer.from(`${rows.slice(0, 200).join('\r\n')}\nlast 🦋`);
    expect(cutUp(log, [1])).toEqual(cutUp(log, [log.length]));
  });

  test('a line longer than a block keeps both ends, and is counted', () => {
    const [begin, end] = ['begin '.padEnd(LINE_LIMIT, 'b'), ' end'.padStart(LINE_LIMIT, 'e')];
    for (const size of [BLOCK_BYTES - 8093, BLOCK_BYTES, 2 * BLOCK_BYTES, 3_500_000]) {
      const log = Buffer.from(`before\n${begin}${'x'.repeat(size)}${end}\nafter\n`);
      const whole = cutUp(log, [log.length]);
      const { rows, texts, cut } = whole;
      expect(rows.length).toBe(3);
      expect([rows[0], rows[2]]).toEqual(['before', 'after']);
      expect(rows[1]!.startsWith(begin)).toBe(true);
      expect(rows[1]!.endsWith(end)).toBe(true);
      expect(texts[1]).toBe(begin.slice(0, LINE_LIMIT / 2) + end.slice(-LINE_LIMIT / 2));
      expect(cut.reduce((sum, count) => sum + count)).toBe(1);
      for (const sizes of [[4099], [BLOCK_BYTES - 1], [BLOCK_BYTES + 1, 5]]) expect(isSame(cutUp(log, sizes), whole)).toBe(true);
    }
  });

  test('only the block with the enormous line counts it', () => {
    const cut: number[] = [];
    const cutter = createCutter(false, (raw) => {
      cut.push(raw.cut);
      return raw;
    });
    cutter.feed(Buffer.from(`${'x'.repeat(2 * BLOCK_BYTES)}\n${'some words\n'.repeat(300_000)}`));
    cutter.end();
    expect(cut).toEqual([1, 0, 0, 0]);
  });

  test('a line at the limit is whole, a longer one is not', () => {
    const { texts, cut } = cutText(`${'a'.repeat(LINE_LIMIT)}\nb${'c'.repeat(LINE_LIMIT)}\n`);
    expect(texts).toEqual(['a'.repeat(LINE_LIMIT), `b${'c'.repeat(LINE_LIMIT - 1)}`]);
    expect(cut).toEqual([1]);
  });
});
