import type { Category } from './category.js';
import type { Routing } from './route.js';

/** Which job a diagnosis is about; every field but the name may be unknown (a log file on a terminal has no run). */
export type JobReference = {
  name: string;
  workflow?: string;
  runId?: number;
  jobId?: number;
  attempt?: number;
  url?: string;
  /** ISO 8601 UTC time the job finished. */
  completedAt?: string;
};

/** A line of the given log; `line` is 1-based in the log as it was given. */
export type EvidenceLine = { line: number; text: string };

export type Fix = { command: string | null; verify: string | null; auto: boolean; steps: string[] };

/** The failed tests as their framework reported them, the first first; `count` is the framework's own number, `failed` at most 20 of them. */
export type TestSummary = {
  framework: string;
  count: number;
  failed: { name: string; file: string | null; line: number | null; message: string | null }[];
};

/** CONTRACT.md §4: one failed job, its ranked causes, and what a person needs to see first. */
export type Diagnosis = {
  schema: 1;
  job: JobReference;
  verdict: 'matched' | 'unknown';
  category: Category;
  /** 0..1 */
  confidence: number;
  pattern: { id: string; title: string } | null;
  rootCause: string;
  fix: Fix;
  /** Who mends it; null only in states of old. */
  agent: string | null;
  /** Why it is that agent. */
  routing: Omit<Routing, 'agent'>;
  transient: boolean;
  soft: boolean;
  failedStep: string | null;
  exitCode: number | null;
  /** 1 to 5 lines, most telling first. */
  evidence: EvidenceLine[];
  /** 1-based, inclusive line numbers of the given log; at most 30 lines unless asked for more. */
  excerpt: { from: number; to: number; text: string } | null;
  /** sha256 (hex) of the normalised evidence: equal for the same cause in another matrix leg or attempt. */
  fingerprint: string;
  others: { pattern: { id: string; title: string }; category: Category; confidence: number }[];
  /** Null where no test framework reported failed tests. */
  tests: TestSummary | null;
  references: string[];
  /** Where the words came from; the comment says so when it is not the job's own log. */
  source: LogSource;
};

/** `api`: the job's downloaded log. `runner-pages`: the runner's own page files. `log-file`: the input. `steps`: step names and annotations only. */
export type LogSource = 'api' | 'runner-pages' | 'log-file' | 'steps';
