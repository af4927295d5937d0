import type { Category } from './category.js';
import type { EvidenceLine, LogSource, TestSummary } from './diagnosis.js';
import type { Handoff } from './handoff.js';

/** One red (or once red) job of a run. `cause` is a key of {@link IncidentState.causes}. */
export type Failure = {
  run: number;
  /** The run attempt in which the job was last seen this way. */
  attempt: number;
  jobId: number | null;
  job: string;
  workflow: string;
  url: string | null;
  step: string | null;
  /** ISO 8601 UTC; empty when unknown. */
  completedAt: string;
  status: 'red' | 'green';
  cause: string;
  exitCode: number | null;
  source: LogSource;
};

/** Whose fault? One thing that the base branch, an earlier attempt or other pull requests say about a cause, and where it can be seen. */
export type Claim = {
  kind: 'new' | 'red-on-base' | 'flaky' | 'elsewhere' | 'recurring' | 'chronic';
  note: string;
  url: string | null;
};

/** What is needed to show a cause again without its log. */
export type Cause = {
  verdict: 'matched' | 'unknown';
  category: Category;
  confidence: number;
  patternId: string | null;
  title: string;
  rootCause: string;
  fix: { command: string | null; verify: string | null; steps: string[] };
  agent: string | null;
  transient: boolean;
  soft: boolean;
  evidence: EvidenceLine[];
  excerpt: { from: number; to: number; text: string } | null;
  tests: TestSummary | null;
  references: string[];
  others: { id: string; category: Category; confidence: number }[];
  /** Changed files that the evidence names. */
  suspects: string[];
  history: Claim[];
  /** Only one line of it is left, because the comment was too long. */
  folded: boolean;
};

/** A run that was looked at as a whole: which attempt, whether that attempt ended green, and when (ISO 8601 UTC; empty when unknown). */
export type SeenRun = { run: number; attempt: number; green: boolean; at: string };

export type Wake = { n: number; at: string };

/**
 * What happened to an incident, once for each kind and `ref`: `rerun` of a run's failed jobs (run/attempt), `dispatched` to other workflows
 * (run/attempt), `fixed` as somebody said (commit login), `green-with` a later commit (commit), told by a sweep with nobody asked (`unasked`),
 * given to people for good (`blocked`; cause/attempts), called a wrong diagnosis by somebody (`wrong`; pattern category login).
 */
export type IncidentEvent = { kind: EventKind; ref: string; at: string };

export const EVENT_KINDS = ['rerun', 'dispatched', 'fixed', 'green-with', 'unasked', 'blocked', 'wrong'] as const;

export type EventKind = (typeof EVENT_KINDS)[number];

/** All failures of one head SHA: what the comment is a function of, and what travels in its last line. */
export type IncidentState = {
  v: 1;
  pr: number | null;
  /** Full SHA. */
  sha: string;
  /** ISO 8601 UTC. */
  openedAt: string;
  causes: Record<string, Cause>;
  failures: Failure[];
  runs: SeenRun[];
  wakes: Wake[];
  /** Who was to mend it, also on earlier commits of the same failure. */
  handoffs: Handoff[];
  events: IncidentEvent[];
  /** Distinct failures ever known; more than `failures` when old ones had to be folded into a count. */
  total: number;
};
