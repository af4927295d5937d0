import type { CheckTrigger } from './external-check.js';
import type { Run } from './ports.js';
import type { RunTrigger } from './trigger.js';

/** A check of an external CI as the run of nothing: then every rule that holds for a run holds for it. Its commit is not known yet. */
export function asRescue(check: CheckTrigger, repository: string): [RunTrigger, Run] {
  const [owner = ''] = repository.split('/');
  const run: Run = {
    ...{ id: 0, attempt: 1, name: check.name, path: '', event: check.source, status: 'completed', conclusion: check.conclusion },
    headSha: check.headSha,
    headBranch: check.headBranch ?? '',
    headRepository: { fullName: repository, owner },
    pullRequests: check.pulls.map((number) => ({ number, headSha: check.headSha })),
    htmlUrl: check.url,
    actor: '',
    headCommitMessage: '',
    headCommitAuthor: '',
    headCommitAt: null,
    createdAt: check.completedAt ?? '',
    startedAt: check.completedAt ?? '',
    updatedAt: check.completedAt ?? '',
  };
  const { headSha, headRepository } = run;
  const trigger: RunTrigger = {
    ...{ kind: 'run', runId: run.id, attempt: 1, run, headSha, headBranch: check.headBranch || null, headRepository },
    ...{ pull: null, inRun: false, mergeGroup: null, origin: check.origin },
  };
  return [trigger, run];
}
