/** What a stand-in GitHub knows: plain data that a test or the demo changes as it likes, at any time. */
export type World = {
  /** owner/name */
  repository: string;
  defaultBranch: string;
  /** Other repositories that exist, as owner/name: they answer for their commits only. */
  forks: string[];
  /** Path → text, on the default branch. */
  files: Record<string, string>;
  /** Ref → path → text, for other refs than the default branch. */
  filesAt: Record<string, Record<string, string>>;
  /** One entry for an attempt; the highest attempt is the run as it stands. */
  runs: WorldRun[];
  jobs: WorldJob[];
  /** Job id → text; `gone` answers 410, `missing` (or no entry) the 404 of a log that does not exist yet. */
  logs: Record<number, WorldLog>;
  pulls: WorldPull[];
  comments: WorldComment[];
  commitComments: WorldCommitComment[];
  /** Check run id → annotations. */
  annotations: Record<number, WorldAnnotation[]>;
  /** Issues that are no pull requests; what is said in them is among the comments, by its number. */
  issues: WorldIssue[];
  commits: WorldCommit[];
  tokens: Record<string, WorldToken>;
  /** Login → role; who is not named has `none`. */
  collaborators: Record<string, 'admin' | 'maintain' | 'write' | 'triage' | 'read' | 'none'>;
  timeline: WorldEvent[];
  reactions: WorldReaction[];
  /** Head SHA → how its checks stand together, where the world's runs do not tell (an external CI). */
  checks: Record<string, WorldChecks>;
  /** Checks and statuses of an external CI. */
  external: WorldCheck[];
  /** What `POST /dispatches` received. */
  dispatches: { eventType: string; payload: unknown }[];
  /** Ids of the runs whose failed jobs were re-run. */
  reruns: number[];
  /** The time of the last write; each write advances it by a second. */
  now: string;
};

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

/** `write` lists the permissions a token may write with (`issues`, `pull-requests`, `actions`, `contents`), or all or none of them. */
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

export const START = '2026-01-05T10:00:00Z';

/** A world with one repository, a workflow token, a user's token and nothing else, overridden by what is given. */
export function createWorld(world: Partial<World> = {}): World {
  return {
    repository: 'o/r',
    defaultBranch: 'main',
    forks: [],
    files: {},
    filesAt: {},
    runs: [],
    jobs: [],
    logs: {},
    pulls: [],
    comments: [],
    commitComments: [],
    annotations: {},
    issues: [],
    commits: [],
    tokens: {
      ghs_workflow: { login: 'github-actions[bot]', type: 'Bot', write: true },
      ghp_user: { login: 'octo-dev', type: 'User', write: true },
    },
    collaborators: { 'octo-dev': 'write' },
    timeline: [],
    reactions: [],
    checks: {},
    external: [],
    dispatches: [],
    reruns: [],
    now: START,
    ...world,
  };
}

/** A failed `pull_request` run of the workflow CI, overridden by what is given. */
export function createRun(run: Partial<WorldRun> & { id: number }): WorldRun {
  return {
    attempt: 1,
    name: 'CI',
    path: '.github/workflows/ci.yml',
    event: 'pull_request',
    status: 'completed',
    conclusion: 'failure',
    headSha: 'a'.repeat(40),
    headBranch: 'topic',
    headRepository: 'o/r',
    actor: 'octo-dev',
    createdAt: START,
    ...run,
  };
}

/** A job that failed in its second step, overridden by what is given. */
export function createJob(job: Partial<WorldJob> & { id: number; runId: number }): WorldJob {
  return {
    attempt: 1,
    name: 'test',
    status: 'completed',
    conclusion: 'failure',
    runnerName: 'GitHub Actions 1',
    startedAt: START,
    completedAt: '2026-01-05T10:01:00Z',
    steps: [
      { name: 'Set up job', conclusion: 'success' },
      { name: 'Run tests', conclusion: 'failure' },
    ],
    ...job,
  };
}

/** An open pull request from a branch of the same repository, overridden by what is given. */
export function createPull(pull: Partial<WorldPull> & { number: number }): WorldPull {
  return {
    state: 'open',
    title: 'A change',
    body: '',
    author: 'octo-dev',
    headSha: 'a'.repeat(40),
    headRef: 'topic',
    headRepository: 'o/r',
    baseRef: 'main',
    labels: [],
    files: [],
    createdAt: START,
    ...pull,
  };
}

/** An open issue of the workflow's, overridden by what is given. */
export function createIssue(issue: Partial<WorldIssue> & { number: number }): WorldIssue {
  return {
    state: 'open',
    title: 'An issue',
    body: '',
    author: 'github-actions[bot]',
    labels: [],
    createdAt: START,
    updatedAt: START,
    ...issue,
  };
}

/** Advances the world's clock by a second and returns the new time. */
export function tick(world: World): string {
  world.now = new Date(Date.parse(world.now) + 1000).toISOString().replace('.000Z', 'Z');
  return world.now;
}

/** The run as it stands: its highest attempt, or the attempt asked for. */
export function findRun(world: World, id: number, attempt?: number): WorldRun | undefined {
  const attempts = world.runs.filter((run) => run.id === id && (attempt === undefined || run.attempt === attempt));
  return attempts.sort((a, b) => b.attempt - a.attempt)[0];
}
