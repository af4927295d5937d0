import { scanBudget, type Scan } from '../match/engine.js';
import { redact } from './redact.js';
import { leftOut, ONLY_ENDS, ROLES, type Catalogue, type Part } from './catalogue.js';
import type { TestSummary } from './diagnosis.js';
import type { Pattern } from './pattern.js';
import type { Scope } from './scope.js';
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

/** All causes the catalogue sees in the lines of the failed steps, the best first. */
export function causes(lines: readonly LogLine[], catalogue: Catalogue, scope: Scope): Cause[] {
  const texts = spokenTexts(lines);
  // A regex may want the prefix or not: such lines are looked at in both forms.
  const both = [...texts.keys()].filter((index) => texts[index] !== lines[index]!.text);
  const all = [...texts, ...both.map((index) => lines[index]!.text)];
  const { budget = scanBudget() } = scope;
  const placeOf = (line: number): number => both[line - texts.length] ?? line;
  const found = catalogue.parts.flatMap((part) =>
    look(part, all, placeOf, { ...scope, budget }).map(({ pattern, main }) => causeOf(pattern, main, lines, texts)),
  );
  // A warning explains a failure only where nothing else does.
  const firm = found.filter(({ lines: [line] }) => isFirm(line!));
  return suppress(firm.length > 0 ? firm : found).sort((a, b) => b.score - a.score || (a.pattern.id < b.pattern.id ? -1 : 1));
}

/** What was seen of a pattern: the places of its regexes, with the regex; rules of its conditions; whether it must not match. */
type Seen = { main: Map<number, string>; all: Set<number>; none: boolean };

/** Patterns of one part whose conditions hold. */
function look(
  part: Part,
  texts: readonly string[],
  placeOf: (line: number) => number,
  scope: Scope,
): { pattern: Pattern; main: Map<number, string> }[] {
  const { budget } = scope;
  const scan = part.engine.scan(texts, budget);
  warnAbout(scan, part, scope);
  const byPattern = new Map<number, Seen>();
  const note = (rule: number, line: number): void => {
    const index = part.patternOf[rule]!;
    const seen = byPattern.get(index) ?? { main: new Map(), all: new Set(), none: false };
    byPattern.set(index, seen);
    const role = part.roles[rule];
    if (role === ROLES.main && !seen.main.has(placeOf(line))) seen.main.set(placeOf(line), part.regexOf(rule));
    if (role === ROLES.all) seen.all.add(rule);
    if (role === ROLES.none) seen.none = true;
  };
  for (const { rule, line } of scan.hits) note(rule, line);
  for (const index of [...byPattern.keys()])
    for (const rule of part.onDemand.get(index) ?? []) {
      const found = part.engine.ask(rule, texts, budget);
      for (const line of found ?? []) note(rule, line);
      if (found !== null) continue;
      // A pattern is not claimed whose exception could not be looked for.
      if (part.roles[rule] === ROLES.none) byPattern.get(index)!.none = true;
      scope.warn?.(leftOut(part, rule));
    }
  return [...byPattern].flatMap(([index, { main, all, none }]) => {
    if (main.size === 0 || none || part.hidden.has(index)) return [];
    const { pattern } = part.sourceAt(index);
    return all.size === pattern.all_of.length && part.applies(pattern, scope) ? [{ pattern, main }] : [];
  });
}

function warnAbout({ stopped, truncated, unread }: Scan, part: Part, { warn }: Scope): void {
  for (const rule of stopped) warn?.(leftOut(part, rule));
  if (truncated && stopped.length === 0) warn?.(ONLY_ENDS);
  if (unread > 0) warn?.(`the log is too large to be read in time: ${unread} of its earlier lines were not looked at`);
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

function suppress(found: readonly Cause[]): Cause[] {
  const silenced = new Set(found.flatMap((cause) => cause.pattern.suppresses));
  const left = found.filter((cause) => !silenced.has(cause.pattern.id));
  return left.length > 0 ? left : [...found];
}
