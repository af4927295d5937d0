import { ended, causeKey, type Handoff } from './core/handoff.js';
import { openCauses } from './core/attempts.js';
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
export type Lineage = { handoffs: Handoff[]; events: IncidentEvent[]; root: string };

/** Branches of our own fixes. */
export const OWN_BRANCHES = 'ci-rescue/';

/** Commits of a branch that are looked at. */
const MOST_COMMITS = 4;

const BRANCH = 'branch:';

type About = { subject: Subject; run: Run | null; trusted: readonly string[]; found: Found };

/**
 * Reads the lineage of a state: earlier commits of the same pull request or branch, and, for a fix, of what it is to mend and of other
 * fixes for that. Null: GitHub did not tell, so attempts cannot be counted.
 */
export async function readLineage(state: IncidentState, about: About, context: Context): Promise<Lineage | null> {
  const root = rootOf(about, context);
  const read = await Promise.all([ownStates(about, context), rootStates(root, about, context), siblings(root, about, context)]);
  if (read.some((states) => states === null)) return null;
  const states = read.flatMap((each) => each ?? []).filter(({ sha }) => sha12(sha) !== sha12(state.sha));
  const open = new Set(openCauses(state).map(({ fingerprint }) => causeKey(fingerprint)));
  const mine = ({ causes }: Handoff): boolean => causes.some((cause) => open.has(cause));
  const handoffs = states.flatMap((each) => each.handoffs).filter(mine);
  const events = states.flatMap((each) => eventsOf(each, 'blocked')).filter(({ ref }) => open.has(ref));
  const at =
    state.failures
      .map(({ completedAt }) => completedAt)
      .sort()
      .at(-1) || state.openedAt;
  return { handoffs: ended(handoffs, 'red', at, mine), events, root };
}

/** What a pull request that is a fix is to mend: the pull request or the branch that it is to be merged into. */
function rootOf({ subject, run }: About, context: Context): string {
  const { pull } = subject;
  if (pull === null) return run === null || run.headBranch === '' ? '' : `${BRANCH}${run.headBranch}`;
  return isFix(pull, context) ? `${BRANCH}${pull.baseRef}` : '';
}

/** True for a pull request that an agent opened, or that is labelled as a fix. */
export function isFix({ author, labels, headRef }: PullRequest, { config }: Pick<Context, 'config'>): boolean {
  const isLabelled = labels.some((label) => config.labels.fix.includes(label));
  return isLabelled || headRef.startsWith(OWN_BRANCHES) || agentLogins(config).has(author.toLowerCase());
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
  const branch = root.slice(BRANCH.length);
  const parents = subject.pull === null ? null : await github.pullsByHead(`${github.repository.split('/')[0]}:${branch}`);
  if (parents !== null && isUncertain(parents)) return null;
  const parent = parents?.ok
    ? parents.value.find(({ state, headRepository }) => state === 'open' && isOurs(headRepository, context))
    : undefined;
  if (parent !== undefined) return statesAt({ kind: 'pull', number: parent.number }, parent.comments, trusted, context);
  if (run === null || run.path === '') return [];
  const listed = await github.workflowRuns(run.path, branch);
  if (isUncertain(listed)) return null;
  const red = (listed.ok ? listed.value : []).filter(({ id, conclusion }) => id !== run.id && conclusion === 'failure');
  const commits = [...new Set(red.map(({ headSha }) => headSha))].slice(0, MOST_COMMITS);
  const read = await Promise.all(commits.map((sha) => statesAt({ kind: 'commit', sha }, null, trusted, context)));
  return read.some((states) => states === null) ? null : read.flatMap((states) => states ?? []);
}

/** Fixes for the same, as far as they are among what was said last in the repository. */
async function siblings(root: string, { subject, trusted }: About, { github }: Context): Promise<IncidentState[] | null> {
  const wanted = root || (subject.pull === null ? '' : `${BRANCH}${subject.pull.headRef}`);
  if (wanted === '') return [];
  const recent = await github.recentComments();
  if (!recent.ok) return isUncertain(recent) ? null : [];
  const others = recent.value.filter(({ pull }) => pull !== subject.pr);
  return others
    .flatMap((comment) => statesIn([comment], { kind: 'pull', number: comment.pull }, trusted))
    .filter((state) => state.root === wanted);
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
