import { saidToUs } from './core/address.js';
import { at, idAt, textAt } from './payload.js';

/** A new comment on a pull request that is said to us. What it asks for is read where it is done: most starts never come to that. */
export type CommandTrigger = {
  kind: 'comment';
  pull: number;
  comment: { id: number; body: string; author: string; authorType: string; createdAt: string; url: string };
  origin: string;
};

/** What an `issue_comment` event asks for. Only what a person newly says on an open pull request counts. */
export function readComment(payload: unknown): CommandTrigger | { kind: 'ignored'; reason: string } {
  const ignored = (reason: string) => ({ kind: 'ignored', reason }) as const;
  const action = textAt(payload, 'action');
  if (action !== 'created') return ignored(`only a new comment is acted on, not one that was ${action || 'changed'}`);
  const id = idAt(payload, 'comment', 'id');
  const pull = idAt(payload, 'issue', 'number');
  if (id === null || pull === null) return ignored('the issue_comment event names no comment');
  if (!at(payload, 'issue', 'pull_request')) return ignored(`the comment is on issue ${pull}: an issue, not a pull request`);
  if (textAt(payload, 'issue', 'state') === 'closed') return ignored(`pull request ${pull} is closed`);
  const author = textAt(payload, 'comment', 'user', 'login');
  const authorType = textAt(payload, 'comment', 'user', 'type');
  if (author === '') return ignored('the comment is by nobody who can be asked for');
  if (authorType === 'Bot' || author.endsWith('[bot]')) return ignored(`the comment is by ${author}: bots command nothing`);
  const body = textAt(payload, 'comment', 'body');
  if (saidToUs(body) === null) return ignored('there is no command in its first line');
  const createdAt = textAt(payload, 'comment', 'created_at');
  const comment = { id, body, author, authorType, createdAt, url: textAt(payload, 'comment', 'html_url') };
  return { kind: 'comment', pull, comment, origin: `a command of ${author} on pull request ${pull}` };
}
