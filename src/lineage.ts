import { ended, causeKey, type Handoff } from './core/handoff.js';
import { isLaunched, openCauses } from './core/attempts.js';
import { CHANNELS, type Found } from './board-reading.js';
import { sha12 } from './core/marker.js';
import { eventsOf, type IncidentEvent, type IncidentState } from './core/state.js';
import type { Comment, Context, PullRequest, Run, Thread } from './ports.js';
import { isUncertain } from './remedy.js';
import type { Subject } from './subject.js';
import { agentLogins, oursIn, readThread } from './thread.js';
import { wakeRef } from './launchers/mention.js';
import { wakesIn } from './wake.js';

/** What was tried before on the failures of a commit, whatever the commit, branch or fix it was tried on. */
export type Lineage = {
  handoffs: Handoff[];
  events: IncidentEvent[];
  /** When somebody was last asked about the branch, whatever for; empty when nobody was. */
  asked: string;
};

/** Branches of our own fixes. */
export const OWN_BRANCHES = 'ci-rescue/';

/** Commits of a branch that are looked at. */
const MOST_COMMITS = 4;
/** Fixes whose attempts are counted. */
const MOST_FIXES = 4;

type About = { subject: Subject; run: Run | null; trusted: readonly string[]; found: Found; isSweep: boolean };

/**
 * Reads the lineage of a state: earlier commits of the same pull request or branch, and, for a fix, of what it is to mend and of other
 * fixes for that. Null: GitHub did not tell, so attempts cannot be counted.
 */
export async function readLineage(state: IncidentState, about: About, context: Context): Promise<Lineage | null> {
  const root = rootOf(about, context);
  const open = new Set(openCauses(state).map(({ fingerprint }) => causeKey(fingerprint)));
  const [own, above] = await Promise.all([ownStates(about, context), rootStates(root, about, context)]);
  if (own === null || above === null) return null;
  // An agent opens pull requests for other reasons too: one is a fix of what failed where it is to be merged.
  const isFixOf = above.some(({ failures }) => failures.some(({ cause }) => open.has(causeKey(cause))));
  const { pull } = about.subject;
  const isStrange = pull !== null && root !== '' && !isFixOf && !isNamedFix(pull, context);
  const beside = isStrange ? [] : await siblings(root, about, context);
  if (beside === null) return null;
  const isOther = ({ sha }: IncidentState): boolean => sha12(sha) !== sha12(state.sha);
  const states = [...own, ...above, ...beside].filter(isOther);
  const mine = ({ causes }: Handoff): boolean => causes.some((cause) => open.has(cause));
  const handoffs = states.flatMap((each) => each.handoffs).filter(mine);
  // Each pull request is labelled, and its people are called, for itself.
  const events = (about.subject.pull === null ? states : own.filter(isOther))
    .flatMap((each) => eventsOf(each, 'blocked'))
    .filter(({ ref }) => open.has(ref.split('/')[0] ?? ''));
  const at =
    state.failures
      .map(({ completedAt }) => completedAt)
      .sort()
      .at(-1) || state.openedAt;
  const asked =
    states
      .flatMap((each) => each.handoffs)
      .filter(isLaunched)
      .map((handoff) => handoff.at)
      .sort()
      .at(-1) ?? '';
  return { handoffs: ended(handoffs, 'red', at, mine), events, asked };
}

/** The branch whose failures are mended here: that of a run without a pull request, or the one that a fix is to be merged into; else empty. */
function rootOf({ subject, run }: About, context: Context): string {
  const { pull } = subject;
  if (pull === null) return run?.headBranch ?? '';
  return isFix(pull, context) ? pull.baseRef : '';
}

/** True for a pull request that says it is a fix, or that an agent opened. */
function isFix(pull: PullRequest, context: Pick<Context, 'config'>): boolean {
  return isNamedFix(pull, context) || agentLogins(context.config).has(pull.author.toLowerCase());
}

/** True for a pull request that is labelled as a fix, or is one of ours. */
function isNamedFix({ labels, headRef }: PullRequest, { config }: Pick<Context, 'config'>): boolean {
  return labels.some((label) => config.labels.fix.includes(label)) || headRef.startsWith(OWN_BRANCHES);
}

