import { compile, type Engine } from '../match/engine.js';
import { UserError } from './errors.js';
import type { Pattern } from './pattern.js';

/** What a regex is for: any `main` makes a match, every `all` must occur too, no `none` may. */
export type CatalogueRule = { pattern: number; role: 'main' | 'all' | 'none'; source: string };

/** A pattern with where it was written, and the literals of its regexes, in their order (log_regexes, all_of, none_of), where they were computed at build time. */
export type PatternSource = { pattern: Pattern; file: string; line: number; literals?: readonly (string[][] | null)[] };

/** Patterns ready to be matched: rule `i` of the engine belongs to `patterns[rules[i].pattern]`. */
export type Catalogue = {
  patterns: readonly Pattern[];
  sources: readonly PatternSource[];
  rules: readonly CatalogueRule[];
  engine: Engine;
};

/**
 * Merges catalogues: the built-in one, then the user's files in their order; the same id overrides, ids disabled by the configuration are removed.
 * @throws UserError with every problem of every file as `file:line:column: message`.
 */
export async function loadCatalogue(
  builtin: readonly PatternSource[],
  files: readonly { file: string; text: string }[] = [],
  disabled: { ids: readonly string[]; by: { file: string; text: string } } | null = null,
): Promise<Catalogue> {
  const merged = new Map(builtin.map((source) => [source.pattern.id, source]));
  const removed = new Set(disabled?.ids ?? []);
  if (files.length > 0 || disabled !== null) {
    // The schema and YAML libraries are only paid for by those who bring patterns of their own.
    const { checkDisabled, readCatalogueFiles } = await import('./catalogue-file.js');
    const read = readCatalogueFiles(files);
    for (const source of read.sources) merged.set(source.pattern.id, source);
    for (const id of read.disable) removed.add(id);
    const unknown = disabled === null ? [] : checkDisabled(disabled.by, disabled.ids, [...merged.keys()]);
    const problems = [...read.problems, ...unknown];
    if (problems.length > 0) throw new UserError(problems);
  }
  return compileCatalogue([...merged.values()].filter((source) => !removed.has(source.pattern.id)));
}

/** Compiles valid patterns into one engine. */
export function compileCatalogue(sources: readonly PatternSource[]): Catalogue {
  const rules: CatalogueRule[] = [];
  const literals: (string[][] | null | undefined)[] = [];
  sources.forEach(({ pattern, literals: known }, index) => {
    const add = (role: CatalogueRule['role'], regexes: readonly string[]): void =>
      regexes.forEach((source) => {
        rules.push({ pattern: index, role, source });
      });
    add('main', pattern.log_regexes);
    add('all', pattern.all_of);
    add('none', pattern.none_of);
    const count = pattern.log_regexes.length + pattern.all_of.length + pattern.none_of.length;
    for (let at = 0; at < count; at += 1) literals.push(known?.[at]);
  });
  const engine = compile(rules.map(({ source }, index) => ({ source, literals: literals[index] })));
  return { patterns: sources.map((source) => source.pattern), sources, rules, engine };
}
