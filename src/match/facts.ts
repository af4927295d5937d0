import { headLiterals, requiredLiterals, type Literals } from './literals.js';
import { prefixOf, type Prefix } from './prefix.js';

/** What is certain of every line that a regex (flag `i`) matches. `head`: it begins with one of these; no prefix: it may begin with anything. */
export type Facts = Literals & { head: string[] | null; prefix: Prefix | null };

/** Reads a regex for what its lines must hold and how they must begin. */
export function factsOf(source: string): Facts {
  return { ...requiredLiterals(source), head: headLiterals(source), prefix: prefixOf(source) };
}
