import { expect, test } from '@jest/globals';
import { strToU8, zipSync } from 'fflate';
import { opened } from '../../src/core/collect.js';
import { parseLog } from '../../src/core/log.js';
import { jobLog, runStep, stamp } from '../support/logs.js';

const script = 'npm test\nnpm run "lint: failed"';
const output = '\u001b[31mFAIL\u001b[0m src/a.test.js\nprogress 1%\rprogress 99%\rdone\nsecond';
const text = jobLog(runStep('actions/checkout@v5', 'ok'), runStep(script, output, 1));

const ghText = text
  .split('\n')
  .map((line, index) => `build (20)\t${index < 4 ? 'Set up job' : 'Unit tests'}\t${index === 0 ? '\uFEFF' : ''}${line}`)
  .join('\n');

const formats: [string, Uint8Array][] = [
  ['a plain job log', strToU8(text)],
  ['with a BOM at every step', strToU8(text.replace(/^(?=.*##\[group\])/gm, '\uFEFF'))],
  ['with a BOM that was read as latin-1', strToU8(text.replace(/^(?=.*##\[group\])/gm, 'ï»¿'))],
  ['with CRLF', strToU8(text.replaceAll('\n', '\r\n'))],
  ['UTF-16 little endian', Buffer.from(`\uFEFF${text}`, 'utf16le')],
  ['UTF-16 big endian', Buffer.from(`\uFEFF${text}`, 'utf16le').swap16()],
  ['UTF-16 without BOM', Buffer.from(text, 'utf16le')],
  ['a run zip', zipSync({ '0_build (20).txt': strToU8(text), 'build (20)/1_Set up job.txt': strToU8('x') })],
  [
    'a zip of steps only',
    zipSync({
      'build (20)/1_Set up job.txt': strToU8(stamp('Current runner version: 2')),
      'build (20)/10_Post.txt': strToU8(stamp('Cleaning up orphan processes')),
      'build (20)/2_Unit tests.txt': strToU8(stamp(runStep(script, output, 1))),
    }),
  ],
  ['gh run view --log', strToU8(ghText)],
  [
    'gh run view --log of an unknown step',
    strToU8(ghText.replaceAll('Set up job', 'UNKNOWN STEP').replaceAll('Unit tests', 'UNKNOWN STEP')),
  ],
];

test.each(formats)('reads %s', async (_, bytes) => {
  const [job, ...others] = parseLog(await opened(bytes));
  expect(others).toEqual([]);
  const failed = job!.steps.filter((step) => step.exitCode !== null);
  expect(failed.map((step) => step.exitCode)).toEqual([1]);
  const said = failed[0]!.lines
    .filter((line) => !line.echo && !line.text.startsWith('Process completed'))
    .map((line) => line.text);
  expect(said).toEqual(expect.arrayContaining(['FAIL src/a.test.js', 'done', 'second']));
  expect(failed[0]!.lines.filter((line) => line.echo).map((line) => line.text)).toContain('npm run "lint: failed"');
  expect(job!.complete).toBe(true);
});

test('numbers lines as the file shows them, untimestamped continuation lines included', () => {
  const raw = `${stamp('one')}\ncontinued\n${stamp('##[error]two')}\n`;
  const lines = parseLog(strToU8(raw))[0]!.steps.flatMap((step) => step.lines);
  expect(lines.map((line) => [line.number, line.text, line.marker])).toEqual([
    [1, 'one', null],
    [2, 'continued', null],
    [3, 'two', 'error'],
  ]);
});

test('keeps the jobs of one gh file apart', () => {
  const rows = [
    'a\tTest\t2026-08-01T12:00:00.1234567Z one',
    'b\tTest\t2026-08-01T12:00:00.1234567Z two',
    'a\tTest\t2026-08-01T12:00:01.1234567Z three',
  ];
  expect(parseLog(strToU8(rows.join('\n'))).map((job) => [job.job, job.steps[0]!.lines.map((line) => line.number)])).toEqual([
    ['a', [1, 3]],
    ['b', [2]],
  ]);
});

test("a tool's own group called Run is no step", () => {
  const [job] = parseLog(strToU8(jobLog(runStep('make', '##[group]Run all tests\nfine\n##[endgroup]\nerror: no'))));
  expect(job!.steps.filter((step) => step.role === 'main').map((step) => step.name)).toEqual(['make']);
});

test('names steps by the windows of the API and believes its conclusions', () => {
  const windows = [
    { name: 'Set up job', conclusion: 'success', startedAt: '2026-08-01T11:59:00Z', completedAt: '2026-08-01T12:00:03Z' },
    { name: 'Unit tests', conclusion: 'failure', startedAt: '2026-08-01T12:00:04Z', completedAt: '2026-08-01T12:01:00Z' },
  ];
  const [job] = parseLog(strToU8(jobLog(runStep('npm test', 'broken'))), windows);
  expect(job!.steps.filter((step) => step.failed).map((step) => step.name)).toEqual(['Unit tests']);
});

test.each([
  ['nothing', new Uint8Array()],
  ['NUL bytes', new Uint8Array(5000)],
  ['random bytes', Uint8Array.from({ length: 5000 }, (_, index) => (index * 7919) % 256)],
  ['a cut zip', zipSync({ '0_a.txt': strToU8(text) }).slice(0, 60)],
  ['a lone surrogate', Buffer.from([0xff, 0xfe, 0x00, 0xd8, 0x0a])],
  ['one line of 10 MB', Buffer.alloc(10_000_000, 'x')],
])('does not stumble over %s', (_, bytes) => {
  expect(() => parseLog(bytes)).not.toThrow();
});

test('the columns of gh are known without their timestamps', () => {
  const rows = ['npm ci', 'npm error code ERESOLVE', 'npm error', '##[error]Process completed with exit code 1.'];
  const [log] = parseLog(Buffer.from(rows.map((row) => `build\tInstall\t${row}`).join('\n')));
  expect(log).toMatchObject({ job: 'build', steps: [{ name: 'Install', exitCode: 1 }] });
  const [table] = parseLog(Buffer.from('a\t1\tx\nb\t2\ty\nc\t3\tz\n'));
  expect(table!.job).toBeNull();
});
