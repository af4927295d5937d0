import type { Facts } from './facts.js';
import { MOST_FURTHER } from './limits.js';
import { BEYOND, type ByteSet } from './byte-set.js';
import { coarseGate, fineGate } from './gates.js';
import { frequencyOf } from './rarity.js';

/** Literals with the rules that ask for them. */
type Words = {
  /** Literals in UTF-8, lower case, one after the other; literal `i` ends where `i + 1` starts. */
  text: Uint8Array;
  starts: Uint32Array;
  /** Rules of literal `i`: `owners[ownerStarts[i]]` up to `owners[ownerStarts[i + 1]]`. */
  ownerStarts: Uint32Array;
  owners: Uint32Array;
};

/** Facts of many rules as flat arrays, which a build writes to a file and a start reads back without work. */
export type Tables = Words & {
  /** Where in its literal the first of two neighbouring places lies by which it is found. */
  offsets: Uint8Array;
  /** The places: twice the literal, plus 1 for the second of the two, and in the upper bits a further byte of it, which tells most wrong places. */
  places: Uint32Array;
  /** The gates of the places, by three bytes and by four; NO_GATE for the latter where the literal ends before. */
  coarseGates: Uint16Array;
  fineGates: Uint32Array;
  /** Further sets of literals by rule, as JSON, because most are never asked for. */
  further: Uint8Array;
  furtherStarts: Uint32Array;
  /** Sets of bytes, `SET_BYTES` each, a bit for a byte; `PREFIX_LENGTH` of them for a rule (first byte, told ones), NONE where nothing is known. */
  sets: Uint8Array;
  prefixes: Uint16Array;
  /** Literals with which a line begins: the same as the literals elsewhere, and their gates by the first four bytes. */
  headText: Uint8Array;
  headStarts: Uint32Array;
  headGates: Uint32Array;
  headOwnerStarts: Uint32Array;
  headOwners: Uint32Array;
  /** Rules without a head or key: every line has to be asked. */
  weak: Uint32Array;
};

/** Bits of a place that name its literal; above them three bits for the distance of the further byte plus 1, and eight for the byte, folded. */
export const PLACE_BITS = 21;

export const NO_GATE = 0xffffffff;
export const NONE = 0xffff;
export const PREFIX_LENGTH = 4;
export const SET_BYTES = (BEYOND >> 3) + 1;

type Literals = Pick<Tables, 'text' | 'starts' | 'offsets'>;

/** Lays out the facts of rules, in the order of the rules. */
export function buildTables(facts: readonly Facts[]): Tables {
  const weak: number[] = [];
  const heads = new Map<string, number[]>();
  const keys = new Map<string, number[]>();
  facts.forEach(({ head, key }, rule) => {
    if (head === null && key === null) weak.push(rule);
    for (const literal of head ?? []) listOf(heads, literal).push(rule);
    for (const literal of (head === null && key) || []) listOf(keys, literal).push(rule);
  });
  const words = wordsOf(keys);
  const { text: headText, starts: headStarts, ownerStarts: headOwnerStarts, owners: headOwners } = wordsOf(heads);
  const literals = { ...words, offsets: rarestPlaces([...keys.keys()]) };
  const further = facts.map((each) => Buffer.from(JSON.stringify(furtherOf(each)).replace(/^\[\]$/, '')));
  return {
    ...literals,
    ...placesOf(literals),
    ...{ headText, headStarts, headOwnerStarts, headOwners },
    headGates: headStarts.slice(0, -1).map((start) => fineGate(headText, start)),
    further: concatenated(further),
    furtherStarts: startsOf(further),
    ...prefixesOf(facts),
    weak: Uint32Array.from(weak),
  };
}

/** A rule that is found by its head is asked for its key, where that says more. */
function furtherOf({ head, key, further }: Facts): readonly (readonly string[])[] {
  const saysMore = head !== null && key !== null && key.length <= MOST_FURTHER && key.join('\n') !== head.join('\n');
  return saysMore ? [key, ...further] : further;
}

