import { closeSync, openSync, readFileSync, readSync, writeFileSync } from 'node:fs';
import { unpack } from '../../src/match/pack.js';
import type { Tables } from '../../src/match/tables.js';
import { createStream, type Kind } from './stream.js';

type Packed = Tables & { patternOf: Uint32Array };

/** A process that does what `rg -f` does: prints the lines that match, and by which pattern, to a file. Tables come precomputed, as in the product. */
export function scanFile([tablesFile, sourcesFile, log, output, kind]: readonly string[]): void {
  const { patternOf, ...tables } = unpack<Packed>(readFileSync(tablesFile!));
  const scan = createStream(tables, JSON.parse(readFileSync(sourcesFile!, 'utf8')) as string[], kind as Kind);
  const rows: string[] = [];
  let current = 0;
  let patterns: number[] = [];
  function endLine(): void {
    for (const pattern of [...new Set(patterns)].sort((a, b) => a - b)) rows.push(`${current + 1}\t${pattern}\n`);
    patterns = [];
  }
  scan(chunksOf(log!), (rule, line) => {
    if (line !== current) endLine();
    current = line;
    patterns.push(patternOf[rule]!);
  });
  endLine();
  writeFileSync(output!, rows.join(''));
}

/** As src/cli/read-input.ts reads. */
function* chunksOf(file: string): Generator<Uint8Array> {
  const handle = openSync(file, 'r');
  const chunk = Buffer.allocUnsafe(256 * 1024);
  for (let size = readSync(handle, chunk); size > 0; size = readSync(handle, chunk)) yield chunk.subarray(0, size);
  closeSync(handle);
}
