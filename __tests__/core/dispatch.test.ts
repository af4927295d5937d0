import { expect, test } from '@jest/globals';
import { dispatchPayload, PAYLOAD_LIMIT, type DispatchSource } from '../../src/core/dispatch.js';
import { diagnosis, distinct } from '../support/board-builders.js';

type Payload = Record<string, unknown> & {
  ci_rescue: {
    failed_jobs: { name: string }[];
    failed_jobs_total: number;
    diagnosis: { job: { name: string }; excerpt?: unknown; evidence: unknown[]; references?: unknown }[];
  };
};

function payloadOf(change: Partial<DispatchSource> = {}): Payload {
  return dispatchPayload({
    run: { id: 5, url: 'https://github.com/o/r/actions/runs/5', attempt: 2, workflow: 'CI', event: 'push', actor: 'octo-dev' },
    branch: 'topic',
    sha: 'a'.repeat(40),
    repository: 'o/r',
    pr: 7,
    jobs: [{ id: 1, name: 'build', url: 'https://github.com/o/r/actions/runs/5/job/1', conclusion: 'failure' }],
    diagnoses: [diagnosis()],
    ...change,
  }) as Payload;
}

/** So many failed jobs, each with a long excerpt and `evidence` characters of evidence. */
function many(count: number, { excerpt = 3_000, evidence = 100 } = {}): Pick<DispatchSource, 'jobs' | 'diagnoses'> {
  const indexes = Array.from({ length: count }, (_, index) => index);
  return {
    jobs: indexes.map((index) => ({ id: index, name: `job ${index}`, url: `https://x/${index}`, conclusion: 'failure' })),
    diagnoses: indexes.map((index) =>
      distinct(index, {
        excerpt: { from: 1, to: 2, text: 'é'.repeat(excerpt) },
        evidence: [1, 2, 3].map((line) => ({ line, text: 'x'.repeat(evidence) })),
      }),
    ),
  };
}

function bytes(payload: unknown): number {
  return Buffer.byteLength(JSON.stringify(payload));
}

test('the keys of old are at the top, and no more than ten [3]', () => {
  const payload = payloadOf();
  expect(Object.keys(payload)).toEqual(['run_id', 'run_url', 'branch', 'sha', 'ci_rescue']);
  expect(payload).toMatchObject({ run_id: 5, branch: 'topic', sha: 'a'.repeat(40), ci_rescue: { pr: 7, attempt: 2, schema: 1 } });
  expect(payload.ci_rescue.diagnosis).toEqual([JSON.parse(JSON.stringify(diagnosis()))]);
});

test.each([
  ['quotes', `a"b'c\\d`],
  ['lines', 'a\nb\r\nc\u2028d'],
  ['shell', '$(touch x) `id` ; | &'],
  ['an expression', '${{ secrets.TOKEN }}'],
  ['emoji', 'fix/🚀-ü'],
  ['nothing', ''],
])('a branch of %s goes through JSON as it is [5]', (_name, branch) => {
  expect(payloadOf({ branch }).branch).toBe(branch);
});

test('secrets are redacted at any depth, also in names [63]', () => {
  const token = `ghp_${'aB3dE5fG7hJ9'.repeat(3)}`;
  const text = JSON.stringify(
    payloadOf({
      jobs: [{ id: 1, name: `deploy ${token}`, url: 'https://x/1', conclusion: 'failure' }],
      diagnoses: [
        diagnosis({ rootCause: token, evidence: [{ line: 1, text: token }], excerpt: { from: 1, to: 1, text: token } }),
      ],
    }),
  );
  expect(text).not.toContain(token.slice(4));
});

test('little goes whole', () => {
  const { diagnosis: shown } = payloadOf(many(2)).ci_rescue;
  expect(shown.map(({ excerpt, evidence }) => [excerpt !== undefined, evidence.length])).toEqual([
    [true, 3],
    [true, 3],
  ]);
});

test('excerpts go first, then all but the first evidence, then the last jobs [3]', () => {
  const withoutExcerpts = payloadOf(many(20)).ci_rescue;
  expect(withoutExcerpts.diagnosis.map(({ excerpt, evidence }) => [excerpt, evidence.length])).toEqual(
    Array.from({ length: 20 }, () => [undefined, 3]),
  );
  const thin = payloadOf(many(40, { evidence: 300 })).ci_rescue;
  expect(thin.diagnosis.map(({ references, evidence }) => [references, evidence.length])).toEqual(
    Array.from({ length: 40 }, () => [undefined, 1]),
  );
  const few = payloadOf(many(200, { evidence: 300 })).ci_rescue;
  expect([few.failed_jobs_total, few.failed_jobs[0]?.name, few.diagnosis[0]?.job.name]).toEqual([200, 'job 0', 'job 0']);
  expect(few.diagnosis.length).toBeGreaterThanOrEqual(25);
  expect(few.diagnosis.map(({ job }) => job.name)).toEqual(few.failed_jobs.map(({ name }) => name));
});

test.each([1, 30, 80, 200, 1000])('%i failed jobs stay within the limit, whatever the log says [3]', (count) => {
  for (const size of [{ excerpt: 6_000 }, { excerpt: 100, evidence: 20_000 }, { excerpt: 0, evidence: 0 }]) {
    const payload = payloadOf(many(count, size));
    expect(bytes(payload)).toBeLessThanOrEqual(PAYLOAD_LIMIT);
    expect(payload.ci_rescue.failed_jobs_total).toBe(count);
  }
});

test('what fits by no means is left out, and the run is still named', () => {
  const payload = payloadOf(many(1, { excerpt: 0, evidence: 80_000 }));
  expect([payload.run_id, payload.ci_rescue.diagnosis, payload.ci_rescue.failed_jobs_total]).toEqual([5, [], 1]);
  expect(bytes(payload)).toBeLessThan(PAYLOAD_LIMIT);
});
