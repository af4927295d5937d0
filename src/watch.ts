import { FALLBACK_AGENT } from './core/route-signals.js';
import { needsAgent, nextStep, SESSION_MINUTES, type Phase, type Step } from './core/incident.js';
import { parseMarker, sha12, type OnceChannel } from './core/marker.js';
import { covers, eventsOf, withHandoffs, type Handoff, type Wake } from './core/state.js';
import { inlineCode, link, minute, paragraphs } from './core/text.js';
import type { Identity } from './identity.js';
import { peopleFor, tellChat } from './escalate.js';
import { addresseeOf, obstacleTo } from './handover-plan.js';
import { remember, remind, stillRed, type WakeStep } from './remind.js';
import { isSkipLabel } from './opt-out.js';
import type { Comment, Context, OpenPull, Run } from './ports.js';
import { isSaid, sayOnce } from './said.js';
import { readSigns, readTasks } from './signs.js';
import { rcaOf, readThread, type OurComment, type ReadThread } from './thread.js';
import { lastWake, wakesIn } from './wake.js';
import { withRemedy } from './remedy.js';

/** What the guard found about one pull request, and what it did. `phase` is null where there is no incident. */
export type Watched = {
  pull: OpenPull;
  phase: Phase | 'waiting' | null;
  did: 'nothing' | 'woke' | 'escalated' | 'noted' | 'held';
  note: string;
};

/** A pull request for which something is due; `act` does it, if it is still right then. */
export type Due = { pull: OpenPull; wakes: number; askedAt: string; act: () => Promise<Watched> };

/** What one look of the guard has in common for all pull requests. `spaced`: may somebody be woken now? A reason where not. */
export type Round = { identity: Identity; trusted: string[]; spaced: () => Promise<string | null>; context: Context };

/** Looks after one pull request: does its incident go on by itself, or does somebody have to be woken or called? */
export async function watch(pull: OpenPull, waiting: readonly Run[], round: Round): Promise<Watched | Due> {
  const { context, trusted, identity } = round;
  const told = (phase: Watched['phase'], note: string, did: Watched['did'] = 'nothing'): Watched => ({ pull, phase, did, note });
  if (pull.labels.some(isSkipLabel)) return told(null, 'it is labelled to be left alone');
  const thread = { kind: 'pull', number: pull.number } as const;
  const read = await readThread({ thread, length: pull.comments, trusted }, context);
  if (!read.complete) return told(null, `its comments could not be read (${read.failure ?? 'they are too many'})`, 'held');
  if (waiting.length > 0) return waitForPeople(pull, waiting, read, round);
  const rca = rcaOf(read.ours, pull.headSha);
  if (rca === null) return told(null, 'no comment of ours is about its head');
  if (pull.labels.includes(context.config.labels.blocked))
    return told('escalated', `it is labelled ${context.config.labels.blocked}`);
  const wakes = allWakes(pull, rca, read, trusted);
  // The sweep told of it without asking anybody, because nobody knows what there is to mend.
  if (wakes.length === 0 && rca.state !== null && eventsOf(rca.state, 'unasked').length > 0)
    return told('opened', 'its log does not say why, and nobody was asked');
  const watched = {
    open: rca.state === null || needsAgent(rca.state),
    askedAt: rca.comment.createdAt,
    wakes,
    escalated: wasSaid('escalation', pull, read.comments, trusted),
  };
  const rules = { graceMinutes: context.inputs.graceMinutes, mostWakes: context.config.limits.wakes_per_sha };
  // Most need no further question: only who seems silent is looked at more closely.
  const early = nextStep({ ...watched, signs: [] }, rules, context.now());
  if (early.act === 'wait') return told(early.phase, early.reason);
  const { signs, handoffs } = await lookForSigns(pull, rca, read, round);
  if (signs === null)
    return told('silent', 'GitHub did not tell whether the agent showed a sign of life, so nobody is woken', 'held');
  const step = nextStep({ ...watched, signs }, rules, context.now());
  if (step.act === 'wait') {
    await readBack(handoffs, pull, rca, context);
    return told(step.phase, step.reason);
  }
  const obstacle = obstacleHere(pull, rca, identity, context);
  if (obstacle !== null)
    return told('silent', `${step.reason}; nobody can be woken: ${obstacle}`, context.inputs.mention === '' ? 'nothing' : 'held');
  const act = async (): Promise<Watched> => {
    const held = await notNow(pull, step, read, round);
    if (held !== null) return told('silent', held, 'held');
    if (context.inputs.dryRun)
      return told(step.phase, `dry run: would ${step.act} (${step.reason})`, step.act === 'wake' ? 'woke' : 'escalated');
    return step.act === 'wake' ? wakeAgain(pull, step, rca, read, round) : callPeople(pull, rca, watched.wakes, round);
  };
  return { pull, wakes: watched.wakes.length, askedAt: watched.askedAt, act };
}

