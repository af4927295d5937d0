import type { Diagnosis, TestSummary } from './diagnosis.js';
import { redact } from './redact.js';
import type { Cause, Claim, Failure, IncidentState, SeenRun } from './incident-state.js';
import { richer, normalise } from './state-merge.js';
import { clean, isPlainUrl, shorten } from './text.js';

export { decodeState, encodeState } from './state-codec.js';
export { byNewest, covers, eventsOf, mergeState, withEvent, withGreen, withHandoffs, withRun, withWake } from './state-merge.js';
export type { Handoff, Launch } from './handoff.js';
export type { Cause, Claim, Failure, IncidentEvent, IncidentState, SeenRun, Wake } from './incident-state.js';

export type StateSource = {
  pr: number | null;
  sha: string;
  diagnoses: readonly Diagnosis[];
  /** Runs whose jobs were all looked at. Leave out a run that still goes on: its other jobs are not known to be green. */
  runs: readonly (Pick<SeenRun, 'run' | 'attempt'> & Partial<SeenRun>)[];
  /** ISO 8601 UTC. */
  at: string;
  /** Suspects and history by fingerprint. */
  insights?: Insights;
};

/** What is known about a cause beside its log, by fingerprint. */
export type Insights = Readonly<Record<string, { suspects?: readonly string[]; history?: readonly Claim[] }>>;

const LIMITS = { name: 160, line: 300, text: 500, excerpt: 6_000 } as const;

/** The state of what was just found, redacted and within its size limits. */
export function toState(source: StateSource): IncidentState {
  const attempts = new Map(source.runs.map(({ run, attempt }) => [run, attempt]));
  const causes: Record<string, Cause> = {};
  for (const diagnosis of source.diagnoses) {
    const cause = toCause(diagnosis, source.insights?.[diagnosis.fingerprint]);
    const known = causes[diagnosis.fingerprint];
    causes[diagnosis.fingerprint] = known === undefined ? cause : richer(known, cause);
  }
  const failures = withDistinctNames(source.diagnoses).map(({ diagnosis, name }) => toFailure(diagnosis, name, attempts));
  const runs = source.runs.map(({ run, attempt, green = false, at = '' }) => ({ run, attempt, green, at: instant(at) ?? '' }));
  return normalise({
    v: 1,
    pr: source.pr,
    sha: source.sha,
    openedAt: instant(source.at) ?? source.at,
    causes,
    failures,
    runs,
    wakes: [],
    handoffs: [],
    events: [],
    total: 0,
  });
}

function toFailure(diagnosis: Diagnosis, name: string, attempts: ReadonlyMap<number, number>): Failure {
  const { job } = diagnosis;
  const run = job.runId ?? 0;
  const url = job.url ?? null;
  return {
    run,
    attempt: Math.max(job.attempt ?? 1, attempts.get(run) ?? 1),
    jobId: job.jobId ?? null,
    job: name,
    workflow: tidy(job.workflow ?? '', LIMITS.name),
    url: url !== null && isPlainUrl(url) ? url : null,
    step: diagnosis.failedStep === null ? null : tidy(diagnosis.failedStep, LIMITS.name),
    completedAt: instant(job.completedAt ?? '') ?? '',
    status: 'red',
    cause: diagnosis.fingerprint,
    exitCode: diagnosis.exitCode,
    source: diagnosis.source,
  };
}

/** Jobs of one run may share a name; the run and the name are the key, so twins get a number in the order of their ids. */
function withDistinctNames(diagnoses: readonly Diagnosis[]): { diagnosis: Diagnosis; name: string }[] {
  const twins = new Map<string, number[]>();
  const byId = [...diagnoses].sort((a, b) => (a.job.jobId ?? 0) - (b.job.jobId ?? 0));
  return byId.map((diagnosis) => {
    const { job } = diagnosis;
    const name = tidy(job.name, LIMITS.name);
    const key = `${job.runId ?? 0}\n${job.attempt ?? 1}\n${name}`;
    const ids = twins.get(key) ?? [];
    twins.set(key, ids);
    if (!ids.includes(job.jobId ?? 0)) ids.push(job.jobId ?? 0);
    const position = ids.indexOf(job.jobId ?? 0);
    return { diagnosis, name: position === 0 ? name : `${name} (#${position + 1})` };
  });
}

function toCause(diagnosis: Diagnosis, insight: Insights[string] = {}): Cause {
  const { fix, excerpt } = diagnosis;
  return {
    verdict: diagnosis.verdict,
    category: diagnosis.category,
    confidence: diagnosis.confidence,
    patternId: diagnosis.pattern === null ? null : tidy(diagnosis.pattern.id, LIMITS.name),
    title: tidy(diagnosis.pattern?.title ?? '', LIMITS.name),
    rootCause: tidy(diagnosis.rootCause, LIMITS.text),
    fix: {
      command: fix.command === null ? null : tidy(fix.command, LIMITS.text),
      verify: fix.verify === null ? null : tidy(fix.verify, LIMITS.text),
      steps: fix.steps.slice(0, 8).map((step) => tidy(step, LIMITS.line)),
    },
    agent: diagnosis.agent === null ? null : tidy(diagnosis.agent, LIMITS.name),
    transient: diagnosis.transient,
    soft: diagnosis.soft,
    evidence: diagnosis.evidence.slice(0, 5).map(({ line, text }) => ({ line, text: tidy(text, LIMITS.line) })),
    excerpt: excerpt === null ? null : tidyExcerpt(excerpt),
    tests: diagnosis.tests === null ? null : tidyTests(diagnosis.tests),
    references: diagnosis.references.filter(isPlainUrl).slice(0, 5),
    others: diagnosis.others.slice(0, 3).map(({ pattern, category, confidence }) => ({
      id: tidy(pattern.id, LIMITS.name),
      category,
      confidence,
    })),
    suspects: (insight.suspects ?? []).slice(0, 10).map((file) => tidy(file, LIMITS.line)),
    history: (insight.history ?? []).slice(0, 6).map(({ kind, note, url }) => ({
      kind,
      note: tidy(note, LIMITS.line),
      url: url !== null && isPlainUrl(url) ? url : null,
    })),
    folded: false,
  };
}

function tidyTests({ framework, count, failed }: TestSummary): TestSummary {
  return {
    framework: tidy(framework, LIMITS.name),
    count,
    failed: failed.slice(0, 20).map(({ name, file, line, message }) => ({
      name: tidy(name, LIMITS.name),
      file: file === null ? null : tidy(file, LIMITS.name),
      line,
      message: message === null ? null : tidy(message, LIMITS.line),
    })),
  };
}

/** Whole lines from the end, where the error usually stands, until the limit is reached. */
function tidyExcerpt(excerpt: { from: number; to: number; text: string }): { from: number; to: number; text: string } {
  const lines = redact(clean(excerpt.text))
    .split('\n')
    .map((line) => shorten(line, LIMITS.line));
  let from = 0;
  for (let size = lines.join('\n').length; size > LIMITS.excerpt; from += 1) size -= (lines[from] ?? '').length + 1;
  return { from: excerpt.from + from, to: excerpt.to, text: lines.slice(from).join('\n') };
}

/** One spelling of a time, so that two processes write the same. */
function instant(at: string): string | null {
  const parsed = Date.parse(at);
  return Number.isNaN(parsed) ? null : new Date(parsed).toISOString().replace('.000Z', 'Z');
}

/** Cleaned first: an invisible character could otherwise hide a secret from the redaction. */
function tidy(text: string, limit: number): string {
  return shorten(redact(clean(text)).trim(), limit);
}
