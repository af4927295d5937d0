import { LAUNCHES, OUTCOMES, type Handoff } from './handoff.js';
import { choice, instant, list, string, url } from './wire.js';

/** A hand-off as it travels in a comment. */
export function packHandoff(handoff: Handoff): unknown[] {
  const { sha, agent, launcher, causes, at, by, ref, url: place, startedAt, committedAt, outcome, endedAt } = handoff;
  return [
    sha,
    agent,
    LAUNCHES.indexOf(launcher),
    causes,
    at,
    by,
    ref,
    place,
    startedAt,
    committedAt,
    OUTCOMES.indexOf(outcome),
    endedAt,
  ];
}

/** Throws on anything else than what {@link packHandoff} gives. */
export function unpackHandoff(value: unknown): Handoff {
  const [sha, agent, launcher, causes, at, by, ref, place, startedAt, committedAt, outcome, endedAt] = list(value);
  return {
    sha: string(sha),
    agent: string(agent),
    launcher: choice(LAUNCHES, launcher),
    causes: list(causes).map(string),
    at: instant(at),
    by: string(by),
    ref: string(ref),
    url: place === '' ? '' : url(place),
    startedAt: maybe(startedAt),
    committedAt: maybe(committedAt),
    outcome: choice(OUTCOMES, outcome),
    endedAt: maybe(endedAt),
  };
}

function maybe(at: unknown): string {
  return at === '' ? '' : instant(at);
}
