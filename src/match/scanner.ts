import { behindBlanks } from './blanks.js';
import { standsAt, type Finder } from './finder.js';
import { fineGate } from './gates.js';
import { BEYOND } from './byte-set.js';
import { guarded } from './guard.js';
import type { Program } from './program.js';
import { NONE, PREFIX_LENGTH, SET_BYTES } from './tables.js';

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
const SLICE_MS = 300;
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
};

/** Milliseconds that are left for confirming candidates; several scans may share them. */
export type Budget = { left: number };

/** Begins a scan. `clock` gives milliseconds. */
export function createScanner(
  { program, finder, regex, most, isSilent }: Compiled,
  budget: Budget,
  clock: () => number,
): Scanner {
  const { ownerStarts, owners, furtherStarts, further, heads, sets, prefixes } = program;
  const { block, found } = finder;
  const rules = prefixes.length / PREFIX_LENGTH;
  // How often a rule may still be heard; UNASKED before it is a candidate for the first time, which most never are.
  const left = new Int32Array(rules).fill(UNASKED);
  const marks = new Int32Array(rules);
  const weak: Uint32Array[] = [];
  const stopped = new Set<number>();
  const heard = new Set<number>();
  const furtherSets: string[][][] = [];
  const head = new Uint8Array(PREFIX_LENGTH);
  let stamp = 0;

  function limitOf(rule: number): number {
    return Math.min(most(rule), 0x7fffffff);
  }

  function weakFor(byte: number): Uint32Array {
    return (weak[byte] ??= program.weakFor(byte).filter((rule) => !isSilent(rule)));
  }

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
      const from = rule * PREFIX_LENGTH;
      // What follows the blanks says most, and nothing can be said of what stands behind the end of the line.
      for (let depth = 1; depth < PREFIX_LENGTH; depth += 1) {
        if (!holds(prefixes[from + depth]!, head[depth]!)) return false;
        if (head[depth] === LINE_FEED) break;
      }
      return holds(prefixes[from]!, head[0]!);
    }

    function holds(set: number, byte: number): boolean {
      return set === NONE || ((sets[set * SET_BYTES + (byte >> 3)]! >> (byte & 7)) & 1) === 1;
    }

    function holdsFurther(rule: number): boolean {
      for (const set of furtherSets[rule] ?? furtherOf(rule)) {
        lower ??= bytes.toString('latin1', begin, end + 1).toLowerCase();
        if (!holdsOne(lower, set)) return false;
      }
      return true;
    }

    function consider(rule: number): void {
      if (marks[rule] === stamp || left[rule] === 0) return;
      marks[rule] = stamp;
      if (left[rule] === UNASKED && (left[rule] = isSilent(rule) ? 0 : limitOf(rule)) === 0) return;
      if (!beginsRight(rule) || !holdsFurther(rule)) return;
      whole ??= textOf(line);
      asked = rule;
      if (regex(rule).test(whole)) {
        left[rule]! -= 1;
        matched.push(rule, line);
      }
      asked = -1;
    }

    /** Literals with which the line begins, after all that a regex takes for blanks. */
    function considerHeads(): void {
      const from = behindBlanks(bytes, begin);
      for (let head = heads.first[fineGate(bytes, from)]!; head !== 0; head = heads.next[head - 1]!)
        if (standsAt(bytes, from, program.headText, program.headStarts[head - 1]!, program.headStarts[head]!))
          for (let index = program.headOwnerStarts[head - 1]!; index < program.headOwnerStarts[head]!; index += 1)
            consider(program.headOwners[index]!);
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
      while (line < lines) {
        begin = begins[line]!;
        end = ends[line]!;
        // An empty line holds no literal.
        if (begin === end && weakFor(LINE_FEED).length === 0) {
          line += 1;
          continue;
        }
        stamp += 1;
        whole = null;
        lower = null;
        readHead();
        considerHeads();
        considerLiterals();
        for (const rule of weakFor(head[1]!)) consider(rule);
        // Together: V8 interrupts where a loop turns or a function begins.
        matchedBefore = matched.length;
        line += 1;
      }
    }

    while (line < lines && budget.left > 0) {
      if (spend(run, Math.min(SLICE_MS, budget.left))) break;
      const guilty = asked;
      asked = -1;
      // The line begins again.
      for (let index = matchedBefore; index < matched.length; index += 2) left[matched[index]!]! += 1;
      matched.length = matchedBefore;
      resume = finder.find(begins[line]! & ~3);
      next = 0;
      // Time may have run out on a regex that is as quick as the others: asked again, alone, it has to take long.
      if (guilty !== -1 && !spend(() => void regex(guilty).test(textOf(line)), SLOW_MS)) {
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

  /** Runs for some milliseconds at most; false when it was stopped. */
  function spend(work: () => void, milliseconds: number): boolean {
    const start = clock();
    const finished = guarded(work, milliseconds);
    budget.left -= clock() - start;
    return finished;
  }

  function listenAgain(): void {
    if (heard.size === 0) return;
    for (const rule of heard) if (!stopped.has(rule)) left[rule] = limitOf(rule);
    heard.clear();
  }

  return { scan, stopped, listenAgain };
}

function holdsOne(text: string, literals: readonly string[]): boolean {
  for (const literal of literals) if (text.includes(literal)) return true;
  return false;
}
