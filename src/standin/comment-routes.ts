import { failure, page, refuseBody, refuseWrite } from './call.js';
import type { Answer, Call } from './call.js';
import type { Route } from './routes.js';
import { commitComment, issueComment } from './comment-shapes.js';
import type { Shape } from './shapes.js';
import { tick } from './world.js';
import type { WorldComment, WorldCommitComment } from './world.js';

/** Comments on pull requests, issues and commits. */
export const commentRoutes: Route[] = [
  ['GET', '/issues/(\\d+)/comments', listIssueComments],
  ['POST', '/issues/(\\d+)/comments', createIssueComment],
  ['GET', '/issues/comments', listAllComments],
  ['GET', '/issues/comments/(\\d+)', (call) => readComment(call, issueComments)],
  ['PATCH', '/issues/comments/(\\d+)', (call) => updateComment(call, issueComments)],
  ['DELETE', '/issues/comments/(\\d+)', (call) => deleteComment(call, issueComments)],
  ['GET', '/commits/([0-9a-f]+)/comments', listCommitComments],
  ['POST', '/commits/([0-9a-f]+)/comments', createCommitComment],
  ['GET', '/comments/(\\d+)', (call) => readComment(call, commitComments)],
  ['PATCH', '/comments/(\\d+)', (call) => updateComment(call, commitComments)],
  ['DELETE', '/comments/(\\d+)', (call) => deleteComment(call, commitComments)],
];

type Stored = WorldComment | WorldCommitComment;

/** What differs between the two kinds of comments: where they are kept, who may write them, how they look. */
type Kind = { resource: string; permissions: string[]; all: (call: Call) => Stored[]; shape: (call: Call, id: number) => Shape };

const issueComments: Kind = {
  resource: 'IssueComment',
  permissions: ['issues', 'pull-requests'],
  all: ({ world }) => world.comments,
  shape: (call, id) => issueComment(call, find(call.world.comments, id)),
};

const commitComments: Kind = {
  resource: 'CommitComment',
  permissions: ['contents'],
  all: ({ world }) => world.commitComments,
  shape: (call, id) => commitComment(call, find(call.world.commitComments, id)),
};

function find<T extends Stored>(comments: T[], id: number): T {
  return comments.find((comment) => comment.id === id) as T;
}

function ascending<T extends Stored>(comments: T[]): T[] {
  return comments.sort((a, b) => a.id - b.id);
}

/** An issue has a thread as a pull request has one. */
function hasThread({ world }: Call, wanted: number): boolean {
  return [...world.pulls, ...world.issues].some(({ number }) => number === wanted);
}

function listIssueComments(call: Call): Answer {
  const pull = Number(call.parts[0]);
  if (!hasThread(call, pull)) return failure(404);
  const since = Date.parse(call.query.get('since') ?? '') || 0;
  const comments = call.world.comments.filter((comment) => comment.pull === pull && Date.parse(comment.updatedAt) >= since);
  return page(
    call,
    ascending(comments).map((comment) => issueComment(call, comment)),
  );
}

/** Sorted by the last change, newest first, as asked for with `sort=updated&direction=desc`. */
function listAllComments(call: Call): Answer {
  const newest = [...call.world.comments].sort((a, b) => Date.parse(b.updatedAt) - Date.parse(a.updatedAt) || b.id - a.id);
  return page(
    call,
    newest.map((comment) => issueComment(call, comment)),
  );
}

function listCommitComments(call: Call): Answer {
  const comments = call.world.commitComments.filter(({ sha }) => sha === call.parts[0]);
  return page(
    call,
    ascending(comments).map((comment) => commitComment(call, comment)),
  );
}

/** The refusal of a new comment, or what every new comment has. */
function draft(call: Call, kind: Kind, permissions = kind.permissions): Answer | Omit<WorldComment, 'pull'> {
  const refused = refuseWrite(call, ...permissions) ?? refuseBody(call.body.body, kind.resource);
  if (refused) return refused;
  const { comments, commitComments } = call.world;
  const id = Math.max(1000, ...comments.map((comment) => comment.id), ...commitComments.map((comment) => comment.id)) + 1;
  const at = tick(call.world);
  return { id, body: String(call.body.body), author: call.token?.login ?? 'ghost', createdAt: at, updatedAt: at };
}

function createIssueComment(call: Call): Answer {
  const pull = Number(call.parts[0]);
  if (!hasThread(call, pull)) return failure(404);
  const made = draft(call, issueComments);
  if ('status' in made) return made;
  call.world.comments.push({ ...made, pull });
  return { status: 201, body: issueComments.shape(call, made.id) };
}

function createCommitComment(call: Call): Answer {
  // Commenting on a commit needs no more than to read it: whatever else the token may write is enough.
  const listed = Array.isArray(call.token?.write) ? call.token.write : [];
  const made = draft(call, commitComments, listed);
  if ('status' in made) return made;
  call.world.commitComments.push({ ...made, sha: String(call.parts[0]) });
  return { status: 201, body: commitComments.shape(call, made.id) };
}

function readComment(call: Call, kind: Kind): Answer {
  const id = Number(call.parts[0]);
  return kind.all(call).some((comment) => comment.id === id) ? { status: 200, body: kind.shape(call, id) } : failure(404);
}

function updateComment(call: Call, kind: Kind): Answer {
  const id = Number(call.parts[0]);
  const comment = kind.all(call).find((candidate) => candidate.id === id);
  if (!comment) return failure(404);
  const refused = refuseWrite(call, ...kind.permissions) ?? refuseBody(call.body.body, kind.resource);
  if (refused) return refused;
  comment.body = String(call.body.body);
  comment.updatedAt = tick(call.world);
  return { status: 200, body: kind.shape(call, id) };
}

function deleteComment(call: Call, kind: Kind): Answer {
  const all = kind.all(call);
  const index = all.findIndex(({ id }) => id === Number(call.parts[0]));
  if (index < 0) return failure(404);
  const refused = refuseWrite(call, ...kind.permissions);
  if (refused) return refused;
  all.splice(index, 1);
  tick(call.world);
  return { status: 204 };
}
