import picomatch from 'picomatch';
import { LINE_LIMIT } from '../match/engine.js';
import { redact } from './redact.js';
import type { Catalogue } from './catalogue.js';
import type { TestSummary } from './diagnosis.js';
import type { Pattern } from './pattern.js';
import type { LogLine } from './log.js';
import { spokenTexts } from './spoken.js';

/** A pattern seen at a place: its lines (most telling first), how sure it is, and the sentence its named groups fill. */
export type Cause = {
  pattern: Pattern;
  lines: LogLine[];
  confidence: number;
  rootCause: string;
  score: number;
  tests?: TestSummary;
};

export type Scope = {
  workflow?: string;
  job?: { name: string };
  step?: string;
  changedFiles?: readonly string[];
  warn?: (message: string) => void;
};

/** All causes the catalogue sees in the lines of the failed steps, the best first. */
export function causes(lines: readonly LogLine[], catalogue: Catalogue, scope: Scope): Cause[] {
  const texts = spokenTexts(lines);
  // A regex may want the prefix or not: such lines are looked at in both forms.
  const both = [...texts.keys()].filter((index) => texts[index] !== lines[index]!.text);
  const { hits, stopped, truncated, unread } = catalogue.engine.scan([...texts, ...both.map((index) => lines[index]!.text)]);
  warnAbout(stopped, truncated, catalogue, scope);
  if (unread > 0) scope.warn?.(`the log is too large to be read in time: ${unread} of its earlier lines were not looked at`);
  const byPattern = new Map<number, { main: Map<number, string>; all: Set<string>; none: boolean }>();
  for (const hit of hits) {
    const rule = catalogue.rules[hit.rule]!;
    const place = both[hit.line - texts.length] ?? hit.line;
    const seen = byPattern.get(rule.pattern) ?? { main: new Map(), all: new Set(), none: false };
    byPattern.set(rule.pattern, seen);
    if (rule.role === 'main' && !seen.main.has(place)) seen.main.set(place, rule.source);
    if (rule.role === 'all') seen.all.add(rule.source);
    if (rule.role === 'none') seen.none = true;
  }
  const found: Cause[] = [];
  for (const [index, seen] of byPattern) {
    const pattern = catalogue.patterns[index]!;
    if (seen.main.size === 0 || seen.none || pattern.all_of.some((source) => !seen.all.has(source))) continue;
    if (!applies(pattern, scope)) continue;
    found.push(causeOf(pattern, seen.main, lines, texts));
  }
  // A warning explains a failure only where nothing else does.
  const firm = found.filter(({ lines: [line] }) => isFirm(line!));
  return suppress(firm.length > 0 ? firm : found).sort((a, b) => b.score - a.score || (a.pattern.id < b.pattern.id ? -1 : 1));
}

function warnAbout(stopped: readonly number[], truncated: boolean, { rules, patterns }: Catalogue, { warn }: Scope): void {
  for (const index of stopped) {
    const { pattern, source } = rules[index]!;
    warn?.(
      `pattern ${patterns[pattern]!.id}: the regex ${source} took too long on this log and was left out; make it more exact`,
    );
  }
  if (truncated && stopped.length === 0) warn?.(`only both ends of lines of more than ${LINE_LIMIT} characters were matched`);
}

function causeOf(pattern: Pattern, main: Map<number, string>, lines: readonly LogLine[], texts: readonly string[]): Cause {
  const seen = [...main.keys()].sort((a, b) => a - b);
  const firm = seen.filter((place) => isFirm(lines[place]!));
  const places = firm.length > 0 ? firm : seen;
  const told = places.filter((place) => lines[place]!.marker === 'error');
  const ordered = unrepeated(
    (told.length > 0 ? [...told, ...places.filter((place) => !told.includes(place))] : places).map((place) => lines[place]!),
  );
  const confidence = pattern.confidence;
  // A cause outranks its symptoms by priority; certainty and the runner's own `##[error]` decide between equals.
  const score = pattern.priority + 25 * confidence + (told.length > 0 ? 8 : 0);
  return { pattern, lines: ordered, confidence, rootCause: rootCauseOf(pattern, main, texts), score };
}

function isFirm({ marker }: LogLine): boolean {
  return marker !== 'warning' && marker !== 'notice';
}

/** The same words once: matrix output, retries and summaries repeat themselves. */
function unrepeated(lines: readonly LogLine[]): LogLine[] {
  const seen = new Set<string>();
  return lines.filter((line) => {
    const key = line.text.trim();
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}

function rootCauseOf(pattern: Pattern, main: Map<number, string>, texts: readonly string[]): string {
  if (!pattern.root_cause) return pattern.title;
  const values: Record<string, string> = {};
  for (const [place, source] of main) {
    const groups = new RegExp(source, 'i').exec(texts[place]!)?.groups ?? {};
    for (const [name, value] of Object.entries(groups))
      if (value !== undefined && values[name] === undefined) values[name] = redact(value).trim().slice(0, 200);
    if (Object.keys(values).length >= 8) break;
  }
  let complete = true;
  const filled = pattern.root_cause.replace(/\{(\w+)\}/g, (_, name: string) => {
    if (values[name] === undefined) complete = false;
    return values[name] ?? '';
  });
  return complete ? filled : pattern.title;
}

/** A scope that is not known (a log on a terminal) excludes nothing. */
function applies(pattern: Pattern, scope: Scope): boolean {
  const { when } = pattern;
  if (!when) return true;
  const fits = (glob: string | undefined, value: string | undefined): boolean =>
    !glob || value === undefined || picomatch.isMatch(value, glob, { nocase: true, bash: true });
  if (!fits(when.workflow, scope.workflow) || !fits(when.job, scope.job?.name) || !fits(when.step, scope.step)) return false;
  return !when.files || !scope.changedFiles || scope.changedFiles.some((file) => picomatch.isMatch(file, when.files!));
}

function suppress(found: readonly Cause[]): Cause[] {
  const silenced = new Set(found.flatMap((cause) => cause.pattern.suppresses));
  const left = found.filter((cause) => !silenced.has(cause.pattern.id));
  return left.length > 0 ? left : [...found];
}
