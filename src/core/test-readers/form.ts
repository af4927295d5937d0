import type { Row } from './stream.js';

/** A failed test as one form of output shows it; `from` and `to` are the places of its rows in the stream. */
export type Finding = {
  name: string;
  file?: string;
  line?: number;
  message?: string;
  /** The file could not be loaded, so none of its tests ran. */
  load?: true;
  rows: Row[];
  from: number;
  to: number;
};

/** How one kind of report looks: a title for each failed test, and what to look for in the rows that belong to it. */
export type Form = {
  /** Groups: name, file, line, message. */
  title: RegExp;
  /** The next row that is not blank, which must fit too and may hold the same groups; it is quoted in the title's place. */
  second?: RegExp;
  /** Titles that are none, or that name a test which was expected to fail. */
  skip?: RegExp;
  /** Titles of files that could not be loaded. */
  load?: RegExp;
  within?: { from: RegExp; to: RegExp };
  /** A row that says which file the following rows are about (group file). */
  context?: RegExp;
  /** A row after which the file is not known. */
  forget?: RegExp;
  /** First row that belongs to the test no longer; another title always ends it. */
  end?: RegExp;
  /** The rows above the title belong to the test, down from a row of this form. */
  before?: RegExp;
  /** The details stand further below, under a row that is only the name. */
  later?: true;
  /** In order of preference; group message, else the whole row. */
  message: readonly RegExp[];
  /** Where it failed: groups file, line. */
  place?: readonly RegExp[];
  /** Only with a message is it a failure. */
  proven?: true;
  /** Rows worth quoting beside the message. */
  more?: RegExp;
};

