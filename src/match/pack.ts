type Arrays = Readonly<Record<string, Uint8Array | Uint16Array | Uint32Array>>;

const KINDS = { Uint8Array, Uint16Array, Uint32Array };
const ALIGNMENT = 4;

/** Writes arrays one behind the other, after a line of JSON that says what they are; read back by `unpack` without copying. */
export function pack(arrays: Arrays): Buffer {
  const entries = Object.entries(arrays);
  const header = entries.map(([name, array]) => [name, array.constructor.name, array.length]);
  const line = `${JSON.stringify(header)}\n`;
  const bodies = entries.map(([, array]) => padded(Buffer.from(array.buffer, array.byteOffset, array.byteLength)));
  return Buffer.concat([padded(Buffer.from(line)), ...bodies]);
}

/** The arrays that were packed, as views of the given bytes (little endian, as on every machine that runs Node.js). */
export function unpack<T extends Arrays>(bytes: Uint8Array): T {
  const end = bytes.indexOf(10);
  const header = JSON.parse(Buffer.from(bytes.subarray(0, end)).toString()) as [string, keyof typeof KINDS, number][];
  const arrays: Record<string, Arrays[string]> = {};
  let at = bytes.byteOffset + aligned(end + 1);
  for (const [name, kind, length] of header) {
    const array = new KINDS[kind](bytes.buffer as ArrayBuffer, at, length);
    arrays[name] = array;
    at += aligned(array.byteLength);
  }
  return arrays as T;
}

function padded(bytes: Buffer): Buffer {
  return Buffer.concat([bytes, Buffer.alloc(aligned(bytes.length) - bytes.length)]);
}

function aligned(size: number): number {
  return Math.ceil(size / ALIGNMENT) * ALIGNMENT;
}
