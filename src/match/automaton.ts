/** Finds which of many literals occur in a text, in one pass (Aho & Corasick, CACM 18(6), 1975). */
export type Automaton = { find: (text: string, seen: (literal: number) => void) => void };

/** Builds the automaton of lower-case literals; `find` expects lower-case text and reports an index once per occurrence. */
export function buildAutomaton(literals: readonly string[]): Automaton {
  const classes = new Uint16Array(65536);
  let width = 1;
  for (const literal of literals)
    for (let i = 0; i < literal.length; i += 1) {
      const code = literal.charCodeAt(i);
      if (classes[code] === 0) classes[code] = width++;
    }
  const size = literals.reduce((sum, literal) => sum + literal.length, 1);
  const next = new Int32Array(size * width);
  const ends: number[][] = [[]];
  let states = 1;
  literals.forEach((literal, index) => {
    let state = 0;
    for (let i = 0; i < literal.length; i += 1) {
      const slot = state * width + classes[literal.charCodeAt(i)]!;
      if (next[slot] === 0) {
        next[slot] = states++;
        ends.push([]);
      }
      state = next[slot]!;
    }
    ends[state]!.push(index);
  });
  link(next, ends, width, states);
  const silent = Uint8Array.from(ends, (list) => (list.length === 0 ? 1 : 0));
  function find(text: string, seen: (literal: number) => void): void {
    let state = 0;
    for (let i = 0; i < text.length; i += 1) {
      state = next[state * width + classes[text.charCodeAt(i)]!]!;
      if (silent[state] === 0) for (const literal of ends[state]!) seen(literal);
    }
  }
  return { find };
}

/** Breadth first: fills missing edges with those of the longest proper suffix, so that `find` never steps back. */
function link(next: Int32Array, ends: number[][], width: number, states: number): void {
  const fail = new Int32Array(states);
  const queue: number[] = [];
  for (let c = 0; c < width; c += 1) if (next[c] !== 0) queue.push(next[c]!);
  for (let head = 0; head < queue.length; head += 1) {
    const state = queue[head]!;
    const back = fail[state]!;
    ends[state]!.push(...ends[back]!);
    for (let c = 0; c < width; c += 1) {
      const target = next[state * width + c]!;
      const fallback = next[back * width + c]!;
      if (target === 0) next[state * width + c] = fallback;
      else {
        fail[target] = fallback;
        queue.push(target);
      }
    }
  }
}
