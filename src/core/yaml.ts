import { isCollection, isMap, isNode, isScalar, LineCounter, parseDocument, type Document, type YAMLError } from 'yaml';
import type { z } from 'zod';
import type { Problem } from './errors.js';
import { describeIssues } from './schema.js';

type Path = readonly (string | number)[];
type Position = { line: number; column: number };

/** A YAML text as a plain value that still knows where each part of it stands. */
export type ParsedYaml = {
  value: unknown;
  /** Syntax errors; `value` is null when there are any. */
  problems: Problem[];
  /** Where the value of a path stands; for something missing, the nearest thing around it. */
  at(path: Path): Position;
  /** Where the key of a path stands: the place to show for a key that should not be there. */
  keyAt(path: Path): Position;
};

/** Reads YAML and never throws: what is wrong comes back as problems with their places. */
export function parseYaml(text: string, file: string): ParsedYaml {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false });
  const position = (offset: number): Position => {
    const { line, col } = lines.linePos(offset);
    return { line: Math.max(line, 1), column: Math.max(col, 1) };
  };
  const problems = document.errors.map((error) => ({ file, ...position(error.pos[0]), message: syntaxMessage(error) }));
  let value: unknown = null;
  if (problems.length === 0) {
    try {
      value = document.toJS({ maxAliasCount: 100 });
    } catch (error) {
      // Too many or unresolved aliases: the library only finds out while it builds the value.
      const reason = error instanceof Error ? error.message : String(error);
      problems.push({ file, ...position(0), message: `YAML: ${reason}; write the values out instead of using aliases` });
    }
  }
  return {
    value,
    problems,
    at: (path) => position(offsetOfValue(document, path)),
    keyAt: (path) => position(offsetOfKey(document, path) ?? offsetOfValue(document, path)),
  };
}

/** Checks a parsed text against a schema: the typed value, or every problem at its place, unknown keys with the nearest known one. */
export function validate<T>(schema: z.ZodType<T>, parsed: ParsedYaml, file: string): { value: T | null; problems: Problem[] } {
  if (parsed.problems.length > 0) return { value: null, problems: parsed.problems };
  const result = schema.safeParse(parsed.value);
  if (result.success) return { value: result.data, problems: [] };
  const problems = describeIssues(schema, result.error.issues, parsed.value).map(({ path, key, message }) => ({
    file,
    ...(key ? parsed.keyAt(path) : parsed.at(path)),
    message,
  }));
  return { value: null, problems: problems.sort((left, right) => left.line - right.line || left.column - right.column) };
}

function offsetOfValue(document: Document, path: Path): number {
  for (let length = path.length; length >= 0; length--) {
    const node = length === 0 ? document.contents : document.getIn(path.slice(0, length), true);
    if (isNode(node) && node.range) return node.range[0];
    const key = length === 0 ? null : offsetOfKey(document, path.slice(0, length));
    if (key !== null) return key;
  }
  return 0;
}

function offsetOfKey(document: Document, path: Path): number | null {
  const parent = path.length === 1 ? document.contents : document.getIn(path.slice(0, -1), true);
  if (!isCollection(parent) || !isMap(parent)) return null;
  const wanted = String(path.at(-1));
  const pair = parent.items.find(({ key }) => isScalar(key) && String(key.value) === wanted);
  return pair && isScalar(pair.key) && pair.key.range ? pair.key.range[0] : null;
}

const SYNTAX_REMEDIES: Partial<Record<YAMLError['code'], string>> = {
  TAB_AS_INDENT: 'indent with spaces',
  DUPLICATE_KEY: 'keep one of the two',
  MULTIPLE_DOCS: 'keep one document, without a second "---"',
  BAD_SCALAR_START: 'put the value in quotes',
  UNEXPECTED_TOKEN: 'put the value in quotes, or mend the indentation',
  BAD_INDENT: 'mend the indentation',
  MISSING_CHAR: 'close the quote or bracket, or mend the indentation',
};

function syntaxMessage(error: YAMLError): string {
  const remedy = SYNTAX_REMEDIES[error.code] ?? 'mend the YAML here; quote text that holds special characters';
  return `YAML: ${error.message.replaceAll(/\s+/g, ' ').trim()}; ${remedy}`;
}
