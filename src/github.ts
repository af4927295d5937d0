import { createClient } from './github/client.js';
import type { Client, ClientOptions } from './github/client.js';
import { addLabels, removeLabel } from './github/labels.js';
import { assign, listTasks, readTask, startTask } from './github/agents.js';
import { failed, failedBy } from './github/failure.js';
import { readFailedChecks } from './github/checks.js';
import { downloadLog } from './github/log.js';
import * as mapping from './github/mapping.js';
import { minimizeComment } from './github/graphql.js';
import { closeIssue, createIssue, listIssues, updateIssue } from './github/issues.js';
import { readOpenPulls } from './github/open-pulls.js';
import { listAll, listPages } from './github/pages.js';
import { ask, read, readPage, send } from './github/request.js';
import { readTimeline } from './github/timeline.js';
import { startWorkflow } from './github/workflows.js';
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
  const tasks = `/agents${base}/tasks`;
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
    pullsInto: (branch) => {
      const query = `state=all&base=${encodeURIComponent(branch)}&sort=updated&direction=desc&per_page=30`;
      return readPage(client, `${base}/pulls?${query}`, mapping.toPullRequest);
    },
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
    reactions: (id) => listAll(client, `${base}/issues/comments/${id}/reactions`, mapping.toReaction),
    react: (id, content) => send(client, `POST ${base}/issues/comments/${id}/reactions`, { content }),
    addLabels: (issue, labels) => addLabels(client, `${base}/issues/${issue}/labels`, labels),
    removeLabel: (issue, label) => removeLabel(client, `${base}/issues/${issue}/labels`, label),
    role: (login) => read(client, `${base}/collaborators/${encodeURIComponent(login)}/permission`, mapping.toRole),
    commit: (sha) => read(client, `${base}/commits/${encodeURIComponent(sha)}`, mapping.toCommit),
    comments: (thread, search) => searchComments(client, `${base}${listPath(thread)}`, search),
    recentComments: () =>
      readPage(client, `${base}/issues/comments?sort=updated&direction=desc&per_page=100`, mapping.toPlacedComment),
    comment: (thread, id) => read(client, `${base}${itemPath(thread, id)}`, mapping.toComment),
    createComment: (thread, body) => writeComment(client, `POST ${base}${listPath(thread)}`, body),
    updateComment: (thread, id, body) => writeComment(client, `PATCH ${base}${itemPath(thread, id)}`, body),
    deleteComment: (thread, id) => send(client, `DELETE ${base}${itemPath(thread, id)}`),
    minimizeComment: (nodeId) => minimizeComment(client, nodeId),
    issues: (label) => listIssues(client, `${base}/issues`, label),
    createIssue: ({ assignment, ...issue }) =>
      createIssue(client, `${base}/issues`, { ...issue, ...(assignment && assign(options.repository, assignment)) }),
    updateIssue: (number, issue) => updateIssue(client, `${base}/issues/${number}`, issue),
    closeIssue: (number, comment) => closeIssue(client, `${base}/issues/${number}`, comment),
    defaultBranch: () => read(client, base, (repository) => mapping.text(mapping.fields(repository).default_branch)),
    dispatch: (eventType, payload) => send(client, `POST ${base}/dispatches`, { event_type: eventType, client_payload: payload }),
    startTask: (task) => startTask(client, tasks, task),
    task: (id) => readTask(client, tasks, id),
    tasks: () => listTasks(client, tasks),
    startWorkflow: (workflow) =>
      startWorkflow(client, `${actions}/workflows/${encodeURIComponent(fileName(workflow.file))}/dispatches`, workflow),
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

function fileName(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1);
}

function writeComment(client: Client, route: string, body: string): Promise<Fetched<Comment>> {
  return ask(client, route, { parameters: { body }, map: mapping.toComment, kind: 'comment' });
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
