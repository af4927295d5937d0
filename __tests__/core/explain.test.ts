import { beforeAll, expect, test } from '@jest/globals';
import { compilePatterns } from '../../src/core/compile.js';
import { loadCatalogue } from '../../src/core/load-catalogue.js';
import type { Catalogue } from '../../src/core/catalogue.js';
import { explain } from '../../src/core/explain.js';
import { jobLog, runStep } from '../support/logs.js';

const yaml = `patterns:
  - id: demo/cause
    title: the cause
    category: missing-tool
    log_regexes: ['(?<tool>[\\w-]+): command not found']
    root_cause: '{tool} is not installed'
    fix_command: apt-get install x
    priority: 80
    confidence: 0.9
    examples: ['bash: line 1: foo: command not found']
  - id: demo/symptom
    title: a symptom
    category: build-error
    log_regexes: ['^make: \\*\\*\\* ']
    priority: 10
    confidence: 0.5
    examples: ['make: *** [Makefile:2: all] Error 127']
  - id: demo/pair
    title: needs both
    category: oom
    log_regexes: ['^Killed$']
    all_of: ['exit code 137']
    none_of: ['cancelled by user']
    priority: 90
    confidence: 0.9
    examples: ["Killed\\nprocess ended with exit code 137"]
  - id: demo/source
    title: frobc rejects the source
    category: compile-error
    log_regexes: ['^frobc: cannot compile']
    confidence: 0.95
    examples: ['frobc: cannot compile a.frob']
  - id: demo/doubtful
    title: hardly known
    category: lint
    log_regexes: ['perhaps lint']
    confidence: 0.2
    examples: ['perhaps lint']
`;
const NONE = compilePatterns([]);

let catalogue: Catalogue;
beforeAll(async () => {
  catalogue = await loadCatalogue(NONE, [{ file: 'demo.yml', text: yaml }]);
});

const explainText = (text: string, options = {}) => explain(Buffer.from(text), catalogue, options);
const ok = runStep('actions/checkout@v5', 'bash: line 1: old: command not found');

test('a cause outranks its symptom, with filled words, line numbers and the step', () => {
  const log = jobLog(ok, runStep('make', 'bash: line 1: frob: command not found\nmake: *** [Makefile:2: all] Error 127', 2));
  const [diagnosis] = explainText(log);
  expect(diagnosis).toMatchObject({
    verdict: 'matched',
    category: 'missing-tool',
    rootCause: 'frob is not installed',
    failedStep: 'make',
    exitCode: 2,
    pattern: { id: 'demo/cause' },
    others: [{ pattern: { id: 'demo/symptom' } }],
  });
  const { line, text } = diagnosis!.evidence[0]!;
  expect(log.split('\n')[line - 1]).toContain(text);
  expect(diagnosis!.excerpt!.text).toContain('frob: command not found');
  expect(diagnosis!.excerpt!.from).toBeLessThanOrEqual(line);
});

test('the echoed script, other steps and the exit line are never matched', () => {
  const [diagnosis] = explainText(
    jobLog(ok, runStep('echo "x: command not found"', 'something odd happened: error: no idea', 1)),
  );
  expect(diagnosis).toMatchObject({ verdict: 'unknown', category: 'unknown', pattern: null });
  expect(diagnosis!.evidence.map((line) => line.text)).toEqual(['something odd happened: error: no idea']);
});

test.each([
  ['Killed\nprocess ended with exit code 137', 'demo/pair'],
  ['Killed', undefined],
  ['Killed\nprocess ended with exit code 137\ncancelled by user', undefined],
])('all_of and none_of: %j', (output, id) => {
  expect(explainText(jobLog(runStep('run', output, 137)))[0]!.pattern?.id).toBe(id);
});

test('below min-confidence a match is unknown, and named among the others', () => {
  const [diagnosis] = explainText(jobLog(runStep('run', 'perhaps lint', 1)));
  expect(diagnosis).toMatchObject({ verdict: 'unknown', others: [{ pattern: { id: 'demo/doubtful' } }] });
  expect(explainText(jobLog(runStep('run', 'perhaps lint', 1)), { minConfidence: 0.1 })[0]!.verdict).toBe('matched');
});

test('a job that passed is left alone, unless it is known to have failed', () => {
  const passed = jobLog(runStep('npm test', '0 errors\nPASS handles error: boom'));
  expect(explainText(passed)).toEqual([]);
  expect(explainText(passed, { failed: true })).toMatchObject([{ verdict: 'unknown' }]);
});

test('the same cause on another machine has the same fingerprint, another cause has not', () => {
  const print = (output: string) => explainText(jobLog(runStep('make', output, 1)))[0]!.fingerprint;
  expect(print('/home/a/run-17.sh: line 3: frob: command not found')).toBe(
    print('/tmp/b/run-2.sh: line 44: frob: command not found'),
  );
  expect(print('x: frob: command not found')).not.toBe(print('x: grob: command not found'));
});

test.each([
  ['an empty log', new Uint8Array()],
  ['NUL bytes', new Uint8Array(4000)],
  ['one line of 10 MB', Buffer.alloc(10_000_000, 'error ')],
])('%s of a failed job gives an honest unknown', (_, bytes) => {
  const [diagnosis] = explain(bytes, catalogue, { failed: true });
  expect(diagnosis!.verdict).toBe('unknown');
  expect(diagnosis!.evidence.every((line) => line.text.length <= 500)).toBe(true);
});

