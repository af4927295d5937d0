import { postWake, wakesIn } from '../wake.js';
import type { Context } from '../ports.js';
import type { Launched, Launcher, Order, Prospect } from './launcher.js';

/** What became of a mention: the root-cause comment itself, where `token` is a user's, because creating it woke somebody. */
export const IN_COMMENT = 'comment';

/** What became of a mention: the n-th wake comment. */
export function wakeRef(n: number): string {
  return `wake ${n}`;
}

/** A new comment that mentions the agent: edits start nobody, and agents answer nobody but users with write access. */
export const mention: Launcher = { obstacle, launch };

function obstacle({ mention: handle, identity, subject }: Prospect, { agentGithub }: Context): string | null {
  if (handle === '') return 'nobody is to be mentioned';
  if (identity.waker === null) return identity.remedy;
  return subject.pr === null && agentGithub !== null ? 'agents answer mentions on pull requests only' : null;
}

/** The thread itself is the record, so that neither a crash nor a race wakes anybody twice. */
async function launch(order: Order, context: Context): Promise<Launched> {
  const { handoff, isCreated, subject, n, rca, trusted, since, seen, at } = order;
  // Where `token` itself is a user's, the comment that was created just now was the request.
  if (handoff.ref === IN_COMMENT && isCreated) return { ok: true, ref: IN_COMMENT, url: rca.url, at };
  if (subject.pr === null) return { ok: false, reason: 'agents answer mentions on pull requests only' };
  const about = { pr: subject.pr, sha: subject.sha };
  const search = seen ?? (await context.github.comments({ kind: 'pull', number: subject.pr }, since === null ? {} : { since }));
  const same = wakesIn(search.comments, about, trusted).find((wake) => wake.n === n);
  if (same !== undefined) return { ok: true, ref: wakeRef(n), url: '', at: same.at, isOld: true };
  if (!search.complete) return { ok: false, reason: 'the search for an earlier wake comment was cut short' };
  const posted = await postWake({ ...order, pr: subject.pr }, context);
  return posted.ok ? { ok: true, ref: wakeRef(n), url: posted.value.url, at: posted.value.createdAt } : posted;
}
