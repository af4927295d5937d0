import { RegExpParser, type AST } from '@eslint-community/regexpp';

class Unsupported extends Error {}

/** The same regex for Rust's engine, on bytes with ASCII classes; null where it knows no such thing (lookaround, references to groups). */
export function rustRegex(source: string): string | null {
  try {
    return alternatives(new RegExpParser({ ecmaVersion: 2022 }).parsePattern(source).alternatives);
  } catch (error) {
    if (error instanceof Unsupported) return null;
    throw error;
  }
}

function alternatives(list: readonly AST.Alternative[]): string {
  return list.map(({ elements }) => elements.map(element).join('')).join('|');
}

function element(node: AST.Element): string {
  switch (node.type) {
    case 'Character':
      return character(node.value);
    case 'CharacterSet':
      return set(node);
    case 'CharacterClass':
      return characterClass(node);
    case 'Group':
    case 'CapturingGroup':
      return `(?:${alternatives(node.alternatives)})`;
    case 'Quantifier':
      return `(?:${element(node.element)})${counts(node)}${node.greedy ? '' : '?'}`;
    case 'Assertion':
      if (node.kind === 'start') return '^';
      if (node.kind === 'end') return '$';
      if (node.kind === 'word') return node.negate ? '\\B' : '\\b';
  }
  throw new Unsupported();
}

function counts({ min, max }: AST.Quantifier): string {
  return max === Infinity ? `{${min},}` : `{${min},${max}}`;
}

function character(code: number): string {
  const text = String.fromCodePoint(code);
  if (/[A-Za-z0-9 ]/.test(text)) return text;
  // Beyond ASCII: its bytes, because without Unicode it knows nothing else.
  const bytes = [...Buffer.from(text)].map((byte) => `\\x${byte.toString(16).padStart(2, '0')}`).join('');
  return code > 127 ? `(?:${bytes})` : bytes;
}

function set(node: AST.CharacterSet): string {
  if (node.kind === 'any') return '.';
  if (node.kind === 'property') throw new Unsupported();
  const letter = { digit: 'd', space: 's', word: 'w' }[node.kind];
  return `\\${node.negate ? letter.toUpperCase() : letter}`;
}

/** A byte of a class is a byte: what is beyond ASCII stands beside it. */
function characterClass({ negate, elements }: AST.CharacterClass): string {
  const beyond = elements.filter((part) => part.type === 'Character' && part.value > 127);
  const within = elements.filter((part) => !beyond.includes(part)).map(classElement);
  if (beyond.length === 0) return within.length === 0 && negate ? '.' : `[${negate ? '^' : ''}${within.join('')}]`;
  if (negate) throw new Unsupported();
  const others = beyond.map((part) => character((part as AST.Character).value));
  return `(?:${[...(within.length > 0 ? [`[${within.join('')}]`] : []), ...others].join('|')})`;
}

function classElement(node: AST.CharacterClassElement): string {
  if (node.type === 'Character') return character(node.value);
  if (node.type === 'CharacterClassRange') {
    if (node.max.value > 127) throw new Unsupported();
    return `${character(node.min.value)}-${character(node.max.value)}`;
  }
  if (node.type === 'CharacterSet') return set(node);
  throw new Unsupported();
}
