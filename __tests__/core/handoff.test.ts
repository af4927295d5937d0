import { describe, expect, test } from '@jest/globals';
import {
  blockedRef,
  currentHandoffs,
  decide,
  failedAttempts,
  isBlocked,
  isLaunched,
  openCauses,
  type OpenCause,
} from '../../src/core/attempts.js';
import { packHandoff, unpackHandoff } from '../../src/core/handoff-codec.js';
import { causeKey, ended, LAUNCHES, mergeHandoffs, OUTCOMES, type Handoff } from '../../src/core/handoff.js';
import {
  covers,
  decodeState,
  encodeState,
  mergeState,
  withEvent,
  withGreen,
  withHandoffs,
  type IncidentState,
} from '../../src/core/state.js';
import { after, AT, diagnosis, distinct, seeded, SHA, stateOf } from '../support/board-builders.js';

const CAUSE = causeKey('a'.repeat(64));

/** A hand-off of an earlier commit that reached somebody, with changes. */
function handoff(change: Partial<Handoff> = {}): Handoff {
  return {
    sha: 'b'.repeat(12),
    agent: 'blaze',
    launcher: 'mention',
    causes: [CAUSE],
    at: AT,
    by: '900/1/GitHub Actions 99',
    ref: 'wake 1',
    url: 'https://github.com/o/r/pull/42#issuecomment-1',
    startedAt: '',
    committedAt: '',
    outcome: '',
    endedAt: '',
    ...change,
  };
}

/** A hand-off of few commits, agents and times, so that hand-offs collide often. */
function arbitrary(random: () => number): Handoff {
  const pick = (count: number): number => Math.floor(random() * count);
  const maybe = (): string => (pick(2) === 0 ? '' : after(pick(4)));
  const outcome = OUTCOMES[pick(OUTCOMES.length)] ?? '';
  return handoff({
    sha: ['b', 'c'][pick(2)]?.repeat(12) ?? '',
    agent: ['blaze', 'atlas'][pick(2)] ?? '',
    launcher: LAUNCHES[pick(LAUNCHES.length)] ?? 'none',
    causes: [...new Set(Array.from({ length: 1 + pick(3) }, () => `${pick(3)}`.repeat(12)))].sort(),
    at: after(pick(3)),
    by: `${pick(3)}/1/runner`,
    ref: ['', 'wake 1', 'wake 2'][pick(3)] ?? '',
    url: ['', 'https://github.com/o/r/1', 'https://github.com/o/r/2'][pick(3)] ?? '',
    startedAt: maybe(),
    committedAt: maybe(),
    outcome,
    endedAt: outcome === '' ? '' : after(pick(4)),
  });
}

function some(random: () => number): Handoff[] {
  return Array.from({ length: Math.floor(random() * 5) }, () => arbitrary(random));
}

