import { expect, test } from '@jest/globals';
import { factsOf } from '../../src/match/facts.js';
import { pack, unpack } from '../../src/match/pack.js';
import { buildTables } from '../../src/match/tables.js';
import { one, randomOf, randomRegex, seeds, some } from './random.js';

type Arrays = Record<string, Uint8Array | Uint16Array | Uint32Array>;

test.each(seeds(40))('gives back what was packed (seed %i)', (seed) => {
  const random = randomOf(7000 + seed);
  const array = (): Arrays[string] => {
    const values = some(random, 0, 1 + random(300), () => random(2 ** 31) * 2 + random(2));
    const made = one(random, [Uint8Array, Uint16Array, Uint32Array]).from(values);
    // A view into the middle of another.
    return random(3) === 0 ? made.subarray(random(made.length + 1)) : made;
  };
  const name = (): string => one(random, ['a', 'places', 'é', 'a"b', '🦋']) + random(1000);
  const arrays: Arrays = Object.fromEntries(some(random, 0, 12, (): [string, Arrays[string]] => [name(), array()]));
  const packed = pack(arrays);
  expect(packed.length % 4).toBe(0);
  expect(unpack(packed)).toEqual(arrays);
  // Within other bytes, as a small file stands in the memory that Node.js reads files into.
  const around = Buffer.concat([Buffer.alloc(8, 10), packed, Buffer.alloc(8, 10)]);
  const memory = new Uint8Array(new ArrayBuffer(around.length));
  memory.set(around);
  expect(unpack(memory.subarray(8, 8 + packed.length))).toEqual(arrays);
});

test.each(seeds(20))('gives back the tables of rules, without copying (seed %i)', (seed) => {
  const random = randomOf(8000 + seed);
  const tables = buildTables(some(random, 0, 80, () => factsOf(randomRegex(random).source)));
  const packed = pack(tables);
  const again = unpack<typeof tables>(packed);
  expect(again).toEqual(tables);
  expect(new Set(Object.values(again).map(({ buffer }) => buffer))).toEqual(new Set([packed.buffer]));
  expect(pack(again).equals(packed)).toBe(true);
});
