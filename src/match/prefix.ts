import { RegExpParser, type AST } from '@eslint-community/regexpp';
import { BEYOND, type ByteSet } from './byte-set.js';

/** What a line begins with that an anchored regex matches: its first byte, and the first bytes after leading spaces and tabs. */
export type Prefix = { first: ByteSet; told: ByteSet[] };

const SIZE = 129;
const END = 10;
const BLANKS = [9, 32];
const DEPTH = 3;
/** Ways into a regex that are followed; a regex with more of them begins with nearly anything. */
const MOST_WAYS = 2000;

/** What is still to be matched: `node`, at least `min` and at most `max` times, then `next`; null when nothing is. */
type Way = { node: AST.Element; min: number; max: number; next: Way } | null;

/** Bytes that a regex may take next, and how it goes on; `ended`: it demands the end of the line there. */
type Step = { bytes: ByteSet; after: Way | 'matched' | 'ended' };

/** The prefix of a regex (flag `i`) whose every alternative begins with `^`; null for any other. It may allow too much, never too little. */
export function prefixOf(source: string): Prefix | null {
  try {
    const ways = anchored(new RegExpParser({ ecmaVersion: 2022 }).parsePattern(source));
    if (ways === null) return null;
    const budget = { left: MOST_WAYS };
    const start = ways.flatMap((way) => stepsOf(way, budget));
    const told: ByteSet[] = [];
    let front = withoutBlanks(start, budget);
    while (told.length < DEPTH) {
      told.push(union(front));
      front = front.flatMap(({ after }) => nextSteps(after, budget));
    }
    return { first: union(start), told };
  } catch (error) {
    if (error instanceof TooManyWays || error instanceof SyntaxError) return null;
    throw error;
  }
}

class TooManyWays extends Error {}

function anchored({ alternatives }: AST.Pattern): Way[] | null {
  const ways: Way[] = [];
  for (const { elements } of alternatives) {
    const at = elements.findIndex((element) => !(element.type === 'Assertion' && /^look/.test(element.kind)));
    const start = elements[at];
    if (start?.type !== 'Assertion' || start.kind !== 'start') return null;
    ways.push(sequence(elements.slice(at + 1), null));
  }
  return ways;
}

function sequence(elements: readonly AST.Element[], next: Way): Way {
  return elements.reduceRight<Way>((rest, node) => ({ node, min: 1, max: 1, next: rest }), next);
}

function stepsOf(way: Way, budget: { left: number }): Step[] {
  if ((budget.left -= 1) < 0) throw new TooManyWays();
  if (way === null) return [{ bytes: new Uint8Array(SIZE).fill(1), after: 'matched' }];
  const { node, min, max, next } = way;
  if (max === 0) return stepsOf(next, budget);
  // Without end and minimum it goes on as it is: the same object, so that a loop is known again.
  const rest = min === 0 && max === Infinity ? way : { node, min: Math.max(0, min - 1), max: max - 1, next };
  return [...taken(node, max === 1 ? next : rest, budget), ...(min === 0 ? stepsOf(next, budget) : [])];
}

function taken(node: AST.Element, rest: Way, budget: { left: number }): Step[] {
  if (node.type === 'Character' || node.type === 'CharacterSet' || node.type === 'CharacterClass')
    return [{ bytes: bytesOf(node), after: rest }];
  if (node.type === 'Group' || node.type === 'CapturingGroup')
    return node.alternatives.flatMap(({ elements }) => stepsOf(sequence(elements, rest), budget));
  if (node.type === 'Quantifier') return stepsOf({ node: node.element, min: node.min, max: node.max, next: rest }, budget);
  if (node.type === 'Assertion' && node.kind !== 'end') return stepsOf(rest, budget);
  if (node.type === 'Assertion') return [{ bytes: setOf([END]), after: 'ended' }];
  return [{ bytes: new Uint8Array(SIZE).fill(1), after: 'matched' }];
}

function nextSteps(after: Step['after'], budget: { left: number }): Step[] {
  return after === 'ended' ? [] : stepsOf(after === 'matched' ? null : after, budget);
}

/** Follows a regex over leading blanks to the first byte that is none. */
function withoutBlanks(start: readonly Step[], budget: { left: number }): Step[] {
  const found: Step[] = [];
  const seen = new Set<Way>();
  const open = [...start];
  for (let step = open.pop(); step !== undefined; step = open.pop()) {
    const { bytes, after } = step;
    const told = Uint8Array.from(bytes, (member, byte) => (BLANKS.includes(byte) ? 0 : member));
    if (told.includes(1)) found.push({ bytes: told, after });
    const goesOn = after !== 'matched' && after !== 'ended' && after !== null && BLANKS.some((byte) => bytes[byte] === 1);
    if (after === null && BLANKS.some((byte) => bytes[byte] === 1)) found.push(...stepsOf(null, budget));
    if (!goesOn || seen.has(after)) continue;
    seen.add(after);
    open.push(...stepsOf(after, budget));
  }
  return found;
}

function union(steps: readonly Step[]): ByteSet {
  const set = new Uint8Array(SIZE);
  for (const { bytes } of steps) bytes.forEach((member, byte) => (set[byte]! |= member));
  return set;
}

function setOf(codes: readonly number[]): ByteSet {
  const set = new Uint8Array(SIZE);
  for (const code of codes) set[Math.min(code, BEYOND)] = 1;
  return set;
}

const known = new Map<string, ByteSet>();

function bytesOf(node: AST.Character | AST.CharacterSet | AST.CharacterClass): ByteSet {
  const bytes = known.get(node.raw) ?? readBytes(node);
  known.set(node.raw, bytes);
  return bytes;
}

function readBytes(node: AST.Character | AST.CharacterSet | AST.CharacterClass): ByteSet {
  const regex = new RegExp(`^${node.raw}$`, 'i');
  const set = Uint8Array.from({ length: SIZE }, (_, code) =>
    Number(code !== END && code < BEYOND && regex.test(String.fromCharCode(code))),
  );
  // A line feed inside a text stands in its block as a sign beyond ASCII.
  set[BEYOND] = Number(!staysAscii(node) || regex.test('\n'));
  return set;
}

function staysAscii(node: AST.Character | AST.CharacterSet | AST.CharacterClass | AST.CharacterClassElement): boolean {
  if (node.type === 'Character') return node.value < BEYOND;
  if (node.type === 'CharacterClassRange') return node.max.value < BEYOND;
  if (node.type === 'CharacterClass') return !node.negate && node.elements.every(staysAscii);
  return node.type === 'CharacterSet' && (node.kind === 'digit' || node.kind === 'word') && !node.negate;
}
