import { publish, type Published } from './board.js';
import type { BlankBoard } from './board-reading.js';
import type { Dedup } from './scene.js';
import { currentHandoffs, isLaunched } from './core/attempts.js';
import { covers, withHandoffs, withWake, type Handoff, type IncidentState } from './core/state.js';
import { giveToPeople } from './escalate.js';
import { mentionOf, type Plan } from './handover-plan.js';
import type { Scene } from './scene.js';
import { LAUNCHERS } from './launchers/index.js';
import type { Launched, Order } from './launchers/launcher.js';
import { IN_COMMENT } from './launchers/mention.js';
import type { Comment, Context } from './ports.js';
import { lowerBound } from './subject.js';
import { wakesIn, wakesSince } from './wake.js';

/** What is told of a hand-off: whether somebody is at it, and what was decided. `state`: what our comment knows at the end. */
export type Handed = { woken: boolean; dedup: Dedup; state: IncidentState };

/** Our comment as it was just published, what it is about, and all that it takes to write it again. */
export type Told = { published: Published; scene: Scene; board: BlankBoard };

/**
 * Carries a plan out once our comment has the intent on record; of several processes with the same intent only the first does it. Then the
 * comment learns what became of it, and people are called where agents have tried often enough.
 */
export async function handOver(plan: Plan, told: Told, context: Context): Promise<Handed> {
  const { published, scene } = told;
  const { result, comment, state } = published;
  const { handoff, dedup, blocked } = plan;
  const { dryRun } = context.inputs;
  const stands = comment !== null && (result === 'created' || result === 'updated' || result === 'unchanged');
  if (stands && blocked !== null && !dryRun) await giveToPeople(blocked, published, scene, context);
  if (handoff === null) return { woken: isAsked(state, scene), dedup, state };
  if (dryRun) return { woken: false, dedup: { status: 'new', reason: `would be given to ${dedup.reason}` }, state };
  if (!stands)
    return { woken: false, dedup: { status: 'skipped', reason: 'our comment could not be written, so nobody was asked' }, state };
  if (!(await isOurs(plan, handoff, told, context)))
    return { woken: true, dedup: { status: 'existing', reason: `another run hands it to ${handoff.agent}` }, state };
  return send({ ...plan, handoff }, comment, told, context);
}

/** Is it ours to do, of all who have the same intent? */
function isOurs(plan: Plan, handoff: Handoff, { published, scene, board }: Told, context: Context): Promise<boolean> {
  if (plan.isClaim) return isFirst(handoff, published.state, scene, board);
  if (handoff.launcher === 'mention') return Promise.resolve(true);
  return claimWake(plan.n, published.state, board, context).then((claimed) => claimed !== null);
}

async function send(plan: Plan & { handoff: Handoff }, rca: Comment, told: Told, context: Context): Promise<Handed> {
  const { published, scene, board } = told;
  const { result, state } = published;
  const { handoff, dedup, n } = plan;
  const isNewest = scene.alone && result === 'created';
  const order = {
    ...orderOf(plan, told, context),
    ...{ rca, isCreated: result === 'created', alone: isNewest, seen: isNewest ? scene.found : null },
  };
  const { launched, handoff: after } = await carryOut(order, context);
  const wake = launched.ok && launched.ref !== IN_COMMENT ? [{ n, at: launched.at }] : [];
  const next = wake.reduce(withWake, withHandoffs(state, [after]));
  // The thread has a wake on record: in a sweep the state follows with the next word.
  const isTold = covers(state, next) || (isNewest && launched.ok && after.launcher === 'mention');
  const last = isTold ? next : (await publish({ ...board, state: next })).state;
  if (!launched.ok) {
    const reason = `${handoff.agent} was not reached: ${launched.reason}`;
    return { woken: false, dedup: { status: 'skipped', reason }, state: last };
  }
  return { woken: true, dedup: launched.isOld ? { status: 'existing', reason: `${handoff.agent} has it` } : dedup, state: last };
}

function orderOf(
  { handoff, n, hint, retrigger, why }: Plan & { handoff: Handoff },
  { published: { state }, scene }: Told,
  context: Context,
) {
  const { subject, run, identity, trusted } = scene;
  const since = wakesSince(lowerBound(run) ?? state.openedAt, context);
  return {
    handoff,
    n,
    state,
    hint,
    subject,
    run,
    identity,
    trusted,
    since,
    ...(retrigger && { retrigger }),
    ...(why && { why }),
  };
}

/**
 * Is an intent still ours, and not carried out, when others had time to put theirs on record? The thread itself tells of mentions; what
 * else is launched leaves no trace, so who was alone when it wrote looks once more.
 */
async function isFirst(
  { agent, by, ref, launcher }: Handoff,
  state: IncidentState,
  { alone }: Scene,
  board: BlankBoard,
): Promise<boolean> {
  const isStillOurs = (known: IncidentState): boolean => {
    const claimed = currentHandoffs(known).find((one) => one.agent === agent);
    return claimed === undefined || (claimed.by === by && claimed.ref === ref);
  };
  if (!isStillOurs(state)) return false;
  if (launcher === 'mention' || alone) return true;
  await board.sleep(SETTLING);
  return isStillOurs((await publish({ ...board, state })).state);
}

/** The state with the n-th request on record, if it is ours to make: of several that put it there the first does it. Null: it is not. */
export async function claimWake(
  n: number,
  state: IncidentState,
  board: BlankBoard,
  { now }: Context,
): Promise<IncidentState | null> {
  const at = now().toISOString();
  const claimed = await publish({ ...board, state: withWake(state, { n, at }) });
  if (claimed.result === 'skipped') return null;
  await board.sleep(SETTLING);
  const settled = await publish({ ...board, state: claimed.state });
  return settled.state.wakes.find((wake) => wake.n === n)?.at === at ? settled.state : null;
}

/** Who decided earlier may write later, by as much as it takes to read and write. */
const SETTLING = 1_500;

/** Is somebody asked about this commit, as far as our comment and the thread know? */
function isAsked(state: IncidentState, { found, trusted }: Scene): boolean {
  if (currentHandoffs(state).some(isLaunched) || state.wakes.length > 0) return true;
  return state.pr !== null && wakesIn(found.comments, { pr: state.pr, sha: state.sha }, trusted).length > 0;
}

/** Sends an order out, and says what became of the hand-off. */
export async function carryOut(
  order: Omit<Order, 'agent' | 'mention' | 'at'>,
  context: Context,
): Promise<{ handoff: Handoff; launched: Launched }> {
  const { handoff } = order;
  const agent = context.config.agents[handoff.agent];
  if (agent === undefined) throw new Error(`there is no agent ${handoff.agent}`);
  const at = order.n === 1 ? handoff.at : context.now().toISOString();
  const launched = await LAUNCHERS[handoff.launcher].launch(
    { ...order, agent, at, mention: mentionOf(handoff.agent, context) },
    context,
  );
  if (launched.ok) return { launched, handoff: { ...handoff, ref: launched.ref, url: launched.url } };
  context.log.warning(`${handoff.agent} was not reached: ${launched.reason}`);
  return { launched, handoff: { ...handoff, ref: '', url: '', outcome: 'refused', endedAt: context.now().toISOString() } };
}
