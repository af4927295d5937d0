import { stringify } from 'yaml';
import { readCatalogueFiles } from './catalogue-file.js';
import { UserError } from './errors.js';
import { failedSteps, mainLines } from './failed-step.js';
import { guess } from './guess.js';
import { parseLog, type JobLog, type LogLine } from './log.js';
import { redact } from './redact.js';

/** A catalogue file with one pattern to be finished by hand, and what its author should know about it. */
export type Draft = { yaml: string; notes: string[] };

/** What differs from run to run or from project to project, as a regex; everything else of the line is kept to the letter. */
const VARIABLE: readonly [form: RegExp, regex: string][] = [
  [/https?:\/\/[^\s'")\]]+/y, 'https?:\\/\\/\\S+'],
  [/"[^"]*"/y, '"(?<#>[^"]+)"'],
  [/'[^']*'/y, "'(?<#>[^']+)'"],
  [/`[^`]*`/y, '`(?<#>[^`]+)`'],
  [/(?:[A-Za-z]:)?[\w.@+~-]*(?:[\\/][\w.@+-]+)+/y, '\\S+'],
  [/\b(?=[0-9a-f]*\d)[0-9a-f]{7,64}\b/y, '[0-9a-f]+'],
  [/\d+(?:\.\d+)*/y, '\\d+(?:\\.\\d+)*'],
  [/\s{2,}/y, '\\s+'],
];

/** Characters of a line that its regex is made of; what follows are details. */
const LONG_ENOUGH = 120;

/**
 * Drafts a pattern from one line of a log (1-based, of the log as given): a safe regex without what changes from run to run, the line as
 * its example, similar lines that are not meant as counter-examples. Throws a `UserError` where the line says nothing.
 */
export function learn(bytes: Uint8Array, number: number): Draft {
  const { log, line } = findLine(parseLog(bytes), number);
  const text = redact(line.text).trim();
  const regex = regexOf(text);
  const step = log.steps.find(({ lines }) => lines.includes(line))!;
  const guessed = guess(step, [line], 5);
  const pattern = {
    id: `custom/${slugOf(text)}`,
    title: text.slice(0, 80),
    category: guessed?.category ?? 'unknown',
    log_regexes: [regex],
    root_cause: rootCauseOf(text, regex),
    fix_steps: ['Say what mends it.'],
    confidence: 0.7,
    priority: 50,
    examples: [text],
  };
  const others = log.steps.flatMap(mainLines).filter((each) => each !== line && each.text.trim() !== text);
  const matcher = new RegExp(regex, 'i');
  const also = others.filter((each) => matcher.test(each.text));
  const similar = others.filter((each) => !matcher.test(each.text) && isSimilar(each.text, text)).slice(0, 2);
  const counter = similar.map((each) => redact(each.text).trim());
  const yaml = stringify(
    { patterns: [{ ...pattern, ...(counter.length > 0 && { counter_examples: counter }) }] },
    { lineWidth: 0, defaultStringType: 'QUOTE_SINGLE', defaultKeyType: 'PLAIN' },
  );
  return { yaml, notes: [...problemsOf(yaml), ...notesOf(log, line, also, guessed !== null)] };
}

function findLine(logs: readonly JobLog[], number: number): { log: JobLog; line: LogLine } {
  for (const log of logs)
    for (const { lines } of log.steps) {
      const line = lines.find((each) => each.number === number);
      if (!line) continue;
      if (line.text.trim().length < 4)
        throw new UserError(`line ${number} of the log is empty; give the line that states the cause`);
      if (line.echo) throw new UserError(`line ${number} is the runner's echo of the script; give a line that a tool printed`);
      return { log, line };
    }
  throw new UserError(`the log has no line ${number}; lines count from 1`);
}

function regexOf(text: string): string {
  let regex = '';
  let names = 0;
  for (let at = 0; at < Math.min(text.length, LONG_ENOUGH);) {
    const found = VARIABLE.flatMap(([form, source]) => {
      form.lastIndex = at;
      const match = form.exec(text);
      return match && match[0].length > 0 ? [{ length: match[0].length, source }] : [];
    })[0];
    if (found) {
      regex += found.source.replace('#', () => `what${++names === 1 ? '' : names}`);
      at += found.length;
    } else {
      regex += text[at]!.replace(/[\\^$.*+?()[\]{}|/]/, '\\$&');
      at += 1;
    }
  }
  // Two neighbours that match the same characters could be divided in many ways.
  return regex.replace(/(?:\\S\+(?:\\d\+\(\?:\\\.\\d\+\)\*)?){2,}/g, '\\S+');
}

function rootCauseOf(text: string, regex: string): string {
  const names = [...regex.matchAll(/\(\?<(\w+)>/g)].map(([, name]) => name);
  let index = 0;
  const quoted = text.replaceAll(/["'`]([^"'`]*)["'`]/g, (whole, inner: string) =>
    names[index] ? whole.replace(inner, `{${names[index++]}}`) : whole,
  );
  return index === names.length ? quoted : text;
}

function slugOf(text: string): string {
  const words = text.toLowerCase().match(/[a-z][a-z0-9]+/g) ?? [];
  return words.slice(0, 4).join('-') || 'pattern';
}

/** The same tool speaks: the first two words are those of the line. */
function isSimilar(a: string, b: string): boolean {
  const start = (text: string): string => (text.toLowerCase().match(/[a-z]{2,}/g) ?? []).slice(0, 2).join(' ');
  return start(a) === start(b);
}

function problemsOf(yaml: string): string[] {
  const { sources, problems } = readCatalogueFiles([{ file: 'draft', text: yaml }]);
  if (problems.length > 0) return problems;
  const [only] = sources;
  const isSeen = only!.pattern.examples.some((text) => new RegExp(only!.pattern.log_regexes[0]!, 'i').test(text));
  return isSeen ? [] : ['the regex does not match its own line: mend it by hand'];
}

function notesOf(log: JobLog, line: LogLine, also: readonly LogLine[], known: boolean): string[] {
  const failed = failedSteps(log, {}).some(({ lines }) => lines.includes(line));
  return [
    ...(also.length > 0
      ? [
          `it also matches line ${also
            .slice(0, 5)
            .map((each) => each.number)
            .join(', ')}: is that meant?`,
        ]
      : []),
    ...(failed ? [] : ['the line is not in a failed step: is it the cause?']),
    ...(known ? [] : ['the category could not be guessed: choose one of the list in `ci-rescue patterns schema`']),
  ];
}
