import { publish } from './board.js';
import { CHANNELS, trustedLogins } from './board-reading.js';
import { isLaunched } from './core/attempts.js';
import { causeKey, ended, mergeHandoffs, type Handoff } from './core/handoff.js';
import { greenSince, isResolved } from './core/incident.js';
import { sha12 } from './core/marker.js';
import { eventsOf, withEvent, withWake, type IncidentState } from './core/state.js';
import { boardFor } from './findings.js';
import type { Ending } from './outcome.js';
import type { Context, Thread } from './ports.js';
import { unblock } from './escalate.js';
import { progressed, readTasks } from './signs.js';
import type { Subject } from './subject.js';
import { claimsIn, rcaOf, readThread, type OurComment, type ReadThread } from './thread.js';
import { wakesIn } from './wake.js';

/** Says which failures of a state are green now; `later`: the state is of an earlier commit than the one that is green. */
export type Strike = (state: IncidentState, later: boolean) => IncidentState | Promise<IncidentState>;

/** Where our comments may hang, what is green there, and whether what they say of other commits is outdated (it is, unless told). */
export type Settling = { threads: readonly Thread[]; strike: Strike; folds?: boolean };

/** Brings all our comments of some threads up to what is green now, and folds away those of earlier commits. */
export async function settle(subject: Subject, { threads, strike, folds = true }: Settling, context: Context): Promise<Ending> {
  const trusted = await trustedLogins(context);
  const endings: Ending[] = [];
  let folded = 0;
  const looks: { thread: Thread; read: ReadThread }[] = [];
  for (const thread of threads) {
    const length = thread.kind === 'pull' ? subject.length : null;
    looks.push({ thread, read: await readThread({ thread, length, trusted }, context) });
  }
  // An attempt at a commit of a branch may be told on another commit.
  const told = looks.flatMap(({ read }) => read.ours.flatMap(({ state }) => state?.handoffs ?? []));
  for (const { thread, read } of looks) {
    if (read.failure !== null) endings.push(unread(read.failure, context));
    for (const ours of read.ours) {
      const ending = await strikeIn({ ours, read, told, strike, thread }, subject, context);
      // What is told of a resolve is told of the root-cause comment first.
      if (ending !== null) endings[ours.channel === CHANNELS.rca ? 'unshift' : 'push'](ending);
    }
    if (folds) folded += await foldOutdated(read, subject, context);
  }
  const about = { pr: subject.pr, sha: subject.sha };
  // The label is ours to remove only where we gave the failure to people.
  if (endings.some(({ state }) => state && eventsOf(state, 'blocked').length > 0 && isResolved(state)))
    await unblock(subject.pull, context);
  const main =
    ['skipped', 'updated'].flatMap((result) => endings.find((ending) => ending.result === result) ?? [])[0] ?? endings[0];
  if (main !== undefined) return { ...main, ...about };
  const note = folded > 0 ? `; ${folded} outdated ${folded === 1 ? 'comment was' : 'comments were'} folded away` : '';
  const result = folded > 0 ? 'updated' : 'none';
  return { result, reason: `nothing of ours is red on ${sha12(subject.sha)}${note}`, ...about };
}

function unread(failure: string, { log }: Context): Ending {
  const reason = `our comments could not be read (${failure}): run again later`;
  log.warning(reason);
  return { result: 'skipped', reason };
}

type Struck = { ours: OurComment; read: ReadThread; told: readonly Handoff[]; strike: Strike; thread: Thread };