describe('what several processes know of hand-offs', () => {
  test('is put together in any order and grouping, as often as one likes [104]', () => {
    const random = seeded(23);
    for (let turn = 0; turn < 3_000; turn += 1) {
      const [a, b, c] = [some(random), some(random), some(random)];
      const whole = mergeHandoffs([...mergeHandoffs([...a, ...b]), ...c]);
      expect(mergeHandoffs([...c, ...b, ...a])).toEqual(whole);
      expect(mergeHandoffs([...a, ...mergeHandoffs([...b, ...c])])).toEqual(whole);
      expect(mergeHandoffs([...whole, ...a, ...whole])).toEqual(whole);
    }
  });

  test('is so in whole states, which cover what went into them and travel unchanged [104]', () => {
    const random = seeded(29);
    const state = (): IncidentState => withHandoffs(stateOf([diagnosis()]), some(random));
    for (let turn = 0; turn < 500; turn += 1) {
      const [a, b, c] = [state(), state(), state()];
      const whole = mergeState(mergeState(a, b), c);
      expect(mergeState(b, a)).toEqual(mergeState(a, b));
      expect(mergeState(a, mergeState(b, c))).toEqual(whole);
      expect(mergeState(whole, b)).toEqual(whole);
      expect([covers(whole, a), covers(whole, b), covers(whole, c)]).toEqual([true, true, true]);
      expect(decodeState(encodeState(whole))?.handoffs).toEqual(whole.handoffs);
    }
  });

  test('a state does not cover a hand-off that it does not hold, nor what it does not know of one [104]', () => {
    const one = withHandoffs(stateOf([diagnosis()]), [handoff()]);
    expect(covers(stateOf([diagnosis()]), one)).toBe(false);
    expect(covers(one, withHandoffs(one, [handoff({ startedAt: after(3) })]))).toBe(false);
    expect(covers(one, one)).toBe(true);
  });

  test.each<[string, Partial<Handoff>, Partial<Handoff>, Partial<Handoff>]>([
    ['who decided first did it', { at: after(1), by: '1' }, { at: AT, by: '2' }, { at: AT, by: '2' }],
    [
      'at one time the first name did',
      { by: '2', launcher: 'assign' },
      { by: '1', launcher: 'dispatch' },
      { by: '1', launcher: 'dispatch' },
    ],
    [
      'what became of an intent',
      { ref: '', url: '' },
      { ref: 'wake 1', url: 'https://x.y/1' },
      { ref: 'wake 1', url: 'https://x.y/1' },
    ],
    ['all causes', { causes: ['c', 'a'] }, { causes: ['b', 'a'] }, { causes: ['a', 'b', 'c'] }],
    ['the first sign of work', { startedAt: after(5) }, { startedAt: after(2) }, { startedAt: after(2) }],
    ['a sign against none', { committedAt: '' }, { committedAt: after(2) }, { committedAt: after(2) }],
    [
      'green against red',
      { outcome: 'red', endedAt: after(1) },
      { outcome: 'green', endedAt: after(9) },
      { outcome: 'green', endedAt: after(9) },
    ],
    [
      'an outcome is as old as it was first seen',
      { outcome: 'red', endedAt: after(9) },
      { outcome: 'red', endedAt: after(1) },
      { outcome: 'red', endedAt: after(1) },
    ],
    [
      'refused for good',
      { ref: '' },
      { ref: '', outcome: 'refused', endedAt: after(1) },
      { outcome: 'refused', endedAt: after(1) },
    ],
    [
      'refused at first, and then it went through',
      { ref: '', outcome: 'refused', endedAt: after(1) },
      {},
      { ref: 'wake 1', outcome: '', endedAt: '' },
    ],
  ])('of one hand-off it is %s [103 104]', (_what, left, right, expected) => {
    expect(mergeHandoffs([handoff(left), handoff(right)])).toEqual([expect.objectContaining(expected)]);
    expect(mergeHandoffs([handoff(right), handoff(left)])).toEqual([expect.objectContaining(expected)]);
  });

  test('there is one for each commit and agent, the oldest first, and the oldest of many give way [85]', () => {
    const many = Array.from({ length: 40 }, (_, index) =>
      handoff({ sha: index.toString(16).padStart(12, '0'), at: after(40 - index) }),
    );
    const kept = mergeHandoffs(many);
    expect([kept.length, kept[0]?.at, kept.at(-1)?.at]).toEqual([30, after(11), after(40)]);
    expect(mergeHandoffs([handoff(), handoff({ agent: 'atlas' }), handoff({ sha: 'c'.repeat(12) })])).toHaveLength(3);
  });
});

describe('outcomes', () => {
  test.each<[Handoff['outcome'], 'red' | 'green', Handoff['outcome']]>([
    ['', 'red', 'red'],
    ['', 'green', 'green'],
    ['red', 'green', 'green'],
    ['red', 'red', 'red'],
    ['green', 'red', 'green'],
    ['refused', 'red', 'refused'],
    ['refused', 'green', 'refused'],
  ])('"%s", and CI says %s: %s [103 104]', (known, said, expected) => {
    const before = handoff({ outcome: known, endedAt: known === '' ? '' : after(1) });
    const [one] = ended([before], said, after(5), () => true);
    expect([one?.outcome, one?.endedAt]).toEqual([expected, expected === known ? before.endedAt : after(5)]);
    expect(ended([before], said, after(5), () => false)).toEqual([before]);
  });

  test('only who was reached made an attempt [85]', () => {
    expect([handoff(), handoff({ ref: '' }), handoff({ ref: '', outcome: 'refused' })].map(isLaunched)).toEqual([
      true,
      false,
      false,
    ]);
  });
});

