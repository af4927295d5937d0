import { existsSync, readFileSync } from 'node:fs';
import { beforeAll, expect, test } from '@jest/globals';
import { figuresOf, judge, missesOf, tablesOf, type Verdict } from '../scripts/evaluation.js';
import { readPatternDirectory } from '../src/builtin.js';
import { compileCatalogue } from '../src/core/compile.js';
import type { Catalogue } from '../src/core/catalogue.js';
import { falseAlarms } from '../src/core/false-alarms.js';
import { parseLog } from '../src/core/log.js';
import { mainLines } from '../src/core/failed-step.js';
import { readTests } from '../src/core/test-report.js';
import { logPath, readCases } from '../src/foundry-case.js';
import { readGreenLogs } from '../src/green-logs.js';

const cases = readCases();
let verdicts: Verdict[] = [];
let catalogue: Catalogue;

beforeAll(async () => {
  catalogue = compileCatalogue(await readPatternDirectory('patterns'));
  verdicts = cases.map((each) => judge(each, catalogue));
});

test('every case has its log, and every log its case', () => {
  expect(cases.filter(({ id }) => !existsSync(logPath(id)))).toEqual([]);
  expect(new Set(cases.map(({ id }) => id)).size).toBe(cases.length);
});

// What the diagnosis promises; the README shows how far above it is.
test.each([
  ['category', 0.9],
  ['family', 0.95],
  ['located', 0.96],
  ['first', 0.88],
  ['precise', 0.8],
  ['shown', 0.98],
  ['matched', 0.85],
  ['high', 0.98],
  ['highShare', 0.7],
  ['controls', 1],
])('%s is at least %d on the logs of real tools', (figure, least) => {
  expect(figuresOf(verdicts)[figure]).toBeGreaterThanOrEqual(least);
});

test('hardly anything is said that is wrong in every way', () => {
  expect(figuresOf(verdicts)['false']).toBeLessThanOrEqual(0.02);
});

test('the figures of the README are those of today (npm run evaluate -- --write)', () => {
  expect(readFileSync('README.md', 'utf8')).toContain(tablesOf(verdicts, catalogue));
});

test('no pattern cries wolf: on jobs that passed, or for the examples of others', async () => {
  expect(falseAlarms(await readPatternDirectory('patterns'), readGreenLogs('foundry'))).toEqual([]);
});

test('the misses are told in words', () => {
  const wrong = { ...verdicts.find(({ control }) => !control)!, category: false };
  expect(missesOf([wrong]).join()).toContain(`${wrong.id}: wanted`);
});

test('failed tests are read by name wherever a test framework reported them, and nowhere else', () => {
  const linesOf = (id: string) => parseLog(readFileSync(logPath(id))).flatMap(({ steps }) => steps.flatMap(mainLines));
  const unread = cases
    .filter(({ tests }) => tests.length > 0)
    .filter(({ id, tests }) => {
      const names = readTests(linesOf(id))?.failed.map(({ name }) => name) ?? [];
      return tests.some((wanted, index) => !names[index]?.includes(wanted) && !names.some((name) => name.includes(wanted)));
    });
  expect(unread.map(({ id }) => id)).toEqual([]);
  const imagined = cases.filter(({ category, id }) => category === 'no-failure' && readTests(linesOf(id)) !== null);
  expect(imagined.map(({ id }) => id)).toEqual([]);
});
