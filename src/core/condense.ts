import { streamBudget } from '../match/engine.js';
import { createCutter, createRawLines, startsWith, type RawLines } from '../match/raw.js';
import { leftOut, ONLY_ENDS, type Catalogue } from './catalogue.js';
import { createKeptLines, type Row } from './kept-lines.js';

/** A log that is too large to be held: its end, the beginnings of its steps, and the lines around what the catalogue knows. */
export type CondensedLog = {
  rows: Row[];
  /** Lines of the whole log. */ lines: number;
  /** What was not looked at, in words. */ notes: string[];
};

/** Takes a log piece by piece. */
export type Condenser = { feed: (chunk: Uint8Array) => void; end: () => CondensedLog };

/** The end of a log that is kept whole, in bytes. */
const TAIL_BYTES = 1.5 * 1024 * 1024;
/** … and in lines. */
const TAIL_LINES = 50_000;
/** Text that is kept of what comes before, in bytes; the oldest goes first. */
const KEPT_BYTES = 2 * 1024 * 1024;
/** Lines that are kept of the beginning of each step: its echo, and what ran. */
const HEAD = 60;
/** Lines that are kept before and after one that a pattern knows: an excerpt's. */
const BEFORE = 16;
const AFTER = 16;
/** How often in a step the surroundings of one pattern's lines are kept. */
const MOST_PLACES = 20;
const MARKER = Buffer.from('##[');
const STEP = Buffer.from('##[group]Run ');
/** What begins and ends the parts of a job outside of its steps. */
const OTHERS = ['Post job cleanup.', 'Cleaning up orphan processes', 'Current runner version'].map((text) => Buffer.from(text));

/** A loop, because a closure for every line of a log is much garbage. */
function isOther(bytes: Buffer, at: number): boolean {
  for (const text of OTHERS) if (startsWith(bytes, at, text)) return true;
  return false;
}

/** A piece of the log, and which of its lines are to be kept. `first`: the number of its first line. */
type Piece = { raw: RawLines; first: number; keep: Uint8Array };

/** Why a line is kept: it is near a match, or part of the structure of the log. */
const NEAR = 1;
const STRUCTURE = 2;

/**
 * Begins to condense a log. Only some mebibytes are held at any time, whatever its size. `columns`: each line begins with job and step as
 * `gh` prints them.
 */
export function createCondenser(catalogue: Catalogue, columns: boolean): Condenser {
  const budget = streamBudget();
  const readers = catalogue.parts.map(({ engine }) => engine.reader(budget));
  const waiting: Piece[] = [];
  const free: RawLines[] = [];
  let waitingBytes = 0;
  const kept = createKeptLines(KEPT_BYTES);
  let lines = 0;
  let dropped = 0;
  let unread = 0;
  let cut = 0;
  let head = HEAD;
  /** Lines of the next piece that stand close behind a match. */
  let behind = 0;
  const places = new Map<number, number>();
  const cutter = createCutter(columns, take);

  function take(raw: RawLines): RawLines {
    const piece: Piece = { raw, first: lines + 1, keep: new Uint8Array(raw.lines).fill(NEAR, 0, behind) };
    behind = Math.max(0, behind - raw.lines);
    lines += raw.lines;
    waiting.push(piece);
    waitingBytes += raw.length;
    markStructure(piece);
    readers.forEach((reader, index) => {
      const read = reader.read(raw, (rule, line) => markAround(piece, line, index * 1e6 + rule));
      unread += read.unread;
      cut += read.cut;
    });
    // What stands in front of a match may lie in the piece before.
    while (waiting.length > 2 && waitingBytes - waiting[0]!.raw.length >= TAIL_BYTES) {
      const oldest = waiting.shift()!;
      waitingBytes -= oldest.raw.length;
      keepMarked(oldest);
      free.push(oldest.raw);
    }
    return free.pop() ?? createRawLines();
  }

  function markStructure({ raw, keep }: Piece): void {
    for (let line = 0; line < raw.lines; line += 1) {
      const at = raw.texts[line]!;
      const isMarker = startsWith(raw.bytes, at, MARKER);
      if (raw.turns[line] === 1 || (isMarker && startsWith(raw.bytes, at, STEP))) startStep();
      if (head > 0 || isMarker || isOther(raw.bytes, at)) keep[line]! |= STRUCTURE;
      head -= 1;
    }
  }

  function startStep(): void {
    head = HEAD;
    if (places.size > 0) places.clear();
    for (const reader of readers) reader.listenAgain();
  }

  function markAround(piece: Piece, line: number, rule: number): void {
    const count = places.get(rule) ?? 0;
    places.set(rule, count + 1);
    const [before, after] = count < MOST_PLACES ? [BEFORE, AFTER] : [0, 0];
    for (let at = Math.max(0, line - before); at <= Math.min(piece.keep.length - 1, line + after); at += 1)
      piece.keep[at]! |= NEAR;
    behind = Math.max(behind, line + after + 1 - piece.keep.length);
    const previous = waiting[waiting.indexOf(piece) - 1];
    if (previous)
      for (let at = Math.max(0, previous.keep.length + line - before); at < previous.keep.length; at += 1)
        previous.keep[at]! |= NEAR;
  }

  function keepMarked({ raw: { bytes, begins, ends }, first, keep }: Piece): void {
    for (let line = 0; line < keep.length; line += 1) {
      if (keep[line] === 0) dropped += 1;
      else kept.add(first + line, bytes, begins[line]!, ends[line]!, keep[line]! >= STRUCTURE);
    }
  }

  /** All lines of the pieces; where there are very many (short) ones, the last of them and the marked. */
  function rowsOf(pieces: readonly Piece[]): Row[] {
    const rows: Row[] = [];
    let surplus = pieces.reduce((sum, { keep }) => sum + keep.length, 0) - TAIL_LINES;
    for (const { raw, first, keep } of pieces)
      for (let line = 0; line < keep.length; line += 1, surplus -= 1) {
        if (surplus > 0 && keep[line] === 0) dropped += 1;
        else rows.push({ number: first + line, text: raw.bytes.toString('utf8', raw.begins[line], raw.ends[line]) });
      }
    return rows;
  }

  function end(): CondensedLog {
    cutter.end();
    const tail = rowsOf(waiting);
    const notes = [
      ...(dropped + kept.dropped() > 0
        ? [`the log has ${lines} lines: its end, the beginnings of its steps and the lines around known errors were read closely`]
        : []),
      ...readers.flatMap(({ stopped }, index) => [...stopped].map((rule) => leftOut(catalogue.parts[index]!, rule))),
      ...(cut > 0 ? [ONLY_ENDS] : []),
      ...(unread > 0 ? [`the log is too large to be read in time: ${unread} of its lines were not matched`] : []),
    ];
    return { rows: [...kept.rows(), ...tail], lines, notes };
  }

  return { feed: cutter.feed, end };
}
