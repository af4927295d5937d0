import { ourMarker } from './board-reading.js';
import { sha12, wakeMarker } from './core/marker.js';
import { redact } from './core/redact.js';
import type { Wake } from './core/state.js';
import { link } from './core/text.js';
import type { Order } from './launchers/launcher.js';
import { postOnce } from './post-once.js';
import type { Comment, Context } from './ports.js';
import { wakeWords } from './words.js';

/** The wake comments of a commit, oldest first. */
export function wakesIn(comments: readonly Comment[], about: { pr: number; sha: string }, trusted: readonly string[]): Wake[] {
  return comments.flatMap((comment) => {
    const marker = wakeOf(comment, trusted);
    return marker?.sha === sha12(about.sha) && marker.pr === about.pr ? [{ n: marker.n, at: comment.createdAt }] : [];
  });
}

/** The time of the last wake on a pull request, whatever its commit; null when there is none. */
export function lastWake(comments: readonly Comment[], trusted: readonly string[]): string | null {
  const times = comments.filter((comment) => wakeOf(comment, trusted) !== null).map(({ createdAt }) => createdAt);
  return times.sort().at(-1) ?? null;
}

/** Posts a wake comment of a pull request once, or gives that of somebody who was first. */
export async function postWake(
  order: Order & { pr: number },
  context: Context,
): Promise<{ ok: true; value: Comment } | { ok: false; reason: string }> {
  const { pr, subject, n, identity, since, alone } = order;
  const { waker, login } = identity;
  if (waker === null) return { ok: false, reason: identity.remedy };
  const thread = { kind: 'pull', number: pr } as const;
  const body = redact(await wakeText(order, context));
  const isSame = (comment: Comment): boolean => {
    const marker = wakeOf(comment, [login.toLowerCase()]);
    return marker?.sha === sha12(subject.sha) && marker.n === n;
  };
  const posted = await (alone ? waker.createComment(thread, body) : postOnce(waker, { thread, body, since, isSame }));
  if (posted.ok) return posted;
  return { ok: false, reason: `(${posted.status} ${posted.message}): give \`agent-token\` write access to pull requests` };
}

function wakeOf(comment: Comment, trusted: readonly string[]) {
  const marker = ourMarker(trusted, comment);
  return marker?.kind === 'wake' ? marker : null;
}

async function wakeText(order: Order & { pr: number }, context: Context): Promise<string> {
  const { pr, subject, n, rca, mention, retrigger, why = [] } = order;
  const words = await wakeWords(order, context);
  // A template of the user's own need not name it.
  const place = words.includes(rca.url) ? [] : [`${link('The root-cause comment', rca.url)} diagnoses the failures.`];
  const marker = wakeMarker({ pr, sha: subject.sha, n, ...(retrigger && { retrigger }) });
  return [`${marker}\n${mention} ${words}`, ...place, ...(why.length > 0 ? [why.join('\n')] : [])].join('\n\n');
}

/** A time before which no wake comment of a commit can have been written, wide enough to see the other wakes of its branch. */
export function wakesSince(openedAt: string, { config, now }: Pick<Context, 'config' | 'now'>): string {
  const window = now().getTime() - config.limits.branch_window_minutes * 60_000;
  const opened = Date.parse(openedAt);
  return new Date(Math.min(Number.isNaN(opened) ? Infinity : opened, window)).toISOString();
}
