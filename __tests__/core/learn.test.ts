import { expect, test } from '@jest/globals';
import { readCatalogueFiles } from '../../src/core/catalogue-file.js';
import { compileCatalogue } from '../../src/core/compile.js';
import { explain } from '../../src/core/explain.js';
import { learn } from '../../src/core/learn.js';
import { selfTest } from '../../src/core/self-test.js';
import { jobLog, runStep } from '../support/logs.js';

const LOG = jobLog(
  runStep(
    './publish.sh',
    [
      'frob: checking "docs/a.md" (12 words)',
      'frob: rejected "docs/b.md" in /home/runner/work/app/app/docs/b.md: 3 stale links (limit 0)',
      'frob: rejected nothing else',
    ].join('\n'),
    4,
  ),
);
const LINE = LOG.split('\n').findIndex((row) => row.includes('rejected "docs/b.md"')) + 1;

function sourcesOf(yaml: string) {
  const { sources, problems } = readCatalogueFiles([{ file: 'draft.yml', text: yaml }]);
  expect(problems).toEqual([]);
  return sources;
}

test('a line of a log becomes a valid pattern that finds it again, there and with other names and numbers', () => {
  const { yaml, notes } = learn(Buffer.from(LOG), LINE);
  const sources = sourcesOf(yaml);
  expect(selfTest(sources)).toEqual([]);
  expect(notes).toEqual([]);
  const elsewhere = LOG.replaceAll('docs/b.md', 'src/c d.md')
    .replace('3 stale', '41 stale')
    .replace('/home/runner/work/app/app', 'D:\\a\\x');
  for (const log of [LOG, elsewhere.replace('c d.md:', 'c.md:')]) {
    const [diagnosis] = explain(Buffer.from(log), compileCatalogue(sources));
    expect(diagnosis).toMatchObject({ verdict: 'matched', pattern: { id: sources[0]!.pattern.id } });
    expect(diagnosis!.evidence.map(({ line }) => line)).toEqual([LINE]);
  }
});

test('it takes the changing part as a name, and a line like it as a counter-example', () => {
  const [source] = sourcesOf(learn(Buffer.from(LOG), LINE).yaml);
  expect(source!.pattern.root_cause).toContain('"{what}"');
  expect(source!.pattern.counter_examples.length).toBeGreaterThan(0);
});

test('secrets stay out of it', () => {
  const token = `ghp_${'aB3'.repeat(12)}`;
  expect(learn(Buffer.from(LOG.replace('stale links', `links with ${token}`)), LINE).yaml).not.toContain(token);
});

test('it says what else the draft matches, and that the line is in no failed step', () => {
  const twice = LOG.replace('frob: rejected nothing else', 'frob: rejected "x.md" in /a/b/c.md: 9 stale links (limit 0)');
  expect(learn(Buffer.from(twice), LINE).notes.join()).toMatch(/also matches line \d+/);
  const setup = LOG.split('\n').findIndex((row) => row.includes('Current runner version')) + 1;
  expect(learn(Buffer.from(LOG), setup).notes.join()).toMatch(/not in a failed step/);
});

test.each([
  [9_999, 'has no line 9999'],
  [LOG.split('\n').findIndex((row) => row.includes('shell:')) + 1, 'echo of the script'],
])('line %d is refused: %s', (line, message) => {
  expect(() => learn(Buffer.from(LOG), line)).toThrow(message);
});
