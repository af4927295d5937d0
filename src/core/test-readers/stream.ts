import type { LogLine } from '../log.js';

/** A line as the test tool wrote it: without what the tool that ran it put in front of every line. */
export type Row = { text: string; line: LogLine };

/** What runners of several packages or containers put in front of a line; the whole match is the name of the stream. */
const PREFIXES: readonly { form: RegExp; least: number }[] = [
  // BuildKit: number of the step and its seconds. The seconds differ from line to line, so they are no part of the name.
  { form: /^(?<stream>#\d{1,4}) \d{1,6}\.\d{1,3} /, least: 1 },
  // docker compose
  { form: /^(?<stream>[A-Za-z][\w.-]{0,80}[-_]\d{1,3}) {1,40}\| ?/, least: 1 },
  // turbo: package and task
  { form: /^(?<stream>@?[\w./][\w./-]{0,100}[:#][a-z][\w.:-]{0,60}):(?: (?!\d)|$)/, least: 3 },
  // pnpm -r: folder and script
  {
    form: /^(?<stream>[@\w.][@\w./-]{0,100} (?:[\w:-]{0,40}(?:test|e2e|spec|unit|check|verify|ci)[\w:-]{0,40})):(?: |$)/,
    least: 3,
  },
  // Maven's clock in milliseconds: of no stream of its own
  { form: /^(?<stream>)\d{3,8} (?=\[(?:INFO|ERROR|WARNING)\] )/, least: 3 },
  // WebdriverIO: browser and worker
  { form: /^(?<stream>\[[\w .-]{1,60} #\d{1,3}-\d{1,3}\])(?: |$)/, least: 3 },
  // yarn workspaces foreach, concurrently
  { form: /^(?<stream>\[(?!doctest\])(?:\d{1,3}|@?[a-z][\w:./-]{0,80})\]):? /, least: 3 },
  // lerna --stream, of which only the scope is certain
  { form: /^(?<stream>@[\w.-]{1,80}\/[\w.-]{1,80}):(?: |$)/, least: 3 },
  {
    form: /^(?<stream>(?!(?:error|warning|info|debug|note|npm|yarn|expected|actual|received|got|left|right|code|at|thread|panic|fatal|test|make)\b)[a-z][\w.-]{1,80}):(?: |$)/,
    least: 12,
  },
];

const MAXIMUM_STREAMS = 100;
const MAXIMUM_TEXT = 2000;
const HEAD = 60_000;
const TAIL = 240_000;

/**
 * The lines by the package, container or build step that wrote them, each without its prefix: interleaved output becomes whole again.
 * Echoed lines are left out (but not group titles, which name the test file), enormous lines are cut, and of enormous logs both ends stay.
 */
export function streamsOf(lines: readonly LogLine[]): Row[][] {
  const spoken = lines.filter(isSpoken);
  const kept = spoken.length > HEAD + TAIL ? [...spoken.slice(0, HEAD), ...spoken.slice(-TAIL)] : spoken;
  const cut = kept.map((line) => ({ line, text: repair(line.text.slice(0, MAXIMUM_TEXT)) }));
  const counts = new Map<string, number>();
  const found = cut.map(({ text }) => prefixOf(text));
  for (const prefix of found) if (prefix) counts.set(prefix.stream, (counts.get(prefix.stream) ?? 0) + 1);
  const streams = new Map<string, Row[]>([['', []]]);
  cut.forEach((row, index) => {
    const prefix = found[index];
    const certain = prefix && counts.get(prefix.stream)! >= prefix.least ? prefix : null;
    const name = certain && (streams.has(certain.stream) || streams.size < MAXIMUM_STREAMS) ? certain.stream : '';
    const rows = streams.get(name) ?? [];
    streams.set(name, rows);
    const own = certain?.stream === name ? certain.length : 0;
    rows.push(own === 0 ? row : { line: row.line, text: row.text.slice(own) });
  });
  return [...streams.values()].filter((rows) => rows.length > 0);
}

const CODE_PAGE_437 =
  'ÇüéâäàåçêëèïîìÄÅÉæÆôöòûùÿÖÜ¢£¥₧ƒáíóúñÑªº¿⌐¬½¼¡«»░▒▓│┤╡╢╖╕╣║╗╝╜╛┐└┴┬├─┼╞╟╚╔╩╦╠═╬╧╨╤╥╙╘╒╓╫╪┘┌█▄▌▐▀αßΓπΣσµτΦΘΩδ∞φε∩≡±≥≤⌠⌡÷≈°∙·√ⁿ²■ ';

const CODES = new Map(Array.from(CODE_PAGE_437, (character, index) => [character, index + 128]));

/** The marks of test tools as PowerShell saves them: UTF-8 that was read as code page 437 and written back. */
function repair(text: string): string {
  if (text.length > 600 || !/Γ[^\u0000-\u007f]{2}|[├┬][^\u0000-\u007f]/.test(text)) return text;
  return text.replace(/[^\u0000-\u007f]{2,}/g, (part) => {
    const bytes = Array.from(part, (character) => CODES.get(character) ?? 127);
    const decoded = bytes.includes(127) ? part : Buffer.from(bytes).toString('utf8');
    return decoded.includes('\ufffd') ? part : decoded;
  });
}

function isSpoken(line: LogLine): boolean {
  return !line.echo || (line.marker === 'group' && !line.text.startsWith('Run '));
}

function prefixOf(text: string): { stream: string; length: number; least: number } | null {
  const first = text.charCodeAt(0);
  // Most lines of test output begin with a blank, a capital or a sign that no prefix has.
  if (first === 32 || first === 9 || Number.isNaN(first)) return null;
  for (const { form, least } of PREFIXES) {
    const match = form.exec(text);
    if (match) return { stream: match.groups!.stream!, length: match[0].length, least };
  }
  return null;
}
