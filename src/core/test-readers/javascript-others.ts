import { FRAMES } from './frames.js';
import type { Reader } from './reader.js';

const ANY = /\S/;

const BUN: Reader = {
  framework: 'bun test',
  sign: /^\(fail\) |^✗ .* \[[\d.]+m?s\]$/,
  summary: [/^ (?<a>\d+) fail$/],
  forms: [
    {
      title: /^(?:\(fail\) (?=.)|✗ (?=.*\[[\d.]+m?s\]$))(?<name>.+?)(?: \[[\d.]+m?s\])?$/,
      context: /^(?<file>[^\s:]+\.[cm]?[jt]sx?):$/,
      // All failures again, of all files.
      forget: /^\d+ tests? (?:failed|skipped):$/,
      before: /^(?:\((?:pass|fail|skip|todo)\)|[✓✗»✎]) |^\S+\.[cm]?[jt]sx?:$/,
      end: /^\((?:pass|skip|todo)\) |^\d+ \| |^\S+\.[cm]?[jt]sx?:$/,
      message: [/^error: (?<message>.+)$/, /^[A-Z]\w*(?:Error|Exception): /, /^\s+\^ (?<message>this test timed out .*)$/],
      place: FRAMES,
      more: /^(?:Expected|Received)\b[^:]*: /,
    },
  ],
};

const DENO: Reader = {
  framework: 'deno test',
  sign: /^ ?(?:ERRORS|FAILURES) ?$/,
  summary: [/^FAILED \| \d+ passed.* \| (?<a>\d+) failed/, /^ok \| \d+ passed/],
  forms: [
    {
      title: /^(?<name>\S.*) => (?<file>\S+):(?<line>\d+):\d+$/,
      within: { from: /^ ?ERRORS ?$/, to: /^ ?FAILURES ?$|^(?:FAILED|ok) \| / },
      end: /^ ?(?:FAILURES|ERRORS) ?$/,
      message: [/^error: (?:Uncaught )?(?:\(in promise\) )?(?:Error: )?(?<message>.+)$/],
    },
    { title: /^(?<name>\S+) \(uncaught error\)$/, load: ANY, message: [/^error: (?<message>.+)$/], place: FRAMES },
  ],
};

const AVA: Reader = {
  framework: 'ava',
  sign: /^ {2}[✘✖] \[fail\]: /,
  summary: [/^ {2}(?<a>\d+) tests? failed$/],
  forms: [
    {
      title: /^ {2}[✘✖] \[fail\]: (?<name>.+?)(?: (?:Rejected promise returned by test|Error thrown in test))?$/,
      later: true,
      end: /^ {2}─$/,
      message: [/^ {2}(?:[A-Z]\w*Error: .+|(?:Difference|Value|Expected|Function|Promise)\b.*:)$/],
      place: [/^ {2}(?:› )?(?:file:\/\/)?(?<file>[^\s:]+):(?<line>\d+)(?::\d+)?$/, ...FRAMES],
      more: /^ {2}[-+] \S/,
    },
  ],
};

const KARMA: Reader = {
  framework: 'karma',
  sign: /FAILED$/,
  summary: [/Executed \d+ of \d+ (?:\((?<a>\d+) FAILED\)|SUCCESS)/],
  forms: [
    {
      title: /^[A-Z][\w ]{1,30} [\d.]{1,30} \([^)]{1,60}\) (?<name>\S.*) FAILED$/,
      end: /Executed \d+ of \d+/,
      message: [ANY],
      place: FRAMES,
    },
  ],
};

const JASMINE: Reader = {
  framework: 'jasmine',
  sign: /^ {2}Message:$/,
  summary: [/^\d+ specs?, (?<a>\d+) failures?/],
  forms: [
    {
      title: /^\d+\) (?<name>\S.*)$/,
      second: /^ {2}Message:$/,
      end: /^\d+ specs?, /,
      message: [/^ {4}(?<message>\S.*)$/],
      place: FRAMES,
    },
  ],
};

const WEBDRIVERIO: Reader = {
  framework: 'WebdriverIO',
  sign: /^\d+ failing \(/,
  summary: [/^(?<a>\d+) failing \(/],
  forms: [
    {
      title: /^\d+\) (?<name>\S.*)$/,
      context: /^» (?<file>\S+)$/,
      within: { from: /^\d+ failing \(/, to: /^-{10,}$|^» / },
      message: [/^\w*Error: .+$/, ANY],
      place: FRAMES,
    },
  ],
};

const UVU: Reader = {
  framework: 'uvu',
  sign: /^\s+FAIL {2}(?:\S+ {2})?"/,
  forms: [{ title: /^\s+FAIL {2}(?:\S+ {2})?"(?<name>.+)"$/, end: /^ {2}Total: /, message: [ANY], place: FRAMES }],
};

/** Readers of the other test tools of JavaScript and TypeScript; what speaks TAP is in tap.ts. */
export const JAVASCRIPT_OTHERS: readonly Reader[] = [BUN, DENO, AVA, KARMA, JASMINE, WEBDRIVERIO, UVU];
