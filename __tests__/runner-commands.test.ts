import { expect, test } from '@jest/globals';
import { command, outputEntry, runnerLog } from '../src/runner-commands.js';

test('the four ways to say something', () => {
  const said: string[] = [];
  const log = runnerLog((text) => void said.push(text));
  log.info('as it is: 100%');
  log.warning('beware');
  log.error('broken');
  log.debug('detail');
  expect(said).toEqual(['as it is: 100%\n', '::warning::beware\n', '::error::broken\n', '::debug::detail\n']);
});

test.each([
  ['a line end cannot begin a second command', 'one\n::error::two\r\nthree', '::warning::one%0A::error::two%0D%0Athree\n'],
  ['what is escaped already is not read back', '50%0Aoff', '::warning::50%250Aoff\n'],
  ['a colon and a comma stay in a message', 'a: b, c', '::warning::a: b, c\n'],
])('%s', (_, message, expected) => {
  expect(command('warning', message)).toBe(expected);
});

test('a property can end neither itself nor the list', () => {
  expect(command('error', 'x', { file: 'a:b,c%\n', line: '3' })).toBe('::error file=a%3Ab%2Cc%25%0A,line=3::x\n');
});

test('an output stands between two lines that do not occur in it', () => {
  expect(outputEntry('reason', 'a\nb', () => '1')).toBe('reason<<ci-rescue-1\na\nb\nci-rescue-1\n');
});

test('a delimiter that occurs in the value is not taken', () => {
  const randoms = ['1', '2', '3'];
  const entry = outputEntry('reason', 'ci-rescue-1\nevil<<x\nci-rescue-2', () => randoms.shift() ?? '');
  expect(entry.split('\n')[0]).toBe('reason<<ci-rescue-3');
});

test('nobody can guess the next delimiter', () => {
  const first = (): string => outputEntry('a', 'b').split('\n')[0] ?? '';
  expect(first()).toMatch(/^a<<ci-rescue-[0-9a-f-]{36}$/);
  expect(first()).not.toBe(first());
});
