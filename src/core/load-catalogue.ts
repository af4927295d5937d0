import { idsOf, partOf, type Catalogue, type CompiledPatterns } from './catalogue.js';
import { UserError } from './errors.js';

/**
 * Merges catalogues: the built-in one, then the user's files in their order; the same id overrides, ids disabled by the configuration are removed.
 * @throws UserError with every problem of every file as `file:line:column: message`.
 */
export async function loadCatalogue(
  builtin: CompiledPatterns,
  files: readonly { file: string; text: string }[] = [],
  disabled: { ids: readonly string[]; by: { file: string; text: string } } | null = null,
): Promise<Catalogue> {
  if (files.length === 0 && disabled === null) return { parts: [partOf(builtin)] };
  // The schema and YAML libraries are only paid for by those who bring patterns of their own.
  const [{ checkDisabled, readCatalogueFiles }, { compileCatalogue }] = await Promise.all([
    import('./catalogue-file.js'),
    import('./compile.js'),
  ]);
  const read = readCatalogueFiles(files);
  const known = idsOf(builtin);
  const own = read.sources.map(({ pattern }) => pattern.id);
  const removed = new Set([...(disabled?.ids ?? []), ...read.disable]);
  const unknown = disabled === null ? [] : checkDisabled(disabled.by, disabled.ids, [...known, ...own]);
  const problems = [...read.problems, ...unknown];
  if (problems.length > 0) throw new UserError(problems);
  const gone = new Set([...own, ...removed]);
  const hidden = new Set([...known.keys()].filter((index) => gone.has(known[index]!)));
  const kept = read.sources.filter(({ pattern }) => !removed.has(pattern.id));
  return { parts: [partOf(builtin, hidden), ...(kept.length > 0 ? compileCatalogue(kept).parts : [])] };
}
