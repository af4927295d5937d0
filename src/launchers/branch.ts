import type { Order } from './launcher.js';

/** Why nobody is to be let loose on what a stranger wrote, with the rights of this repository; null where it is no fork's. */
export function forkObstacle({ pull }: Pick<Order['subject'], 'pull'>): string | null {
  const isFork = pull !== null && pull.headRepository?.toLowerCase() !== pull.baseRepository.toLowerCase();
  return isFork ? 'it is the pull request of a fork, whose branch cannot be pushed to' : null;
}

/** The branch that is to be mended, empty when unknown. A fork's cannot be pushed to, so there is none. */
export function branchOf({ subject, run }: Pick<Order, 'subject' | 'run'>): string {
  const { pull } = subject;
  if (pull !== null) return pull.headRepository?.toLowerCase() === pull.baseRepository.toLowerCase() ? pull.headRef : '';
  return run?.headBranch ?? '';
}