/** Signs of life, in the thread, the timeline and the tasks of the agents' API. `signs`: null where GitHub did not tell. */
async function lookForSigns(pull: OpenPull, rca: OurComment, read: ReadThread, { identity, context }: Round) {
  const asking = [rca.comment, ...read.comments.filter(({ body }) => parseMarker(body)?.kind === 'wake')];
  const after = new Date(Date.parse(rca.comment.createdAt) - SESSION_MINUTES * 60_000).toISOString();
  const [shown, tasks] = await Promise.all([
    readSigns({ pull: pull.number, after, comments: read.comments, asking }, context),
    readTasks(rca.state?.handoffs ?? [], identity.waker),
  ]);
  return { signs: shown === null || tasks === null ? null : [...shown, ...tasks.signs], handoffs: tasks?.handoffs ?? [] };
}

/** Why this is not the moment, null when it is. The head is read again last: nobody is woken for a commit that is gone. */
async function notNow(
  pull: OpenPull,
  step: Step,
  { comments }: ReadThread,
  { trusted, spaced, context }: Round,
): Promise<string | null> {
  const last = lastWake(comments, trusted);
  const window = context.config.limits.branch_window_minutes;
  if (last !== null && context.now().getTime() - Date.parse(last) < window * 60_000)
    return `somebody was woken here less than ${window} minutes ago`;
  const crowded = step.act === 'wake' ? await spaced() : null;
  if (crowded !== null) return crowded;
  const fresh = await context.github.pull(pull.number);
  if (!fresh.ok) return `its head could not be read again (${fresh.status} ${fresh.message})`;
  if (fresh.value.state !== 'open') return 'it was closed in the meantime';
  return fresh.value.headSha === pull.headSha ? null : `its head has moved on to ${sha12(fresh.value.headSha)}`;
}

async function wakeAgain(pull: OpenPull, step: WakeStep, rca: OurComment, read: ReadThread, round: Round): Promise<Watched> {
  const { identity, trusted, context } = round;
  const refused = await remind({ pull, step, rca, read, trusted, identity }, context);
  if (refused === null) return { pull, phase: 'woken', did: 'woke', note: `${step.reason}: wake ${step.n}` };
  return { pull, phase: 'silent', did: 'held', note: `${step.reason}; nobody was asked: ${refused}` };
}

/** What the tasks of the agents' API tell belongs into our comment; once, when it is news. */
async function readBack(handoffs: readonly Handoff[], pull: OpenPull, { state }: OurComment, context: Context): Promise<void> {
  if (state === null || context.inputs.dryRun) return;
  const next = withHandoffs(state, handoffs);
  if (!covers(state, next)) await remember(next, pull, context);
}

/** The thread knows of wake comments, the state of what else was launched. */
function allWakes(pull: OpenPull, { state }: OurComment, { comments }: ReadThread, trusted: readonly string[]): Wake[] {
  const told = wakesIn(comments, { pr: pull.number, sha: pull.headSha }, trusted);
  const more = (state?.wakes ?? []).filter(({ n }) => told.every((wake) => wake.n !== n));
  return [...told, ...more].sort((a, b) => a.n - b.n);
}

