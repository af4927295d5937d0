import { find, publish } from './board.js';
import { CHANNELS, merged, trustedLogins, type BlankBoard, type Channel, type Found } from './board-reading.js';
import { handle, type AgentWords } from './core/comment.js';
import type { Diagnosis } from './core/diagnosis.js';
import { toState, type IncidentEvent, type IncidentState, type Insights, type SeenRun } from './core/state.js';
import { handOver } from './handover.js';
import { mentionOf, planHandoff, type Plan, type Scores } from './handover-plan.js';
import type { Scene } from './scene.js';
import { whoWakes, type Identity } from './identity.js';
import { IN_COMMENT } from './launchers/mention.js';
import type { Ending } from './outcome.js';
import type { Context, PullRequest, Run } from './ports.js';
import { lowerBound, type Subject } from './subject.js';

export type Findings = {
  subject: Subject;
  run: Run | null;
  /** Runs that were looked at as a whole: what they no longer show as red is green. */
  runs: readonly Pick<SeenRun, 'run' | 'attempt'>[];
  diagnoses: readonly Diagnosis[];
  insights?: Insights;
  /** What was done about it before it is told. */
  events?: readonly IncidentEvent[];
  /** Where it was opened before. */
  opened?: OpenBoard;
  /** `none`: nobody is woken. `alone`: nobody else looks at this failure now, so fewer looks are needed. */
  wake?: 'none' | 'alone';
};

/** The place of our comment, who can wake an agent there, and a first look at the thread with the time at which it began. */
export type OpenBoard = {
  board: BlankBoard;
  identity: Identity;
  found: Promise<Found>;
  at: number;
};

/** A look is good for as long as every process waits, after it wrote, before it looks whether that stayed (`jitter`). */
const FRESH_MILLISECONDS = 1_000;

/** Looks for the comment of a subject; the answer may come while something else is asked. */
export async function openBoard(
  { subject, run }: Pick<Findings, 'subject' | 'run'>,
  context: Context,
  channel: Channel = CHANNELS.rca,
): Promise<OpenBoard> {
  const { board, identity } = await boardFor({ ...subject, channel }, run, context);
  const at = context.now().getTime();
  const found = find({ ...board, state: subject });
  // Should it fail before somebody waits for it: whoever then waits is told.
  found.catch(() => {});
  return { board, identity, found, at };
}

/** All that it takes to write our comment of a channel about a subject. */
export async function boardFor(
  { channel, thread, length, isCurrent }: Pick<Subject, 'thread' | 'length' | 'isCurrent'> & { channel: Channel },
  run: Run | null,
  context: Context,
): Promise<Pick<OpenBoard, 'board' | 'identity'>> {
  const { github, inputs, now, sleep, log } = context;
  // A user's comment is adopted by the workflow's token where both are known here.
  const [identity, trusted] = await Promise.all([whoWakes(context), trustedLogins(context)]);
  const render = {
    mention: handle(inputs.mention, inputs.model),
    agents: agentWords(context),
    canWake: identity.waker !== null,
  };
  // What is about a whole pull request may be older than the commit.
  const bound = channel === CHANNELS.rca ? lowerBound(run) : null;
  const place = {
    channel,
    github,
    thread,
    length,
    trusted,
    since: async () => bound,
  };
  const board = { ...place, isCurrent, render, dryRun: inputs.dryRun, now, sleep, log };
  return { board, identity };
}

/** The place of our root-cause comment about a head that is known to be the head. */
export function reopen(
  pull: Pick<PullRequest, 'number' | 'comments'>,
  context: Context,
): Promise<Pick<OpenBoard, 'board' | 'identity'>> {
  const thread = { kind: 'pull', number: pull.number } as const;
  return boardFor({ channel: CHANNELS.rca, thread, length: pull.comments, isCurrent: async () => true }, null, context);
}

/** How each agent is spoken to. */
function agentWords(context: Context): Readonly<Record<string, AgentWords>> {
  const ids = Object.entries(context.config.agents);
  return Object.fromEntries(ids.map(([id, { launch }]) => [id, { launch, mention: mentionOf(id, context) }]));
}

/** Brings what was found into the one comment of the subject, and sees to it that somebody is asked to mend it. */
export async function publishFindings(findings: Findings, context: Context): Promise<Ending> {
  const { subject, run, runs, diagnoses, insights = {}, events = [], wake } = findings;
  const { inputs, now, log } = context;
  const { pr, sha, obstacle } = subject;
  const state = { ...toState({ pr, sha, diagnoses, runs, insights, at: now().toISOString() }), events: [...events] };
  if (obstacle !== null) {
    if (obstacle.isFault) log.warning(obstacle.reason);
    return { result: 'skipped', reason: obstacle.reason, pr, sha, diagnoses, state };
  }
  const opened = findings.opened ?? (await openBoard(findings, context));
  const { board, identity } = opened;
  const found = await opened.found;
  const scene = { subject, run, found, identity, trusted: board.trusted, alone: wake === 'alone' };
  const plan = wake === 'none' ? null : await planFor(state, scene, diagnoses, context);
  const isFresh = now().getTime() - opened.at < FRESH_MILLISECONDS;
  const render = { ...board.render, ...(isQuiet(plan, scene) ? { mention: '', agents: {} } : {}) };
  const published = await publish({ ...board, render, state: plan?.state ?? state, ...(isFresh ? { found: opened.found } : {}) });
  if (published.result === 'skipped') log.warning(published.reason);
  if (inputs.dryRun) log.info(published.body);
  const ending = { ...published, pr, sha, diagnoses, identity };
  if (plan === null) return ending;
  return { ...ending, ...(await handOver(plan, { published, scene, board }, context)) };
}

/** Whom to ask about what is red by now, our comment's older failures included. */
function planFor(state: IncidentState, scene: Scene, diagnoses: readonly Diagnosis[], context: Context): Promise<Plan> {
  const known = merged({ state }, state, scene.found.ours);
  const scores: Scores = ({ fingerprint }) => diagnoses.find((one) => one.fingerprint === fingerprint)?.routing.scores ?? {};
  return planHandoff(known, scene, { scores, cue: { kind: 'failure' } }, context);
}

/** The comment of a user wakes whom it mentions when it is created, whether that is wanted or not. */
function isQuiet(plan: Plan | null, { found, identity }: Scene): boolean {
  return identity.isLoud && found.ours.length === 0 && plan !== null && plan.handoff?.ref !== IN_COMMENT;
}
