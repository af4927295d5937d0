import type { LogLine } from './log.js';
import type { Finding } from './test-readers/form.js';
import { GO_READERS } from './test-readers/go.js';
import { JAVASCRIPT } from './test-readers/javascript.js';
import { JAVASCRIPT_OTHERS } from './test-readers/javascript-others.js';
import { JVM } from './test-readers/jvm.js';
import { NATIVE } from './test-readers/native.js';
import { OTHERS } from './test-readers/others.js';
import { PYTHON } from './test-readers/python.js';
import { readWith, type Reader } from './test-readers/reader.js';
import { SCRIPTING } from './test-readers/scripting.js';
import { streamsOf, type Row } from './test-readers/stream.js';
import { TAPS } from './test-readers/tap.js';

export type FailedTest = {
  name: string;
  file?: string;
  /** 1-based line in the file. */
  line?: number;
  /** The assertion or error in one sentence as printed. */
  message?: string;
  /** Lines of the log that state it, the title with the test's name first, then the assertion or error; at most 4. */
  lines: LogLine[];
  /** The file could not be loaded, so none of its tests ran; `name` is the file. */
  load?: true;
};

export type TestReport = {
  framework: string;
  failed: FailedTest[];
  /** How many failed in all, as the tool's own summary says, else `failed.length`. */
  count: number;
};

/** Where two understand the same lines, the earlier is the more specific one. */
export const READERS: readonly Reader[] = [
  ...JAVASCRIPT,
  ...JAVASCRIPT_OTHERS,
  ...PYTHON,
  ...GO_READERS,
  ...NATIVE,
  ...JVM,
  ...SCRIPTING,
  ...OTHERS,
  ...TAPS,
];

const MAXIMUM_TESTS = 300;

type Told = { framework: string; findings: Finding[]; counts: number[] };

/** Reads the lines of failed steps; null where no test tool reported a failed test. */
export function readTests(lines: readonly LogLine[]): TestReport | null {
  const told = streamsOf(lines).flatMap(readStream);
  if (told.length === 0) return null;
  const failed = told.flatMap(({ findings }) => findings.map(failedTest));
  failed.sort((a, b) => (a.lines[0]?.number ?? 0) - (b.lines[0]?.number ?? 0));
  const count = told.reduce((sum, each) => sum + countOf(each), 0);
  const frameworks = [...new Set(told.map(({ framework }) => framework))];
  return { framework: frameworks.join(', '), failed: failed.slice(0, MAXIMUM_TESTS), count };
}

function readStream(rows: readonly Row[]): Told[] {
  const told: Told[] = [];
  for (const reader of READERS) {
    const report = readWith(reader, rows);
    if (!report) continue;
    // What stands inside of another's report was printed by a test (or, under CTest, is the test).
    const taken = told.flatMap(({ findings }) => findings);
    const findings = report.found.filter((each) => !taken.some((other) => each.from <= other.to && other.from <= each.to));
    const counts = reader.loadsApart ? report.counts.map((count) => count + loadsIn(report.found)) : report.counts;
    if (findings.length > 0)
      told.push({ framework: reader.framework, findings, counts: findings.length < report.found.length ? [] : counts });
  }
  return told;
}

function loadsIn(findings: readonly Finding[]): number {
  return findings.filter(({ load }) => load).length;
}

/** Summaries of several packages add up; the same tests told again by a second attempt do not. */
function countOf({ findings, counts }: Told): number {
  const most = Math.max(0, ...counts);
  const sum = counts.reduce((total, count) => total + count, 0);
  return Math.max(findings.length, findings.length <= most ? most : sum);
}

function failedTest({ name, file, line, message, rows, load }: Finding): FailedTest {
  return {
    name,
    ...(file === undefined ? {} : { file }),
    ...(line === undefined ? {} : { line }),
    ...(message === undefined || message === '' ? {} : { message }),
    lines: [...new Set(rows.map((row) => row.line))],
    ...(load ? { load } : {}),
  };
}
