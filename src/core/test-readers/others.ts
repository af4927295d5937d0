import type { Reader } from './reader.js';

const NET_PLACES = [
  / in (?<file>\S.*?\.(?:cs|fs|vb)):line (?<line>\d+)/,
  /^\s*(?<file>\S+\.(?:cs|fs|vb))\((?<line>\d+)(?:,\d+)?\): /,
];
const XUNIT = /^(?:\[xUnit\.net [\d:.]+\])?\s+/;

const DOTNET: Reader = {
  framework: 'dotnet test',
  sign: /^\s*(?:Failed|X|failed) \S.*[\])]$|\[FAIL\]$|error TESTERROR: /,
  union: true,
  key: (name) => name.split('(')[0]!,
  summary: [
    /^\s*(?:Failed|Passed)! +- Failed: +(?<a>\d+), Passed: /,
    /^\s*Test summary: total: \d+[,;] failed: (?<a>\d+)/,
    /^\s{2,}[Ff]ailed: (?<a>\d+)$/,
  ],
  forms: [
    {
      title: /^ {1,4}(?:Failed|X) (?<name>\S.*?) \[[<\d][^\]]*\]$/,
      end: /^ {1,4}(?:Passed|Skipped) \S.*\]$|^(?:Test Run Failed|Failed!|Results File:)/,
      message: [/^ {0,8}Error Message: (?<message>\S.*)$/, /^ {3}(?<message>(?!at )\S.*)$/],
      place: NET_PLACES,
      more: /^\s*(?:Expected|Actual|But was)\b {0,4}: /,
    },
    {
      title:
        /^\s*(?<file>\S+\.(?:cs|fs|vb))\((?<line>\d+)(?:,\d+)?\): error TESTERROR: +(?<name>\S.*?) \([\d.,]+m?s(?: [\d.,]+ms)?\): (?:Error Message: )?(?<message>.+)$/,
      message: [],
    },
    {
      title: /^ {0,4}failed (?<name>\S.*?) \((?:\d+[hms] ){0,3}\d+m?s\)$/,
      end: /^ {0,4}(?:passed|skipped) \S|^Test run summary/,
      message: [/^ {2,6}(?!from |at )(?<message>\S.*)$/],
      place: NET_PLACES,
      more: /^\s*(?:Expected|Actual|But was)\b {0,4}: /,
    },
    {
      title: /^(?:\[xUnit\.net [\d:.]+\])?\s+(?<name>[\w.+`]+(?:\(.*\))?) \[FAIL\]$/,
      end: /\[(?:FAIL|SKIP)\]$|Finished: /,
      message: [new RegExp(`${XUNIT.source}(?<message>\\S.*)$`)],
      place: NET_PLACES,
      more: /\s(?:Expected|Actual): /,
    },
  ],
};

const XCTEST: Reader = {
  framework: 'XCTest',
  byName: true,
  countless: true,
  sign: /: error: (?:-\[)?[\w.]+[ .]\w+\]? : |^Test [Cc]ase '.*' failed /,
  union: true,
  key: (name) => name.replace(/^.*[ .](?=\w+$)/, '').replace(/\(\)$/, ''),
  summary: [/^\s+Executed \d+ tests?, with (?:\d+ tests? skipped and )?(?<a>\d+) failures?/],
  forms: [
    {
      title: /^(?<file>[^\s:][^:]*\.(?:swift|mm?)):(?<line>\d+): error: (?:-\[)?(?<name>[\w.]+[ .]\w+)\]? : (?<message>\S.*)$/,
      message: [],
    },
    { title: /^Test [Cc]ase '(?:-\[)?(?<name>[\w. ]+\w(?:\(\))?)\]?' failed /, message: [] },
  ],
};

const SWIFT_TESTING: Reader = {
  framework: 'Swift Testing',
  byName: true,
  countless: true,
  sign: / recorded an issue /,
  summary: [/^\S+ {1,2}Test run with \d+ tests?.* (?:failed|passed) after [\d.]+ seconds(?: with (?<a>\d+) issues?)?/],
  forms: [
    {
      title:
        /^\S+ {1,2}Test (?:case passing .* to )?(?<name>"[^"]*"|\w+\([^)]*\)) recorded an issue (?:with .* )?at (?<file>\S+\.swift):(?<line>\d+):\d+: (?<message>.+)$/,
      skip: /recorded a known issue/,
      message: [],
    },
  ],
};

const DART: Reader = {
  framework: 'dart test',
  sign: /^\d\d:\d\d \+\d+(?: ~\d+)? -\d+: |^❌ /,
  summary: [/^\d\d:\d\d \+\d+(?: ~\d+)? -(?<a>\d+): Some tests failed\./, /^\d\d:\d\d \+\d+(?: ~\d+)?: All tests passed!/],
  forms: [
    {
      title: /^\d\d:\d\d \+\d+(?: ~\d+)? -\d+: (?:(?:loading )?(?<file>\S+\.dart): ?)?(?<name>\S.*?)? \[E\]\s*$/,
      load: /: loading \S+ \[E\]/,
      end: /^\d\d:\d\d \+\d+/,
      message: [/^\s*(?<message>Expected: .+)$/, /^ {2}(?<message>\S.*)$/],
      place: [/^ {2}(?<file>\S+\.dart)[: ](?<line>\d+)[: ]\d*/, /^ {2}file:\/\/(?<file>\S+\.dart) line (?<line>\d+)$/],
      more: /^\s*Actual: /,
    },
    {
      title: /^❌ (?:(?<file>\S+\.dart): )?(?<name>\S.*?) \(failed(?:, .*)?\)$/,
      end: /^(?:✅|❌|##\[endgroup\])/,
      message: [/^\s*(?<message>Expected: .+)$/, /^\s*(?<message>\S.*)$/],
      place: [/^\s*(?<file>\S+\.dart)[: ](?<line>\d+)[: ]\d*/],
      more: /^\s*Actual: /,
    },
  ],
};

const CUCUMBER: Reader = {
  framework: 'Cucumber',
  sign: /^\s*\d+\) Scenario: |^Failing [Ss]cenarios:$/,
  summary: [/^\d+ scenarios? \((?<a>\d+) failed/, /^\d+ scenarios? passed, (?<a>\d+) failed/],
  forms: [
    {
      title: /^\s*\d+\) Scenario: (?<name>\S.*?) # (?<file>\S+\.feature):(?<line>\d+)$/,
      end: /^\d+ scenarios? /,
      message: [/^\s+(?<message>(?:[A-Z]\w*)?(?:Error|Exception)\b.*)$/, /^\s+✖ /],
      more: /^\s+✖ /,
    },
    {
      title: /^(?:\s+|cucumber )(?<file>\S+\.feature):(?<line>\d+) (?:# Scenario:)? ?(?<name>\S.*)$/,
      within: { from: /^Failing [Ss]cenarios:$/, to: /^\d+ / },
      message: [],
    },
  ],
};

const TERRAFORM: Reader = {
  framework: 'terraform test',
  sign: /^\s+run "[^"]*"\.\.\. fail$/,
  summary: [/^(?:Failure|Success)! \d+ passed, (?<a>\d+) failed/],
  forms: [
    {
      title: /^\s+run "(?<name>[^"]*)"\.\.\. fail$/,
      context: /^(?<file>\S+\.tftest\.(?:hcl|json))\.\.\. /,
      end: /^\s+run "|\.\.\. (?:tearing down|fail)$/,
      message: [/^(?:│ )?(?<message>Error: .+)$/],
      place: [/^(?:│ )? {2}on (?<file>\S+) line (?<line>\d+)/],
    },
  ],
};

/** Readers of the test tools of .NET, Swift and Dart, and of those of no one language. */
export const OTHERS: readonly Reader[] = [DOTNET, XCTEST, SWIFT_TESTING, DART, CUCUMBER, TERRAFORM];
