import type { Cause } from './causes.js';
import type { TestSummary } from './diagnosis.js';
import type { Pattern } from './pattern.js';
import { redact } from './redact.js';
import type { FailedTest, TestReport } from './test-report.js';

/** What stands for failed tests whose framework no pattern of the catalogue knows. */
const FAILED: Pattern = {
  id: 'generic/tests-failed',
  title: 'tests fail',
  category: 'test-failure',
  log_regexes: [],
  all_of: [],
  none_of: [],
  fix_steps: ['Read the first failed test: mend the code if the test is right, else the test.'],
  confidence: 0.9,
  priority: 54,
  suppresses: [],
  severity: 'error',
  transient: false,
  auto_fix: false,
  unsafe: false,
  references: [],
  examples: [],
  counter_examples: [],
};

const MOST_TESTS = 20;

/**
 * The causes with what the test framework itself reported: where tests failed, the best cause among test failures names them and shows their
 * lines. A suite that could not be loaded failed for another reason, and a cause that outranks failed tests stays first.
 */
export function withTests(causes: readonly Cause[], report: TestReport | null): Cause[] {
  const failed = report?.failed.filter(({ load, lines }) => !load && lines.length > 0) ?? [];
  if (!report || failed.length === 0) return [...causes];
  const known = causes.find(({ pattern }) => pattern.category === 'test-failure');
  const pattern = known?.pattern ?? FAILED;
  const confidence = Math.max(pattern.confidence, FAILED.confidence);
  const score = Math.max(known?.score ?? 0, FAILED.priority + 25 * confidence);
  const cause: Cause = {
    pattern,
    confidence,
    score,
    lines: linesOf(failed),
    rootCause: sentence(report, failed[0]!),
    tests: summarise(report, failed),
  };
  return [...causes.filter((each) => each !== known), cause].sort((a, b) => b.score - a.score);
}

// A title that only heads a block of output, and says neither that it failed nor how.
const HEADING = /^(?:-{4} .* stdout -{4}$|[\w ]+$)/;

/** The first test with what it expected, then the names of the next. */
function linesOf([first, ...more]: readonly FailedTest[]): Cause['lines'] {
  const own = first!.lines.slice(0, 3);
  const told = own.length > 1 && HEADING.test(own[0]!.text) ? [...own.slice(1), own[0]!] : own;
  const lines = [...told, ...more.flatMap(({ lines: [title] }) => title ?? [])];
  return [...new Set(lines)].slice(0, 5);
}

function sentence({ framework, count }: TestReport, { name, file, line, message }: FailedTest): string {
  const place = file === undefined ? '' : ` (${file}${line === undefined ? '' : `:${line}`})`;
  const what = count === 1 ? `the test "${name}"${place} fails` : `${count} tests fail, the first is "${name}"${place}`;
  return redact(`${framework}: ${what}${message === undefined ? '' : `: ${message}`}`).slice(0, 500);
}

function summarise({ framework, count }: TestReport, failed: readonly FailedTest[]): TestSummary {
  const shown = failed.slice(0, MOST_TESTS).map(({ name, file = null, line = null, message = null }) => ({
    name: redact(name).slice(0, 200),
    file: file === null ? null : redact(file).slice(0, 200),
    line,
    message: message === null ? null : redact(message).slice(0, 200),
  }));
  return { framework, count, failed: shown };
}
