import type { Reader } from './reader.js';

const RUBY_PLACES = [
  /^\s+# (?<file>\S+\.rb):(?<line>\d+)/,
  /^\s+(?<file>\S+\.rb):(?<line>\d+):in /,
  /^(?<file>\S+\.rb):(?<line>\d+):in /,
];

const RSPEC: Reader = {
  framework: 'RSpec',
  sign: /^Failed examples:$|^\s+Failure\/Error: |^\d+ examples?, \d+ failures?/,
  summary: [/^\d+ examples?, (?<a>\d+) failures?/],
  forms: [
    {
      title: /^ {2,}\d+\) (?<name>\S.*)$/,
      within: { from: /^Failures:$/, to: /^(?:Finished in |Failed examples:|Pending: )/ },
      end: /^(?:Finished in |Failed examples:|Top \d)/,
      message: [
        /^\s+(?<message>expected.*)$/i,
        /^\s+(?<message>[A-Z]\w*(?:::\w+)*(?:Error|Exception|Invalid|NotFound|Timeout)?:.*)$/,
        /^ {7,}(?<message>\S.*)$/,
      ],
      place: RUBY_PLACES,
      more: /^\s+Failure\/Error: \S/,
    },
    { title: /^rspec '?(?<file>[^\s':[]+\.rb)(?::(?<line>\d+)|\[[\d:]+\])'? # (?<name>\S.*)$/, message: [] },
  ],
};

const MINITEST: Reader = {
  framework: 'minitest',
  sign: /^\d+ (?:runs|tests), \d+ assertions, \d+ failures, \d+ errors|^(?: *\d+\) )?(?:Failure|Error):$/,
  summary: [/^\d+ (?:runs|tests), \d+ assertions, (?<a>\d+) failures, (?<b>\d+) errors/],
  forms: [
    {
      title: /^(?: *\d+\) )?(?:Failure|Error):$/,
      second: /^(?<name>[^\s#][^#]*#\S.*?)(?: \[(?<file>[^\s\]]+):(?<line>\d+)\])?:$/,
      end: /^(?:bin\/rails test|rails test|\d+ runs, |Finished in )/,
      message: [/\S/],
      place: RUBY_PLACES,
    },
  ],
};

const TEST_UNIT: Reader = {
  framework: 'test-unit',
  sign: /^(?:Failure|Error): \w+\([\w:]+\)/,
  summary: [/^\d+ tests, \d+ assertions, (?<a>\d+) failures, (?<b>\d+) errors/],
  forms: [
    {
      title: /^(?:Failure|Error): (?<name>[\w ?!]+\([\w:]+\))(?:: (?<message>.+))?:?$/,
      end: /^={60,}$/,
      message: [/^<.*> (?:expected|was|exception)/, /^(?<message>(?!\S+\.rb:\d)\S.*)$/],
      place: RUBY_PLACES,
      more: /^<.*>\.?$/,
    },
  ],
};

const PHP_PLACE = /^(?<file>(?:\/|\w:\\|[\w.-]+[\\/])\S*\.(?:php|phpt)):(?<line>\d+)$/;
const PHPUNIT: Reader = {
  framework: 'PHPUnit',
  sign: /^(?:FAILURES|ERRORS)!$|^There (?:was|were) \d+ (?:failure|error)s?:$/,
  summary: [/^Tests: \d+, Assertions: \d+(?:, Errors: (?<a>\d+))?(?:, Failures: (?<b>\d+))?/, /^OK \(\d+ tests?/],
  forms: [
    {
      title: /^\d+\) (?<name>[\w\\]+::\w.*|\S+\.phpt)$/,
      within: {
        from: /^There (?:was|were) \d+ (?:failure|error)s?:$/,
        to: /^There (?:was|were) \d+ (?!failure|error)|^(?:FAILURES|ERRORS)!/,
      },
      end: /^--$|^There (?:was|were) \d+|^(?:FAILURES|ERRORS)!/,
      message: [/\S/],
      place: [PHP_PLACE],
      more: /^Failed asserting /,
    },
    {
      title: /^ [✘✖] (?<name>\S.*)$/,
      end: /^ [✔☢↩∅⚠] |^Time: /,
      message: [/^ +[│├] (?<message>\S.*)$/],
      place: [/^ +│ (?<file>\S+\.php):(?<line>\d+)$/],
    },
  ],
};

const PEST: Reader = {
  framework: 'Pest',
  sign: /^\s+(?:FAILED|FAIL) {2}\S|^\s+Tests: +\d+ failed/,
  summary: [/^ {1,8}Tests: {2,9}(?:(?<a>\d{1,9}) failed)?(?=.*(?:assertions\)|passed|failed))/],
  forms: [
    {
      title: /^\s{1,8}FAILED {2}(?<name>[A-Z][\w\\]* > \S(?: ?\S)*)/,
      end: /^\s+Tests: /,
      message: [/^\s+(?<message>[^\s─].*)$/],
      place: [
        /^\s+at (?<file>(?!vendor)[\w./\\-]+\.php):(?<line>\d+)$/,
        /^\s+\d+ {1,3}(?<file>(?!vendor)[\w./\\-]+\.php):(?<line>\d+)$/,
      ],
    },
    {
      title: /^ {2}• (?<name>[A-Z][\w\\]+ > \S.*)$/,
      end: /^\s+Tests: /,
      message: [/^\s+(?<message>[^\s─].*)$/],
      place: [/^\s+at (?<file>(?!vendor)[\w./\\-]+\.php):(?<line>\d+)$/],
    },
  ],
};

const EXUNIT: Reader = {
  framework: 'ExUnit',
  sign: /^ {2}\d+\) (?:test|doctest|property|feature) /,
  summary: [/^(?:\d+ [\w-]+, )+(?<a>\d+) failures?\b/],
  forms: [
    {
      title: /^ {2}\d+\) (?<name>(?:test|doctest|property|feature) \S.* \([\w.]+\))$/,
      end: /^Finished in |^\.+$/,
      message: [/^ {5}(?<message>(?!\S+\.exs?:\d+)\S.*)$/],
      place: [/^ {7}(?:\([^)]*\) )?(?<file>\S+_test\.exs?):(?<line>\d+): /, /^ {5}(?<file>\S+\.exs?):(?<line>\d+)$/],
      more: /^ {5}(?:code|left|right): /,
    },
  ],
};

const TESTTHAT: Reader = {
  framework: 'testthat',
  sign: /^── (?:Failure|Error) \(/,
  summary: [/^\[ FAIL (?<a>\d+) \| WARN \d+/],
  forms: [
    {
      title: /^── (?:Failure|Error) \((?<file>[^():]+):(?<line>\d+)(?::\d+)?\): (?<name>.*?[^\s─])[ ─]*$/,
      end: /^\[ FAIL |^══/,
      message: [/\S/],
    },
  ],
};

/** Readers of the test tools of Ruby, PHP, Elixir and R. */
export const SCRIPTING: readonly Reader[] = [RSPEC, MINITEST, TEST_UNIT, PHPUNIT, PEST, EXUNIT, TESTTHAT];
