// What GitHub tells of: values without a library's types.

/** An answer of GitHub as a value: what went wrong is data, because every mode must degrade rather than crash. */
export type Fetched<T> = { ok: true; value: T } | { ok: false; status: number; reason: FetchFailure; message: string };

/** `gone`: 410 (expired). `unavailable`: 5xx or the network, after retries. `rate-limited`: 403/429 of a primary or secondary limit. */
export type FetchFailure = 'not-found' | 'gone' | 'forbidden' | 'unauthorized' | 'rate-limited' | 'invalid' | 'unavailable';

export type Step = {
  name: string;
  number: number;
  status: string;
  conclusion: string | null;
  startedAt: string | null;
  completedAt: string | null;
};

export type Job = {
  id: number;
  runId: number;
  attempt: number;
  name: string;
  workflow: string | null;
  status: string;
  conclusion: string | null;
  headSha: string;
  htmlUrl: string;
  /** Last path segment of `check_run_url`: where the annotations hang. */
  checkRunId: number | null;
  runnerName: string | null;
  startedAt: string | null;
  completedAt: string | null;
  steps: Step[];
};

export type Run = {
  id: number;
  attempt: number;
  /** The workflow's name. */
  name: string;
  /** `.github/workflows/ci.yml` (without an `@ref`). */
  path: string;
  event: string;
  status: string;
  conclusion: string | null;
  /** For `pull_request` runs the PR's head commit. */
  headSha: string;
  headBranch: string;
  headRepository: { fullName: string; owner: string } | null;
  /** As GitHub lists them: open PRs whose head matches; empty for forks. */
  pullRequests: { number: number; headSha: string }[];
  htmlUrl: string;
  actor: string;
  headCommitMessage: string;
  headCommitAuthor: string;
  /** ISO 8601 UTC: commit time of the head commit, null when the payload lacks it. */
  headCommitAt: string | null;
  createdAt: string;
  /** When the attempt began; `createdAt` is that of the first one. */
  startedAt: string;
  /** When it last changed: of a completed attempt, when that ended. */
  updatedAt: string;
};

export type PullRequest = {
  number: number;
  state: 'open' | 'closed';
  headSha: string;
  headRef: string;
  /** owner/name; null when the fork was deleted. */
  headRepository: string | null;
  baseRef: string;
  baseRepository: string;
  labels: string[];
  author: string;
  /** Comments of its conversation, null where the answer does not tell. */
  comments: number | null;
  createdAt: string;
  htmlUrl: string;
};

/** How the checks of a head commit stand together; `unknown`: GitHub did not tell. */
export type Checks = 'success' | 'failure' | 'pending' | 'none' | 'unknown';

/** An open pull request as a list of all of them shows it. */
export type OpenPull = PullRequest & { checks: Checks };

/**
 * One thing that happened on a PR. `event` is GitHub's name (`commented`, `committed`, `reviewed`, `copilot_work_started`, …), `actor` a
 * login, of a commit the git author's name.
 */
export type TimelineEvent = { event: string; actor: string; at: string; body: string; sha: string | null; url: string };

/** A role in the repository, the strongest first. */
export type Role = 'admin' | 'maintain' | 'write' | 'triage' | 'read' | 'none';

/** An issue comment on a PR, or a commit comment. */
export type Comment = {
  id: number;
  nodeId: string;
  body: string;
  author: string;
  authorType: string;
  url: string;
  createdAt: string;
  updatedAt: string;
  /** Folded away by somebody. */
  minimized: boolean;
  /** How many people answered with 👀; null where the answer does not tell. */
  eyes: number | null;
};

export type Annotation = { path: string; startLine: number; level: string; title: string; message: string };

/** An issue of the repository, no pull request. */
export type Issue = {
  number: number;
  title: string;
  body: string;
  author: string;
  authorType: string;
  labels: string[];
  /** Logins of whom it is assigned to. */
  assignees: string[];
  url: string;
};

/** Whom an issue is handed to: an agent that then works on it, on a branch of its own off `baseBranch`. Empty `model`: the agent's own. */
export type Assignment = { assignee: string; baseBranch: string; instructions: string; model: string };

/** What somebody answered a comment with, in GitHub's words (`eyes`, `rocket`, `+1`, …), and when. */
export type Reaction = { login: string; content: string; at: string };

/**
 * A task for GitHub's own agent. With `baseRef` it finds the open PR of `headRef` into it and commits to that; without, it works on a branch
 * of its own off `headRef` and opens a PR against it where `createPull` says so. Empty `model`: GitHub's choice.
 */
export type NewAgentTask = { prompt: string; model: string; headRef: string; baseRef: string | null; createPull: boolean };

/** A task as it stands. `state` is GitHub's word: `queued`, `in_progress`, `completed`, `failed`, `idle`, `waiting_for_user`, … */
export type AgentTask = {
  id: string;
  url: string;
  state: string;
  name: string;
  /** The branch that it works on, and the one that is to take it; empty as long as there is none. */
  branch: string;
  base: string;
  createdAt: string;
  updatedAt: string;
};

/** A workflow file (its name below `.github/workflows`), the branch or tag it starts on, and what it is given. */
export type NewWorkflow = { file: string; ref: string; inputs: Readonly<Record<string, string>> };

/** What a check or commit status of an external CI says. */
export type Check = {
  source: 'check_run' | 'check_suite' | 'status';
  name: string;
  conclusion: string;
  headSha: string;
  headBranch: string | null;
  /** Where annotations hang; null for a suite or a status. */
  checkRunId: number | null;
  output: { title: string; summary: string; text: string };
  url: string;
  pulls: number[];
  completedAt: string | null;
};

/** Where comments hang: a PR's conversation, or a commit when there is no PR. */
export type Thread = { kind: 'pull'; number: number } | { kind: 'commit'; sha: string };

/** `complete: false` means the search was cut short (page cap or an error): absence is then not proven. */
export type CommentSearch = { comments: Comment[]; complete: boolean; failure: string | null };

/** Takes bytes piece by piece, so that nobody has to hold a log as a whole; made anew for each try. */
export type NewSink<T> = () => { feed: (chunk: Uint8Array) => void; end: () => T };
