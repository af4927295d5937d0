import { createClient } from './github/client.js';
import type { Client, ClientOptions } from './github/client.js';
import { failed, failedBy } from './github/failure.js';
import { readFailedChecks } from './github/checks.js';
import { downloadLog } from './github/log.js';
import * as mapping from './github/mapping.js';
import { minimizeComment } from './github/graphql.js';
import { closeIssue, createIssue, listIssues, updateIssue } from './github/issues.js';
import { readOpenPulls } from './github/open-pulls.js';
import { listAll, listPages } from './github/pages.js';
import { readTimeline } from './github/timeline.js';
import type { Comment, CommentSearch, Fetched, GitHub, Run, Thread } from './ports.js';

export type GitHubOptions = ClientOptions & { /** owner/name */ repository: string };

type RunFilter = Parameters<GitHub['runs']>[0];

type Viewer = { login: string; type: 'User' | 'Bot' };

const WORKFLOW_BOT: Viewer = { login: 'github-actions[bot]', type: 'Bot' };

/** The adapter to GitHub's API (github.com or an Enterprise Server), bound to one repository and one token. Nothing in it throws. */
export function createGitHub(options: GitHubOptions): GitHub {
  const client = createClient(options);
  const base = repositoryPath(options.repository);
  const actions = `${base}/actions`;
  let viewer: Promise<Viewer> | null = null;
  return {
    repository: options.repository,
    run: (id) => read(client, `${actions}/runs/${id}`, mapping.toRun),
    jobs: (runId, attempt) => {
      const route = attempt === undefined ? `${actions}/runs/${runId}/jobs` : `${actions}/runs/${runId}/attempts/${attempt}/jobs`;
      return listAll(client, route, mapping.toJob, { envelope: 'jobs' });
    },
    job: (id) => read(client, `${actions}/jobs/${id}`, mapping.toJob),
    jobLog: (id, sink) => downloadLog(client, `${actions}/jobs/${id}/logs`, sink),
    annotations: (checkRunId) => listAll(client, `${base}/check-runs/${checkRunId}/annotations`, mapping.toAnnotation),
    failedChecks: (sha) => readFailedChecks(client, `${base}/commits/${encodeURIComponent(sha)}`),
    pull: (number) => read(client, `${base}/pulls/${number}`, mapping.toPullRequest),
    pullsByHead: (head) => listAll(client, `${base}/pulls`, mapping.toPullRequest, { query: { state: 'open', head } }),
    pullsOfCommit: (sha, repository = options.repository) =>
      listAll(client, `${repositoryPath(repository)}/commits/${encodeURIComponent(sha)}/pulls`, mapping.toPullRequest),
    changedFiles: (pull) => readPage(client, `${base}/pulls/${pull}/files?per_page=100`, mapping.toFileName),
    workflowRuns: (path, branch) => {
      const query = branch === undefined ? '' : `&branch=${encodeURIComponent(branch)}`;
      return readPage(
        client,
        `${actions}/workflows/${encodeURIComponent(fileName(path))}/runs?per_page=30${query}`,
        mapping.toRun,
        'workflow_runs',
      );
    },
    runs: (filter) => listRuns(client, `${actions}/runs`, filter),
    openPulls: () => readOpenPulls(client, options.repository, `${base}/pulls`),
    timeline: (pull, since) => readTimeline(client, `${base}/issues/${pull}/timeline`, since),
    eyes: (id) => listAll(client, `${base}/issues/comments/${id}/reactions`, mapping.toReaction, { query: { content: 'eyes' } }),
    role: (login) => read(client, `${base}/collaborators/${encodeURIComponent(login)}/permission`, mapping.toRole),
    commit: (sha) => read(client, `${base}/commits/${encodeURIComponent(sha)}`, mapping.toCommit),
    comments: (thread, search) => searchComments(client, `${base}${listPath(thread)}`, search),
    recentComments: () =>
      readPage(client, `${base}/issues/comments?sort=updated&direction=desc&per_page=100`, mapping.toPlacedComment),
    comment: (thread, id) => read(client, `${base}${itemPath(thread, id)}`, mapping.toComment),
    createComment: (thread, body) => write(client, `POST ${base}${listPath(thread)}`, { body }),
    updateComment: (thread, id, body) => write(client, `PATCH ${base}${itemPath(thread, id)}`, { body }),
    deleteComment: (thread, id) => send(client, `DELETE ${base}${itemPath(thread, id)}`),
    minimizeComment: (nodeId) => minimizeComment(client, nodeId),
    issues: (label) => listIssues(client, `${base}/issues`, label),
    createIssue: (issue) => createIssue(client, `${base}/issues`, issue),
    updateIssue: (number, issue) => updateIssue(client, `${base}/issues/${number}`, issue),
    closeIssue: (number, comment) => closeIssue(client, `${base}/issues/${number}`, comment),
    defaultBranch: () => read(client, base, (repository) => mapping.text(mapping.fields(repository).default_branch)),
    dispatch: (eventType, payload) => send(client, `POST ${base}/dispatches`, { event_type: eventType, client_payload: payload }),
    rerunFailedJobs: (runId) => send(client, `POST ${actions}/runs/${runId}/rerun-failed-jobs`),
    file: (path, ref) => readContents(client, `${base}/contents`, { path, ref, map: mapping.toFileText }),
    directory: (path) => readContents(client, `${base}/contents`, { path, map: mapping.toFilePaths }),
    viewer: () => (viewer ??= whoAmI(client, options)),
    requestCount: client.requestCount,
    remaining: client.remaining,
  };
}

