import { readFileSync, readdirSync } from 'node:fs';
import { expect, test } from '@jest/globals';
import { readCatalogueFiles } from '../src/core/catalogue-file.js';
import { selfTest } from '../src/core/self-test.js';

const names = readdirSync('patterns')
  .filter((name) => name.endsWith('.yml'))
  .sort();
const { sources, problems } = readCatalogueFiles(
  names.map((name) => ({ file: `patterns/${name}`, text: readFileSync(`patterns/${name}`, 'utf8') })),
);

test('the built-in catalogue is valid: schema, ids, safe regexes, names in root causes', () => {
  expect(problems).toEqual([]);
});

test('every example is matched and no counter-example is', () => {
  expect(selfTest(sources)).toEqual([]);
});

test('it is a catalogue, and every pattern shows what it must not match', () => {
  expect(sources.length).toBeGreaterThanOrEqual(350);
  expect(names.length).toBeGreaterThanOrEqual(30);
  expect(sources.filter(({ pattern }) => pattern.counter_examples.length === 0).map(({ pattern }) => pattern.id)).toEqual([]);
});

test.each([
  ['patterns:\n  - id: Bad Id\n', /x\.yml:2:9: .*id/],
  ['patterns:\n  - id: a/b\n    tittle: x\n', /x\.yml:3:5: .*tittle: unknown key; did you mean "title"/],
  ['patterns: [\n', /x\.yml:\d+:\d+: YAML/],
])('a broken catalogue is told where it is broken: %j', (text, expected) => {
  expect(readCatalogueFiles([{ file: 'x.yml', text }]).problems.join('\n')).toMatch(expected);
});

const one = (regex: string, more = ''): string =>
  `patterns:\n  - id: a/b\n    title: t\n    category: lint\n    log_regexes: ['${regex}']\n    examples: ['x']\n${more}`;

test.each([
  ['(a+)+$', 'exponentially'],
  ['(a|a)*b', 'exponentially'],
  ['(?:a{1,100}){1,100}$', 'counts inside a count'],
  ['(x)\\1', 'refers back'],
  ['(unclosed', 'is not a JavaScript regex'],
])('the regex %s is refused', (regex, why) => {
  expect(readCatalogueFiles([{ file: 'x.yml', text: one(regex) }]).problems.join('\n')).toMatch(
    new RegExp(`x\\.yml:5:19: a/b: log_regexes\\[0\\] .*${why}`),
  );
});

test('unsafe: true lets a regex through that is merely unproved, not one that does not compile', () => {
  expect(readCatalogueFiles([{ file: 'x.yml', text: one('(a+)+$', '    unsafe: true\n') }]).problems).toEqual([]);
  expect(readCatalogueFiles([{ file: 'x.yml', text: one('(', '    unsafe: true\n') }]).problems).toHaveLength(1);
});

test('the same id twice is refused, with both places', () => {
  const text = one('x') + one('y').replace('patterns:\n', '');
  expect(readCatalogueFiles([{ file: 'x.yml', text }]).problems.join('\n')).toContain(
    'x.yml:7:9: id "a/b" is already used at x.yml:2',
  );
});
