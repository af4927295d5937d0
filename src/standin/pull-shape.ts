import { label, repository, repositoryUrl, user } from './shapes.js';
import type { Place, Shape } from './shapes.js';
import type { WorldPull } from './world.js';

/** A pull request as lists show it. */
export function pullSimple(place: Place, value: WorldPull): Shape {
  const base = repositoryUrl(place);
  const url = `${base}/pulls/${value.number}`;
  const issue = `${base}/issues/${value.number}`;
  const web = `https://github.com/${place.world.repository}/pull/${value.number}`;
  const links = {
    html: web,
    issue,
    comments: `${issue}/comments`,
    review_comments: `${url}/comments`,
    review_comment: `${base}/pulls/comments{/number}`,
    commits: `${url}/commits`,
    statuses: `${base}/statuses/${value.headSha}`,
  };
  return {
    id: 1_000_000 + value.number,
    node_id: `PR_${value.number}`,
    number: value.number,
    state: value.state,
    locked: false,
    title: value.title,
    body: value.body,
    user: user(place, value.author),
    labels: value.labels.map((name) => label(place, name)),
    url,
    html_url: web,
    diff_url: `${web}.diff`,
    patch_url: `${web}.patch`,
    issue_url: issue,
    ...Object.fromEntries(
      Object.entries(links).flatMap(([name, href]) => (/html|issue/.test(name) ? [] : [[`${name}_url`, href]])),
    ),
    _links: Object.fromEntries(Object.entries({ self: url, ...links }).map(([name, href]) => [name, { href }])),
    head: side(place, value.headRepository, value.headRef, value.headSha),
    base: side(place, place.world.repository, value.baseRef, '0'.repeat(40)),
    created_at: value.createdAt,
    updated_at: value.createdAt,
    closed_at: value.state === 'closed' ? value.createdAt : null,
    merged_at: null,
    merge_commit_sha: null,
    assignee: null,
    milestone: null,
    auto_merge: null,
    draft: false,
    author_association: 'COLLABORATOR',
  };
}

/** A pull request as asked for by its number. */
export function pull(place: Place, value: WorldPull): Shape {
  return {
    ...pullSimple(place, value),
    merged: false,
    mergeable: true,
    mergeable_state: 'unstable',
    merged_by: null,
    maintainer_can_modify: false,
    comments: place.world.comments.filter((comment) => comment.pull === value.number).length,
    review_comments: 0,
    commits: 1,
    additions: 1,
    deletions: 0,
    changed_files: 1,
  };
}

/** GitHub answers `repo: null` for the head of a deleted fork. */
function side(place: Place, fullName: string | null, ref: string, sha: string): Shape {
  const owner = fullName?.split('/')[0] ?? 'ghost';
  const repo = fullName === null ? null : repository(place, fullName);
  return { label: `${owner}:${ref}`, ref, sha, repo, user: user(place, owner) };
}
