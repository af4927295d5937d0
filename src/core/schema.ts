import type { z } from 'zod';
import { suggestion } from './nearest.js';

type Issue = z.core.$ZodIssue;
type Path = (string | number)[];
type Inner = { def: Record<string, unknown> & { type: string }; shape?: Record<string, z.ZodType> };

/** One thing a schema refuses, in words for the person who wrote the value; `key`: it is the key that is wrong, not its value. */
export type SchemaProblem = { path: Path; key: boolean; message: string };

/** Turns a schema's issues into sentences that name the key, what was expected and what was found. */
export function describeIssues(schema: z.ZodType, issues: readonly Issue[], value: unknown): SchemaProblem[] {
  return issues.flatMap((issue) => describe(schema, issue, value));
}

function describe(schema: z.ZodType, issue: Issue, value: unknown): SchemaProblem[] {
  const path = issue.path.map((part) => (typeof part === 'number' ? part : String(part)));
  if (issue.code === 'unrecognized_keys') {
    const known = keysAt(schema, path);
    const list = known.length > 0 ? ` (known: ${known.join(', ')})` : '';
    return issue.keys.map((key) => {
      const message = `${nameOf([...path, key])}: unknown key${suggestion(key, known) || list}`;
      return { path: [...path, key], key: true, message };
    });
  }
  if (issue.code === 'invalid_union') {
    const branch = decisiveBranch(issue.errors);
    if (branch !== null)
      return branch.flatMap((inner) => describe(schema, { ...inner, path: [...path, ...inner.path] } as Issue, value));
    const expected = [...new Set(issue.errors.flat().map(expectation))].join(' or ');
    return [{ path, key: false, message: `${nameOf(path)}: expected ${expected}, found ${show(valueAt(value, path))}` }];
  }
  if (issue.code === 'custom') return [{ path, key: false, message: `${nameOf(path)}: ${issue.message}` }];
  const found = valueAt(value, path);
  if (found === undefined) return [{ path, key: false, message: `${nameOf(path)}: missing; expected ${expectation(issue)}` }];
  const hint = issue.code === 'invalid_value' && typeof found === 'string' ? suggestion(found, issue.values.map(String)) : '';
  return [{ path, key: false, message: `${nameOf(path)}: expected ${expectation(issue)}, found ${show(found)}${hint}` }];
}

/** Of a union, the branch that got past the outer type: its complaints are the ones that help. */
function decisiveBranch(branches: readonly (readonly Issue[])[]): readonly Issue[] | null {
  const deep = branches.filter(
    (issues) => issues.length > 0 && !issues.some((issue) => issue.path.length === 0 && wrongType(issue)),
  );
  return deep.length === 1 ? (deep[0] ?? null) : null;
}

function wrongType(issue: Issue): boolean {
  return issue.code === 'invalid_type' || issue.code === 'invalid_value';
}

const TYPE_NAMES: Record<string, string> = {
  string: 'text',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false',
  array: 'a list',
  object: 'a map of keys',
  record: 'a map of keys',
};

function expectation(issue: Issue): string {
  switch (issue.code) {
    case 'invalid_type':
      return TYPE_NAMES[issue.expected] ?? issue.expected;
    case 'invalid_value':
      return issue.values.length === 1 ? String(issue.values[0]) : `one of ${issue.values.map(String).join(', ')}`;
    case 'too_small':
      return `${issue.inclusive === false ? 'more than' : 'at least'} ${issue.minimum}${unit(issue.origin)}`;
    case 'too_big':
      return `${issue.inclusive === false ? 'less than' : 'at most'} ${issue.maximum}${unit(issue.origin)}`;
    case 'invalid_format':
      // A schema that brought its own sentence knows better than its regular expression.
      if (!issue.message.startsWith('Invalid')) return issue.message;
      return issue.pattern ? `text like ${issue.pattern}` : `a valid ${issue.format}`;
    default:
      return issue.message;
  }
}

function unit(origin: string): string {
  if (origin === 'string') return ' characters';
  return origin === 'array' ? ' entries' : '';
}

/** `limits.max_attempts`, `routes[2].agent`, or `the file` for the whole. */
function nameOf(path: Path): string {
  if (path.length === 0) return 'the file';
  return path.map((part, index) => (typeof part === 'number' ? `[${part}]` : index === 0 ? part : `.${part}`)).join('');
}

function show(value: unknown): string {
  if (value === null) return 'nothing';
  if (Array.isArray(value)) return 'a list';
  if (typeof value === 'object') return 'a map of keys';
  const text = JSON.stringify(value) ?? String(value);
  return text.length > 60 ? `${text.slice(0, 57)}…` : text;
}

function valueAt(value: unknown, path: Path): unknown {
  return path.reduce<unknown>((inner, part) => (isRecord(inner) && Object.hasOwn(inner, part) ? inner[part] : undefined), value);
}

function isRecord(value: unknown): value is Record<string | number, unknown> {
  return typeof value === 'object' && value !== null;
}

/** The keys a schema knows at a path: found by walking the schema as the value was walked. */
function keysAt(schema: z.ZodType, path: Path): string[] {
  let level = unwrap(schema);
  for (const part of path) level = level.flatMap((inner) => unwrap(childOf(inner, part)));
  return [...new Set(level.flatMap((inner) => Object.keys(inner.shape ?? {})))];
}

function childOf(schema: Inner, part: string | number): unknown {
  if (schema.def.type === 'object') return schema.shape?.[part];
  if (schema.def.type === 'array') return schema.def['element'];
  return schema.def.type === 'record' ? schema.def['valueType'] : undefined;
}

/** Looks through optional, default, pipe and union to the schemas that decide. */
function unwrap(schema: unknown): Inner[] {
  if (!isInner(schema)) return [];
  const { innerType, in: input, options } = schema.def;
  if (innerType !== undefined) return unwrap(innerType);
  if (schema.def.type === 'pipe') return unwrap(input);
  return Array.isArray(options) ? options.flatMap(unwrap) : [schema];
}

function isInner(schema: unknown): schema is Inner {
  return isRecord(schema) && isRecord(schema['def']);
}
