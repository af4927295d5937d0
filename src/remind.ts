import { FALLBACK_AGENT } from './core/route-signals.js';
import { publish, type Published } from './board.js';
import { currentHandoffs, isLaunched } from './core/attempts.js';
import { titleOf } from './core/comment-blocks.js';
import type { Step } from './core/incident.js';
import { toState, withHandoffs, type Handoff, type IncidentState } from './core/state.js';
import { defuse, inlineCode, span } from './core/text.js';
import { reopen } from './findings.js';
import { carryOut, claimWake } from './handover.js';
import { newHandoff } from './handover-plan.js';
import type { Identity } from './identity.js';
import { handOverAgain, newestRun } from './launch.js';
import type { Context, OpenPull } from './ports.js';
import type { OurComment, ReadThread } from './thread.js';

export type WakeStep = Extract<Step, { act: 'wake' }>;

/** A head about which somebody is to be asked once more. */
type Silent = {
  pull: OpenPull;
  step: WakeStep;
  rca: OurComment;
  read: ReadThread;
  trusted: readonly string[];
  identity: Identity;
};

/** Asks once more, in the way it was asked before; where nobody was asked yet, whoever it is routed to. `null`: done; else why not. */
export async function remind(silent: Silent, context: Context): Promise<string | null> {
  const { pull, step, rca, read, trusted } = silent;
  const age = span(context.now().getTime() - Date.parse(rca.comment.createdAt));
  const missing =
    step.retrigger === 'incomplete-session-retrigger' ? 'the session that began did not come to an end' : 'nobody has answered';
  const why = [`The first request was made ${age} ago, and ${missing}.`, ...stillRed(rca)];
  const words = { n: step.n, retrigger: step.retrigger, why };
  const { state } = rca;
  if (state === null) return askBlindly(silent, words, context);
  const handoff = currentHandoffs(state).filter(isLaunched).at(-1);
  if (handoff !== undefined) return askAgain(handoff, state, silent, words, context);
  const { plan, handed } = await handOverAgain({ pull, rca, read, trusted, cue: { kind: 'silence' }, words }, context);
  const dedup = handed?.dedup ?? plan.dedup;
  return dedup.status === 'new' ? null : dedup.reason;
}

/** A comment that was damaged still stands for something red: whoever takes the rest is mentioned. */
function askBlindly(silent: Silent, words: Words, context: Context): Promise<string | null> {
  const { pull, rca } = silent;
  const at = rca.comment.createdAt;
  const state = toState({ pr: pull.number, sha: pull.headSha, diagnoses: [], runs: [], at });
  return askAgain({ ...newHandoff(FALLBACK_AGENT, [], state, context), launcher: 'mention' }, state, silent, words, context);
}

type Words = { n: number; retrigger: WakeStep['retrigger']; why: readonly string[] };

async function askAgain(
  handoff: Handoff,
  state: IncidentState,
  { pull, rca, read, trusted, identity }: Silent,
  words: Words,
  context: Context,
): Promise<string | null> {
  // Only the state remembers it, so it is written down before it is done, and whoever was first does it.
  const isTold = handoff.launcher === 'mention';
  const claimed = isTold ? state : await claimWake(words.n, state, (await reopen(pull, context)).board, context);
  if (claimed === null) return 'another run asks';
  const subject = { pr: pull.number, pull, sha: state.sha };
  const order = {
    handoff,
    state,
    rca: rca.comment,
    subject,
    run: await newestRun(state, context),
    isCreated: false,
    identity,
    trusted,
    since: rca.comment.createdAt,
  };
  const { launched, handoff: after } = await carryOut({ ...order, ...words, seen: read, alone: false, hint: '' }, context);
  if (!launched.ok) return launched.reason;
  if (!isTold) await remember(withHandoffs(claimed, [after]), pull, context);
  return null;
}

/** Brings what is known of a head into our comment about it. */
export async function remember(state: IncidentState, pull: OpenPull, context: Context): Promise<Published> {
  return publish({ ...(await reopen(pull, context)).board, state });
}

/** A short reminder of what is red, at most 600 characters. */
export function stillRed({ state }: OurComment): string[] {
  const red = (state?.failures ?? []).filter(({ status }) => status === 'red');
  const lines = red.map(({ workflow, job, cause }) => {
    const known = state?.causes[cause];
    return `- still red: ${inlineCode(workflow === '' ? job : `${workflow} / ${job}`)}${known ? `, ${defuse(titleOf(known))}` : ''}`;
  });
  let room = 600;
  return lines.filter((line) => (room -= line.length + 1) >= 0);
}
