import { tidyFile, type Finding } from './form.js';
import type { Reader } from './reader.js';
import type { Row } from './stream.js';

const FAILED = /^(?<indent>\s*)--- FAIL: (?<name>\S+) \([\d.]+s\)$|^=== FAIL: \S+ (?<sum>\S+) \([\d.]+s\)/;
const SAID = /^\s+(?<file>[\w./-]+\.go):(?<line>\d+): ?(?<message>.*)$/;
const CURRENT = /^=== (?:RUN|CONT|NAME) {2,}(?<name>\S+)$/;
const FRAME = /^\s+(?<file>\S+_test\.go):(?<line>\d+)(?: \+0x|$)/;

type Open = { name: string; at: number; failed: boolean; said: Said[]; title?: Row; to: number };
type Said = { file?: string; line?: number; message: string; rows: Row[] };

/** With -v the messages of a test stand above its result, under the last `=== RUN`; without, below it. */
function readGo(rows: readonly Row[]): Finding[] {
  const ends = rows.some(({ text }) => /^(?:FAIL\b|exit status |DONE |panic: )/.test(text));
  if (!ends && rows.some(({ text }) => /^(?:ok {2}\t|PASS$)/.test(text))) return [];
  const open = new Map<string, Open>();
  let current: Open | null = null;
  let last: Said | null = null;
  rows.forEach((row, at) => {
    const { text } = row;
    const named = FAILED.exec(text)?.groups;
    const running = CURRENT.exec(text)?.groups?.name;
    const name = named?.name ?? named?.sum ?? running;
    if (/^FAIL\t|^ok {2}\t/.test(text)) current = null;
    if (name !== undefined) {
      const known = open.get(name);
      // The same name after its result is a test of another package.
      current = known && !(known.failed && running !== undefined) ? known : null;
      if (!current && open.size < 20_000)
        open.set(known ? `${name} ${at}` : name, (current = { name, at, failed: false, said: [], to: at }));
      if (current && named) Object.assign(current, { failed: true, title: current.title ?? row, to: at });
      last = null;
      return;
    }
    if (/^\s*--- (?:PASS|SKIP): /.test(text)) current = null;
    if (!current) return;
    last = listen(current, row, at, last);
  });
  // Ginkgo runs its specs, which have a reader of their own, in one test without words.
  const specs = rows.some(({ text }) => /^Ran \d+ of \d+ Specs? in /.test(text));
  const failed = [...open.values()].filter((each) => each.failed && !(specs && each.said.length === 0));
  const parents = new Set(failed.flatMap(({ name }) => parentsOf(name)));
  return failed
    .filter((each) => !parents.has(each.name))
    .slice(0, 400)
    .map(findingOf);
}

/** `TestTable/a/b` fails with its subtest, and so do `TestTable` and `TestTable/a`. */
function parentsOf(name: string): string[] {
  const parts = name.slice(0, 1000).split('/').slice(0, 20);
  return parts.slice(1).map((_, index) => parts.slice(0, index + 1).join('/'));
}

