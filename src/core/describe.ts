import type { Cause } from './causes.js';
import type { Diagnosis, EvidenceLine, JobReference, LogSource } from './diagnosis.js';
import { bothEnds } from './excerpt.js';
import type { Guess } from './guess.js';
import type { LogLine } from './log.js';
import { redact } from './redact.js';
import type { Unrouted } from './route-diagnosis.js';
import { sha256 } from './sha256.js';

/** What a diagnosis says of its job whatever the cause is. */
export type About = {
  job?: JobReference;
  source?: LogSource;
  step: string | null;
  exitCode: number | null;
  excerpt: Diagnosis['excerpt'];
};

/** A cause of the catalogue, or the failed tests, as a diagnosis. */
export function matched(cause: Cause, about: About): Unrouted {
  const { pattern } = cause;
  const evidence = cause.lines.slice(0, 5).map(quote);
  return {
    schema: 1,
    job: about.job ?? { name: 'job' },
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
    failedStep: about.step,
    exitCode: about.exitCode,
    evidence,
    excerpt: about.excerpt,
    fingerprint: fingerprint(pattern.id, evidence),
    others: [],
    tests: cause.tests ?? null,
    references: pattern.references,
    source: about.source ?? 'api',
  };
}

/** An honest unknown: the most telling lines, and no claim. */
export function unknown(evidence: EvidenceLine[], about: About): Unrouted {
  const { step, exitCode } = about;
  const where = step ? `step "${step}"` : 'the job';
  return {
    schema: 1,
    job: about.job ?? { name: 'job' },
    verdict: 'unknown',
    category: 'unknown',
    confidence: evidence.length > 0 && about.source !== 'steps' ? 0.3 : 0,
    pattern: null,
    rootCause: `No known pattern explains why ${where} failed${exitCode === null ? '' : ` (exit code ${exitCode})`}`,
    fix: { command: null, verify: null, auto: false, steps: [] },
    agent: null,
    transient: false,
    soft: false,
    failedStep: step,
    exitCode,
    evidence,
    excerpt: about.excerpt,
    fingerprint: fingerprint(step ?? 'unknown', evidence),
    others: [],
    tests: null,
    references: [],
    source: about.source ?? 'api',
  };
}

/**
 * The unknown with what its words or its kind of step suggest. Only what the words say is an answer, with the first of them as its sentence;
 * the kind of step alone gives a category to look under, and stays unknown.
 */
export function asGuessed(diagnosis: Unrouted, { title, category, confidence, told }: Guess, threshold: number): Unrouted {
  if (!told) return { ...diagnosis, category, confidence: Math.min(confidence, 0.45) };
  if (confidence < threshold) return diagnosis;
  const id = `generic/${category}`;
  const [line] = diagnosis.evidence;
  return {
    ...diagnosis,
    verdict: 'matched',
    category,
    confidence,
    pattern: { id, title },
    rootCause: line === undefined ? title : `${title}: ${bothEnds(line.text, 200)}`,
    fingerprint: fingerprint(id, diagnosis.evidence),
  };
}

/** The diagnosis with the further causes that were seen. */
export function withOthers(diagnosis: Unrouted, others: readonly Cause[]): Unrouted {
  const named = others.slice(0, 5).map(({ pattern, confidence }) => ({
    pattern: { id: pattern.id, title: pattern.title },
    category: pattern.category,
    confidence,
  }));
  return { ...diagnosis, others: named };
}

/** A line as evidence: redacted, and only the ends of an enormous one. */
export function quote(line: LogLine): EvidenceLine {
  return { line: line.number, text: bothEnds(redact(line.text).trim(), 500) };
}

/** Equal for the same cause elsewhere: times, hashes, addresses, paths of the machine and counters do not count. */
function fingerprint(key: string, evidence: readonly EvidenceLine[]): string {
  const text = evidence.map((line) => normalise(line.text)).join('\n');
  return sha256(`${key}\n${text}`);
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