const SPAN = 80;
const MAXIMUM_FINDINGS = 400;
const FOREIGN =
  /node_modules|^node:|\(internal|^internal\/|^ext:|site-packages|\/lib\/python\d|\/rustc\/|^\/_\/|\/gems\/|\/vendor\/|package:(?:test_api|matcher|flutter_test)|^<|cypress_runner/;
/** Names of files that hold tests, in any language. */
const TEST_FILE = /(?:^|[\\/._-])(?:tests?|specs?|__tests__|e2e)[\\/._-]|(?:Tests?|Spec)\.\w+$/;

/** The failed tests that a form of output shows, in the order of their titles. */
export function readForm(form: Form, rows: readonly Row[]): Finding[] {
  const found: Finding[] = [];
  let file: string | undefined;
  let inside = form.within === undefined;
  for (let at = 0; at < rows.length && found.length < MAXIMUM_FINDINGS; at += 1) {
    const { text } = rows[at]!;
    if (form.within) inside = inside ? !form.within.to.test(text) : form.within.from.test(text);
    file = form.context?.exec(text)?.groups?.file ?? file;
    if (form.forget?.test(text)) file = undefined;
    if (!inside) continue;
    const title = form.title.exec(text);
    if (!title || form.skip?.test(text)) continue;
    const finding = readTitle(form, rows, at, title, file);
    if (finding) found.push(finding);
  }
  return found;
}

function readTitle(form: Form, rows: readonly Row[], at: number, title: RegExpExecArray, context?: string): Finding | null {
  const secondAt = form.second ? nextSpoken(rows, at + 1) : at;
  const second = form.second?.exec(rows[secondAt]?.text ?? '');
  if (form.second && !second) return null;
  const said = { ...defined(title.groups), ...defined(second?.groups) };
  const load = form.load ? form.load.test(rows[at]!.text) || (second !== null && form.load.test(second?.input ?? '')) : false;
  const block = blockOf(form, rows, at, secondAt, said.name ?? '');
  const places = placesIn(form, [rows[at]!, rows[secondAt]!, ...block]);
  const own = said.file ?? ownFile(context, places);
  const place =
    own === undefined
      ? (places.find(({ file }) => TEST_FILE.test(file)) ?? places[0])
      : places.find(({ file }) => baseName(file) === baseName(own));
  const name = load ? (tidyFile(own) ?? said.name) : said.name?.trim();
  if (!name) return null;
  const message = said.message ? null : messageOf(form, block);
  if (form.proven && !message) return null;
  const more = form.more ? block.filter(({ text }) => form.more!.test(text)) : [];
  const titles = second?.groups?.name === undefined ? [rows[at]!, rows[secondAt]!] : [rows[secondAt]!];
  const told = [...new Set([...titles, ...(message?.rows ?? []), ...more.slice(0, 2)])].slice(0, 4);
  return {
    name: name.slice(0, 400),
    file: tidyFile(own ?? place?.file),
    line: place?.line ?? (said.line ? Number(said.line) : undefined),
    message: (said.message ?? message?.text)?.trim().slice(0, 500),
    ...(load ? { load: true as const } : {}),
    rows: [told[0]!, ...told.slice(1).sort((a, b) => a.line.number - b.line.number)],
    from: form.before ? Math.max(0, at - block.length) : at,
    to: Math.max(secondAt, ...(form.later ? [] : [at + (form.before ? 1 : block.length)])),
  };
}

/** The rows that belong to a title; tests that share one error stand above it together. */
function blockOf(form: Form, rows: readonly Row[], at: number, secondAt: number, name: string): Row[] {
  const isEnd = (text: string): boolean => form.title.test(text) || form.end?.test(text) === true;
  let start = secondAt + 1;
  if (form.later) {
    const place = rows.findIndex((row, index) => index > at && row.text.trim() === name);
    if (place < 0) return [];
    start = place + 1;
  }
  const above: Row[] = [];
  if (form.before)
    for (let place = at - 1; place >= Math.max(0, at - SPAN); place -= 1) {
      if (form.before.test(rows[place]!.text)) break;
      above.unshift(rows[place]!);
    }
  while (!form.second && !form.before && start < rows.length && start < at + SPAN && form.title.test(rows[start]!.text))
    start += 1;
  let stop = start;
  while (stop < rows.length && stop < start + SPAN && !isEnd(rows[stop]!.text)) stop += 1;
  return [...above, ...rows.slice(start, form.before ? Math.min(stop, start + 3) : stop)];
}

function messageOf(form: Form, block: readonly Row[]): { text: string; rows: Row[] } | null {
  for (const regex of form.message) {
    const at = block.findIndex(({ text }) => text.trim() !== '' && regex.test(text));
    if (at < 0) continue;
    const row = block[at]!;
    let text = (regex.exec(row.text)!.groups?.message ?? row.text).trim();
    const told = [row];
    // "Expected values to be strictly equal:" says nothing without the row below it.
    for (let next = nextSpoken(block, at + 1); next > 0 && told.length < 4 && isOpen(text); next = nextSpoken(block, next + 1)) {
      text = `${text} ${block[next]!.text.trim()}`.trim();
      told.push(block[next]!);
    }
    return { text, rows: told };
  }
  return null;
}

function isOpen(text: string): boolean {
  return (
    text === '' ||
    text.endsWith(':') ||
    text.endsWith(' but was') ||
    text === 'Expected' ||
    (/^expected:/i.test(text) && !/ (?:got|actual):/i.test(text))
  );
}

type Place = { file: string; line: number };

function placesIn(form: Form, rows: readonly Row[]): Place[] {
  return (form.place ?? []).flatMap((regex) =>
    rows.flatMap(({ text }) => {
      const groups = regex.exec(text)?.groups;
      return groups?.file && groups.line && !FOREIGN.test(groups.file) ? [{ file: groups.file, line: Number(groups.line) }] : [];
    }),
  );
}

/** The file whose report this is, unless the frames show that the report of another test file is repeated below it. */
function ownFile(context: string | undefined, places: readonly Place[]): string | undefined {
  if (context === undefined || places.some(({ file }) => baseName(file) === baseName(context))) return context;
  return places.find(({ file }) => TEST_FILE.test(file))?.file ?? context;
}

/** Place of the next row that is not blank, or -1. */
export function nextSpoken(rows: readonly Row[], from: number): number {
  for (let at = from; at < rows.length; at += 1) if (rows[at]!.text.trim() !== '') return at;
  return -1;
}

/** A path as a person names it: without the scheme, the runner's working folder and a leading `./`. */
export function tidyFile(file: string | undefined): string | undefined {
  return file
    ?.trim()
    .replace(/^(?:file|webpack):\/\/(?:\/(?=[A-Za-z]:))?/, '')
    .replace(/^(?:\/home\/runner\/work|\/__w|\/Users\/runner\/work|[A-Z]:[\\/]a)[\\/][^\\/]+[\\/][^\\/]+[\\/]/, '')
    .replace(/^\/github\/workspace\//, '')
    .replace(/^\.\//, '');
}

function baseName(file: string): string {
  return file.slice(Math.max(file.lastIndexOf('/'), file.lastIndexOf('\\')) + 1);
}

function defined(groups: Record<string, string | undefined> | undefined): Record<string, string> {
  return Object.fromEntries(Object.entries(groups ?? {}).flatMap(([key, value]) => (value === undefined ? [] : [[key, value]])));
}
