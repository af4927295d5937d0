import { expect, test } from '@jest/globals';
import { strToU8, zipSync } from 'fflate';
import { partOf, type Catalogue } from '../../src/core/catalogue.js';
import { createCollector, opened, shrink, type Log } from '../../src/core/collect.js';
import { compilePatterns } from '../../src/core/compile.js';
import type { CondensedLog } from '../../src/core/condense.js';
import { loadCatalogue } from '../../src/core/load-catalogue.js';
import { parseLog } from '../../src/core/log.js';
import { jobLog, runStep } from '../support/logs.js';

const catalogue: Catalogue = { parts: [partOf(compilePatterns([]))] };

function collect(bytes: Uint8Array, size: number, whole?: number): Log {
  const collector = createCollector(catalogue, whole);
  // One memory for all chunks, as a stream may have it.
  const memory = Buffer.alloc(size);
  for (let at = 0; at < bytes.length; at += size) {
    const count = Math.min(size, bytes.length - at);
    memory.set(bytes.subarray(at, at + count));
    collector.feed(memory.subarray(0, count));
  }
  return collector.end();
}

const text = jobLog(runStep('make', 'one é 🦋\r\ntwo\n\nthree', 2));

test('a small log comes back as the bytes it was', () => {
  for (const bytes of [Buffer.from(text), Buffer.alloc(0), Buffer.from([0xff, 0, 0x80]), Buffer.from(`\ufeff${text}`, 'utf16le')])
    for (const size of [1, 7, 1000]) expect(collect(bytes, size)).toEqual(bytes);
  expect(shrink(Buffer.from(text), catalogue)).toEqual(Buffer.from(text));
});

test('from a size on it is condensed, and not before', () => {
  const bytes = Buffer.from(text);
  expect(collect(bytes, 11, bytes.length)).toEqual(bytes);
  const rows = text
    .replace(/\n$/, '')
    .split('\n')
    .map((row, index) => ({ number: index + 1, text: row }));
  for (const size of [1, 11, 64, bytes.length])
    expect(collect(bytes, size, bytes.length - 1)).toEqual({ rows, lines: rows.length, notes: [] });
});

test('what is larger than four mebibytes is not held whole', () => {
  const bytes = Buffer.from('some words of a tool that is at work, and nothing else\n'.repeat(150_000));
  const { rows, lines, notes } = shrink(bytes, catalogue) as CondensedLog;
  expect(lines).toBe(150_000);
  expect(rows.at(-1)!.number).toBe(150_000);
  expect(rows.length).toBeLessThan(70_000);
  expect(notes.length).toBe(1);
});

test.each<[string, (text: string) => Buffer]>([
  ['little endian', (text) => Buffer.from(`\ufeff${text}`, 'utf16le')],
  ['big endian', (text) => Buffer.from(`\ufeff${text}`, 'utf16le').swap16()],
  ['little endian without a mark', (text) => Buffer.from(text, 'utf16le')],
])('a condensed log in UTF-16, %s, is text', (_, encode) => {
  const log = `${jobLog(runStep('make', 'plain words\n'.repeat(100)))}${text}`;
  const plain = collect(Buffer.from(log), 1000, 100);
  for (const size of [101, 1000, 1 << 20]) expect(collect(encode(log), size, 500)).toEqual(plain);
});

test('the columns of gh are seen', () => {
  const rows = [...text.trim().split('\n')].flatMap((row, index) => [`build\t${index < 4 ? 'Set up job' : 'Test'}\t${row}`]);
  const log = collect(Buffer.from(rows.join('\n')), 50, 100) as CondensedLog;
  expect(log.rows.map(({ text }) => text)).toEqual(rows);
  expect(parseLog(log)).toEqual(parseLog(Buffer.from(rows.join('\n'))));
  expect(parseLog(log)[0]!.steps.map(({ name }) => name)).toEqual(['Set up job', 'Test']);
});

test.each([1, 3, 1000])('a zip is opened, however large it is (in chunks of %i bytes)', async (size) => {
  const zip = zipSync({ '0_build.txt': strToU8(text), 'picture.png': strToU8('x') }, { level: 0 });
  const log = collect(zip, size, 64);
  expect(Buffer.from(log as Uint8Array).equals(zip)).toBe(true);
  expect(await opened(log)).toEqual({ files: [{ name: '0_build.txt', bytes: strToU8(text) }] });
});

test('what only begins like a zip holds no files, and all else is left as it is', async () => {
  expect(await opened(Buffer.from('PK\u0003\u0004 and no more'))).toEqual({ files: [] });
  const bytes = Buffer.from('PK is a fine name');
  expect(await opened(bytes)).toBe(bytes);
  const condensed: CondensedLog = { rows: [], lines: 0, notes: [] };
  expect(await opened(condensed)).toBe(condensed);
});

test('what was stopped or cut while a log was condensed is said', async () => {
  const text = `patterns: [{id: slow/a, title: T, category: build-error, unsafe: true, log_regexes: ['(?:a+)+$'], examples: [aaa]}]`;
  const slow = await loadCatalogue(compilePatterns([]), [{ file: 'slow.yml', text }]);
  const collector = createCollector(slow, 0);
  collector.feed(Buffer.from(`${'a'.repeat(3000)}!\n${'x'.repeat(5000)}\n`));
  const log = collector.end();
  expect('notes' in log && log.notes).toEqual([
    expect.stringContaining('slow/a: the regex (?:a+)+$ took too long'),
    'only both ends of lines of more than 4096 characters were matched',
  ]);
});
