import { behindColumns, behindStamp, createCutter, type RawLines } from '../match/raw.js';
import type { Catalogue } from './catalogue.js';

/** A line of a log as it stands there; `number` is 1-based. */
export type Row = { number: number; text: string };

/** A log that is too large to be held: its end, the beginnings of its steps, and the lines around what the catalogue knows. */
export type CondensedLog = {
  rows: Row[];
  /** Lines of the whole log. */ lines: number;
  /** What was not looked at, in words. */ notes: string[];
};

/** Takes a log piece by piece. */
export type Condenser = { feed: (chunk: Uint8Array) => void; end: () => CondensedLog };

/** The end of a log that is kept whole, in bytes. */
const TAIL_BYTES = 2 * 1024 * 1024;
/** Text that is kept of what comes before, in bytes; the oldest goes first. */
const KEPT_BYTES = 4 * 1024 * 1024;
/** Lines that are kept of the beginning of each step: its echo, and what ran. */
const HEAD = 60;
/** Lines that are kept before and after one that a pattern knows. */
const BEFORE = 8;
const AFTER = 16;
/** How often in a step the surroundings of one pattern's lines are kept. */
const MOST_PLACES = 20;
const MARKER = Buffer.from('##[');
const STEP = Buffer.from('##[group]Run ');
/** What begins and ends the parts of a job outside of its steps. */
const OTHERS = ['Post job cleanup.', 'Cleaning up orphan processes', 'Current runner version'].map((text) => Buffer.from(text));

/** A block of the log, and which of its lines are to be kept. */
type Piece = { bytes: Buffer; begins: Int32Array; ends: Int32Array; first: number; keep: Uint8Array };

/**
 * Begins to condense a log. Only some mebibytes are held at any time, whatever its size. `columns`: each line begins with job and step as
 * `gh` prints them.
 */
export function createCondenser(catalogue: Catalogue, columns: boolean): Condenser {
  const readers = catalogue.parts.map(({ engine }) => engine.reader());
  const waiting: Piece[] = [];
  let waitingBytes = 0;
  let kept: Row[] = [];
  let keptBytes = 0;
  let lines = 0;
  let dropped = 0;
  let unread = 0;
  let head = HEAD;
  let column = '';
  let places = new Map<number, number>();
  const cutter = createCutter(take);

  function take(raw: RawLines): void {
    const piece: Piece = {
      bytes: Buffer.from(raw.bytes.subarray(0, raw.length)),
      begins: raw.begins.slice(0, raw.lines),
      ends: raw.ends.slice(0, raw.lines),
      first: lines + 1,
      keep: new Uint8Array(raw.lines),
    };
    lines += raw.lines;
    waiting.push(piece);
    waitingBytes += raw.length;
    markStructure(piece);
    readers.forEach((reader, index) => {
      unread += reader.read(raw, columns, (rule, line) => markAround(piece, line, index * 1e6 + rule)).unread;
    });
    // What stands in front of a match may lie in the piece before.
    while (waiting.length > 2 && waitingBytes - waiting[0]!.bytes.length >= TAIL_BYTES) {
      const oldest = waiting.shift()!;
      waitingBytes -= oldest.bytes.length;
      keepMarked(oldest);
    }
  }

  function markStructure(piece: Piece): void {
    for (let line = 0; line < piece.keep.length; line += 1) {
      const at = textAt(piece, line);
      const isStep = begins(piece, at, STEP) || isNewColumn(piece, line);
      if (isStep) startStep();
      if (head > 0 || begins(piece, at, MARKER) || OTHERS.some((text) => begins(piece, at, text))) piece.keep[line] = 1;
      head -= 1;
    }
  }

  function startStep(): void {
    head = HEAD;
    places = new Map();
    for (const reader of readers) reader.listenAgain();
  }

  function isNewColumn({ bytes, begins: starts, ends }: Piece, line: number): boolean {
    if (!columns) return false;
    const now = bytes.toString('latin1', starts[line], behindColumns(bytes, starts[line]!, ends[line]!));
    const isNew = now !== column;
    column = now;
    return isNew;
  }

  /** Where the line's own words begin. */
  function textAt({ bytes, begins: starts, ends }: Piece, line: number): number {
    const end = ends[line]!;
    return behindStamp(bytes, columns ? behindColumns(bytes, starts[line]!, end) : starts[line]!, end);
  }

  function markAround(piece: Piece, line: number, rule: number): void {
    const count = places.get(rule) ?? 0;
    places.set(rule, count + 1);
    const [before, after] = count < MOST_PLACES ? [BEFORE, AFTER] : [0, 0];
    for (let at = Math.max(0, line - before); at <= Math.min(piece.keep.length - 1, line + after); at += 1) piece.keep[at] = 1;
    const previous = waiting[waiting.indexOf(piece) - 1];
    if (previous)
      for (let at = Math.max(0, previous.keep.length + line - before); at < previous.keep.length; at += 1) previous.keep[at] = 1;
  }

  function keepMarked(piece: Piece): void {
    for (let line = 0; line < piece.keep.length; line += 1) {
      if (piece.keep[line] === 0) dropped += 1;
      else keepLine(piece, line);
    }
    if (keptBytes <= KEPT_BYTES) return;
    // The oldest half goes, but for the beginnings of steps: a failure stands near the end.
    const half = kept.length >> 1;
    const old = kept.slice(0, half).filter(({ text }) => text.includes('##['));
    const left = [...(old.length < half / 2 ? old : []), ...kept.slice(half)];
    dropped += kept.length - left.length;
    kept = left;
    keptBytes = kept.reduce((sum, { text }) => sum + text.length, 0);
  }

  function keepLine({ bytes, begins: starts, ends, first }: Piece, line: number): void {
    kept.push({ number: first + line, text: bytes.toString('utf8', starts[line], ends[line]) });
    keptBytes += ends[line]! - starts[line]!;
  }

  function end(): CondensedLog {
    cutter.end();
    for (const piece of waiting) for (let line = 0; line < piece.keep.length; line += 1) keepLine(piece, line);
    const notes = [
      ...(dropped > 0
        ? [`the log has ${lines} lines: its end, the beginnings of its steps and the lines around known errors were read closely`]
        : []),
      ...(unread > 0 ? [`the log is too large to be read in time: ${unread} of its lines were not matched`] : []),
    ];
    return { rows: kept, lines, notes };
  }

  return { feed: cutter.feed, end };
}

function begins({ bytes }: Piece, at: number, text: Buffer): boolean {
  return bytes[at] === text[0] && bytes.compare(text, 0, text.length, at, at + text.length) === 0;
}
