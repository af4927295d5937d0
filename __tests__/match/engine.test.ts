import { describe, expect, test } from '@jest/globals';
import { compile, scanNaively } from '../../src/match/compile.js';
import { LINE_LIMIT, type Finders, type Rule } from '../../src/match/engine.js';
import { createFinder, FOUND } from '../../src/match/finder.js';
import { createWasmFinder } from '../../src/match/wasm-finder.js';
import { one, randomLine, randomOf, randomRegex, rulesOf, seeds, some } from './random.js';

const FINDERS: [name: string, finders: Finders][] = [
  ['JavaScript', { few: createFinder, many: createFinder }],
  ['WebAssembly', { few: createWasmFinder, many: createWasmFinder }],
];

function expectNaive(rules: readonly Rule[], lines: readonly string[], finders: Finders): void {
  const { hits, stopped, unread } = compile(rules, finders).scan(lines);
  // Rule and line as text: what differs can be read.
  const told = (list: typeof hits): string[] =>
    list.map(({ rule, line }) => `${rules[rule]!.source}  @${line}: ${JSON.stringify(lines[line]!.slice(0, 90))}`);
  expect(told(hits)).toEqual(told(scanNaively(rules, lines)));
  expect({ stopped, unread }).toEqual({ stopped: [], unread: 0 });
}

describe.each(FINDERS)('with the finder in %s', (_, finders) => {
  test.each(seeds(120))('finds what the naive engine finds (seed %i)', (seed) => {
    const random = randomOf(seed);
    const written = some(random, 1, 40, () => randomRegex(random));
    expectNaive(
      rulesOf(written),
      some(random, 0, 100, () => randomLine(random, written)),
      finders,
    );
  });

  test.each(seeds(20))('finds the same in lines that are longer than what is looked at (seed %i)', (seed) => {
    const random = randomOf(1000 + seed);
    // An open repetition that may begin anywhere takes a square of the time on such lines, and may be stopped where the machine is busy.
    const written = some(random, 20, 80, () => randomRegex(random)).filter(
      ({ source }) => (source.match(/[*+]|\{\d,\}/g) ?? []).length <= Number(source.startsWith('^') && !source.includes('|')),
    );
    const filling = (): string => one(random, ['x', '🦋', 'é', ' ', 'error ', '\ud83e', 'x🦋']).repeat(LINE_LIMIT);
    const line = (): string => {
      const size = LINE_LIMIT / 2 - 20 + random(40);
      if (written.length === 0) return filling();
      const [begin, end] = [randomLine(random, written), randomLine(random, written)];
      // The middle is gone from just around a sample: before it, in it, behind it.
      return one(random, [
        `${begin}${filling()}${end}`,
        `${filling().slice(0, size)}${begin}${filling()}${end}${filling().slice(0, size)}`,
        `${filling().slice(0, LINE_LIMIT - random(2))}${one(random, ['', 'e', '🦋'])}`,
      ]);
    };
    expectNaive(rulesOf(written), some(random, 5, 20, line), finders);
  });

  test('finds the same where a line holds hundreds of literals, and a block more than can be told at once', () => {
    const rules = rulesOf(
      ['error', 'rror', 'error$', '^error', 'err(?:or|and)e', 'never'].map((source) => ({ source, sample: String })),
    );
    const lines = ['error'.repeat(300), `x${'ERROR'.repeat(100)}`, '', ...Array.from({ length: 400 }, () => 'error '.repeat(90))];
    expect(400 * 90 * 2 * 2).toBeGreaterThan(2 * FOUND);
    expectNaive(rules, [...lines, 'last error'], finders);
  });

  test('finds the same where thousands of rules share a literal', () => {
    const rules = Array.from({ length: 3000 }, (_, index) => ({
      source: `error ${index % 7 === 0 ? '' : '.*'}code ${index % 50}\\b`,
    }));
    const lines = Array.from({ length: 60 }, (_, index) => `${index % 3 === 0 ? 'Error' : 'error in'} code ${index}`);
    expectNaive(rules, ['nothing', ...lines, 'error code 4x'], finders);
  });

  test('finds the same over several blocks, which the lines do not fill evenly', () => {
    const rules = [{ source: 'needle \\d+$' }, { source: '^\\d+ ' }].map((rule) => ({ ...rule, most: 1e6 }));
    const lines = Array.from({ length: 1500 }, (_, index) =>
      index % 100 === 0 ? `${index} needle ${index}` : 'é'.repeat(1 + ((index * 37) % 2000)),
    );
    expectNaive(rules, lines, finders);
  });

  test('a regex may name a line feed, though no line of a log holds one', () => {
    const sources = ['^\\n', '^a\\nb', '^[^ ]b', 'a\\sb', '^a[\\r\\n]b', 'a$', '^b', '^\\s*b$', 'a.b', '\\n$', '^a[^x]b error$'];
    const rules = sources.map((source) => ({ source }));
    expectNaive(rules, ['a\nb', '\nb', '\n', 'a\n', 'b\na', ' \n b', 'ab', 'a b', 'a\nb error', ''], finders);
  });

  test('sees lone surrogates as they are, though its bytes hold U+FFFD', () => {
    const sources = [
      '\\ud83e',
      '\\udd8b',
      '^\\ud83e$',
      '\\ufffd',
      '[\\ud800-\\udbff] error',
      '🦋',
      '^.$',
      '^..$',
      '[🦋🔥] error',
    ];
    const rules = sources.map((source) => ({ source }));
    expectNaive(rules, ['\ud83e', '\udd8b', '🦋', '\ufffd', '\ud83e error', '🦋 error', '🔥 error', '\udd8b\ud83e'], finders);
  });
});

test('looks at both ends of an enormous line and says that it did not see the middle', () => {
  const line = `start error ${'x'.repeat(100_000)} final fatal`;
  const { hits, truncated } = compile([{ source: '^start error' }, { source: 'fatal$' }]).scan([line]);
  expect(hits.map((hit) => hit.rule)).toEqual([0, 1]);
  expect(truncated).toBe(true);
  expect(compile([{ source: 'x' }]).scan(['x'.repeat(LINE_LIMIT)]).truncated).toBe(false);
});

test('reads the end of a long log first, where a failure stands', () => {
  const { hits, unread } = compile([{ source: 'error' }]).scan(Array.from({ length: 60_000 }, (_, index) => `error ${index}`));
  // A rule is heard 200 times.
  expect([hits.length, hits[0]?.line, unread]).toEqual([200, 10_000, 0]);
});

test('hears a rule as often as it asks for, in the order of the lines', () => {
  const lines = Array.from({ length: 10 }, () => 'error code');
  const { hits } = compile([
    { source: 'error', most: 2 },
    { source: 'code', most: 3 },
    { source: '^e', most: 1 },
  ]).scan(lines);
  expect(hits.map(({ rule, line }) => [line, rule])).toEqual([
    [0, 0],
    [0, 1],
    [0, 2],
    [1, 0],
    [1, 1],
    [2, 1],
  ]);
});

test('asks one rule of lines, as often as it may be heard', () => {
  const engine = compile([{ source: '^\\d$', most: 2 }]);
  expect(engine.ask(0, ['a', '1', '22', '3', '4'])).toEqual([1, 3]);
  expect(engine.ask(0, [`1${'x'.repeat(2 * LINE_LIMIT)}`])).toEqual([]);
});
