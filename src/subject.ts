import type { Context, PullRequest, Run, Thread } from './ports.js';
import { headOf, type Resolution } from './pulls.js';
import type { RunTrigger } from './trigger.js';

/** Why nothing is to be written. A fault is GitHub's or the set-up's and worth a warning; the rest is as it should be. */
export type Obstacle = { reason: string; isFault: boolean };

/** What a comment is about, where it hangs, and whether the commit is still the head. */
export type Subject = {
  pr: number | null;
  /** As it was read, null where there is none. */
  pull: PullRequest | null;
  sha: string;
  thread: Thread;
  /** Comments of the thread, null when unknown. */
  length: number | null;
  isCurrent: () => Promise<boolean>;
  obstacle: Obstacle | null;
};

/** How long what we read about a pull request counts as fresh. */
const FRESH_MILLISECONDS = 30_000;

/** The subject of a run's comment, from what was found out about its pull request. */
export function findSubject(trigger: RunTrigger, run: Run | null, found: Resolution, context: Context): Subject {
  const pull = found.kind === 'pull' ? found.pull : null;
  const sha = headOf(trigger, run)?.sha ?? pull?.headSha ?? '';
  const thread: Thread = pull === null ? { kind: 'commit', sha } : { kind: 'pull', number: pull.number };
  // A merge queue's group has a head of its own.
  const isHead = (head: string): boolean => trigger.mergeGroup !== null || head.toLowerCase() === sha.toLowerCase();
  const readAt = context.now().getTime();
  async function isCurrent(): Promise<boolean> {
    if (pull === null || context.now().getTime() - readAt < FRESH_MILLISECONDS) return true;
    const fresh = await context.github.pull(pull.number);
    return !fresh.ok || (fresh.value.state === 'open' && isHead(fresh.value.headSha));
  }
  const obstacle = obstacleTo(found, pull, sha, isHead);
  return { pr: pull?.number ?? null, pull, sha, thread, length: pull?.comments ?? null, isCurrent, obstacle };
}

/** A time before which nothing can have been written about the run's commit: minutes before it was made or run. */
export function lowerBound(run: Run | null): string | null {
  const times = [run?.headCommitAt ?? '', run?.createdAt ?? ''].map((at) => Date.parse(at)).filter((time) => !Number.isNaN(time));
  return times.length === 0 ? null : new Date(Math.min(...times) - 10 * 60_000).toISOString();
}

function obstacleTo(
  found: Resolution,
  pull: PullRequest | null,
  sha: string,
  isHead: (head: string) => boolean,
): Obstacle | null {
  if (found.kind === 'failed') return { reason: found.reason, isFault: true };
  if (pull === null) return null;
  if (pull.state === 'closed') return { reason: `pull request ${pull.number} is closed`, isFault: false };
  if (isHead(pull.headSha)) return null;
  return { reason: `a newer commit (${pull.headSha.slice(0, 12)}) has superseded ${sha.slice(0, 12)}`, isFault: false };
}
