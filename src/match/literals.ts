import { RegExpParser, type AST } from '@eslint-community/regexpp';

const LONGEST = 12;
const SHORTEST = 3;
const WIDEST = 16;

/**
 * The literals (lower case) of which at least one stands in every line a regex matches: the cheap question asked before the dear one.
 * Null when there is no such set of useful length; such a regex has to be tried on every line.
 */
export function requiredLiterals(source: string): string[] | null {
  try {
    const pattern = new RegExpParser({ ecmaVersion: 2022 }).parsePattern(source);
    return union(pattern.alternatives.map((alternative) => sequence(alternative).required));
  } catch {
    return null;
  }
}

/** `exact`: all strings the node can match (null: too many). `required`: one of these must occur (null: nothing is certain). */
type Facts = { exact: string[] | null; required: string[] | null };

function sequence(alternative: AST.Alternative): Facts {
  const found: (string[] | null)[] = [];
  let run: string[] = [''];
  let whole = true;
  for (const element of alternative.elements) {
    const facts = factsOf(element);
    const joined = facts.exact && cross(run, facts.exact);
    if (joined) {
      run = joined;
      continue;
    }
    found.push(useful(run), facts.required);
    run = facts.exact ?? [''];
    whole = false;
  }
  found.push(useful(run));
  return { exact: whole ? run : null, required: best(found) };
}

function factsOf(element: AST.Element): Facts {
  if (element.type === 'Character') return exactly([String.fromCodePoint(element.value).toLowerCase()]);
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
  const letters = element.elements.map((part) =>
    part.type === 'Character' ? String.fromCodePoint(part.value).toLowerCase() : null,
  );
  if (element.negate || letters.length > 6 || letters.includes(null)) return { exact: null, required: null };
  return exactly(unique(letters as string[]));
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
  if (strings.length === 0 || strings.some((text) => text.length < SHORTEST)) return null;
  return unique(strings.map((text) => text.slice(0, LONGEST)));
}

function best(sets: readonly (string[] | null)[]): string[] | null {
  const weight = (set: string[]): number => Math.min(...set.map((text) => text.length)) * 4 - set.length;
  return sets.filter((set) => set !== null).sort((a, b) => weight(b) - weight(a))[0] ?? null;
}

function unique(list: readonly string[]): string[] {
  return [...new Set(list)];
}
