import { expect, test } from '@jest/globals';
import { regexProblem } from '../../src/core/regex-safety.js';
import { readLine } from '../../src/core/log-line.js';
import { type LogLine } from '../../src/core/log.js';
import { readTests, READERS, type FailedTest } from '../../src/core/test-report.js';
import { FAILING, GREEN } from '../support/test-output.js';

function linesOf(text: string): LogLine[] {
  return text.split('\n').map((row, index) => readLine(row, index + 1));
}

function withoutLines(entry: FailedTest): Partial<FailedTest> {
  const copy: Partial<FailedTest> = { ...entry };
  delete copy.lines;
  return copy;
}

test.each(FAILING)('reads $name', ({ output, framework, failed, count }) => {
  const report = readTests(linesOf(output))!;
  expect(report.failed.map(withoutLines)).toEqual(failed);
  expect(report.framework).toBe(framework);
  expect(report.count).toBe(count ?? failed.length);
});

test.each(FAILING)('quotes lines of the log for $name, the test’s own title first', ({ output, failed }) => {
  const lines = linesOf(output);
  const report = readTests(lines)!;
  for (const [index, entry] of report.failed.entries()) {
    expect(entry.lines.length).toBeGreaterThan(0);
    expect(entry.lines.length).toBeLessThanOrEqual(4);
    expect(lines).toEqual(expect.arrayContaining(entry.lines));
    for (const line of entry.lines) expect(lines).toContain(line);
    // The last part of the name, which Mocha prints on a line of its own.
    const last = /[\w.$"']+\W*$/.exec(failed[index]!.name)![0].replace(/\W+$/, '');
    if (!entry.load) expect(entry.lines[0]!.text).toContain(last);
  }
});

test.each(FAILING.filter(({ blanks }) => blanks !== false))('needs no blank lines for $name', ({ output, failed }) => {
  const report = readTests(linesOf(output).filter((line) => line.text.trim() !== ''))!;
  expect(report.failed.map(({ name }) => name)).toEqual(failed.map(({ name }) => name));
});

test.each(GREEN)('finds nothing in $name', ({ output }) => {
  expect(readTests(linesOf(output))).toBeNull();
});

test('reads interleaved packages as if each had a log of its own', () => {
  const report = readTests(
    linesOf(
      [
        'web:test: FAIL src/cart.test.ts',
        'web:test:   ● cart › adds up',
        'api:test: --- FAIL: TestTotal (0.00s)',
        'web:test:     expect(received).toBe(expected) // Object.is equality',
        'api:test:     cart_test.go:9: total is 3, want 4',
        'web:test:       at Object.toBe (src/cart.test.ts:3:20)',
        'api:test: FAIL',
        'web:test: Tests:       1 failed, 1 passed, 2 total',
      ].join('\n'),
    ),
  )!;
  expect(report.framework).toBe('jest, go test');
  expect(report.failed.map(({ name, file, line }) => [name, file, line])).toEqual([
    ['cart › adds up', 'src/cart.test.ts', 3],
    ['TestTotal', 'cart_test.go', 9],
  ]);
  expect(report.failed[0]!.lines[0]!.text).toBe('web:test:   ● cart › adds up');
});

test.each([
  ['BuildKit', (row: string, index: number) => `#12 ${index}.${100 + index} ${row}`],
  ['docker compose', (row: string) => `web-1  | ${row}`],
  ['pnpm -r', (row: string) => `packages/web test: ${row}`],
  ['lerna', (row: string) => `@shop/web: ${row}`],
  ['yarn workspaces', (row: string) => `[@shop/web]: ${row}`],
  ['WebdriverIO', (row: string) => `[chrome 120.0 linux #0-1] ${row}`],
])('takes the prefix of %s away', (_, prefix) => {
  const rows = ['--- FAIL: TestTotal (0.00s)', '    cart_test.go:9: total is 3, want 4', 'FAIL', 'FAIL\tshop\t0.003s', 'FAIL'];
  const report = readTests(linesOf(rows.map(prefix).join('\n')))!;
  expect(report.failed).toMatchObject([{ name: 'TestTotal', file: 'cart_test.go', line: 9, message: 'total is 3, want 4' }]);
});

test('reads marks that PowerShell saved in code page 437', () => {
  const output = 'FAIL src/a.test.ts\n  ΓùÅ cart ΓÇ║ adds up\n    TypeError: no total\nTests:       1 failed, 1 total';
  expect(readTests(linesOf(output))!.failed).toMatchObject([{ name: 'cart › adds up', message: 'TypeError: no total' }]);
});

test('a command that was tried twice is counted once', () => {
  const once = '  1 passing (2ms)\n  1 failing\n\n  1) adds up:\n     Error: no total\n      at Context.<anonymous> (a.js:3:5)\n';
  const report = readTests(linesOf(`${once}\nAttempt 1 failed.\n${once}`))!;
  expect(report.failed.map(({ name }) => name)).toEqual(['adds up']);
  expect(report.count).toBe(1);
});

test('what a failed test printed is no further failed test', () => {
  const inner =
    'FAILED (failures=1)\n======================================================================\nFAIL: test_inner (a.B)';
  const output = [
    '=================================== FAILURES ===================================',
    '__________________________________ test_outer __________________________________',
    'E       assert 1 == 2',
    'test_a.py:3: AssertionError',
    '----------------------------- Captured stdout call -----------------------------',
    inner,
    '=========================== short test summary info ============================',
    'FAILED test_a.py::test_outer - assert 1 == 2',
    '============================== 1 failed in 0.01s ===============================',
  ].join('\n');
  expect(readTests(linesOf(output))).toMatchObject({
    framework: 'pytest',
    count: 1,
    failed: [{ name: 'test_a.py::test_outer' }],
  });
});

test('keeps a few hundred failed tests of a hostile log and their true number', () => {
  const rows = Array.from({ length: 20_000 }, (_, index) => `  ● test ${index}\n    ${'(a'.repeat(500)}`);
  const report = readTests(linesOf(`FAIL a.test.js\n${rows.join('\n')}\nTests:       20000 failed, 20000 total`))!;
  expect(report.failed).toHaveLength(300);
  expect(report.count).toBe(20_000);
});

test('no regex of the readers can be made to backtrack without end', () => {
  const regexes = READERS.flatMap(({ sign, summary, passed, forms }) => [
    sign,
    ...(summary ?? []),
    ...(passed ? [passed] : []),
    ...forms.flatMap((form) =>
      typeof form === 'function'
        ? []
        : Object.values(form).flatMap((value) => (value instanceof RegExp ? [value] : Array.isArray(value) ? value : [])),
    ),
  ]).filter((value): value is RegExp => value instanceof RegExp);
  expect(regexes.length).toBeGreaterThan(200);
  const problems = regexes.flatMap((regex) => {
    const problem = regexProblem(regex.source);
    return problem ? [`${regex.source} ${problem.message}`] : [];
  });
  expect(problems).toEqual([]);
});
