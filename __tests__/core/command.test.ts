import { describe, expect, test } from '@jest/globals';
import { commandLine, helpText, parseCommand, type Command } from '../../src/core/command.js';

const fix = (hint = ''): Command => ({ verb: 'fix', hint });
const unknown = (word: string, problem: string | RegExp) => ({
  verb: 'unknown',
  word,
  problem: typeof problem === 'string' ? problem : expect.stringMatching(problem),
});

describe('a command', () => {
  test.each<[string, unknown]>([
    ['/rescue fix', fix()],
    ['/healer fix', fix()],
    ['/Rescue FIX', fix()],
    ['/HEALER retry', { verb: 'retry' }],
    ['/rescue retry', { verb: 'retry' }],
    ['/rescue explain', { verb: 'explain' }],
    ['/rescue status', { verb: 'status' }],
    ['/rescue skip', { verb: 'skip' }],
    ['/rescue status please', { verb: 'status' }],
    ['/rescue status.', { verb: 'status' }],
    ['/rescue **status**', { verb: 'status' }],
    ['/rescue `retry`', { verb: 'retry' }],
    ['/rescue\tretry', { verb: 'retry' }],
    ['/rescue \u00a0 retry', { verb: 'retry' }],
    ['/rescue retry   ', { verb: 'retry' }],
    ['   /rescue retry', { verb: 'retry' }],
    ['\uFEFF/rescue retry', { verb: 'retry' }],
    ['\u200b/rescue\u200b retry', { verb: 'retry' }],
    ['\n \r\n/rescue retry', { verb: 'retry' }],
    ['/rescue retry\r\nthank you', { verb: 'retry' }],
    ['/rescue wrong', { verb: 'wrong', category: null }],
    ['/rescue wrong lint', { verb: 'wrong', category: 'lint' }],
    ['/rescue wrong Type_Error', { verb: 'wrong', category: 'type-error' }],
    ['/rescue wrong: `oom`, surely', { verb: 'wrong', category: 'oom' }],
    ['/rescue wrong lnt', unknown('wrong', '"lnt" is no category; did you mean "lint"?')],
    ['/rescue wrong because', unknown('wrong', /^"because" is no category; there are test-failure, .*, unknown$/)],
    ['/rescue agent blaze', { verb: 'agent', id: 'blaze' }],
    ['/rescue agent @blaze!', { verb: 'agent', id: 'blaze' }],
    ['/rescue agent Team-7 now', { verb: 'agent', id: 'Team-7' }],
    ['/rescue agent', unknown('agent', /which agent/)],
    ['/rescue', unknown('', 'Say what is to be done')],
    ['/healer   ', unknown('', 'Say what is to be done')],
    ['/rescue help', unknown('help', '')],
    ['/rescue rety', unknown('rety', '"rety" is no command; did you mean "retry"?')],
    ['/rescue dance', unknown('dance', '"dance" is no command that I know')],
    ['/rescue constructor', unknown('constructor', /is no command/)],
    ['/rescue __proto__', unknown('__proto__', /is no command/)],
    ['/rescue unknown', unknown('unknown', /is no command/)],
    ['/rescue @octo-dev', unknown('@octo-dev', /is no command/)],
    ['/rescue /rescue fix', unknown('/rescue', /is no command/)],
  ])('%j', (body, command) => {
    expect(parseCommand(body)).toEqual(command);
  });
});

test.each([
  '',
  '\n\n',
  'please /rescue fix',
  'fix',
  'words\n/rescue fix',
  '> /rescue fix',
  '>/rescue fix',
  '`/rescue fix`',
  '```\n/rescue fix\n```',
  '~~~\n/rescue fix\n~~~',
  '    /rescue fix',
  '\t/rescue fix',
  '- /rescue fix',
  '# /rescue fix',
  '<!-- /rescue fix -->',
  '<!--\n/rescue fix\n-->',
  '/rescuefix',
  '/rescue-fix',
  '/rescue: fix',
  '/rescue,fix',
  '/rescuer fix',
  '//rescue fix',
  '\\/rescue fix',
  '/ rescue fix',
  'rescue fix',
  '@copilot /rescue fix',
  '**/rescue fix**',
  '/help',
  '<!-- ci-rescue-reply:7:aaaaaaaaaaaa -->\n\n/rescue fix',
])('%j is nothing', (body) => {
  expect(parseCommand(body)).toBeNull();
});

describe('the hint of a fix', () => {
  test.each<[string, string]>([
    ['/rescue fix the types', 'the types'],
    ['/rescue fix: the types', 'the types'],
    ['/rescue fix\nit began with\n\nthe last commit\n', 'it began with\n\nthe last commit'],
    ['/rescue fix see\r\nbelow', 'see\nbelow'],
    ['/rescue fix hid\u200bden\u202e words', 'hidden words'],
    ['/rescue fix with ghp_0123456789abcdefghijABCDEFGHIJ012345', 'with [redacted github-token]'],
    ['/rescue fix with ghp_0123456789abcde\u200bfghijABCDEFGHIJ012345', 'with [redacted github-token]'],
  ])('%j', (body, hint) => {
    expect(parseCommand(body)).toEqual(fix(hint));
  });

  test('is cut at 1,000 characters, whole ones', () => {
    const command = parseCommand(`/rescue fix ${'😀'.repeat(40_000)}`) as { hint: string };
    expect(command.hint.length).toBeLessThanOrEqual(1_000);
    expect(command.hint).toMatch(/^(😀)+…$/u);
  });

  test('is taken as it stands: what could be expanded is words', () => {
    const words = '$(id) `id` ${{ secrets.X }} {{> a}} @octo-dev';
    expect(parseCommand(`/rescue fix ${words}`)).toEqual(fix(words));
  });
});

test('however long a comment is, it is read at once, and little of it is repeated', () => {
  const command = parseCommand(`/rescue ${'x'.repeat(65_000)}`) as { word: string; problem: string };
  expect(command.word.length).toBeLessThanOrEqual(60);
  expect(command.problem.length).toBeLessThan(200);
  expect(commandLine(`\n/rescue ${'x'.repeat(65_000)}`)).toHaveLength(120);
  expect(commandLine('  /rescue fix ghp_0123456789abcdefghijABCDEFGHIJ012345\nmore')).toBe('/rescue fix [redacted github-token]');
});

test('the help names every command that is understood, and the agents', () => {
  const help = helpText(['rex', 'my`agent']);
  const usages = [...help.matchAll(/^\| `\/rescue (\w+)/gm)].map(([, word]) => word!);
  expect(usages).toEqual(['fix', 'retry', 'explain', 'status', 'skip', 'wrong', 'agent']);
  for (const usage of usages) expect(parseCommand(`/rescue ${usage} lint`)).toMatchObject({ verb: usage });
  expect(help).toContain('Agents: `rex`, ``my`agent``.');
});
