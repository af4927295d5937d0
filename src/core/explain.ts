import { createHash } from 'node:crypto';
import type { Catalogue } from './catalogue.js';
import type { Diagnosis, EvidenceLine, JobReference, LogSource } from './diagnosis.js';
import { causes, type Cause } from './causes.js';
import { bothEnds, excerptOf, fallbackEvidence } from './excerpt.js';
import { failedSteps, mainLines } from './failed-step.js';
import { redact } from './redact.js';
import { parseLog, type JobLog, type LogLine, type StepWindow } from './log.js';

export type ExplainOptions = {
  job?: JobReference;
  workflow?: string;
  /** Look at this step only (its name, any case). */
  step?: string;
  /** The job's steps as the API reports them. */
  steps?: readonly StepWindow[];
  changedFiles?: readonly string[];
  /** Below it a match is reported as unknown (default 0.5). */
  minConfidence?: number;
  /** Lines of the excerpt (default 30). */
  lines?: number;
  source?: LogSource;
  /** Told what was not looked at: a regex that took too long, the middle of an enormous line. */
  warn?: (message: string) => void;
  /** The job is known to have failed: there is always a diagnosis, if only an `unknown` one. */
  failed?: boolean;
};

/** Diagnoses every failed job of a log in any form `parseLog` reads, in the order they failed; empty when nothing failed. Never throws on hostile bytes. */
export function explain(bytes: Uint8Array, catalogue: Catalogue, options: ExplainOptions = {}): Diagnosis[] {
  const jobs = parseLog(bytes, options.steps);
  const wanted =
    jobs.length > 1 && options.job ? jobs.filter((log) => log.job?.toLowerCase() === options.job!.name.toLowerCase()) : jobs;
  const found = (wanted.length > 0 ? wanted : jobs).flatMap((log) => explainJob(log, catalogue, options) ?? []);
  if (found.length === 0 && options.failed) return [unknown(options, null, [], null)];
  return found;
}

/** A diagnosis where there is no log: from the names of the failed steps and the annotations, in that order of trust reversed. */
export function explainSteps(
  job: JobReference,
  failedStepNames: readonly string[],
  messages: readonly { text: string }[],
  catalogue: Catalogue,
  options: ExplainOptions = {},
): Diagnosis {
  const text = messages.map((message) => message.text).join('\n');
  const settings: ExplainOptions = { ...options, job, source: 'steps', failed: true };
  const [diagnosis] = text === '' ? [] : explain(Buffer.from(text), catalogue, settings);
  if (diagnosis && diagnosis.evidence.length > 0) return { ...diagnosis, failedStep: failedStepNames[0] ?? diagnosis.failedStep };
  const evidence = failedStepNames.slice(0, 5).map((name, index) => ({ line: index + 1, text: `step failed: ${name}` }));
  return { ...unknown(settings, failedStepNames[0] ?? null, evidence, null), excerpt: null };
}

function explainJob(log: JobLog, catalogue: Catalogue, options: ExplainOptions): Diagnosis | null {
  const steps = failedSteps(log, options);
  if (steps.length === 0) return null;
  const [first] = steps;
  const exitCode = first!.exitCode;
  const settings = { ...options, job: { ...options.job, name: options.job?.name ?? log.job ?? 'job' } };
  const lines = steps.flatMap(mainLines);
  const ranked = causes(lines, catalogue, { ...options, step: first!.name });
  const certain = first!.failed || options.failed === true;
  const threshold = Math.max(options.minConfidence ?? 0.5, certain ? 0 : 0.6);
  const [best, ...others] = ranked;
  const fallback = fallbackEvidence(first!);
  // A fragment without any trace of a failure is not called one; with an error in it, it is shown as what it may be.
  if (!certain && (!best || best.confidence < threshold) && !fallback.strong) return null;
  if (!best || best.confidence < threshold) {
    const excerpt = excerptOf(first!.lines, fallback.lines, options.lines);
    return withOthers(unknown(settings, first!.name || null, fallback.lines.map(quote), exitCode, excerpt), ranked);
  }
  const step = steps.find((candidate) => candidate.lines.includes(best.lines[0]!)) ?? first!;
  return withOthers(
    matched(best, settings, step.name || null, step.exitCode ?? exitCode, excerptOf(step.lines, best.lines, options.lines)),
    others,
  );
}

