import { createEngine, LINE_LIMIT, type Engine } from '../match/engine.js';
import type { Tables } from '../match/tables.js';
import type { Pattern } from './pattern.js';
import type { Scope } from './scope.js';

/** A pattern with where it was written. */
export type PatternSource = { pattern: Pattern; file: string; line: number };

/** What a regex is for: any `main` makes a match, every `all` must occur too, no `none` may. */
export const ROLES = { main: 0, all: 1, none: 2 } as const;

/**
 * Patterns with all that is known of their regexes (rules), which follow each other in the order of the patterns: log_regexes, all_of, none_of.
 * The built-in ones come ready from the build, and a pattern is only parsed when it is asked for.
 */
export type CompiledPatterns = {
  tables: Tables;
  /** Pattern (its index) and role by rule. */
  patternOf: Uint32Array;
  roles: Uint8Array;
  count: number;
  sourceAt: (index: number) => PatternSource;
  /** Does a pattern's `when` allow it? */
  applies: (pattern: Pattern, scope: Scope) => boolean;
};

/** Patterns with their engine. `hidden`: overridden by a later catalogue, or disabled. */
export type Part = CompiledPatterns & {
  engine: Engine;
  hidden: ReadonlySet<number>;
  regexOf: (rule: number) => string;
  onDemand: OnDemand;
};

/** Rules that are too dear to be asked of every line, by pattern: asked when the rest of the pattern was seen. */
export type OnDemand = ReadonlyMap<number, readonly number[]>;

/** Patterns ready to be matched: the built-in ones, and those of the user. */
export type Catalogue = { parts: readonly Part[] };

/** What is said of enormous lines. */
export const ONLY_ENDS = `only both ends of lines of more than ${LINE_LIMIT} characters were matched`;

/** What is said of a rule that was stopped. */
export function leftOut({ patternOf, sourceAt, regexOf }: Part, rule: number): string {
  const { id } = sourceAt(patternOf[rule]!).pattern;
  return `pattern ${id}: the regex ${regexOf(rule)} took too long on this log and was left out; make it more exact`;
}

/** Ids of compiled patterns, in their order. */
export function idsOf({ count, sourceAt }: CompiledPatterns): string[] {
  return Array.from({ length: count }, (_, index) => sourceAt(index).pattern.id);
}

/** The regexes of a pattern in the order of its rules. */
export function regexesOf({ log_regexes, all_of, none_of }: Pattern): string[] {
  return [...log_regexes, ...all_of, ...none_of];
}

const MAIN_HITS = 200;

/** Patterns with their engine. */
export function partOf(compiled: CompiledPatterns, hidden: ReadonlySet<number> = new Set()): Part {
  const { tables, patternOf, roles, sourceAt } = compiled;
  const firstOf = new Uint32Array(compiled.count);
  for (let rule = patternOf.length - 1; rule >= 0; rule -= 1) firstOf[patternOf[rule]!] = rule;
  const regexOf = (rule: number): string => {
    const index = patternOf[rule]!;
    return regexesOf(sourceAt(index).pattern)[rule - firstOf[index]!]!;
  };
  const onDemand = onDemandOf(compiled);
  const silent = new Set([...onDemand.values()].flat());
  const plan = {
    tables,
    source: regexOf,
    // That a condition holds need not be heard twice.
    most: (rule: number) => (roles[rule] === ROLES.main ? MAIN_HITS : 1),
    isSilent: (rule: number) => silent.has(rule),
  };
  return { ...compiled, hidden, regexOf, onDemand, engine: createEngine(plan) };
}

/** A weak rule waits for the rest of its pattern: a condition for a match, a match for a condition by which lines can be found. */
function onDemandOf({ tables: { weak }, patternOf, roles }: CompiledPatterns): OnDemand {
  const isWeak = new Set(weak);
  const conditioned = new Set(patternOf.filter((_, rule) => roles[rule] === ROLES.all && !isWeak.has(rule)));
  const rules = new Map<number, number[]>();
  for (const rule of weak) {
    const index = patternOf[rule]!;
    if (roles[rule] !== ROLES.main || conditioned.has(index)) rules.set(index, [...(rules.get(index) ?? []), rule]);
  }
  return rules;
}
