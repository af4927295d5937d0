import { mergeHandoffs, type Handoff } from './handoff.js';
import type { Cause, EventKind, Failure, IncidentEvent, IncidentState, SeenRun, Wake } from './incident-state.js';

/** More would crowd out the words of the comment. */
const MOST_EVENTS = 60;

/**
 * What two processes know, together. Commutative, associative and idempotent, so that processes may meet in any order:
 * per run and job the higher attempt stands, in the same attempt what was seen last; a run tried again settles what did not fail again.
 */
export function mergeState(a: IncidentState, b: IncidentState): IncidentState {
  const causes = { ...a.causes };
  for (const [fingerprint, cause] of Object.entries(b.causes)) {
    const known = causes[fingerprint];
    causes[fingerprint] = known === undefined ? cause : richer(known, cause);
  }
  return normalise({
    v: 1,
    pr: a.pr ?? b.pr,
    sha: a.sha,
    openedAt: a.openedAt < b.openedAt ? a.openedAt : b.openedAt,
    causes,
    failures: [...a.failures, ...b.failures],
    runs: [...a.runs, ...b.runs],
    wakes: [...a.wakes, ...b.wakes],
    handoffs: [...a.handoffs, ...b.handoffs],
    events: [...a.events, ...b.events],
    total: Math.max(a.total, b.total),
  });
}

/** The state with every matching failure green as of `at`: for a job that went green in a run of its own. */
export function withGreen(state: IncidentState, matches: (failure: Failure) => boolean, at: string): IncidentState {
  const failures = state.failures.map((failure) =>
    failure.status === 'red' && matches(failure)
      ? { ...failure, status: 'green' as const, completedAt: later(failure.completedAt, at) }
      : failure,
  );
  return normalise({ ...state, failures });
}

/** The state with a further sight of a run. */
export function withRun(state: IncidentState, run: SeenRun): IncidentState {
  return normalise({ ...state, runs: [...state.runs, run] });
}

/** The state with one more wake comment on record. */
export function withWake(state: IncidentState, wake: Wake): IncidentState {
  return normalise({ ...state, wakes: [...state.wakes, wake] });
}

/** The state with one more event on record. */
export function withEvent(state: IncidentState, event: IncidentEvent): IncidentState {
  return normalise({ ...state, events: [...state.events, event] });
}

/** The state with more hand-offs on record, or with more known about them. */
export function withHandoffs(state: IncidentState, handoffs: readonly Handoff[]): IncidentState {
  return normalise({ ...state, handoffs: [...state.handoffs, ...handoffs] });
}

/** The events of a kind, oldest first. */
export function eventsOf({ events }: IncidentState, kind: EventKind): IncidentEvent[] {
  return events.filter((event) => event.kind === kind);
}

/** The attempts of a job that failed and then passed without a commit between them; null when that is not certain. */
export function flakyRun({ run, attempt, status }: Failure, { runs }: IncidentState): { failed: number; passed: number } | null {
  const seen = runs.find((candidate) => candidate.run === run);
  return status === 'green' && seen?.green === true && seen.attempt > attempt ? { failed: attempt, passed: seen.attempt } : null;
}

/** True if everything `part` knows about runs, jobs, wakes and events is already in `whole` (or was folded into its count). */
export function covers(whole: IncidentState, part: IncidentState): boolean {
  const held = new Map(whole.failures.map((failure) => [failureKey(failure), failure]));
  const merged = mergeState(whole, part);
  const oldest = whole.total > whole.failures.length ? whole.failures.at(-1) : undefined;
  const failures = merged.failures.every((failure) => {
    const known = held.get(failureKey(failure));
    if (known === undefined) return oldest !== undefined && byNewest(oldest, failure) < 0;
    return same(known, failure);
  });
  return failures && (['runs', 'wakes', 'handoffs', 'events'] as const).every((key) => same(merged[key], whole[key]));
}

