import { mkdtempSync, rmSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { besideNaive, growth } from './engine-rows.js';
import { hostile } from './hostile.js';
import type { Bench, Row } from './measure.js';
import { coldAction, coldExplain, memory, roundTrips } from './process-rows.js';
import { besideRipgrep } from './ripgrep.js';

const ROWS: Readonly<Record<string, (bench: Bench) => Promise<Row | Row[]>>> = {
  ripgrep: besideRipgrep,
  naive: besideNaive,
  growth,
  memory,
  explain: coldExplain,
  action: coldAction,
  rescue: roundTrips,
  hostile,
};

/** Measures everything, or what `--only` names, and prints one table. It is no gate: the exit code is always 0. */
export async function measureAll(args: readonly string[]): Promise<void> {
  const directory = mkdtempSync(join(tmpdir(), 'ci-rescue-bench-'));
  const bench = { directory, self: process.argv[1]!, isQuick: args.includes('--quick'), isLong: args.includes('--long') };
  const only = args.includes('--only') ? (args[args.indexOf('--only') + 1] ?? '').split(',') : Object.keys(ROWS);
  const rows: Row[] = [];
  try {
    for (const [name, measure] of Object.entries(ROWS).filter(([each]) => only.includes(each)))
      rows.push(...(await tried(name, measure, bench)));
  } finally {
    rmSync(directory, { recursive: true, force: true });
  }
  print(rows);
}

/** A row that cannot be measured says why; the others are measured all the same. */
async function tried(name: string, measure: (bench: Bench) => Promise<Row | Row[]>, bench: Bench): Promise<Row[]> {
  console.error(`measuring: ${name}`);
  try {
    return [await measure(bench)].flat();
  } catch (error) {
    const message = String((error as Error).message ?? error).replaceAll(/\s+/g, ' ');
    const note = `not measured: ${message.length > 300 ? `…${message.slice(-300)}` : message}`;
    return [{ what: name, ours: '', beside: '', result: '', target: '', met: false, note }];
  }
}

function print(rows: readonly Row[]): void {
  const machine = `Node ${process.version}, ${process.platform} ${process.arch}, ${cpus().length} processors`;
  console.log(`${machine}; medians (least–most) of interleaved rounds. Only what one run measured may be compared.\n`);
  console.log('| what | ours | beside | result | target | note |\n|---|---|---|---|---|---|');
  for (const { what, ours, beside, result, target, met, note } of rows)
    console.log(
      `| ${what} | ${ours} | ${beside} | ${result}${met === false ? ' **MISSED**' : ''} | ${target} | ${note.replaceAll('|', '\\|')} |`,
    );
}
