import { createFinder } from '../../src/match/finder.js';
import { prepare } from '../../src/match/program.js';
import { createCutter } from '../../src/match/raw.js';
import { fillWithRaw } from '../../src/match/strip.js';
import { createScanner } from '../../src/match/scanner.js';
import type { Tables } from '../../src/match/tables.js';
import { createWasmFinder } from '../../src/match/wasm-finder.js';

export type Kind = 'JavaScript' | 'WebAssembly';

/** Far from what any scan here needs; the scanner counts in 32 bits. */
const UNLIMITED = 1e9;

/**
 * The engine as `explain` reads a large log, but with nothing capped: each match of each rule is told, as one who compares it with another
 * must demand. Returns a scan of a log that comes in chunks; lines are counted from 0.
 */
export function createStream(tables: Tables, sources: readonly string[], kind: Kind) {
  const program = prepare(tables);
  const finder = kind === 'JavaScript' ? createFinder(program) : createWasmFinder(program);
  const regexes: (RegExp | undefined)[] = [];
  const regex = (rule: number): RegExp => (regexes[rule] ??= new RegExp(sources[rule]!, 'i'));
  const compiled = { program, finder, regex, most: () => UNLIMITED, isSilent: () => false };

  return function scan(chunks: Iterable<Uint8Array>, report: (rule: number, line: number) => void): void {
    const { block } = finder;
    const scanner = createScanner(compiled, { left: UNLIMITED }, () => Number(process.hrtime.bigint()) / 1e6);
    let before = 0;
    const cutter = createCutter(false, (raw) => {
      fillWithRaw(block, raw);
      const unread = scanner.scan(
        (line) => block.bytes.toString('utf8', block.begins[line], block.ends[line]),
        (rule, line) => report(rule, before + line),
      );
      if (unread > 0 || scanner.stopped.size > 0) throw new Error('lines were left out, although nothing is capped');
      before += raw.lines;
      return raw;
    });
    for (const chunk of chunks) cutter.feed(chunk);
    cutter.end();
  };
}
