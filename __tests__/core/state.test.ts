import { expect, test } from '@jest/globals';
import { greenSince } from '../../src/core/incident.js';
import {
  covers,
  decodeState,
  encodeState,
  eventsOf,
  mergeState,
  withEvent,
  withGreen,
  withRun,
  withWake,
} from '../../src/core/state.js';
import type { IncidentEvent, IncidentState } from '../../src/core/state.js';
import { AT, after, diagnosis, distinct, seeded, stateOf, unknown } from '../support/board-builders.js';

const jobs = (state: IncidentState): string[] => state.failures.map(({ job, attempt, status }) => `${job} ${attempt} ${status}`);

test('what is encoded is what is decoded', () => {
  const rich = diagnosis({
    others: [{ pattern: { id: 'node/other', title: 'x' }, category: 'lint', confidence: 0.4 }],
    transient: true,
    soft: true,
  });
  const state = withWake(
    stateOf([rich, unknown({ fingerprint: 'b', source: 'steps', job: { name: 'β', url: undefined } })], [{ run: 7, attempt: 1 }]),
    {
      n: 1,
      at: AT,
    },
  );
  expect(decodeState(`words\n\n${encodeState(state)}`)).toEqual(state);
  expect(decodeState(`words\r\n${encodeState(state)}\r\n`)).toEqual(state);
});

test('a state that is not the last line is text', () => {
  const line = encodeState(stateOf([diagnosis()]));
  expect([decodeState(`${line}\nmore`), decodeState(`x ${line}`), decodeState('')]).toEqual([null, null, null]);
});

function encoded(value: unknown): string {
  const json = typeof value === 'string' ? value : JSON.stringify(value);
  return `<!-- ci-rescue-state:v1:${Buffer.from(json).toString('base64url')} -->`;
}

function wire(): Record<string, unknown> {
  const [, payload = ''] = /v1:(\S+)/.exec(encodeState(stateOf([diagnosis()], [{ run: 7, attempt: 1 }]))) ?? [];
  return JSON.parse(Buffer.from(payload, 'base64url').toString()) as Record<string, unknown>;
}

test.each([
  ['no JSON', 'nonsense'],
  ['cut JSON', '{"v":1,'],
  ['null', null],
  ['a list', []],
  ['nothing but a version', { v: 1 }],
  ['another version', { ...wire(), v: 2 }],
  ['a SHA that is none', { ...wire(), sha: 'main; rm -rf' }],
  ['a time that is none', { ...wire(), at: 'yesterday' }],
  ['a cause that is not there', { ...wire(), causes: [] }],
  ['failures that are no list', { ...wire(), failures: {} }],
  ['a failure without fields', { ...wire(), failures: [[]] }],
  ['a base that makes no address', { ...wire(), base: 'javascript:' }],
  ['a negative count', { ...wire(), total: -1 }],
  ['an unknown category', { ...wire(), causes: [['a'.repeat(64), { c: 'nonsense', p: 1 }]] }],
  ['a confidence of 7', { ...wire(), causes: [['a'.repeat(64), { c: 'lint', p: 7 }]] }],
  ['a huge text', { ...wire(), base: 'x'.repeat(20_000) }],
  ['wakes of another shape', { ...wire(), wakes: [1] }],
  ['100 kB', { ...wire(), extra: 'x'.repeat(100_000) }],
])('damaged is absent, never a crash: %s', (_name, value) => {
  expect(decodeState(encoded(value))).toBeNull();
});

test('the undamaged wire form of these cases is read', () => {
  expect(decodeState(encoded(wire()))).toEqual(stateOf([diagnosis()], [{ run: 7, attempt: 1 }]));
});

test('any byte may be damaged', () => {
  const line = encodeState(stateOf([diagnosis(), distinct(1)]));
  const random = seeded(5);
  for (let turn = 0; turn < 500; turn += 1) {
    const at = 26 + Math.floor(random() * (line.length - 30));
    expect(() => decodeState(line.slice(0, at) + 'A-_z9'[turn % 5] + line.slice(at + 1))).not.toThrow();
    expect(() => decodeState(`${line.slice(0, at)} -->`)).not.toThrow();
  }
});

test('a job tried again replaces its section', () => {
  const again = stateOf(
    [diagnosis({ fingerprint: 'b', job: { attempt: 2, jobId: 71, completedAt: after(5) } })],
    [{ run: 7, attempt: 2 }],
  );
  expect(jobs(mergeState(stateOf([diagnosis()]), again))).toEqual(['test (ubuntu, 20) 2 red']);
});

