export type WorldLog = string | Buffer | 'gone' | 'missing';

export type WorldRun = {
  id: number;
  attempt: number;
  name: string;
  path: string;
  event: string;
  status: string;
  conclusion: string | null;
  headSha: string;
  headBranch: string;
  /** owner/name of the head; null when that repository was deleted. */
  headRepository: string | null;
  actor: string;
  createdAt: string;
  /** When this attempt began; with the run when not given. */
  startedAt?: string;
  /** When it last changed; when this attempt began, where not given. */
  updatedAt?: string;
};

export type WorldStep = { name: string; conclusion: string | null };

export type WorldJob = {
  id: number;
  runId: number;
  attempt: number;
  name: string;
  status: string;
  conclusion: string | null;
  runnerName: string | null;
  startedAt: string;
  completedAt: string | null;
  steps: WorldStep[];
};

export type WorldPull = {
  number: number;
  state: 'open' | 'closed';
  title: string;
  body: string;
  author: string;
  headSha: string;
  headRef: string;
  headRepository: string | null;
  baseRef: string;
  labels: string[];
  /** Paths of the files it changes. */
  files: string[];
  createdAt: string;
};

type WorldText = {
  id: number;
  body: string;
  author: string;
  createdAt: string;
  updatedAt: string;
  /** Why it is folded away (`outdated`); absent when everybody sees it. */
  minimized?: string;
};

export type WorldComment = WorldText & { pull: number };

export type WorldCommitComment = WorldText & { sha: string };

export type WorldIssue = {
  number: number;
  state: 'open' | 'closed';
  title: string;
  body: string;
  author: string;
  labels: string[];
  /** As they were asked for; GitHub's agent is shown by another name. */
  assignees: string[];
  /** The `agent_assignment` it was opened with. */
  assignment?: Record<string, unknown>;
  createdAt: string;
  updatedAt: string;
};

/** `content` in GitHub's words: `eyes`, `rocket`, `+1`, … */
export type WorldReaction = { comment: number; content: string; user: string; createdAt: string };

export type WorldChecks = 'SUCCESS' | 'FAILURE' | 'ERROR' | 'PENDING' | 'EXPECTED';

/** A check run of an external CI, or (`source: 'status'`) a commit status. */
export type WorldCheck = {
  id: number;
  sha: string;
  source: 'check_run' | 'status';
  name: string;
  /** A check run's conclusion, or a status's state. */
  conclusion: string;
  summary: string;
  completedAt: string;
};

export type WorldAnnotation = { path: string; startLine: number; level: string; title: string; message: string };

export type WorldCommit = { sha: string; message: string; author: string; committedAt: string; repository: string | null };

/**
 * `write` lists the permissions a token may write with (`issues`, `pull-requests`, `actions`, `contents`, `agent-tasks`), or all or none of
 * them.
 */
export type WorldToken = { login: string; type: 'User' | 'Bot'; write: boolean | string[] };

/** Events of a PR's timeline besides its comments, such as `copilot_work_started`; `body` and `sha` of a commit or a review. */
export type WorldEvent = {
  id: number;
  pull: number;
  event: string;
  actor: string;
  createdAt: string;
  body?: string;
  sha?: string;
};

/** A task of GitHub's agent as it was asked for; its state is changed by whoever owns the world. */
export type WorldTask = {
  id: string;
  name: string;
  state: 'queued' | 'in_progress' | 'completed' | 'failed' | 'idle' | 'waiting_for_user' | 'timed_out' | 'cancelled';
  creator: string;
  prompt: string;
  model: string;
  headRef: string | null;
  baseRef: string | null;
  createPull: boolean;
  createdAt: string;
  updatedAt: string;
};

/** A workflow that was started by hand; the run that this makes on GitHub is up to whoever owns the world. */
export type WorldWorkflowDispatch = { file: string; ref: string; inputs: unknown; runId: number };
