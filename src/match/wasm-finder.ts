import { BLOCK_MEMORY, createBlock } from './block.js';
import { FINDER_CODE } from './finder-code.js';
import { FOUND, type Finder } from './finder.js';
import type { Program } from './program.js';

/** What we need of WebAssembly, whose types come with those of browsers only. */
declare const WebAssembly: {
  Module: new (code: Uint8Array) => object;
  Instance: new (module: object) => { exports: unknown };
};

type Exports = {
  memory: { readonly buffer: ArrayBuffer; grow: (pages: number) => number };
  place: (...addresses: number[]) => void;
  find: (first: number, length: number) => number;
  count: () => number;
};

const PAGE = 65_536;

/** The finder in WebAssembly (assembly/finder.ts). Throws where WebAssembly or its SIMD is not to be had. */
export function createWasmFinder(program: Program): Finder {
  const { text, starts, offsets, places, coarse, fine } = program;
  const instance = new WebAssembly.Instance(new WebAssembly.Module(Buffer.from(FINDER_CODE, 'base64')));
  const { memory, place, find, count } = instance.exports as Exports;
  const tables = [
    ...[text, starts, offsets, places],
    ...[coarse.states, coarse.first, coarse.next],
    ...[fine.states, fine.first, fine.next],
  ];
  // The first page is the module's own.
  const addresses = [PAGE];
  for (const size of [BLOCK_MEMORY, ...tables.map(({ byteLength }) => byteLength), FOUND * 4])
    addresses.push((addresses.at(-1)! + size + 15) & ~15);
  memory.grow(Math.ceil(addresses.at(-1)! / PAGE));
  tables.forEach((table, index) => {
    new Uint8Array(memory.buffer, addresses[index + 1], table.byteLength).set(
      new Uint8Array(table.buffer, table.byteOffset, table.byteLength),
    );
  });
  place(...addresses.slice(0, -1), FOUND);
  const block = createBlock(memory.buffer, PAGE);
  const found = new Int32Array(memory.buffer, addresses.at(-2), FOUND);
  const finder: Finder = { block, found, count: 0, find: findFrom };
  function findFrom(first: number): number {
    const next = find(first, block.length);
    finder.count = count();
    return next;
  }
  return finder;
}
