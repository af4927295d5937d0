import type { Inputs } from './inputs.js';
import type { Catalogue } from './core/catalogue.js';
import type { Config } from './core/config.js';

import type {
  Fetched,
  Job,
  Run,
  PullRequest,
  OpenPull,
  TimelineEvent,
  Role,
  Comment,
  Annotation,
  Issue,
  Assignment,
  Reaction,
  NewAgentTask,
  AgentTask,
  NewWorkflow,
  Check,
  Thread,
  CommentSearch,
  NewSink,
} from './things.js';

export type * from './things.js';

/** The one port to GitHub, bound to one repository and one token. Reads are retried; POSTs never are. */
export type GitHub = {
  repository: string;
  run(id: number): Promise<Fetched<Run>>;
  /** All pages of the run's jobs: the latest attempt, or the attempt given. */
  jobs(runId: number, attempt?: number): Promise<Fetched<Job[]>>;
  job(id: number): Promise<Fetched<Job>>;
  /** The job's log, piece by piece into a sink (redirect followed without the token). 404 is `not-found` (not yet, never, no access), 410 is `gone`. */
  jobLog<T>(jobId: number, sink: NewSink<T>): Promise<Fetched<T>>;
  annotations(checkRunId: number): Promise<Fetched<Annotation[]>>;
  /** The newest failed checks and commit statuses of a commit that are not GitHub Actions' own; at most 100 of each are looked at. */
  failedChecks(sha: string): Promise<Fetched<Check[]>>;
  pull(number: number): Promise<Fetched<PullRequest>>;
  /** Open PRs whose head is `owner:branch`. */
  pullsByHead(head: string): Promise<Fetched<PullRequest[]>>;
  /** PRs into a branch, the one that changed last first, closed ones too: one page of 30. */
  pullsInto(base: string): Promise<Fetched<PullRequest[]>>;
  /** PRs of a commit as a repository knows them (`repository` = the fork for a fork's commit), all states. */
  pullsOfCommit(sha: string, repository?: string): Promise<Fetched<PullRequest[]>>;
  /** Paths of the files a PR changes, at most the first 100. */
  changedFiles(pull: number): Promise<Fetched<string[]>>;
  /** The newest runs of a workflow file (`.github/workflows/ci.yml`), of one branch or of all: one page, newest first. */
  workflowRuns(path: string, branch?: string): Promise<Fetched<Run[]>>;
  /** Runs of one head commit, or of one status or conclusion created at or after a time: all pages, at most 1,000 runs, newest first. */
  runs(filter: { headSha?: string; status?: string; since?: string }): Promise<Fetched<Run[]>>;
  /** All open PRs, newest first: GraphQL, 100 a request; where that is refused REST, and `checks` is `unknown`. */
  openPulls(): Promise<Fetched<OpenPull[]>>;
  /** What happened on a PR at or after a time, oldest first; of a long timeline only as many of the newest pages as it takes. */
  timeline(pull: number, since: string): Promise<Fetched<TimelineEvent[]>>;
  /** Who answered a comment of a PR or an issue with what, and when. */
  reactions(commentId: number): Promise<Fetched<Reaction[]>>;
  /** Answers a comment of a PR or an issue. Said twice it counts once. */
  react(commentId: number, content: 'eyes' | 'rocket' | 'confused'): Promise<Fetched<null>>;
  /** Puts labels on a PR or an issue; one that does not exist yet is made by it. */
  addLabels(issue: number, labels: readonly string[]): Promise<Fetched<null>>;
  /** Takes a label off a PR or an issue; ok too where it is not there. */
  removeLabel(issue: number, label: string): Promise<Fetched<null>>;
  /** What a user may do here. */
  role(login: string): Promise<Fetched<Role>>;
  /** `author`: a login, or the name that git has; `login`: whose account GitHub knows it to be, null where it knows of none. */
  commit(sha: string): Promise<Fetched<{ message: string; author: string; login: string | null; committedAt: string | null }>>;
  /** Comments in ascending id order, 100 a page, at most `maxPages` (50). `since`: ISO time, only comments updated at or after it. */
  comments(thread: Thread, options?: { since?: string; maxPages?: number }): Promise<CommentSearch>;
  /** The 100 comments of all PRs and issues that were changed last, newest first. */
  recentComments(): Promise<Fetched<(Comment & { pull: number })[]>>;
  /** One comment as it is now. */
  comment(thread: Thread, id: number): Promise<Fetched<Comment>>;
  createComment(thread: Thread, body: string): Promise<Fetched<Comment>>;
  updateComment(thread: Thread, id: number, body: string): Promise<Fetched<Comment>>;
  deleteComment(thread: Thread, id: number): Promise<Fetched<null>>;
  /** Folds a comment away as outdated, by its `nodeId`. */
  minimizeComment(nodeId: string): Promise<Fetched<null>>;
  /** Open issues with a label, the newest first, without pull requests. */
  issues(label: string): Promise<Fetched<Issue[]>>;
  createIssue(issue: {
    title: string;
    body: string;
    labels: readonly string[];
    assignment?: Assignment;
  }): Promise<Fetched<Issue>>;
  updateIssue(number: number, issue: { title: string; body: string }): Promise<Fetched<Issue>>;
  /** Closes an issue as done, then says why in a comment. Not ok where it is still open. */
  closeIssue(number: number, comment: string): Promise<Fetched<null>>;
  /** The name of the default branch. */
  defaultBranch(): Promise<Fetched<string>>;
  /** Sends a `repository_dispatch`. `payload`: at most 10 keys and 65,535 characters. */
  dispatch(eventType: string, payload: Readonly<Record<string, unknown>>): Promise<Fetched<null>>;
  /** Starts a task of GitHub's agent: a user's token only, GitHub refuses a workflow's. */
  startTask(task: NewAgentTask): Promise<Fetched<AgentTask>>;
  task(id: string): Promise<Fetched<AgentTask>>;
  /** The newest 100 tasks of the repository. */
  tasks(): Promise<Fetched<AgentTask[]>>;
  /** Starts a workflow by `workflow_dispatch`; `runId` is null and `url` empty where the server does not tell them. */
  startWorkflow(workflow: NewWorkflow): Promise<Fetched<{ runId: number | null; url: string }>>;
  /** Runs the failed jobs of a completed run again. */
  rerunFailedJobs(runId: number): Promise<Fetched<null>>;
  /** Text of a file at a ref (default branch when absent). */
  file(path: string, ref?: string): Promise<Fetched<string>>;
  /** Files (paths) below a directory of the default branch, not recursive. */
  directory(path: string): Promise<Fetched<string[]>>;
  /** Who the token is: a user, or an installation (GITHUB_TOKEN and App tokens get 403 on /user, which means `github-actions[bot]`). */
  viewer(): Promise<{ login: string; type: 'User' | 'Bot' }>;
  /** Requests sent so far, redirects included: shown by `demo`, kept by the budget test. */
  requestCount(): number;
  /** Requests that the rate limit leaves, as the last answer said; null before the first. */
  remaining(): number | null;
};

