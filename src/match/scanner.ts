import vm from 'node:vm';
import type { Finder } from './finder.js';
import { BEYOND } from './byte-set.js';
import { allows, type Program } from './program.js';
import { PREFIX_LENGTH } from './tables.js';

/** Rule `rule` (index in the compiled list) matched line `line` (index among all lines scanned). */
export type Hit = { rule: number; line: number };

/** Rules ready to run. `regex` may build when it is first asked: most regexes are never needed. */
export type Compiled = {
  program: Program;
  finder: Finder;
  regex: (rule: number) => RegExp;
  /** How often a rule is heard. */
  most: (rule: number) => number;
  /** Weak rules that nobody asked for. */
  isSilent: (rule: number) => boolean;
};

/** Longer than any harmless regex takes for one line. */
export const SLOW_MS = 150;
const SLICE_MS = 700;
const UNASKED = -1;
const LINE_FEED = 10;
const TAB = 9;
const SPACE = 32;

/** One look at a log, block by block. */
export type Scanner = {
  /** Scans the finder's block; `textOf` gives a line as the regexes shall see it, `report` is told of each match. Returns the lines for which no time was left. */
  scan: (textOf: (line: number) => string, report: (rule: number, line: number) => void) => number;
  /** Rules that were stopped for taking too long. */
  stopped: ReadonlySet<number>;
  /** Forgets how often rules were heard. */
  listenAgain: () => void;
  /** More milliseconds to spend. */
  allow: (milliseconds: number) => void;
};

