import { titleOf } from './comment-blocks.js';
import { sectionsOf } from './comment-fit.js';
import type { Section } from './comment-fit.js';
import { isPassing } from './incident.js';
import { sha12 } from './marker.js';
import { kindOf } from './prompt-kinds.js';
import type { Kind } from './prompt-kinds.js';
import { redact } from './redact.js';
import { reproduction } from './reproduce.js';
import type { Failure, IncidentState } from './incident-state.js';
import { clean, defuse, fence, inlineCode, isPlainUrl, shorten } from './text.js';

/**
 * What a template may name. Everything that strangers wrote is finished Markdown: a code span, a fence, or defused words of one line. What is
 * not known is empty text, an empty list or null, never missing.
 */
export type PromptData = {
  /** Who gets the task: the id of the configuration, the name, and what it knows most of (empty for agents of your own). */
  agent: { id: string; name: string; field: string };
  /** Code span: `owner/name`. */
  repository: string;
  /** Null where there is no pull request. */
  pr: number | null;
  /** Code span. */
  branch: string;
  /** The full commit, and its first 12 digits. */
  sha: string;
  sha12: string;
  /** The run that failed last: its address, its workflow's name (code span), its attempt. */
  run: { url: string; workflow: string; attempt: number };
  /** Address of the root-cause comment. */
  rca: string;
  /** Failed jobs that somebody has to mend, the newest first, at most 20; `moreJobs` counts the rest. */
  jobs: PromptJob[];
  moreJobs: number;
  /** Their root causes, the newest failure first, at most 5; `moreCauses` counts the rest. */
  causes: PromptCause[];
  moreCauses: number;
  /** The first of the causes. */
  main: PromptCause;
  /** Kind of the main cause: whose steps are told. */
  kind: Kind;
  /** What was tried for this failure and did not help, the oldest first, at most 5. */
  attempts: PromptAttempt[];
  /** What a maintainer added; empty where nobody did. */
  hint: string;
  /** What is left of attempts or time, as a sentence; empty where nothing is to be said. */
  budget: string;
};

/** `name` and `step` are code spans. */
type PromptJob = { name: string; url: string; step: string; exitCode: number | null };

export type PromptCause = {
  /** 1, 2, 3 … */
  n: number;
  category: string;
  title: string;
  rootCause: string;
  /** Per cent. */
  confidence: number;
  /** Code span; empty where no pattern matched. */
  pattern: string;
  /** Fenced lines of the log, each with its number. */
  evidence: string;
  excerpt: string;
  /** Fenced commands: what mends it, what proves it. */
  fix: string;
  verify: string;
  steps: string[];
  /** Failed tests, at most 10; `testCount` is how many there are. `name` and `place` are code spans. */
  tests: { name: string; place: string; message: string }[];
  testCount: number;
  /** Code spans: changed files that the evidence names. */
  suspects: string[];
  /** Fenced commands: install, what CI ran, at most ten of the failed tests. */
  reproduce: string;
};

/** `sha` is a code span. */
export type PromptAttempt = { agent: string; sha: string; outcome: string };

export type PromptSource = {
  state: IncidentState;
  /** Id of an agent, built in or configured. */
  agent: string;
  repository: string;
  branch: string;
  runUrl: string;
  /** Address of the root-cause comment; empty where there is none. */
  rca: string;
  attempts?: readonly { agent: string; sha: string; outcome: string }[];
  hint?: string;
  budget?: string;
};

const MOST = { jobs: 20, causes: 5, tests: 10, suspects: 10, attempts: 5, words: 500, hint: 1_100 } as const;

/** The specialists by id. */
export const SPECIALISTS: Readonly<Record<string, { name: string; field: string }>> = {
  rex: { name: 'Rex', field: 'Rust' },
  blaze: { name: 'Blaze', field: 'frontend (npm, TypeScript, JavaScript)' },
  bolt: { name: 'Bolt', field: 'infrastructure (Docker, Helm, Kubernetes, Terraform, YAML)' },
  atlas: { name: 'Atlas', field: 'GitHub (permissions, workflows, API)' },
  cipher: { name: 'Cipher', field: 'security' },
};

