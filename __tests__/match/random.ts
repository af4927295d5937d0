import type { Rule } from '../../src/match/engine.js';

/** A number from 0 up to, but without, `below`. */
export type Random = (below: number) => number;

/** Park & Miller's generator: the same logs on every machine. */
export function randomOf(seed: number): Random {
  let state = (seed * 7919) % 2147483647;
  return (below) => {
    state = (state * 48271) % 2147483647;
    return state % below;
  };
}

/** Seeds for `test.each`. */
export function seeds(count: number): number[] {
  return Array.from({ length: count }, (_, index) => index + 1);
}

/** A list of random length, from `least` up to `most`. */
export function some<T>(random: Random, least: number, most: number, make: () => T): T[] {
  return Array.from({ length: least + random(most - least + 1) }, make);
}

/** One of a list. */
export function one<T>(random: Random, list: readonly T[]): T {
  return list[random(list.length)]!;
}

const LONG = 'a very long literal of more than forty c';

/** Parts of a regex, each with texts that it may match. */
const PIECES: readonly (readonly [source: string, ...texts: string[]])[] = [
  ['error', 'error', 'ERROR', 'Error'],
  ['err(?:or)?', 'err', 'error'],
  ['fail(?:ed|ure)?', 'fail', 'FAILED', 'failure'],
  ['[ef]rror', 'error', 'Frror'],
  ['code \\d+', 'code 42', 'CODE 7'],
  ['TS\\d{4}', 'ts2322', 'TS1005'],
  ['(?:npm|yarn) ', 'npm ', 'Yarn '],
  ['(?:foo|foobar|foobarbaz)', 'foo', 'foobar', 'foobarbaz'],
  ['(a|b|error)', 'a', 'B', 'error'],
  ['(?:(?:un)?known|lost) (?:host|key)s?', 'unknown host', 'lost keys'],
  ['(?:^|\\s)warn(?:$|:)', 'warn', ' warn:'],
  ['x{2,3}', 'xx', 'xxX'],
  ['(?:ab){2}', 'abab', 'ABab'],
  ['(?:ab|a){1,2}', 'a', 'aba', 'abab'],
  ['(?:needle ?){2,}', 'needleneedle', 'needle needle '],
  ['a{0}', ''],
  ['(?:ab)*', '', 'ab', 'ABab'],
  ['-*error', 'error', '--Error'],
  ['x{0,2}y', 'y', 'XXy'],
  ['(?:)', ''],
  ['[a-z]{3,5}', 'abc', 'ZzZzZ'],
  ['[a-z-]+@\\d', 'left-pad@1'],
  ['[^x]', 'y', ' ', '\r', '\u2028', '🦋', '\t'],
  ['[^ ]', 'y', '\u0001', '\t', '\ud83e'],
  ['[\\t ]', '\t', ' '],
  ['\\s*', '', ' ', '\t ', '\u00a0'],
  ['\\s', ' ', '\t', '\u2028', '\u3000'],
  ['\\S+:', 'a:', 'É:', 'src/a.ts(1,2):'],
  ['\\w+', 'word', '_1'],
  ['\\W', '-', '●', ' '],
  ['\\D\\d', '-1', '🦋2'],
  ['.', 'q', '●', '\ud800'],
  ['.*', '', 'any thing', '🦋'],
  ['.+?', 'z', 'Kſİ'],
  ['\\b', ''],
  ['\\B', ''],
  ['(?!x)', ''],
  ['(?=e)', ''],
  ['(?<=o)', ''],
  ['(?<!x)', ''],
  ['●', '●'],
  ['(?:●|🦋) ?', '●', '🦋 '],
  ['[🦋●] failed', '🦋 failed', '● failed', '\udd8b failed'],
  ['[✖🔥]', '✖', '🔥', '\udd25'],
  ['🦋', '🦋'],
  ['\\ud83e', '🦋', '\ud83e'],
  ['\\udd8b fatal', '🦋 fatal', '\udd8b fatal'],
  ['K', 'k', 'K', '\u212a'],
  ['\\u212a', '\u212a', 'k'],
  ['s', 's', 'S', 'ſ'],
  ['ſ', 'ſ', 's'],
  ['İ', 'İ', 'i̇', 'i'],
  ['straße', 'straße', 'STRASSE', 'STRAßE'],
  ['naïve été', 'naïve été', 'NAÏVE ÉTÉ'],
  ['[éè]chec', 'échec', 'ÈCHEC'],
  ['日本語', '日本語'],
  ['\\0', '\0'],
  ['\\x01\\x1b', '\u0001\u001b'],
  ['\\[\\d+m', '[31m'],
  ['\\|', '|'],
  ['[[{]at', '[at', '{at', '@at'],
  ['_`', '_`', '\u007f@'],
  [LONG, LONG],
  [`${LONG.slice(1)}🦋 end`, `${LONG.slice(1)}🦋 end`],
  ['$', ''],
];

