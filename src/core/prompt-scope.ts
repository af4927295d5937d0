import { suggestion } from './nearest.js';
import { VARIABLES } from './prompt-variables.js';

export type Position = { line: number; column: number };
export type Report = (position: Position, message: string) => void;

/** Where a name is looked up: the value around it, what `../` leads to, how many `each` are open, the names of `as |item index|`. */
export type Scope = { value: unknown; outer: Scope | null; loops: number; locals: ReadonlyMap<string, unknown> };

export type Context = { scope: Scope; partials: readonly string[]; report: Report };

/** Helpers that open a block, all with one argument. Anything else would be logic that belongs into the code. */
export const BLOCKS = ['if', 'unless', 'each', 'with'];

/** Stands for what could not be found: it was told once, and everything below it is let through. */
export const UNTOLD = Symbol('unknown');

/** What a template sees outside of all blocks. */
export const ROOT: Scope = { value: VARIABLES, outer: null, loops: 0, locals: new Map() };

/** Tells that something is no helper, and what it may be instead. */
export function unknownHelper(path: hbs.AST.Expression, { scope, report }: Context): void {
  const name = 'original' in path ? String(path.original) : '';
  if (isPath(path) && lookUp(path.parts, scope.value) !== UNTOLD && path.parts.length > 0) {
    return report(path.loc.start, `"${name}" is a variable, no helper; write {{${name}}}, {{#if ${name}}} or {{#each ${name}}}`);
  }
  report(path.loc.start, `unknown helper "${name}"${suggestion(name, BLOCKS) || `; there are only ${BLOCKS.join(', ')}`}`);
}

/** The value of a name, or {@link UNTOLD}, which is then told. */
export function resolve(expression: hbs.AST.Expression, context: Context): unknown {
  const { scope, report } = context;
  if (expression.type === 'SubExpression') {
    unknownHelper((expression as hbs.AST.SubExpression).path, context);
    return UNTOLD;
  }
  if (!isPath(expression)) {
    report(expression.loc.start, 'a variable is wanted here');
    return UNTOLD;
  }
  if (expression.data) return resolveData(expression, context);
  const [first = '', ...rest] = expression.parts;
  if (expression.depth === 0 && scope.locals.has(first) && !/^(?:this\b|\.)/.test(expression.original)) {
    return known(expression, lookUp(rest, scope.locals.get(first)), context);
  }
  let target: Scope | null = scope;
  for (let depth = 0; depth < expression.depth; depth += 1) target = target?.outer ?? null;
  if (target === null) {
    report(expression.loc.start, `"${expression.original}" leads out of the template; leave out a "../"`);
    return UNTOLD;
  }
  return known(expression, lookUp(expression.parts, target.value), context, target);
}

const LOOP_NAMES = ['index', 'first', 'last', 'key'];

function resolveData(expression: hbs.AST.PathExpression, context: Context): unknown {
  const [first = '', ...rest] = expression.parts;
  if (first === 'root') return known(expression, lookUp(rest, VARIABLES), context);
  if (LOOP_NAMES.includes(first) && rest.length === 0 && expression.depth < context.scope.loops)
    return first === 'index' ? 0 : '';
  const remedy = LOOP_NAMES.includes(first)
    ? '; it is known inside of {{#each}} only'
    : suggestion(
        expression.original,
        ['root', ...LOOP_NAMES].map((name) => `@${name}`),
      );
  context.report(expression.loc.start, `unknown variable "${expression.original}"${remedy}`);
  return UNTOLD;
}

function known(path: hbs.AST.PathExpression, value: unknown, { scope, report }: Context, target: Scope = scope): unknown {
  if (value === UNTOLD && target.value !== UNTOLD) {
    report(path.loc.start, `unknown variable "${path.original}"${remedyFor(path, target)}`);
  }
  return value;
}

/** A variable of that name further out, the nearest name, or all there are. */
function remedyFor({ parts, depth, original }: hbs.AST.PathExpression, target: Scope): string {
  let outer = target.outer;
  for (let levels = depth + 1; outer !== null; levels += 1, outer = outer.outer) {
    if (lookUp(parts, outer.value) !== UNTOLD) return `; did you mean "${'../'.repeat(levels)}${parts.join('.')}"?`;
  }
  const missing = parts.findIndex((_, index) => lookUp(parts.slice(0, index + 1), target.value) === UNTOLD);
  const around = lookUp(parts.slice(0, missing), target.value);
  const prefix = original.slice(0, original.length - parts.slice(missing).join('.').length);
  const names = typeof around === 'object' && around !== null && !Array.isArray(around) ? Object.keys(around) : [];
  const near = suggestion(
    prefix + (parts[missing] ?? ''),
    names.map((name) => prefix + name),
  );
  return near || (names.length === 0 ? '' : `; known are ${names.join(', ')}`);
}

/** Own values only, as at the time of rendering; of a list its length. */
function lookUp(parts: readonly string[], value: unknown): unknown {
  return parts.reduce<unknown>((around, part) => {
    if (around === UNTOLD || around === null || typeof around !== 'object') return UNTOLD;
    if (Array.isArray(around)) return part === 'length' ? around.length : UNTOLD;
    return Object.hasOwn(around, part) ? (around as Record<string, unknown>)[part] : UNTOLD;
  }, value);
}

/** True for a name, false for a text or a number. */
export function isPath(expression: hbs.AST.Expression): expression is hbs.AST.PathExpression {
  return expression.type === 'PathExpression';
}

/** The lists that can be gone through here. */
export function listsIn({ value }: Scope): string {
  const entries = Object.entries(typeof value === 'object' && value !== null ? value : {});
  return entries.flatMap(([name, own]) => (Array.isArray(own) ? [name] : [])).join(', ');
}
