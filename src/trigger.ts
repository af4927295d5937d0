import { readComment, type CommandTrigger } from './comment-trigger.js';
import { isFailure, notAFailure, readCheck, type CheckTrigger } from './external-check.js';
import type { Inputs, ModeName } from './inputs.js';
import { at, idAt, readPull, readRepository, readRun, shaAt, textAt } from './payload.js';
import type { Environment, PullRequest, Run } from './ports.js';

/** A run of GitHub Actions to look at, with what the event already told about it. */
export type RunTrigger = {
  kind: 'run';
  runId: number;
  /** null: the latest. */
  attempt: number | null;
  /** From a `workflow_run` payload; null: ask the API. */
  run: Run | null;
  /** From the payload of a pull request's event. */
  pull: PullRequest | null;
  /** The PR's head where there is a PR, never the merge commit. */
  headSha: string | null;
  headBranch: string | null;
  headRepository: { fullName: string; owner: string } | null;
  /** True when we are a job or step of that run: our own job is left out. */
  inRun: boolean;
  /** PRs of a merge queue's group, as its branch names them; the head SHA is then the group's. */
  mergeGroup: { pulls: number[] } | null;
  /** What set us off, for people. */
  origin: string;
};

/** A review of a pull request: a moment to look how its checks stand now. */
export type ReviewTrigger = { kind: 'review'; pull: PullRequest; origin: string };

/** A look at all open pull requests, or at those of one number or branch. */
export type SweepTrigger = {
  kind: 'sweep';
  pull: number | null;
  branch: string | null;
  /** Who set it off, empty when unknown. */
  actor: string;
  /** Pull requests that another sweep has just seen to. */
  except?: readonly number[];
  /** Our own run: where another job of it failed, it is looked at instead of the sweep. */
  own: RunTrigger | null;
  origin: string;
};

/** Nothing to do, and why, in words for people. */
export type IgnoredTrigger = { kind: 'ignored'; reason: string };

/** What is to be looked at. */
export type Target = RunTrigger | CheckTrigger | ReviewTrigger | SweepTrigger | CommandTrigger;

/** What is to be looked at, and what is to be done, one after the other. */
export type Trigger = (Target & { modes: readonly ModeName[] }) | IgnoredTrigger;

type Told = Pick<Inputs, 'mode' | 'runId' | 'prNumber' | 'dispatchEvent'>;
type Place = Pick<Environment, 'repository' | 'sha' | 'ref' | 'runId' | 'runAttempt' | 'workflowPath'>;
type Event = { name: string; payload: unknown; inputs: Told; environment: Place };

/** Modes that look at everything, whatever the event is about. */
const SWEEPING: readonly string[] = ['monitor', 'guard'];

/** What to do about an event. Total: an unknown event or a damaged payload is ignored with a reason, never an exception. */
export function parseTrigger(name: string, payload: unknown, inputs: Told, environment: Place): Trigger {
  const event = { name, payload, inputs, environment };
  if (SWEEPING.includes(inputs.mode)) return withModes(sweep(event, null), [inputs.mode as ModeName]);
  if (inputs.mode === 'command' && name !== 'issue_comment')
    return ignored(`mode command acts on new comments (the event issue_comment), not on ${name || 'no event'}`);
  const target = inputs.mode === 'command' ? readComment(payload) : targetOf(event);
  if (target.kind === 'ignored') return target;
  const verb = verbOf(target);
  const asked = inputs.mode === 'auto' ? verb : inputs.mode;
  // `resolve` of something red, or `rescue` of something green, is no mistake of a workflow that starts us after every run.
  if (verb === 'resolve' && asked !== 'resolve') return ignored(`${target.origin} succeeded: nothing to ${asked}`);
  if (verb === 'rescue' && asked === 'resolve' && isRed(target)) return ignored(`${target.origin} failed: nothing to resolve`);
  if (target.kind === 'sweep' && inputs.mode !== 'auto')
    return target.own === null ? nowhere(name) : withModes(target.own, [asked as ModeName]);
  return withModes(target, asked === 'sweep' ? ['monitor', 'guard'] : [asked as ModeName]);
}

