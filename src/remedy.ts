import type { Fetched } from './ports.js';

type Failure = Extract<Fetched<unknown>, { ok: false }>;

/** What to do about a request that GitHub refused, as the end of a sentence. `permission`: what the job needs for it, as a workflow names it. */
export function remedyFor({ reason }: Pick<Failure, 'reason'>, permission: string): string {
  switch (reason) {
    case 'unauthorized':
      return 'the token is wrong or expired, give another';
    case 'forbidden':
    case 'not-found':
      return `give the job the permission \`${permission}\``;
    default:
      return 'run again later';
  }
}

/** True if GitHub may well have something to tell, and only did not tell it now: nothing may be concluded from its silence. */
export function isUncertain(answer: Fetched<unknown>): boolean {
  return !answer.ok && (answer.reason === 'unavailable' || answer.reason === 'rate-limited');
}

/** `(403 Resource not accessible): give the job the permission …` */
export function withRemedy(failure: Failure, permission: string): string {
  return `(${failure.status} ${failure.message}): ${remedyFor(failure, permission)}`;
}
