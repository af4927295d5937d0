import type {
  WorldAnnotation,
  WorldCheck,
  WorldChecks,
  WorldComment,
  WorldCommit,
  WorldCommitComment,
  WorldEvent,
  WorldIssue,
  WorldJob,
  WorldLog,
  WorldPull,
  WorldReaction,
  WorldRun,
  WorldTask,
  WorldToken,
  WorldWorkflowDispatch,
} from './world-things.js';

// Who knows the world knows what is in it.
export type * from './world-things.js';

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
  /** Tasks of GitHub's agent. */
  tasks: WorldTask[];
  /** What the `dispatches` of workflows received. */
  workflowDispatches: WorldWorkflowDispatch[];
  /** Ids of the runs whose failed jobs were re-run. */
  reruns: number[];
  /** The time of the last write; each write advances it by a second. */
  now: string;
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
    tasks: [],
    workflowDispatches: [],
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
    assignees: [],
    createdAt: START,
    updatedAt: START,
    ...issue,
  };
}

/** A task of GitHub's agent on the branch of a pull request, overridden by what is given. */
export function createTask(task: Partial<WorldTask> & { id: string }): WorldTask {
  return {
    name: 'Mend CI',
    state: 'in_progress',
    creator: 'octo-dev',
    prompt: 'Mend CI',
    model: '',
    headRef: 'topic',
    baseRef: 'main',
    createPull: false,
    createdAt: START,
    updatedAt: START,
    ...task,
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
