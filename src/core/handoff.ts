/** Ways to hand a failure over to an agent. */
export const LAUNCHES = ['mention', 'agent-task', 'assign', 'dispatch', 'workflow', 'none'] as const;

export type Launch = (typeof LAUNCHES)[number];

/** What CI said about a hand-off: nothing yet, green, or that the same failure is red on a later commit; `refused`: nobody was reached. */
export const OUTCOMES = ['', 'refused', 'red', 'green'] as const;

/**
 * A failure that was given to an agent: one attempt to mend it. There is one for each commit and agent; reminders are no attempts of their own.
 * All times are ISO 8601 UTC, empty where it is not (yet) known.
 */
export type Handoff = {
  /** sha12 of the commit whose failure it was. */
  sha: string;
  agent: string;
  launcher: Launch;
  /** What is to be mended: fingerprints, see {@link causeKey}. */
  causes: string[];
  /** When it was decided, and by which process: of several that meet the earliest does it. */
  at: string;
  by: string;
  /** What it became: comments, tasks, issues, runs or events, with commas between them. Empty while it is only intended. */
  ref: string;
  url: string;
  /** When the agent showed the first sign of work, and when it committed first. */
  startedAt: string;
  committedAt: string;
  outcome: (typeof OUTCOMES)[number];
  endedAt: string;
};

/** All that a hand-off became: the first request, and its reminders. */
export function refsOf({ ref }: Pick<Handoff, 'ref'>): string[] {
  return ref === '' ? [] : ref.split(',');
}

/** Older ones are forgotten: no limit of attempts is as high. */
const MOST_HANDOFFS = 30;

/** So much of a fingerprint tells causes apart. */
export function causeKey(fingerprint: string): string {
  return fingerprint.slice(0, 12);
}

/** One for each commit and agent, the oldest first; what several processes know of one is put together. */
export function mergeHandoffs(all: readonly Handoff[]): Handoff[] {
  const known = new Map<string, Handoff>();
  for (const handoff of all) {
    const key = keyOf(handoff);
    const other = known.get(key);
    // Also with itself, so that one alone has the form that two have.
    known.set(key, together(other ?? handoff, handoff));
  }
  return [...known.values()].sort((a, b) => order(a.at, b.at) || order(keyOf(a), keyOf(b))).slice(-MOST_HANDOFFS);
}

/** The hand-offs with each that was about one of these causes, and has no outcome yet, ended by what CI says now. */
export function ended(
  handoffs: readonly Handoff[],
  outcome: 'red' | 'green',
  at: string,
  isMeant: (handoff: Handoff) => boolean,
): Handoff[] {
  return handoffs.map((handoff) => {
    const isBetter = OUTCOMES.indexOf(outcome) > OUTCOMES.indexOf(handoff.outcome) && handoff.outcome !== 'refused';
    return isBetter && isMeant(handoff) ? { ...handoff, outcome, endedAt: at } : handoff;
  });
}

/** Commutative, associative and idempotent, like the merging of states: who decided first did it, the rest is what anybody knows. */
function together(a: Handoff, b: Handoff): Handoff {
  const first = order(a.at, b.at) || order(a.by, b.by) || order(a.launcher, b.launcher);
  const { launcher, at, by } = first <= 0 ? a : b;
  const ref = [...new Set([...refsOf(a), ...refsOf(b)])].sort().join(',');
  const rank = OUTCOMES.indexOf(a.outcome) - OUTCOMES.indexOf(b.outcome);
  const said = rank >= 0 ? a.outcome : b.outcome;
  // Refused at first, and then it went through.
  const outcome = said === 'refused' && ref !== '' ? '' : said;
  return {
    sha: a.sha,
    agent: a.agent,
    launcher,
    causes: [...new Set([...a.causes, ...b.causes])].sort(),
    at,
    by,
    ref,
    url: soonest(a.url, b.url),
    startedAt: soonest(a.startedAt, b.startedAt),
    committedAt: soonest(a.committedAt, b.committedAt),
    outcome,
    endedAt: outcome === '' ? '' : rank === 0 ? soonest(a.endedAt, b.endedAt) : rank > 0 ? a.endedAt : b.endedAt,
  };
}

/** The first of two texts; an empty one comes last. */
function soonest(a: string, b: string): string {
  if (a === '' || b === '') return a || b;
  return a < b ? a : b;
}

function keyOf({ sha, agent }: Handoff): string {
  return `${sha}\n${agent}`;
}

function order(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}
