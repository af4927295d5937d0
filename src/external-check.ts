import { at, idAt, listAt, shaAt, textAt } from './payload.js';
import type { Check } from './ports.js';

/** A check of an external CI that failed or succeeded: there is no run, only what the check says. */
export type CheckTrigger = Check & { kind: 'check'; origin: string };

type Read = CheckTrigger | { kind: 'ignored'; reason: string };

/** `error` is a commit status's word for a failure. */
const FAILURES = ['failure', 'timed_out', 'startup_failure', 'error'];

/** What a check or status of an external CI tells; GitHub Actions' own checks are left to `workflow_run`. */
export function readCheck(source: CheckTrigger['source'], payload: unknown): Read {
  return source === 'status' ? fromStatus(payload) : fromCheck(payload, source);
}

/** Is this conclusion a failure? `cancelled`, `skipped`, `neutral`, `action_required` and `stale` are not. */
export function isFailure(conclusion: string): boolean {
  return FAILURES.includes(conclusion);
}

/** Why a conclusion asks for nothing, in words for people. */
export function notAFailure(subject: string, conclusion: string): string {
  return `${subject} ended as ${conclusion}, which is not a failure: nothing to rescue`;
}

function fromCheck(payload: unknown, source: 'check_run' | 'check_suite'): Read {
  const check = at(payload, source);
  const app = textAt(check, 'app', 'slug');
  const name = textAt(check, 'name') || textAt(check, 'app', 'name') || app || source;
  // A run of GitHub Actions comes by workflow_run, with its log.
  if (app === 'github-actions') return ignored(`the check ${name} belongs to GitHub Actions, whose runs come as workflow_run`);
  const conclusion = textAt(check, 'conclusion');
  const headSha = shaAt(check, 'head_sha');
  if (conclusion === '') return ignored(`the check ${name} has not completed`);
  if (!isFailure(conclusion) && conclusion !== 'success') return ignored(notAFailure(`the check ${name}`, conclusion));
  if (headSha === null) return ignored(`the check ${name} names no commit`);
  return {
    kind: 'check',
    source,
    name,
    conclusion,
    headSha,
    headBranch: textAt(check, 'head_branch') || textAt(check, 'check_suite', 'head_branch') || null,
    checkRunId: source === 'check_run' ? idAt(check, 'id') : null,
    output: {
      title: textAt(check, 'output', 'title'),
      summary: textAt(check, 'output', 'summary'),
      text: textAt(check, 'output', 'text'),
    },
    url: textAt(check, 'details_url') || textAt(check, 'html_url'),
    pulls: listAt(check, 'pull_requests').flatMap((pull) => idAt(pull, 'number') ?? []),
    completedAt: textAt(check, 'completed_at') || textAt(check, 'updated_at') || null,
    origin: `${source} ${name} (${conclusion})`,
  };
}

function fromStatus(payload: unknown): Read {
  const state = textAt(payload, 'state');
  const name = textAt(payload, 'context') || 'status';
  const headSha = shaAt(payload, 'sha');
  if (state === 'pending' || state === '') return ignored(`the status ${name} has not completed`);
  if (!isFailure(state) && state !== 'success') return ignored(notAFailure(`the status ${name}`, state));
  if (headSha === null) return ignored(`the status ${name} names no commit`);
  return {
    kind: 'check',
    source: 'status',
    name,
    conclusion: state,
    headSha,
    headBranch: textAt(payload, 'branches', 0, 'name') || null,
    checkRunId: null,
    output: { title: textAt(payload, 'description'), summary: '', text: '' },
    url: textAt(payload, 'target_url'),
    pulls: [],
    completedAt: textAt(payload, 'updated_at') || null,
    origin: `status ${name} (${state})`,
  };
}

function ignored(reason: string): Read {
  return { kind: 'ignored', reason };
}
