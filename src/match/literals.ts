import { RegExpParser, type AST } from '@eslint-community/regexpp';

const LONGEST = 40;
const SHORTEST = 3;
/** Signs such as ✖ are rare enough alone. */
const RARE = /[^\u0000-\u007f]/;
const WIDEST = 16;
const MOST_SETS = 4;

/**
 * Sets of literals (lower case): of each set at least one stands in every line a regex matches. The cheap questions asked before the dear
 * one, the most telling set first. Null when there is no set of useful length; such a regex has to be tried on every line.
 */
export function requiredLiterals(source: string): string[][] | null {
  try {
    const { alternatives } = new RegExpParser({ ecmaVersion: 2022 }).parsePattern(source);
    const [only] = alternatives;
    const sets = alternatives.length === 1 ? certain(only!).sets : [union(alternatives.map((each) => sequence(each).required))];
    const found = sets.filter((set) => set !== null).sort((left, right) => weight(right) - weight(left));
    return found.length === 0 ? null : found.slice(0, MOST_SETS);
  } catch {
    return null;
  }
}

/** `exact`: all strings the node can match (null: too many). `required`: one of these must occur (null: nothing is certain). */
type Facts = { exact: string[] | null; required: string[] | null };

function sequence(alternative: AST.Alternative): Facts {
  const { exact, sets } = certain(alternative);
  return { exact, required: best(sets) };
}

/** What each part of a sequence makes certain. */
function certain(alternative: AST.Alternative): { exact: string[] | null; sets: (string[] | null)[] } {
  const sets: (string[] | null)[] = [];
  let run: string[] = [''];
  let whole = true;
  for (const element of alternative.elements) {
    const facts = factsOf(element);
    const joined = facts.exact && cross(run, facts.exact);
    if (joined) {
      run = joined;
      continue;
    }
    sets.push(useful(run), facts.required);
    run = facts.exact ?? [''];
    whole = false;
  }
  sets.push(useful(run));
  return { exact: whole ? run : null, sets };
}

function factsOf(element: AST.Element): Facts {
  if (element.type === 'Character') {
    const letter = letterOf(element.value);
    return letter === null ? { exact: null, required: null } : exactly([letter]);
  }
  if (element.type === 'Assertion') return exactly(['']);
  if (element.type === 'CharacterClass') return classFacts(element);
  if (element.type === 'Group' || element.type === 'CapturingGroup') return groupFacts(element.alternatives);
  if (element.type !== 'Quantifier') return { exact: null, required: null };
  const inner = factsOf(element.element);
  if (element.min === 1 && element.max === 1) return inner;
  if (element.min === 0) return { exact: element.max === 1 && inner.exact ? unique([...inner.exact, '']) : null, required: null };
  return { exact: null, required: inner.required };
}

function classFacts(element: AST.CharacterClass): Facts {
  const letters = element.elements.map((part) => (part.type === 'Character' ? letterOf(part.value) : null));
  if (element.negate || letters.length > 6 || letters.includes(null)) return { exact: null, required: null };
  return exactly(unique(letters as string[]));
}

/** Lower case; null beyond ASCII where a letter has cases, because a regex may know more of them than one. */
function letterOf(code: number): string | null {
  const character = String.fromCodePoint(code);
  const lower = character.toLowerCase();
  return code < 128 || lower === character.toUpperCase() ? lower : null;
}

function groupFacts(alternatives: readonly AST.Alternative[]): Facts {
  const each = alternatives.map(sequence);
  const exact = each.every((facts) => facts.exact) ? unique(each.flatMap((facts) => facts.exact ?? [])) : null;
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
  if (strings.length === 0 || strings.some((text) => text.length < SHORTEST && !RARE.test(text))) return null;
  return unique(strings.map((text) => text.slice(0, LONGEST)));
}

function best(sets: readonly (string[] | null)[]): string[] | null {
  return sets.filter((set) => set !== null).sort((a, b) => weight(b) - weight(a))[0] ?? null;
}

/** How rare the literals of a set are: long ones, with signs in them, and few of them. */
function weight(set: readonly string[]): number {
  const rare = set.map((text) => text.length + text.replace(/[a-z0-9 ]/g, '').length);
  return Math.min(...rare) * 4 - 2 * set.length;
}

function unique(list: readonly string[]): string[] {
  return [...new Set(list)];
}
