/** A line of a log as it stands there; `number` is 1-based. */
export type Row = { number: number; text: string };

/** Lines of a large log. They are held as bytes, because as many objects would make the heap grow to several times their size. */
export type KeptLines = {
  /** Keeps a line, the bytes of `from` between two places; when there is no room the oldest go, the essential ones last. */
  add: (number: number, from: Buffer, begin: number, end: number, isEssential: boolean) => void;
  /** Lines that had to go. */
  dropped: () => number;
  rows: () => Row[];
};

/** Lines that are expected to take as many bytes each, at least. */
const SHORT_LINE = 32;

/** Room for lines of `capacity` bytes altogether; a line is shorter than half of it. */
export function createKeptLines(capacity: number): KeptLines {
  const most = Math.ceil(capacity / SHORT_LINE);
  const bytes = Buffer.allocUnsafe(capacity);
  const numbers = new Int32Array(most);
  const ends = new Int32Array(most);
  const essential = new Uint8Array(most);
  let count = 0;
  let filled = 0;
  let dropped = 0;

  function add(number: number, from: Buffer, begin: number, end: number, isEssential: boolean): void {
    const size = end - begin;
    if (count === most || filled + size > capacity) thin(true);
    if (count === most || filled + size > capacity) thin(false);
    from.copy(bytes, filled, begin, end);
    filled += size;
    numbers[count] = number;
    ends[count] = filled;
    essential[count] = Number(isEssential);
    count += 1;
  }

  /** Drops the older half, but for its essential lines where `spares`. A failure stands near the end. */
  function thin(spares: boolean): void {
    const half = filled / 2;
    let to = 0;
    let left = 0;
    for (let line = 0, start = 0; line < count; line += 1) {
      const end = ends[line]!;
      if (end > half || (spares && essential[line] === 1)) {
        bytes.copyWithin(to, start, end);
        to += end - start;
        numbers[left] = numbers[line]!;
        ends[left] = to;
        essential[left] = essential[line]!;
        left += 1;
      }
      start = end;
    }
    dropped += count - left;
    count = left;
    filled = to;
  }

  function rows(): Row[] {
    return Array.from(numbers.subarray(0, count), (number, line) => ({
      number,
      text: bytes.toString('utf8', line === 0 ? 0 : ends[line - 1], ends[line]),
    }));
  }

  return { add, dropped: () => dropped, rows };
}
