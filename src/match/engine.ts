import vm from 'node:vm';
import { buildFinder, type Finder } from './finder.js';
import { requiredLiterals } from './literals.js';

/** A regex to look for; `literals` as computed by `requiredLiterals` (at build time for the built-in catalogue). */
export type Rule = { source: string; literals?: readonly (readonly string[])[] | null };

/** Rule `rule` (index in the compiled list) matched line `line` (index in the scanned list). */
export type Hit = { rule: number; line: number };

export type Scan = {
  hits: Hit[];
  /** Indexes of rules that were stopped for taking too long. */ stopped: number[];
  /** Some lines were so long that only their ends were looked at. */
  truncated: boolean;
  /** Lines for which there was no time: those farthest from the end. */
  unread: number;
};

export type Engine = { scan: (lines: readonly string[]) => Scan };

/** A line is looked at up to here; what follows on an enormous line is reported as truncated, its end is looked at too. */
export const LINE_LIMIT = 4096;
const HITS_PER_RULE = 200;
/** Four times this at most. */
const BUDGET_MS = 700;
/** Longer than any harmless regex takes for one line. */
const SLOW_MS = 150;
const TAIL_LINES = 50_000;

/**
 * Compiles rules (JavaScript regexes, flag `i`, per line). Literals choose the candidate lines, V8 confirms them; the confirmation runs
 * under a time limit that does interrupt a backtracking regex (ENGINE.md §5), and the offender is left out of the rest.
 */
export function compile(rules: readonly Rule[]): Engine {
  const literals = new Map<string, number[]>();
  const weak: number[] = [];
  const further: (readonly (readonly string[])[])[] = [];
  rules.forEach((rule, index) => {
    const required = rule.literals === undefined ? requiredLiterals(rule.source) : rule.literals;
    further.push(required?.slice(1) ?? []);
    if (!required) weak.push(index);
    else for (const literal of required[0]!) literals.set(literal, [...(literals.get(literal) ?? []), index]);
  });
  const { find } = buildFinder([...literals.keys()]);
  const regexes: (RegExp | undefined)[] = [];
  let context: vm.Context | null = null;
  const compiled: Compiled = {
    count: rules.length,
    regex: (rule) => (regexes[rule] ??= new RegExp(rules[rule]!.source, 'i')),
    further,
    weak,
    anyWeak: either(rules, weak),
    owners: [...literals.values()],
    find,
    guard: () => (context ??= vm.createContext({})),
  };
  return { scan: (lines) => scan(lines, compiled) };
}

type Compiled = {
  count: number;
  /** V8 compiles a regex when it is first used: most are never. */
  regex: (rule: number) => RegExp;
  /** Sets of literals that a line needs too, by rule. */
  further: readonly (readonly (readonly string[])[])[];
  weak: readonly number[];
  /** True for every line that some weak rule matches. */
  anyWeak: RegExp | null;
  owners: readonly number[][];
  find: Finder['find'];
  /** Where V8 keeps the time; made once, because making it takes longer than scanning a small log. */
  guard: () => vm.Context;
};

/** Rules without a literal as one regex: most lines match none of them, which one question tells. */
function either(rules: readonly Rule[], weak: readonly number[]): RegExp | null {
  if (weak.length < 2) return null;
  // Names of groups must not repeat; nobody asks for what they caught.
  const sources = weak.map((rule) => rules[rule]!.source.replace(/\(\?<(?![=!])\w+>/g, '(?:'));
  try {
    return new RegExp(sources.map((source) => `(?:${source})`).join('|'), 'i');
  } catch {
    return null;
  }
}

/** The oracle: every line against every regex, no shortcuts. Tests prove `compile` equal to it. */
export function scanNaively(rules: readonly Rule[], lines: readonly string[]): Hit[] {
  const regexes = rules.map((rule) => new RegExp(rule.source, 'i'));
  return lines.flatMap((text, line) => regexes.flatMap((regex, rule) => (regex.test(clip(text)) ? [{ rule, line }] : [])));
}

function scan(lines: readonly string[], { count, regex, further, weak, anyWeak, owners, find, guard }: Compiled): Scan {
  const hits: Hit[] = [];
  const counts = new Uint32Array(count);
  const disabled = new Set<number>();
  const marks = new Int32Array(count).fill(-1);
  const found: number[] = [];
  let together = anyWeak;
  let truncated = false;
  // The end first: of a log that is too large to be read in time, that is where a failure stands.
  const tail = Math.max(0, lines.length - TAIL_LINES);
  const lineAt = (step: number): number => (step < lines.length - tail ? tail + step : step - (lines.length - tail));
  let step = 0;
  let line = lineAt(0);
  let current: number | 'together' | null = null;
  const confirm = (text: string, rule: number): void => {
    if (counts[rule]! >= HITS_PER_RULE || disabled.has(rule)) return;
    current = rule;
    if (regex(rule).test(text)) {
      counts[rule]! += 1;
      hits.push({ rule, line });
    }
    current = null;
  };
  const mayBeWeak = (text: string): boolean => {
    if (together === null) return true;
    current = 'together';
    const may = together.test(text);
    current = null;
    return may;
  };
  const run = (): void => {
    for (; step < lines.length; step += 1) {
      line = lineAt(step);
      const whole = lines[line]!;
      if (whole.length > LINE_LIMIT) truncated = true;
      const text = clip(whole);
      const lower = text.toLowerCase();
      find(lower, found);
      for (const literal of found)
        for (const rule of owners[literal]!) {
          if (marks[rule] === line) continue;
          marks[rule] = line;
          if (holdsAll(lower, further[rule]!)) confirm(text, rule);
        }
      if (weak.length > 0 && mayBeWeak(text)) for (const rule of weak) confirm(text, rule);
    }
  };
  for (let attempts = 0; attempts < 4 && step < lines.length; attempts += 1) {
    if (guarded(run, guard(), BUDGET_MS)) break;
    const asked = current as number | 'together' | null;
    // One of the weak rules, but which? From here on each is asked alone.
    if (asked === 'together') together = null;
    // Time may have run out on a regex that is as quick as the others: asked again, alone, it has to take long.
    if (typeof asked === 'number' && !guarded(() => void regex(asked).test(clip(lines[line]!)), guard(), SLOW_MS))
      disabled.add(asked);
    marks.fill(-1);
    while (hits.at(-1)?.line === line) hits.pop();
  }
  hits.sort((a, b) => a.line - b.line || a.rule - b.rule);
  return { hits, stopped: [...disabled], truncated, unread: lines.length - step };
}

/** Does the text hold a literal of each set? */
function holdsAll(text: string, sets: readonly (readonly string[])[]): boolean {
  for (const set of sets) {
    let held = false;
    for (const literal of set) held ||= text.includes(literal);
    if (!held) return false;
  }
  return true;
}

/** Runs under V8's own time limit, which stops even a single regex that backtracks; false when it was stopped. */
function guarded(run: () => void, context: vm.Context, milliseconds: number): boolean {
  try {
    context['run'] = run;
    vm.runInContext('run()', context, { timeout: milliseconds });
    return true;
  } catch (error) {
    if ((error as { code?: string }).code === 'ERR_SCRIPT_EXECUTION_TIMEOUT') return false;
    throw error;
  }
}

function clip(text: string): string {
  return text.length <= LINE_LIMIT ? text : text.slice(0, LINE_LIMIT / 2) + text.slice(-LINE_LIMIT / 2);
}
