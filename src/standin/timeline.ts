import { page } from './call.js';
import type { Answer, Call } from './call.js';
import { issueComment } from './comment-shapes.js';
import { nodeId, repositoryUrl, user, WEB } from './shapes.js';
import type { Place, Shape } from './shapes.js';
import type { WorldEvent, WorldPull } from './world.js';

/** A PR's events and comments, the oldest first. */
export function timeline(call: Call, { number }: WorldPull): Answer {
  const events = call.world.timeline.filter(({ pull }) => pull === number);
  const comments = call.world.comments.filter(({ pull }) => pull === number);
  const all = [
    ...events.map((value) => ({ at: value.createdAt, shape: toShape(call, value) })),
    ...comments.map((value) => {
      return {
        at: value.createdAt,
        shape: { event: 'commented', actor: user(call, value.author), ...issueComment(call, value) },
      };
    }),
  ];
  return page(
    call,
    all.sort((a, b) => Date.parse(a.at) - Date.parse(b.at)).map(({ shape }) => shape),
  );
}

function toShape(place: Place, value: WorldEvent): Shape {
  if (value.event === 'committed') return committed(place, value);
  return value.event === 'reviewed' ? reviewed(place, value) : plainEvent(place, value);
}

/** Something that happened, of one of the many kinds that differ little. */
function plainEvent(place: Place, value: WorldEvent): Shape {
  return {
    id: value.id,
    node_id: nodeId('Event', value.id),
    url: `${repositoryUrl(place)}/issues/events/${value.id}`,
    actor: user(place, value.actor),
    event: value.event,
    commit_id: value.sha ?? null,
    commit_url: null,
    created_at: value.createdAt,
    performed_via_github_app: null,
  };
}

/** A commit that was pushed: it knows no user, only what git knows. */
function committed(place: Place, value: WorldEvent): Shape {
  const sha = value.sha ?? '0'.repeat(40);
  const url = `${repositoryUrl(place)}/git/commits/${sha}`;
  const person = { name: value.actor, email: `${value.actor}@example.com`, date: value.createdAt };
  return {
    sha,
    node_id: nodeId('Commit', sha),
    url,
    html_url: `${WEB}/${place.world.repository}/commit/${sha}`,
    author: person,
    committer: person,
    tree: { sha, url: `${repositoryUrl(place)}/git/trees/${sha}` },
    message: value.body ?? 'A change',
    parents: [],
    verification: { verified: false, reason: 'unsigned', signature: null, payload: null, verified_at: null },
    event: value.event,
  };
}

/** A review that was submitted: it has a user, but no actor and no `created_at`. */
function reviewed(place: Place, value: WorldEvent): Shape {
  const pull = `${repositoryUrl(place)}/pulls/${value.pull}`;
  const web = `${WEB}/${place.world.repository}/pull/${value.pull}#pullrequestreview-${value.id}`;
  return {
    id: value.id,
    node_id: nodeId('PullRequestReview', value.id),
    user: user(place, value.actor),
    body: value.body ?? null,
    commit_id: value.sha ?? '0'.repeat(40),
    submitted_at: value.createdAt,
    state: 'commented',
    html_url: web,
    pull_request_url: pull,
    author_association: 'COLLABORATOR',
    _links: { html: { href: web }, pull_request: { href: pull } },
    event: value.event,
  };
}
