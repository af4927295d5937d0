import type { LogLine } from './log.js';
import { streamsOf } from './test-readers/stream.js';

/** The lines as the tool wrote them: a build step's, container's or package's prefix hides no beginning of a line from an anchored regex. */
export function spokenTexts(lines: readonly LogLine[]): string[] {
  const rows = streamsOf(lines).flatMap((stream) => stream.map(({ line, text }) => [line, text] as const));
  const spoken = new Map(rows);
  return lines.map((line) => {
    const text = spoken.get(line);
    return text === undefined || line.text.startsWith(text) ? line.text : text;
  });
}
