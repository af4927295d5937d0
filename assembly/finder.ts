// The finder of src/match/finder.ts in WebAssembly, with the same answers: built by scripts/build.mjs with AssemblyScript (-O3, SIMD).
// The host lays the tables into the memory and says where they are; nothing is allocated here.

const FOLD: i32 = 0x20202020;
const SPREAD: i32 = <i32>0x9e3779b1;
const COARSE_SHIFT: i32 = 32 - 16;
const FINE_SHIFT: i32 = 32 - 17;
const OPEN: i32 = 2;
const PLACE_BITS: i32 = 21;

let block: usize;
let text: usize;
let starts: usize;
let offsets: usize;
let places: usize;
let coarseStates: usize;
let coarseFirst: usize;
let coarseNext: usize;
let fineStates: usize;
let fineFirst: usize;
let fineNext: usize;
let found: usize;
let capacity: i32;

let used: i32 = 0;

export function place(
  blockAt: usize,
  textAt: usize,
  startsAt: usize,
  offsetsAt: usize,
  placesAt: usize,
  coarseStatesAt: usize,
  coarseFirstAt: usize,
  coarseNextAt: usize,
  fineStatesAt: usize,
  fineFirstAt: usize,
  fineNextAt: usize,
  foundAt: usize,
  foundCapacity: i32,
): void {
  block = blockAt;
  text = textAt;
  starts = startsAt;
  offsets = offsetsAt;
  places = placesAt;
  coarseStates = coarseStatesAt;
  coarseFirst = coarseFirstAt;
  coarseNext = coarseNextAt;
  fineStates = fineStatesAt;
  fineFirst = fineFirstAt;
  fineNext = fineNextAt;
  found = foundAt;
  capacity = foundCapacity;
}

/** How many numbers `found` holds. */
export function count(): i32 {
  return used;
}

/** Looks from byte `first` on; returns where to go on. */
export function find(first: i32, length: i32): i32 {
  const fold = i32x4.splat(FOLD);
  const three = i32x4.splat(0xffffff);
  const spread = i32x4.splat(SPREAD);
  used = 0;
  for (let at = first; at < length; at += 16) {
    const before = used;
    // Sixteen bytes have eight second places: four here, four two bytes further.
    const even = v128.or(v128.load(block + at), fold);
    const odd = v128.or(v128.load(block + at, 2), fold);
    const evenGates = v128.shr<u32>(i32x4.mul(v128.and(even, three), spread), COARSE_SHIFT);
    const oddGates = v128.shr<u32>(i32x4.mul(v128.and(odd, three), spread), COARSE_SHIFT);
    const e0 = load<u8>(coarseStates + <usize>i32x4.extract_lane(evenGates, 0));
    const e1 = load<u8>(coarseStates + <usize>i32x4.extract_lane(evenGates, 1));
    const e2 = load<u8>(coarseStates + <usize>i32x4.extract_lane(evenGates, 2));
    const e3 = load<u8>(coarseStates + <usize>i32x4.extract_lane(evenGates, 3));
    const o0 = load<u8>(coarseStates + <usize>i32x4.extract_lane(oddGates, 0));
    const o1 = load<u8>(coarseStates + <usize>i32x4.extract_lane(oddGates, 1));
    const o2 = load<u8>(coarseStates + <usize>i32x4.extract_lane(oddGates, 2));
    const o3 = load<u8>(coarseStates + <usize>i32x4.extract_lane(oddGates, 3));
    if (e0) look(e0, i32x4.extract_lane(even, 0), i32x4.extract_lane(evenGates, 0), at);
    if (o0) look(o0, i32x4.extract_lane(odd, 0), i32x4.extract_lane(oddGates, 0), at + 2);
    if (e1) look(e1, i32x4.extract_lane(even, 1), i32x4.extract_lane(evenGates, 1), at + 4);
    if (o1) look(o1, i32x4.extract_lane(odd, 1), i32x4.extract_lane(oddGates, 1), at + 6);
    if (e2) look(e2, i32x4.extract_lane(even, 2), i32x4.extract_lane(evenGates, 2), at + 8);
    if (o2) look(o2, i32x4.extract_lane(odd, 2), i32x4.extract_lane(oddGates, 2), at + 10);
    if (e3) look(e3, i32x4.extract_lane(even, 3), i32x4.extract_lane(evenGates, 3), at + 12);
    if (o3) look(o3, i32x4.extract_lane(odd, 3), i32x4.extract_lane(oddGates, 3), at + 14);
    if (used > capacity) {
      used = before;
      return at;
    }
  }
  return length;
}

// @ts-ignore: a decorator of AssemblyScript
@inline
function look(state: u8, four: i32, gate: i32, at: i32): void {
  const second = <usize>(<u32>(four * SPREAD) >> FINE_SHIFT);
  if (load<u8>(fineStates + second)) each(load<i32>(fineFirst + (second << 2)), fineNext, at);
  if (<i32>state >= OPEN) each(load<i32>(coarseFirst + ((<usize>gate) << 2)), coarseNext, at);
}

function each(first: i32, next: usize, at: i32): void {
  for (let place = first; place != 0; place = load<i32>(next + ((<usize>place - 1) << 2))) {
    compare(load<i32>(places + ((<usize>place - 1) << 2)), at);
  }
}

// @ts-ignore: a decorator of AssemblyScript
@inline
function compare(place: i32, at: i32): void {
  if ((<i32>load<u8>(block + at + ((<i32>(<u32>place >> PLACE_BITS)) & 7) - 1) | 0x20) != <i32>(<u32>place >> (PLACE_BITS + 3))) return;
  const literal = (place & ((1 << PLACE_BITS) - 1)) >> 1;
  const start = load<i32>(starts + ((<usize>literal) << 2));
  const size = load<i32>(starts + ((<usize>literal) << 2), 4) - start;
  const from = at - <i32>load<u8>(offsets + literal) - (place & 1);
  if (from < 0) return;
  for (let index = 0; index < size; index += 1) {
    let byte = <i32>load<u8>(block + from + index);
    if (byte >= 65 && byte <= 90) byte |= 32;
    if (byte != <i32>load<u8>(text + start + index)) return;
  }
  if (used < capacity) {
    store<i32>(found + ((<usize>used) << 2), literal);
    store<i32>(found + ((<usize>used) << 2), from, 4);
  }
  used += 2;
}
