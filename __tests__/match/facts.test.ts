import { expect, test } from '@jest/globals';
import { factsOf, type Facts } from '../../src/match/facts.js';
import { KEY_BYTES, requiredLiterals } from '../../src/match/literals.js';
import { randomOf, randomRegex, seeds, type Random } from './random.js';

test.each<[source: string, key: string[] | null, further: string[][]]>([
  ['npm (ERR!|error) code ERESOLVE', ['npm err! code eresolve', 'npm error code eresolve'], []],
  ['^error\\[E\\d+\\]', ['error[e'], []],
  ['foo.*barbaz', ['barbaz'], [['foo']]],
  ['[🦋●] failed', [' failed'], []],
  ['a🦋\\ud83e', ['a🦋'], []],
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
  ['(', null, []],
])('the literals of %s', (source, key, further) => {
  expect(requiredLiterals(source)).toEqual({ key, further });
});

/** Everything that is said of a regex, asked of a line that it matches; what is wrong. */
function broken({ head, key, further, prefix }: Facts, line: string): string[] {
  const inBytes = (text: string): string => Buffer.from(text).toString('latin1').toLowerCase();
  const text = `${line.replaceAll('\n', '\u2028')}\n`;
  const [bytes, behindBlanks] = [inBytes(text), inBytes(text.replace(/^[^\S\n]+/, ''))];
  const holds = (set: readonly string[]): boolean => set.some((literal) => bytes.includes(inBytes(literal)));
  const wrong = [key ?? [''], ...further].filter((set) => !holds(set)).map((set) => `no literal of ${JSON.stringify(set)}`);
  if (head && !head.some((literal) => behindBlanks.startsWith(inBytes(literal))))
    wrong.push(`none of ${JSON.stringify(head)} begins it`);
  if (prefix === null) return wrong;
  // Units of the line, as a regex counts them; its end is a line feed, all beyond ASCII is one.
  const unitsOf = (text: string): number[] =>
    [...text.replaceAll('\n', '\u2028').split(''), '\n'].map((unit) => Math.min(unit.charCodeAt(0), 128));
  const [first] = unitsOf(line);
  const told = unitsOf(line.replace(/^[ \t]+/, '')).slice(0, prefix.told.length);
  if (prefix.first[first!] !== 1) wrong.push(`begins with ${first}`);
  told.forEach((unit, depth) => {
    if (prefix.told[depth]![unit] !== 1) wrong.push(`unit ${depth} behind the blanks is ${unit}`);
  });
  return wrong;
}

/** Lines that a regex matches, found by trying. */
function matching(random: Random, source: string, sample: () => string): string[] {
  const regex = new RegExp(source, 'i');
  const around = ['', '', '', ' ', 'x', '\t', 'É', '🦋', '\0', '\n'];
  const attempt = (): string => `${around[random(around.length)]}${sample()}${around[random(around.length)]}`;
  return Array.from({ length: 40 }, attempt).filter((line) => regex.test(line));
}

test.each(seeds(40))('a line that a regex matches holds and begins with what is said of it (seed %i)', (seed) => {
  const random = randomOf(500 + seed);
  let tried = 0;
  for (let round = 0; round < 60; round += 1) {
    const { source, sample } = randomRegex(random);
    const facts = factsOf(source);
    const lines = matching(random, source, sample);
    tried += lines.length;
    for (const line of new Set(lines)) expect({ source, line, wrong: broken(facts, line) }).toEqual({ source, line, wrong: [] });
    expect([...(facts.key ?? []), ...(facts.head ?? [])].filter((literal) => Buffer.byteLength(literal) < KEY_BYTES)).toEqual([]);
  }
  expect(tried).toBeGreaterThan(300);
});

test('a letter by which lines are found is written in one way only', () => {
  const upper = Array.from({ length: 0x10000 }, (_, code) => {
    const other = String.fromCharCode(code).toUpperCase();
    // As ECMAScript folds where there is no flag `u`.
    return other.length === 1 && !(code >= 128 && other.charCodeAt(0) < 128) ? other.charCodeAt(0) : code;
  });
  const ways = new Map<number, number>();
  for (const code of upper) ways.set(code, (ways.get(code) ?? 0) + 1);
  const wrong = upper.flatMap((folded, code) => {
    const letter = String.fromCharCode(code);
    if (code < 128 || /\s/.test(letter) || ways.get(folded) === 1) return [];
    return requiredLiterals(`aaaa${letter}aaaa`).key?.[0]?.length === 9 ? [letter] : [];
  });
  expect(wrong).toEqual([]);
});
