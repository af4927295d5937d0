const LINE_FEED = 10;
const TAB = 9;
const SPACE = 32;

/** Behind what `\s` matches: the line feed does not count, because it ends the line. */
export function behindBlanks(bytes: Uint8Array, begin: number): number {
  let at = begin;
  for (;;) {
    const byte = bytes[at]!;
    if (byte === SPACE || (byte >= TAB && byte <= 13 && byte !== LINE_FEED)) at += 1;
    else if (byte < 0xc2) return at;
    else {
      const size = byte < 0xe0 ? 2 : 3;
      if (byte > 0xef || !/^\s/.test(Buffer.from(bytes.subarray(at, at + size)).toString())) return at;
      at += size;
    }
  }
}