function repositoryPath(repository: string): string {
  return `/repos/${repository.split('/').map(encodeURIComponent).join('/')}`;
}

function listPath(thread: Thread): string {
  return thread.kind === 'pull' ? `/issues/${thread.number}/comments` : `/commits/${encodeURIComponent(thread.sha)}/comments`;
}

function itemPath(thread: Thread, id: number): string {
  return thread.kind === 'pull' ? `/issues/comments/${id}` : `/comments/${id}`;
}

/** One object; an answer that is none (an error page with status 200, JSON cut short) counts as no answer. */
async function read<T>(client: Client, route: string, map: (value: unknown) => T): Promise<Fetched<T>> {
  try {
    const { data } = await client.octokit.request(`GET ${route}`);
    return isObject(data) ? { ok: true, value: map(data) } : failed(0, 'GitHub answered with something that is no JSON object');
  } catch (error) {
    return failedBy(error);
  }
}

/** One page of a list, asked for as it stands in the route. */
async function readPage<T>(client: Client, route: string, map: (value: unknown) => T, envelope?: string): Promise<Fetched<T[]>> {
  try {
    const { data } = await client.octokit.request(`GET ${route}`);
    const items: unknown = envelope === undefined ? data : mapping.fields(data)[envelope];
    return Array.isArray(items)
      ? { ok: true, value: items.map(map) }
      : failed(0, 'GitHub answered with something that is no list');
  } catch (error) {
    return failedBy(error);
  }
}

function fileName(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1);
}

/** A write that answers with the comment it made. */
async function write(client: Client, route: string, parameters: { body: string }): Promise<Fetched<Comment>> {
  try {
    const { data } = await client.octokit.request(route, parameters);
    return isObject(data)
      ? { ok: true, value: mapping.toComment(data) }
      : failed(0, 'GitHub answered with something that is no comment');
  } catch (error) {
    return failedBy(error);
  }
}

/** A write whose answer says nothing. */
async function send(client: Client, route: string, parameters: Record<string, unknown> = {}): Promise<Fetched<null>> {
  try {
    await client.octokit.request(route, parameters);
    return { ok: true, value: null };
  } catch (error) {
    return failedBy(error);
  }
}

function isObject(value: unknown): boolean {
  return Object.keys(mapping.fields(value)).length > 0;
}

/** GitHub gives at most 1,000 runs of a search. A run that began while pages were read may have moved one onto the next page too. */
async function listRuns(client: Client, route: string, { headSha, status, since }: RunFilter): Promise<Fetched<Run[]>> {
  const query = {
    ...(headSha === undefined ? {} : { head_sha: headSha }),
    ...(status === undefined ? {} : { status }),
    ...(since === undefined ? {} : { created: `>=${since}` }),
  };
  const runs = await listAll(client, route, mapping.toRun, { query, envelope: 'workflow_runs', maxPages: 10 });
  return runs.ok ? { ok: true, value: [...new Map(runs.value.map((run) => [run.id, run])).values()] } : runs;
}

type SearchOptions = { since?: string; maxPages?: number };

async function searchComments(client: Client, route: string, { since, maxPages }: SearchOptions = {}): Promise<CommentSearch> {
  const { items, complete, failure } = await listPages(client, route, { maxPages, query: since === undefined ? {} : { since } });
  // Commit comments know no `since`.
  const start = since === undefined ? -Infinity : Date.parse(since);
  const comments = items.map(mapping.toComment).filter((comment) => !(Date.parse(comment.updatedAt) < start));
  return { comments: comments.sort((a, b) => a.id - b.id), complete, failure: failure?.message ?? null };
}

type Contents<T> = { path: string; ref?: string; map: (value: unknown) => T | null };

async function readContents<T>(client: Client, route: string, { path, ref, map }: Contents<T>): Promise<Fetched<T>> {
  const segments = path.split('/').filter((segment) => segment !== '' && segment !== '.');
  // The URL would be shortened and name something else than a file of this repository.
  if (segments.includes('..')) return failed(404, `${path} leads out of the repository`);
  const search = ref === undefined ? '' : `?${new URLSearchParams({ ref })}`;
  try {
    const { data } = await client.octokit.request(`GET ${[route, ...segments.map(encodeURIComponent)].join('/')}${search}`);
    const value = map(data);
    return value === null ? failed(0, `GitHub's answer for ${path} is not of the expected kind`) : { ok: true, value };
  } catch (error) {
    return failedBy(error);
  }
}

/** Installation tokens may not ask who they are, so the workflow's token (`ghs_`) saves the request. */
async function whoAmI(client: Client, { token, log }: GitHubOptions): Promise<Viewer> {
  if (token.startsWith('ghs_')) return WORKFLOW_BOT;
  const user = await read(client, '/user', mapping.fields);
  if (!user.ok) {
    log.debug(`GET /user: ${user.message}; the token counts as the workflow's`);
    return WORKFLOW_BOT;
  }
  const { login, type } = user.value;
  return typeof login === 'string' ? { login, type: type === 'Bot' ? 'Bot' : 'User' } : WORKFLOW_BOT;
}
