import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { readPatternDirectory } from '../../src/builtin.js';
import { regexesOf, type PatternSource } from '../../src/core/catalogue.js';
import { compilePatterns } from '../../src/core/compile.js';
import { pack } from '../../src/match/pack.js';
import { clean, madeLog, realLines, sized } from './logs.js';
import { interleaved, median, run, spread, timeOf, type Bench, type Row } from './measure.js';
import { rustRegex } from './rust-regex.js';
import { createStream, type Kind } from './stream.js';

const PATTERNS = 350;
const TARGETS: Record<Kind, number> = { JavaScript: 2.5, WebAssembly: 4 };
const RG_OPTIONS = '--no-unicode -i -n -a --no-config --dfa-size-limit 1G --regex-size-limit 1G -f'.split(' ');

/** What the processes are given. */
type Files = { log: string; tables: string; sources: string; regexes: string; ours: string; theirs: string };

/** An `explain`-style scan beside `rg -f`: whole processes, the same bytes, the same patterns, the same lines found. */
export async function besideRipgrep(bench: Bench): Promise<Row[]> {
  const version = ripgrepVersion();
  const real = realLines();
  const log = sized(real ?? clean(madeLog(16e6), false), bench.isQuick ? 10e6 : 60e6);
  const all = await readPatternDirectory('patterns');
  const whole = `the whole catalogue (${all.length} patterns) with WebAssembly, warm, nothing capped and weak rules asked of every line: ${await wholeCatalogue(all, log)} MB/s`;
  const name = `scan of ${(log.length / 1e6).toFixed(0)} MB of ${real ? 'real' : 'made'} logs, whole processes, beside \`rg -f\``;
  if (version === null) return (Object.keys(TARGETS) as Kind[]).map((kind) => skipped(`${name}: ${kind}`, whole));
  const usable = all.filter(({ pattern }) => regexesOf(pattern).every((regex) => rustRegex(regex) !== null));
  const files = filesIn(bench.directory);
  writeFileSync(files.log, log);
  const friendly = usable.filter(({ pattern }) => !regexesOf(pattern).some(countsFar));
  const sampled = evenly(bench.isLong ? usable : friendly, PATTERNS);
  const { sources, dropped, lines } = await agreeing(bench, sampled, files);
  const [js, wasm, rg] = (await interleaved(
    3,
    () => ours(bench, files, 'JavaScript'),
    () => ours(bench, files, 'WebAssembly'),
    () => theirs(files),
  )) as [number[], number[], number[]];
  const regexes = sources.flatMap(({ pattern }) => regexesOf(pattern)).length;
  const note = [
    `${sources.length} whole patterns (${regexes} regexes) of the ${(bench.isLong ? usable : friendly).length} that Rust's engine ${bench.isLong ? 'understands' : 'understands and that count nowhere to ten or more, which it takes far longer for'}; tables precomputed, as in the product; nothing capped`,
    `${lines} lines found by both${dropped > 0 ? `, ${dropped} patterns left out because JavaScript and Rust read them differently` : ''}`,
    `${version}, ASCII classes, DFA of 1 GB`,
    `${js.length} rounds`,
  ].join('; ');
  return [
    row(`${name}: JavaScript`, 'JavaScript', js, rg, note),
    row(`${name}: WebAssembly`, 'WebAssembly', wasm, rg, `the same; ${whole}`),
  ];
}

function row(what: string, kind: Kind, times: readonly number[], rg: readonly number[], note: string): Row {
  const ratio = median(rg) / median(times);
  const target = TARGETS[kind];
  return {
    what,
    ours: spread(times),
    beside: spread(rg),
    result: `${ratio.toFixed(1)} ×`,
    target: `${target} ×`,
    met: ratio >= target,
    note,
  };
}

function skipped(what: string, note: string): Row {
  const why = 'skipped: ripgrep is neither here nor to be had from apt-get';
  return { what, ours: '', beside: '', result: '', target: '', met: null, note: `${why}; ${note}` };
}

/** Of ripgrep, which is installed where that is possible; null where it is not. */
function ripgrepVersion(): string | null {
  const ask = (): string | null =>
    /^ripgrep \S+/.exec(spawnSync('rg', ['--version'], { encoding: 'utf8' }).stdout ?? '')?.[0] ?? null;
  const found = ask();
  if (found !== null || process.getuid?.() !== 0) return found;
  spawnSync('apt-get', ['install', '-y', '--no-install-recommends', 'ripgrep'], { timeout: 60_000, stdio: 'ignore' });
  return ask();
}

function filesIn(directory: string): Files {
  const file = (name: string): string => join(directory, name);
  return {
    log: file('clean.log'),
    tables: file('sample.bin'),
    sources: file('sample.json'),
    regexes: file('sample.txt'),
    ours: file('ours.txt'),
    theirs: file('theirs.txt'),
  };
}

