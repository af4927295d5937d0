import vm from 'node:vm';
import { buildAutomaton } from './automaton.js';
import { requiredLiterals } from './literals.js';

/** A regex to look for; `literals` as computed by `requiredLiterals` (at build time for the built-in catalogue). */
export type Rule = { source: string; literals?: string[] | null };

/** Rule `rule` (index in the compiled list) matched line `line` (index in the scanned list). */
export type Hit = { rule: number; line: number };

export type Scan = {
  hits: Hit[];
  /** Indexes of rules that were stopped for taking too long. */ stopped: number[];
  truncated: boolean;
};

export type Engine = { scan: (lines: readonly string[]) => Scan };

/** A line is looked at up to here; what follows on an enormous line is reported as truncated, its end is looked at too. */
export const LINE_LIMIT = 4096;
const HITS_PER_RULE = 200;
const BUDGET_MS = 1500;

/**
 * Compiles rules (JavaScript regexes, flag `i`, per line). Literals choose the candidate lines, V8 confirms them; the confirmation runs
 * under a time limit that does interrupt a backtracking regex (ENGINE.md §5), and the offender is left out of the rest.
 */
export function compile(rules: readonly Rule[]): Engine {
  const regexes = rules.map((rule) => new RegExp(rule.source, 'i'));
  const literals = new Map<string, number[]>();
  const weak: number[] = [];
  rules.forEach((rule, index) => {
    const required = rule.literals === undefined ? requiredLiterals(rule.source) : rule.literals;
    if (!required) weak.push(index);
    else for (const literal of required) literals.set(literal, [...(literals.get(literal) ?? []), index]);
  });
  const owners = [...literals.values()];
  const automaton = buildAutomaton([...literals.keys()]);
  return { scan: (lines) => scan(lines, regexes, weak, owners, automaton.find) };
}

/** The oracle: every line against every regex, no shortcuts. Tests prove `compile` equal to it. */
export function scanNaively(rules: readonly Rule[], lines: readonly string[]): Hit[] {
  const regexes = rules.map((rule) => new RegExp(rule.source, 'i'));
  return lines.flatMap((text, line) => regexes.flatMap((regex, rule) => (regex.test(clip(text)) ? [{ rule, line }] : [])));
}

function scan(
  lines: readonly string[],
  regexes: readonly RegExp[],
  weak: readonly number[],
  owners: readonly number[][],
  find: (text: string, seen: (literal: number) => void) => void,
): Scan {
  const hits: Hit[] = [];
  const counts = new Uint32Array(regexes.length);
  const disabled = new Set<number>();
  const marks = new Int32Array(regexes.length).fill(-1);
  let truncated = false;
  let line = 0;
  let current = -1;
  const confirm = (text: string, rule: number): void => {
    if (marks[rule] === line || disabled.has(rule)) return;
    marks[rule] = line;
    if (counts[rule]! >= HITS_PER_RULE) return;
    current = rule;
    if (regexes[rule]!.test(text)) {
      counts[rule]! += 1;
      hits.push({ rule, line });
    }
    current = -1;
  };
  const run = (): void => {
    for (; line < lines.length; line += 1) {
      const whole = lines[line]!;
      if (whole.length > LINE_LIMIT) truncated = true;
      const text = clip(whole);
      find(text.toLowerCase(), (literal) => {
        for (const rule of owners[literal]!) confirm(text, rule);
      });
      for (const rule of weak) confirm(text, rule);
    }
  };
  for (let attempts = 0; attempts < 3 && line < lines.length; attempts += 1) {
    if (guarded(run)) break;
    truncated = true;
    if (current >= 0) disabled.add(current);
    marks.fill(-1);
    while (hits.at(-1)?.line === line) hits.pop();
  }
  hits.sort((a, b) => a.line - b.line || a.rule - b.rule);
  return { hits, stopped: [...disabled], truncated };
}

/** Runs under V8's own time limit, which stops even a single regex that backtracks; false when it was stopped. */
function guarded(run: () => void): boolean {
  try {
    vm.runInNewContext('run()', { run }, { timeout: BUDGET_MS });
    return true;
  } catch (error) {
    if ((error as { code?: string }).code === 'ERR_SCRIPT_EXECUTION_TIMEOUT') return false;
    throw error;
  }
}

function clip(text: string): string {
  return text.length <= LINE_LIMIT ? text : text.slice(0, LINE_LIMIT / 2) + text.slice(-LINE_LIMIT / 2);
}
