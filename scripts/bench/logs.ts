import { closeSync, existsSync, openSync, readdirSync, readFileSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { decode, splitLines } from '../../src/core/decode.js';
import { hasGhColumns } from '../../src/core/log.js';
import { BLOCK_MEMORY, createBlock } from '../../src/match/block.js';
import { createCutter } from '../../src/match/raw.js';
import { fillWithRaw } from '../../src/match/strip.js';

/** Numbers that look random and are the same on every machine (Park & Miller's generator): at least 0, below `below`. */
export type Random = (below: number) => number;

/** Begins a row of such numbers. */
export function createRandom(seed: number): Random {
  let state = seed;
  return (below) => (state = (state * 48271) % 2147483647) % below;
}

const WORDS =
  'module build test package cache core parser client server model view error warning done target widget index util'.split(' ');
const FAILURES = [
  'npm error code ERESOLVE',
  "src/cart.ts(12,5): error TS2322: Type 'string' is not assignable to type 'number'.",
  'E   AssertionError: assert 1 == 2',
  'error[E0308]: mismatched types',
  'FAILED tests/test_cart.py::test_total - assert 1 == 2',
  "> Could not resolve all files for configuration ':app:compileClasspath'.",
  'ERROR: failed to solve: process "/bin/sh -c npm ci" did not complete successfully: exit code: 1',
  '  ● cart › adds up',
];
const SCRIPTS = ['npm ci', 'npx tsc --noEmit', 'npm test', 'cargo build', 'docker build .', './gradlew build', 'pytest -q'];

type Shape = (random: Random, word: () => string) => string;

/** Lines of each tool of SCRIPTS. */
const TOOLS: readonly (readonly Shape[])[] = [
  [
    (n, w) => `npm warn deprecated ${w()}-${w()}@${n(9)}.${n(9)}.0: use ${w()} instead`,
    (n, w) => `npm http fetch GET 200 https://registry.npmjs.org/${w()}-${n(999)} ${n(900)}ms (cache miss)`,
  ],
  [
    (n, w) => `TSFILE: /home/runner/work/app/app/dist/${w()}/${w()}${n(99)}.js`,
    (n, w) => `File change detected in src/${w()}/${w()}.ts, ${n(90)} files checked`,
  ],
  [
    (_, w) =>
      `\u001b[0m\u001b[7m\u001b[1m\u001b[32m PASS \u001b[39m\u001b[22m\u001b[27m\u001b[0m \u001b[2msrc/\u001b[22m\u001b[1m${w()}.test.ts\u001b[22m`,
    (n, w) => `    \u001b[32m✓\u001b[39m \u001b[2m${w()} ${w()} ${w()} (${n(900)} ms)\u001b[22m`,
    (n, w) => `    at ${w()} (/home/runner/work/app/app/src/${w()}.ts:${n(900)}:${n(80)})`,
  ],
  [
    (n, w) => `\u001b[1m\u001b[32m   Compiling\u001b[0m ${w()}-${w()} v0.${n(9)}.${n(20)}`,
    (n, w) => `\u001b[1m\u001b[32m  Downloaded\u001b[0m ${w()}_${w()} v${n(9)}.${n(9)}.${n(20)}`,
  ],
  [
    (n, w) =>
      `#${n(30)} ${n(99)}.${n(999)} Get:${n(99)} http://deb.debian.org/debian bookworm/main amd64 lib${w()}${n(9)} amd64 [${n(900)} kB]`,
    (n) => `#${n(30)} sha256:${n(1e9).toString(16)}${n(1e9).toString(16)} ${n(90)}.${n(9)}MB / 90.1MB ${n(20)}.${n(9)}s`,
    (n, w) => `Downloading ${w()} ${n(40)}%\rDownloading ${w()} ${40 + n(40)}%\rDownloading ${w()} 100%`,
  ],
  [
    (_, w) => `> Task :${w()}:compile${w()}Java UP-TO-DATE`,
    (n, w) => `Download https://repo.maven.apache.org/maven2/org/${w()}/${w()}/${n(9)}.${n(9)}/${w()}-${n(9)}.${n(9)}.jar`,
  ],
  [
    (n, w) => `tests/test_${w()}_${w()}.py::test_${w()}[${n(99)}] PASSED                 [ ${n(99)}%]`,
    (n, w) => `${w()}/${w()}.py                 ${n(900)}     ${n(90)}    ${n(99)}%`,
  ],
];

/** A log as the runner writes it, of about so many bytes: steps of several tools, a failure in about 2,000 lines, red at its end. */
export function madeLog(size: number, seed = 42): Buffer {
  const random = createRandom(seed);
  const pick = <T>(list: readonly T[]): T => list[random(list.length)]!;
  const word = (): string => pick(WORDS);
  const rows: string[] = [];
  let bytes = 0;
  const say = (text: string): void => {
    const second = Math.floor(rows.length / 40);
    const [minute, hour] = [Math.floor(second / 60) % 60, Math.floor(second / 3600) % 24];
    const clock = [hour, minute, second % 60].map((part) => String(part).padStart(2, '0')).join(':');
    rows.push(`2026-08-01T${clock}.${String(1e6 + random(8999999)).slice(0, 7)}Z ${text}\n`);
    bytes += rows.at(-1)!.length;
  };
  while (bytes < size) {
    const tool = random(TOOLS.length);
    for (const line of [
      `##[group]Run ${SCRIPTS[tool]}`,
      `\u001b[36;1m${SCRIPTS[tool]}\u001b[0m`,
      'shell: /usr/bin/bash -e {0}',
      '##[endgroup]',
    ])
      say(line);
    for (let count = 100 + random(2000); count > 0 && bytes < size; count -= 1)
      say(random(2000) === 0 ? pick(FAILURES) : pick(TOOLS[tool]!)(random, word));
  }
  for (const line of [
    'npm error code ERESOLVE',
    'npm error ERESOLVE unable to resolve dependency tree',
    '##[error]Process completed with exit code 1.',
  ])
    say(line);
  return Buffer.from(rows.join(''));
}

/** Writes a log of about so many bytes to a file: one that was made, again and again. */
export function writeLarge(file: string, size: number): void {
  const part = madeLog(Math.min(size, 16e6));
  const handle = openSync(file, 'w');
  for (let written = 0; written < size; written += part.length) writeSync(handle, part);
  closeSync(handle);
}

/** Logs of a corpus beside the project, without the columns of `gh`, timestamps and escapes; null where there is none. */
export function realLines(): Buffer | null {
  const folder = join('..', 'shared', 'corpus', 'logs');
  if (!existsSync(folder)) return null;
  return Buffer.concat(
    readdirSync(folder).map((name) => {
      const bytes = readFileSync(join(folder, name));
      return clean(bytes, hasGhColumns(splitLines(decode(bytes.subarray(0, 64 * 1024)))));
    }),
  );
}

/** A log's lines as regexes see them. What is behind a timestamp may look like one: cleaned until nothing changes any more. */
export function clean(bytes: Buffer, columns: boolean): Buffer {
  const once = cleanOnce(bytes, columns);
  return once.equals(bytes) ? once : clean(once, false);
}

function cleanOnce(bytes: Buffer, columns: boolean): Buffer {
  const block = createBlock(new ArrayBuffer(BLOCK_MEMORY), 0);
  const parts: Buffer[] = [];
  const cutter = createCutter(columns, (raw) => {
    fillWithRaw(block, raw);
    const room = Buffer.alloc(raw.length);
    let size = 0;
    for (let line = 0; line < block.lines; line += 1)
      size += block.bytes.copy(room, size, block.begins[line], block.ends[line]! + 1);
    parts.push(room.subarray(0, size));
    return raw;
  });
  cutter.feed(bytes);
  cutter.end();
  return Buffer.concat(parts);
}

/** As much of a log as wanted, repeated where it is shorter, cut at a line. */
export function sized(log: Buffer, size: number): Buffer {
  const whole = Buffer.concat(Array.from({ length: Math.ceil(size / log.length) }, () => log)).subarray(0, size);
  return whole.subarray(0, whole.lastIndexOf(10) + 1);
}
