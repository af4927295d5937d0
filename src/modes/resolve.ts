import { closeGreen } from '../branch-alerts.js';
import { asRescue } from '../check-run.js';
import { withGreen, withRun, type IncidentState } from '../core/state.js';
import type { CheckTrigger } from '../external-check.js';
import { conclude } from '../outcome.js';
import type { Context, Outcome, Run, Thread } from '../ports.js';
import { resolvePull } from '../pulls.js';
import { settle, type Strike } from '../settle.js';
import { findSubject, type Subject } from '../subject.js';
import type { ReviewTrigger, RunTrigger } from '../trigger.js';
import { withRemedy } from '../remedy.js';

/** A run went green: strikes in our comments what it had failed, on this commit and on those before it, and closes what is settled. */
export async function resolve(trigger: RunTrigger, context: Context): Promise<Outcome> {
  const run = trigger.run ?? (await readRun(trigger.runId, context));
  if (typeof run === 'string') return unreadable(run, { pr: null, sha: trigger.headSha ?? '' }, context);
  if (run.conclusion !== 'success' && !(trigger.inRun && run.conclusion === null)) {
    return conclude({ result: 'none', reason: `run ${run.id} ended as ${run.conclusion}: nothing to resolve` }, context);
  }
  const at = run.updatedAt || context.now().toISOString();
  const jobs = trigger.inRun ? await greenJobs(run, context) : null;
  const unread: string[] = [];
  const strike: Strike = async (state, later) => {
    const twins = await sameRuns(state, run, context, unread);
    if (jobs !== null)
      return withGreen(state, (failure) => [run.id, ...twins].includes(failure.run) && jobs.includes(failure.job), at);
    const settled = later ? state : withRun(state, { run: run.id, attempt: run.attempt, green: true, at });
    return withGreen(settled, (failure) => twins.includes(failure.run), at);
  };
  const found = await resolvePull(trigger, run, context);
  const subject = findSubject(trigger, run, found, context);
  if (found.kind === 'failed') return unreadable(found.reason, subject, context);
  // A merge queue's group has a head of its own: beside it that of the pull request is not outdated.
  const folds = trigger.mergeGroup === null;
  const ending = await settle(subject, { threads: await placesOf(subject, run, context), strike, folds }, context);
  await closeGreen(run, context);
  if (unread[0] !== undefined && ending.result === 'unchanged') return unreadable(unread[0], subject, context);
  return conclude(ending, context);
}

/** A check of an external CI went green. */
export async function resolveCheck(check: CheckTrigger, context: Context): Promise<Outcome> {
  const [trigger, run] = asRescue(check, context.github.repository);
  const found = await resolvePull(trigger, run, context);
  const subject = findSubject(trigger, run, found, context);
  if (found.kind === 'failed') return unreadable(found.reason, subject, context);
  const at = check.completedAt ?? context.now().toISOString();
  // A superseded commit says nothing about the one after it.
  const strike: Strike = (state, later) =>
    later && subject.obstacle !== null
      ? state
      : withGreen(state, (failure) => failure.run === 0 && failure.job === check.name && !isAfter(failure.completedAt, at), at);
  return conclude(await settle(subject, { threads: [subject.thread], strike }, context), context);
}

/** A review was submitted: whatever it says, our comment follows how the runs stand now. */
export async function resolveReview({ pull }: ReviewTrigger, context: Context): Promise<Outcome> {
  const at = context.now().toISOString();
  const strike: Strike = async (state, later) => {
    const red = [...new Set(state.failures.filter(({ status }) => status === 'red').map(({ run }) => run))].filter(
      (run) => run > 0,
    );
    const runs = later ? [] : await Promise.all(red.slice(0, MOST_READ).map((run) => context.github.run(run)));
    return runs
      .flatMap((run) => (run.ok && run.value.conclusion === 'success' ? [run.value] : []))
      .reduce((sum, run) => withRun(sum, { run: run.id, attempt: run.attempt, green: true, at: run.updatedAt || at }), state);
  };
  const thread: Thread = { kind: 'pull', number: pull.number };
  const subject = {
    pr: pull.number,
    pull,
    sha: pull.headSha,
    thread,
    length: pull.comments,
    isCurrent: async () => true,
    obstacle: null,
  };
  return conclude(await settle(subject, { threads: [thread], strike }, context), context);
}

/** An event that was held up says nothing about a failure that came after it. */
function isAfter(failedAt: string, at: string): boolean {
  return Date.parse(failedAt) > Date.parse(at);
}

/** Runs that are read to see how they stand, and commits before this one that are looked at. */
const MOST_READ = 5;

async function readRun(id: number, { github }: Context): Promise<Run | string> {
  const run = await github.run(id);
  if (run.ok) return run.value;
  return `run ${id} could not be read ${withRemedy(run, 'actions: read')}`;
}

/** Where GitHub did not tell, nothing may be concluded. */
function unreadable(reason: string, { pr, sha }: Pick<Subject, 'pr' | 'sha'>, context: Context): Promise<Outcome> {
  context.log.warning(reason);
  return conclude({ result: 'skipped', reason, pr, sha }, context);
}

/** Names of the jobs of a run in progress that are green by now. */
async function greenJobs(run: Run, { github }: Context): Promise<string[]> {
  const jobs = await github.jobs(run.id);
  return jobs.ok ? jobs.value.filter(({ conclusion }) => conclusion === 'success').map(({ name }) => name) : [];
}

/** Earlier runs of the same workflow that are red here (`unread` gets why one could not be read), for the same reason: a push tests another tree than a pull request does. */
async function sameRuns(state: IncidentState, run: Run, { github }: Context, unread: string[]): Promise<number[]> {
  const red = state.failures.filter(
    ({ status, workflow, run: id }) => status === 'red' && workflow === run.name && id !== run.id,
  );
  const runs = await Promise.all([...new Set(red.map((failure) => failure.run))].slice(0, MOST_READ).map((id) => github.run(id)));
  for (const other of runs) if (!other.ok) unread.push(`an earlier run could not be read ${withRemedy(other, 'actions: read')}`);
  return runs.flatMap((other) =>
    other.ok && other.value.event === run.event && other.value.path === run.path && other.value.createdAt <= run.createdAt
      ? [other.value.id]
      : [],
  );
}

/** Where our comments may hang: on the pull request, else on this commit and on the red ones right before it on the branch. */
async function placesOf(subject: Subject, run: Run, { github }: Context): Promise<Thread[]> {
  if (subject.thread.kind === 'pull') return [subject.thread];
  const listed = await github.workflowRuns(run.path, run.headBranch);
  const before = (listed.ok ? listed.value : []).filter(({ id, createdAt }) => id !== run.id && createdAt <= run.createdAt);
  const green = before.findIndex(({ conclusion }) => conclusion === 'success');
  const red = before.slice(0, green === -1 ? MOST_READ : Math.min(green, MOST_READ));
  return [...new Set([subject.sha, ...red.map(({ headSha }) => headSha)])].map((sha) => ({ kind: 'commit', sha }));
}