/** Why whoever has it, or would get it, cannot be reached; null when it can. */
function obstacleHere(pull: OpenPull, { state }: OurComment, identity: Identity, context: Context): string | null {
  const id = state === null ? FALLBACK_AGENT : addresseeOf(state, context);
  return obstacleTo(id, { subject: { pr: pull.number, pull, sha: pull.headSha }, run: null, identity }, context);
}

/** People are told what was tried, once. */
async function callPeople(
  pull: OpenPull,
  rca: OurComment,
  wakes: readonly { n: number; at: string }[],
  round: Round,
): Promise<Watched> {
  const { context } = round;
  const people = peopleFor(pull, context);
  const rows = wakes.map(({ n, at }) => `| ${n} | ${minute(at)} | no answer |`);
  const body = [
    `## 🙋 Somebody has to look at ${inlineCode(sha12(pull.headSha))}`,
    `${people === '' ? 'The' : `${people}: the`} agent was asked ${wakes.length + (rca.comment.authorType === 'Bot' ? 0 : 1)} times to mend what ${link('the root-cause comment', rca.comment.url)} names, and did not answer. It will not be asked again for this commit.`,
    stillRed(rca).join('\n'),
    ['| wake | at | |', '|---|---|---|', ...rows].join('\n'),
  ];
  const note = `people were called after ${wakes.length} wakes`;
  const told = await tell('escalation', pull, body, round, { phase: 'escalated', did: 'escalated', note });
  if (told.did === 'escalated')
    await tellChat(`No agent answers on pull request ${pull.number} of ${context.github.repository}`, rca.comment.url, context);
  return told;
}

/** A run that waits for approval is no failure: a maintainer has to press a button, and is told so once. */
async function waitForPeople(pull: OpenPull, waiting: readonly Run[], { comments }: ReadThread, round: Round): Promise<Watched> {
  const { trusted, context } = round;
  if (wasSaid('waiting', pull, comments, trusted))
    return { pull, phase: 'waiting', did: 'nothing', note: 'it waits for approval, which was said' };
  const body = [
    `⏸️ ${waiting.length === 1 ? 'A workflow run waits' : `${waiting.length} workflow runs wait`} for a maintainer on ${inlineCode(sha12(pull.headSha))}: nothing is tested, and nobody is woken, until somebody approves.`,
    waiting
      .map(({ name, htmlUrl }) => `- ${link(inlineCode(name || 'run'), htmlUrl)}: open it and choose **Approve and run**`)
      .join('\n'),
  ];
  if (context.inputs.dryRun)
    return { pull, phase: 'waiting', did: 'noted', note: 'dry run: would say that it waits for approval' };
  return tell('waiting', pull, body, round, {
    phase: 'waiting',
    did: 'noted',
    note: 'it waits for approval, which was now said',
  });
}

async function tell(
  channel: OnceChannel,
  pull: OpenPull,
  body: readonly string[],
  { context, trusted }: Round,
  done: Omit<Watched, 'pull'>,
): Promise<Watched> {
  const about = { pr: pull.number, sha: pull.headSha };
  const answer = await sayOnce(channel, about, { text: paragraphs(body), trusted }, context);
  if (answer.ok) return { pull, ...done };
  context.log.warning(`Pull request ${pull.number} could not be told ${withRemedy(answer, 'pull-requests: write')}`);
  return { pull, phase: done.phase, did: 'held', note: `${answer.status} ${answer.message}` };
}

function wasSaid(channel: OnceChannel, pull: OpenPull, comments: readonly Comment[], trusted: readonly string[]): boolean {
  return comments.some((comment) => isSaid(channel, { pr: pull.number, sha: pull.headSha }, comment, trusted));
}
