import type { Cause, Failure, IncidentState, Wake } from './incident-state.js';

/** So many failures in a row on one commit, and nobody believes any more that it passes by itself. */
export const MOST_TRANSIENT = 3;

/** An agent's session is over after an hour, whatever became of it (GitHub's limit for the Copilot agent). */
export const SESSION_MINUTES = 60;

/** True if nobody has to mend this failure: it passes by itself, or is merely reported. */
export function isPassing({ attempt }: Failure, cause: Cause | undefined): boolean {
  return cause !== undefined && (cause.soft || (cause.transient && attempt < MOST_TRANSIENT));
}

/** True if somebody has to act: something is red that neither passes by itself nor is merely reported. */
export function needsAgent({ failures, causes }: IncidentState): boolean {
  return failures.some((failure) => failure.status === 'red' && !isPassing(failure, causes[failure.cause]));
}

/** True if nothing of the incident is red any more. */
export function isResolved({ failures }: IncidentState): boolean {
  return failures.every(({ status }) => status === 'green');
}

/** When the last failure of a resolved incident went green (ISO 8601 UTC); null while something is red, or when it is not known. */
export function greenSince(state: IncidentState): string | null {
  if (!isResolved(state)) return null;
  // The time of a run that settled a failure is not copied into the failure: a merge would then depend on the order.
  const settledAt = new Map(state.runs.map(({ run, at }) => [run, at]));
  const times = state.failures.flatMap(({ run, completedAt }) => [completedAt, settledAt.get(run) ?? '']);
  return last(times.filter((at) => at !== ''));
}

/** What an agent showed of itself: a session began or ended, or it answered (comment, review, commit, or "Fixed in"). */
export type Sign = { kind: 'started' | 'finished' | 'answered'; at: string };

/** What decides about the next step. Times are ISO 8601 UTC. */
export type Watched = {
  /** Does somebody have to act at all? */
  open: boolean;
  /** When the root-cause comment was written: its mention was the first request. */
  askedAt: string;
  /** The wake comments, oldest first. */
  wakes: readonly Wake[];
  signs: readonly Sign[];
  escalated: boolean;
};

export type Rules = { graceMinutes: number; mostWakes: number };

/**
 * The life of an incident: `opened` (asked by the comment alone) or `woken`, each for the grace period; then `active` while a session goes
 * on, `answered` for good, or `silent`, which leads to the next wake, and after the last one to people (`escalated`). `green` ends it.
 */
export type Phase = 'green' | 'opened' | 'woken' | 'active' | 'answered' | 'silent' | 'escalated';

/** `session-done`: it ended, or never began; `incomplete-session`: it began, and nothing came of it. */
export type Step = { phase: Phase; reason: string } & (
  | { act: 'wait'; until: string | null }
  | { act: 'wake'; n: number; retrigger: 'session-done-retrigger' | 'incomplete-session-retrigger' }
  | { act: 'escalate' }
);

/** The next step of an incident: a pure function of what is known and of the time. */
export function nextStep(watched: Watched, rules: Rules, now: Date): Step {
  const { open, askedAt, wakes, signs, escalated } = watched;
  const wait = (phase: Phase, reason: string, until: string | null = null): Step => ({ phase, act: 'wait', until, reason });
  if (!open) return wait('green', 'nothing is left that somebody has to mend');
  if (escalated) return wait('escalated', 'people have been called');
  const asked = last([askedAt, ...wakes.map(({ at }) => at)]) ?? askedAt;
  const since = signs.filter(({ at }) => Date.parse(at) > Date.parse(asked));
  if (since.some(({ kind }) => kind === 'answered')) return wait('answered', 'the agent has answered');
  // Also one that began before we asked: a second one would get in its way.
  const until = sessionUntil(signs, now);
  if (until !== null) return wait('active', 'a session of the agent goes on', until);
  const { end, isOver } = sessionOf(since);
  const due = last([plus(asked, rules.graceMinutes), ...(end === null ? [] : [end])]) as string;
  if (now.getTime() < Date.parse(due)) {
    return wait(wakes.length === 0 ? 'opened' : 'woken', `the agent has until ${due} to show a sign of life`, due);
  }
  const n = Math.max(wakes.length, ...wakes.map((wake) => wake.n)) + 1;
  const silence = end === null ? 'no sign of life' : 'a session that brought nothing';
  if (n > rules.mostWakes) return { phase: 'silent', act: 'escalate', reason: `${silence} after ${n - 1} wakes` };
  const retrigger = end === null || isOver ? 'session-done-retrigger' : 'incomplete-session-retrigger';
  return { phase: 'silent', act: 'wake', n, retrigger, reason: `${silence} since ${asked}` };
}

/** Until when a session goes on at most (ISO 8601 UTC); null where none does. */
export function sessionUntil(signs: readonly Sign[], now: Date): string | null {
  const { end, isOver } = sessionOf(signs);
  return end !== null && !isOver && now.getTime() < Date.parse(end) ? end : null;
}

/** When the last session ended or has to have ended, null where none began; and whether its end was seen. */
function sessionOf(signs: readonly Sign[]): { end: string | null; isOver: boolean } {
  const timesOf = (kind: Sign['kind']): string[] => signs.filter((sign) => sign.kind === kind).map(({ at }) => at);
  const begun = last(timesOf('started'));
  const ended = last(timesOf('finished'));
  if (begun === null) return { end: null, isOver: false };
  const isOver = ended !== null && Date.parse(ended) >= Date.parse(begun);
  return { end: isOver ? ended : plus(begun, SESSION_MINUTES), isOver };
}

/** The latest of some times; they may be written with or without milliseconds. */
function last(times: readonly string[]): string | null {
  return times.reduce<string | null>((best, at) => (best === null || Date.parse(at) > Date.parse(best) ? at : best), null);
}

function plus(at: string, minutes: number): string {
  return new Date(Date.parse(at) + minutes * 60_000).toISOString();
}
