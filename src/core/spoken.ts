import type { LogLine } from './log.js';
import { streamsOf } from './test-readers/stream.js';

/** The lines as the tool wrote them: a build step's, container's or package's prefix hides no beginning of a line from an anchored regex. */
export function spokenTexts(lines: readonly LogLine[]): string[] {
  const rows = streamsOf(lines).flatMap((stream) => stream.map(({ line, text }) => [line, text] as const));
  const spoken = new Map(rows);
  // BuildKit repeats the end of a failed step between dashes, with the seconds but without the step's number.
  const repeats = lines.some(({ text }) => /^ ?> \[/.test(text));
  return lines.map((line) => {
    const text = spoken.get(line);
    const own = text === undefined || line.text.startsWith(text) ? line.text : text;
    return repeats ? own.replace(/^\d{1,4}\.\d{1,3} (?=\S)/, '') : own;
  });
}
