import { expect, test } from '@jest/globals';
import { compileCatalogue } from '../../src/core/compile.js';
import { explain } from '../../src/core/explain.js';
import * as rules from '../../src/core/guess-rules.js';
import { regexProblem } from '../../src/core/regex-safety.js';
import { jobLog, runStep } from '../support/logs.js';

const EMPTY = compileCatalogue([]);

function explainWithout(script: string, output: string, exitCode = 1) {
  return explain(Buffer.from(jobLog(runStep(script, output, exitCode))), EMPTY)[0]!;
}

// No tool of these is known to anybody: only forms of words, the kind of step and the exit code speak.
test.each([
  ['./frob lint', 'src/a.frob:3:1: dangling comma', 1, 'lint', 'src/a.frob:3:1: dangling comma'],
  ['frob format --check', 'error: 2 files would be changed', 1, 'format', 'error: 2 files would be changed'],
  ['frobc build', 'src/a.frob:3:1: error: unknown thing', 1, 'compile-error', 'src/a.frob:3:1: error: unknown thing'],
  ['frob e2e', 'error: expected 3 but got 4', 1, 'test-failure', 'error: expected 3 but got 4'],
  [
    './run',
    'frob: error: connect ECONNREFUSED 127.0.0.1:5432',
    1,
    'external-service',
    'frob: error: connect ECONNREFUSED 127.0.0.1:5432',
  ],
  ['./run', 'frob: error: FROB_TOKEN is not set', 1, 'auth-secret-missing', 'frob: error: FROB_TOKEN is not set'],
  ['./run', 'frob: open x.cfg: no such file or directory', 1, 'missing-file', 'frob: open x.cfg: no such file or directory'],
  ['./run', 'frob: error: unknown option "--zap"', 1, 'config-error', 'frob: error: unknown option "--zap"'],
  ['./run', 'ValueError: the zebra is gone', 1, 'runtime-error', 'ValueError: the zebra is gone'],
  ['./gate.sh', '❌ 3 of 4 promises kept', 1, 'quality-gate', '❌ 3 of 4 promises kept'],
])('%s: %s (exit code %d) is taken for %s', (script, output, exitCode, category, evidence) => {
  const diagnosis = explainWithout(script, `starting\n${output}\nbye`, exitCode);
  expect(diagnosis).toMatchObject({ verdict: 'matched', category, pattern: { id: `generic/${category}` } });
  expect(diagnosis.confidence).toBeLessThan(0.8);
  expect(diagnosis.evidence[0]?.text).toBe(evidence);
});

test.each([
  ['./run', 'the zebra is gone'],
  ['./run', 'something failed'],
])('%s: %s stays unknown', (script, output) => {
  expect(explainWithout(script, output)).toMatchObject({ verdict: 'unknown', category: 'unknown', pattern: null });
});

test.each([
  ['npm run e2e', 'error: flux capacitor overload', 1, 'test-failure'],
  ['make all', 'error: flux capacitor overload', 1, 'build-error'],
  ['./run', '', 127, 'missing-tool'],
  ['./run', 'working', 124, 'timeout'],
  ['./run', 'working', 139, 'runtime-error'],
])('%s: %s (exit code %d) stays unknown, to be looked for under %s', (script, output, exitCode, category) => {
  const diagnosis = explainWithout(script, output, exitCode);
  expect(diagnosis).toMatchObject({ verdict: 'unknown', category, pattern: null });
  expect(diagnosis.confidence).toBeLessThan(0.5);
});

test('a guess below the wished confidence is unknown', () => {
  const log = Buffer.from(jobLog(runStep('./run', 'ValueError: the zebra is gone', 1)));
  expect(explain(log, EMPTY, { minConfidence: 0.7 })[0]).toMatchObject({ verdict: 'unknown', category: 'unknown' });
});

test('its regexes are safe on strangers’ text', () => {
  const forms = Object.values(rules).flatMap((value) => {
    if (value instanceof RegExp) return [value];
    return Array.isArray(value)
      ? value.flatMap((rule: unknown) => (Array.isArray(rule) && rule[0] instanceof RegExp ? [rule[0]] : []))
      : [];
  });
  expect(forms.length).toBeGreaterThan(20);
  expect(forms.map(({ source }) => [source, regexProblem(source)]).filter(([, problem]) => problem !== null)).toEqual([]);
});