function withModes(target: Target | IgnoredTrigger, modes: readonly ModeName[]): Trigger {
  return target.kind === 'ignored' ? target : { ...target, modes };
}

/** What an event asks for by itself. */
function verbOf(target: Target): 'rescue' | 'resolve' | 'sweep' | 'command' {
  if (target.kind === 'sweep') return 'sweep';
  if (target.kind === 'comment') return 'command';
  if (target.kind === 'review') return 'resolve';
  const conclusion = target.kind === 'check' ? target.conclusion : target.run?.conclusion;
  return conclusion === 'success' ? 'resolve' : 'rescue';
}

/** A run that we know only by its number may be green: that is seen when it is read. */
function isRed(target: Target): boolean {
  return target.kind === 'check' || (target.kind === 'run' && target.run !== null);
}

function targetOf(event: Event): Target | IgnoredTrigger {
  const { name, payload, inputs, environment } = event;
  const eventRun = name === 'workflow_run' ? idAt(payload, 'workflow_run', 'id') : null;
  // `run-id: ${{ github.event.workflow_run.id }}` says no more than the event does, so the event's own rules still hold.
  if (inputs.runId !== null && inputs.runId !== eventRun) {
    return inputs.runId === environment.runId ? currentRun(event) : otherRun(inputs.runId, 'the run-id input');
  }
  switch (name) {
    case 'workflow_run':
      return fromWorkflowRun(event);
    case 'repository_dispatch':
      return textAt(payload, 'action') === inputs.dispatchEvent ? fromDispatch(event) : currentRun(event);
    case 'workflow_dispatch':
      return fromManualStart(event);
    case 'schedule':
      return sweep(event, currentRun(event));
    case 'check_run':
    case 'check_suite':
    case 'status':
      return readCheck(name, payload);
    case 'pull_request_review':
      return inputs.mode === 'auto' || inputs.mode === 'resolve' ? fromReview(event) : currentRun(event);
    case 'issue_comment':
      return inputs.mode === 'auto' ? readComment(payload) : currentRun(event);
    default:
      return currentRun(event);
  }
}

function fromWorkflowRun({ payload, environment }: Event): Target | IgnoredTrigger {
  const run = readRun(at(payload, 'workflow_run'));
  if (run === null) return ignored('the workflow_run event names no run; pass run-id');
  const repository = textAt(payload, 'repository', 'full_name') || environment.repository;
  const own = run.path !== '' && run.path === environment.workflowPath && sameName(repository, environment.repository);
  if (own) return ignored(`run ${run.id} is a run of this very workflow (${run.path}), which is never rescued`);
  const conclusion = run.conclusion;
  if (conclusion === null) return ignored(`run ${run.id} has not completed; trigger on workflow_run types: [completed]`);
  if (!isFailure(conclusion) && conclusion !== 'success') return ignored(notAFailure('the run', conclusion));
  return {
    kind: 'run',
    runId: run.id,
    attempt: run.attempt,
    run,
    pull: null,
    headSha: run.headSha,
    headBranch: run.headBranch || null,
    headRepository: run.headRepository,
    inRun: run.id === environment.runId,
    mergeGroup: mergeGroup(run.headBranch),
    origin: `workflow_run of ${run.name || run.path || run.id} (${conclusion})`,
  };
}

function fromDispatch({ payload, inputs: { dispatchEvent } }: Event): Target | IgnoredTrigger {
  const runId = idAt(payload, 'client_payload', 'run_id');
  if (runId === null)
    return ignored(`the ${dispatchEvent} dispatch carries no run; send client_payload.run_id as a whole number`);
  return otherRun(runId, `repository_dispatch ${dispatchEvent}`);
}

/** Started by hand without a run to look at: everything is looked at, unless we are a job of a run that is failing. */
function fromManualStart(event: Event): Target | IgnoredTrigger {
  const runId = idAt(event.payload, 'inputs', 'run-id') ?? idAt(event.payload, 'inputs', 'run_id');
  if (runId !== null) return runId === event.environment.runId ? currentRun(event) : otherRun(runId, 'workflow_dispatch');
  return sweep(event, currentRun(event));
}

