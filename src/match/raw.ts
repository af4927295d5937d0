import { BLOCK_BYTES, makeRoom, type Block } from './block.js';

/** Bytes of a line that are looked at: of a longer one both ends. */
export const LINE_LIMIT = 4096;

const LINE_FEED = 10;
const RETURN = 13;
const ESCAPE = 27;
const TAB = 9;
const SPACE = 32;
const BOM = [0xef, 0xbb, 0xbf];

/** Whole lines as they stand in a log: line `i` is `bytes[begins[i]]` up to the line feed at `ends[i]`. */
export type RawLines = Pick<Block, 'bytes' | 'lines' | 'begins' | 'ends' | 'length'> & {
  /** Lines of which the middle is gone. */
  cut: number;
};

/** Cuts a stream of bytes into whole lines, a block of at most a mebibyte at a time; a longer line loses its middle. */
export type Cutter = { feed: (chunk: Uint8Array) => void; end: () => void };

/** A cutter that hands its blocks to `take`; the block is used again afterwards. */
export function createCutter(take: (raw: RawLines) => void): Cutter {
  const raw: RawLines = {
    bytes: Buffer.allocUnsafe(BLOCK_BYTES),
    lines: 0,
    begins: new Int32Array(0),
    ends: new Int32Array(0),
    length: 0,
    cut: 0,
  };
  const { bytes } = raw;
  let filled = 0;

  /** Hands over the lines that are whole, and keeps the begun one. */
  function flush(): void {
    const last = bytes.lastIndexOf(LINE_FEED, filled - 1);
    if (filled === 0 || last === -1) return;
    raw.length = last + 1;
    markLines(raw);
    take(raw);
    raw.cut = 0;
    bytes.copyWithin(0, raw.length, filled);
    filled -= raw.length;
  }

  function feed(chunk: Uint8Array): void {
    for (let at = 0; at < chunk.length;) {
      const size = Math.min(chunk.length - at, BLOCK_BYTES - 1 - filled);
      bytes.set(chunk.subarray(at, at + size), filled);
      at += size;
      filled += size;
      if (filled < BLOCK_BYTES - 1) continue;
      flush();
      if (filled < BLOCK_BYTES - 1) continue;
      // One line fills the block: what is neither its beginning nor its latest end is dropped.
      bytes.copyWithin(LINE_LIMIT, filled - LINE_LIMIT, filled);
      filled = 2 * LINE_LIMIT;
      raw.cut = 1;
    }
  }

  function end(): void {
    if (filled > 0 && bytes[filled - 1] !== LINE_FEED) bytes[filled++] = LINE_FEED;
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

/**
 * Copies lines into a block without what runner and terminal put into them: byte order marks, the timestamp (and the two columns of `gh` before
 * it), carriage returns with what they overwrite, and escape sequences. Of enormous lines both ends stay; returns how many those are.
 */
export function fillWithRaw(block: Block, raw: RawLines, columns: boolean): number {
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
    let begin = raw.begins[line]!;
    let end = raw.ends[line]!;
    if (columns) begin = behindColumns(bytes, begin, end);
    begin = behindStamp(bytes, begin, end);
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

/** Behind the two columns of `gh`, job and step; at the beginning where there are none. */
export function behindColumns(bytes: Buffer, begin: number, end: number): number {
  let at = begin;
  for (let tabs = 0; at < end; at += 1) if (bytes[at] === TAB && (tabs += 1) === 2) return at + 1;
  return begin;
}

function behindBom(bytes: Buffer, begin: number): number {
  return BOM.every((byte, index) => bytes[begin + index] === byte) ? begin + 3 : begin;
}

/** Behind `2026-08-01T12:00:00.1234567Z `, with or without a fraction. */
export function behindStamp(bytes: Buffer, begin: number, end: number): number {
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