/** What stands in logs besides: in real ones, and in those that somebody made to hurt. */
const NOISE = [
  ...['error', 'Error:', 'npm ERR!', 'fatal', 'FAILED', '42', 'src/a.ts(1,2):', ' ', '\t', 'x', '(', '\\d+', 'warn', '$', '^'],
  ...['●', '❌', '🦋 ', 'K', 'ſ', 'İ', 'é', 'É', '\u212a', '\0', '\u0001', '\u001b[31m', '\r', '\u007f', '\u00a0', '\ufeff'],
  ...[
    '\ud83e',
    '\udd8b',
    '\ud800',
    '\udfff',
    '\ufffd',
    '\u2028',
    '\ufffe',
    '\u{10ffff}',
    '日本',
    'errorerrorerror',
    '@rror',
    '{',
    '[',
  ],
];

type Written = { source: string; /** A text that the regex may match, or nearly. */ sample: () => string };

function join(random: Random, pieces: readonly (typeof PIECES)[number][]): Written {
  return {
    source: pieces.map(([source]) => source).join(''),
    sample: () => pieces.map(([, ...texts]) => one(random, texts)).join(''),
  };
}

/** A regex of one to four pieces, often anchored, sometimes with two ways. */
export function randomRegex(random: Random): Written {
  const body = (): Written =>
    join(
      random,
      some(random, 1, 4, () => one(random, PIECES)),
    );
  const anchor = one(random, ['', '', '^', '^\\s*', '^[\\t ]{0,2}', '^(?!x)']);
  const end = one(random, ['', '', '', '$', '\\s*$']);
  const [first, second] = [body(), body()];
  const blank = anchor === '' || anchor === '^' ? [''] : ['', ' ', '\t '];
  const wrapped = (source: string, way: number): Written => ({
    source: `${anchor}${source}${end}`,
    sample: () => `${one(random, blank)}${(way === 1 ? first : one(random, [first, second])).sample()}`,
  });
  const kind = random(6);
  if (kind === 0) return wrapped(`(?:${first.source}|${second.source})`, 2);
  // The anchor is on the first way only.
  if (kind === 1) return wrapped(`${first.source}|${anchor}${second.source}`, 2);
  return wrapped(first.source, 1);
}

/** Lines for some regexes: what they match and what they nearly match, among noise. */
export function randomLine(random: Random, written: readonly Written[]): string {
  const noise = (most: number): string => some(random, 0, most, () => one(random, NOISE)).join('');
  const kind = random(12);
  if (kind === 0) return noise(9);
  if (kind === 1) return one(random, ['', ' ', '\t', '\0', '\n', '\ud83e', '\r']);
  const sample = one(random, written).sample();
  if (kind < 5) return sample;
  if (kind === 5) return one(random, [' ', '\t', '  ', '\u00a0']) + sample;
  if (kind === 6) return sample.slice(random(3), sample.length - random(3));
  if (kind === 7) return `${sample}${one(random, ['\n', '\u2028', '\0'])}${noise(3)}`;
  return `${noise(2)}${sample}${noise(2)}${one(random, written).sample()}`;
}

/** Regexes that are heard as often as they match. */
export function rulesOf(written: readonly Written[]): Rule[] {
  return written.map(({ source }) => ({ source, most: 1_000_000 }));
}
