import type { Order } from './launcher.js';

/** The branch that is to be mended, empty when unknown. A fork's cannot be pushed to, so there is none. */
export function branchOf({ subject, run }: Pick<Order, 'subject' | 'run'>): string {
  const { pull } = subject;
  if (pull !== null) return pull.headRepository?.toLowerCase() === pull.baseRepository.toLowerCase() ? pull.headRef : '';
  return run?.headBranch ?? '';
}
