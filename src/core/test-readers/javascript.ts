import { readForm, type Finding, type Form } from './form.js';
import { FRAMES } from './frames.js';
import type { Reader } from './reader.js';
import type { Row } from './stream.js';

const ANY = /\S/;

const JEST_SUITE = /^\s*● Test suite failed to run$/;
const JEST: Reader = {
  framework: 'jest',
  sign: /^ {2}● |^Test Suites: /,
  summary: [/^Tests: {1,20}(?:(?<a>\d{1,9}) failed)?(?=.*total$)/],
  loadsApart: true,
  forms: [
    {
      title: /^ {2}● (?<name>\S.*)$/,
      skip: /^ {2}● (?:Console$|Cannot log after|Validation |Deprecation |process\.exit|Obsolete )/,
      load: JEST_SUITE,
      context: /^(?:(?:FAIL|PASS) +(?:\S+ +){0,3}|(?:::group::)?Errors thrown in )(?<file>[^\s(]+\.\w+)(?: \([\d.]+ m?s\))?$/,
      end: /^(?:(?:FAIL|PASS|RUNS) |Test Suites: |Tests: |Snapshot Summary|Summary of all failing tests|(?:::group::)?Errors thrown in )/,
      message: [/^ {4}(?<message>\S.*)$/, ANY],
      place: FRAMES,
      more: /^\s+(?:Expected|Received)\b[^:]*: |^ {4}[-+] (?! ?(?:Snapshot|Received|Expected) )\S/,
    },
  ],
};

const VITEST: Reader = {
  framework: 'vitest',
  sign: /^\s*Test Files {2}|^\s*FAIL {2}|^\s*❯ \S+ \(\d+ test/,
  summary: [/^\s+Tests {2}(?:(?<a>\d+) failed)?.*\(\d+\)$/],
  loadsApart: true,
  key: (name) => name.slice(name.lastIndexOf(' > ') + 1).replace(/^> /, ''),
  forms: [
    {
      title: /^\s*FAIL {2}(?:\|[^|]{1,80}\| ?|[\w-]{1,40} {1,2})?(?<file>[^\s>[]+\.\w+)(?: > (?<name>\S.*)| \[ .* \])$/,
      load: /\.\w+ \[ .* \]$/,
      end: /^⎯{3}|^\s*Test Files {2}|^\s*❯ \S+ \(\d+ test/,
      message: [/^(?<message>(?:[A-Z][\w.]*)?(?:Error|Exception)\b.*)$/, ANY],
      place: [/^\s*❯ (?:\S.* )?(?<file>[^\s:]+):(?<line>\d+):\d+$/],
      more: /^[-+] (?!Expected|Received)\S/,
    },
    {
      title: /^\s+[×✗] (?<name>\S.*?)(?: \d+ ?ms)?(?: \(retry x\d+\))?$/,
      end: /^\s*(?:[✓❯↓]|Test Files) /,
      message: [/^\s+→ (?<message>.+)$/],
    },
  ],
};

const MOCHA_FAILING = /^ {2}(?<a>\d+) failing$/;

/** Mocha's titles stand one below the other, suite by suite; the last ends with a colon. Cypress prints the same. */
function readMocha(rows: readonly Row[]): Finding[] {
  const found: Finding[] = [];
  let inside = false;
  let file: string | undefined;
  for (let at = 0; at < rows.length && found.length < 400; at += 1) {
    const { text } = rows[at]!;
    if (MOCHA_FAILING.test(text)) inside = true;
    else if (/^ {2}\(Results\)|^ {2}\d+ passing\b|^\s*Running: {2}/.test(text)) inside = false;
    file = /^\s*Running: {2}(?<file>\S+)/.exec(text)?.groups?.file ?? file;
    const title = inside ? /^ {2}\d+\) (?<name>\S.*)$/.exec(text) : null;
    if (!title) continue;
    let last = at;
    while (!rows[last]!.text.endsWith(':') && last < at + 12 && /^ {7}\s*\S/.test(rows[last + 1]?.text ?? '')) last += 1;
    if (!rows[last]!.text.endsWith(':')) continue;
    const names = [title.groups!.name!, ...rows.slice(at + 1, last + 1).map((row) => row.text.trim())];
    const [detail] = readDetail(rows, last);
    found.push({
      ...(detail ?? { rows: [], to: last }),
      name: names.join(' ').replace(/:$/, ''),
      file: file ?? detail?.file,
      rows: [...new Set([rows[last]!, ...(detail?.rows.slice(1) ?? [])])],
      from: at,
    });
    at = last;
  }
  return found;
}

function readDetail(rows: readonly Row[], last: number): Finding[] {
  const form: Form = {
    title: /^(?<name>here)$/,
    end: /^ {2}\d+\) \S|^ {2}\(Results\)/,
    message: [ANY],
    place: FRAMES,
    more: /^ {6}[-+](?! ?(?:expected|actual))\S?.*\S/,
  };
  const window = [{ text: 'here', line: rows[last]!.line }, ...rows.slice(last + 1, last + 60)];
  return readForm(form, window).map((each) => ({ ...each, to: last + each.to }));
}

const MOCHA: Reader = {
  framework: 'mocha',
  sign: MOCHA_FAILING,
  summary: [MOCHA_FAILING],
  forms: [readMocha],
};

const PLACE_TITLE = /^ {2}\d+\) (?:\[[^\]]{1,80}\] › )?(?<file>[^\s:]+):(?<line>\d+):\d+ › (?<name>.*?[^\s─=])[ ─=]*$/;
const PLAYWRIGHT: Reader = {
  framework: 'playwright',
  sign: /^ {2}\d+\) .*\d › |^ {4}(?:\[[^\]]{1,80}\] › )?[^\s:]+:\d+:\d+ › /,
  summary: [/^ {2}(?<a>\d+) failed$/, /^ {2}\d+ passed \(/],
  forms: [
    readPlaywright,
    {
      title: PLACE_TITLE,
      end: /^ {2}\d+ (?:failed|flaky|passed|skipped|interrupted|did not run)|^ {4}Retry #\d|^ {2}[✓✘-] {1,6}\d/,
      message: [/^ {4}(?<message>\S.*)$/],
      place: FRAMES,
      more: /^ {4}(?:Expected|Received)\b[^:]*: /,
    },
  ],
};

/** The list at the end knows what passed on a retry; where the tests failed stands further above. */
function readPlaywright(rows: readonly Row[]): Finding[] {
  const told = rows.some(({ text }) => PLACE_TITLE.test(text));
  return readForm(
    {
      title: /^ {4}(?:\[[^\]]{1,80}\] › )?(?<file>[^\s:]+):(?<line>\d+):\d+ › (?<name>.*?[^\s─=])[ ─=]*$/,
      within: { from: /^ {2}\d+ failed$/, to: /^ {2}\d+ (?:flaky|passed|skipped|interrupted|did not run)|^\S/ },
      message: [],
    },
    rows,
  ).map((each) => (told ? { ...each, rows: [], line: undefined } : each));
}

/** Readers of the most used test tools of JavaScript and TypeScript, and of Cypress, which reports as Mocha does. */
export const JAVASCRIPT: readonly Reader[] = [JEST, VITEST, PLAYWRIGHT, MOCHA];
