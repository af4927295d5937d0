import type { Comment, Fetched, GitHub, Thread } from './ports.js';

/** A comment of which there is to be one. `isSame`: is this one it? `since`: a time before which it cannot have been written. */
export type OnlyComment = { thread: Thread; body: string; since: string | null; isSame: (comment: Comment) => boolean };

/**
 * Posts a comment and looks whether somebody else did so at the same time: whoever was first stays. It also finds out whether a comment
 * whose answer was lost has arrived.
 */
export async function postOnce(github: GitHub, { thread, body, since, isSame }: OnlyComment): Promise<Fetched<Comment>> {
  const posted = await github.createComment(thread, body);
  if (!posted.ok && posted.reason !== 'unavailable') return posted;
  const { comments } = await github.comments(thread, since === null ? {} : { since });
  const [first] = comments.filter(isSame);
  if (!posted.ok) return first === undefined ? posted : { ok: true, value: first };
  if (first === undefined || first.id >= posted.value.id) return posted;
  await github.deleteComment(thread, posted.value.id);
  return { ok: true, value: first };
}
