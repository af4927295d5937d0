import { nodeId, repositoryUrl, user, WEB } from './shapes.js';
import type { Place, Shape } from './shapes.js';
import type { WorldComment, WorldCommitComment, WorldReaction } from './world.js';

/** Every word that GitHub knows for a reaction. */
export const REACTIONS = ['+1', '-1', 'laugh', 'confused', 'heart', 'hooray', 'eyes', 'rocket'];

/** What both kinds of comments have. */
function authored(place: Place, kind: string, value: WorldComment | WorldCommitComment, url: string): Shape {
  return {
    id: value.id,
    node_id: nodeId(kind, value.id),
    user: user(place, value.author),
    body: value.body,
    author_association: value.author.endsWith('[bot]') ? 'NONE' : 'COLLABORATOR',
    created_at: value.createdAt,
    updated_at: value.updatedAt,
    url,
    reactions: reactionRollup(place, value.id, url),
  };
}

/** A comment on a pull request or an issue. */
export function issueComment(place: Place, value: WorldComment): Shape {
  const base = repositoryUrl(place);
  const kind = place.world.issues.some(({ number }) => number === value.pull) ? 'issues' : 'pull';
  return {
    ...authored(place, 'IssueComment', value, `${base}/issues/comments/${value.id}`),
    html_url: `${WEB}/${place.world.repository}/${kind}/${value.pull}#issuecomment-${value.id}`,
    issue_url: `${base}/issues/${value.pull}`,
    performed_via_github_app: null,
    minimized: value.minimized === undefined ? null : { reason: value.minimized },
  };
}

/** A comment on a commit. */
export function commitComment(place: Place, value: WorldCommitComment): Shape {
  return {
    ...authored(place, 'CommitComment', value, `${repositoryUrl(place)}/comments/${value.id}`),
    html_url: `${WEB}/${place.world.repository}/commit/${value.sha}#commitcomment-${value.id}`,
    commit_id: value.sha,
    path: null,
    position: null,
    line: null,
  };
}

/** How often each reaction was given to a comment. */
function reactionRollup({ world }: Place, id: number, url: string): Shape {
  const given = world.reactions.filter(({ comment }) => comment === id);
  const counts = REACTIONS.map((name) => [name, given.filter(({ content }) => content === name).length]);
  return { url: `${url}/reactions`, total_count: given.length, ...Object.fromEntries(counts) };
}

/** One reaction of the list below a comment. */
export function reaction(place: Place, value: WorldReaction): Shape {
  const id = place.world.reactions.indexOf(value) + 1;
  return {
    id,
    node_id: nodeId('Reaction', id),
    user: user(place, value.user),
    content: value.content,
    created_at: value.createdAt,
  };
}
