import { isFailure, notAFailure, readCheck, type CheckTrigger } from './external-check.js';
import type { Inputs } from './inputs.js';
import { at, idAt, readPull, readRepository, readRun, shaAt, textAt } from './payload.js';
import type { Environment, PullRequest, Run } from './ports.js';

/** A run of GitHub Actions to look at, with what the event already told about it. */
export type RescueTrigger = {
  kind: 'rescue';
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

/** Nothing to do, and why, in words for people. */
export type IgnoredTrigger = { kind: 'ignored'; reason: string };

export type Trigger = RescueTrigger | CheckTrigger | IgnoredTrigger;

type Told = Pick<Inputs, 'mode' | 'runId'>;
type Place = Pick<Environment, 'repository' | 'sha' | 'ref' | 'runId' | 'runAttempt' | 'workflowPath'>;

/** Event type of the `repository_dispatch` that hands a failed run over. */
const DISPATCH_TYPE = 'ci-failure';

/** What to do about an event. Total: an unknown event or a damaged payload is ignored with a reason, never an exception. */
export function parseTrigger(eventName: string, payload: unknown, inputs: Told, environment: Place): Trigger {
  const event = { name: eventName, payload, environment };
  const eventRun = eventName === 'workflow_run' ? idAt(payload, 'workflow_run', 'id') : null;
  // `run-id: ${{ github.event.workflow_run.id }}` says no more than the event does, so the event's own rules still hold.
  if (inputs.runId !== null && inputs.runId !== eventRun) {
    return inputs.runId === environment.runId ? currentRun(event) : otherRun(inputs.runId, 'the run-id input');
  }
  switch (eventName) {
    case 'workflow_run':
      return fromWorkflowRun(event);
    case 'repository_dispatch':
      return textAt(payload, 'action') === DISPATCH_TYPE ? fromDispatch(event) : currentRun(event);
    case 'workflow_dispatch':
      return fromManualStart(event, inputs);
    case 'check_run':
    case 'check_suite':
    case 'status':
      return readCheck(eventName, payload);
    case 'issue_comment':
      return inputs.mode === 'auto'
        ? ignored('comments are not acted on; set mode: rescue to look at the current run')
        : currentRun(event);
    default:
      return currentRun(event);
  }
}

type Event = { name: string; payload: unknown; environment: Place };

function fromWorkflowRun({ payload, environment }: Event): Trigger {
  const run = readRun(at(payload, 'workflow_run'));
  if (run === null) return ignored('the workflow_run event names no run; pass run-id');
  const repository = textAt(payload, 'repository', 'full_name') || environment.repository;
  const own = run.path !== '' && run.path === environment.workflowPath && sameName(repository, environment.repository);
  if (own) return ignored(`run ${run.id} is a run of this very workflow (${run.path}), which is never rescued`);
  const conclusion = run.conclusion;
  if (conclusion === null) return ignored(`run ${run.id} has not completed; trigger on workflow_run types: [completed]`);
  if (!isFailure(conclusion)) return ignored(notAFailure('the run', conclusion));
  return {
    kind: 'rescue',
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

function fromDispatch({ payload }: Event): Trigger {
  const runId = idAt(payload, 'client_payload', 'run_id');
  if (runId === null)
    return ignored(`the ${DISPATCH_TYPE} dispatch carries no run; send client_payload.run_id as a whole number`);
  return otherRun(runId, `repository_dispatch ${DISPATCH_TYPE}`);
}

function fromManualStart(event: Event, inputs: Told): Trigger {
  const runId = idAt(event.payload, 'inputs', 'run-id') ?? idAt(event.payload, 'inputs', 'run_id');
  if (runId !== null && runId !== event.environment.runId) return otherRun(runId, 'workflow_dispatch');
  if (inputs.mode === 'rescue' || runId !== null) return currentRun(event);
  return ignored('started by hand without a run to look at; pass run-id, or set mode: rescue to look at the current run');
}

function otherRun(runId: number, origin: string): RescueTrigger {
  const unknown = {
    attempt: null,
    run: null,
    pull: null,
    headSha: null,
    headBranch: null,
    headRepository: null,
    mergeGroup: null,
  };
  return { kind: 'rescue', runId, ...unknown, inRun: false, origin };
}

/** We are a job or a step inside the failing run itself. */
function currentRun({ name, payload, environment }: Event): Trigger {
  if (environment.runId === null)
    return ignored(`the event ${name || '(none)'} names no run, and there is no current one; pass run-id`);
  const pull = readPull(at(payload, 'pull_request'));
  const branch = branchOf(textAt(payload, 'merge_group', 'head_ref') || environment.ref);
  return {
    kind: 'rescue',
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
function mergeGroup(branch: string): RescueTrigger['mergeGroup'] {
  const number = /^gh-readonly-queue\/.+\/pr-(\d{1,15})-[0-9a-f]{7,64}$/.exec(branch)?.[1];
  return number === undefined ? null : { pulls: [Number(number)] };
}

function branchOf(ref: string): string {
  return ref.startsWith('refs/pull/') ? '' : ref.replace(/^refs\/(heads|tags)\//, '');
}

function repositoryNamed(fullName: string | null): RescueTrigger['headRepository'] {
  return readRepository({ full_name: fullName });
}

function sameName(left: string, right: string): boolean {
  return left.toLowerCase() === right.toLowerCase();
}
