/** A set of bytes: `set[byte]` is 1 for its members. The end of the line counts as a line feed, every byte beyond ASCII as BEYOND. */
export type ByteSet = Uint8Array;

export const BEYOND = 128;
