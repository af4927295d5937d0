import { BLOCK_BYTES, makeRoom } from './block.js';

/** Bytes of a line that are looked at: of a longer one both ends. */
export const LINE_LIMIT = 4096;

const LINE_FEED = 10;
const TAB = 9;
const SPACE = 32;
/** Byte order marks, also as they look when they were read as another code page and written back. */
const BOMS = ['\ufeff', 'ï»¿', '∩╗┐'].map((mark) => Buffer.from(mark));

/** Whole lines as they stand in a log: line `i` is `bytes[begins[i]]` up to the line feed at `ends[i]`, its own words begin at `texts[i]`. */
export type RawLines = {
  bytes: Buffer;
  length: number;
  lines: number;
  begins: Int32Array;
  ends: Int32Array;
  /** Behind the two columns of `gh`, if the log has them, and the timestamp. */
  texts: Int32Array;
  /** 1 where the columns, job and step, are others than on the line before. */
  turns: Uint8Array;
  /** Lines of which the middle is gone. */
  cut: number;
};

/** Room for some lines, at most a mebibyte. */
export function createRawLines(): RawLines {
  const bytes = Buffer.allocUnsafe(BLOCK_BYTES);
  const none = new Int32Array(0);
  return { bytes, length: 0, lines: 0, begins: none, ends: none, texts: none, turns: new Uint8Array(0), cut: 0 };
}

/** Cuts a stream of bytes into whole lines. */
export type Cutter = { feed: (chunk: Uint8Array) => void; end: () => void };

/**
 * A cutter that hands over its lines, about a mebibyte at a time; `take` gives it another room to go on with. A line that is longer loses its
 * middle. `columns`: each line begins with job and step, as `gh` prints them.
 */
export function createCutter(columns: boolean, take: (raw: RawLines) => RawLines): Cutter {
  let raw = createRawLines();
  let filled = 0;
  let column: Uint8Array = new Uint8Array(0);

  /** Hands over the lines that are whole, and keeps the begun one. */
  function flush(): void {
    const last = filled === 0 ? -1 : raw.bytes.lastIndexOf(LINE_FEED, filled - 1);
    if (last === -1) return;
    raw.length = last + 1;
    markLines(raw);
    column = markTexts(raw, columns ? column : null);
    const full = raw;
    raw = take(full);
    full.bytes.copy(raw.bytes, 0, full.length, filled);
    raw.cut = 0;
    filled -= full.length;
  }

  function feed(chunk: Uint8Array): void {
    for (let at = 0; at < chunk.length;) {
      const size = Math.min(chunk.length - at, BLOCK_BYTES - 1 - filled);
      raw.bytes.set(chunk.subarray(at, at + size), filled);
      at += size;
      filled += size;
      if (filled < BLOCK_BYTES - 1) continue;
      flush();
      if (filled < BLOCK_BYTES - 1) continue;
      // One line fills the block: what is neither its beginning nor its latest end is dropped.
      raw.bytes.copyWithin(LINE_LIMIT, filled - LINE_LIMIT, filled);
      filled = 2 * LINE_LIMIT;
      raw.cut = 1;
    }
  }

  function end(): void {
    if (filled > 0 && raw.bytes[filled - 1] !== LINE_FEED) raw.bytes[filled++] = LINE_FEED;
    flush();
  }

  return { feed, end };
}

function markLines(raw: RawLines): void {
  let line = 0;
  for (let at = 0; at < raw.length; line += 1) {
    if (line >= raw.begins.length) makeRoom(raw, line + 1);
    raw.begins[line] = at;
    at = raw.ends[line] = raw.bytes.indexOf(LINE_FEED, at);
    at += 1;
  }
  raw.lines = line;
}

/** Finds where the words of each line begin. `column`: the columns of the line before the first, null where there are none; returns the last line's. */
function markTexts(raw: RawLines, column: Uint8Array | null): Uint8Array {
  const { bytes, begins, ends, lines } = raw;
  if (raw.texts.length < lines) [raw.texts, raw.turns] = [new Int32Array(begins.length), new Uint8Array(begins.length)];
  let known = column ?? new Uint8Array(0);
  for (let line = 0; line < lines; line += 1) {
    let begin = begins[line]!;
    raw.turns[line] = 0;
    if (column !== null) {
      // Most lines have the columns of the one before, which one comparison tells.
      if (known.length === 0 || !startsWith(bytes, begin, known)) {
        known = Uint8Array.from(bytes.subarray(begin, behindColumns(bytes, begin, ends[line]!)));
        raw.turns[line] = 1;
      }
      begin += known.length;
    }
    raw.texts[line] = behindStamp(bytes, begin, ends[line]!);
  }
  return known;
}

/** Do these bytes stand at a place? */
export function startsWith(bytes: Buffer, at: number, start: Uint8Array): boolean {
  const end = at + start.length;
  return bytes[at] === start[0] && end <= bytes.length && bytes.compare(start, 0, start.length, at, end) === 0;
}

function behindColumns(bytes: Buffer, begin: number, end: number): number {
  let at = begin;
  for (let tabs = 0; at < end; at += 1) if (bytes[at] === TAB && (tabs += 1) === 2) return at + 1;
  return begin;
}

function behindBoms(bytes: Buffer, begin: number): number {
  let at = begin;
  while (bytes[at]! > 0x7f) {
    const mark = BOMS.find((each) => startsWith(bytes, at, each));
    if (mark === undefined) break;
    at += mark.length;
  }
  return at;
}

/** Behind `2026-08-01T12:00:00.1234567Z `, with or without a fraction. */
function behindStamp(bytes: Buffer, begin: number, end: number): number {
  let at = behindBoms(bytes, begin);
  if (end - at < 20 || bytes[at + 4] !== 0x2d || bytes[at + 7] !== 0x2d || bytes[at + 10] !== 0x54 || bytes[at + 13] !== 0x3a)
    return at;
  let digits = at + 19;
  if (bytes[digits] === 0x2e)
    do digits += 1;
    while (bytes[digits]! >= 0x30 && bytes[digits]! <= 0x39);
  if (bytes[digits] !== 0x5a) return at;
  at = digits + 1;
  if (bytes[at] === SPACE) at += 1;
  return behindBoms(bytes, at);
}