export type Logger = { info(message: string): void; warning(message: string): void; debug(message: string): void };

/** What the runner or the terminal tells about where we are; entries read the environment, nobody below does. */
export type Environment = {
  repository: string;
  eventName: string;
  /** `GITHUB_SHA`: for pull_request the merge commit, never to be used as head SHA. */
  sha: string;
  ref: string;
  runId: number | null;
  runAttempt: number;
  workflow: string;
  /** `owner/name/.github/workflows/x.yml@ref` → own workflow path, to leave our own workflow out. */
  workflowPath: string;
  runnerName: string;
  /** Tells this process from any other. */
  instance: string;
  actor: string;
  serverUrl: string;
  /** The directory for diagnosis-file and report-file. */
  temporaryDirectory: string;
  /** The runner's `_diag/pages` text files of the current job, oldest first, or null when they cannot be found. */
  readRunnerPages: () => Promise<Uint8Array | null>;
  /** Each file that a `log-file` glob names, piece by piece into a sink. */
  readLogFiles: <T>(glob: string, sink: NewSink<T>) => Promise<{ path: string; log: T }[]>;
  /** Writes a file for the caller (diagnosis-file) and returns its path. */
  writeFile: (name: string, text: string) => Promise<string>;
  /** Posts JSON to an address that the user configured; never throws, status 0 means that no answer came. */
  post: (url: string, body: unknown) => Promise<{ ok: boolean; status: number }>;
};

/** Everything a mode may touch. `agentGithub` is null without an agent-token. */
export type Context = {
  inputs: Inputs;
  config: Config;
  catalogue: Catalogue;
  github: GitHub;
  agentGithub: GitHub | null;
  environment: Environment;
  /** Templates of prompts: the built-in ones by name, those of the configuration by path. */
  prompts: { builtin: () => Promise<Readonly<Record<string, string>>>; own: Readonly<Record<string, string>> };
  now: () => Date;
  /** Waits; injected so that tests need no clock. */
  sleep: (milliseconds: number) => Promise<void>;
  log: Logger;
};

export type Result = 'created' | 'updated' | 'unchanged' | 'skipped' | 'none';

/** What a mode ends with: the action writes it as outputs, the CLI as text, a test just reads it. */
export type Outcome = {
  result: Result;
  reason: string;
  outputs: Record<string, string>;
  /** Markdown for the job summary. */
  summary: string;
  /** What a sweep found, for `report-file`. */
  report?: Readonly<Record<string, unknown>>;
  /** Pull requests that were written to just now: the next sweep in the same process need not look at them. */
  touched?: readonly number[];
};
