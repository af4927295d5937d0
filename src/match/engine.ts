import { fillWithTexts } from './block.js';
import { createFinder, type Finder } from './finder.js';
import { once } from './once.js';
import { prepare, type Program } from './program.js';
import { LINE_LIMIT, type RawLines } from './raw.js';
import { fillWithRaw } from './strip.js';
import { guarded } from './guard.js';
import { createScanner, SLOW_MS, type Budget, type Compiled, type Hit } from './scanner.js';
import type { Tables } from './tables.js';
import { createWasmFinder } from './wasm-finder.js';

export { LINE_LIMIT } from './raw.js';
export type { Budget, Hit } from './scanner.js';

/** A JavaScript regex (flag `i`) to look for in each line. */
export type Rule = { source: string; /** How often it is heard in a scan (default 200). */ most?: number };

/** Rules whose tables are made; `source` and `most` by rule. `isSilent`: a rule without a key that is only asked for by `ask`. */
export type Plan = {
  tables: Tables;
  source: (rule: number) => string;
  most?: (rule: number) => number;
  isSilent?: (rule: number) => boolean;
};

export type Scan = {
  hits: Hit[];
  /** Rules that were stopped for taking too long. */ stopped: number[];
  /** Some lines were so long that only their ends were looked at. */
  truncated: boolean;
  /** Lines for which there was no time: those farthest from the end. */
  unread: number;
};

/** Told of each match in a block of raw lines: the rule, and the line's index in the block. */
export type Report = (rule: number, line: number) => void;

/** Scans a log block by block. Returns how many of the block's lines were not looked at for want of time, and how many only at both ends. */
export type Reader = {
  read: (raw: RawLines, report: Report) => { unread: number; cut: number };
  /** Hears every rule as often as at the start again, as for a new step of a job. */
  listenAgain: () => void;
  stopped: ReadonlySet<number>;
};

export type Engine = {
  scan: (lines: readonly string[], budget?: Budget) => Scan;
  /** Lines (by index, as many as the rule is heard) that match one rule, silent or not; null where it takes too long. */
  ask: (rule: number, lines: readonly string[], budget?: Budget) => number[] | null;
  reader: (budget?: Budget) => Reader;
};

export const HITS_PER_RULE = 200;
/** Milliseconds for confirming what the finder found: of a scan, of a stream, and further ones for each mebibyte of it. */
const SCAN_MS = 2000;
const STREAM_MS = 1200;
const STREAM_MS_PER_BLOCK = 12;
/** How often a rule is heard before the reader is told to listen again. */
const HITS_IN_STREAM = 40;
/** In a long log the end is read first: that is where a failure stands. */
const TAIL_LINES = 50_000;

/** What one diagnosis may spend on its scans. */
export function scanBudget(): Budget {
  return { left: SCAN_MS };
}

/** What the readers of one stream may spend at first. */
export function streamBudget(): Budget {
  return { left: STREAM_MS };
}

/** Makes the finder for few lines, and the one for many. */
export type Finders = { few: (program: Program) => Finder; many: (program: Program) => Finder };

/** WebAssembly needs a millisecond or two to begin, and is faster from then on. */
const FINDERS: Finders = { few: createFinder, many: createWasmFinder };
/** Lines from which on that pays. */
const MANY_LINES = 20_000;

/** An engine from tables that were made before. */
export function createEngine(plan: Plan, finders: Finders = FINDERS): Engine {
  const { source, most = () => HITS_PER_RULE, isSilent = () => false } = plan;
  const regexes: (RegExp | undefined)[] = [];
  const bySource = new Map<string, RegExp>();
  // Before the first line nothing is laid out: some engines are never asked.
  const program = once(() => prepare(plan.tables));
  // V8 compiles a regex when it is first used: most are never. Several rules may ask the same.
  const regex = (rule: number): RegExp => {
    if (regexes[rule] !== undefined) return regexes[rule];
    const text = source(rule);
    const made = bySource.get(text) ?? new RegExp(text, 'i');
    bySource.set(text, made);
    return (regexes[rule] = made);
  };
  const rules = { regex, most, isSilent };
  const few = once((): Compiled => ({ ...rules, program: program(), finder: finders.few(program()) }));
  const many = once((): Compiled => {
    const finder = orElse(
      () => finders.many(program()),
      () => few().finder,
    );
    return { ...rules, program: program(), finder };
  });
  function scan(lines: readonly string[], budget = scanBudget()): Scan {
    const hits: Hit[] = [];
    const tail = Math.max(0, lines.length - TAIL_LINES);
    const compiled = lines.length > MANY_LINES ? many() : few();
    const { finder } = compiled;
    const scanner = createScanner(compiled, budget, now);
    let truncated = false;
    let unread = 0;
    for (const [from, to] of [
      [tail, lines.length],
      [0, tail],
    ] as const) {
      const texts = lines.slice(from, to).map((line) => {
        truncated ||= line.length > LINE_LIMIT;
        return clip(line);
      });
      for (let first = 0; first < texts.length;) {
        const next = fillWithTexts(finder.block, texts, first, texts.length);
        const start = first;
        unread += scanner.scan(
          (line) => texts[start + line]!,
          (rule, line) => hits.push({ rule, line: from + start + line }),
        );
        first = next;
      }
    }
    hits.sort((a, b) => a.line - b.line || a.rule - b.rule);
    return { hits, stopped: [...scanner.stopped], truncated, unread };
  }

  function ask(rule: number, lines: readonly string[], budget = scanBudget()): number[] | null {
    const found: number[] = [];
    const run = (): void => {
      for (let line = 0; line < lines.length && found.length < most(rule); line += 1)
        if (regex(rule).test(clip(lines[line]!))) found.push(line);
    };
    if (budget.left <= 0) return null;
    const start = now();
    const finished = guarded(run, Math.min(SLOW_MS, budget.left));
    budget.left -= now() - start;
    return finished ? found : null;
  }

  function reader(budget = streamBudget()): Reader {
    const { block } = many().finder;
    const compiled = { ...many(), most: (rule: number) => Math.min(most(rule), HITS_IN_STREAM) };
    const scanner = createScanner(compiled, budget, now);
    const read: Reader['read'] = (raw, report) => {
      const cut = fillWithRaw(block, raw);
      budget.left += STREAM_MS_PER_BLOCK;
      const unread = scanner.scan((line) => block.bytes.toString('utf8', block.begins[line], block.ends[line]), report);
      return { unread, cut };
    };
    return { read, listenAgain: scanner.listenAgain, stopped: scanner.stopped };
  }

  return { scan, ask, reader };
}

function orElse<T>(make: () => T, other: () => T): T {
  try {
    return make();
  } catch {
    return other();
  }
}

/** Milliseconds: only how long something takes is read from this clock, never what time it is. */
function now(): number {
  const [seconds, nanoseconds] = process.hrtime();
  return seconds * 1e3 + nanoseconds / 1e6;
}

/** Both ends of an enormous line, which are all that is looked at. */
export function clip(text: string): string {
  return text.length <= LINE_LIMIT ? text : text.slice(0, LINE_LIMIT / 2) + text.slice(-LINE_LIMIT / 2);
}
