import { BLOCK_MEMORY, createBlock, type Block } from './block.js';
import { COARSE_BITS, FINE_BITS, FOLD, OPEN, SPREAD } from './gates.js';
import type { Program } from './program.js';
import { PLACE_BITS } from './tables.js';

/** Finds literals in a block of bytes. There are two, this one and the one in WebAssembly, with the same answers. */
export type Finder = {
  /** The block that is looked at; its memory is the finder's. */
  block: Block;
  /**
   * Looks from byte `first` (a multiple of four) on and returns where to go on, which is the block's length when all was seen. `found` then
   * holds `count` numbers: literal and the byte it begins at, in turn, in the order of the lines.
   */
  find: (first: number) => number;
  found: Int32Array;
  count: number;
};

/** Numbers that `found` holds. */
export const FOUND = 1 << 16;

/** The finder in JavaScript. */
export function createFinder({ text, starts, offsets, places, coarse, fine }: Program): Finder {
  const block = createBlock(new ArrayBuffer(BLOCK_MEMORY), 0);
  const { bytes, words } = block;
  const found = new Int32Array(FOUND);
  const finder: Finder = { block, find, found, count: 0 };
  let used = 0;

  function find(first: number): number {
    const states = coarse.states;
    const fineStates = fine.states;
    const end = (block.length + 3) >> 2;
    used = 0;
    let word = words[first >> 2]! | FOLD;
    for (let at = first >> 2; at < end; at += 1) {
      const before = used;
      const next = words[at + 1]! | FOLD;
      const gate = Math.imul(word & 0xffffff, SPREAD) >>> (32 - COARSE_BITS);
      if (states[gate] !== 0) {
        const second = Math.imul(word, SPREAD) >>> (32 - FINE_BITS);
        if (states[gate]! >= OPEN || fineStates[second] !== 0) look(gate, second, at << 2);
      }
      const middle = (word >>> 16) | (next << 16);
      const other = Math.imul(middle & 0xffffff, SPREAD) >>> (32 - COARSE_BITS);
      if (states[other] !== 0) {
        const second = Math.imul(middle, SPREAD) >>> (32 - FINE_BITS);
        if (states[other]! >= OPEN || fineStates[second] !== 0) look(other, second, (at << 2) + 2);
      }
      word = next;
      if (used > FOUND) {
        finder.count = before;
        return at << 2;
      }
    }
    finder.count = used;
    return block.length;
  }

  function look(gate: number, second: number, at: number): void {
    for (let place = fine.first[second]!; place !== 0; place = fine.next[place - 1]!) compare(places[place - 1]!, at);
    for (let place = coarse.first[gate]!; place !== 0; place = coarse.next[place - 1]!) compare(places[place - 1]!, at);
  }

  function compare(place: number, at: number): void {
    if ((bytes[at + ((place >>> PLACE_BITS) & 7) - 1]! | 0x20) !== place >>> (PLACE_BITS + 3)) return;
    const literal = (place & ((1 << PLACE_BITS) - 1)) >> 1;
    const start = starts[literal]!;
    const from = at - offsets[literal]! - (place & 1);
    if (from < 0 || !standsAt(bytes, from, text, start, starts[literal + 1]!)) return;
    found[used] = literal;
    found[used + 1] = from;
    used += 2;
  }

  return finder;
}

/** Does a literal (lower case) stand at a place, whatever the case of its letters there? */
export function standsAt(bytes: Uint8Array, from: number, text: Uint8Array, start: number, end: number): boolean {
  for (let index = start; index < end; index += 1) {
    const byte = bytes[from + index - start]!;
    if ((byte >= 65 && byte <= 90 ? byte | 32 : byte) !== text[index]) return false;
  }
  return true;
}
