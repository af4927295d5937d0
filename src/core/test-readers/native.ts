import { nextSpoken, readForm, type Finding, type Form } from './form.js';
import type { Reader } from './reader.js';
import type { Row } from './stream.js';

const PANICS = [
  /panicked at '(?<message>.+)', \S+:\d+:\d+$/,
  /panicked at [^']\S*:\d+:\d+:(?<message>)$/,
  /^Error: (?<message>.+)$/,
  /^note: (?<message>test did not panic as expected.*)$/,
  /^(?<message>error(?:\[E\d+\])?: .+)$/,
  /^thread .* panicked at .*$/,
];
const PANIC_PLACES = [
  /panicked at (?:'.*', )?(?<file>[^\s':]+):(?<line>\d+):\d+/,
  /^note: test did not panic as expected at (?<file>[^\s:]+):(?<line>\d+)/,
];

const CARGO: Reader = {
  framework: 'cargo test',
  sign: /\.\.\. FAILED$|^-{3,4} \S.* stdout -{3,4}$|^\s+(?:TRY \d+ )?(?:FAIL|TIMEOUT|SIG[A-Z]+|ABORT) \[ *[\d.]+s\]/,
  union: true,
  // nextest puts the name of the binary in front.
  key: (name) => name.slice(name.lastIndexOf(' ') + 1),
  passed: /^\s+(?:FLAKY \d+\/\d+|TRY \d+ PASS) \[[ >]*[\d.]+s\] (?:\([ \d/]+\) )?(?<name>\S.*)$/,
  summary: [
    /^test result: FAILED\. \d+ passed; (?<a>\d+) failed;/,
    /^test result: ok\./,
    /^\s+Summary \[.*?\] .*? passed(?: \([^)]*\))?, (?<a>\d+) failed(?: \([^)]*\))?(?:, (?<b>\d+) timed out)?/,
    /^\s+Summary \[.*\] .* passed/,
  ],
  forms: [
    {
      title: /^-{3,4} (?<name>(?<file>\S+\.(?:rs|md)) - .*?\(line (?<line>\d+)\)|\S.*?) (?:stdout|stderr) -{3,4}$/,
      end: /^(?:failures:|successes:|test result: |error: (?:test|doctest) failed)/,
      message: PANICS,
      place: PANIC_PLACES,
      more: /^\s*(?:left|right): /,
    },
    {
      title: /^\s+(?:TRY \d+ )?(?:FAIL|TIMEOUT|SIG[A-Z]+|ABORT|LEAK-FAIL) \[[ >]*[\d.]+s\] (?:\([ \d/]+\) )?(?<name>\S.*)$/,
      message: PANICS,
      place: PANIC_PLACES,
      end: /^\s+(?:PASS|SLOW|START|FLAKY|TRY \d+ PASS|Summary) \[|^(?:─{6}|-{6})/,
      more: /^\s*(?:left|right): /,
    },
    { title: /^test (?<name>\S.*?)(?: - should panic)? \.\.\. FAILED$/, message: [] },
  ],
};

const GTEST: Reader = {
  framework: 'GoogleTest',
  sign: /^\[ {2}FAILED {2}\] /,
  union: true,
  key: (name) => name,
  summary: [/^ ?(?<a>\d+) FAILED TESTS?$/],
  forms: [
    {
      title: /^\[ {2}FAILED {2}\] (?<name>[\w/<>:-]+\.[\w/<>:-]+)(?:, where .*)? \(\d+ ms\)$/,
      before: /^\[ (?:RUN {6}| {6}OK| {2}FAILED|-{3}|={3})/,
      message: [/^(?<message>(?:Expected|Value of|The difference|Death test|C\+\+ exception|Failed)\b.*)$/, /^\S.*: Failure$/],
      place: [/^(?<file>[^\s(]+?)[:(](?<line>\d+)\)?: (?:Failure|error:)/],
      more: /^\s+(?:Actual|Expected|Which is): |^\S+: Failure$/,
    },
    { title: /^\[ {2}FAILED {2}\] (?<name>[\w/<>:-]+\.[\w/<>:-]+)(?:, where .*)?$/, message: [] },
  ],
};

/** Catch2 names the test case above the failed check, between two rules of dashes. */
function readCatch(rows: readonly Row[]): Finding[] {
  const form: Form = {
    title: /^(?<name>(?<file>[^\s(]+?)[:(](?<line>\d+)\)?): FAILED:$/,
    message: [/^(?:with expansion|due to .*):$/, /\S/],
    more: /^ {2}[A-Z_]+\( /,
    end: /^[-=]{60,}$/,
  };
  return readForm(form, rows).flatMap((each) => {
    const rules: number[] = [];
    for (let at = each.from; at >= Math.max(0, each.from - 200) && rules.length < 2; at -= 1)
      if (/^-{60,}$/.test(rows[at]!.text)) rules.push(at);
    const title = rules.length === 2 ? nextSpoken(rows, rules[1]! + 1) : -1;
    if (title < 0) return [];
    return [
      {
        ...each,
        name: rows[title]!.text.trim(),
        rows: [rows[title]!, ...each.rows].slice(0, 4),
      },
    ];
  });
}

const CATCH: Reader = {
  framework: 'Catch2',
  byName: true,
  sign: /: FAILED:$/,
  summary: [/^test cases: .*?\|\s*(?<a>\d+) failed/, /^All tests passed \(/],
  forms: [readCatch],
};

const BOOST: Reader = {
  framework: 'Boost.Test',
  byName: true,
  sign: /: (?:fatal )?error: in "/,
  forms: [{ title: /^(?<file>[^\s(]+)\((?<line>\d+)\): (?:fatal )?error: in "(?<name>[^"]+)": (?<message>.+)$/, message: [] }],
};

const CTEST: Reader = {
  framework: 'CTest',
  sign: /^The following tests FAILED:$|\*\*\*[A-Z]/,
  union: true,
  summary: [/^\d+% tests passed, (?<a>\d+) tests? failed out of/],
  forms: [
    {
      title: /^ {0,6}\d{1,6}\/\d{1,6} {1,4}Test {1,4}#\d{1,6}: (?<name>\S.{0,200}?) \.{2}[\w. ]{0,80}\*\*\*\w/,
      load: /\*\*\*Not Run/,
      end: /^ +Start +\d+: |^ *\d+\/\d+ +Test |^\d+% tests passed/,
      message: [/\bAssertion .*failed|^(?:FAIL|ERROR|error|Error)\b/],
    },
    { title: /^\s+\d+ - (?<name>\S.*?) \((?!Disabled)(?<message>[\w ]+)\)(?: +\S+)?$/, message: [] },
  ],
};

const DOCTEST: Reader = {
  framework: 'doctest',
  byName: true,
  sign: /^\[doctest\] /,
  summary: [/^\[doctest\] test cases: .*\| +(?<a>\d+) failed/],
  forms: [
    {
      title: /^TEST CASE: {1,2}(?<name>\S.*)$/,
      proven: true,
      end: /^={60,}$|^\[doctest\] /,
      message: [/^\S+: (?:FATAL )?ERROR: (?<message>.+)$/],
      place: [/^(?<file>[^\s(]+?)[:(](?<line>\d+)\)?: (?:FATAL )?ERROR: /],
      more: /^ {2}values: /,
    },
  ],
};

const MESON: Reader = {
  framework: 'Meson',
  sign: /^Summary of Failures:$|^Fail: {5,}\d/,
  summary: [/^Fail: {5,}(?<a>\d+)/],
  forms: [
    {
      title: /^ {0,6}\d{1,6}\/\d{1,6} (?<name>\S(?: ?\S)*?) {1,80}(?:FAIL|TIMEOUT|ERROR|INTERRUPT) {1,20}[\d.]{1,12}s\b/,
      end: /^ *\d+\/\d+ |^Ok: /,
      message: [/^(?:stderr|stdout):$/],
    },
  ],
};

const AUTOMAKE: Reader = {
  framework: 'Automake',
  sign: /^# TOTAL: \d+$/,
  summary: [/^# FAIL: {2}(?<a>\d+)$/],
  forms: [
    {
      title: /^(?:FAIL|ERROR): (?<name>[\w./+-]+)(?: \d.*)?$/,
      end: /^(?:PASS|SKIP|XFAIL): |^# TOTAL: |^make|^Testsuite summary/,
      message: [/^(?!=)\S.*$/],
    },
  ],
};

/** Readers of the test tools of Rust, C and C++. */
export const NATIVE: readonly Reader[] = [CARGO, GTEST, CATCH, BOOST, DOCTEST, MESON, AUTOMAKE, CTEST];