/** Begins a scan that may spend `budget` milliseconds on confirming candidates. `clock` gives milliseconds. */
export function createScanner(
  { program, finder, regex, most, isSilent }: Compiled,
  budget: number,
  clock: () => number,
): Scanner {
  const { ownerStarts, owners, furtherStarts, further } = program;
  const { block, found } = finder;
  const rules = program.prefixes.length / PREFIX_LENGTH;
  // How often a rule may still be heard; UNASKED before it is a candidate for the first time, which most never are.
  const left = new Int32Array(rules).fill(UNASKED);
  const marks = new Int32Array(rules);
  const stopped = new Set<number>();
  const heard = new Set<number>();
  const furtherSets: string[][][] = [];
  const head = new Uint8Array(PREFIX_LENGTH);
  let stamp = 0;
  let milliseconds = budget;

  function furtherOf(rule: number): readonly (readonly string[])[] {
    const text = Buffer.from(further.subarray(furtherStarts[rule], furtherStarts[rule + 1])).toString();
    const sets = text === '' ? [] : (JSON.parse(text) as string[][]);
    // In the same alphabet as the lines: a byte for a character.
    return (furtherSets[rule] = sets.map((set) => set.map((literal) => Buffer.from(literal).toString('latin1').toLowerCase())));
  }

  function scan(textOf: (line: number) => string, report: (rule: number, line: number) => void): number {
    const { bytes, begins, ends, lines, length } = block;
    let resume = finder.find(0);
    let next = 0;
    let line = 0;
    let begin = 0;
    let end = 0;
    let whole: string | null = null;
    let lower: string | null = null;
    let asked = -1;
    // Rule and line of each match in turn.
    const matched: number[] = [];
    let matchedBefore = 0;

    function readHead(): void {
      const first = bytes[begin]!;
      head[0] = first > BEYOND ? BEYOND : first;
      let at = begin;
      while (bytes[at] === SPACE || bytes[at] === TAB) at += 1;
      for (let depth = 1; depth < PREFIX_LENGTH; depth += 1) {
        const byte = bytes[at]!;
        head[depth] = byte > BEYOND ? BEYOND : byte;
        // Four bytes in UTF-8 are two units in a regex, and all others one.
        if (byte >= 0xf0 && depth + 1 < PREFIX_LENGTH) head[(depth += 1)] = BEYOND;
        do at += 1;
        while ((bytes[at]! & 0xc0) === 0x80);
      }
    }

    function beginsRight(rule: number): boolean {
      for (let depth = 0; depth < PREFIX_LENGTH; depth += 1) {
        if (!allows(program, rule, depth, head[depth]!)) return false;
        // Nothing can be said of what stands behind the end of the line.
        if (depth > 0 && head[depth] === LINE_FEED) return true;
      }
      return true;
    }

    function holdsFurther(rule: number): boolean {
      for (const set of furtherSets[rule] ?? furtherOf(rule)) {
        lower ??= bytes.toString('latin1', begin, end + 1).toLowerCase();
        if (!holdsOne(lower, set)) return false;
      }
      return true;
    }

    function consider(rule: number): void {
      if (left[rule] === UNASKED) left[rule] = isSilent(rule) ? 0 : most(rule);
      if (left[rule]! <= 0 || marks[rule] === stamp) return;
      marks[rule] = stamp;
      if (!beginsRight(rule) || !holdsFurther(rule)) return;
      whole ??= textOf(line);
      asked = rule;
      if (regex(rule).test(whole)) {
        left[rule]! -= 1;
        matched.push(rule, line);
      }
      asked = -1;
    }

    /** Literals of the line; those between lines are passed over. */
    function considerLiterals(): void {
      for (;;) {
        if (next === finder.count) {
          if (resume >= length) return;
          resume = finder.find(resume);
          next = 0;
          if (finder.count === 0) continue;
        }
        const from = found[next + 1]!;
        if (from >= end) return;
        const literal = found[next]!;
        next += 2;
        if (from >= begin)
          for (let index = ownerStarts[literal]!; index < ownerStarts[literal + 1]!; index += 1) consider(owners[index]!);
      }
    }

    function run(): void {
      for (; line < lines; line += 1) {
        begin = begins[line]!;
        end = ends[line]!;
        matchedBefore = matched.length;
        stamp += 1;
        whole = null;
        lower = null;
        readHead();
        considerLiterals();
        for (const rule of program.weakFor(head[1]!)) consider(rule);
      }
    }

    while (line < lines && milliseconds > 0) {
      const start = clock();
      const finished = guarded(run, Math.min(SLICE_MS, milliseconds));
      milliseconds -= clock() - start;
      if (finished) break;
      const guilty = asked;
      asked = -1;
      // The line begins again.
      for (let index = matchedBefore; index < matched.length; index += 2) left[matched[index]!]! += 1;
      matched.length = matchedBefore;
      resume = finder.find(begins[line]! & ~3);
      next = 0;
      // Time may have run out on a regex that is as quick as the others: asked again, alone, it has to take long.
      if (guilty !== -1 && !guarded(() => void regex(guilty).test(textOf(line)), SLOW_MS)) {
        stopped.add(guilty);
        left[guilty] = 0;
      }
    }
    for (let index = 0; index < matched.length; index += 2) {
      heard.add(matched[index]!);
      report(matched[index]!, matched[index + 1]!);
    }
    return lines - line;
  }

  function listenAgain(): void {
    if (heard.size === 0) return;
    for (const rule of heard) if (!stopped.has(rule)) left[rule] = most(rule);
    heard.clear();
  }

  return { scan, stopped, listenAgain, allow: (more) => void (milliseconds += more) };
}

function holdsOne(text: string, literals: readonly string[]): boolean {
  for (const literal of literals) if (text.includes(literal)) return true;
  return false;
}

// A script sees only its global object: what it is to call is left there. (Another context than ours, where a test runs us in one.)
const PLACE = "globalThis[Symbol.for('ci-rescue')]";
const place = new vm.Script(`${PLACE} ??= {}`).runInThisContext() as { run?: () => void };
const script = new vm.Script(`${PLACE}.run()`);

/** Runs under V8's own time limit, which stops even a single regex that backtracks (ENGINE.md §5); false when it was stopped. */
export function guarded(run: () => void, milliseconds: number): boolean {
  try {
    place.run = run;
    script.runInThisContext({ timeout: Math.max(1, Math.ceil(milliseconds)) });
    return true;
  } catch (error) {
    if ((error as { code?: string }).code === 'ERR_SCRIPT_EXECUTION_TIMEOUT') return false;
    throw error;
  } finally {
    delete place.run;
  }
}
