import { RegExpParser, type AST } from '@eslint-community/regexpp';
import { MOST_FURTHER } from './limits.js';
import { commonness } from './rarity.js';

const LONGEST = 40;
const SHORTEST = 2;
/** Bytes in UTF-8 by which a line can be found. */
export const KEY_BYTES = 4;
const WIDEST = 64;
const MOST_SETS = 4;
const LINE_FEED = 10;
/** Half of a surrogate pair: a regex sees it in a sign beyond 16 bits, whose bytes in UTF-8 do not show it. */
const HALF = /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/;

/**
 * Sets of literals (lower case): of each set at least one stands in every line a regex (flag `i`) matches. The cheap questions asked before
 * the dear one, the most telling set first; a line feed in a literal is the end of the line. `key` is the set to find lines by, all of KEY_BYTES or more; null when there is none, and every
 * line has to be asked.
 */
export type Literals = { key: string[] | null; further: string[][] };

/** The literals of a regex. */
export function requiredLiterals(source: string): Literals {
  try {
    const { alternatives } = new RegExpParser({ ecmaVersion: 2022 }).parsePattern(source);
    const [only] = alternatives;
    const sets = alternatives.length === 1 ? certain(only!).sets : [union(alternatives.map((each) => sequence(each).required))];
    const found = sets.filter((set) => set !== null).sort((left, right) => weight(left) - weight(right));
    const different = unrepeated(found).slice(0, MOST_SETS);
    const key = different.find(isKey) ?? null;
    return { key, further: different.filter((set) => set !== key && set.length <= MOST_FURTHER) };
  } catch {
    return { key: null, further: [] };
  }
}

/**
 * Literals (lower case, of KEY_BYTES or more) with one of which every line begins that a regex matches, after blanks at most; null where that
 * is not certain. Such lines are found without looking at what follows.
 */
export function headLiterals(source: string): string[] | null {
  try {
    const { alternatives } = new RegExpParser({ ecmaVersion: 2022 }).parsePattern(source);
    const heads = unique(alternatives.flatMap((alternative) => headsOf(alternative) ?? ['']).map(trimmed));
    if (!isKey(heads)) return null;
    return heads.filter((head) => !heads.some((other) => other !== head && head.startsWith(other)));
  } catch {
    return null;
  }
}

function headsOf({ elements }: AST.Alternative): string[] | null {
  const start = elements.findIndex((element) => !(element.type === 'Assertion' && /^look/.test(element.kind)));
  const first = elements[start];
  if (first?.type !== 'Assertion' || first.kind !== 'start') return null;
  const rest = elements.slice(start + 1).flatMap(inlined);
  let heads = [''];
  let isLeading = true;
  for (const element of rest) {
    isLeading &&= isBlank(element);
    if (isLeading) continue;
    const { exact, repeated } = factsOf(element);
    const joined = exact && cross(heads, exact);
    if (!joined) break;
    heads = joined;
    if (repeated) break;
  }
  return heads;
}

/** Without the blanks before it, cut as all literals are, and before half of a pair. */
function trimmed(head: string): string {
  return head
    .replace(/^[^\S\n]+/, '')
    .replace(/\n+/, '\n')
    .slice(0, LONGEST)
    .split(HALF)[0]!;
}

/** Matches blanks alone, perhaps none of them. */
function isBlank(element: AST.Element): boolean {
  if (element.type === 'Quantifier') return isBlank(element.element);
  if (element.type === 'Character') return element.value === 32 || element.value === 9;
  return element.type === 'CharacterSet' && element.kind === 'space' && !element.negate;
}

function isKey(set: readonly string[]): boolean {
  return set.every((literal) => Buffer.byteLength(literal) >= KEY_BYTES);
}

/**
 * `exact`: all strings the node can match (null: too many). `required`: one of these must occur (null: nothing is certain). `repeated`: what the
 * node matches begins and ends with one of `exact`, with anything between.
 */
type Facts = { exact: string[] | null; required: string[] | null; repeated?: true };

function sequence(alternative: AST.Alternative): Facts {
  const { exact, sets } = certain(alternative);
  return { exact, required: best(sets) };
}

/** What each part of a sequence makes certain. */
function certain(alternative: AST.Alternative): { exact: string[] | null; sets: (string[] | null)[] } {
  const sets: (string[] | null)[] = [];
  let run: string[] = [''];
  let whole = true;
  for (const element of alternative.elements.flatMap(inlined)) {
    const facts = factsOf(element);
    const joined = facts.exact && cross(run, facts.exact);
    if (joined && !facts.repeated) {
      run = joined;
      continue;
    }
    sets.push(useful(joined ?? run), facts.required);
    run = facts.exact ?? [''];
    whole = false;
  }
  sets.push(useful(run));
  return { exact: whole ? run : null, sets };
}

