import type { Diagnosis } from './diagnosis.js';
import { isError, isTelling, mainLines } from './failed-step.js';
import { redactLines } from './redact.js';
import { EXIT_LINE, type LogLine, type LogStep } from './log.js';

/** Forms of lines that state an error, the strongest first; a number is its weight. Shapes, not tools: no catalogue is needed. */
const FORMS: readonly [RegExp, number][] = [
  [/^(?:\S+\/)?[\w.@+-]+\.\w{1,5}[:(]\d+(?:[:,]\d+)?\)?:? (?:fatal )?error\b/i, 9],
  [/^\s*(?:fatal )?error(?:\[\w+\])?: /i, 8],
  [/^(?:[\w.]+\.)?[A-Z]\w*(?:Error|Exception)\b: \S/, 8],
  [
    /^(?:CMake Error\b|Exception in thread |panic: |thread '.*' panicked|\(fail\) |> ?(?:Could not|Cannot|A problem)|\* What went wrong:|error TS\d|Error \([A-Z]\w+\))/,
    8,
  ],
  [/^E {2,}\S/, 7],
  [/^(?:npm (?:error|ERR!)|fatal: |ERROR: |ERROR {2}|\[ERROR\] |Error: |Failure: )/, 7],
  [/^(?:FAILED|FAIL|--- FAIL:|✗|✘|✖|❌|×|●|not ok)\s/, 6],
  [/\b(?:error|ERROR)(?:\s*[:\]]|\s+[A-Z]{1,5}\d{2,5}\b)/, 5],
  [
    /\b(?:cannot|could not|couldn't|unable to|not found|no such file|permission denied|refused|invalid|unexpected|undefined)\b/i,
    3,
  ],
  [/\b(?:error|fail(?:ed|ure)?|fatal|exception|panic(?:ked)?|traceback)\b/i, 2],
];

const BENIGN =
  /\b(?:0|no) (?:errors?|failures?|failed)\b|\bfailed[:=] ?0\b|\berrors?[:=] ?0\b|^\s*(?:\[?(?:warning|warn|info|debug)\]?|npm warn|\d\d:\d\d:\d\d \[(?:WARN|INFO|DEBUG)\]|info|debug|note|hint|✓|✔|ok |PASS)\b|\bwithout errors?\b|if-no-files-found|^\s*(?:Downloaded|Downloading|Compiling|Installing|Checking|Unpacking|Setting up|Get:|Collecting|Using cached|Requirement already|-- )/i;
// Words that only say that something before them failed.
const SYMPTOM =
  /^(?:make(?:\[\d+\])?: \*\*\*|npm (?:error|ERR!) (?:A complete log|code ELIFECYCLE|errno|path|command|Lifecycle|workspace|location)|error Command failed|ERROR:? .*exit(?:ed)? (?:code|status)|Build(?:ing)? failed|##|Error: The process .* failed with exit code|ninja: build stopped|The command ".*" (?:failed and )?exited|error: could not compile|Command failed with exit code|Executing the custom container implementation failed|.{0,80}\b(?:exited|terminated|failed|returned) with (?:exit )?(?:code|status)[ :]+\d+\b)/i;

/** What a person would point at where no pattern answers: `strong` when a line says so by its form, not only by a word in it. */
export function fallbackEvidence(step: LogStep): { lines: LogLine[]; strong: boolean } {
  const lines = mainLines(step);
  const end = firstErrorAt(lines, step);
  const before = lines.slice(Math.max(0, end - 400), end + 1);
  const scored = before.map((line, index) => ({ line, index, weight: weigh(line) }));
  const top = Math.max(0, ...scored.map((each) => each.weight));
  if (top === 0) return { lines: before.slice(-1), strong: false };
  const best = scored.filter((each) => each.weight >= Math.min(top, 7));
  // The last block of errors before the step's end is the one it died of; its first line states the cause. A mere word is no block.
  const last = best.at(-1)!;
  const block = best.filter((each) => last.index - each.index <= (top >= 5 ? 40 : 3)).map((each) => each.line);
  return { lines: unique(block).slice(0, 5), strong: top >= 5 };
}

function firstErrorAt(lines: readonly LogLine[], step: LogStep): number {
  const telling = lines.findIndex((line) => isTelling(line) && !SYMPTOM.test(line.text));
  if (telling >= 0) return telling;
  const exit = step.lines.find((line) => isError(line) || EXIT_LINE.test(line.text));
  const before = exit ? lines.findLastIndex((line) => line.number <= exit.number) : -1;
  return before >= 0 ? before : lines.length - 1;
}

function weigh(line: LogLine): number {
  const { text } = line;
  if (SYMPTOM.test(text)) return 0;
  if (isTelling(line)) return 10;
  if (BENIGN.test(text)) return 0;
  return FORMS.find(([form]) => form.test(text))?.[1] ?? 0;
}

function unique(lines: readonly LogLine[]): LogLine[] {
  return lines.filter((line, index) => lines.findIndex((other) => other.text === line.text) === index);
}

/** More lines than a private key in PEM has. */
const SECRET_LINES = 100;

/** Start and end of a text that is too long to show: the parts of an enormous line that the engine looks at. */
export function bothEnds(text: string, limit: number): string {
  const half = Math.floor((limit - 3) / 2);
  return text.length <= limit ? text : `${text.slice(0, half)} … ${text.slice(-half)}`;
}

/** At most `size` consecutive lines of the step that show the evidence: what leads to it above, what follows below. */
export function excerptOf(lines: readonly LogLine[], evidence: readonly LogLine[], size = 30): Diagnosis['excerpt'] {
  if (lines.length === 0) return null;
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
