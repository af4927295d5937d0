import type { PatternSource } from './catalogue.js';
import { formatProblem, type Problem } from './errors.js';
import { suggestion } from './nearest.js';
import { catalogueFileSchema, type Pattern } from './pattern.js';
import { regexProblem } from './regex-safety.js';
import { parseYaml, validate, type ParsedYaml } from './yaml.js';

export type ReadCatalogue = { sources: PatternSource[]; disable: string[]; problems: string[] };

/** Reads and validates catalogue files; every problem of every file comes back, each with its place and what to do. */
export function readCatalogueFiles(files: readonly { file: string; text: string }[]): ReadCatalogue {
  const sources: PatternSource[] = [];
  const disable: string[] = [];
  const problems: Problem[] = [];
  for (const { file, text } of files) {
    const parsed = parseYaml(text, file);
    const { value, problems: wrong } = validate(catalogueFileSchema, parsed, file);
    problems.push(...wrong);
    if (!value) continue;
    disable.push(...value.disable);
    value.patterns.forEach((pattern, index) => {
      problems.push(...checkPattern(pattern, index, parsed, file));
      const twin = sources.find((source) => source.pattern.id === pattern.id);
      const place = parsed.at(['patterns', index, 'id']);
      if (twin)
        problems.push({
          file,
          ...place,
          message: `id "${pattern.id}" is already used at ${twin.file}:${twin.line}; give each pattern its own id`,
        });
      sources.push({ pattern, file, line: place.line });
    });
  }
  return { sources, disable, problems: problems.map(formatProblem) };
}

/** Problems of the configuration's ids to disable that nothing carries, each at its place in that file. */
export function checkDisabled(
  { file, text }: { file: string; text: string },
  disable: readonly string[],
  known: readonly string[],
): string[] {
  const parsed = parseYaml(text, file);
  return disable.flatMap((id, index) => {
    if (known.includes(id)) return [];
    const message = `disable[${index}]: no pattern has the id "${id}"${suggestion(id, known)}`;
    return [formatProblem({ file, ...parsed.at(['disable', index]), message })];
  });
}

function checkPattern(pattern: Pattern, index: number, parsed: ParsedYaml, file: string): Problem[] {
  const problems: Problem[] = [];
  for (const key of ['log_regexes', 'all_of', 'none_of'] as const)
    pattern[key].forEach((source, place) => {
      const problem = regexProblem(source);
      if (!problem || (!problem.fatal && pattern.unsafe)) return;
      const remedy = problem.fatal
        ? 'mend the regex'
        : 'anchor it or make its repetitions exclude each other, or set `unsafe: true`';
      problems.push({
        file,
        ...parsed.at(['patterns', index, key, place]),
        message: `${pattern.id}: ${key}[${place}] ${problem.message}; ${remedy}`,
      });
    });
  const groups = new Set(pattern.log_regexes.flatMap((source) => [...source.matchAll(/\(\?<(\w+)>/g)].map((match) => match[1])));
  for (const [, name] of (pattern.root_cause ?? '').matchAll(/\{(\w+)\}/g))
    if (!groups.has(name))
      problems.push({
        file,
        ...parsed.at(['patterns', index, 'root_cause']),
        message: `${pattern.id}: root_cause uses {${name}}, but no regex has a group (?<${name}>…); add the group or drop the name`,
      });
  return problems;
}