/** Takes one row of a test's output: a new message, the rest of the last one, or a frame of a panic. */
function listen(test: Open, row: Row, at: number, last: Said | null): Said | null {
  const said = SAID.exec(row.text)?.groups;
  const panic = /^\s*(?<message>panic: .+?)(?: \[recovered\].*)?$/.exec(row.text)?.groups?.message;
  test.to = at;
  if (said || panic) {
    if (panic && last?.message.startsWith('panic: ')) return last;
    const next: Said = {
      file: said?.file,
      line: said ? Number(said.line) : undefined,
      message: said?.message?.trim() ?? panic!,
      rows: [row],
    };
    // The last words count: a test may log a lot before it fails.
    test.said.push(next);
    if (test.said.length > 20) test.said.shift();
    return next;
  }
  // Examples show what they printed and what they should have.
  if (row.text === 'got:' && test.said.length === 0) {
    test.said.push({ message: 'got:', rows: [row] });
    return test.said[0]!;
  }
  if (last?.message.startsWith('got:') && last.rows.length < 4) {
    Object.assign(last, { message: `${last.message} ${row.text.trim()}` });
    last.rows.push(row);
  }
  if (!last) return null;
  const frame = last.line === undefined ? FRAME.exec(row.text)?.groups : undefined;
  if (frame) Object.assign(last, { file: frame.file!.slice(frame.file!.lastIndexOf('/') + 1), line: Number(frame.line) });
  const testify = /^\s+Error: {1,10}\t(?<message>.+)$/.exec(row.text)?.groups?.message?.trim();
  const compared = /^\s+(?:expected|actual) ?: (?<message>.+)$|^\s+\t(?:expected|actual {2}): /.exec(row.text);
  if (testify && last.message === '') Object.assign(last, { message: testify, rows: [row] });
  else if (compared && last.rows.length < 3) last.rows.push(row);
  return last;
}

function findingOf(test: Open): Finding {
  // A test may log before it fails: the last thing it said is what it failed with.
  const telling = test.said.filter(({ message }) => message !== '');
  const reason =
    telling.find(({ message }) => message.startsWith('panic: ')) ??
    telling.findLast(({ file }) => file === 'testing.go') ??
    telling.findLast(({ file }) => file?.endsWith('_test.go')) ??
    telling.findLast(({ file }) => file !== 'logger.go') ??
    telling.at(-1);
  return {
    name: test.name,
    file: tidyFile(reason?.file),
    line: reason?.line,
    message: reason?.message,
    rows: [test.title!, ...(reason?.rows ?? [])].slice(0, 4),
    from: test.at,
    to: test.to,
  };
}

const GO: Reader = {
  framework: 'go test',
  sign: /^\s*--- FAIL: |^=== FAIL: |^panic: test timed out after /,
  union: true,
  forms: [readGo, readTimeouts],
};

/** A binary that ran out of time names the tests it was in. */
function readTimeouts(rows: readonly Row[]): Finding[] {
  const at = rows.findIndex(({ text }) => /^panic: test timed out after /.test(text));
  if (at < 0) return [];
  return rows.slice(at, at + 12).flatMap((row, index) => {
    const name = /^\t+(?<name>(?:Test|Fuzz|Example|Benchmark)\S*) \([\dhms.]+\)$/.exec(row.text)?.groups?.name;
    return name ? [{ name, message: rows[at]!.text, rows: [rows[at]!, row], from: at, to: at + index }] : [];
  });
}

const GINKGO: Reader = {
  framework: 'Ginkgo',
  sign: /^Ran \d+ of \d+ Specs? in |^\s*\[F(?:AIL|ail)\] /,
  summary: [/^FAIL! -- \d+ Passed \| (?<a>\d+) Failed/, /^SUCCESS! -- /],
  // The labels behind the name differ.
  key: (name) => name.replace(/(?: \[[^\]]*\])+$/, ''),
  forms: [
    {
      title: /^\s*\[(?:FAIL|Fail|PANICKED!|TIMEDOUT)\] (?<name>\S.*?)$/,
      message: [],
      end: /^\S/,
      place: [/^\s*(?<file>\/\S+\.go):(?<line>\d+)$/],
    },
    {
      title: /^• \[(?:FAILED|PANICKED|TIMEDOUT)\] \[[\d.]+ seconds\]$/,
      second: /^(?<name>\S.*)$/,
      end: /^-{10,}$|^• /,
      message: [/^\s+\[FAILED\] (?!in \[)(?<message>.+)$/],
      place: [/^\s+In \[\w+\] at: (?<file>\S+\.go):(?<line>\d+)/],
    },
  ],
};

/** The readers of `go test` (plain, verbose and through gotestsum) and of Ginkgo under it. */
export const GO_READERS: readonly Reader[] = [GINKGO, GO];
