import type { Diagnosis } from '../../src/core/diagnosis.js';
import { toState } from '../../src/core/state.js';
import type { IncidentState } from '../../src/core/state.js';

export const SHA = '0123456789abcdef0123456789abcdef01234567';
export const AT = '2026-03-01T10:00:00Z';

/** A time `minutes` after {@link AT}. */
export function after(minutes: number): string {
  return new Date(Date.parse(AT) + minutes * 60_000).toISOString();
}

type Change = Omit<Partial<Diagnosis>, 'job'> & { job?: Partial<Diagnosis['job']> };

/** An npm peer-dependency failure of `test (ubuntu, 20)`, with changes. */
export function diagnosis(change: Change = {}): Diagnosis {
  const job = { name: 'test (ubuntu, 20)', workflow: 'CI', runId: 7, jobId: 70, attempt: 1, completedAt: AT, ...change.job };
  return {
    schema: 1,
    verdict: 'matched',
    category: 'dependency-resolution',
    confidence: 0.93,
    pattern: { id: 'node/eresolve', title: 'npm cannot resolve peer dependencies' },
    rootCause: 'react-dom@18 needs react 18, the project asks for 17',
    fix: {
      command: 'npm install --legacy-peer-deps',
      verify: 'npm ci',
      auto: false,
      steps: ['Raise react to 18 where you can.'],
    },
    agent: 'blaze',
    routing: { by: 'score', why: ['pattern node/eresolve is frontend'], scores: { blaze: 0.8 } },
    transient: false,
    soft: false,
    failedStep: 'Install dependencies',
    exitCode: 1,
    evidence: [
      { line: 123, text: 'npm error code ERESOLVE' },
      { line: 124, text: 'npm error ERESOLVE could not resolve' },
    ],
    excerpt: { from: 122, to: 124, text: 'npm ci\nnpm error code ERESOLVE\nnpm error ERESOLVE could not resolve' },
    fingerprint: 'a'.repeat(64),
    others: [],
    tests: null,
    references: ['https://docs.npmjs.com/cli/v10/commands/npm-install'],
    source: 'api',
    ...change,
    job: { url: `https://github.com/o/r/actions/runs/${job.runId}/job/${job.jobId}`, ...job },
  };
}

/** A failure of its own cause: job, run and fingerprint differ by `index`. */
export function distinct(index: number, change: Change = {}): Diagnosis {
  return diagnosis({
    fingerprint: index.toString(16).padStart(64, '0'),
    ...change,
    job: { name: `job ${index}`, runId: 100 + index, jobId: 1_000 + index, completedAt: after(index), ...change.job },
  });
}

export function unknown(change: Change = {}): Diagnosis {
  return diagnosis({
    verdict: 'unknown',
    category: 'unknown',
    confidence: 0,
    pattern: null,
    rootCause: '',
    fix: { command: null, verify: null, auto: false, steps: [] },
    agent: null,
    references: [],
    ...change,
  });
}

export function stateOf(
  diagnoses: Diagnosis[],
  runs: { run: number; attempt: number; green?: boolean }[] = [],
  pr: number | null = 42,
): IncidentState {
  return toState({ pr, sha: SHA, diagnoses, runs, at: AT });
}

/** A small seeded generator (mulberry32), for orders that differ and can be repeated. */
export function seeded(seed: number): () => number {
  let value = seed;
  return () => {
    value = (value + 0x6d2b79f5) | 0;
    let mixed = Math.imul(value ^ (value >>> 15), 1 | value);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}
