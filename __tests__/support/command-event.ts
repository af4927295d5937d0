import type { WorldComment } from '../../src/standin/world.js';

/** The `issue_comment` event of a comment on a pull request. */
export function commandEvent({ id, pull, body, author, createdAt }: WorldComment, action = 'created'): object {
  const type = author.endsWith('[bot]') ? 'Bot' : 'User';
  const comment = {
    id,
    body,
    user: { login: author, type },
    created_at: createdAt,
    html_url: `https://github.com/o/r/pull/${pull}`,
  };
  return { action, issue: { number: pull, state: 'open', pull_request: { url: 'u' } }, comment };
}
