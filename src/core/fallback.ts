import { isError, isTelling, mainLines } from './failed-step.js';
import { spokenTexts } from './spoken.js';
import { EXIT_LINE, type LogLine, type LogStep } from './log.js';

/** Forms of lines that state an error, the strongest first; a number is its weight. Shapes, not tools: no catalogue is needed. */
const FORMS: readonly [RegExp, number][] = [
  [/^\s*(?:[A-Za-z]:)?[\w.@+\\/-]+\.\w{1,6}[:(]\d+(?:[:,]\d+)?\)? ?:? (?:fatal )?error\b/i, 9],
  [/^\s*(?:[\w.+-]+: )?(?:fatal )?error(?:\[\w+\])?: /i, 8],
  [/^(?:[\w.]+\.)?[A-Z]\w*(?:Error|Exception)\b: \S/, 8],
  [
    /^(?:CMake Error\b|Exception in thread |panic: |thread '.*' panicked|\(fail\) |> ?(?:Could not|Cannot|A problem)|\* What went wrong:|error TS\d|Error \([A-Z]\w+\))/,
    8,
  ],
  [/^E {2,}\S/, 7],
  [/^(?:npm (?:error|ERR!)|fatal: |ERROR: |ERROR {2}|\[ERROR\] |Error: |Failure: )/, 7],
  // The place of a finding: file, line, column.
  [/^\s*(?:\.?[\\/]|[A-Za-z]:[\\/])?[\w.@+\\/-]+\.\w{1,6}[:(]\d+[:,]\d+\)?:? \S/, 6],
  [/^(?:FAILED|FAIL|--- FAIL:|✗|✘|✖|⨯|❌|×|●|not ok)\s/, 6],
  [/\b(?:error|ERROR)(?:\s*[:\]]|\s+[A-Z]{1,5}\d{2,5}\b)/, 5],
  [
    /\b(?:cannot|could not|couldn't|unable to|not found|no such file|permission denied|refused|invalid|unexpected|undefined)\b/i,
    3,
  ],
  [/\b(?:error|fail(?:ed|ure)?|fatal|exception|panic(?:ked)?|traceback)\b/i, 2],
];

const BENIGN =
  /^.{0,40}\b(?:WARN|WARNING|INFO|DEBUG|TRACE)\b(?! .{0,40}\bERROR\b)|^\s*[^\s:]+[:(]\d+[:,\d)]*:? (?:warning|note|info|remark)\b|\b(?:0|no) (?:errors?|failures?|failed)\b|\bfailed[:=] ?0\b|\berrors?[:=] ?0\b|^\s*(?:\[?(?:warning|warn|info|debug)\]?|npm warn|\d\d:\d\d:\d\d \[(?:WARN|INFO|DEBUG)\]|info|debug|note|hint|✓|✔|ok |PASS)\b|\bwithout errors?\b|if-no-files-found|^\s*(?:Downloaded|Downloading|Compiling|Installing|Checking|Unpacking|Setting up|Get:|Collecting|Using cached|Requirement already|-- )/i;
// Words that only say that something before them failed.
const SYMPTOM =
  /^(?:make(?:\[\d+\])?: \*\*\*|npm (?:error|ERR!) (?:A complete log|code ELIFECYCLE|errno|path|command|Lifecycle|workspace|location)|error Command failed|ERROR:? .*exit(?:ed)? (?:code|status)|\W{0,4}(?:ERROR:? )?(?:Build(?:ing)?|Make|Action|Task|Job|Step|Command|Script|Process|Too many retries)(?: failed)?[.!]*$|Build(?:ing)? failed|Error Context: |##|Error: The process .* failed with exit code|ninja: build stopped|The command ".*" (?:failed and )?exited|error: could not compile|Command failed with exit code|Executing the custom container implementation failed|.{0,80}\b(?:exited|terminated|failed|returned) with (?:exit )?(?:code|status)[ :]+\d+\b)/i;

/** What a person would point at where no pattern answers. `weight`: 0 nothing, below 5 only a word, from 5 on the form of an error. */
export function fallbackEvidence(step: LogStep, isNew?: (line: LogLine) => boolean): { lines: LogLine[]; weight: number } {
  const all = mainLines(step);
  const fresh = isNew ? all.filter(isNew) : all;
  const lines = fresh.length > 0 ? fresh : all;
  const end = firstErrorAt(lines, step);
  const before = lines.slice(Math.max(0, end - 400), end + 1);
  const texts = spokenTexts(before);
  const scored = before.map((line, index) => ({
    line,
    index,
    weight: Math.max(weigh(line, texts[index]!), isNew && fresh.length > 0 ? 1 : 0),
  }));
  const top = Math.max(0, ...scored.map((each) => each.weight));
  // Where the tool printed nothing, the runner's own line is all there is to show.
  if (top === 0) return { lines: (before.length > 0 ? before : step.lines.filter(isError)).slice(-1), weight: 0 };
  const best = scored.filter((each) => each.weight >= Math.min(top, 7));
  // The last block of errors before the step's end is the one it died of; its first line states the cause. A mere word is no block.
  const gap = top >= 5 ? 40 : 3;
  const start = best.findLastIndex((each, index) => index === 0 || each.index - best[index - 1]!.index > gap);
  return { lines: unique(best.slice(start).map((each) => each.line)).slice(0, 5), weight: top };
}

function firstErrorAt(lines: readonly LogLine[], step: LogStep): number {
  const telling = lines.findIndex((line) => isTelling(line) && !SYMPTOM.test(line.text));
  if (telling >= 0) return telling;
  const exit = step.lines.find((line) => isError(line) || EXIT_LINE.test(line.text));
  const before = exit ? lines.findLastIndex((line) => line.number <= exit.number) : -1;
  return before >= 0 ? before : lines.length - 1;
}

function weigh(line: LogLine, text: string): number {
  if (SYMPTOM.test(text)) return 0;
  if (isTelling(line)) return 10;
  if (BENIGN.test(text)) return 0;
  return FORMS.find(([form]) => form.test(text))?.[1] ?? 0;
}

function unique(lines: readonly LogLine[]): LogLine[] {
  return lines.filter((line, index) => lines.findIndex((other) => other.text === line.text) === index);
}
