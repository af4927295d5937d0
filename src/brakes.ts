import { CHANNELS, ourMarker } from './board-reading.js';
import type { Marker } from './core/marker.js';
import { currentHandoffs, isLaunched } from './core/attempts.js';
import { sessionUntil } from './core/incident.js';
import type { Handoff, IncidentState } from './core/state.js';
import { minute } from './core/text.js';
import type { Cue, Dedup, Scene, Wish } from './scene.js';
import { OWN_BRANCHES, type Lineage } from './lineage.js';
import type { Context } from './ports.js';
import { isUncertain } from './remedy.js';
import { progressed, readTasks, signsIn } from './signs.js';
import { agentLogins, oursIn } from './thread.js';
import { lastWake, wakesIn } from './wake.js';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
/** An intent that is older was left by a process that died; where it can be seen what became of it, it is taken up. */
const STALE_INTENT = 10 * MINUTE;

/** What the commit's own record says: null where nobody was asked yet, and nothing forbids it. */
export function settledBefore(known: IncidentState, scene: Scene, { now }: Context, cue: Cue): Dedup | null {
  if (cue.kind === 'wish') return null;
  const { pull } = scene.subject;
  if (pull?.headRef.startsWith(OWN_BRANCHES)) return skipped('it is a fix of our own, which people look after');
  if (cue.kind === 'silence') return null;
  const handoffs = currentHandoffs(known);
  const launched = handoffs.filter(isLaunched).at(-1);
  if (launched !== undefined) return existing(`${launched.agent} has it since ${minute(launched.at)} (${launched.launcher})`);
  const last = handoffs.at(-1);
  // Nothing of it was sent, so it can be sent.
  if (last?.outcome === 'refused') return null;
  const wake = wakesOf(known, scene).at(-1);
  if (wake !== undefined) return existing(`an agent was woken at ${minute(wake.at)}`);
  if (last === undefined) return null;
  const isSeen = last.launcher !== 'dispatch' && last.launcher !== 'workflow';
  const isStale = now().getTime() - Date.parse(last.at) > STALE_INTENT;
  return isStale && isSeen ? null : existing(`another run is handing it to ${last.agent}`);
}

/** What the state and the thread know of wake comments of the commit. */
function wakesOf(known: IncidentState, { found, trusted }: Scene): { at: string }[] {
  const told = known.pr === null ? [] : wakesIn(found.comments, { pr: known.pr, sha: known.sha }, trusted);
  return [...known.wakes, ...told];
}

/** `dedup`: what stands against asking somebody right now, null where nothing does. `handoffs`: with what is known of them by now. */
type Held = { dedup: Dedup | null; handoffs: Handoff[] };

/** Looks whether this is the moment to ask somebody. */
export async function heldBack(
  known: IncidentState,
  lineage: Lineage,
  scene: Scene,
  context: Context,
  wish: Wish | null,
): Promise<Held> {
  const crowded =
    (wish === null ? (labelOf(scene, context) ?? windowOf(lineage, scene, context)) : null) ?? (await overBudget(scene, context));
  if (crowded !== null) return { dedup: crowded, handoffs: lineage.handoffs };
  return atWork(known, lineage, scene, context);
}

/** While the label is there people have it, whatever fails. */
function labelOf({ subject }: Scene, { config }: Context): Dedup | null {
  const { blocked } = config.labels;
  if (!subject.pull?.labels.includes(blocked)) return null;
  return skipped(`it is labelled \`${blocked}\`: people have it, and \`/rescue fix\` asks an agent once more`);
}

/** One request for each branch within some minutes, whatever its commit. */
function windowOf({ asked }: Lineage, { subject, found, trusted }: Scene, { config, now }: Context): Dedup | null {
  const window = config.limits.branch_window_minutes;
  const told = oursIn(found.comments, subject.thread, trusted).flatMap(({ channel, state }) =>
    channel === CHANNELS.rca && state !== null ? state.handoffs : [],
  );
  const last = latest([lastWake(found.comments, trusted) ?? '', asked, ...told.filter(isLaunched).map(({ at }) => at)]);
  const isClose = last !== '' && now().getTime() - Date.parse(last) < window * MINUTE;
  return isClose ? skipped(`an agent was asked on this branch less than ${window} minutes ago`) : null;
}

/** More comments an hour help nobody, and are how a loop shows itself. */
async function overBudget({ trusted }: Scene, { github, config, now }: Context): Promise<Dedup | null> {
  const recent = await github.recentComments();
  if (isUncertain(recent)) return skipped('GitHub did not tell how much was written lately, so nobody is asked: run again later');
  const limit = config.limits.comments_per_hour;
  const ours = (recent.ok ? recent.value : []).filter(
    (comment) => isLoopable(ourMarker(trusted, comment)) && now().getTime() - Date.parse(comment.createdAt) < HOUR,
  );
  return ours.length >= limit
    ? skipped(`${ours.length} comments of ours were written within an hour (limits.comments_per_hour: ${limit})`)
    : null;
}

/** Answers to people are no loop, and nobody may stop us by asking much. */
function isLoopable(marker: Marker | null): boolean {
  return marker !== null && !(marker.kind === 'channel' && marker.source === 'reply');
}

/** Is an agent at work on the pull request already, whoever asked it? */
async function atWork(known: IncidentState, lineage: Lineage, scene: Scene, context: Context): Promise<Held> {
  const { subject, identity } = scene;
  const { github, now } = context;
  const open = lineage.handoffs.filter(({ committedAt }) => committedAt === '').map(({ at }) => at);
  const hourAgo = new Date(now().getTime() - HOUR).toISOString();
  const needsLook = subject.pr !== null && (!scene.alone || open.length > 0 || isLively(scene, context));
  const [timeline, tasks] = await Promise.all([
    needsLook ? github.timeline(subject.pr as number, [hourAgo, ...open].sort()[0] as string) : null,
    readTasks([...lineage.handoffs, ...known.handoffs], identity.waker),
  ]);
  if ((timeline !== null && isUncertain(timeline)) || tasks === null)
    return {
      dedup: skipped('GitHub did not tell whether an agent is at work, so nobody is asked: run again later'),
      handoffs: lineage.handoffs,
    };
  const events = timeline?.ok ? timeline.value : [];
  const until = sessionUntil([...signsIn(events, context), ...tasks.signs], now());
  return {
    dedup: until === null ? null : existing('a session of an agent goes on'),
    handoffs: progressed(tasks.handoffs, events, context),
  };
}

/** In a sweep over many: does anything suggest that an agent may be at work here? */
function isLively({ subject, found }: Scene, { config, now, inputs }: Context): boolean {
  const agents = agentLogins(config);
  const since = now().getTime() - HOUR;
  const handle = inputs.mention.toLowerCase();
  return (
    agents.has(subject.pull?.author.toLowerCase() ?? '') ||
    found.comments.some(({ author, body, updatedAt }) => {
      const isNew = Date.parse(updatedAt) > since;
      return isNew && (agents.has(author.toLowerCase()) || (handle !== '' && body.toLowerCase().includes(handle)));
    })
  );
}

function latest(times: readonly string[]): string {
  return times.reduce((last, at) => (at !== '' && (last === '' || Date.parse(at) > Date.parse(last)) ? at : last), '');
}

function skipped(reason: string): Dedup {
  return { status: 'skipped', reason };
}

function existing(reason: string): Dedup {
  return { status: 'existing', reason };
}
