import { REACTIONS, reaction } from './comment-shapes.js';
import { failure, page, refuseWrite } from './call.js';
import type { Answer, Call } from './call.js';
import type { Route } from './routes.js';
import { tick } from './world.js';

/** Reactions to comments on pull requests and issues. */
export const reactionRoutes: Route[] = [
  ['GET', '/issues/comments/(\\d+)/reactions', (call) => onComment(call, (id) => listReactions(call, id))],
  ['POST', '/issues/comments/(\\d+)/reactions', (call) => onComment(call, (id) => react(call, id))],
];

function onComment(call: Call, then: (id: number) => Answer): Answer {
  const id = Number(call.parts[0]);
  return call.world.comments.some((comment) => comment.id === id) ? then(id) : failure(404);
}

function listReactions(call: Call, id: number): Answer {
  const content = call.query.get('content');
  const given = call.world.reactions.filter((value) => value.comment === id && (content ?? value.content) === value.content);
  return page(
    call,
    given.map((value) => reaction(call, value)),
  );
}

/** Whoever says the same again is answered 200 with what he said first. The right to write on pull requests is not enough. */
function react(call: Call, comment: number): Answer {
  const { world, body, token } = call;
  const refused = refuseWrite(call, 'issues');
  if (refused) return refused;
  const content = String(body.content);
  if (!REACTIONS.includes(content)) return failure(422);
  const user = token?.login ?? 'ghost';
  const said = world.reactions.find((one) => one.comment === comment && one.user === user && one.content === content);
  if (said) return { status: 200, body: reaction(call, said) };
  const made = { comment, content, user, createdAt: tick(world) };
  world.reactions.push(made);
  return { status: 201, body: reaction(call, made) };
}
