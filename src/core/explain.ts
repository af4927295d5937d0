import type { Catalogue } from './catalogue.js';
import { shrink, type Log } from './collect.js';
import type { Diagnosis, JobReference, LogSource } from './diagnosis.js';
import { causes, type Cause } from './causes.js';
import { LINE_LIMIT, scanBudget, type Budget } from '../match/engine.js';
import { once } from '../match/once.js';
import type { Category } from './category.js';
import { asGuessed, matched, normalise, quote, unknown, withOthers } from './describe.js';
import { bothEnds, excerptOf } from './excerpt.js';
import { fallbackEvidence } from './fallback.js';
import { failedSteps, mainLines } from './failed-step.js';
import { guess } from './guess.js';
import { withRouting, type RouteOptions, type Unrouted } from './route-diagnosis.js';
import { withTests } from './test-cause.js';
import { readTests } from './test-report.js';
import { parseLog, type JobLog, type LogLine, type LogStep, type StepWindow } from './log.js';

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
  /** A log of the same job that passed: what it says too is no reason for the failure. */
  green?: Log;
  /** The job is known to have failed: there is always a diagnosis, if only an `unknown` one. */
  failed?: boolean;
  /** The step that failed, where the log itself cannot tell. */
  failedStep?: string;
  /** Configured routes and agents. */
  rules?: RouteOptions['rules'];
};

/** Diagnoses every failed job of a log in any form `parseLog` reads, in the order they failed; empty when nothing failed. Never throws on hostile bytes. */
export function explain(log: Log, catalogue: Catalogue, given: ExplainOptions = {}): Diagnosis[] {
  const options = { ...given, budget: scanBudget(), ...(given.warn && { warn: onceEach(given.warn) }) };
  const jobs = parseLog(log, options.steps, (bytes) => {
    const shrunk = shrink(bytes, catalogue);
    tellNotes(shrunk, options);
    return shrunk;
  });
  tellNotes(log, options);
  const wanted =
    jobs.length > 1 && options.job ? jobs.filter((log) => log.job?.toLowerCase() === options.job!.name.toLowerCase()) : jobs;
  const found = (wanted.length > 0 ? wanted : jobs).flatMap((log) => {
    const told = explainJob(log, catalogue, options);
    if (told === null) return [];
    const { failedStep = told.failedStep } = options;
    return [withRouting({ ...told, failedStep }, options, (regex) => saysAnywhere(log, new RegExp(regex, 'i')))];
  });
  if (found.length === 0 && options.failed)
    return [withRouting(unknown([], { ...options, step: null, exitCode: null, excerpt: null }), options)];
  return found;
}

/** Of an enormous line only both ends are looked at. */
function saysAnywhere({ steps }: JobLog, regex: RegExp): boolean {
  return steps.some(({ lines }) => lines.some(({ text }) => regex.test(bothEnds(text, LINE_LIMIT))));
}

/** What condensing a log has said need not be said again of what is left of it, nor of each of its jobs. */
function onceEach(warn: (message: string) => void): (message: string) => void {
  const said = new Set<string>();
  return (message) => {
    if (!said.has(message)) warn(message);
    said.add(message);
  };
}

/** What was left out is said. */
function tellNotes(log: Log, { warn }: ExplainOptions): void {
  if ('notes' in log) for (const note of log.notes) warn?.(note);
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
  const [step] = failedStepNames;
  const settings: ExplainOptions = {
    ...options,
    job,
    source: 'steps',
    failed: true,
    ...(step !== undefined && { failedStep: step }),
  };
  const [diagnosis] = text === '' ? [] : explain(Buffer.from(text), catalogue, settings);
  if (diagnosis && diagnosis.evidence.length > 0) return diagnosis;
  const evidence = failedStepNames.slice(0, 5).map((name, index) => ({ line: index + 1, text: `step failed: ${name}` }));
  return withRouting(unknown(evidence, { ...settings, step: step ?? null, exitCode: null, excerpt: null }), options);
}

