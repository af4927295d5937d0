import { readForm, type Finding, type Form } from './form.js';
import type { Row } from './stream.js';

/** A test tool: how it reports failed tests, and how its summary counts them. */
export type Reader = {
  framework: string;
  /** Occurs in every report of a failure of this tool. */
  sign: RegExp;
  /** The first that shows anything decides which tests failed; the others add what it does not say. */
  forms: readonly (Form | ((rows: readonly Row[]) => Finding[]))[];
  /** Tests that only a later form shows count too. */
  union?: true;
  /** What two forms call the same test by. */
  key?: (name: string) => string;
  /** The tool's last word; groups a and b are numbers of failed tests, and no group means that none failed. */
  summary?: readonly RegExp[];
  /** A test that passed in the end (group name). */
  passed?: RegExp;
  /** Each failed assertion is reported: the name alone says which test it was. */
  byName?: true;
  /** The summary counts assertions, so it says no more than whether any failed. */
  countless?: true;
  /** Files that could not be loaded are not in the summary's numbers. */
  loadsApart?: true;
};

/** What a tool reports in one stream: its failed tests and the numbers of its summaries; null where it reports no failure. */
export function readWith(reader: Reader, rows: readonly Row[]): { found: Finding[]; counts: number[] } | null {
  if (!rows.some(({ text }) => reader.sign.test(text))) return null;
  const summaries = summariesOf(reader, rows);
  // The tool's last word outranks what looks like a failure above it: a flaky test, or output that a test printed.
  const all = reader.forms.map((form) => once(typeof form === 'function' ? form(rows) : readForm(form, rows), reader.byName));
  const first = all.findIndex((each) => each.length > 0);
  if (first < 0) return null;
  const key = reader.key ?? ((name: string): string => name);
  const found = [...all[first]!];
  for (const finding of all.slice(first + 1).flat()) {
    const known = found.findIndex((each) => isSame(each, finding) || key(each.name) === key(finding.name));
    if (known >= 0) found[known] = together(found[known]!, finding);
    else if (reader.union) found.push(finding);
  }
  const passed = new Set(rows.flatMap(({ text }) => reader.passed?.exec(text)?.groups?.name?.trim() ?? []));
  const loads = found.some((each) => each.load);
  if (summaries.length > 0 && summaries.every((count) => count === 0) && !loads) return null;
  const failed = found.filter((each) => !passed.has(each.name));
  if (failed.length === 0) return null;
  return { found: failed, counts: reader.countless ? [] : summaries };
}

function summariesOf(reader: Reader, rows: readonly Row[]): number[] {
  const counts: number[] = [];
  for (const { text } of rows)
    for (const regex of reader.summary ?? []) {
      const match = regex.exec(text);
      if (!match) continue;
      counts.push(Number(match.groups?.a ?? 0) + Number(match.groups?.b ?? 0));
      break;
    }
  return counts;
}

/** The same test told twice, inline and in the summary, is one. */
function once(findings: readonly Finding[], byName = false): Finding[] {
  const named = new Map<string, Finding[]>();
  const kept: Finding[] = [];
  for (const finding of findings) {
    const namesakes = named.get(finding.name) ?? [];
    named.set(finding.name, namesakes);
    const known = byName ? namesakes[0] : namesakes.find((each) => isSame(each, finding));
    if (known) Object.assign(known, together(known, finding));
    else {
      const own = { ...finding };
      namesakes.push(own);
      kept.push(own);
    }
  }
  return kept;
}

function isSame(a: Finding, b: Finding): boolean {
  const agree = <T>(one: T | undefined, other: T | undefined): boolean =>
    one === undefined || other === undefined || one === other;
  return a.name === b.name && agree(a.file, b.file) && agree(a.line, b.line);
}

function together(a: Finding, b: Finding): Finding {
  const rows = a.message === undefined || a.rows.length === 1 ? [...a.rows, ...b.rows] : a.rows;
  return {
    ...a,
    file: a.file ?? b.file,
    line: a.line ?? b.line,
    message: a.message ?? b.message,
    rows: rows.filter((row, index) => rows.findIndex((other) => other.text.trim() === row.text.trim()) === index).slice(0, 4),
  };
}
