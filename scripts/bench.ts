// Measures speed as ratios within one run, on logs it makes itself: npm run bench
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readPatternDirectory } from '../src/builtin.js';
import { readLine } from '../src/core/log-line.js';
import { compile, scanNaively } from '../src/match/compile.js';
import type { Rule } from '../src/match/engine.js';

const ROUNDS = 5;
const directory = mkdtempSync(join(tmpdir(), 'ci-rescue-bench-'));
const all: Rule[] = (await readPatternDirectory('patterns')).flatMap(({ pattern: { log_regexes, all_of, none_of } }) =>
  [...log_regexes, ...all_of, ...none_of].map((source) => ({ source })),
);

type Row = { what: string; ours: number[]; theirs: number[]; note: string };

try {
  const real = realLines();
  const made = madeLines(40_000);
  const rows: Row[] = [
    ...(real.length > 0 ? [againstNaive('real logs', real.slice(0, 20_000))] : []),
    againstNaive('made logs', made),
    growth(made),
    coldStart(),
  ];
  print(rows);
} finally {
  rmSync(directory, { recursive: true, force: true });
}

/** Every line against every regex takes minutes with the whole catalogue: it is asked about a hundredth of the lines. */
function againstNaive(what: string, lines: readonly string[]): Row {
  const few = lines.filter((_, index) => index % 100 === 0);
  const engine = compile(all);
  engine.scan(lines);
  const { ours, theirs } = interleaved(
    () => engine.scan(lines),
    () => scanNaively(all, few),
  );
  const size = lines.reduce((sum, line) => sum + line.length + 1, 0) / 1e6;
  return {
    what: `${what}: every regex on every line, as often as our time`,
    ours,
    theirs: theirs.map((time) => time * 100),
    note: `${size.toFixed(1)} MB, ${all.length} regexes, ${(size / (median(ours) / 1000)).toFixed(0)} MB/s`,
  };
}

function growth(lines: readonly string[]): Row {
  const few = compile(all.filter((_, index) => index % 10 === 0));
  const many = compile(all);
  const { ours, theirs } = interleaved(
    () => few.scan(lines),
    () => many.scan(lines),
  );
  return {
    what: 'ten times as many patterns, as often as the time for a tenth',
    ours,
    theirs,
    note: `${Math.round(all.length / 10)} → ${all.length} regexes`,
  };
}

function coldStart(): Row {
  const log = join(directory, 'job.log');
  const lines = madeLines(900).map((line, index) => `2026-08-01T12:00:${String(index % 60).padStart(2, '0')}.1234567Z ${line}`);
  writeFileSync(log, `${lines.join('\n')}\n2026-08-01T12:01:00.1234567Z ##[error]Process completed with exit code 1.\n`);
  const { ours, theirs } = interleaved(
    () => spawnSync(process.execPath, ['-e', '0']),
    () => spawnSync(process.execPath, ['dist/cli/index.js', 'explain', log]),
  );
  const more = median(theirs) - median(ours);
  return { what: 'cold `explain` of a log of 77 kB, as often as `node -e 0`', ours, theirs, note: `${more.toFixed(0)} ms more` };
}

function interleaved(one: () => unknown, other: () => unknown): { ours: number[]; theirs: number[] } {
  const times = { ours: [] as number[], theirs: [] as number[] };
  for (let round = 0; round < ROUNDS; round += 1) {
    times.ours.push(timeOf(one));
    times.theirs.push(timeOf(other));
  }
  return times;
}

function timeOf(work: () => unknown): number {
  const start = process.hrtime.bigint();
  work();
  return Number(process.hrtime.bigint() - start) / 1e6;
}

function median(times: readonly number[]): number {
  return [...times].sort((a, b) => a - b)[times.length >> 1]!;
}

/** Lines of a log as CI prints them, the same on every machine (Park & Miller's generator). */
function madeLines(count: number): string[] {
  let state = 42;
  const random = (below: number): number => (state = (state * 48271) % 2147483647) % below;
  const pick = <T>(list: readonly T[]): T => list[random(list.length)]!;
  const word = (): string =>
    pick(['module', 'src/index.ts', 'build', 'test', 'package', 'cache', 'lib/a.py', 'error', 'warning', 'done', 'target']);
  const shapes = [
    () => `npm warn deprecated ${word()}@${random(9)}.${random(9)}.0: use ${word()} instead`,
    () => `   Compiling ${word()}-${random(99)} v0.${random(9)}.${random(9)}`,
    () => `[${random(999)}/${999}] Building CXX object ${word()}.dir/${word()}.cpp.o`,
    () => `  ✓ ${word()} ${word()} ${word()} (${random(900)} ms)`,
    () => `Downloading ${word()}-${random(99)}.tar.gz (${random(900)} kB)`,
    () => `    at ${word()} (/home/runner/work/app/app/${word()}:${random(900)}:${random(80)})`,
    () => `##[group]Run ${word()} --${word()}`,
    () => `${word()} ${word()} ${word()} ${random(1e9).toString(16)} ${word()} ${word()}`,
  ];
  const failures = [
    'npm error code ERESOLVE',
    "src/a.ts(1,2): error TS2322: Type 'a' is not assignable to type 'b'.",
    'E   assert 1 == 2',
  ];
  return Array.from({ length: count }, (_, index) => (index % 2000 === 1999 ? pick(failures) : pick(shapes)()));
}

/** Logs of a corpus beside the project, where there is one. */
function realLines(): string[] {
  const folder = join('..', 'shared', 'corpus', 'logs');
  if (!existsSync(folder)) return [];
  const rows = readdirSync(folder).flatMap((name) => readFileSync(join(folder, name), 'utf8').split('\n'));
  return rows.filter((_, index) => index % 20 === 0).map((row, index) => readLine(row, index + 1).text);
}

function print(rows: readonly Row[]): void {
  const times = (list: readonly number[]): string =>
    `${median(list).toFixed(0)} ms (${Math.min(...list).toFixed(0)}–${Math.max(...list).toFixed(0)})`;
  console.log(`Node ${process.version}, medians of ${ROUNDS} interleaved rounds (least–most); only the ratios mean anything.\n`);
  console.log('| what | one | other | ratio | |\n|---|---|---|---|---|');
  for (const { what, ours, theirs, note } of rows)
    console.log(`| ${what} | ${times(ours)} | ${times(theirs)} | ${(median(theirs) / median(ours)).toFixed(1)} × | ${note} |`);
}
