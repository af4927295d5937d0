import { expect, test } from '@jest/globals';
import { BLOCK_BYTES } from '../../src/match/block.js';
import { factsOf } from '../../src/match/facts.js';
import { createFinder, FOUND, type Finder } from '../../src/match/finder.js';
import { prepare, type Program } from '../../src/match/program.js';
import { buildTables } from '../../src/match/tables.js';
import { createWasmFinder } from '../../src/match/wasm-finder.js';
import { one, randomOf, seeds, some, type Random } from './random.js';

/** A program for literals as they are. */
function programOf(literals: readonly string[]): Program {
  return prepare(buildTables(literals.map((literal) => ({ ...factsOf('x'), key: [literal] }))));
}

const placeOf = (pair: string): number => Number(pair.split('@')[1]);

/** Literal and place of all that a finder tells of some bytes, from a place on; `before`: what filled the block before. */
function findAll(finder: Finder, literals: readonly string[], bytes: Uint8Array, from = 0, before = 0): string[] {
  finder.block.bytes.fill(before);
  finder.block.bytes.set(bytes);
  finder.block.bytes.fill(0, bytes.length, bytes.length + 8);
  finder.block.length = bytes.length;
  const pairs: string[] = [];
  for (let first = from, rounds = 0; first < bytes.length; rounds += 1) {
    const next = finder.find(first);
    expect(finder.count).toBeLessThanOrEqual(FOUND);
    for (let index = 0; index < finder.count; index += 2) pairs.push(`${finder.found[index]} @${finder.found[index + 1]}`);
    if (next < bytes.length) expect([next % 4, next > first, rounds < 10_000]).toEqual([0, true, true]);
    first = next;
  }
  // What ends in the bytes behind is nobody's; hits of one place have no order.
  const ends = (pair: string): number => placeOf(pair) + Buffer.byteLength(literals[Number.parseInt(pair)]!);
  return pairs.filter((pair) => ends(pair) <= bytes.length).sort();
}

/** The same by looking everywhere. */
function findNaively(literals: readonly string[], bytes: Uint8Array): string[] {
  // Latin-1: a character for a byte; only ASCII has cases.
  const fold = (text: string): string => text.replace(/[A-Z]+/g, (letters) => letters.toLowerCase());
  const text = fold(Buffer.from(bytes).toString('latin1'));
  return literals
    .flatMap((literal, index) => {
      const wanted = Buffer.from(literal).toString('latin1');
      const found: string[] = [];
      for (let at = text.indexOf(wanted); at !== -1; at = text.indexOf(wanted, at + 1)) found.push(`${index} @${at}`);
      return found;
    })
    .sort();
}

const PARTS = ['error', 'rror', 'a', 'b', '@', '`', '[', '{', '\u0000', ' ', '\u007f', '_', 'é', '🦋', '●', '\n', '42', '/', '?'];

function randomLiterals(random: Random): string[] {
  const literal = (): string => some(random, 1, 1 + random(9), () => one(random, PARTS)).join('');
  return [...new Set(some(random, 1, 60, literal).filter((text) => Buffer.byteLength(text) >= 4))];
}

/** Bytes with literals in them, whole and damaged, in any case. */
function randomBytes(random: Random, literals: readonly string[], size: number): Buffer {
  const parts: Buffer[] = [];
  for (let left = size; left > 0; left -= parts.at(-1)!.length) {
    const kind = random(4);
    const bytes = Buffer.from(one(random, [...literals, 'error']));
    if (kind === 0) bytes[random(bytes.length)] = random(256);
    if (kind === 1) parts.push(Buffer.from(some(random, 1, 5, () => random(256))));
    else
      parts.push(
        kind === 2
          ? Buffer.from(
              bytes.toString('latin1').replace(/[a-z]/g, (letter) => (random(2) ? letter.toUpperCase() : letter)),
              'latin1',
            )
          : bytes,
      );
  }
  return Buffer.concat(parts).subarray(0, size);
}

test.each(seeds(60))('both finders find every literal, and nothing else, in any bytes (seed %i)', (seed) => {
  const random = randomOf(6000 + seed);
  const literals = randomLiterals(random);
  const program = programOf(literals);
  const finders = [createFinder(program), createWasmFinder(program)];
  for (const size of [1, 3, 4, 5, 7, 15, 16, 17, 31, 33, 64 + random(16), 1000 + random(16), 3000 + random(16)]) {
    const bytes = randomBytes(random, literals, size);
    const expected = findNaively(literals, bytes);
    for (const finder of finders) expect(findAll(finder, literals, bytes, 0, random(256))).toEqual(expected);
  }
});

test('both resume where they were full, and lose nothing', () => {
  const literals = ['aaaa', 'aaaaa', 'aaaaaaaa', 'aaab', 'baaa'];
  const program = programOf(literals);
  const bytes = Buffer.concat([Buffer.alloc(20_001, 'a'), Buffer.from('baaab'), Buffer.alloc(14_002, 'A')]);
  const expected = findNaively(literals, bytes);
  expect(2 * expected.length).toBeGreaterThan(2 * FOUND);
  expect(findAll(createFinder(program), literals, bytes)).toEqual(expected);
  expect(findAll(createWasmFinder(program), literals, bytes)).toEqual(expected);
});

test('both see the last bytes of a full block', () => {
  const literals = ['error\n', 'begin'];
  const program = programOf(literals);
  const bytes = Buffer.alloc(BLOCK_BYTES, ' ');
  bytes.write('BEGIN', 0);
  bytes.write('error\n', BLOCK_BYTES - 6);
  for (const finder of [createFinder(program), createWasmFinder(program)])
    expect(findAll(finder, literals, bytes)).toEqual([`0 @${BLOCK_BYTES - 6}`, '1 @0']);
});

test('both begin anywhere, and tell what begins from there on', () => {
  const random = randomOf(5);
  const literals = ['error', 'rror 4', '4242', 'é fail'];
  const program = programOf(literals);
  const bytes = randomBytes(random, literals, 500);
  const from = (first: number): string[] => findNaively(literals, bytes).filter((pair) => placeOf(pair) >= first);
  for (const finder of [createFinder(program), createWasmFinder(program)])
    for (let first = 0; first < 500; first += 4) {
      const found = findAll(finder, literals, bytes, first);
      expect(found.filter((pair) => placeOf(pair) >= first)).toEqual(from(first));
    }
});

test('an engine without literals finds none', () => {
  const program = programOf([]);
  for (const finder of [createFinder(program), createWasmFinder(program)])
    expect(findAll(finder, [], Buffer.from('error\n'))).toEqual([]);
});
