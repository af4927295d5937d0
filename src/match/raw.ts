import { BLOCK_BYTES, makeRoom, type Block } from './block.js';

/** Bytes of a line that are looked at: of a longer one both ends. */
export const LINE_LIMIT = 4096;

const LINE_FEED = 10;
const RETURN = 13;
const ESCAPE = 27;
const TAB = 9;
const SPACE = 32;
const BOM = [0xef, 0xbb, 0xbf];

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

/**
 * Copies lines into a block without what runner and terminal put into them: byte order marks, columns and timestamp, carriage returns with what
 * they overwrite, and escape sequences. Of enormous lines both ends stay; returns how many those are.
 */
export function fillWithRaw(block: Block, raw: RawLines): number {
  const { bytes } = block;
  bytes.set(raw.bytes.subarray(0, raw.length));
  bytes.fill(0, raw.length, raw.length + 8);
  block.length = raw.length;
  block.lines = raw.lines;
  makeRoom(block, raw.lines);
  let cut = raw.cut;
  let escape = nextOf(bytes, ESCAPE, 0, raw.length);
  let turn = nextOf(bytes, RETURN, 0, raw.length);
  for (let line = 0; line < raw.lines; line += 1) {
    let begin = raw.texts[line]!;
    let end = raw.ends[line]!;
    if (turn < end) {
      turn = nextOf(bytes, RETURN, end, raw.length);
      [begin, end] = lastWritten(bytes, begin, end);
    }
    if (escape < end) {
      escape = nextOf(bytes, ESCAPE, raw.ends[line]!, raw.length);
      end = withoutEscapes(bytes, begin, end);
    }
    if (end - begin > LINE_LIMIT) {
      cut += 1;
      bytes.copyWithin(begin + LINE_LIMIT / 2, end - LINE_LIMIT / 2, end);
      end = begin + LINE_LIMIT;
    }
    bytes[end] = LINE_FEED;
    block.begins[line] = begin;
    block.ends[line] = end;
  }
  return cut;
}

function nextOf(bytes: Buffer, byte: number, from: number, length: number): number {
  const at = bytes.indexOf(byte, from);
  return at === -1 || at >= length ? Infinity : at;
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

function behindBom(bytes: Buffer, begin: number): number {
  return BOM.every((byte, index) => bytes[begin + index] === byte) ? begin + 3 : begin;
}

/** Behind `2026-08-01T12:00:00.1234567Z `, with or without a fraction. */
function behindStamp(bytes: Buffer, begin: number, end: number): number {
  let at = bytes[begin] === BOM[0] ? behindBom(bytes, begin) : begin;
  if (end - at < 20 || bytes[at + 4] !== 0x2d || bytes[at + 7] !== 0x2d || bytes[at + 10] !== 0x54 || bytes[at + 13] !== 0x3a)
    return at;
  let digits = at + 19;
  if (bytes[digits] === 0x2e)
    do digits += 1;
    while (bytes[digits]! >= 0x30 && bytes[digits]! <= 0x39);
  if (bytes[digits] !== 0x5a) return at;
  at = digits + 1;
  if (bytes[at] === SPACE) at += 1;
  return bytes[at] === BOM[0] ? behindBom(bytes, at) : at;
}

/** What a terminal shows of a line that is overwritten by carriage returns: the last part that is not blank. */
function lastWritten(bytes: Buffer, begin: number, end: number): [begin: number, end: number] {
  let until = end;
  if (until > begin && bytes[until - 1] === RETURN) until -= 1;
  for (let last = until; last >= begin;) {
    const turn = bytes.lastIndexOf(RETURN, last - 1);
    const from = Math.max(begin, turn + 1);
    if (!isBlank(bytes, from, last)) return [from, last];
    last = from - 1;
  }
  return [begin, begin];
}

function isBlank(bytes: Buffer, from: number, to: number): boolean {
  for (let at = from; at < to; at += 1) if (bytes[at]! > SPACE) return false;
  return true;
}

/** Takes escape sequences and control characters out of a line, in place; returns its new end. */
function withoutEscapes(bytes: Buffer, begin: number, end: number): number {
  let to = begin;
  for (let at = begin; at < end;) {
    const byte = bytes[at]!;
    if (byte === ESCAPE) at = behindEscape(bytes, at + 1, end);
    else {
      if ((byte >= SPACE && byte !== 0x7f) || byte === TAB) bytes[to++] = byte;
      at += 1;
    }
  }
  return to;
}

/** Behind the sequence that the escape before `at` begins (ECMA-48: CSI, OSC, or a single character); at `at` where it begins none. */
function behindEscape(bytes: Buffer, at: number, end: number): number {
  const kind = bytes[at]!;
  if (at >= end) return at;
  if (kind === 0x5b) {
    let next = at + 1;
    while (next < end && bytes[next]! >= 0x20 && bytes[next]! < 0x40) next += 1;
    return next < end && bytes[next]! >= 0x40 && bytes[next]! < 0x7f ? next + 1 : at;
  }
  if (kind === 0x5d) {
    let next = at + 1;
    while (next < end && bytes[next] !== 7 && bytes[next] !== ESCAPE) next += 1;
    if (next < end && bytes[next] === 7) return next + 1;
    return next + 1 < end && bytes[next + 1] === 0x5c ? next + 2 : at;
  }
  return (kind >= 0x40 && kind <= 0x5a) || kind === 0x5c || (kind >= 0x5e && kind <= 0x5f) || kind === 0x3d || kind === 0x3e
    ? at + 1
    : at;
}
