import type { Annotation, Comment, Job, PullRequest, Reaction, Role, Run, Step } from '../ports.js';

/**
 * GitHub's JSON to our types. Total: whatever is missing or odd becomes an empty value, because a field that GitHub renames must never stop a
 * rescue. Ids and numbers that are no numbers become 0.
 */
type Fields = Record<string, unknown>;

/** The fields of an object; none when it is something else. */
export function fields(value: unknown): Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Fields) : {};
}

/** A list; empty when it is something else. */
export function list(value: unknown): unknown[] {
  return Array.isArray(value) ? value : [];
}

/** A text; empty when it is something else. */
export function text(value: unknown): string {
  return typeof value === 'string' ? value : '';
}

/** A text that is not empty, or null. */
export function textOrNull(value: unknown): string | null {
  return typeof value === 'string' && value !== '' ? value : null;
}

/** A number; 0 when it is something else. Integers above 2^53 arrive as BigInt. */
export function number(value: unknown): number {
  const result = typeof value === 'bigint' ? Number(value) : value;
  return typeof result === 'number' && Number.isFinite(result) ? result : 0;
}

/** The login of a user object; empty when there is none. */
export function login(user: unknown): string {
  return text(fields(user).login);
}

export function toRun(value: unknown): Run {
  const run = fields(value);
  const head = fields(run.head_repository);
  const commit = fields(run.head_commit);
  return {
    id: number(run.id),
    attempt: number(run.run_attempt) || 1,
    name: text(run.name),
    path: text(run.path).replace(/@.*$/, ''),
    event: text(run.event),
    status: text(run.status),
    conclusion: textOrNull(run.conclusion),
    headSha: text(run.head_sha),
    headBranch: text(run.head_branch),
    headRepository: textOrNull(head.full_name) === null ? null : { fullName: text(head.full_name), owner: login(head.owner) },
    pullRequests: list(run.pull_requests).map((pull) => {
      return { number: number(fields(pull).number), headSha: text(fields(fields(pull).head).sha) };
    }),
    htmlUrl: text(run.html_url),
    actor: login(run.triggering_actor) || login(run.actor),
    headCommitMessage: text(commit.message),
    headCommitAuthor: text(fields(commit.author).name),
    headCommitAt: textOrNull(commit.timestamp),
    createdAt: text(run.created_at),
    startedAt: text(run.run_started_at) || text(run.created_at),
    updatedAt: text(run.updated_at),
  };
}

export function toJob(value: unknown): Job {
  const job = fields(value);
  const checkRun = /\/(\d+)$/.exec(text(job.check_run_url));
  return {
    id: number(job.id),
    runId: number(job.run_id),
    attempt: number(job.run_attempt) || 1,
    name: text(job.name),
    workflow: textOrNull(job.workflow_name),
    status: text(job.status),
    conclusion: textOrNull(job.conclusion),
    headSha: text(job.head_sha),
    htmlUrl: text(job.html_url),
    checkRunId: checkRun ? Number(checkRun[1]) : null,
    runnerName: textOrNull(job.runner_name),
    startedAt: textOrNull(job.started_at),
    completedAt: textOrNull(job.completed_at),
    steps: list(job.steps).map(toStep),
  };
}

function toStep(value: unknown): Step {
  const step = fields(value);
  return {
    name: text(step.name),
    number: number(step.number),
    status: text(step.status),
    conclusion: textOrNull(step.conclusion),
    startedAt: textOrNull(step.started_at),
    completedAt: textOrNull(step.completed_at),
  };
}

export function toPullRequest(value: unknown): PullRequest {
  const pull = fields(value);
  const head = fields(pull.head);
  const base = fields(pull.base);
  return {
    number: number(pull.number),
    state: pull.state === 'closed' ? 'closed' : 'open',
    headSha: text(head.sha),
    headRef: text(head.ref),
    headRepository: textOrNull(fields(head.repo).full_name),
    baseRef: text(base.ref),
    baseRepository: text(fields(base.repo).full_name),
    labels: list(pull.labels).map((label) => text(fields(label).name)),
    author: login(pull.user),
    comments: typeof pull.comments === 'number' ? pull.comments : null,
    createdAt: text(pull.created_at),
    htmlUrl: text(pull.html_url),
  };
}

export function toComment(value: unknown): Comment {
  const comment = fields(value);
  return {
    id: number(comment.id),
    nodeId: text(comment.node_id),
    body: text(comment.body),
    author: login(comment.user),
    authorType: text(fields(comment.user).type),
    url: text(comment.html_url),
    createdAt: text(comment.created_at),
    updatedAt: text(comment.updated_at),
    // GitHub says `null` of a comment that everybody sees; servers that are older say nothing.
    minimized: typeof comment.minimized === 'object' && comment.minimized !== null,
    eyes: comment.reactions === undefined ? null : number(fields(comment.reactions).eyes),
  };
}

/** A comment of a list over all issues, which names its issue by address only. */
export function toPlacedComment(value: unknown): Comment & { pull: number } {
  return { ...toComment(value), pull: Number(/\/(\d+)$/.exec(text(fields(value).issue_url))?.[1] ?? 0) };
}

/** Who reacted, with what, and when. */
export function toReaction(value: unknown): Reaction {
  const reaction = fields(value);
  return { login: login(reaction.user), content: text(reaction.content), at: text(reaction.created_at) };
}

const ROLES: readonly string[] = ['admin', 'maintain', 'write', 'triage', 'read', 'none'] satisfies Role[];

/** A user's role. One that an organisation made itself counts as what it is based on. */
export function toRole(value: unknown): Role {
  const { role_name: role, permission } = fields(value);
  return ([role, permission].find((name) => ROLES.includes(text(name))) as Role | undefined) ?? 'none';
}

export function toFileName(value: unknown): string {
  return text(fields(value).filename);
}

export function toAnnotation(value: unknown): Annotation {
  const annotation = fields(value);
  return {
    path: text(annotation.path),
    startLine: number(annotation.start_line),
    level: text(annotation.annotation_level),
    title: text(annotation.title),
    message: text(annotation.message),
  };
}

export function toCommit(value: unknown): { message: string; author: string; login: string | null; committedAt: string | null } {
  const commit = fields(fields(value).commit);
  return {
    message: text(commit.message),
    author: login(fields(value).author) || text(fields(commit.author).name),
    login: login(fields(value).author) || null,
    committedAt: textOrNull(fields(commit.committer).date),
  };
}

/** A file's text, or null when the answer is no file or one too large to come with its content. */
export function toFileText(value: unknown): string | null {
  const file = fields(value);
  if (file.type !== 'file' || file.encoding !== 'base64' || typeof file.content !== 'string') return null;
  return Buffer.from(file.content, 'base64').toString('utf8');
}

/** Paths of the files in a directory's listing, or null when the answer is none. */
export function toFilePaths(value: unknown): string[] | null {
  if (!Array.isArray(value)) return null;
  return value.map(fields).flatMap((entry) => (entry.type === 'file' ? [text(entry.path)] : []));
}
