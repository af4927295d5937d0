import { expect, test } from '@jest/globals';
import { compile, scanNaively } from '../../src/match/compile.js';
import type { Rule } from '../../src/match/engine.js';
import { requiredLiterals } from '../../src/match/literals.js';

test.each<[source: string, key: string[] | null, further: string[][]]>([
  ['npm (ERR!|error) code ERESOLVE', ['npm err! code eresolve', 'npm error code eresolve'], []],
  ['^error\\[E\\d+\\]', ['error[e'], []],
  ['foo.*barbaz', ['barbaz'], [['foo']]],
  ['(?:abc|d)?xyzzy', ['xyzzy'], []],
  ['[Ff]atal: (?<what>.+)', ['fatal: '], []],
  ['^\\s*\\d+$', null, []],
  ['(a|\\w+)', null, []],
  ['^\\s*[✖●] (?<test>.+)', ['✖ ', '● '], []],
  ['é{2}', null, []],
  ['needle{2,}', ['needle'], []],
  ['^(?<file>\\S+\\.go):\\d+', ['.go:'], []],
  ['\\.tf$', ['.tf\n'], []],
  ['^\\S+ +\\| +\\d', null, [[' | ']]],
])('the literals of %s', (source, key, further) => {
  expect(requiredLiterals(source)).toEqual({ key, further });
});

/** Park & Miller's generator: the same logs on every machine. */
function randomOf(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (state * 48271) % 2147483647;
    return state % below;
  };
}

const words = [
  'error',
  'Error:',
  'npm ERR!',
  'code',
  'fatal',
  'FAILED',
  'K',
  'ſ',
  'İ',
  '42',
  'src/a.ts(1,2):',
  'TS2322',
  ' ',
  '\t',
  'x',
  '●',
  '❌',
  '🦋 ',
  '(',
  '\\d+',
  'warn',
];
const pieces = [
  'error',
  'err(?:or)?',
  'fail(?:ed|ure)?',
  '[ef]rror',
  'code \\d+',
  '^\\s*x',
  'TS\\d{4}',
  '.*',
  '\\b',
  '●',
  '^\\s*(?:●|🦋) ?',
  '^🦋',
  '(?:npm|yarn) ',
  '(?!x)',
  'K',
  's',
  '(a|b|error)',
  'x{2,3}',
  '$',
  '[^x]',
  '\\S+:',
];

test.each(Array.from({ length: 60 }, (_, index) => index + 1))('finds what the naive engine finds (seed %i)', (seed) => {
  const random = randomOf(seed * 7919);
  const pick = (list: string[], most: number): string =>
    Array.from({ length: 1 + random(most) }, () => list[random(list.length)]).join('');
  const rules: Rule[] = Array.from({ length: 30 }, () => ({ source: pick(pieces, 4) }));
  const lines = Array.from({ length: 120 }, () => pick(words, 9));
  expect(compile(rules).scan(lines).hits).toEqual(scanNaively(rules, lines));
});

test('stops a regex that backtracks, names it, and goes on with the others', () => {
  const lines = ['fine error', `${'a'.repeat(3000)}!`, 'late error'];
  const { hits, stopped, truncated, unread } = compile([{ source: '^(?:a+)+$' }, { source: 'error' }]).scan(lines);
  expect(stopped).toEqual([0]);
  expect([truncated, unread]).toEqual([false, 0]);
  expect(hits).toEqual([
    { rule: 1, line: 0 },
    { rule: 1, line: 2 },
  ]);
});

test('looks at both ends of an enormous line and says that it did not see the middle', () => {
  const line = `start error ${'x'.repeat(100_000)} final fatal`;
  const { hits, truncated } = compile([{ source: '^start error' }, { source: 'fatal$' }]).scan([line]);
  expect(hits.map((hit) => hit.rule)).toEqual([0, 1]);
  expect(truncated).toBe(true);
});

test('reads the end of a long log first, where a failure stands', () => {
  const { hits, unread } = compile([{ source: 'error' }]).scan(Array.from({ length: 60_000 }, (_, index) => `error ${index}`));
  // A rule is heard 200 times.
  expect([hits.length, hits[0]?.line, unread]).toEqual([200, 10_000, 0]);
});
