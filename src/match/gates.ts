/** Upper case and lower case letters become one; so do some signs, which the comparison with the literal then tells apart. */
export const FOLD = 0x20202020;
/** Knuth's multiplier: spreads neighbouring numbers. */
export const SPREAD = 0x9e3779b1;
/** Gates of three bytes: few, so that they stay in the processor's cache, because every second place of a text asks one of them. */
export const COARSE_BITS = 16;
/** Gates of four bytes: asked where the first three have passed. */
export const FINE_BITS = 17;

/** What a gate of three bytes says: somebody waits who knows a fourth byte; somebody who does not. Zero: nobody. */
export const FINE = 1;
export const OPEN = 2;

/** The gate of three bytes, whatever the case of their letters. */
export function coarseGate(bytes: Uint8Array, at: number): number {
  const three = (bytes[at]! | (bytes[at + 1]! << 8) | (bytes[at + 2]! << 16) | FOLD) & 0xffffff;
  return Math.imul(three, SPREAD) >>> (32 - COARSE_BITS);
}

/** The gate of four bytes, whatever the case of their letters. */
export function fineGate(bytes: Uint8Array, at: number): number {
  const four = bytes[at]! | (bytes[at + 1]! << 8) | (bytes[at + 2]! << 16) | (bytes[at + 3]! << 24) | FOLD;
  return Math.imul(four, SPREAD) >>> (32 - FINE_BITS);
}