function fromReview(event: Event): Target | IgnoredTrigger {
  const pull = readPull(at(event.payload, 'pull_request'));
  if (textAt(event.payload, 'action') !== 'submitted') return ignored('only a submitted review is looked at');
  if (pull === null) return ignored('the review names no pull request');
  return { kind: 'review', pull, origin: `a review of pull request ${pull.number}` };
}

function sweep({ name, payload, inputs, environment }: Event, own: Target | IgnoredTrigger | null): SweepTrigger {
  const pull = inputs.prNumber ?? idAt(payload, 'pull_request', 'number') ?? idAt(payload, 'inputs', 'pr-number');
  const ref = textAt(payload, 'ref') || environment.ref;
  const branch = name === 'push' && ref.startsWith('refs/heads/') ? branchOf(ref) : null;
  const where =
    pull !== null ? `pull request ${pull}` : branch !== null ? `the pull requests of ${branch}` : 'all open pull requests';
  return {
    kind: 'sweep',
    pull,
    branch,
    actor: textAt(payload, 'sender', 'login'),
    own: own?.kind === 'run' ? own : null,
    origin: `${where}${name ? ` (${name})` : ''}`,
  };
}

function nowhere(name: string): IgnoredTrigger {
  return ignored(`the event ${name || '(none)'} names no run, and there is no current one; pass run-id`);
}

/** A run of which nothing but its number is known. */
export function otherRun(runId: number, origin: string): RunTrigger {
  const unknown = {
    attempt: null,
    run: null,
    pull: null,
    headSha: null,
    headBranch: null,
    headRepository: null,
    mergeGroup: null,
  };
  return { kind: 'run', runId, ...unknown, inRun: false, origin };
}

/** We are a job or a step inside the failing run itself. */
function currentRun({ name, payload, environment }: Event): RunTrigger | IgnoredTrigger {
  if (environment.runId === null) return nowhere(name);
  const pull = readPull(at(payload, 'pull_request'));
  const branch = branchOf(textAt(payload, 'merge_group', 'head_ref') || environment.ref);
  return {
    kind: 'run',
    runId: environment.runId,
    attempt: environment.runAttempt,
    run: null,
    pull,
    headSha: currentHead(name, payload, environment, pull),
    headBranch: (pull ? pull.headRef : branch) || null,
    headRepository: pull ? repositoryNamed(pull.headRepository) : repositoryNamed(environment.repository),
    inRun: true,
    mergeGroup: pull ? null : mergeGroup(branch),
    origin: `the current run${name ? ` (${name})` : ''}`,
  };
}

/** For an event of a pull request GITHUB_SHA is a merge commit that nobody wrote: without the PR's head we rather ask the API. */
function currentHead(name: string, payload: unknown, environment: Place, pull: PullRequest | null): string | null {
  if (pull) return pull.headSha;
  if (name.startsWith('pull_request')) return null;
  return shaAt(payload, 'merge_group', 'head_sha') ?? shaAt(environment, 'sha');
}

function ignored(reason: string): IgnoredTrigger {
  return { kind: 'ignored', reason };
}

/** `gh-readonly-queue/{base}/pr-{N}-{sha}`: the queue's branch is the only place that names the PR. */
function mergeGroup(branch: string): RunTrigger['mergeGroup'] {
  const number = /^gh-readonly-queue\/.+\/pr-(\d{1,15})-[0-9a-f]{7,64}$/.exec(branch)?.[1];
  return number === undefined ? null : { pulls: [Number(number)] };
}

function branchOf(ref: string): string {
  return ref.startsWith('refs/pull/') ? '' : ref.replace(/^refs\/(heads|tags)\//, '');
}

function repositoryNamed(fullName: string | null): RunTrigger['headRepository'] {
  return readRepository({ full_name: fullName });
}

function sameName(left: string, right: string): boolean {
  return left.toLowerCase() === right.toLowerCase();
}
