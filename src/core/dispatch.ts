import type { Diagnosis } from './diagnosis.js';
import { redact } from './redact.js';

/** What a `repository_dispatch` tells about a failed run. `branch` and `sha` are the head's, never the merge commit's. */
export type DispatchSource = {
  run: { id: number; url: string; attempt: number; workflow: string; event: string; actor: string };
  branch: string;
  sha: string;
  repository: string;
  pr: number | null;
  jobs: readonly { id: number; name: string; url: string; conclusion: string | null }[];
  diagnoses: readonly Diagnosis[];
  /** Of a hand-off: who is meant, and what to do. */
  task?: { agent: string; comment_url: string; prompt: string };
};

/** GitHub takes 65,535 characters, and at most ten keys at the top. */
export const PAYLOAD_LIMIT = 65_000;

/** How much of each diagnosis goes along, the fullest first. */
const TIERS: readonly ((diagnosis: Diagnosis) => Partial<Diagnosis>)[] = [
  (diagnosis) => diagnosis,
  (diagnosis) => without(diagnosis, ['excerpt']),
  (diagnosis) => ({
    ...without(diagnosis, ['excerpt', 'tests', 'others', 'references']),
    evidence: diagnosis.evidence.slice(0, 1),
  }),
];

function without(diagnosis: Diagnosis, keys: readonly (keyof Diagnosis)[]): Partial<Diagnosis> {
  return Object.fromEntries(Object.entries(diagnosis).filter(([key]) => !(keys as string[]).includes(key)));
}

/** The four keys of old at the top, everything else under one, small enough to be taken: first diagnoses get thinner, then fewer. */
export function dispatchPayload(source: DispatchSource): Record<string, unknown> {
  for (const tier of TIERS) {
    const payload = payloadOf(source, source.diagnoses.map(tier), source.jobs.length);
    if (sizeOf(payload) <= PAYLOAD_LIMIT) return payload;
  }
  const thin = source.diagnoses.map(TIERS.at(-1)!);
  for (let count = Math.max(thin.length, source.jobs.length); count > 0; count = Math.floor(count / 2)) {
    const payload = payloadOf(source, thin.slice(0, count), count);
    if (sizeOf(payload) <= PAYLOAD_LIMIT) return payload;
  }
  return payloadOf(source, [], 0);
}

function payloadOf(
  { run, branch, sha, repository, pr, jobs, task }: DispatchSource,
  diagnosis: readonly unknown[],
  shown: number,
): Record<string, unknown> {
  const payload = {
    run_id: run.id,
    run_url: run.url,
    branch,
    sha,
    ci_rescue: {
      schema: 1,
      repository,
      pr,
      attempt: run.attempt,
      workflow: run.workflow,
      event: run.event,
      actor: run.actor,
      failed_jobs: jobs.slice(0, shown),
      failed_jobs_total: jobs.length,
      ...(task && { task }),
      diagnosis,
    },
  };
  return JSON.parse(
    JSON.stringify(payload, (_key, value: unknown) => (typeof value === 'string' ? redact(value) : value)),
  ) as typeof payload;
}

/** In characters as GitHub may count them: bytes are never fewer. */
function sizeOf(payload: unknown): number {
  return Buffer.byteLength(JSON.stringify(payload));
}