/** Of the thread itself; of a long one, of which only the newest part was searched, what the last two weeks show. */
async function ownStates({ subject, trusted, found }: About, context: Context): Promise<IncidentState[] | null> {
  if (subject.pr === null) return [];
  if (!found.isWhole) return statesAt(subject.thread, subject.length, trusted, context);
  return found.complete ? statesIn(found.comments, subject.thread, trusted) : null;
}

/** What was tried where a fix is to be merged: on the pull request of that branch, or on its commits. */
async function rootStates(root: string, { subject, run, trusted }: About, context: Context): Promise<IncidentState[] | null> {
  if (root === '') return [];
  const { github } = context;
  const parents = subject.pull === null ? null : await github.pullsByHead(`${github.repository.split('/')[0]}:${root}`);
  if (parents !== null && isUncertain(parents)) return null;
  const parent = parents?.ok
    ? parents.value.find(({ state, headRepository }) => state === 'open' && isOurs(headRepository, context))
    : undefined;
  if (parent !== undefined) return statesAt({ kind: 'pull', number: parent.number }, parent.comments, trusted, context);
  if (run === null || run.path === '') return [];
  const listed = await github.workflowRuns(run.path, root);
  if (isUncertain(listed)) return null;
  const red = (listed.ok ? listed.value : []).filter(
    ({ id, conclusion }) => id !== run.id && (conclusion === 'failure' || conclusion === 'timed_out'),
  );
  const commits = [...new Set(red.map(({ headSha }) => headSha))].slice(0, MOST_COMMITS);
  const read = await Promise.all(commits.map((sha) => statesAt({ kind: 'commit', sha }, null, trusted, context)));
  return read.some((states) => states === null) ? null : read.flatMap((states) => states ?? []);
}

/** Fixes that were to be merged into the same branch, or into the branch of a pull request; the newest, closed ones too. */
async function siblings(root: string, { subject, trusted, isSweep }: About, context: Context): Promise<IncidentState[] | null> {
  const { pull } = subject;
  // A sweep has many to look at; whoever is told of a failure right when it happens asks.
  const branch = root === '' && pull !== null && !isSweep && isOurs(pull.headRepository, context) ? pull.headRef : root;
  if (branch === '') return [];
  const listed = await context.github.pullsInto(branch);
  if (!listed.ok) return isUncertain(listed) ? null : [];
  const fixes = listed.value.filter((each) => each.number !== subject.pr && isFix(each, context)).slice(0, MOST_FIXES);
  const read = await Promise.all(
    fixes.map(({ number, comments }) => statesAt({ kind: 'pull', number }, comments, trusted, context)),
  );
  return read.some((states) => states === null) ? null : read.flatMap((states) => states ?? []);
}

async function statesAt(
  thread: Thread,
  length: number | null,
  trusted: readonly string[],
  context: Context,
): Promise<IncidentState[] | null> {
  const read = await readThread({ thread, length, trusted }, context);
  return read.failure === null ? statesIn(read.comments, thread, trusted) : null;
}

/** The thread knows of wake comments what a state may not have heard. */
function statesIn(comments: readonly Comment[], thread: Thread, trusted: readonly string[]): IncidentState[] {
  return oursIn(comments, thread, trusted).flatMap(({ channel, state }) => {
    if (channel !== CHANNELS.rca || state === null) return [];
    const [wake] = state.pr === null ? [] : wakesIn(comments, { pr: state.pr, sha: state.sha }, trusted);
    if (wake === undefined) return [state];
    const isUnheard = ({ ref, sha, launcher }: Handoff): boolean =>
      ref === '' && sha === sha12(state.sha) && launcher === 'mention';
    return [
      {
        ...state,
        handoffs: state.handoffs.map((handoff) => (isUnheard(handoff) ? { ...handoff, ref: wakeRef(wake.n) } : handoff)),
      },
    ];
  });
}

function isOurs(repository: string | null, { github }: Pick<Context, 'github'>): boolean {
  return repository?.toLowerCase() === github.repository.toLowerCase();
}
