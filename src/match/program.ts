import { COARSE_BITS, FINE, FINE_BITS, OPEN } from './gates.js';
import { NO_GATE, NONE, PREFIX_LENGTH, SET_BYTES, type Tables } from './tables.js';

/**
 * Who waits behind which gate: the first place by gate, and the next by place, both plus 1, zero for none. `states` says which gates are open.
 */
export type Gates = { states: Uint8Array; first: Int32Array; next: Int32Array };

/** Tables made ready to run. */
export type Program = Tables & {
  /** By three bytes: all states, and the places that know no fourth byte. */
  coarse: Gates;
  /** By four bytes. */
  fine: Gates;
  /** Heads by their first four bytes: the first by gate, and the next by head, both plus 1, zero for none. */
  heads: Pick<Gates, 'first' | 'next'>;
  /** Weak rules by the first byte that is no blank. */
  weakFor: (byte: number) => Uint32Array;
};

/** Opens the gates. Cheap enough to be done at every start: memory that stays empty costs nothing. */
export function prepare(tables: Tables): Program {
  const { places, coarseGates, fineGates } = tables;
  const coarse = createGates(COARSE_BITS, places.length);
  const fine = createGates(FINE_BITS, places.length);
  for (let place = 0; place < places.length; place += 1) {
    const gate = coarseGates[place]!;
    const second = fineGates[place]!;
    if (second === NO_GATE) append(coarse, gate, place, OPEN);
    else {
      append(fine, second, place, FINE);
      coarse.states[gate]! |= FINE;
    }
  }
  const heads = createGates(FINE_BITS, tables.headGates.length);
  tables.headGates.forEach((gate, head) => append(heads, gate, head, FINE));
  const weakBy: Uint32Array[] = [];
  const weakFor = (byte: number): Uint32Array => (weakBy[byte] ??= tables.weak.filter((rule) => allows(tables, rule, 1, byte)));
  return { ...tables, coarse, fine, heads, weakFor };
}

function createGates(bits: number, count: number): Gates {
  return { states: new Uint8Array(1 << bits), first: new Int32Array(1 << bits), next: new Int32Array(count) };
}

function append({ states, first, next }: Gates, gate: number, place: number, state: number): void {
  states[gate]! |= state;
  next[place] = first[gate]!;
  first[gate] = place + 1;
}

/** May a line begin with these bytes, as far as the rule says? `depth` 0: its first byte; from 1 on those after its blanks. */
function allows({ sets, prefixes }: Tables, rule: number, depth: number, byte: number): boolean {
  const set = prefixes[rule * PREFIX_LENGTH + depth]!;
  return set === NONE || ((sets[set * SET_BYTES + (byte >> 3)]! >> (byte & 7)) & 1) === 1;
}
