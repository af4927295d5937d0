import type { PullRequest } from '../ports.js';
import type { Order, Prospect } from './launcher.js';

/** Why nobody is to be let loose on what a stranger wrote, with the rights of this repository; null where it is no fork's. */
export function forkObstacle({ pull }: Pick<Order['subject'], 'pull'>): string | null {
  return pull !== null && isFork(pull) ? 'it is the pull request of a fork, whose branch cannot be pushed to' : null;
}

/** Why a user of ours cannot give the branch to an agent, null where one can. */
export function userObstacle({ identity, subject, run }: Prospect): string | null {
  if (identity.waker === null) return identity.remedy;
  return forkObstacle(subject) ?? (branchOf({ subject, run }) === '' ? 'the branch is not known' : null);
}

/** The branch that is to be mended, empty when unknown. A fork's cannot be pushed to, so there is none. */
export function branchOf({ subject: { pull }, run }: Pick<Order, 'subject' | 'run'>): string {
  if (pull === null) return run?.headBranch ?? '';
  return isFork(pull) ? '' : pull.headRef;
}

function isFork({ headRepository, baseRepository }: PullRequest): boolean {
  return headRepository?.toLowerCase() !== baseRepository.toLowerCase();
}