function wordsOf(rules: ReadonlyMap<string, readonly number[]>): Words {
  const texts = [...rules.keys()].map((literal) => Buffer.from(literal));
  const owners = [...rules.values()];
  return {
    text: concatenated(texts),
    starts: startsOf(texts),
    ownerStarts: startsOf(owners),
    owners: Uint32Array.from(owners.flat()),
  };
}

/** For each literal the pair of neighbouring places (each of four bytes) that text rarely holds, and few other literals have. */
function rarestPlaces(literals: readonly string[]): Uint8Array {
  const texts = literals.map((literal) => Buffer.from(literal).toString('latin1'));
  const shared = new Map<string, number>();
  const groupsOf = (text: string): string[] => Array.from({ length: text.length - 3 }, (_, at) => text.slice(at, at + 4));
  for (const group of texts.flatMap(groupsOf)) shared.set(group, (shared.get(group) ?? 0) + 1);
  const cost = (group: string): number => {
    const frequency = frequencyOf(group.slice(0, 3)) * frequencyOf(group.slice(1));
    return Math.sqrt(frequency) * (1 + Math.log2(shared.get(group) ?? 1));
  };
  return Uint8Array.from(texts, (text) => {
    const costs = groupsOf(text).map(cost);
    const pairs = costs.slice(0, -1).map((first, at) => first + costs[at + 1]!);
    return Math.max(0, pairs.indexOf(Math.min(...pairs)));
  });
}

function placesOf(literals: Literals): Pick<Tables, 'places' | 'coarseGates' | 'fineGates'> {
  const { text, starts, offsets } = literals;
  const places = Uint32Array.from({ length: 2 * offsets.length }, (_, place) => packed(place, literals));
  const at = (place: number): number => starts[place >> 1]! + offsets[place >> 1]! + (place & 1);
  const hasFourth = (place: number): boolean => at(place) + 4 <= starts[(place >> 1) + 1]!;
  return {
    places,
    coarseGates: Uint16Array.from(places, (_, place) => coarseGate(text, at(place))),
    fineGates: Uint32Array.from(places, (_, place) => (hasFourth(place) ? fineGate(text, at(place)) : NO_GATE)),
  };
}

function packed(place: number, { text, starts, offsets }: Literals): number {
  const first = starts[place >> 1]!;
  const at = first + offsets[place >> 1]! + (place & 1);
  // The fifth byte, else the one before; the first place of a literal of four bytes has neither, and tells its own once more.
  const distance = at + 4 < starts[(place >> 1) + 1]! ? 4 : at > first ? -1 : 0;
  return (place | ((distance + 1) << PLACE_BITS) | ((text[at + distance]! | 0x20) << (PLACE_BITS + 3))) >>> 0;
}

function prefixesOf(facts: readonly Facts[]): Pick<Tables, 'sets' | 'prefixes'> {
  const sets = new Map<string, number>();
  const prefixes = facts.flatMap(({ prefix }) => {
    if (prefix === null) return Array.from({ length: PREFIX_LENGTH }, () => NONE);
    return [prefix.first, ...prefix.told].map((set) => {
      const key = Buffer.from(bitsOf(set)).toString('latin1');
      if (!sets.has(key)) sets.set(key, sets.size);
      return sets.get(key)!;
    });
  });
  return { sets: Uint8Array.from(Buffer.from([...sets.keys()].join(''), 'latin1')), prefixes: Uint16Array.from(prefixes) };
}

function bitsOf(set: ByteSet): Uint8Array {
  const bits = new Uint8Array(SET_BYTES);
  set.forEach((member, byte) => (bits[byte >> 3]! |= member << (byte & 7)));
  return bits;
}

function startsOf(parts: readonly ArrayLike<unknown>[]): Uint32Array {
  const starts = new Uint32Array(parts.length + 1);
  parts.forEach((part, index) => (starts[index + 1] = starts[index]! + part.length));
  return starts;
}

function concatenated(parts: readonly Uint8Array[]): Uint8Array {
  return Uint8Array.from(Buffer.concat(parts));
}

function listOf<T>(map: Map<string, T[]>, key: string): T[] {
  const list = map.get(key) ?? [];
  map.set(key, list);
  return list;
}