/** Newest first; the same order for everybody. */
export function byNewest(a: Failure, b: Failure): number {
  return time(b.completedAt) - time(a.completedAt) || b.run - a.run || (failureKey(a) < failureKey(b) ? -1 : 1);
}

/** Brings a union into the one form that everybody computes: one entry a key, sorted. */
export function normalise(state: IncidentState): IncidentState {
  const runs = [
    ...best(
      state.runs,
      ({ run }) => String(run),
      (a, b) => (compareRuns(a, b) > 0 ? a : b),
    ).values(),
  ].sort((a, b) => a.run - b.run);
  const seen = new Map(runs.map((run) => [run.run, run]));
  const wakes = [
    ...best(
      state.wakes,
      ({ n }) => String(n),
      (a, b) => (a.at < b.at ? a : b),
    ).values(),
  ].sort((a, b) => a.n - b.n);
  const events = [...best(state.events, eventKey, (a, b) => (a.at <= b.at ? a : b)).values()]
    .sort((a, b) => order(a.at, b.at) || order(eventKey(a), eventKey(b)))
    .slice(-MOST_EVENTS);
  const failures = [...best(state.failures, failureKey, laterFailure).values()]
    .map((failure) => settled(failure, seen.get(failure.run)))
    .sort(byNewest);
  const causes = Object.fromEntries(Object.entries(state.causes).sort(([a], [b]) => order(a, b)));
  const handoffs = mergeHandoffs(state.handoffs);
  return { ...state, causes, failures, runs, wakes, handoffs, events, total: Math.max(state.total, failures.length) };
}

/** A run that was tried again, or ended green, settles what did not fail again. */
function settled(failure: Failure, run: SeenRun | undefined): Failure {
  if (run === undefined || !(run.green ? failure.attempt <= run.attempt : failure.attempt < run.attempt)) return failure;
  return { ...failure, status: 'green' };
}

function eventKey({ kind, ref }: IncidentEvent): string {
  return `${kind}\n${ref}`;
}

function failureKey(failure: Failure): string {
  return `${failure.run}\n${failure.job}`;
}

/** Of one job the later sight; of equally late ones the one that says more, green if any says so. */
function laterFailure(a: Failure, b: Failure): Failure {
  const age = a.attempt - b.attempt || time(a.completedAt) - time(b.completedAt);
  if (age !== 0) return age > 0 ? a : b;
  const status = a.status === 'green' || b.status === 'green' ? 'green' : 'red';
  const [left, right] = [{ ...a, status } as const, { ...b, status } as const];
  const known = Number(a.jobId !== null) - Number(b.jobId !== null);
  return (known || order(stable(left), stable(right))) > 0 ? left : right;
}

function compareRuns(a: SeenRun, b: SeenRun): number {
  return a.attempt - b.attempt || Number(a.green) - Number(b.green) || order(a.at, b.at);
}

/** The cause that says more; a total order, so that both sides of a merge choose the same. */
export function richer(a: Cause, b: Cause): Cause {
  const [left, right] = [stable(a), stable(b)];
  const full = Number(b.folded) - Number(a.folded);
  return (full || a.confidence - b.confidence || left.length - right.length || order(left, right)) > 0 ? a : b;
}

function best<T>(items: readonly T[], key: (item: T) => string, choose: (a: T, b: T) => T): Map<string, T> {
  const chosen = new Map<string, T>();
  for (const item of items) {
    const known = chosen.get(key(item));
    chosen.set(key(item), known === undefined ? item : choose(item, known));
  }
  return chosen;
}

function later(a: string, b: string): string {
  return time(a) > time(b) ? a : b;
}

function time(at: string): number {
  const parsed = Date.parse(at);
  return Number.isNaN(parsed) ? 0 : parsed;
}

function order(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}

function stable(value: Record<string, unknown>): string {
  return JSON.stringify(value);
}

function same(a: unknown, b: unknown): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}