describe('on the wire', () => {
  test('what is packed is what is unpacked [104]', () => {
    const random = seeded(31);
    for (let turn = 0; turn < 500; turn += 1) {
      const one = arbitrary(random);
      expect(unpackHandoff(JSON.parse(JSON.stringify(packHandoff(one))))).toEqual(one);
    }
  });

  /** A state with one hand-off, as a comment would bring it after somebody changed the hand-off. */
  function received(change: (wire: unknown[]) => unknown): IncidentState | null {
    const line = encodeState(withHandoffs(stateOf([diagnosis()]), [handoff()]));
    const json = Buffer.from(/v1:(\S+)/.exec(line)?.[1] ?? '', 'base64url').toString();
    const packed = JSON.stringify(packHandoff(handoff()));
    expect(json).toContain(packed);
    const damaged = json.replace(packed, () => JSON.stringify(change(packHandoff(handoff()))));
    return decodeState(`<!-- ci-rescue-state:v1:${Buffer.from(damaged).toString('base64url')} -->`);
  }

  test('the undamaged form of the cases below is read', () => {
    expect(received((wire) => wire)?.handoffs).toEqual([handoff()]);
  });

  test.each<[string, (wire: unknown[]) => unknown]>([
    ['no list', () => ({})],
    ['nothing', () => null],
    ['too short', (wire) => wire.slice(0, 6)],
    ['a commit that is a number', (wire) => wire.with(0, 7)],
    ['a launcher that nobody knows', (wire) => wire.with(2, LAUNCHES.length)],
    ['a launcher by its name', (wire) => wire.with(2, 'mention')],
    ['causes that are no list', (wire) => wire.with(3, CAUSE)],
    ['a cause that is none', (wire) => wire.with(3, [{}])],
    ['a time that is none', (wire) => wire.with(4, 'yesterday')],
    ['no time', (wire) => wire.with(4, '')],
    ['an address that runs', (wire) => wire.with(7, 'javascript:alert(1)')],
    ['a start that is no time', (wire) => wire.with(8, 'soon')],
    ['an outcome that nobody knows', (wire) => wire.with(10, 9)],
    ['a negative outcome', (wire) => wire.with(10, -1)],
    ['a text without end', (wire) => wire.with(1, 'x'.repeat(100_000))],
  ])('damaged is absent, never a crash: %s [85]', (_what, change) => {
    expect(received(change)).toBeNull();
  });
});

