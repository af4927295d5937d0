import { expect, test } from '@jest/globals';
import { DEFAULT_CONFIG, loadConfig, parseConfig } from '../../src/core/config.js';
import { UserError } from '../../src/core/errors.js';

function problemsOf(text: string): readonly string[] {
  try {
    parseConfig(text, 'c.yml');
  } catch (error) {
    if (error instanceof UserError) return error.problems;
    throw error;
  }
  return [];
}

test.each(['', '# nothing\n', '{}', '\uFEFF'])('an empty file (%j) asks for the defaults', (text) => {
  expect(parseConfig(text, 'c.yml')).toEqual(DEFAULT_CONFIG);
});

test('the defaults are those of the documentation', () => {
  expect(DEFAULT_CONFIG.limits).toEqual({
    max_attempts: 3,
    wakes_per_sha: 3,
    branch_window_minutes: 10,
    comments_per_hour: 60,
    heals_per_hour: 5,
  });
  expect(Object.keys(DEFAULT_CONFIG.agents)).toEqual(['rex', 'blaze', 'bolt', 'atlas', 'cipher']);
  expect(DEFAULT_CONFIG.agents['rex']).toMatchObject({ mention: null, launch: 'mention' });
  expect(DEFAULT_CONFIG.skip_flags).toContain('[skip-ci-rescue]');
  expect(DEFAULT_CONFIG.heal).toEqual({ target: 'pr', allow: [], timeout_minutes: 5 });
});

test('what is given is kept, what is not given is the default', () => {
  const config = parseConfig(
    'limits: {wakes_per_sha: 1}\nroutes: [{job: "e2e *", files: "a/**", agent: nova}]\nagents: {nova: {model: m}}',
    'c.yml',
  );
  expect(config.limits).toMatchObject({ wakes_per_sha: 1, max_attempts: 3 });
  expect(config.routes).toEqual([{ job: 'e2e *', files: ['a/**'], agent: 'nova' }]);
  expect(Object.keys(config.agents)).toContain('atlas');
});

test('every problem is told at its place, with a remedy', () => {
  const text = [
    'limits:', // 1
    '  max_attempt: 2', // 2
    '  wakes_per_sha: three', // 3
    'trustd: []', // 4
    'heal: {target: pul}', // 5
    'routes:', // 6
    '  - log: "("', // 7
    '    agent: rex', // 8
    '  - agent: rex', // 9
    'workflows: [ci]', // 10
  ].join('\n');
  expect(problemsOf(text)).toEqual([
    'c.yml:2:3: limits.max_attempt: unknown key; did you mean "max_attempts"?',
    'c.yml:3:18: limits.wakes_per_sha: expected a number, found "three"',
    'c.yml:4:1: trustd: unknown key; did you mean "trusted"?',
    'c.yml:5:16: heal.target: expected one of pr, branch, found "pul"',
    expect.stringMatching(/^c\.yml:7:10: routes\[0\]\.log: not a regular expression/),
    expect.stringMatching(/^c\.yml:9:5: routes\[1\]: a route needs a condition/),
    'c.yml:10:12: workflows: expected a map of keys, found a list',
  ]);
});

test('a route to an agent that nobody defined is a mistake', () => {
  expect(problemsOf('routes: [{category: lint, agent: blase}]')).toEqual([
    'c.yml:1:34: routes[0].agent: there is no agent "blase"; did you mean "blaze"?',
  ]);
});

test('a regex of a route that cannot be proved safe is refused, beside whatever else is wrong with routes', async () => {
  const text = [
    'routes:',
    '  - {log: "(a+)+$", agent: rex}',
    '  - {job: x, agent: rax}',
    '  - {log: "^error: .*x", agent: rex}',
  ].join('\n');
  const refused = loadConfig(text, 'c.yml');
  await expect(refused).rejects.toBeInstanceOf(UserError);
  await expect(refused).rejects.toMatchObject({
    problems: [
      expect.stringMatching(
        /^c\.yml:2:11: routes\[0\]\.log: can backtrack exponentially .*; anchor it or make its repetitions exclude/,
      ),
      'c.yml:3:21: routes[1].agent: there is no agent "rax"; did you mean "rex"?',
    ],
  });
});

test('a safe configuration is the same, checked or not', async () => {
  const text = "routes: [{log: '^error: [0-9]+ found', agent: rex}]";
  expect(await loadConfig(text, 'c.yml')).toEqual(parseConfig(text, 'c.yml'));
});

test.each([
  ['a: [1', /^c\.yml:1:6: YAML: /],
  ['limits:\n\tmax_attempts: 1', /^c\.yml:2:1: YAML: .*indent with spaces/],
  ['disable: []\ndisable: []', /^c\.yml:2:1: YAML: .*keep one of the two/],
  ['trusted: [@me]', /^c\.yml:1:11: YAML: .*quotes/],
  ['just words', /^c\.yml:1:1: the file: expected a map of keys, found "just words"/],
  ['- a', /^c\.yml:1:1: the file: expected a map of keys, found a list/],
])('%j is told with its place', (text, message) => {
  expect(problemsOf(text)[0]).toMatch(message);
});

test('a file of aliases of aliases is refused, not unfolded', () => {
  const levels = Array.from(
    { length: 12 },
    (_, index) => `l${index + 1}: &l${index + 1} [${`*l${index}, `.repeat(9)}*l${index}]`,
  );
  expect(problemsOf(`l0: &l0 [x]\n${levels.join('\n')}`)[0]).toMatch(/alias/);
});

test('keys that JavaScript knows are no keys of ours', () => {
  expect(problemsOf('__proto__: {a: 1}\nconstructor: 2')).toHaveLength(2);
  expect(({} as Record<string, unknown>)['a']).toBeUndefined();
});
