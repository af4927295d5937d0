import { readForm, tidyFile, type Finding } from './form.js';
import type { Reader } from './reader.js';
import type { Row } from './stream.js';

const FRAMES = [/\((?<file>[^():]{0,4}[^()]+?):(?<line>\d+):\d+\)/];
const NOT_OK = /^\s*not ok(?: \d+)?(?: -)? (?!\d+$)(?<name>\S.*?)(?: # time=\S+)?$/;

/** Failures of subtests repeat in the tests that hold them: only the innermost is a failed test. */
function readTap(rows: readonly Row[]): Finding[] {
  const all = readForm(
    {
      title: NOT_OK,
      // Vitest opens the list of a file's tests with a brace.
      skip: /# (?:TODO|SKIP)\b|\{$/i,
      end: /^\s*(?:not )?ok\b|^\s*# (?:Subtest|tests|fail)\b|^\s*\d+\.\.\d+/,
      message: [
        /^\s+error: ["']?(?<message>[^|>\s"'].*?)["']?$/,
        /^\s+error: [|>]-?(?<message>)$/,
        /^\s+message: ["']?(?<message>[^|>\s"'].*?)["']?,?$/,
        /^# {3}`(?<message>.+)' failed/,
        /^#\s+(?<message>got: .+)$/,
        /^\s+(?<message>[A-Z]\w*(?:Error|Exception)\b.*)$/,
        /^\s+(?:operator|assertion): (?<message>.+)$/,
        /^\s+(?!---|\.\.\.|duration_ms|type:|at )(?<message>\S.*)$/,
      ],
      place: [
        /^\s+location: '(?<file>[^']+?):(?<line>\d+):\d+'/,
        /^#\s+\(in test file (?<file>[^,]+), line (?<line>\d+)\)/,
        /^#\s+at (?<file>\S+) line (?<line>\d+)\.$/,
        /^\s+at: '?(?:.*\()?(?<file>[^'()]+?):(?<line>\d+):\d+/,
        ...FRAMES,
      ],
      more: /^\s+(?:expected|actual): \S|^#\s+expected: /,
    },
    rows,
  );
  return all.filter((each) => !isParent(each, rows) && !isLint(each, rows)).map((each) => titled(each, rows));
}

/** ESLint and other linters print TAP too; what they find is no failed test. */
function isLint({ from, to }: Finding, rows: readonly Row[]): boolean {
  return rows.slice(from, to).some(({ text }) => /^\s+(?:- )?ruleId: /.test(text));
}

/** Tape names the test in a comment above and the assertion in the failed line; a file that failed as a whole has its path for a name. */
function titled(finding: Finding, rows: readonly Row[]): Finding {
  const { name, file } = finding;
  if (/^[^\s\\/]*[\\/]\S*$/.test(name) && /\.\w+$/.test(name) && name.endsWith(file ?? ''))
    return { ...finding, name: tidyFile(name)!, load: true };
  if (!rows.slice(finding.from, finding.to).some(({ text }) => /^ {4}operator: /.test(text))) return finding;
  const above = rows.slice(Math.max(0, finding.from - 100), finding.from);
  const title = above.findLast(({ text }) => /^# (?!Subtest|tests|pass|fail)\S/.test(text));
  if (!title) return finding;
  return { ...finding, name: title.text.slice(2).trim(), message: name, rows: [title, ...finding.rows].slice(0, 4) };
}

function isParent(finding: Finding, rows: readonly Row[]): boolean {
  const depth = indent(rows[finding.from]!.text);
  for (let at = finding.from + 1; at < Math.min(rows.length, finding.from + 12); at += 1) {
    if (/^\s*failureType: 'subtestsFailed'/.test(rows[at]!.text)) return true;
    if (/^\s*(?:not )?ok\b/.test(rows[at]!.text)) break;
  }
  for (let at = finding.from - 1; at >= 0; at -= 1) {
    const { text } = rows[at]!;
    if (!/^\s*(?:not )?ok\b/.test(text)) continue;
    if (indent(text) <= depth) return false;
    if (text.trimStart().startsWith('not') && !/# (?:TODO|SKIP)\b/i.test(text)) return true;
  }
  return false;
}

function indent(text: string): number {
  return text.length - text.trimStart().length;
}

const SPEC_NAME = /^\s*✖ (?<name>\S.*?) \([\d.]+ms\)$/;
const NODE: Reader = {
  framework: 'node:test',
  sign: /^\s*✖ \S/,
  // A cancelled test is one that ran into its time limit, or whose parent ended before it.
  summary: [/^ℹ (?:fail|cancelled) (?<a>\d+)$/],
  forms: [
    {
      title: /^(?:test|suite)? ?at (?<file>\S+):(?<line>\d+):\d+$/,
      second: SPEC_NAME,
      load: /^test at (?<file>\S+):1:1$/,
      message: [/^\s*(?:\[?Error\]?: )?'?(?<message>\S.*?)'?$/],
      place: FRAMES,
      more: /^\s+[-+] {1,3}\S|^\s+\S.* (?:!==|===) /,
    },
    readSpec,
  ],
};

/** Node's list of failing tests may be missing (a log cut short): then the inline marks count, but not those of suites. */
function readSpec(rows: readonly Row[]): Finding[] {
  const suites = new Set(rows.flatMap(({ text }) => /^\s*▶ (?<name>\S.*)$/.exec(text)?.groups?.name?.trim() ?? []));
  const form = {
    title: SPEC_NAME,
    message: [/^\s*(?:\[?Error\]?: )?'?(?<message>\S.*?)'?$/],
    place: FRAMES,
    end: /^\s*[✔✖▶ℹ﹣] /,
  };
  return readForm(form, rows).filter(({ name, message }) => !suites.has(name) && !/^\d+ subtests? failed$/.test(message ?? ''));
}

const TAP: Reader = {
  framework: 'TAP',
  sign: /^\s*not ok\b/,
  summary: [/^# fail\s+(?<a>\d+)$/],
  forms: [readTap],
};

/** Readers of the Test Anything Protocol and of node:test, which speaks it among others. */
export const TAPS: readonly Reader[] = [
  NODE,
  {
    ...TAP,
    framework: 'node:test',
    sign: /^\s*(?:# Subtest: |type: 'test'$|duration_ms: )/,
    summary: [/^# (?:fail|cancelled) (?<a>\d+)$/],
  },
  TAP,
];
