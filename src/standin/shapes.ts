import type { World, WorldCommit } from './world.js';

/** What every shape needs: the data, and where this server can be reached. */
export type Place = { world: World; api: string };

export type Shape = Record<string, unknown>;

export const WEB = 'https://github.com';

const USER_LINKS = [
  'followers',
  'following',
  'gists',
  'starred',
  'subscriptions',
  'organizations',
  'repos',
  'events',
  'received_events',
];

const REPOSITORY_LINKS = (
  'archive assignees blobs branches collaborators comments commits compare contents contributors deployments downloads events forks ' +
  'git_commits git_refs git_tags hooks issue_comment issue_events issues keys labels languages merges milestones notifications pulls ' +
  'releases stargazers statuses subscribers subscription tags teams trees'
).split(' ');

/** A number that is always the same for the same name, as an id for what has only a name here. */
export function idOf(name: string): number {
  let id = 7;
  for (const character of name) id = (id * 31 + character.charCodeAt(0)) % 1_000_003;
  return id + 1;
}

export function nodeId(kind: string, id: number | string): string {
  return Buffer.from(`${kind}:${id}`).toString('base64url');
}

/** Where a repository lives in the API; the world's own when none is named. */
export function repositoryUrl({ world, api }: Place, repository = world.repository): string {
  return `${api}/repos/${repository}`;
}

export function user({ api }: Place, login: string): Shape {
  const url = `${api}/users/${encodeURIComponent(login)}`;
  return {
    login,
    id: idOf(login),
    node_id: nodeId('User', login),
    avatar_url: `https://avatars.githubusercontent.com/u/${idOf(login)}?v=4`,
    gravatar_id: '',
    url,
    html_url: `${WEB}/${login}`,
    ...Object.fromEntries(USER_LINKS.map((link) => [`${link}_url`, `${url}/${link}`])),
    type: login.endsWith('[bot]') ? 'Bot' : 'User',
    site_admin: false,
  };
}

/** The answer of `GET /user` to a user's token. */
export function viewer(place: Place, login: string): Shape {
  const texts = { name: login, company: null, blog: '', location: null, email: null, hireable: null, bio: null };
  const counts = { public_repos: 1, public_gists: 0, followers: 0, following: 0 };
  return { ...user(place, login), ...texts, ...counts, created_at: '2020-01-01T00:00:00Z', updated_at: place.world.now };
}

export function minimalRepository(place: Place, fullName = place.world.repository): Shape {
  const [owner = '', name = ''] = fullName.split('/');
  const url = repositoryUrl(place, fullName);
  return {
    id: idOf(fullName),
    node_id: nodeId('Repository', fullName),
    name,
    full_name: fullName,
    owner: user(place, owner),
    private: false,
    html_url: `${WEB}/${fullName}`,
    description: null,
    fork: fullName !== place.world.repository,
    url,
    ...Object.fromEntries(REPOSITORY_LINKS.map((link) => [`${link}_url`, `${url}/${link.replaceAll('_', '/')}`])),
  };
}

export function repository(place: Place, fullName = place.world.repository): Shape {
  const { world } = place;
  const nothing = {
    forks: 0,
    watchers: 0,
    open_issues: 0,
    forks_count: 0,
    watchers_count: 0,
    open_issues_count: 0,
    stargazers_count: 0,
  };
  const switches = {
    has_issues: true,
    has_projects: false,
    has_wiki: false,
    has_pages: false,
    has_downloads: true,
    has_discussions: false,
  };
  return {
    ...minimalRepository(place, fullName),
    ...nothing,
    ...switches,
    size: 1,
    network_count: 0,
    subscribers_count: 0,
    default_branch: world.defaultBranch,
    homepage: null,
    language: null,
    license: null,
    mirror_url: null,
    archived: false,
    disabled: false,
    git_url: `git://github.com/${fullName}.git`,
    ssh_url: `git@github.com:${fullName}.git`,
    clone_url: `${WEB}/${fullName}.git`,
    svn_url: `${WEB}/${fullName}`,
    pushed_at: world.now,
    created_at: '2020-01-01T00:00:00Z',
    updated_at: world.now,
  };
}

export function commit(place: Place, value: WorldCommit, inRepository: string): Shape {
  const url = `${repositoryUrl(place, inRepository)}/commits/${value.sha}`;
  const tree = { sha: value.sha, url: `${repositoryUrl(place, inRepository)}/git/trees/${value.sha}` };
  const person = { name: value.author, email: `${value.author}@example.com`, date: value.committedAt };
  return {
    sha: value.sha,
    node_id: nodeId('Commit', value.sha),
    url,
    html_url: `${WEB}/${inRepository}/commit/${value.sha}`,
    comments_url: `${url}/comments`,
    commit: { author: person, committer: person, message: value.message, tree, url: `${url}/git`, comment_count: 0 },
    author: user(place, value.author),
    committer: user(place, value.author),
    parents: [],
  };
}

export function label(place: Place, name: string): Shape {
  const url = `${repositoryUrl(place)}/labels/${encodeURIComponent(name)}`;
  return { id: idOf(name), node_id: nodeId('Label', name), url, name, description: '', color: 'ededed', default: false };
}

const ROLES = { admin: 5, maintain: 4, write: 3, triage: 2, read: 1, none: 0 };

export function permission(place: Place, login: string): Shape {
  const role = place.world.collaborators[login] ?? 'none';
  // The old field knows four words only; the role has the finer one.
  const word = role === 'maintain' ? 'write' : role === 'triage' ? 'read' : role;
  const level = ROLES[role];
  const permissions = { pull: level >= 1, triage: level >= 2, push: level >= 3, maintain: level >= 4, admin: level >= 5 };
  return { permission: word, role_name: role, user: { ...user(place, login), role_name: role, permissions } };
}

/** One file of `GET /pulls/{n}/files`. */
export function changedFile({ world }: Place, path: string): Shape {
  const sha = Buffer.from(path).toString('hex').padEnd(40, '0').slice(0, 40);
  const raw = `${WEB}/${world.repository}/raw/${sha}/${path}`;
  return {
    sha,
    filename: path,
    status: 'modified',
    additions: 1,
    deletions: 1,
    changes: 2,
    blob_url: `${WEB}/${world.repository}/blob/${sha}/${path}`,
    raw_url: raw,
    contents_url: `${raw}?ref=${sha}`,
    patch: '@@ -1 +1 @@',
  };
}