/** A group of one alternative is part of the sequence around it: the end of `(\S+\.go):` is `.go:`. */
function inlined(element: AST.Element): AST.Element[] {
  const isGroup = element.type === 'Group' || element.type === 'CapturingGroup';
  return isGroup && element.alternatives.length === 1 ? element.alternatives[0]!.elements.flatMap(inlined) : [element];
}

function factsOf(element: AST.Element): Facts {
  if (element.type === 'Character') {
    const letter = letterOf(element.value);
    return letter === null ? { exact: null, required: null } : exactly([letter]);
  }
  if (element.type === 'Assertion') return exactly([element.kind === 'end' ? '\n' : '']);
  if (element.type === 'CharacterClass') return classFacts(element);
  if (element.type === 'Group' || element.type === 'CapturingGroup') return groupFacts(element.alternatives);
  if (element.type !== 'Quantifier') return { exact: null, required: null };
  const inner = factsOf(element.element);
  if (element.min === 1 && element.max === 1) return inner;
  if (element.min === 0) return { exact: element.max === 1 && inner.exact ? unique([...inner.exact, '']) : null, required: null };
  const ends = inner.exact && inner.exact.every((text) => text !== '') && !inner.repeated ? inner.exact : null;
  return { exact: ends, required: inner.required, ...(ends && { repeated: true }) };
}

function classFacts(element: AST.CharacterClass): Facts {
  const letters = element.elements.map((part) => (part.type === 'Character' ? letterOf(part.value) : null));
  if (element.negate || letters.length > 6 || letters.includes(null)) return { exact: null, required: null };
  return exactly(unique(letters as string[]));
}

/** Lower case; null beyond ASCII where a letter has cases, because a regex may know more of them than one; null for what no line holds. */
function letterOf(code: number): string | null {
  const character = String.fromCodePoint(code);
  const lower = character.toLowerCase();
  return code !== LINE_FEED && (code < 128 || lower === character.toUpperCase()) ? lower : null;
}

function groupFacts(alternatives: readonly AST.Alternative[]): Facts {
  const each = alternatives.map(sequence);
  const exact = each.every((facts) => facts.exact && !facts.repeated) ? unique(each.flatMap((facts) => facts.exact ?? [])) : null;
  return { exact: exact && exact.length <= WIDEST ? exact : null, required: union(each.map((facts) => facts.required)) };
}

function exactly(strings: string[]): Facts {
  return { exact: strings, required: useful(strings) };
}

function union(sets: readonly (string[] | null)[]): string[] | null {
  return sets.some((set) => set === null) ? null : unique(sets.flatMap((set) => set ?? []));
}

function cross(left: readonly string[], right: readonly string[]): string[] | null {
  if (left.length * right.length > WIDEST) return null;
  return left.flatMap((a) => right.map((b) => a + b));
}

function useful(strings: readonly string[]): string[] | null {
  // `$$` is one end.
  const texts = strings.map((text) => wellFormed(text.replace(/\n+/, '\n').slice(0, LONGEST)));
  if (texts.length === 0 || texts.some((text) => Buffer.byteLength(text) < SHORTEST)) return null;
  return withoutLonger(unique(texts));
}

/** The longest part without half of a pair. */
function wellFormed(text: string): string {
  return text.split(HALF).reduce((longest, part) => (part.length > longest.length ? part : longest));
}

/** Where one literal holds another, the shorter says as much. */
function withoutLonger(set: readonly string[]): string[] {
  return set.filter((text) => !set.some((other) => other !== text && text.includes(other)));
}

function best(sets: readonly (string[] | null)[]): string[] | null {
  return sets.filter((set) => set !== null).sort((left, right) => weight(left) - weight(right))[0] ?? null;
}

/** How much of a log a set lets through; one that lines cannot be found by comes after all others. */
function weight(set: readonly string[]): number {
  return set.reduce((sum, literal) => sum + commonness(literal), isKey(set) ? 0 : 1e9);
}

function unrepeated(sets: readonly string[][]): string[][] {
  const seen = new Set<string>();
  return sets.filter((set) => {
    const key = set.join('\n');
    return !seen.has(key) && seen.add(key);
  });
}

function unique(list: readonly string[]): string[] {
  return [...new Set(list)];
}