/** Everything a prompt can tell of an incident: only what somebody has to mend, harmless and without secrets. */
export function promptData(source: PromptSource): PromptData {
  const { state, agent, attempts = [], hint = '', budget = '' } = source;
  const sections = sectionsOf(state).flatMap((section) => toMend(section) ?? []);
  const causes = sections.slice(0, MOST.causes).map((section, index) => causeOf(section, index + 1));
  const failures = sections.flatMap(({ red }) => red);
  const [newest] = failures;
  const specialist = Object.hasOwn(SPECIALISTS, agent) ? SPECIALISTS[agent] : undefined;
  return {
    agent: { id: words(agent), name: specialist?.name ?? words(agent), field: specialist?.field ?? '' },
    repository: code(source.repository),
    pr: state.pr,
    branch: code(source.branch),
    sha: hex(state.sha),
    sha12: sha12(hex(state.sha)),
    run: { url: address(source.runUrl), workflow: code(newest?.workflow ?? ''), attempt: newest?.attempt ?? 1 },
    rca: address(source.rca),
    jobs: failures.slice(0, MOST.jobs).map(jobOf),
    moreJobs: Math.max(0, failures.length - MOST.jobs),
    causes,
    moreCauses: sections.length - causes.length,
    main: causes[0] ?? NO_CAUSE,
    kind: kindOf(sections[0]?.cause.category ?? 'unknown'),
    attempts: attempts.slice(-MOST.attempts).map((attempt) => ({
      agent: words(attempt.agent),
      sha: code(attempt.sha.slice(0, 12)),
      outcome: words(attempt.outcome),
    })),
    hint: defuse(shorten(safe(hint), MOST.hint)),
    budget: words(budget),
  };
}

/** Only the jobs of a cause that somebody has to mend; null where none of them is red for good. */
function toMend(section: Section): Section | null {
  const red = section.red.filter((failure) => !isPassing(failure, section.cause));
  const [newest] = red;
  return newest === undefined ? null : { ...section, red, newest };
}

function jobOf({ workflow, job, url, step, exitCode }: Failure): PromptJob {
  return {
    name: code(workflow === '' ? job : `${workflow} / ${job}`),
    url: address(url ?? ''),
    step: code(step ?? ''),
    exitCode,
  };
}

function causeOf({ cause, newest }: Section, n: number): PromptCause {
  const { excerpt, evidence, fix, tests } = cause;
  const lines = excerpt?.text.split('\n').map((text, index) => ({ line: excerpt.from + index, text })) ?? [];
  return {
    n,
    category: cause.category,
    title: words(titleOf(cause)),
    rootCause: words(cause.rootCause),
    confidence: Math.round(cause.confidence * 100),
    pattern: code(cause.patternId ?? ''),
    evidence: numbered(evidence),
    excerpt: numbered(lines),
    fix: commands(fix.command ?? ''),
    verify: commands(fix.verify ?? ''),
    steps: fix.steps.map(words),
    tests: (tests?.failed ?? []).slice(0, MOST.tests).map(({ name, file, line, message }) => ({
      name: code(name),
      place: code(file === null || line === null ? (file ?? '') : `${file}:${line}`),
      message: words(message ?? ''),
    })),
    testCount: tests?.count ?? 0,
    suspects: cause.suspects.slice(0, MOST.suspects).map(code),
    reproduce: commands(reproduction(cause, newest).join('\n')),
  };
}

const NO_CAUSE: PromptCause = {
  n: 1,
  category: 'unknown',
  title: '',
  rootCause: '',
  confidence: 0,
  pattern: '',
  evidence: '',
  excerpt: '',
  fix: '',
  verify: '',
  steps: [],
  tests: [],
  testCount: 0,
  suspects: [],
  reproduce: '',
};

/** Lines of a log with their numbers, fenced; empty where there are none. */
function numbered(lines: readonly { line: number; text: string }[]): string {
  const width = Math.max(0, ...lines.map(({ line }) => String(line).length));
  const rows = lines.map(({ line, text }) => `${String(line).padStart(width)} | ${text.replace(/\s*\n\s*/g, ' ')}`);
  return rows.length === 0 ? '' : fence(safe(rows.join('\n')));
}

function commands(text: string): string {
  return text === '' ? '' : fence(safe(text), 'sh');
}

function words(text: string): string {
  return defuse(shorten(safe(text), MOST.words));
}

function code(text: string): string {
  return inlineCode(shorten(safe(text), MOST.words));
}

function address(url: string): string {
  return isPlainUrl(url) ? url : '';
}

function hex(sha: string): string {
  return sha.replace(/[^0-9a-f]/gi, '');
}

/** Cleaned first: an invisible character could otherwise hide a secret. */
function safe(text: string): string {
  return redact(clean(text));
}
