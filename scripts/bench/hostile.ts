import { statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { readPatternDirectory } from '../../src/builtin.js';
import { hostileLogs, red, type HostileLog } from './hostile-logs.js';
import { median, run, spread, type Bench, type Row } from './measure.js';

const TARGET_SECONDS = 5;
const LIMIT_MS = 120_000;
const LITTLE = 0.5e6;
/** Just below what is read whole, and far above it. */
const WHOLE = 3.9e6;
const LARGE = 20e6;

/** ENGINE.md §5: regexes that backtrack, each with the text that makes it. */
const REGEXES: readonly { regex: string; attack: (size: number) => string }[] = [
  { regex: '(a+)+$', attack: (size) => `${'a'.repeat(size)}!` },
  { regex: '\\s+$', attack: (size) => `${' '.repeat(size)}!` },
  { regex: '.*.*=.*', attack: (size) => 'a'.repeat(size) },
  { regex: '^.*a.*b.*c$', attack: (size) => 'ab'.repeat(size / 2) },
  { regex: '(?:a{1,100}){1,100}$', attack: (size) => `${'a'.repeat(size)}!` },
  { regex: '(?=.*a)(a+)+$', attack: (size) => `${'a'.repeat(size)}!` },
  { regex: '(a*)*\\1b', attack: (size) => `${'a'.repeat(size)}!` },
];
const LINES = [1e5, 1e6, 1e7];
const FEW_LINES = [1e5, 1e7];

type Case = { name: string; log: string; patterns: string[] };

/** Wall time of `explain`, whole processes, of the worst of many cases. */
export async function hostile(bench: Bench): Promise<Row> {
  const cases = await casesIn(bench);
  const times = new Map<Case, number[]>();
  const measure = async (one: Case): Promise<void> => {
    const args = ['dist/cli/index.js', 'explain', one.log, ...one.patterns.flatMap((file) => ['--patterns', file])];
    const { milliseconds, code, killed, stderr } = await run(process.execPath, args, { limitMs: LIMIT_MS });
    if (!killed && ![0, 3, 4].includes(code)) throw new Error(`${one.name}: exit ${code}: ${stderr}`);
    times.set(one, [...(times.get(one) ?? []), milliseconds / 1000]);
  };
  for (const one of cases) await measure(one);
  const slowest = [...times].sort(([, a], [, b]) => median(b) - median(a)).slice(0, 3);
  for (let round = 1; round < (bench.isQuick ? 2 : 3); round += 1) for (const [one] of slowest) await measure(one);
  const ranked = [...times].sort(([, a], [, b]) => median(b) - median(a));
  const [[worst, seconds]] = ranked as [[Case, number[]]];
  return {
    what: 'the slowest of the hostile cases, `explain` as a whole process',
    ours: spread(seconds, 's', 2),
    beside: '',
    result: `${median(seconds).toFixed(1)} s`,
    target: `${TARGET_SECONDS} s`,
    met: median(seconds) <= TARGET_SECONDS,
    note: `${times.size} cases; the worst: ${worst.name} (${(statSync(worst.log).size / 1e6).toFixed(1)} MB); then ${ranked
      .slice(1, 4)
      .map(([{ name }, values]) => `${name} ${median(values).toFixed(1)} s`)
      .join(', ')}; each once, the slowest three ${bench.isQuick ? 'twice' : 'three times'}`,
  };
}

async function casesIn({ directory, isQuick }: Bench): Promise<Case[]> {
  const sources = await readPatternDirectory('patterns');
  const all = REGEXES.map((_, index) => catalogueOf(join(directory, `unsafe-${index}.yml`), [index]));
  const together = catalogueOf(join(directory, 'unsafe.yml'), [...REGEXES.keys()]);
  let count = 0;
  const written = ({ text }: HostileLog): string => {
    const file = join(directory, `hostile-${(count += 1)}.log`);
    writeFileSync(file, text);
    return file;
  };
  const attacks = REGEXES.flatMap(({ regex, attack }, index) =>
    (isQuick ? FEW_LINES : LINES).map((size) => ({
      name: `\`${regex}\`, a line of ${size / 1e6} MB`,
      log: written({ name: '', text: red(attack(size)) }),
      patterns: [all[index]!],
    })),
  );
  // Lines short enough to be looked at whole, so many that each costs a little of the time.
  const many = REGEXES.map(({ attack }) => `${attack(4000)}\n`.repeat(100))
    .join('')
    .repeat(2);
  const flood = {
    name: 'all of these regexes, lines of 4 kB',
    log: written({ name: '', text: red(many) }),
    patterns: [together],
  };
  const logs = [
    ...hostileLogs(sources, LITTLE),
    ...(isQuick ? [] : hostileLogs(sources, WHOLE)),
    ...hostileLogs(sources, LARGE),
  ].map((log) => ({
    name: log.name,
    log: written(log),
    patterns: [],
  }));
  return [...attacks, flood, ...logs];
}

function catalogueOf(file: string, indices: readonly number[]): string {
  const patterns = indices.map((index) => ({
    id: `bench/unsafe-${index}`,
    title: 'unsafe',
    category: 'runtime-error',
    log_regexes: [REGEXES[index]!.regex],
    root_cause: 'unsafe',
    fix_steps: ['none'],
    confidence: 0.9,
    unsafe: true,
    examples: ['aaa=bc   '],
    counter_examples: ['zzz'],
  }));
  writeFileSync(file, JSON.stringify({ patterns }));
  return file;
}