test('a run tried again settles what did not fail again', () => {
  const first = stateOf([diagnosis(), distinct(1, { job: { runId: 7, name: 'lint' } })]);
  const second = stateOf([diagnosis({ job: { attempt: 2, completedAt: after(5) } })], [{ run: 7, attempt: 2 }]);
  expect(jobs(mergeState(first, second))).toEqual(['test (ubuntu, 20) 2 red', 'lint 1 green']);
});

test('a job that still fails from an earlier attempt stays red when its run was looked at again', () => {
  const second = stateOf([diagnosis()], [{ run: 7, attempt: 2 }]);
  expect(jobs(mergeState(stateOf([diagnosis()]), second))).toEqual(['test (ubuntu, 20) 2 red']);
});

test('a run that still goes on settles nothing', () => {
  const first = stateOf([diagnosis(), distinct(1, { job: { runId: 7, name: 'lint' } })]);
  const running = stateOf([diagnosis({ job: { attempt: 2, completedAt: after(5) } })]);
  expect(jobs(mergeState(first, running))).toEqual(['test (ubuntu, 20) 2 red', 'lint 1 red']);
});

test('a green run settles its own attempt; another run is not touched', () => {
  const state = mergeState(stateOf([diagnosis(), distinct(1)]), stateOf([], [{ run: 7, attempt: 1, green: true }]));
  expect(jobs(state)).toEqual(['job 1 1 red', 'test (ubuntu, 20) 1 green']);
});

test('a late report of an earlier attempt changes nothing', () => {
  const green = mergeState(stateOf([diagnosis()]), stateOf([], [{ run: 7, attempt: 2, green: true }]));
  expect(jobs(mergeState(green, stateOf([diagnosis()])))).toEqual(['test (ubuntu, 20) 1 green']);
});

test('a job may go green in a run of its own, and red again later', () => {
  const green = withGreen(stateOf([diagnosis()]), ({ job }) => job.startsWith('test'), after(1));
  expect(jobs(green)).toEqual(['test (ubuntu, 20) 1 green']);
  expect(jobs(mergeState(green, stateOf([diagnosis()])))).toEqual(['test (ubuntu, 20) 1 green']);
  expect(jobs(mergeState(green, stateOf([diagnosis({ job: { completedAt: after(2) } })])))).toEqual(['test (ubuntu, 20) 1 red']);
});

test('jobs of one run that share a name are told apart', () => {
  const twins = [diagnosis({ job: { jobId: 72 } }), diagnosis({ job: { jobId: 71 } })];
  expect(
    stateOf(twins)
      .failures.map(({ job, jobId }) => `${job} ${jobId}`)
      .sort(),
  ).toEqual(['test (ubuntu, 20) (#2) 72', 'test (ubuntu, 20) 71']);
});

/** A state of few runs, jobs and attempts, so that states collide often. */
function arbitrary(random: () => number): IncidentState {
  const pick = (count: number): number => Math.floor(random() * count);
  const diagnoses = Array.from({ length: pick(5) }, () =>
    diagnosis({
      fingerprint: `f${pick(3)}`,
      confidence: pick(3) / 2,
      rootCause: 'x'.repeat(pick(3)),
      excerpt: pick(2) === 0 ? null : { from: 1, to: 1, text: 'x' },
      job: { name: `job ${pick(3)}`, runId: pick(2), jobId: pick(4), attempt: 1 + pick(3), completedAt: after(pick(3)) },
    }),
  );
  const at = (): string => (pick(4) === 0 ? '' : after(pick(4)));
  const runs = Array.from({ length: pick(3) }, () => ({ run: pick(2), attempt: 1 + pick(3), green: pick(2) === 0, at: at() }));
  const events = Array.from({ length: pick(4) }, (): IncidentEvent => {
    const kind = (['rerun', 'dispatched', 'fixed', 'green-with'] as const)[pick(4)] ?? 'unasked';
    return { kind, ref: `r${pick(2)}`, at: after(pick(4)) };
  });
  const state = withWake(stateOf(diagnoses), { n: 1 + pick(2), at: after(pick(3)) });
  return events.reduce(withEvent, runs.reduce(withRun, state));
}

