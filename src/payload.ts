import type { PullRequest, Run } from './ports.js';

/** A value of an event's payload that nobody has checked: readers below never throw and never trust a type. */
export function at(value: unknown, ...path: (string | number)[]): unknown {
  return path.reduce<unknown>((inner, key) => (isRecord(inner) && Object.hasOwn(inner, key) ? inner[key] : undefined), value);
}

/** The text at a path, or an empty one. */
export function textAt(value: unknown, ...path: (string | number)[]): string {
  const found = at(value, ...path);
  return typeof found === 'string' ? found : '';
}

/** The id (positive whole number, also written as text) at a path, or null. */
export function idAt(value: unknown, ...path: (string | number)[]): number | null {
  const found = at(value, ...path);
  const number = typeof found === 'string' && /^\d{1,16}$/.test(found.trim()) ? Number(found) : found;
  return typeof number === 'number' && Number.isSafeInteger(number) && number > 0 ? number : null;
}

/** The count at a path, or null. */
function countAt(value: unknown, ...path: (string | number)[]): number | null {
  const found = at(value, ...path);
  return typeof found === 'number' && Number.isSafeInteger(found) && found >= 0 ? found : null;
}

/** The list at a path, or an empty one. */
export function listAt(value: unknown, ...path: (string | number)[]): unknown[] {
  const found = at(value, ...path);
  return Array.isArray(found) ? found : [];
}

/** A commit id, or null: what does not look like one must not reach a URL or a marker. */
export function shaAt(value: unknown, ...path: (string | number)[]): string | null {
  const found = textAt(value, ...path).toLowerCase();
  return /^[0-9a-f]{40}([0-9a-f]{24})?$/.test(found) && !/^0+$/.test(found) ? found : null;
}

/** `payload.workflow_run` as a Run; null when what makes a run (id, head commit) is missing. */
export function readRun(run: unknown): Run | null {
  const id = idAt(run, 'id');
  const headSha = shaAt(run, 'head_sha');
  if (id === null || headSha === null) return null;
  return {
    id,
    attempt: idAt(run, 'run_attempt') ?? 1,
    name: textAt(run, 'name'),
    path: withoutRef(textAt(run, 'path')),
    event: textAt(run, 'event'),
    status: textAt(run, 'status'),
    conclusion: textAt(run, 'conclusion') || null,
    headSha,
    headBranch: textAt(run, 'head_branch'),
    headRepository: readRepository(at(run, 'head_repository')),
    pullRequests: listAt(run, 'pull_requests').flatMap((pull) => {
      const number = idAt(pull, 'number');
      return number === null ? [] : [{ number, headSha: shaAt(pull, 'head', 'sha') ?? '' }];
    }),
    htmlUrl: textAt(run, 'html_url'),
    actor: textAt(run, 'actor', 'login'),
    headCommitMessage: textAt(run, 'head_commit', 'message'),
    headCommitAuthor: textAt(run, 'head_commit', 'author', 'name'),
    headCommitAt: isoTime(textAt(run, 'head_commit', 'timestamp')),
    createdAt: textAt(run, 'created_at'),
    startedAt: textAt(run, 'run_started_at') || textAt(run, 'created_at'),
    updatedAt: textAt(run, 'updated_at'),
  };
}

/** `payload.pull_request` as a PullRequest; null when its number or head commit is missing. */
export function readPull(pull: unknown): PullRequest | null {
  const number = idAt(pull, 'number');
  const headSha = shaAt(pull, 'head', 'sha');
  if (number === null || headSha === null) return null;
  return {
    number,
    state: textAt(pull, 'state') === 'closed' ? 'closed' : 'open',
    headSha,
    headRef: textAt(pull, 'head', 'ref'),
    headRepository: readRepository(at(pull, 'head', 'repo'))?.fullName ?? null,
    baseRef: textAt(pull, 'base', 'ref'),
    baseRepository: textAt(pull, 'base', 'repo', 'full_name'),
    labels: listAt(pull, 'labels')
      .map((label) => textAt(label, 'name'))
      .filter((name) => name !== ''),
    author: textAt(pull, 'user', 'login'),
    comments: countAt(pull, 'comments'),
    createdAt: textAt(pull, 'created_at'),
    htmlUrl: textAt(pull, 'html_url'),
  };
}

/** owner/name and owner of a repository object; null for a deleted fork. */
export function readRepository(repository: unknown): { fullName: string; owner: string } | null {
  const fullName = textAt(repository, 'full_name');
  return /^[^/\s]+\/[^/\s]+$/.test(fullName) ? { fullName, owner: fullName.split('/')[0] ?? '' } : null;
}

/** `.github/workflows/ci.yml@main` without its ref. */
export function withoutRef(path: string): string {
  return path.split('@')[0] ?? path;
}

/** Any time that JavaScript reads, as ISO 8601 UTC. */
function isoTime(text: string): string | null {
  const time = Date.parse(text);
  return Number.isNaN(time) ? null : new Date(time).toISOString();
}

function isRecord(value: unknown): value is Record<string | number, unknown> {
  return typeof value === 'object' && value !== null;
}
