import { closeSync, openSync, readSync } from 'node:fs';
import type { Catalogue } from '../core/catalogue.js';
import { createCollector, opened, type Log } from '../core/collect.js';
import { UserError } from '../core/errors.js';
import type { Terminal } from './command.js';

/** Bytes of a file that a user named, or of standard input (`-`). Throws a `UserError` that says why it cannot be read. */
export async function readInput(file: string, terminal: Terminal): Promise<Buffer> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of open(file, terminal)) chunks.push(Buffer.from(chunk));
  return Buffer.concat(chunks);
}

/** A log that a user named, or of standard input; however large it is, only some mebibytes of it are held. */
export async function readLog(file: string, catalogue: Catalogue, terminal: Terminal): Promise<Log> {
  const collector = createCollector(catalogue);
  for await (const chunk of open(file, terminal)) collector.feed(chunk);
  return opened(collector.end());
}

const CHUNK_BYTES = 256 * 1024;

async function* open(file: string, { stdin }: Terminal): AsyncIterable<Uint8Array> {
  try {
    yield* file === '-' ? stdin() : chunksOf(file);
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code;
    const why =
      code === 'ENOENT'
        ? 'no such file'
        : code === 'EISDIR'
          ? 'is a directory'
          : code === 'EACCES'
            ? 'may not be read'
            : String(code);
    throw new UserError(`${file}: ${why}; name a readable file, or "-" for standard input`);
  }
}

/** Without the streams of Node.js, whose loading takes longer than reading a log. */
function* chunksOf(file: string): Generator<Uint8Array> {
  const handle = openSync(file, 'r');
  try {
    const chunk = Buffer.allocUnsafe(CHUNK_BYTES);
    for (let size = readSync(handle, chunk); size > 0; size = readSync(handle, chunk)) yield chunk.subarray(0, size);
  } finally {
    closeSync(handle);
  }
}
