import type { Diagnosis } from './diagnosis.js';
import { redactLines } from './redact.js';
import type { LogLine } from './log.js';

/** More lines than a private key in PEM has. */
const SECRET_LINES = 100;
/** Lines missing between two; fewer are missing where the lines of several jobs are mixed. */
const GAP = 100;

/** Start and end of a text that is too long to show: the parts of an enormous line that the engine looks at. */
export function bothEnds(text: string, limit: number): string {
  const half = Math.floor((limit - 3) / 2);
  return text.length <= limit ? text : `${text.slice(0, half)} … ${text.slice(-half)}`;
}

/** At most `size` consecutive lines of the step that show the evidence: what leads to it above, what follows below. */
export function excerptOf(all: readonly LogLine[], evidence: readonly LogLine[], size = 30): Diagnosis['excerpt'] {
  if (all.length === 0) return null;
  const lines = around(all, evidence[0] ? Math.max(0, all.indexOf(evidence[0])) : all.length - 1);
  const at = evidence[0] ? Math.max(0, lines.indexOf(evidence[0])) : lines.length - 1;
  const places = evidence
    .slice(0, 5)
    .map((line) => lines.indexOf(line))
    .filter((place) => place >= 0 && Math.abs(place - at) < size - 2);
  const first = Math.min(at, ...places);
  const last = Math.max(at, ...places);
  const spare = size - (last - first + 1);
  const from = Math.max(0, Math.min(first - Math.ceil(spare / 2), lines.length - size));
  const shown = lines.slice(from, from + size);
  // Redacted before anything is cut, with the lines around: half a token, or the middle of a private key, would not be known for a secret.
  const start = Math.max(0, from - SECRET_LINES);
  const safe = redactLines(lines.slice(start, from + size + SECRET_LINES).map((line) => line.text)).slice(from - start);
  const text = safe
    .slice(0, shown.length)
    .map((line) => bothEnds(line, 1000))
    .join('\n');
  return { from: shown[0]!.number, to: shown.at(-1)!.number, text };
}

/** The lines without those beyond a gap, which a large log has where nothing of it was kept. */
function around(lines: readonly LogLine[], at: number): readonly LogLine[] {
  const isGap = (place: number): boolean => lines[place]!.number - lines[place - 1]!.number > GAP;
  let from = at;
  while (from > 0 && !isGap(from)) from -= 1;
  let to = at + 1;
  while (to < lines.length && !isGap(to)) to += 1;
  return lines.slice(from, to);
}
