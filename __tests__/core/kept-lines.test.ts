import { expect, test } from '@jest/globals';
import { createKeptLines, type Row } from '../../src/core/kept-lines.js';
import { one, randomOf, seeds } from '../match/random.js';

type Kept = ReturnType<typeof createKeptLines>;

function add(kept: Kept, number: number, text: string, isEssential = false): void {
  const from = Buffer.from(`before${text}behind`);
  kept.add(number, from, 6, from.length - 6, isEssential);
}

const numbersOf = (kept: Kept): number[] => kept.rows().map(({ number }) => number);

test('gives back lines with their numbers, in their order', () => {
  const kept = createKeptLines(1000);
  expect(kept.rows()).toEqual([]);
  const rows: Row[] = [
    { number: 3, text: '' },
    { number: 4, text: 'é 🦋' },
    { number: 900, text: 'a\tb\r' },
  ];
  for (const { number, text } of rows) add(kept, number, text);
  expect(kept.rows()).toEqual(rows);
  expect(kept.dropped()).toBe(0);
});

test('without room the older half goes', () => {
  const kept = createKeptLines(1000);
  for (let number = 1; number <= 10; number += 1) add(kept, number, `${number % 10}`.repeat(100), number === 2);
  expect([numbersOf(kept).length, kept.dropped()]).toEqual([10, 0]);
  add(kept, 11, 'x');
  expect(numbersOf(kept)).toEqual([2, 6, 7, 8, 9, 10, 11]);
  expect(kept.dropped()).toBe(4);
  expect(kept.rows().map(({ text }) => text)).toEqual([...['2', '6', '7', '8', '9', '0'].map((sign) => sign.repeat(100)), 'x']);
});

test('where only essential lines are in the way, their older half goes too', () => {
  const kept = createKeptLines(1000);
  for (let number = 1; number <= 10; number += 1) add(kept, number, 'a'.repeat(100), number !== 7);
  add(kept, 11, 'b'.repeat(150));
  expect(numbersOf(kept)).toEqual([6, 7, 8, 9, 10, 11]);
  expect(kept.dropped()).toBe(5);
});

test('essential lines outlive the others', () => {
  const kept = createKeptLines(320);
  for (let number = 1; number <= 200; number += 1) add(kept, number, 'a'.repeat(32), number === 2 || number === 50);
  expect(numbersOf(kept).slice(0, 2)).toEqual([2, 50]);
  expect(numbersOf(kept).at(-1)).toBe(200);
  expect(kept.dropped()).toBe(200 - numbersOf(kept).length);
});

test('where all are essential the oldest go in the end', () => {
  const kept = createKeptLines(320);
  for (let number = 1; number <= 100; number += 1) add(kept, number, 'a'.repeat(32), true);
  const numbers = numbersOf(kept);
  expect(numbers.length).toBeGreaterThanOrEqual(5);
  expect(numbers).toEqual(Array.from(numbers, (_, index) => 100 - numbers.length + 1 + index));
  expect(kept.dropped()).toBe(100 - numbers.length);
});

test('there is a limit to the number of lines as well', () => {
  const kept = createKeptLines(320);
  for (let number = 1; number <= 1000; number += 1) add(kept, number, '', number === 1);
  expect(numbersOf(kept).length).toBeLessThanOrEqual(10);
  expect(kept.dropped()).toBe(1000 - numbersOf(kept).length);
  expect(numbersOf(kept).at(-1)).toBe(1000);
});

test.each(seeds(60))('whatever comes, what stays is what came, and the newest stay (seed %i)', (seed) => {
  const random = randomOf(2000 + seed);
  const capacity = 200 + random(3000);
  const kept = createKeptLines(capacity);
  const texts = new Map<number, string>();
  const essential: number[] = [];
  let number = 0;
  const count = 1 + random(600);
  for (let line = 0; line < count; line += 1) {
    number += 1 + random(5);
    const text = one(random, ['', 'a', 'é🦋', 'error '.repeat(5), 'x'.repeat(random(Math.floor(capacity / 2)))]).slice(
      0,
      capacity / 8,
    );
    const isEssential = random(20) === 0;
    if (isEssential) essential.push(number);
    texts.set(number, text);
    add(kept, number, text, isEssential);
  }
  const rows = kept.rows();
  expect(rows.map(({ text }) => text)).toEqual(rows.map((row) => texts.get(row.number)));
  expect(rows.map((row) => row.number)).toEqual([...new Set(rows.map((row) => row.number))].sort((a, b) => a - b));
  expect(kept.dropped()).toBe(count - rows.length);
  expect(rows.at(-1)!.number).toBe(number);
  expect(rows.reduce((sum, { text }) => sum + Buffer.byteLength(text), 0)).toBeLessThanOrEqual(capacity);
  // An ordinary line never outlives a younger essential one.
  const oldest = rows[0]!.number;
  expect(essential.filter((each) => each >= oldest && !rows.some((row) => row.number === each))).toEqual([]);
});
