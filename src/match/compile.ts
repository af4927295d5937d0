import { clip, createEngine, HITS_PER_RULE, type Engine, type Finders, type Hit, type Rule } from './engine.js';
import { factsOf } from './facts.js';
import { buildTables } from './tables.js';

/** Compiles rules: literals and beginnings choose the candidate lines, V8 confirms them under a time limit. */
export function compile(rules: readonly Rule[], finders?: Finders): Engine {
  const tables = buildTables(rules.map(({ source }) => factsOf(source)));
  return createEngine(
    { tables, source: (rule) => rules[rule]!.source, most: (rule) => rules[rule]!.most ?? HITS_PER_RULE },
    finders,
  );
}

/** The oracle: every line against every regex, no shortcuts. Tests prove `compile` equal to it. */
export function scanNaively(rules: readonly Rule[], lines: readonly string[]): Hit[] {
  const regexes = rules.map((rule) => new RegExp(rule.source, 'i'));
  return lines.flatMap((text, line) => regexes.flatMap((regex, rule) => (regex.test(clip(text)) ? [{ rule, line }] : [])));
}
