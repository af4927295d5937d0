import { describe, expect, test } from '@jest/globals';
import { greenSince, isPassing, needsAgent, nextStep, type Sign, type Watched } from '../../src/core/incident.js';
import { withGreen } from '../../src/core/state.js';
import { AT, after, diagnosis, stateOf } from '../support/board-builders.js';

const RULES = { graceMinutes: 45, mostWakes: 3 };

/** Asked at {@link AT}, and whatever else is said; times in minutes after it. */
function watched({
  wakes = [],
  signs = [],
  ...more
}: { wakes?: number[]; signs?: [Sign['kind'], number][] } & Partial<Omit<Watched, 'wakes' | 'signs'>> = {}): Watched {
  return {
    ...{ open: true, askedAt: AT, escalated: false },
    wakes: wakes.map((minutes, index) => ({ n: index + 1, at: after(minutes) })),
    signs: signs.map(([kind, minutes]) => ({ kind, at: after(minutes) })),
    ...more,
  };
}

function at(minutes: number): Date {
  return new Date(after(minutes));
}

type Case = [what: string, Parameters<typeof watched>[0], minutes: number, step: object];

const CASES: Case[] = [
  ['asked just now', {}, 1, { phase: 'opened', act: 'wait', until: after(45) }],
  ['asked and woken', { wakes: [1] }, 40, { phase: 'woken', act: 'wait', until: after(46) }],
  ['a minute before the grace period ends', { wakes: [0] }, 44, { phase: 'woken', act: 'wait' }],
  ['when it ends', { wakes: [0] }, 45, { phase: 'silent', act: 'wake', n: 2, retrigger: 'session-done-retrigger' }],
  ['never woken, and silent', {}, 45, { phase: 'silent', act: 'wake', n: 1 }],
  ['a gap in the numbers of the wakes', { wakes: [0, 50] }, 100, { act: 'wake', n: 3 }],
  ['three wakes', { wakes: [0, 50, 100] }, 146, { phase: 'silent', act: 'escalate' }],
  ['… which were answered', { wakes: [0, 50, 100], signs: [['answered', 120]] }, 146, { phase: 'answered', act: 'wait' }],
  ['people were called', { wakes: [0, 50, 100], escalated: true }, 999, { phase: 'escalated', act: 'wait' }],
  ['nothing is red any more', { open: false }, 999, { phase: 'green', act: 'wait' }],
  ['an answer', { wakes: [0], signs: [['answered', 5]] }, 999, { phase: 'answered', act: 'wait' }],
  ['an answer from before the last wake', { wakes: [0, 60], signs: [['answered', 5]] }, 106, { act: 'wake', n: 3 }],
  ['a session goes on', { wakes: [0], signs: [['started', 5]] }, 50, { phase: 'active', act: 'wait', until: after(65) }],
  [
    'a session over its hour',
    { wakes: [0], signs: [['started', 5]] },
    65,
    { act: 'wake', retrigger: 'incomplete-session-retrigger' },
  ],
  [
    'a short session, within the grace period',
    {
      wakes: [0],
      signs: [
        ['started', 5],
        ['finished', 9],
      ],
    },
    20,
    { phase: 'woken', act: 'wait' },
  ],
  [
    'a session that ended without a word',
    {
      wakes: [0],
      signs: [
        ['started', 5],
        ['finished', 9],
      ],
    },
    46,
    { act: 'wake', retrigger: 'session-done-retrigger' },
  ],
  [
    'a second session goes on',
    {
      wakes: [0],
      signs: [
        ['started', 5],
        ['finished', 9],
        ['started', 40],
      ],
    },
    50,
    { phase: 'active' },
  ],
  [
    'a session that began before the wake',
    { wakes: [30], signs: [['started', 5]] },
    76,
    { act: 'wake', n: 2, retrigger: 'session-done-retrigger' },
  ],
];

test.each(CASES)('%s', (_what, given, minutes, step) => {
  expect(nextStep(watched(given), RULES, at(minutes))).toMatchObject(step);
});

test('no wakes at all are allowed: people are called at once', () => {
  expect(nextStep(watched(), { ...RULES, mostWakes: 0 }, at(45))).toMatchObject({ act: 'escalate' });
});

test('times with and without milliseconds are the same times', () => {
  const signs: Sign[] = [{ kind: 'answered', at: '2026-03-01T10:00:00.500Z' }];
  expect(nextStep({ ...watched({ askedAt: '2026-03-01T10:00:00Z' }), signs }, RULES, at(99))).toMatchObject({
    phase: 'answered',
  });
});

test('the life of an incident, minute by minute: nobody is woken more often than three times, nor closer than the grace period', () => {
  const wakes: { n: number; at: string }[] = [];
  let escalated = false;
  for (let minute = 0; minute <= 600; minute += 1) {
    const step = nextStep({ ...watched({ escalated }), wakes }, RULES, at(minute));
    if (step.act === 'wake') wakes.push({ n: step.n, at: after(minute) });
    if (step.act === 'escalate') escalated = true;
  }
  expect(wakes.map(({ n, at: time }) => [n, time])).toEqual([45, 90, 135].map((minutes, index) => [index + 1, after(minutes)]));
  expect(escalated).toBe(true);
});

describe('what passes by itself', () => {
  const transient = { transient: true, job: { attempt: 2 } };

  test('is believed twice on a commit, not three times [40]', () => {
    expect(needsAgent(stateOf([diagnosis(transient)]))).toBe(false);
    expect(needsAgent(stateOf([diagnosis({ ...transient, job: { attempt: 3 } })]))).toBe(true);
    expect(needsAgent(stateOf([diagnosis({ soft: true, job: { attempt: 9 } })]))).toBe(false);
  });

  test('a cause that is not known passes by nothing', () => {
    expect(isPassing(stateOf([diagnosis()]).failures[0]!, undefined)).toBe(false);
  });
});

test('green since the last of its failures went green', () => {
  const state = stateOf([diagnosis({ job: { name: 'a', runId: 1 } }), diagnosis({ job: { name: 'b', runId: 2 } })]);
  const half = withGreen(state, ({ job }) => job === 'a', after(10));
  expect(greenSince(half)).toBeNull();
  expect(greenSince(withGreen(half, ({ job }) => job === 'b', after(30)))).toBe(after(30));
});
