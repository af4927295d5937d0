import { describe, expect, test } from '@jest/globals';
import type { Category } from '../../src/core/category.js';
import { outageOf, type Failing } from '../../src/core/outage.js';
import { diagnosis, distinct } from '../support/board-builders.js';

/** So many pull requests, each with a mistake of its own, beginning with a number. */
function own(count: number, from = 0): Failing[] {
  return Array.from({ length: count }, (_, index) => ({ diagnoses: [distinct(from + index)], isOld: false }));
}

function hit(count: number, category: Category = 'network-transient', transient = false): Failing[] {
  return Array.from({ length: count }, (_, index) => ({
    diagnoses: [distinct(1_000 + index, { category, transient })],
    isOld: false,
  }));
}

const same = (count: number): Failing[] => Array.from({ length: count }, () => ({ diagnoses: [diagnosis()], isOld: false }));
const old = (count: number): Failing[] => own(count, 500).map((one) => ({ ...one, isOld: true }));

/** What one event they are, and how many belong to it; null: each is its own. `many` is 40. */
function seen(failing: readonly Failing[], red = failing.length): [string, number] | null {
  const outage = outageOf(failing, red, 40);
  return outage === null ? null : [outage.kind, outage.members.size];
}

test.each<[string, Failing[], ReturnType<typeof seen>]>([
  ['nothing', [], null],
  ['mistakes', own(30), null],
  ['too few for an event', hit(4), null],
  ['five that the network fails', hit(5), ['infrastructure', 5]],
  ['half of them', [...own(6), ...hit(6)], ['infrastructure', 6]],
  ['less than half of them', [...own(7), ...hit(6)], null],
  ['the base branch', old(5), ['base', 5]],
  ['the base branch, in less than half of them', [...old(5), ...own(6)], null],
  ['the network and the base branch: the network', [...hit(6), ...old(6)], ['infrastructure', 6]],
  ['the same mistake in a dozen', same(12), null],
])('%s', (_what, failing, expected) => {
  expect(seen(failing)).toEqual(expected);
});

test.each<[Category, boolean, boolean]>([
  ['network-transient', false, true],
  ['rate-limit', false, true],
  ['external-service', false, true],
  ['runner-lost', false, true],
  ['disk-full', false, true],
  ['test-failure', false, false],
  ['oom', false, false],
  ['auth-secret-missing', false, false],
  ['unknown', false, false],
  // What passes by itself is nobody's change, whatever it is called.
  ['test-failure', true, true],
])('%s (transient: %s) is the fault of no change: %s', (category, transient, isEvent) => {
  expect(seen(hit(10, category, transient))).toEqual(isEvent ? ['infrastructure', 10] : null);
});

test('a pull request with a mistake beside the network is no part of it', () => {
  const both: Failing = { diagnoses: [...hit(1)[0]!.diagnoses, distinct(3)], isOld: false };
  const outage = outageOf([both, ...hit(9)], 10, 40);
  expect([...(outage?.members ?? [])]).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9]);
});

describe('a sweep that is full, with many more that are red', () => {
  test('is one event where nine in ten look the same', () => {
    expect(seen([...same(18), ...own(2)], 41)).toEqual(['everything', 18]);
    expect(outageOf(same(20), 300, 40)?.reason).toContain('300 pull requests fail at once');
  });

  test('is none where they do not, or where not that many are red', () => {
    expect(seen([...same(17), ...own(3)], 41)).toBeNull();
    expect(seen(same(20), 40)).toBeNull();
    expect(seen(own(20), 300)).toBeNull();
  });
});

test('the reason counts the members and names what hit them', () => {
  const outage = outageOf([...hit(3), ...hit(3, 'runner-lost'), ...own(2)], 8, 40);
  expect(outage?.reason).toBe('6 pull requests fail for reasons that no change can mend (network-transient, runner-lost)');
  expect(outageOf([...own(1), ...old(6)], 7, 40)).toEqual({
    ...{ kind: 'base', reason: '6 pull requests fail as the base branch does' },
    members: new Set([1, 2, 3, 4, 5, 6]),
  });
});
