/** Finds which of many literals occur in a text, in one pass; `found` is filled with their indexes, one for each occurrence. */
export type Finder = { find: (text: string, found: number[]) => void };

const GATES = 0x10000;

type Place = { literal: number; offset: number };

/**
 * Indexes lower-case literals by one group of three of their characters, the one that the fewest of them share, so that common words open
 * few gates; literals too short for that by a character beyond ASCII. `find` expects lower-case text.
 */
export function buildFinder(literals: readonly string[]): Finder {
  const shared = new Uint16Array(GATES);
  for (const literal of literals) for (let at = 0; at + 3 <= literal.length; at += 1) shared[gramAt(literal, at)]! += 1;
  const gates = new Uint8Array(GATES);
  const byGram = new Map<number, Place[]>();
  const byCharacter = new Map<number, Place[]>();
  literals.forEach((literal, index) => {
    if (literal.length >= 3) {
      const offset = rarest(literal, shared);
      const gram = gramAt(literal, offset);
      gates[gram] = 1;
      add(byGram, gram, { literal: index, offset });
    } else {
      const offset = Math.max(
        0,
        [...literal].findIndex((character) => character.charCodeAt(0) > 127),
      );
      const code = literal.charCodeAt(offset);
      add(byCharacter, code, { literal: index, offset });
    }
  });
  function report(places: readonly Place[] | undefined, text: string, at: number, found: number[]): void {
    if (places === undefined) return;
    for (const { literal, offset } of places)
      if (at >= offset && text.startsWith(literals[literal]!, at - offset)) found.push(literal);
  }
  function find(text: string, found: number[]): void {
    found.length = 0;
    let a = 0;
    let b = 0;
    for (let at = 0; at < text.length; at += 1) {
      const c = text.charCodeAt(at);
      if (c > 127) report(byCharacter.get(c), text, at, found);
      const gram = ((a << 10) ^ (b << 5) ^ c) & (GATES - 1);
      if (gates[gram] === 1 && at >= 2) report(byGram.get(gram), text, at - 2, found);
      a = b;
      b = c;
    }
  }
  return { find };
}

function gramAt(text: string, at: number): number {
  return ((text.charCodeAt(at) << 10) ^ (text.charCodeAt(at + 1) << 5) ^ text.charCodeAt(at + 2)) & (GATES - 1);
}

function add(places: Map<number, Place[]>, key: number, place: Place): void {
  const known = places.get(key);
  if (known) known.push(place);
  else places.set(key, [place]);
}

function rarest(literal: string, shared: Uint16Array): number {
  let best = 0;
  for (let at = 1; at + 3 <= literal.length; at += 1)
    if (shared[gramAt(literal, at)]! < shared[gramAt(literal, best)]!) best = at;
  return best;
}
