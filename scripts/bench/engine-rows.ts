import { readPatternDirectory } from '../../src/builtin.js';
import { partOf, regexesOf, type PatternSource } from '../../src/core/catalogue.js';
import { compilePatterns } from '../../src/core/compile.js';
import { createCutter } from '../../src/match/raw.js';
import { clean, madeLog, realLines, sized } from './logs.js';
import { interleaved, median, spread, timeOf, type Bench, type Row } from './measure.js';
import { evenly } from './ripgrep.js';
import { createStream } from './stream.js';

const NAIVE_TARGET = 30;
const GROWTH_TARGET = 1.6;
/** Every line against every regex takes minutes: it is asked about one line in so many. */
const SAMPLE = 100;

/** The engine beside the loop that anybody would write first: split, and try every regex on every line. */
export async function besideNaive({ isQuick }: Bench): Promise<Row[]> {
  const sources = regexesIn(await readPatternDirectory('patterns'));
  const { tables } = compilePatterns(await readPatternDirectory('patterns'));
  const scan = createStream(tables, sources, 'WebAssembly');
  const regexes = sources.map((source) => new RegExp(source, 'i'));
  const real = realLines();
  const rows: Row[] = [];
  for (const [what, log] of [
    ...(real ? ([['real', sampledBlocks(real, 10e6)]] as const) : []),
    ['made', clean(madeLog(12e6), false)],
  ] as const) {
    const bytes = sized(log, 10e6);
    compare(bytes, sources.length, scan, regexes);
    const [ours, sample] = (await interleaved(
      isQuick ? 3 : 5,
      () => timeOf(() => scan([bytes], () => {})),
      async () => SAMPLE * (await timeOf(() => naive(every(bytes), regexes))),
    )) as [number[], number[]];
    const ratio = median(sample) / median(ours);
    rows.push({
      what: `the naive loop (every regex on every line), ${what} logs`,
      ours: spread(ours),
      beside: spread(
        sample.map((time) => time / 1000),
        's',
        1,
      ),
      result: `${ratio.toFixed(0)} ×`,
      target: `${NAIVE_TARGET} ×`,
      met: ratio >= NAIVE_TARGET,
      note: `${(bytes.length / 1e6).toFixed(1)} MB, ${sources.length} regexes; warm, nothing capped; the naive loop's time is that for each 100th line (of which both found the same), times 100; ${ours.length} rounds`,
    });
  }
  return rows;
}

/** Both must find the same on the lines of the sample. */
function compare(bytes: Buffer, rules: number, scan: ReturnType<typeof createStream>, regexes: readonly RegExp[]): void {
  const hits = new Set<number>();
  scan([bytes], (rule, line) => void (line % SAMPLE === 0 && hits.add((line / SAMPLE) * rules + rule)));
  const expected = naive(every(bytes), regexes);
  if (hits.size !== expected.length || expected.some((hit) => !hits.has(hit)))
    throw new Error('the naive loop finds something else');
}

function every(bytes: Buffer): string[] {
  return bytes
    .toString()
    .split('\n')
    .slice(0, -1)
    .filter((_, index) => index % SAMPLE === 0);
}

function naive(lines: readonly string[], regexes: readonly RegExp[]): number[] {
  const hits: number[] = [];
  for (const [line, text] of lines.entries())
    for (const [rule, regex] of regexes.entries()) if (regex.test(text)) hits.push(line * regexes.length + rule);
  return hits;
}

/** Pieces of a log at even distances, of about so many bytes together. */
function sampledBlocks(log: Buffer, size: number): Buffer {
  const piece = 50_000;
  const count = Math.ceil(size / piece);
  const cut = (from: number): Buffer =>
    log.subarray(log.indexOf(10, from) + 1, log.indexOf(10, Math.min(log.length - 1, from + piece)) + 1);
  const starts = Array.from({ length: count }, (_, index) => Math.floor((index * (log.length - 2 * piece)) / count));
  return log.length <= 2 * size ? log : Buffer.concat(starts.map(cut));
}

/** How much longer a scan takes when there are ten times as many patterns. */
export async function growth({ isQuick }: Bench): Promise<Row> {
  const all = await readPatternDirectory('patterns');
  const real = realLines();
  const log = sized(real ?? clean(madeLog(16e6), false), isQuick ? 10e6 : 30e6);
  const [few, many] = [evenly(all, 100), evenly(all, 1000)];
  const [scanFew, scanMany] = [readerOf(few), readerOf(many)];
  scanFew(log);
  scanMany(log);
  const [less, more] = (await interleaved(
    isQuick ? 5 : 7,
    () => timeOf(() => scanFew(log)),
    () => timeOf(() => scanMany(log)),
  )) as [number[], number[]];
  const scanAll = readerOf(all);
  scanAll(log);
  const [whole] = (await interleaved(3, () => timeOf(() => scanAll(log)))) as [number[]];
  const lines = every(sized(log, 1e6));
  const naives = [few, many].map((sources) => regexesIn(sources).map((source) => new RegExp(source, 'i')));
  const [naiveLess, naiveMore] = (await interleaved(
    3,
    ...naives.map((regexes) => () => timeOf(() => naive(lines, regexes))),
  )) as [number[], number[]];
  const ratio = median(more) / median(less);
  return {
    what: `growth from ${few.length} to ${many.length} patterns`,
    ours: spread(more),
    beside: spread(less),
    result: `${ratio.toFixed(2)} ×`,
    target: `${GROWTH_TARGET} ×`,
    met: ratio <= GROWTH_TARGET,
    note: `${(log.length / 1e6).toFixed(0)} MB of ${real ? 'real' : 'made'} logs, warm, read as \`explain\` reads (${regexesIn(few).length} and ${regexesIn(many).length} regexes, each heard 40 times a mebibyte); the whole catalogue (${all.length} patterns): ${(log.length / 1000 / median(whole)).toFixed(0)} MB/s; the naive loop: ${(median(naiveMore) / median(naiveLess)).toFixed(1)} ×; ${more.length} rounds`,
  };
}

/** A large log through the engine as `explain` has it. */
function readerOf(sources: readonly PatternSource[]): (log: Buffer) => void {
  const { engine } = partOf(compilePatterns(sources));
  return (log) => {
    const reader = engine.reader();
    let unread = 0;
    const cutter = createCutter(false, (raw) => {
      reader.listenAgain();
      unread += reader.read(raw, () => {}).unread;
      return raw;
    });
    cutter.feed(log);
    cutter.end();
    if (unread > 0) throw new Error(`no time was left for ${unread} lines`);
  };
}

function regexesIn(sources: readonly PatternSource[]): string[] {
  return sources.flatMap(({ pattern }) => regexesOf(pattern));
}
