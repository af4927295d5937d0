import type { Category } from './category.js';
import type { Diagnosis } from './diagnosis.js';

/** What the machines and services around a change bring about, not the change. */
const INFRASTRUCTURE: readonly Category[] = ['network-transient', 'rate-limit', 'external-service', 'runner-lost', 'disk-full'];

/** From so many pull requests on, and where they are at least half, a cause that is nobody's change is one event and not many. */
const MANY = 5;

/** The failures of one pull request; `isOld`: the base branch fails in the same way. */
export type Failing = { diagnoses: readonly Diagnosis[]; isOld: boolean };

/** `members`: which of the failures belong to it. */
export type Outage = { kind: 'infrastructure' | 'base' | 'everything'; reason: string; members: ReadonlySet<number> };

/**
 * Which failures are one event (a service is down, the base branch is broken) that no pull request can mend; null when none are. `red`: how
 * many fail in all; beyond `many` of them the same failure everywhere is one event whatever it is.
 */
export function outageOf(failing: readonly Failing[], red: number, many: number): Outage | null {
  const group = (fits: (one: Failing) => boolean): Set<number> =>
    new Set(failing.flatMap((one, index) => (fits(one) ? [index] : [])));
  const isShared = ({ size }: Set<number>): boolean => size >= MANY && size * 2 >= failing.length;
  const infrastructure = group(({ diagnoses }) => diagnoses.every(isInfrastructure));
  if (isShared(infrastructure)) {
    const kinds = new Set([...infrastructure].flatMap((index) => failing[index]!.diagnoses.map(({ category }) => category)));
    return {
      kind: 'infrastructure',
      reason: `${infrastructure.size} pull requests fail for reasons that no change can mend (${[...kinds].join(', ')})`,
      members: infrastructure,
    };
  }
  const old = group(({ isOld }) => isOld);
  if (isShared(old)) return { kind: 'base', reason: `${old.size} pull requests fail as the base branch does`, members: old };
  const common = commonest(failing.map(fingerprintOf));
  const same = group((one) => fingerprintOf(one) === common);
  if (red <= many || !isShared(same) || same.size * 10 < failing.length * 9) return null;
  return {
    kind: 'everything',
    reason: `${red} pull requests fail at once, in the same way wherever it was looked`,
    members: same,
  };
}

function fingerprintOf({ diagnoses }: Failing): string {
  return diagnoses[0]?.fingerprint ?? '';
}

function isInfrastructure({ transient, category }: Diagnosis): boolean {
  return transient || INFRASTRUCTURE.includes(category);
}

function commonest(keys: readonly string[]): string {
  const counts = new Map<string, number>();
  for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0] ?? '';
}