/** Null: nothing in this comment was red. */
async function strikeIn(
  { ours, read, told, strike, thread }: Struck,
  subject: Subject,
  context: Context,
): Promise<Ending | null> {
  const { comment, channel, state: known } = ours;
  if (known === null || isResolved(known)) return null;
  const later = ours.sha !== sha12(subject.sha);
  let state = await strike(known, later);
  if (redIn(state) === redIn(known))
    return { result: 'unchanged', reason: 'what our comment names is still red', comment, state };
  state = await judged(state, told, thread, context);
  if (later) state = withEvent(state, { kind: 'green-with', ref: subject.sha, at: context.now().toISOString() });
  // The thread has the wakes on record; the state, which is read long after, follows.
  if (known.pr !== null) {
    const wakes = wakesIn(read.comments, { pr: known.pr, sha: known.sha }, await trustedLogins(context));
    state = wakes.reduce(withWake, state);
  }
  // What we wrote ourselves repeats what others said.
  const others = read.comments.filter(({ id }) => read.ours.every((each) => each.comment.id !== id));
  for (const { sha, login, at } of await claimsIn(others, comment.createdAt, context)) {
    state = withEvent(state, { kind: 'fixed', ref: `${sha} ${login}`, at });
  }
  const { board } = await boardFor({ channel, thread, length: null, isCurrent: async () => true }, null, context);
  const found = Promise.resolve({ ...read, ours: [comment], isWhole: true });
  const published = await publish({ ...board, state, found });
  if (published.result === 'skipped') context.log.warning(published.reason);
  if (context.inputs.dryRun) context.log.info(published.body);
  if (published.result !== 'updated' || context.inputs.dryRun) return published;
  return {
    ...published,
    reason: isResolved(published.state) ? 'everything our comment names is green' : 'what went green was struck',
  };
}

/**
 * What CI says of those who were to mend what is green now, whatever they say themselves: the last of them is credited, those before have
 * failed. The timeline tells when they began and committed, where the state does not.
 */
async function judged(state: IncidentState, known: readonly Handoff[], thread: Thread, context: Context): Promise<IncidentState> {
  const green = new Set(openedAndGreen(state));
  const isMeant = ({ causes }: Handoff): boolean => causes.some((cause) => green.has(cause));
  const all = mergeHandoffs(known).filter(isMeant);
  const last = all.filter(isLaunched).at(-1);
  if (last === undefined) return state;
  const unseen = all.filter(({ committedAt }) => committedAt === '').map(({ at }) => at);
  const timeline =
    thread.kind === 'pull' && unseen[0] !== undefined ? await context.github.timeline(thread.number, unseen[0]) : null;
  const at = greenSince(state) ?? context.now().toISOString();
  const isLast = ({ sha, agent }: Handoff): boolean => sha === last.sha && agent === last.agent;
  const tasks = await readTasks(state.handoffs, context.agentGithub);
  const told = tasks?.handoffs ?? state.handoffs;
  const seen = timeline?.ok ? progressed(told, timeline.value, context) : told;
  const lost = ended(seen, 'red', at, (handoff) => isMeant(handoff) && !isLast(handoff));
  return { ...state, handoffs: ended(lost, 'green', at, (handoff) => isMeant(handoff) && isLast(handoff)) };
}

/** Causes that are red nowhere any more. */
function openedAndGreen({ failures }: IncidentState): string[] {
  const red = new Set(failures.filter(({ status }) => status === 'red').map(({ cause }) => cause));
  return failures.filter(({ cause }) => !red.has(cause)).map(({ cause }) => causeKey(cause));
}

function redIn({ failures }: IncidentState): number {
  return failures.filter(({ status }) => status === 'red').length;
}

/** Our root-cause comments of earlier commits say nothing about the head any more. */
async function foldOutdated({ ours }: ReadThread, subject: Subject, { github, inputs, log }: Context): Promise<number> {
  if (subject.pr === null || subject.obstacle !== null || inputs.dryRun) return 0;
  const current = rcaOf(ours, subject.sha);
  const outdated = ours.filter(
    ({ comment, channel, sha, state }) =>
      channel === CHANNELS.rca &&
      state !== null &&
      comment !== current?.comment &&
      !comment.minimized &&
      sha !== sha12(subject.sha),
  );
  let count = 0;
  for (const { comment } of outdated) {
    const folded = await github.minimizeComment(comment.nodeId);
    if (folded.ok) count += 1;
    else log.info(`Comment ${comment.id} could not be folded away (${folded.status} ${folded.message})`);
  }
  return count;
}
