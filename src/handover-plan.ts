import { FALLBACK_AGENT } from './core/route-signals.js';
import { mostAttempts } from './attempt-limit.js';
import { heldBack, settledBefore } from './brakes.js';
import type { Cue, Dedup, Scene, Wish } from './scene.js';
import { isSaid } from './said.js';
import { blockedRef, currentHandoffs, decide, isLaunched, openCauses, type OpenCause, type Verdict } from './core/attempts.js';
import { handle } from './core/comment.js';
import { causeKey } from './core/handoff.js';
import type { Retrigger } from './core/marker.js';
import { nextAgent } from './core/route.js';
import { eventsOf, withEvent, withHandoffs, type Handoff, type IncidentState } from './core/state.js';
import { LAUNCHERS } from './launchers/index.js';
import type { Prospect } from './launchers/launcher.js';
import { IN_COMMENT } from './launchers/mention.js';
import { readLineage, type Lineage } from './lineage.js';
import type { Context } from './ports.js';
import { wakesIn } from './wake.js';

/**
 * Who is to get a failure. `state`: what is to be published, with the intent on record. `isClaim`: the intent is new, and of several processes
 * that have it the first does it. `blocked`: why people have to take over from here, null where they need not, or were told before.
 */
export type Plan = {
  dedup: Dedup;
  state: IncidentState;
  handoff: Handoff | null;
  isClaim: boolean;
  n: number;
  hint: string;
  retrigger?: Retrigger;
  why?: readonly string[];
  blocked: { reason: string; isNews: boolean } | null;
};

/** What the routing said of each cause; nothing is known of those that were found earlier. */
export type Scores = (open: OpenCause) => Readonly<Record<string, number>>;

/**
 * Decides who is to get the failures of a commit, before anything is written. `known`: the state with what our comment already says. In doubt
 * nobody is asked: whoever cannot find out what was done before does nothing.
 */
export async function planHandoff(
  known: IncidentState,
  scene: Scene,
  { scores, cue }: { scores: Scores; cue: Cue },
  context: Context,
): Promise<Plan> {
  const [main] = openCauses(known);
  if (main === undefined) return idle(known, 'nothing is left that somebody has to mend');
  const wish = cue.kind === 'wish' ? cue : null;
  const settled = settledBefore(known, scene, context, cue);
  if (settled !== null) return { ...idle(known, ''), dedup: settled };
  const most = mostAttempts(context);
  if (most === 0 && wish === null) return idle(known, 'no attempts are wanted (max-attempts is 0)');
  const hopeless = obstacleTo(wish?.agent ?? routedTo(main, context), scene, context);
  if (hopeless !== null) return idle(known, hopeless);
  const lineage = await readLineage(known, { ...scene, isSweep: scene.alone }, context);
  if (lineage === null) return idle(known, 'GitHub did not tell what was tried before, so nobody is asked: run again later');
  const { dedup, handoffs } = await heldBack(known, lineage, scene, context, wish);
  const state = withLineage(known, { ...lineage, handoffs });
  if (dedup !== null) return { ...idle(state, ''), dedup };
  return choose(state, scene, { scores, wish }, context);
}

function choose(
  state: IncidentState,
  scene: Scene,
  { scores, wish }: { scores: Scores; wish: Wish | null },
  context: Context,
): Plan {
  const agents = Object.entries(context.config.agents).flatMap(([id, { launch }]) => (launch === 'none' ? [] : [id]));
  const next = (open: OpenCause, tried: readonly string[]): string | null =>
    nextAgent({ agent: routedTo(open, context), scores: scores(open) }, tried, agents);
  const routed = (open: OpenCause): string => routedTo(open, context);
  const decided = decide(state, routed, next, wish === null ? mostAttempts(context) : Infinity);
  const verdict = wish === null ? decided : wished(wish, decided, state, routed);
  const at = context.now().toISOString();
  if (verdict.kind === 'blocked') {
    const refs = openCauses(state).map(({ fingerprint }) => blockedRef(state, fingerprint));
    const isNews = refs.some((ref) => !eventsOf(state, 'blocked').some((event) => event.ref === ref));
    const told = refs.reduce((sum, ref) => withEvent(sum, { kind: 'blocked', ref, at }), state);
    // What was written down may not have been told: whoever should have told it was stopped.
    const isUntold = scene.found.isWhole && state.pr !== null && !isEscalated(scene);
    return {
      ...idle(told, `${verdict.reason}: people have to take over`),
      blocked: isNews || isUntold ? { reason: verdict.reason, isNews } : null,
    };
  }
  const obstacle = obstacleTo(verdict.agent, scene, context);
  if (obstacle !== null) return idle(state, obstacle);
  const same = currentHandoffs(state).find(({ agent }) => agent === verdict.agent);
  const made = same ?? newHandoff(verdict.agent, verdict.causes, state, context);
  // Where `token` itself is a user's, the comment that is about to be created is the request.
  const isRequest = made.launcher === 'mention' && context.agentGithub === null && scene.found.ours.length === 0;
  const handoff = isRequest ? { ...made, ref: IN_COMMENT } : made;
  return {
    dedup: { status: 'new', reason: `${handoff.agent} by ${handoff.launcher}` },
    state: withHandoffs(state, [handoff]),
    handoff,
    isClaim: same === undefined,
    n: Math.max(0, ...state.wakes.map((wake) => wake.n), ...askedBefore(state, scene)) + 1,
    hint: wish?.hint ?? '',
    blocked: null,
  };
}