test('merging is commutative, associative and idempotent', () => {
  const random = seeded(11);
  for (let turn = 0; turn < 500; turn += 1) {
    const [a, b, c] = [arbitrary(random), arbitrary(random), arbitrary(random)];
    const whole = mergeState(mergeState(a, b), c);
    expect(mergeState(b, a)).toEqual(mergeState(a, b));
    expect(mergeState(a, mergeState(b, c))).toEqual(whole);
    expect(mergeState(whole, a)).toEqual(whole);
    expect([covers(whole, a), covers(whole, b), covers(whole, c)]).toEqual([true, true, true]);
    expect(decodeState(encodeState(whole))?.events).toEqual(whole.events);
    expect(decodeState(encodeState(whole))?.runs).toEqual(whole.runs);
  }
});

test('an event is known once, since it first happened; the oldest of many give way', () => {
  const event = (ref: string, minutes: number): IncidentEvent => ({ kind: 'dispatched', ref, at: after(minutes) });
  const one = [event('7/1', 5), event('7/1', 2), event('7/2', 9)].reduce(withEvent, stateOf([diagnosis()]));
  expect(eventsOf(one, 'dispatched')).toEqual([event('7/1', 2), event('7/2', 9)]);
  expect(eventsOf(one, 'rerun')).toEqual([]);
  const many = (from: number): IncidentState =>
    Array.from({ length: 50 }, (_, index) => event(`${from + index}`, from + index)).reduce(withEvent, stateOf([diagnosis()]));
  const both = mergeState(many(0), many(40));
  expect([both.events.length, both.events[0]?.ref, both.events.at(-1)?.ref]).toEqual([60, '30', '89']);
  expect(mergeState(many(40), many(0))).toEqual(both);
  expect(mergeState(both, many(0))).toEqual(both);
});

test('a run that is seen green tells since when, and of two times for the same sight the later stands', () => {
  const red = stateOf([diagnosis()]);
  const seen = (minutes: number, attempt = 2): IncidentState =>
    withRun(red, { run: 7, attempt, green: true, at: after(minutes) });
  expect([seen(5).failures[0]?.status, greenSince(seen(5)), greenSince(red)]).toEqual(['green', after(5), null]);
  expect(greenSince(mergeState(seen(5), seen(9)))).toBe(after(9));
  expect(mergeState(seen(9), seen(5))).toEqual(mergeState(seen(5), seen(9)));
  expect(mergeState(seen(9, 2), seen(5, 3)).runs).toEqual([{ run: 7, attempt: 3, green: true, at: after(5) }]);
});

test('a state does not cover an event that it does not hold', () => {
  const one = stateOf([diagnosis()]);
  const told = withEvent(one, { kind: 'fixed', ref: 'abc1234 Copilot', at: AT });
  expect([covers(one, told), covers(told, one), covers(told, told)]).toEqual([false, true, true]);
});

test('a state does not cover what it does not hold', () => {
  const one = stateOf([diagnosis()]);
  expect(covers(one, stateOf([distinct(1)]))).toBe(false);
  expect(covers(one, stateOf([diagnosis({ job: { attempt: 2 } })]))).toBe(false);
  expect(covers(one, stateOf([], [{ run: 7, attempt: 2 }]))).toBe(false);
  expect(covers(one, withWake(one, { n: 1, at: AT }))).toBe(false);
  expect(covers(one, one)).toBe(true);
});

test('texts are limited and redacted, also where an invisible character hides the secret', () => {
  const token = `ghp_${'aB3dE5fG7hJ9'.repeat(3)}`;
  const { causes } = stateOf([
    diagnosis({
      rootCause: `${token} ${'x'.repeat(5_000)}`,
      evidence: [{ line: 1, text: `gh\u200Bp_${token.slice(4)}${' y'.repeat(900)}` }],
      excerpt: {
        from: 1,
        to: 200,
        text: Array.from({ length: 200 }, (_, line) => `${line} ${token} ${'z'.repeat(80)}`).join('\n'),
      },
    }),
  ]);
  const [cause] = Object.values(causes);
  expect(JSON.stringify(causes)).not.toContain(token.slice(4, 20));
  expect(cause?.rootCause.length).toBeLessThanOrEqual(500);
  expect(cause?.evidence[0]?.text.length).toBeLessThanOrEqual(300);
  expect(cause?.excerpt?.text.length).toBeLessThanOrEqual(6_000);
  expect(cause?.excerpt?.text.split('\n')).toHaveLength((cause?.excerpt?.to ?? 0) - (cause?.excerpt?.from ?? 0) + 1);
});
