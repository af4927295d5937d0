import { makeRoom, type Block } from './block.js';
import { LINE_LIMIT, type RawLines } from './raw.js';

const LINE_FEED = 10;
const RETURN = 13;
const ESCAPE = 27;
const TAB = 9;
const SPACE = 32;

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
  let cut = 0;
  let escape = nextOf(bytes, ESCAPE, 0, raw.length);
  let turn = nextOf(bytes, RETURN, 0, raw.length);
  for (let line = 0; line < raw.lines; line += 1) {
    let begin = raw.texts[line]!;
    let end = raw.ends[line]!;
    const isTurned = turn < end;
    if (isTurned) {
      turn = nextOf(bytes, RETURN, end, raw.length);
      if (end > begin && bytes[end - 1] === RETURN) end -= 1;
    }
    const isEscaped = escape < end;
    if (isEscaped) {
      escape = nextOf(bytes, ESCAPE, raw.ends[line]!, raw.length);
      end = withoutEscapes(bytes, begin, end, isTurned);
    }
    // What overwrites may be escape sequences alone, and shows nothing then.
    if (isTurned) {
      [begin, end] = lastWritten(bytes, begin, end);
      if (isEscaped) end = withoutControls(bytes, begin, end);
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
  // A line that lost its middle before is nearly always still too long.
  return Math.max(cut, raw.cut);
}

function nextOf(bytes: Buffer, byte: number, from: number, length: number): number {
  const at = bytes.indexOf(byte, from);
  return at === -1 || at >= length ? Infinity : at;
}

/** What a terminal shows of a line that is overwritten by carriage returns: the last part that is not blank. */
function lastWritten(bytes: Buffer, begin: number, end: number): [begin: number, end: number] {
  for (let last = end; last > begin;) {
    // Not by `lastIndexOf`, which would look through the whole block: the turns of the lines before are gone.
    let turn = last - 1;
    while (turn >= begin && bytes[turn] !== RETURN) turn -= 1;
    if (turn < begin && last === end) return [begin, end];
    const from = turn + 1;
    if (!isBlank(bytes, from, last)) return [from, last];
    last = from - 1;
  }
  return [begin, begin];
}

function isBlank(bytes: Buffer, from: number, to: number): boolean {
  for (let at = from; at < to; at += 1) if (bytes[at]! > SPACE && bytes[at]! < 0x80) return false;
  return from >= to || bytes.toString('utf8', from, to).trim() === '';
}

/** Takes escape sequences and control characters (but not where it `keepsControls`) out of a line, in place; returns its new end. */
function withoutEscapes(bytes: Buffer, begin: number, end: number, keepsControls: boolean): number {
  let to = begin;
  for (let at = begin; at < end;) {
    const byte = bytes[at]!;
    const next = byte === ESCAPE ? behindEscape(bytes, at + 1, end) : at + 1;
    if (next === at + 1 && (keepsControls || isShown(byte))) bytes[to++] = byte;
    at = next;
  }
  return to;
}

function withoutControls(bytes: Buffer, begin: number, end: number): number {
  let to = begin;
  for (let at = begin; at < end; at += 1) if (isShown(bytes[at]!)) bytes[to++] = bytes[at]!;
  return to;
}

function isShown(byte: number): boolean {
  return (byte >= SPACE && byte !== 0x7f) || byte === TAB;
}

/** Behind the sequence that the escape before `at` begins (ECMA-48: CSI, OSC, or a single character); at `at` where it begins none. */
function behindEscape(bytes: Buffer, at: number, end: number): number {
  const kind = bytes[at]!;
  if (at >= end) return at;
  if (kind === 0x5b) {
    let next = at + 1;
    while (next < end && bytes[next]! >= 0x30 && bytes[next]! < 0x40) next += 1;
    while (next < end && bytes[next]! >= 0x20 && bytes[next]! < 0x30) next += 1;
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
