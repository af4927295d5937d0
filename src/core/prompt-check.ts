import Handlebars from 'handlebars/dist/handlebars.min.js';
import { formatProblem } from './errors.js';
import { suggestion } from './nearest.js';
import { BLOCKS, isPath, listsIn, resolve, ROOT, unknownHelper, UNTOLD } from './prompt-scope.js';
import type { Context, Position, Report, Scope } from './prompt-scope.js';

/** What is wrong with a template, each as `file:line:column: message`: its syntax, and every variable, helper and partial that is not known. */
export function checkTemplate(source: string, file: string, partials: readonly string[]): string[] {
  const problems: string[] = [];
  // Handlebars counts columns from 0.
  const report: Report = ({ line, column }, message) =>
    void problems.push(formatProblem({ file, line, column: column + 1, message }));
  const program = parse(source, report);
  if (program !== null) checkProgram(program, { scope: ROOT, partials, report });
  return problems;
}

function parse(source: string, report: Report): hbs.AST.Program | null {
  try {
    return Handlebars.parse(source);
  } catch (error) {
    const { message, lineNumber, column } = error as Error & { lineNumber?: number; column?: number };
    if (lineNumber !== undefined && column !== undefined) {
      const what = message.replace(/ - \d+:\d+$/, '');
      report({ line: lineNumber, column }, `template: ${what}; close every {{#block}} with its own {{/block}}`);
    } else {
      report(placeOf(message, source), `template: ${gist(message)}; mend the {{…}} here, or close what was opened before`);
    }
    return null;
  }
}

/** The parser tells the line, and the column only by an arrow below the text around it, without line breaks. */
function placeOf(message: string, source: string): Position {
  const [head = '', shown = '', arrow = ''] = message.split('\n');
  const line = Number(/on line (\d+)/.exec(head)?.[1] ?? 1);
  const text = source.split('\n')[line - 1] ?? '';
  const before = shown.slice(0, Math.max(0, arrow.indexOf('^')));
  for (let length = Math.min(before.length, text.length); length > 0; length -= 1) {
    const at = text.indexOf(before.slice(-length));
    if (at !== -1) return { line, column: at + length };
  }
  return { line, column: 0 };
}

const TOKENS: Readonly<Record<string, string>> = {
  EOF: 'the template ends in the middle of a block',
  CLOSE: 'a name is missing before "}}"',
  CLOSE_UNESCAPED: 'there is one "}" too many',
  INVALID: 'a character here is not allowed in a name',
};

function gist(message: string): string {
  const token = /got '(\w+)'/.exec(message)?.[1] ?? '';
  return TOKENS[token] ?? (token === '' ? (message.split('\n', 1)[0] ?? '') : `${token} is not expected here`);
}

function checkProgram(program: hbs.AST.Program, context: Context): void {
  for (const statement of program.body) CHECKS[statement.type]?.(statement, context);
}

const CHECKS: Readonly<Record<string, (node: hbs.AST.Statement, context: Context) => void>> = {
  MustacheStatement: (node, context) => checkMustache(node as hbs.AST.MustacheStatement, context),
  BlockStatement: (node, context) => checkBlock(node as hbs.AST.BlockStatement, context),
  PartialStatement: (node, context) => checkPartial(node as hbs.AST.PartialStatement, context),
  PartialBlockStatement: refuse('a block partial'),
  Decorator: refuse('a decorator'),
  DecoratorBlock: refuse('a decorator'),
};

function refuse(what: string) {
  return ({ loc }: hbs.AST.Node, { report }: Context): void => report(loc.start, `${what} is not known here; leave it out`);
}

function checkMustache({ path, params, hash }: hbs.AST.MustacheStatement, context: Context): void {
  const { report } = context;
  if (!isPath(path)) return report(path.loc.start, 'a value needs no {{ }}; write it as plain text');
  if (params.length > 0 || hash !== undefined) return unknownHelper(path, context);
  if (BLOCKS.includes(path.original)) {
    return report(path.loc.start, `"${path.original}" opens a block; write {{#${path.original} …}} and {{/${path.original}}}`);
  }
  const value = resolve(path, context);
  if (value === null || typeof value !== 'object') return;
  const remedy = Array.isArray(value)
    ? `go through it with {{#each ${path.original}}}`
    : `name one of: ${Object.keys(value).join(', ')}`;
  report(path.loc.start, `"${path.original}" is ${Array.isArray(value) ? 'a list' : 'a group of values'}; ${remedy}`);
}

function checkBlock({ path, params, hash, program, inverse }: hbs.AST.BlockStatement, context: Context): void {
  const { scope, report } = context;
  const name = isPath(path) ? path.original : '';
  const [param] = params;
  if (!BLOCKS.includes(name)) {
    unknownHelper(path, context);
  } else if (params.length !== 1 || param === undefined || hash !== undefined) {
    report(path.loc.start, `"${name}" wants one variable; write {{#${name} variable}}`);
  } else {
    const value = resolve(param, context);
    if (name === 'each' && value !== UNTOLD && !Array.isArray(value))
      report(param.loc.start, `"each" wants a list, one of: ${listsIn(scope)}`);
    if (name === 'with' && value !== UNTOLD && (Array.isArray(value) || value === null || typeof value !== 'object'))
      report(param.loc.start, '"with" wants a group of values, for example main or agent');
    if (program) checkProgram(program, { ...context, scope: inner(name, value, program.blockParams ?? [], scope) });
  }
  if (inverse) checkProgram(inverse, context);
}

/** `each` and `with` look elsewhere; `if` and `unless` do not. */
function inner(name: string, value: unknown, [item, index]: readonly string[], scope: Scope): Scope {
  if (name !== 'each' && name !== 'with') return scope;
  const loops = scope.loops + (name === 'each' ? 1 : 0);
  const own = name === 'with' || value === UNTOLD ? value : Array.isArray(value) ? value[0] : UNTOLD;
  const locals = new Map(scope.locals);
  if (item !== undefined) locals.set(item, own);
  if (index !== undefined) locals.set(index, 0);
  return { value: own, outer: scope, loops, locals };
}

function checkPartial({ name, params, hash, loc }: hbs.AST.PartialStatement, { scope, partials, report }: Context): void {
  const named = 'original' in name ? String(name.original) : '';
  if (named === '') return report(loc.start, 'a partial is named as it is, not computed');
  if (!partials.includes(named)) {
    return report(
      name.loc.start,
      `unknown partial "${named}"${suggestion(named, partials) || `; known are ${partials.join(', ')}`}`,
    );
  }
  if (params.length > 0 || hash !== undefined) return report(loc.start, 'a partial sees the same variables; leave the rest out');
  if (scope.outer !== null) report(loc.start, 'a partial sees other variables here; move it out of each and with');
}