function explainJob(log: JobLog, catalogue: Catalogue, options: ExplainOptions & { budget: Budget }): Unrouted | null {
  const steps = failedSteps(log, options);
  if (steps.length === 0) return null;
  const [first] = steps;
  const exitCode = first!.exitCode;
  const settings = { ...options, job: { ...options.job, name: options.job?.name ?? log.job ?? 'job' } };
  const isNew = newAgainst(options.green);
  const lines = steps.flatMap(mainLines).filter(isNew);
  const ranked = causes(lines, catalogue, { ...options, step: first!.name });
  const certain = first!.failed || options.failed === true;
  const threshold = Math.max(options.minConfidence ?? 0.5, certain ? 0 : 0.6);
  const fallback = once(() => fallbackEvidence(first!, options.green && isNew));
  const named = firstStepFirst(withTests(ranked, readTests(lines)), first!);
  if (log.complete && !certain && !named.some(({ confidence }) => confidence >= 0.85)) return null;
  const [best, ...others] = named.length > 0 || fallback().weight >= 5 ? named : swallowed(log, first!, catalogue, options);
  // A fragment without any trace of a failure is not called one; with an error in it, it is shown as what it may be.
  if (
    !certain &&
    (!best || best.confidence < threshold) &&
    (fallback().weight === 0 || (fallback().weight < 5 && endsWell(first!)))
  )
    return null;
  if (!best || best.confidence < threshold) {
    const { lines: told, weight } = fallback();
    const about = {
      ...settings,
      step: first!.name || null,
      exitCode,
      excerpt: excerptOf(first!.lines, told, options.lines),
    };
    const nothing = unknown(told.map(quote), about);
    const guessed = guess(first!, told, weight);
    return withOthers(guessed ? asGuessed(nothing, guessed, threshold) : nothing, ranked);
  }
  const step = [...steps, ...log.steps].find((candidate) => candidate.lines.includes(best.lines[0]!)) ?? first!;
  const excerpt = excerptOf(step.lines, best.lines, options.lines);
  return withOthers(
    matched(best, { ...settings, step: step.name || null, exitCode: step.exitCode ?? exitCode, excerpt }),
    others,
  );
}

/** What failed first is the cause of what failed after it, unless it is much less of a cause. */
function firstStepFirst(ranked: readonly Cause[], { lines }: LogStep): Cause[] {
  const own = new Set(lines);
  const head = (cause: Cause): number => cause.score + (own.has(cause.lines[0]!) ? 30 : 0);
  return [...ranked].sort((a, b) => head(b) - head(a));
}

const SOURCE_IS_WRONG: readonly Category[] = ['compile-error', 'type-error', 'build-error', 'missing-dependency'];

/**
 * A step that fails because something is not there, without saying why, may be the victim of an earlier one whose own failure a pipe or
 * `|| true` swallowed. Only an unmistakable error counts, and less than it would where it stopped the job.
 */
function swallowed(log: JobLog, failed: LogStep, catalogue: Catalogue, options: ExplainOptions & { budget: Budget }): Cause[] {
  const index = log.steps.findIndex(({ lines }) => lines.includes(failed.lines[0]!));
  const earlier = log.steps.slice(0, Math.max(0, index)).filter(({ role }) => role === 'main');
  return causes(earlier.flatMap(mainLines), catalogue, options)
    .filter(({ pattern }) => pattern.confidence >= 0.9 && SOURCE_IS_WRONG.includes(pattern.category))
    .map((cause) => ({ ...cause, confidence: 0.6 }));
}

/** Which lines a log of the same job that passed does not have, whatever times, hashes, paths and counters say. */
function newAgainst(green: Log | undefined): (line: LogLine) => boolean {
  if (green === undefined) return () => true;
  const known = new Set(
    parseLog(green).flatMap((log) => log.steps.flatMap((step) => step.lines.map(({ text }) => normalise(text)))),
  );
  return ({ text }) => !known.has(normalise(text));
}

/** A fragment of another CI, or of a step, whose last words are good ones. */
function endsWell({ lines }: LogStep): boolean {
  const last = lines.filter(({ text }) => text.trim() !== '').slice(-10);
  return last.some(({ text }) =>
    /\bexited with 0\b|\bBUILD SUCCESS|\b[1-9]\d* (?:tests? )?passed\b(?!.*\bfail)|\b0 (?:failed|failures|errors)\b|^(?:Done|Success)\b/i.test(
      text,
    ),
  );
}
