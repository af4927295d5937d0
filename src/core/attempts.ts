import { sectionsOf } from './comment-fit.js';
import { causeKey, type Handoff } from './handoff.js';
import { isPassing } from './incident.js';
import { sha12 } from './marker.js';
import type { Cause, IncidentState } from './incident-state.js';
import { eventsOf } from './state-merge.js';

/** A cause that somebody has to mend, and its fingerprint. */
export type OpenCause = { fingerprint: string; cause: Cause };

/** What somebody has to mend, the newest failure first. */
export function openCauses(state: IncidentState): OpenCause[] {
  return sectionsOf(state)
    .filter(({ cause, red }) => red.some((failure) => !isPassing(failure, cause)))
    .map(({ cause, newest }) => ({ fingerprint: newest.cause, cause }));
}

/** The hand-offs of earlier commits that were to mend this cause and reached somebody: attempts that failed, since it is still red. */
export function failedAttempts({ handoffs, sha }: Pick<IncidentState, 'handoffs' | 'sha'>, fingerprint: string): Handoff[] {
  return handoffs.filter(
    (handoff) => isLaunched(handoff) && handoff.sha !== sha12(sha) && handoff.causes.includes(causeKey(fingerprint)),
  );
}

/** Who tried to mend what is open, the oldest first. */
export function triedBefore(state: IncidentState): Handoff[] {
  return [...new Set(openCauses(state).flatMap(({ fingerprint }) => failedAttempts(state, fingerprint)))];
}

/** True if somebody was reached. */
export function isLaunched({ ref, outcome }: Handoff): boolean {
  return ref !== '' && outcome !== 'refused';
}

/** The hand-offs of the state's own commit, oldest first. */
export function currentHandoffs({ handoffs, sha }: Pick<IncidentState, 'handoffs' | 'sha'>): Handoff[] {
  return handoffs.filter((handoff) => handoff.sha === sha12(sha));
}

/** How a blocked cause is remembered: one more attempt, made because somebody wished it, and it is blocked anew. */
export function blockedRef(state: IncidentState, fingerprint: string): string {
  return `${causeKey(fingerprint)}/${failedAttempts(state, fingerprint).length}`;
}

/** True if all that is left to be mended was given to people, and nobody was asked since. */
export function isBlocked(state: IncidentState): boolean {
  const open = openCauses(state);
  const blocked = new Set(eventsOf(state, 'blocked').map(({ ref }) => ref));
  const isUnasked = !currentHandoffs(state).some(isLaunched);
  return isUnasked && open.length > 0 && open.every(({ fingerprint }) => blocked.has(blockedRef(state, fingerprint)));
}

/** Who is to mend a cause, or why nobody is asked any more. `next`: who follows after those who tried, null when there is nobody. */
export type Verdict = { kind: 'hand'; agent: string; causes: string[] } | { kind: 'blocked'; reason: string };

/**
 * An attempt is for all open causes together, but for those that were tried too often. After a failed attempt somebody else tries, and the
 * same failure is never given to the same agent twice.
 */
export function decide(
  state: IncidentState,
  routed: (open: OpenCause) => string,
  next: (open: OpenCause, tried: readonly string[]) => string | null,
  mostAttempts: number,
): Verdict {
  const open = openCauses(state);
  const left = open.filter(({ fingerprint }) => failedAttempts(state, fingerprint).length < mostAttempts);
  const keys = (causes: readonly OpenCause[]): string[] => causes.map(({ fingerprint }) => causeKey(fingerprint)).sort();
  const [main] = left;
  if (main === undefined) {
    const tries = open.map(({ fingerprint }) => failedAttempts(state, fingerprint)).sort((a, b) => b.length - a.length);
    return { kind: 'blocked', reason: whatCameOf(tries[0] ?? []) };
  }
  const tried = failedAttempts(state, main.fingerprint).map(({ agent }) => agent);
  const first = routed(main);
  const agent = tried.includes(first) ? next(main, tried) : first;
  if (agent !== null) return { kind: 'hand', agent, causes: keys(left) };
  return {
    kind: 'blocked',
    reason: 'every agent has tried, and the same failure is never given to one twice',
  };
}

function whatCameOf(tries: readonly Handoff[]): string {
  const count = tries.length === 1 ? '1 attempt' : `${tries.length} attempts`;
  if (tries.some(({ outcome }) => outcome === 'green')) return `it is red again after ${count}`;
  return `${count} ${tries.length === 1 ? 'has' : 'have'} failed`;
}
