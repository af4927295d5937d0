import type { Cause, Failure, IncidentState } from './incident-state.js';
import { byNewest, flakyRun } from './state-merge.js';
import { shorten } from './text.js';

/** One root cause with the jobs that share it, newest failure first. */
export type Section = { cause: Cause; failures: Failure[]; red: Failure[]; newest: Failure; folded: boolean; brief: boolean };

/** What is shown: the state with whatever had to go already gone, and its sections, newest failure first. */
export type View = { state: IncidentState; sections: Section[] };

/** How little of a cause is left: 1 no excerpt, 2 no references, steps and others, 3 one line of evidence, 4 one line in all. */
type Level = 0 | 1 | 2 | 3 | 4;
const LEVELS = [1, 2, 3, 4] as const;

/**
 * The fullest rendering that keeps within the limit. Things go whole, in a fixed order (see {@link thin}), so that nothing is ever
 * cut in the middle; sizes only shrink along that order, hence the binary search.
 */
export function shedding(state: IncidentState, limit: number, render: (view: View) => string): string {
  const plan = planOf(state);
  const draw = (steps: number): string => render(thin(state, plan, steps));
  let low = 0;
  let high = plan.causes.length + plan.failures.length;
  let body = draw(0);
  if (body.length <= limit) return body;
  while (low + 1 < high) {
    const middle = Math.floor((low + high) / 2);
    const attempt = draw(middle);
    if (attempt.length <= limit) [high, body] = [middle, attempt];
    else low = middle;
  }
  return body.length <= limit ? body : draw(high);
}

/** The root causes of a state: those with something red first, newest failure first. */
export function sectionsOf(state: IncidentState, levels: ReadonlyMap<string, Level> = new Map()): Section[] {
  const groups = new Map<string, Failure[]>();
  for (const failure of [...state.failures].sort(byNewest)) {
    const group = groups.get(failure.cause);
    if (group === undefined) groups.set(failure.cause, [failure]);
    else group.push(failure);
  }
  const sections = [...groups].flatMap(([fingerprint, failures]): Section[] => {
    const cause = state.causes[fingerprint];
    const red = failures.filter(({ status }) => status === 'red');
    const newest = red[0] ?? failures[0];
    if (cause === undefined || newest === undefined) return [];
    const level = levels.get(fingerprint) ?? 0;
    return [{ cause, failures, red, newest, folded: level === 4 || cause.folded, brief: level >= 3 || cause.folded }];
  });
  sections.sort((a, b) => Number(b.red.length > 0) - Number(a.red.length > 0) || byNewest(a.newest, b.newest));
  // The newest failure is always told, with whatever is left of it.
  return sections.map((section, index) => (index === 0 ? { ...section, folded: false } : section));
}

type Plan = { causes: { fingerprint: string; level: Level }[]; failures: Failure[] };

/** What goes, in order: green before red, the oldest and least confident first, never the newest failure. */
function planOf(state: IncidentState): Plan {
  const sections = sectionsOf(state);
  const newest = sections[0]?.newest;
  const victims = [...sections].reverse().sort((a, b) => {
    const age = byNewest(b.newest, a.newest);
    return (
      Number(a.red.length > 0) - Number(b.red.length > 0) ||
      (a.newest.completedAt === b.newest.completedAt ? 0 : age) ||
      a.cause.confidence - b.cause.confidence ||
      age
    );
  });
  const causes = LEVELS.flatMap((level) =>
    victims
      .filter(({ newest: own }) => level < 4 || own !== newest)
      .map(({ newest: own }) => ({ fingerprint: own.cause, level })),
  );
  const failures = [...state.failures]
    .filter((failure) => failure !== newest)
    .sort((a, b) => Number(a.status === 'red') - Number(b.status === 'red') || byNewest(b, a));
  return { causes, failures };
}

/** The view after the first `steps` of the plan: first causes get thinner, then whole failures are only counted. */
function thin(state: IncidentState, plan: Plan, steps: number): View {
  const levels = new Map<string, Level>();
  for (const { fingerprint, level } of plan.causes.slice(0, steps)) levels.set(fingerprint, level);
  const dropped = new Set(plan.failures.slice(0, Math.max(0, steps - plan.causes.length)));
  const causes = Object.fromEntries(
    Object.entries(state.causes).map(([fingerprint, cause]) => [fingerprint, thinCause(cause, levels.get(fingerprint) ?? 0)]),
  );
  const thinned = { ...state, causes, failures: state.failures.filter((failure) => !dropped.has(failure)) };
  // A resolved cause is struck in one line: its words need not travel, but what shows that something is flaky does.
  for (const { red, newest, failures } of sectionsOf(thinned)) {
    if (red.length > 0) continue;
    const level = Math.max(
      levels.get(newest.cause) ?? 0,
      failures.some((failure) => flakyRun(failure, state) !== null) ? 3 : 4,
    ) as Level;
    causes[newest.cause] = thinCause(causes[newest.cause] as Cause, level);
  }
  return { state: thinned, sections: sectionsOf(thinned, levels) };
}

function thinCause(cause: Cause, level: Level): Cause {
  if (level === 0) return cause;
  const quiet: Cause = { ...cause, excerpt: null };
  if (level === 1) return quiet;
  const plain: Cause = {
    ...quiet,
    references: [],
    others: [],
    suspects: cause.suspects.slice(0, 3),
    tests: cause.tests === null ? null : { ...cause.tests, failed: cause.tests.failed.slice(0, 3) },
    fix: { ...cause.fix, steps: [] },
  };
  if (level === 2) return plain;
  return level === 3
    ? { ...shortened(plain, 160, 1), tests: null }
    : { ...shortened(plain, 80, 0), tests: null, suspects: [], history: [], folded: true };
}

function shortened(cause: Cause, limit: number, evidence: number): Cause {
  const { command, verify } = cause.fix;
  return {
    ...cause,
    title: shorten(cause.title, limit),
    rootCause: shorten(cause.rootCause, limit),
    evidence: cause.evidence.slice(0, evidence).map(({ line, text }) => ({ line, text: shorten(text, limit) })),
    fix: { command: whole(command, limit * 2), verify: evidence === 0 ? null : whole(verify, limit * 2), steps: [] },
  };
}

/** A command is useless, even dangerous, when it is cut: all of it or nothing. */
function whole(command: string | null, limit: number): string | null {
  return command !== null && command.length > limit ? null : command;
}
