/** What is read of one file: V8 holds no string of more than 512 MiB. */
export const MAXIMUM_TEXT_BYTES = 256 * 1024 * 1024;

/** The text of a log in UTF-8 or in UTF-16 of either order, with or without a BOM (PowerShell's `>` writes UTF-16). */
export function decode(bytes: Uint8Array): string {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.byteLength, MAXIMUM_TEXT_BYTES));
  if (buffer[0] === 0xff && buffer[1] === 0xfe) return buffer.toString('utf16le', 2);
  if (buffer[0] === 0xfe && buffer[1] === 0xff)
    return Buffer.from(buffer.subarray(2, buffer.length & ~1))
      .swap16()
      .toString('utf16le');
  const head = buffer.subarray(0, 400);
  const zeros = head.filter((byte, index) => index % 2 === 1 && byte === 0).length;
  if (head.length > 20 && zeros > head.length * 0.4) return buffer.toString('utf16le');
  return buffer.toString('utf8');
}

/** The rows of a text as editors number them: a final line feed ends the last row. */
export function splitLines(text: string): string[] {
  const rows = text.split('\n');
  if (rows.at(-1) === '') rows.pop();
  return rows;
}
