import { UserError } from '../core/errors.js';
import { createGitHub } from '../github.js';
import type { Logger } from '../ports.js';
import type { Values } from './command.js';

type Place = { repository: string; token: string; apiUrl: string; log: Logger };

/** The event that GitHub sent when a comment was written, from what the comment says now. `pull`: where it is said to stand, if that was said. */
export async function readCommentEvent(id: number, pull: Values[string], place: Place): Promise<unknown> {
  // Comments have one numbering in a repository: their address does not name the pull request, but their page does.
  const comment = await createGitHub(place).comment({ kind: 'pull', number: 0 }, id);
  if (!comment.ok)
    throw new UserError(`--comment-id ${id}: the comment could not be read (${comment.status} ${comment.message})`);
  const { body, author, authorType, createdAt, url } = comment.value;
  const [, page, number] = /\/(pull|issues)\/(\d+)(?:#|$)/.exec(url) ?? [];
  if (pull !== undefined && number !== String(pull))
    throw new UserError(`--pr ${String(pull)}: comment ${id} stands elsewhere, see ${url}`);
  return {
    action: 'created',
    issue: { number: Number(number), state: 'open', ...(page === 'pull' ? { pull_request: { html_url: url } } : {}) },
    comment: { id, body, user: { login: author, type: authorType }, created_at: createdAt, html_url: url },
  };
}
