import { readForm, type Finding, type Form } from './form.js';
import type { Reader } from './reader.js';
import type { Row } from './stream.js';

const SECTION = /^=+ (?:FAILURES|ERRORS|short test summary info|warnings summary|PASSES|slowest .*|.* in [\d.]+s.*) =+$/;
const PLACES = [/^(?<file>[^\s:]+\.pyx?):(?<line>\d+): ?(?:in .+|[\w.]+)?$/, /^ {2}File "(?<file>[^"]+)", line (?<line>\d+)/];

const SUMMARY: Form = {
  title:
    /^(?:(?:FAILED|ERROR)(?: \[[\d.]+s\]| CONSISTENTLY:)?|SUBFAIL(?:ED)?(?:\([^)]*\)| \[[^\]]*\])?) (?<name>(?<file>[^\s:]+\.\w+)(?:::.*?)?)(?: - (?<message>\S.*))?$/,
  skip: /^ERROR \S+:\d+/,
  load: /^ERROR [^\s:]+\.\w+(?: - .*)?$/,
  message: [],
};

const SECTIONS: Form = {
  title: /^_{3,} (?:ERROR at (?:setup|teardown) of )?(?:ERROR collecting )?(?<name>\S.*?) _{3,}$/,
  load: /^_{3,} ERROR collecting /,
  within: { from: /^=+ (?:FAILURES|ERRORS) =+$/, to: /^=+ (?!FAILURES|ERRORS)\S.* =+$/ },
  end: SECTION,
  message: [
    /^E {2,}(?<message>(?:SyntaxError|IndentationError|TabError): .+)$/,
    /^E {2,}(?<message>(?![-+ ]|\^|File ").+)$/,
    /^[A-Z][\w.]*(?:Error|Exception|Failed|Interrupted)\b.*$/,
    /^(?:import file mismatch:|worker '.*' crashed .*|Expected:|Fatal .*)$/,
  ],
  place: PLACES,
  more: /^E {3,}(?:assert |where |and )/,
};

/** `tests/test_a.py::TestMath::test_add` and `TestMath.test_add` are one test, and so is `test_a.py` as a whole. */
function pytestKey(title: string): string {
  const name = title.replace(/^\[doctest\] /, '').replace(/ \([^)]*\)$/, '');
  const parameters = name.indexOf('[');
  const stem = parameters < 0 ? name : name.slice(0, parameters);
  const node = stem.includes('::') ? stem.slice(stem.indexOf('::') + 2).replaceAll('::', '.') : stem;
  return node + (parameters < 0 ? '' : name.slice(parameters));
}

const PYTEST: Reader = {
  framework: 'pytest',
  sign: /^=+ (?:FAILURES|ERRORS|short test summary info|.* in [\d.]+s.*) =+$|^(?:FAILED|ERROR) \S+\.py|^(?:\d+ \w+, )*\d+ (?:failed|errors?)\b.* in [\d.]+s/,
  union: true,
  key: pytestKey,
  summary: [
    /^(?:=+ )?(?:(?<a>\d+) failed)?(?:,? ?\d+ (?:passed|skipped|deselected|xfailed|xpassed|warnings?|rerun|subtests passed))*(?:,? ?(?<b>\d+) errors?)? in [\d.]+s/,
  ],
  forms: [
    readPytest,
    {
      title: /^(?:\[gw\d+\] (?:\[ *\d+%\] )?)?FAILED (?<name>(?<file>\S+\.py)::\S+)\s*$/,
      message: [],
    },
    { title: /^(?<name>(?<file>\S+\.py)::\S+) (?:FAILED|ERROR)(?: +\[ *\d+%\])?$/, message: [] },
  ],
};

/** The summary names tests as a person runs them, the sections show the whole assertion; either may be missing. */
function readPytest(rows: readonly Row[]): Finding[] {
  // A worker of pytest-xdist that died has a section named after the file only; the summary names the test.
  const sections = readForm(SECTIONS, rows).filter((each) => each.load || !/^\S+\.py$/.test(each.name));
  const listed = readForm(SUMMARY, rows).filter(
    (each) => each.load !== true || sections.some((section) => section.load) || each.message,
  );
  const known = new Map(sections.map((section) => [pytestKey(section.name), section]));
  const named = listed.map((entry) => {
    const section = known.get(pytestKey(entry.name));
    if (!section) return entry;
    const [title, ...rest] = section.rows;
    const rest4 = rest.length > 0 ? rest : [title!];
    return {
      ...entry,
      line: section.line,
      // The summary cuts messages at the terminal's width.
      message: section.message ?? entry.message,
      rows: [entry.rows[0]!, ...rest4].slice(0, 4),
      from: section.from,
      to: section.to,
    };
  });
  const names = new Set(listed.map((entry) => pytestKey(entry.name)));
  return [...named, ...sections.filter((section) => !names.has(pytestKey(section.name)))].map(withPlace);
}

/** A section names no file: it is that of the first frame, which is the test's own. */
function withPlace(finding: Finding): Finding {
  if (finding.load && !finding.name.includes('::')) return { ...finding, file: finding.file ?? finding.name };
  return finding;
}

const UNITTEST: Reader = {
  framework: 'unittest',
  sign: /^={60,}$/,
  summary: [/^FAILED \((?:failures=(?<a>\d+))?(?:, )?(?:errors=(?<b>\d+))?/, /^OK(?: \(.*\))?$/],
  forms: [
    {
      title: /^={60,}$/,
      second: /^(?:FAIL|ERROR): (?<name>\S.*)$/,
      load: /_FailedTest\b/,
      end: /^Ran \d+ tests? in /,
      message: [
        /^(?:ModuleNotFoundError|SyntaxError|IndentationError): .+/,
        /^(?<message>(?:AssertionError|[\w.]*(?:Error|Exception|Failure|Interrupt|Exit|DoesNotExist))(?:: .*)?)$/,
        /^(?<message>[A-Za-z_][\w.]*: .+)$/,
      ],
      place: [/^ {2}File "(?<file>[^"]+)", line (?<line>\d+), in (?!loadTestsFromName|_find_test_path)/],
    },
  ],
};

/** Readers of Python's test tools. */
export const PYTHON: readonly Reader[] = [PYTEST, UNITTEST];