/** Have people been called on this pull request? */
function isEscalated({ found, trusted }: Scene): boolean {
  return found.comments.some((comment) => isSaid('escalation', {}, comment, trusted));
}

/** A person may ask for whomever they want, and for one who has tried before. */
function wished({ agent }: Wish, decided: Verdict, state: IncidentState, routed: (open: OpenCause) => string): Verdict {
  if (agent === null && decided.kind === 'hand') return decided;
  const open = openCauses(state);
  const first = open[0] === undefined ? FALLBACK_AGENT : routed(open[0]);
  return { kind: 'hand', agent: agent ?? first, causes: open.map(({ fingerprint }) => causeKey(fingerprint)) };
}

/** Who has the failures of a state's commit, or is to get them. */
export function addresseeOf(state: IncidentState, context: Context): string {
  const current = currentHandoffs(state).at(-1)?.agent;
  const [main] = openCauses(state);
  return current ?? (main === undefined ? FALLBACK_AGENT : routedTo(main, context));
}

/** Numbers of the wake comments that the thread has, and 1 for a comment that was the first request by itself. */
function askedBefore(state: IncidentState, { found, trusted }: Scene): number[] {
  const wakes = state.pr === null ? [] : wakesIn(found.comments, { pr: state.pr, sha: state.sha }, trusted);
  return [...wakes.map(({ n }) => n), ...(currentHandoffs(state).some(isLaunched) ? [1] : [])];
}

/** Who gets a cause by its routing; what a comment names need not be configured any more. */
function routedTo({ cause }: OpenCause, { config }: Context): string {
  return cause.agent !== null && Object.hasOwn(config.agents, cause.agent) ? cause.agent : FALLBACK_AGENT;
}

/** An intent of ours, as of now. */
export function newHandoff(
  agent: string,
  causes: string[],
  { sha }: IncidentState,
  { config, environment, now }: Context,
): Handoff {
  return {
    sha: sha.slice(0, 12).toLowerCase(),
    agent,
    launcher: config.agents[agent]?.launch ?? 'none',
    causes,
    at: now().toISOString(),
    by: environment.instance,
    ref: '',
    url: '',
    startedAt: '',
    committedAt: '',
    outcome: '',
    endedAt: '',
  };
}

/** Why an agent cannot be reached here, null when it can. */
export function obstacleTo(id: string, { subject, run, identity }: Omit<Prospect, 'mention'>, context: Context): string | null {
  const agent = context.config.agents[id];
  if (agent === undefined) return `there is no agent ${id}`;
  return LAUNCHERS[agent.launch].obstacle({ subject, run, identity, mention: mentionOf(id, context) }, context);
}

/** The handle of an agent as it is to be written. */
export function mentionOf(id: string, { config, inputs }: Pick<Context, 'config' | 'inputs'>): string {
  const agent = config.agents[id];
  return handle(agent?.mention ?? inputs.mention, agent?.model ?? inputs.model);
}

function withLineage(known: IncidentState, { handoffs, events }: Lineage): IncidentState {
  return events.reduce(withEvent, withHandoffs(known, handoffs));
}

function idle(state: IncidentState, reason: string): Plan {
  return { dedup: { status: 'skipped', reason }, state, handoff: null, isClaim: false, n: 1, hint: '', blocked: null };
}
