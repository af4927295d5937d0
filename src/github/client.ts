import { Octokit } from '@octokit/core';
import type { OctokitOptions } from '@octokit/core/types';
import { retry } from '@octokit/plugin-retry';
import { throttling } from '@octokit/plugin-throttling';
import type { Logger } from '../ports.js';

export type ClientOptions = {
  token: string;
  apiUrl: string;
  fetch?: typeof globalThis.fetch;
  /** Waits before a retry. */
  sleep?: (milliseconds: number) => Promise<void>;
  log: Logger;
  /** How often a read is tried again after a 5xx or a network fault. */
  retries?: number;
};

export type Client = {
  octokit: Octokit;
  /** Counts, and gives up after a time. */
  fetch: typeof globalThis.fetch;
  sleep: (milliseconds: number) => Promise<void>;
  retries: number;
  requestCount: () => number;
  remaining: () => number | null;
};

const TIMEOUT = 30_000;
const LONGEST_WAIT_SECONDS = 60;

/** An Octokit that retries what may be retried, waits through short rate limits, and counts what it sends. */
export function createClient(options: ClientOptions): Client {
  const { token, apiUrl, log, retries = 2 } = options;
  const sleep = options.sleep ?? wait;
  const debug = (message: string): void => log.debug(message);
  let requests = 0;
  let remaining: number | null = null;
  const send = options.fetch ?? globalThis.fetch;
  async function countingFetch(input: Parameters<typeof fetch>[0], init?: RequestInit): Promise<Response> {
    requests += 1;
    const response = await send(input, { ...init, signal: init?.signal ?? AbortSignal.timeout(TIMEOUT) });
    if (response.redirected) requests += 1;
    const left = response.headers.get('x-ratelimit-remaining');
    if (left !== null && left !== '') remaining = Number(left);
    return response;
  }
  async function mayWait(
    retryAfter: number,
    request: { method: string; url: string },
    _octokit: unknown,
    tries: number,
  ): Promise<boolean> {
    const worth = request.method === 'GET' && retryAfter <= LONGEST_WAIT_SECONDS && tries < 1;
    log.warning(
      `GitHub's rate limit: ${request.method} ${request.url}, free in ${retryAfter} s${worth ? ', waiting' : ', giving up'}`,
    );
    if (worth) await sleep(retryAfter * 1000);
    return worth;
  }
  const octokit = new (Octokit.plugin(pacing, retry, throttling))({
    ...(token === '' ? {} : { auth: token }),
    baseUrl: apiUrl.replace(/\/+$/, ''),
    userAgent: 'ci-rescue',
    pause: sleep,
    log: { debug, info: debug, warn: debug, error: debug },
    request: { fetch: countingFetch },
    // The plugins wait by themselves; both are told not to, because `pacing` and `mayWait` do, with our injected sleep.
    retry: { retries, retryAfterBaseValue: 0, doNotRetry: [400, 401, 403, 404, 409, 410, 422, 429, 451] },
    throttle: { ...unpaced, retryAfterBaseValue: 0, onRateLimit: mayWait, onSecondaryRateLimit: mayWait },
  });
  octokit.hook.before('request', (request) => {
    request.headers['x-github-api-version'] = '2022-11-28';
    // A copy for each request: Octokit shares this object, and the retries leave their count in it, which the next request would wait for.
    // A POST is not idempotent: one whose answer was lost may have happened. Look first, then post again.
    request.request = { ...request.request, ...(request.method === 'POST' ? { retries: 0 } : {}) };
  });
  return { octokit, fetch: countingFetch, sleep, retries, requestCount: () => requests, remaining: () => remaining };
}

/** Waits before each further try of a request: 1 s, then 4 s, then 9 s. Registered first, so that it runs inside the retries. */
function pacing(octokit: Octokit, options: OctokitOptions): void {
  const pause = options.pause as ClientOptions['sleep'] & object;
  octokit.hook.before('request', async (request) => {
    const tries = Number(request.request.retryCount ?? 0);
    if (tries > 0) await pause(tries * tries * 1000);
  });
}

type Limiter = { schedule: <T>(options: object, work: (...given: unknown[]) => T, ...given: unknown[]) => T };

/**
 * The plugin spaces writes by 1 to 3 seconds, and lets every read wait for some timers. A run of ours makes a handful of requests, far below
 * GitHub's limits, and need not wait: what is kept of the plugin is what it does about a rate limit.
 */
const limiter: Limiter = { schedule: (_options, work, ...given) => work(...given) };
const group = { key: () => limiter } as never;
const unpaced = { global: group, write: group, notifications: group };

function wait(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}
