import { clean } from './clean.js';

/** By either name, at the very beginning of the line: behind a quote, a code mark or other words it is not said to us. */
const ADDRESS = /^ {0,3}\/(?:rescue|healer)(?:\s+|$)/i;

/** The first line of a comment that is not blank, cleaned, and everything below it. */
export function firstLine(body: string): { line: string; below: string } {
  const lines = clean(body).split('\n');
  const first = lines.findIndex((line) => line.trim() !== '');
  return first === -1
    ? { line: '', below: '' }
    : { line: (lines[first] ?? '').trimEnd(), below: lines.slice(first + 1).join('\n') };
}

/** What is said to us in the first line of a comment, behind our name; null where we are not addressed. */
export function saidToUs(body: string): string | null {
  const { line } = firstLine(body);
  const address = ADDRESS.exec(line)?.[0];
  return address === undefined ? null : line.slice(address.length).trim();
}
