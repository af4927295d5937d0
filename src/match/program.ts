import { COARSE_BITS, coarseGate, FINE, FINE_BITS, fineGate, OPEN } from './gates.js';
import { BEYOND } from './prefix.js';
import { NONE, PREFIX_LENGTH, SET_BYTES, type Tables } from './tables.js';

/**
 * Who waits behind which gate: `places[starts[gate]]` up to `places[starts[gate + 1]]`. A place is twice its literal, plus 1 for the second of
 * the two, and in its upper bits how far behind the place a further byte of the literal lies, and what it is: that tells most wrong places.
 */
export type Gates = { states: Uint8Array; starts: Uint32Array; places: Uint32Array };

/** Bits of a place that name its literal; above them three bits for the distance of the further byte plus 1, and eight for the byte, folded. */
export const PLACE_BITS = 21;

/** Tables made ready to run. */
export type Program = Tables & {
  /** By three bytes: all states, and the places that know no fourth byte. */
  coarse: Gates;
  /** By four bytes. */
  fine: Gates;
  /** Weak rules by the first byte that is no blank. */
  weakBy: readonly Uint32Array[];
};

/** Opens the gates. Cheap enough to be done at every start. */
export function prepare(tables: Tables): Program {
  const { text, starts, offsets } = tables;
  const count = 2 * (starts.length - 1);
  const states = new Uint8Array(1 << COARSE_BITS);
  const coarse = new Int32Array(count).fill(-1);
  const fine = new Int32Array(count).fill(-1);
  for (let place = 0; place < count; place += 1) {
    const literal = place >> 1;
    const at = starts[literal]! + offsets[literal]! + (place & 1);
    const gate = coarseGate(text, at);
    if (at + 4 <= starts[literal + 1]!) {
      fine[place] = fineGate(text, at);
      states[gate] = Math.max(states[gate]!, FINE);
    } else {
      coarse[place] = gate;
      states[gate] = OPEN;
    }
  }
  return {
    ...tables,
    coarse: { ...sorted(coarse, 1 << COARSE_BITS, tables), states },
    fine: sorted(fine, 1 << FINE_BITS, tables),
    weakBy: weakByFirst(tables),
  };
}

/** Places by their gate, where they have one. */
function sorted(gateOf: Int32Array, size: number, tables: Tables): Gates {
  const states = new Uint8Array(size);
  const starts = new Uint32Array(size + 1);
  for (const gate of gateOf) if (gate !== -1) starts[gate + 1]! += 1;
  for (let gate = 0; gate < size; gate += 1) starts[gate + 1]! += starts[gate]!;
  const places = new Uint32Array(starts[size]!);
  const free = starts.slice();
  gateOf.forEach((gate, place) => {
    if (gate === -1) return;
    states[gate] = 1;
    places[free[gate]!++] = packed(place, tables);
  });
  return { states, starts, places };
}

function packed(place: number, { text, starts, offsets }: Tables): number {
  const first = starts[place >> 1]!;
  const at = first + offsets[place >> 1]! + (place & 1);
  // The fifth byte, else the one before; the first place of a literal of four bytes has neither, and tells its own once more.
  const distance = at + 4 < starts[(place >> 1) + 1]! ? 4 : at > first ? -1 : 0;
  return (place | ((distance + 1) << PLACE_BITS) | ((text[at + distance]! | 0x20) << (PLACE_BITS + 3))) >>> 0;
}

/** May a line begin with these bytes, as far as the rule says? `depth` 0: its first byte; from 1 on those after its blanks. */
export function allows({ sets, prefixes }: Tables, rule: number, depth: number, byte: number): boolean {
  const set = prefixes[rule * PREFIX_LENGTH + depth]!;
  return set === NONE || ((sets[set * SET_BYTES + (byte >> 3)]! >> (byte & 7)) & 1) === 1;
}

function weakByFirst(tables: Tables): Uint32Array[] {
  return Array.from({ length: BEYOND + 1 }, (_, byte) => tables.weak.filter((rule) => allows(tables, rule, 1, byte)));
}
