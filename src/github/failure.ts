import type { Fetched, FetchFailure } from '../ports.js';

/** The failing side of `Fetched`. */
export type Failure = Extract<Fetched<never>, { ok: false }>;

const REASONS: Record<number, FetchFailure> = {
  401: 'unauthorized',
  403: 'forbidden',
  404: 'not-found',
  410: 'gone',
  422: 'invalid',
  429: 'rate-limited',
};

/** The failure as a value. Status 0 means that no answer came. */
export function failed(status: number, message: string, headers: Record<string, unknown> = {}): Failure {
  const limited =
    status === 403 &&
    (headers['x-ratelimit-remaining'] === '0' || headers['retry-after'] !== undefined || /rate limit/i.test(message));
  const reason = limited ? 'rate-limited' : (REASONS[status] ?? 'unavailable');
  return { ok: false, status, reason, message };
}

/** Whatever a request threw, as a value. */
export function failedBy(error: unknown): Failure {
  const { status, message, headers } = describe(error);
  // An error page is no message for people.
  return failed(status, /^\s*</.test(message) ? `GitHub answered ${status} with a page instead of data` : message, headers);
}

type HttpError = Error & { status: number; response?: { headers: Record<string, unknown> } };

/** Octokit gives network faults the status 500, but no response. */
function describe(error: unknown): { status: number; message: string; headers?: Record<string, unknown> } {
  if (!(error instanceof Error)) return { status: 0, message: String(error) };
  const { status, message, response } = error as HttpError;
  return response ? { status, message, headers: response.headers } : { status: 0, message };
}