/** Members of a list at even distances. */
export function evenly<T>(list: readonly T[], count: number): T[] {
  return list.length <= count
    ? [...list]
    : Array.from({ length: count }, (_, index) => list[Math.floor((index * list.length) / count)]!);
}

function write(sources: readonly PatternSource[], files: Files): void {
  const { tables, patternOf } = compilePatterns(sources);
  const regexes = sources.flatMap(({ pattern }) => regexesOf(pattern));
  writeFileSync(files.tables, pack({ ...tables, patternOf }));
  writeFileSync(files.sources, JSON.stringify(regexes));
  writeFileSync(files.regexes, regexes.map((regex) => `${rustRegex(regex)}\n`).join(''));
}

async function ours({ self }: Bench, files: Files, kind: Kind): Promise<number> {
  const ended = await run(process.execPath, [self, 'scan', files.tables, files.sources, files.log, files.ours, kind]);
  if (ended.code !== 0) throw new Error(ended.stderr);
  return ended.milliseconds;
}

async function theirs(files: Files): Promise<number> {
  const ended = await run('rg', [...RG_OPTIONS, files.regexes, files.log], { outputFile: files.theirs });
  if (ended.code > 1) throw new Error(`rg: ${ended.stderr}`);
  return ended.milliseconds;
}

/** Repetitions as `{1,400}`, which ripgrep unrolls: with one regex in fourteen of that kind it takes several times as long. */
function countsFar(regex: string): boolean {
  return /\{\d*,?\d{2,}\}/.test(regex);
}

/** Leaves out the patterns by which the two find different lines: bytes and UTF-16 units differ, and so do the blanks beyond ASCII. */
async function agreeing(bench: Bench, sampled: readonly PatternSource[], files: Files) {
  let sources = [...sampled];
  for (let round = 0; round < 5; round += 1) {
    write(sources, files);
    const both: Record<Kind, string> = { JavaScript: '', WebAssembly: '' };
    for (const kind of Object.keys(both) as Kind[]) {
      await ours(bench, files, kind);
      both[kind] = readFileSync(files.ours, 'utf8');
    }
    if (both.JavaScript !== both.WebAssembly) throw new Error('the two finders do not agree');
    await theirs(files);
    const rows = both.WebAssembly.split('\n')
      .filter(Boolean)
      .map((each) => each.split('\t').map(Number) as [number, number]);
    const mine = new Set(rows.map(([line]) => line));
    const found = readFileSync(files.theirs, 'latin1').split('\n').filter(Boolean);
    const other = new Map(found.map((each) => [Number(each.slice(0, each.indexOf(':'))), each.slice(each.indexOf(':') + 1)]));
    const onlyOther = [...other].filter(([line]) => !mine.has(line)).map(([, text]) => text);
    const regexes = sources.flatMap(({ pattern }) => regexesOf(pattern).map((regex) => new RegExp(regex, 'i')));
    const missed = onlyOther.find((text) => regexes.some((regex) => regex.test(Buffer.from(text, 'latin1').toString())));
    // Another reading of a regex is no fault, a line that was overlooked is.
    if (missed !== undefined) throw new Error(`the engine overlooks a line: ${missed.slice(0, 200)}`);
    const guilty = new Set(rows.filter(([line]) => !other.has(line)).map(([, pattern]) => pattern));
    for (const pattern of matching(sources, onlyOther, bench)) guilty.add(pattern);
    if (guilty.size === 0) return { sources, dropped: sampled.length - sources.length, lines: mine.size };
    sources = sources.filter((_, index) => !guilty.has(index));
  }
  throw new Error('rg and the engine do not come to agree');
}

/** Patterns that, as ripgrep reads them, match some of the lines. */
function matching(sources: readonly PatternSource[], lines: readonly string[], { directory }: Bench): number[] {
  if (lines.length === 0) return [];
  const file = join(directory, 'differences.txt');
  writeFileSync(file, Buffer.from(`${[...new Set(lines)].slice(0, 1000).join('\n')}\n`, 'latin1'));
  return sources.flatMap(({ pattern }, index) => {
    const regexes = regexesOf(pattern).flatMap((regex) => ['-e', rustRegex(regex)!]);
    return spawnSync('rg', ['--no-unicode', '-i', '-a', '-q', '--no-config', ...regexes, file]).status === 0 ? [index] : [];
  });
}

async function wholeCatalogue(all: readonly PatternSource[], log: Buffer): Promise<string> {
  const { tables } = compilePatterns(all);
  const scan = createStream(
    tables,
    all.flatMap(({ pattern }) => regexesOf(pattern)),
    'WebAssembly',
  );
  const [times] = await interleaved(3, () => timeOf(() => scan([log], () => {})));
  return (log.length / 1000 / median(times!)).toFixed(0);
}