describe('who is next', () => {
  const BOTH = [diagnosis(), distinct(1)];
  const OTHER = causeKey('1'.padStart(64, '0'));
  const routed = ({ cause }: OpenCause): string => cause.agent ?? 'atlas';
  const ORDER = ['blaze', 'atlas', 'rex'];
  const next = (_open: OpenCause, tried: readonly string[]): string | null => ORDER.find((id) => !tried.includes(id)) ?? null;
  const tries = (...agents: string[]): Handoff[] =>
    agents.map((agent, index) => handoff({ agent, sha: `${index}`.repeat(12), at: after(index) }));

  test.each<[string, IncidentState, number, ReturnType<typeof decide>]>([
    ['who it is routed to', stateOf([diagnosis()]), 3, { kind: 'hand', agent: 'blaze', causes: [CAUSE] }],
    [
      'another after a failed attempt',
      withHandoffs(stateOf([diagnosis()]), tries('blaze')),
      3,
      { kind: 'hand', agent: 'atlas', causes: [CAUSE] },
    ],
    [
      'who it is routed to, where others failed',
      withHandoffs(stateOf([diagnosis()]), tries('rex')),
      3,
      { kind: 'hand', agent: 'blaze', causes: [CAUSE] },
    ],
    [
      'a third',
      withHandoffs(stateOf([diagnosis()]), tries('blaze', 'atlas')),
      3,
      { kind: 'hand', agent: 'rex', causes: [CAUSE] },
    ],
    [
      'nobody after as many as there may be',
      withHandoffs(stateOf([diagnosis()]), tries('blaze', 'atlas', 'rex')),
      3,
      { kind: 'blocked', reason: '3 attempts have failed' },
    ],
    [
      'nobody after the only one',
      withHandoffs(stateOf([diagnosis()]), tries('blaze')),
      1,
      { kind: 'blocked', reason: '1 attempt has failed' },
    ],
    [
      'nobody where all have tried',
      withHandoffs(stateOf([diagnosis()]), tries('blaze', 'atlas', 'rex')),
      9,
      { kind: 'blocked', reason: 'every agent has tried, and the same failure is never given to one twice' },
    ],
    [
      'intents and refusals are no attempts',
      withHandoffs(stateOf([diagnosis()]), [handoff({ ref: '' }), handoff({ agent: 'atlas', ref: '', outcome: 'refused' })]),
      1,
      { kind: 'hand', agent: 'blaze', causes: [CAUSE] },
    ],
    [
      'attempts at something else are none',
      withHandoffs(stateOf([diagnosis()]), [handoff({ causes: [OTHER] })]),
      1,
      { kind: 'hand', agent: 'blaze', causes: [CAUSE] },
    ],
    [
      'who has this commit keeps it',
      withHandoffs(stateOf([diagnosis()]), [handoff({ sha: SHA.slice(0, 12) })]),
      1,
      { kind: 'hand', agent: 'blaze', causes: [CAUSE] },
    ],
    ['all that is open goes together', stateOf(BOTH), 3, { kind: 'hand', agent: 'blaze', causes: [OTHER, CAUSE] }],
    [
      'but what was tried too often',
      withHandoffs(stateOf(BOTH), tries('blaze')),
      1,
      { kind: 'hand', agent: 'blaze', causes: [OTHER] },
    ],
    [
      'and people get all of it',
      withHandoffs(stateOf(BOTH), [handoff({ causes: [CAUSE, OTHER] })]),
      1,
      { kind: 'blocked', reason: '1 attempt has failed' },
    ],
  ])('%s [85 94]', (_what, state, most, expected) => {
    expect(decide(state, routed, next, most)).toEqual(expected);
  });

  test('what is green, soft or transient is nothing to mend; what failed last comes first [85]', () => {
    const state = stateOf([...BOTH, distinct(2, { soft: true }), distinct(3, { transient: true })]);
    expect(openCauses(state).map(({ fingerprint }) => causeKey(fingerprint))).toEqual([OTHER, CAUSE]);
    const rest = withGreen(state, ({ job }) => job === 'job 1', after(9));
    expect(openCauses(rest).map(({ fingerprint }) => causeKey(fingerprint))).toEqual([CAUSE]);
  });

  test('attempts are those of earlier commits; those of its own are known apart [85]', () => {
    const own = handoff({ sha: SHA.slice(0, 12), agent: 'atlas' });
    const state = withHandoffs(stateOf([diagnosis()]), [own, handoff()]);
    expect(failedAttempts(state, 'a'.repeat(64))).toEqual([handoff()]);
    expect(currentHandoffs(state)).toEqual([own]);
  });

  test('people have it once all that is open was given to them, until somebody is asked once more [99]', () => {
    const given = (state: IncidentState, ...fingerprints: string[]): IncidentState =>
      fingerprints.reduce((sum, one) => withEvent(sum, { kind: 'blocked', ref: blockedRef(state, one), at: AT }), state);
    const both = stateOf(BOTH);
    const first = 'a'.repeat(64);
    const second = '1'.padStart(64, '0');
    const all = given(both, first, second);
    expect([both, given(both, first), all].map(isBlocked)).toEqual([false, false, true]);
    expect(isBlocked(withGreen(all, () => true, after(9)))).toBe(false);
    expect(isBlocked(withHandoffs(all, [handoff({ sha: SHA.slice(0, 12) })]))).toBe(false);
    expect(isBlocked(withHandoffs(all, [handoff({ causes: [CAUSE] })]))).toBe(false);
  });
});
