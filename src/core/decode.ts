/** What is read of one file: V8 holds no string of more than 512 MiB. */
export const MAXIMUM_TEXT_BYTES = 256 * 1024 * 1024;

/** The text of a log in UTF-8 or in UTF-16 of either order, with or without a BOM (PowerShell's `>` writes UTF-16). */
export function decode(bytes: Uint8Array): string {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.byteLength, MAXIMUM_TEXT_BYTES));
  const order = utf16Order(buffer);
  return order === null ? buffer.toString('utf8') : new TextDecoder(order).decode(buffer);
}

/** The order of the bytes of a text in UTF-16, null for any other text. */
export function utf16Order(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  const head = bytes.subarray(0, 400);
  const zeros = head.filter((byte, index) => index % 2 === 1 && byte === 0).length;
  return head.length > 20 && zeros > head.length * 0.4 ? 'utf-16le' : null;
}

/** The rows of a text as editors number them: a final line feed ends the last row. */
export function splitLines(text: string): string[] {
  const rows = text.split('\n');
  if (rows.at(-1) === '') rows.pop();
  return rows;
}
