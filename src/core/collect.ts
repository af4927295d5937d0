import type { Catalogue } from './catalogue.js';
import { createCondenser, type CondensedLog, type Condenser } from './condense.js';
import { decode, utf16Order, splitLines } from './decode.js';
import { hasGhColumns } from './log.js';

/** The files of a run's zip. */
export type Archive = { files: readonly { name: string; bytes: Uint8Array }[] };

/** A log as it came, what is left of one that is too large, or the logs of a whole run. */
export type Log = Uint8Array | CondensedLog | Archive;

/** Takes a log piece by piece. */
export type Collector = { feed: (chunk: Uint8Array) => void; end: () => Log };

/** A log up to this size (in bytes) is read whole: 99 in 100 are smaller. */
const WHOLE_BYTES = 4 * 1024 * 1024;
/** A zip can only be read whole. */
const ZIP = Buffer.from('PK\u0003\u0004');

/** Keeps a log as it is while it is small (`whole`: up to how many bytes), and condenses it from then on, so that its size costs time but no memory. */
export function createCollector(catalogue: Catalogue, whole = WHOLE_BYTES): Collector {
  let chunks: Uint8Array[] = [];
  let size = 0;
  let condenser: Condenser | null = null;
  let utf16: InstanceType<typeof TextDecoder> | null = null;

  function feed(chunk: Uint8Array): void {
    if (condenser !== null) return condenser.feed(utf16 ? Buffer.from(utf16.decode(chunk, { stream: true })) : chunk);
    if (chunk.length > 0) chunks.push(Buffer.from(chunk));
    size += chunk.length;
    if (size > whole && !isZip()) condense();
  }

  /** The first chunks may be as small as a byte. */
  function isZip(): boolean {
    return startsWith(Buffer.concat(chunks.slice(0, ZIP.length).map((chunk) => chunk.subarray(0, ZIP.length))), ZIP);
  }

  function condense(): void {
    const start = Buffer.concat(chunks);
    const order = utf16Order(start);
    if (order !== null) utf16 = new TextDecoder(order);
    chunks = [];
    condenser = createCondenser(catalogue, hasGhColumns(splitLines(decode(start.subarray(0, 64 * 1024)))));
    feed(start);
  }

  return { feed, end: () => condenser?.end() ?? Buffer.concat(chunks) };
}

/** A log that is held already; condensed, so that a large one is not held a second time as text. */
export function shrink(bytes: Uint8Array, catalogue: Catalogue): Log {
  if (bytes.length <= WHOLE_BYTES) return bytes;
  const collector = createCollector(catalogue);
  collector.feed(bytes);
  return collector.end();
}

/** A log that may be a run's zip, opened; the library for it is only loaded where it is one. */
export async function opened(log: Log): Promise<Log> {
  return log instanceof Uint8Array && startsWith(log, ZIP) ? (await import('./unzip.js')).unzip(log) : log;
}

function startsWith(bytes: Uint8Array, start: Uint8Array): boolean {
  return start.every((byte, index) => bytes[index] === byte);
}
