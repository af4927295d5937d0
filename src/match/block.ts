/** What a block holds; no line may be longer. */
export const BLOCK_BYTES = 1 << 20;
/** Bytes before and behind the block that a finder may look at: literals are shorter. */
const MARGIN = 64;
const LINE_FEED = 10;

/** Memory for a block. */
export const BLOCK_MEMORY = BLOCK_BYTES + MARGIN;

/** Some lines as bytes: line `i` is `bytes[begins[i]]` up to `bytes[ends[i]]`, which is a line feed; between them may be bytes that count for nothing. */
export type Block = {
  bytes: Buffer;
  words: Int32Array;
  length: number;
  lines: number;
  begins: Int32Array;
  ends: Int32Array;
};

/** An empty block in a memory, to be filled again and again. */
export function createBlock(memory: ArrayBuffer, offset: number): Block {
  return {
    bytes: Buffer.from(memory, offset, BLOCK_MEMORY),
    words: new Int32Array(memory, offset, BLOCK_MEMORY >> 2),
    length: 0,
    lines: 0,
    begins: new Int32Array(0),
    ends: new Int32Array(0),
  };
}

/** Room for the places of `count` lines. */
export function makeRoom(block: Pick<Block, 'begins' | 'ends'>, count: number): void {
  if (block.begins.length >= count) return;
  const size = Math.max(count, 2 * block.begins.length, 1024);
  block.begins = extended(block.begins, size);
  block.ends = extended(block.ends, size);
}

function extended(old: Int32Array, size: number): Int32Array {
  const more = new Int32Array(size);
  more.set(old);
  return more;
}

/** Fills a block with texts from `first` on, as many as it has room for, and returns the next. A text is no longer than a third of a block. */
export function fillWithTexts(block: Block, texts: readonly string[], first: number, last: number): number {
  let next = first;
  let room = BLOCK_BYTES;
  // No character takes more than three bytes for each of its units.
  while (next < last && (room -= 3 * texts[next]!.length + 1) >= 0) next += 1;
  const group = texts.slice(first, next);
  makeRoom(block, group.length);
  write(block, `${group.join('\n')}\n`);
  // A text with line feeds in it is one line all the same; in their place stands what all prefixes with a line feed allow.
  if (!markLines(block, group.length)) {
    write(block, group.map((text) => `${text.replaceAll('\n', '\u2028')}\n`).join(''));
    markLines(block, group.length);
  }
  return next;
}

function write(block: Block, text: string): void {
  block.length = block.bytes.write(text, 'utf8');
  block.bytes.fill(0, block.length, block.length + 8);
}

/** False when the lines are not as many as expected. */
function markLines(block: Block, expected: number): boolean {
  let at = 0;
  for (let line = 0; line < expected; line += 1) {
    const end = block.bytes.indexOf(LINE_FEED, at);
    block.begins[line] = at;
    block.ends[line] = end;
    at = end + 1;
  }
  block.lines = expected;
  return at === block.length;
}
