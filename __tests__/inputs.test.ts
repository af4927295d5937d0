import { expect, test } from '@jest/globals';
import { UserError } from '../src/core/errors.js';
import { inputVariable, parseInputs, unknownInputs } from '../src/inputs.js';

function parse(given: Record<string, string>) {
  return parseInputs((name) => given[name]);
}

function problemsOf(given: Record<string, string>): readonly string[] {
  try {
    parse(given);
  } catch (error) {
    if (error instanceof UserError) return error.problems;
    throw error;
  }
  return [];
}

const DEFAULTS = {
  mode: 'auto',
  token: '',
  agentToken: '',
  runId: null,
  logFile: null,
  prNumber: null,
  config: '.github/ci-rescue.yml',
  patterns: [],
  mention: '@copilot',
  model: '',
  minConfidence: 0.5,
  maxAttempts: 3,
  graceMinutes: 45,
  retryTransient: false,
  dispatchEvent: 'ci-failure',
  dryRun: false,
};

test('nothing given: the defaults', () => {
  expect(parse({})).toEqual(DEFAULTS);
});

test('an empty text is the default, but an empty mention means nobody', () => {
  const empty = { mode: '', 'run-id': ' ', config: '', 'min-confidence': '', 'dry-run': '', 'log-file': '', mention: '' };
  expect(parse(empty)).toEqual({ ...DEFAULTS, mention: '' });
});

test('values are read as what they are', () => {
  const given = {
    mode: 'Rescue',
    token: 't',
    'agent-token': 'a',
    'run-id': '17',
    'pr-number': '4',
    'log-file': 'logs/*.log',
    config: './x.yml',
    patterns: ' a.yml\r\n\n b/c.yml ',
    mention: '@org/team',
    model: 'gpt-5.2',
    'min-confidence': '1',
    'grace-minutes': '90',
    'retry-transient': 'true',
    'dispatch-event': 'red',
    'dry-run': 'TRUE',
  };
  expect(parse(given)).toEqual({
    mode: 'rescue',
    token: 't',
    agentToken: 'a',
    runId: 17,
    prNumber: 4,
    logFile: 'logs/*.log',
    config: 'x.yml',
    patterns: ['a.yml', 'b/c.yml'],
    mention: '@org/team',
    model: 'gpt-5.2',
    minConfidence: 1,
    maxAttempts: 3,
    graceMinutes: 90,
    retryTransient: true,
    dispatchEvent: 'red',
    dryRun: true,
  });
});

test('all problems come at once, each with input, value and remedy', () => {
  expect(problemsOf({ mode: 'resuce', 'run-id': '-1', 'pr-number': '#5', 'min-confidence': '1.5', 'dry-run': 'yes' })).toEqual([
    'action.yml: input "mode" is "resuce": use one of auto, rescue, notify, resolve, monitor, guard, command; did you mean "rescue"?',
    'action.yml: input "run-id" is "-1": use a positive whole number, or leave it out',
    'action.yml: input "pr-number" is "#5": use a positive whole number, or leave it out',
    'action.yml: input "min-confidence" is "1.5": use a number from 0 to 1, for example 0.5',
    'action.yml: input "dry-run" is "yes": use true or false',
  ]);
});

test.each([
  ['run-id', '0'],
  ['run-id', '1e3'],
  ['run-id', '99999999999999999999'],
  ['min-confidence', 'NaN'],
  ['min-confidence', '-0.1'],
  ['config', '../../etc/passwd'],
  ['config', '/etc/passwd'],
  ['patterns', 'a.yml\n../b.yml'],
  ['mention', '@copilot please look'],
  ['mention', '@a <!-- x -->'],
  ['model', 'a b'],
  ['grace-minutes', '1.5'],
  ['grace-minutes', '-1'],
  ['dispatch-event', 'two words'],
  ['dispatch-event', 'x'.repeat(101)],
])('%s %j is refused', (name, value) => {
  expect(problemsOf({ [name]: value })).toHaveLength(1);
});

test('variables are spelled as the runner spells them', () => {
  expect(inputVariable('min-confidence')).toBe('INPUT_MIN-CONFIDENCE');
});

test('an unknown input is told with the name that was meant; other variables are no business of ours', () => {
  expect(unknownInputs(['INPUT_MIN-CONFIDENSE', 'INPUT_TOKEN', 'PATH', 'INPUT_DRY_RUN'])).toEqual([
    '"dry_run" is no input of ci-rescue and is ignored; did you mean "dry-run"?',
    '"min-confidense" is no input of ci-rescue and is ignored; did you mean "min-confidence"?',
  ]);
});