function matched(
  cause: Cause,
  options: ExplainOptions,
  step: string | null,
  exitCode: number | null,
  excerpt: Diagnosis['excerpt'],
): Diagnosis {
  const { pattern } = cause;
  const evidence = cause.lines.slice(0, 5).map(quote);
  return {
    schema: 1,
    job: options.job ?? { name: 'job' },
    verdict: 'matched',
    category: pattern.category,
    confidence: cause.confidence,
    pattern: { id: pattern.id, title: pattern.title },
    rootCause: cause.rootCause,
    fix: {
      command: pattern.fix_command ?? null,
      verify: pattern.verify_command ?? null,
      auto: pattern.auto_fix,
      steps: pattern.fix_steps,
    },
    agent: pattern.agent ?? null,
    transient: pattern.transient,
    soft: pattern.severity === 'soft',
    failedStep: step,
    exitCode,
    evidence,
    excerpt,
    fingerprint: fingerprint(pattern.id, evidence),
    others: [],
    references: pattern.references,
    source: options.source ?? 'api',
  };
}

function unknown(
  options: ExplainOptions,
  step: string | null,
  evidence: EvidenceLine[],
  exitCode: number | null,
  excerpt: Diagnosis['excerpt'] = null,
): Diagnosis {
  const where = step ? `step "${step}"` : 'the job';
  return {
    schema: 1,
    job: options.job ?? { name: 'job' },
    verdict: 'unknown',
    category: 'unknown',
    confidence: evidence.length > 0 && options.source !== 'steps' ? 0.3 : 0,
    pattern: null,
    rootCause: `No known pattern explains why ${where} failed${exitCode === null ? '' : ` (exit code ${exitCode})`}`,
    fix: { command: null, verify: null, auto: false, steps: [] },
    agent: null,
    transient: false,
    soft: false,
    failedStep: step,
    exitCode,
    evidence,
    excerpt,
    fingerprint: fingerprint(step ?? 'unknown', evidence),
    others: [],
    references: [],
    source: options.source ?? 'api',
  };
}

function withOthers(diagnosis: Diagnosis, others: readonly Cause[]): Diagnosis {
  const named = others.slice(0, 5).map(({ pattern, confidence }) => ({
    pattern: { id: pattern.id, title: pattern.title },
    category: pattern.category,
    confidence,
  }));
  return { ...diagnosis, others: named };
}

function quote(line: LogLine): EvidenceLine {
  return { line: line.number, text: bothEnds(redact(line.text).trim(), 500) };
}

/** Equal for the same cause elsewhere: times, hashes, addresses, paths of the machine and counters do not count. */
function fingerprint(key: string, evidence: readonly EvidenceLine[]): string {
  const text = evidence.map((line) => normalise(line.text)).join('\n');
  return createHash('sha256').update(`${key}\n${text}`).digest('hex');
}

/** The words of a line without what differs from run to run. */
export function normalise(text: string): string {
  return text
    .replace(/\b[0-9a-f]{8}-[0-9a-f-]{27}\b/gi, '<id>')
    .replace(/\b(?=[0-9a-f]*\d)[0-9a-f]{7,64}\b/gi, '<hash>')
    .replace(/(?:[A-Za-z]:)?[\\/](?:[\w.@+-]+[\\/])+/g, '<dir>/')
    .replace(/\d+(?:\.\d+)*/g, '0')
    .replace(/\s+/g, ' ')
    .trim()
    .toLowerCase();
}