test('a secret is redacted before a long line is cut, and a key also where only its middle is shown', () => {
  const token = `ghp_${'a1B2'.repeat(9)}`;
  const long = `error: ${'x'.repeat(225)} ${token} ${'y'.repeat(900)} the end`;
  const key = [
    '-----BEGIN RSA PRIVATE KEY-----',
    ...Array.from({ length: 50 }, () => 'MIIEowIBAAKCAQEAq1w2e3r4t5y6u7i8o9p0'),
    'error: boom',
  ].join('\n');
  const [cut] = explainText(jobLog(runStep('run', long, 1)));
  expect(cut!.evidence[0]!.text).toContain('the end');
  expect(JSON.stringify(cut)).not.toContain('ghp_a');
  const [middle] = explainText(jobLog(runStep('run', key, 1)), { lines: 10 });
  expect(JSON.stringify(middle)).not.toContain('MIIEow');
});

test('what was not looked at is said', async () => {
  const entry = ['id: demo/slow', 'title: slow', 'category: lint', "log_regexes: ['^(a+)+$']", 'unsafe: true', 'examples: [aaa]'];
  const text = `patterns:\n  - ${entry.join('\n    ')}\n`;
  const hostile = await loadCatalogue(NONE, [{ file: 'slow.yml', text }]);
  const said: string[] = [];
  explain(Buffer.from(jobLog(runStep('run', `${'a'.repeat(3000)}!`, 1))), hostile, { warn: (message) => said.push(message) });
  expect(said).toEqual([expect.stringContaining('demo/slow: the regex ^(a+)+$ took too long')]);
});

test('a step that was allowed to fail is not what the job died of', () => {
  const lint = runStep('npm run lint', 'src/a.ts:1:1: error: Unexpected console statement', 1);
  const log = jobLog(lint, runStep('npm ci', 'added 3 packages'), runStep('./frobnicate', 'frob: error: the zebra is gone', 3));
  expect(explainText(log)).toMatchObject([{ failedStep: './frobnicate', exitCode: 3 }]);
  const reported = jobLog(lint, runStep('./upload-report.sh', 'error: nothing to upload', 3));
  expect(explainText(reported)).toMatchObject([{ failedStep: 'npm run lint', exitCode: 1 }]);
});

test('a warning explains a failure only where nothing else does', () => {
  const warned = '##[warning]frob: command not found';
  const texts = (output: string) => explainText(jobLog(runStep('make', output, 1)))[0]!.evidence.map(({ text }) => text);
  expect(texts(`${warned}\ngrob: command not found`)).toEqual(['grob: command not found']);
  expect(texts(warned)).toEqual(['frob: command not found']);
});

test('a failure that an earlier step swallowed is found, less surely, where the failed step says nothing', () => {
  const build = runStep('make || true', 'frobc: cannot compile a.frob');
  const silent = explainText(jobLog(build, runStep('./pack', 'packing', 1)))[0]!;
  expect(silent).toMatchObject({ pattern: { id: 'demo/source' }, failedStep: 'make || true', confidence: 0.6 });
  const spoken = explainText(jobLog(build, runStep('./pack', 'Error: no space for the zebra', 1)))[0]!;
  expect(spoken).toMatchObject({ pattern: null, failedStep: './pack' });
});

test('what failed first outranks what a later step says, unless that is much more of a cause', () => {
  const first = runStep('./a', 'frobc: cannot compile a.frob', 1);
  const later = runStep('./upload-logs.sh', 'x: command not found', 1);
  expect(explainText(jobLog(first, later))[0]).toMatchObject({ pattern: { id: 'demo/source' }, failedStep: './a' });
  expect(explainText(jobLog(runStep('./a', 'make: *** stop', 2), later))[0]).toMatchObject({ pattern: { id: 'demo/cause' } });
});

test('a container action fails without a word of the runner: only an unmistakable cause is believed', () => {
  const container = (said: string) =>
    jobLog(`##[group]Run acme/publish@v1\nwith:\n  a: b\n##[endgroup]\n##[command]/usr/bin/docker run --name x y\n${said}`);
  expect(explainText(container('frobc: cannot compile a.frob'))[0]).toMatchObject({ pattern: { id: 'demo/source' } });
  expect(explainText(container('error: something odd'))).toEqual([]);
});

test('a pattern whose exception could not be looked for in time is not claimed, and that is said', async () => {
  // Without a literal, so that the condition is only asked for when the pattern was seen.
  const text = `patterns: [{id: slow/exception, title: T, category: build-error, unsafe: true, log_regexes: ['frob failed'], none_of: ['(?:a+)+$'], examples: [frob failed]}]`;
  const slow = await loadCatalogue(NONE, [{ file: 'slow.yml', text }]);
  const warnings: string[] = [];
  const log = `frob failed\n${'a'.repeat(3000)}!\n##[error]Process completed with exit code 1.\n`;
  const [diagnosis] = explain(Buffer.from(log), slow, { warn: (message) => warnings.push(message) });
  expect(diagnosis?.pattern?.id).not.toBe('slow/exception');
  expect(warnings).toEqual([expect.stringContaining('slow/exception: the regex (?:a+)+$ took too long')]);
});
