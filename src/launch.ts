import { publish } from './board.js';
import { trustedLogins } from './board-reading.js';
import type { IncidentState } from './core/state.js';
import { shorten } from './core/text.js';
import { reopen } from './findings.js';
import { handOver } from './handover.js';
import { planHandoff, type Plan } from './handover-plan.js';
import type { Cue, Scene, Wish } from './scene.js';
import type { Context, PullRequest, Run } from './ports.js';
import { unblock } from './escalate.js';
import { rcaOf, readThread, type OurComment, type ReadThread } from './thread.js';

/** What a person asked for on a pull request: for this head, by whose word. */
type CommandedLaunch = Wish & { pull: PullRequest; sha: string; by: string };

/** Hands the failures of a head over because somebody with write access said so; what became of it, in words. */
export async function launchByCommand(
  { pull, sha, agent, hint, by }: CommandedLaunch,
  context: Context,
): Promise<{ ok: boolean; text: string }> {
  const trusted = await trustedLogins(context);
  const thread = { kind: 'pull', number: pull.number } as const;
  const read = await readThread({ thread, length: pull.comments, trusted }, context);
  if (!read.complete)
    return { ok: false, text: `The comments could not be read (${read.failure ?? 'they are too many'}): say it again later.` };
  const rca = rcaOf(read.ours, sha);
  if (rca === null || rca.state === null)
    return {
      ok: false,
      text: 'There is no root-cause comment about this commit yet. `/rescue explain` writes one where something is red.',
    };
  const words = hint === '' ? '' : `${shorten(hint, 1_000)} (${by})`;
  const { plan, handed } = await handOverAgain({ pull, rca, read, trusted, cue: { kind: 'wish', agent, hint: words } }, context);
  const done = handed !== null && handed.dedup.status === 'new';
  // Somebody has looked at it: from now on agents are followed again.
  if (done) await unblock(pull, context);
  const { reason } = handed?.dedup ?? plan.dedup;
  return { ok: done, text: done ? `Handed over to ${reason}.` : `Nobody was asked: ${reason}.` };
}

/** A comment of ours about a head, and a look at its thread. */
type Occasion = {
  pull: PullRequest;
  rca: OurComment;
  read: ReadThread;
  trusted: readonly string[];
  cue: Cue;
  words?: Pick<Plan, 'n'> & { retrigger: 'session-done-retrigger' | 'incomplete-session-retrigger'; why: readonly string[] };
};

/** Plans and carries out a hand-off from what our comment knows, long after the failure. `handed`: null where nothing was written. */
export async function handOverAgain(
  { pull, rca, read, trusted, cue, words }: Occasion,
  context: Context,
): Promise<{ plan: Plan; handed: Awaited<ReturnType<typeof handOver>> | null }> {
  const state = rca.state;
  if (state === null) throw new Error('a comment without a state says nothing about who has it');
  const thread = { kind: 'pull', number: pull.number } as const;
  const isCurrent = async (): Promise<boolean> => true;
  const { board, identity } = await reopen(pull, context);
  const found = { ...read, ours: [rca.comment], isWhole: true };
  const run = await newestRun(state, context);
  const subject = { pr: pull.number, pull, sha: state.sha, thread, length: pull.comments, isCurrent, obstacle: null };
  const scene: Scene = { subject, run, found, identity, trusted, alone: false };
  const planned = await planHandoff(state, scene, { scores: () => ({}), cue }, context);
  const plan = words === undefined ? planned : { ...planned, ...words };
  if (plan.handoff === null && plan.blocked === null) return { plan, handed: null };
  const published = await publish({ ...board, state: plan.state });
  return { plan, handed: await handOver(plan, { published, scene, board }, context) };
}

/** The run that failed last, null where GitHub does not tell. */
export async function newestRun({ failures }: IncidentState, { github }: Context): Promise<Run | null> {
  const newest = failures.find(({ status, run }) => status === 'red' && run > 0);
  const run = newest === undefined ? null : await github.run(newest.run);
  return run?.ok ? run.value : null;
}
