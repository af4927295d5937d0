/** One line of a log: `number` is 1-based in the file as given, `text` is stripped of everything the runner or a terminal added. */
export type LogLine = {
  number: number;
  text: string;
  /** What `##[…]` said: `error`, `warning`, `group`, …; null for plain output. */
  marker: string | null;
  /** Echoed by the runner (the script, `shell:`, `env:`, `with:`), never the tool's own words. */
  echo: boolean;
  /** ISO 8601 timestamp of the line where it has one. */
  time: string | null;
};

// A UTF-8 BOM as it looks when it was read as latin-1 or as code page 437 and written back (seen in logs saved by PowerShell).
export const BOMS = /^(?:\uFEFF|ï»¿|∩╗┐)+/;
export const TIMESTAMP = /^(\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?Z) ?/;
const ANSI = /\u001b(?:\[[0-?]*[ -/]*[@-~]|\][^\u0007\u001b]*(?:\u0007|\u001b\\)|[@-Z\\^_=>])/g;
// How `gh` shows an escape character that it does not pass on.
const CARET = /\^\[\[[0-9;]{0,20}[A-Za-z]/g;
const MARKER = /^##\[([a-z-]+)\]/;

/** Strips BOM, timestamp, colours, overwritten progress and the runner's `##[…]` from one raw line. */
export function readLine(raw: string, number: number): LogLine {
  let text = raw.endsWith('\r') ? raw.slice(0, -1) : raw;
  text = text.replace(BOMS, '');
  const stamp = TIMESTAMP.exec(text);
  if (stamp) text = text.slice(stamp[0].length).replace(BOMS, '');
  const cyan = text.startsWith('\u001b[36;1m') || text.startsWith('^[[36;1m');
  if (text.includes('\u001b')) text = text.replace(ANSI, '');
  if (text.includes('^[[')) text = text.replace(CARET, '');
  // A bare CR lets a terminal overwrite the line: what stands last is what a person saw.
  if (text.includes('\r')) text = text.split('\r').findLast((part) => part.trim() !== '') ?? '';
  text = text.replace(/[\u0000-\u0008\u000b-\u001f\u007f]/g, '');
  const marker = MARKER.exec(text);
  if (marker) text = text.slice(marker[0].length);
  const command = marker?.[1] === 'command' || text.startsWith('[command]');
  return { number, text, marker: marker?.[1] ?? null, echo: cyan || command, time: stamp?.[1] ?? null };
}
