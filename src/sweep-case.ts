import { CHANNELS, trustedLogins } from './board-reading.js';
import type { Diagnosis } from './core/diagnosis.js';
import { boardFor, publishFindings, type OpenBoard } from './findings.js';
import { look, type Sight } from './look.js';
import type { Ending } from './outcome.js';
import type { Known } from './relate.js';
import { isTransient, MOST_RERUNS, rerun } from './retry.js';
import type { Context, OpenPull, Run } from './ports.js';
import { failedChecks, isNamed, lookAtCheck } from './sweep-checks.js';
import { isFailed, newestRuns } from './sweep.js';
import { rcaOf, readThread, type ReadThread } from './thread.js';
import type { RunTrigger } from './trigger.js';

/** What became of a pull request, or of a run of it, in a sweep. */
export type Action =
  | 'green'
  | 'too_old'
  | 'already_addressed'
  | 'left_alone'
  | 'skipped_transient'
  | 'rerun'
  | 'below_confidence'
  | 'capped'
  | 'outage'
  | 'deferred'
  | 'failed'
  | 'created'
  | 'updated'
  | 'unchanged';

/** A pull request that fails without a rescue: the failed runs with what they show, and where our comment belongs. */
export type Case = {
  pull: OpenPull;
  sights: { run: Run; sight: Sight }[];
  known: Known;
  opened: OpenBoard;
  reruns: number;
};

/** A line of the report; `ending`: what was written. */
export type Told = { pull: OpenPull; run: Run | null; action: Action; note: string; diagnosis?: Diagnosis; ending?: Ending };

/** Nobody writes about a failure that is older than that but us. */
const SETTLED_MILLISECONDS = 600_000;

/** More comments on the commits of one pull request a day help nobody. */
const MOST_A_DAY = 5;
const DAY = 86_400_000;

/** Looks whether a pull request fails without a rescue, with the fewest questions first. */
export async function examine(pull: OpenPull, since: string, context: Context): Promise<Case | Told> {
  const told = (action: Action, note: string, run: Run | null = null): Told => ({ pull, run, action, note });
  const listed = await newestRuns(pull, context);
  if (!listed.ok) return told('failed', `its runs could not be read (${listed.status} ${listed.message})`);
  const red = listed.value.filter(isFailed);
  // What GitHub Actions did not fail, an external CI may have.
  const checks = red.length === 0 && pull.checks === 'failure' ? await failedChecks(pull, context) : [];
  if (red.length + checks.length === 0) return told('green', 'no workflow run of its head failed');
  const young = red.filter(({ startedAt }) => Date.parse(startedAt) >= Date.parse(since));
  const youngChecks = checks.filter(({ completedAt }) => Date.parse(completedAt ?? '') >= Date.parse(since));
  if (young.length + youngChecks.length === 0) return told('too_old', `it failed before ${since}`, red[0]);
  const thread = { kind: 'pull', number: pull.number } as const;
  const trusted = await trustedLogins(context);
  // Should somebody write right now: whoever writes looks again afterwards.
  const read =
    pull.comments === 0
      ? { comments: [], complete: true, failure: null, ours: [] }
      : await readThread({ thread, length: pull.comments, trusted }, context);
  const open = await unaddressed(pull, young, read, context);
  const openChecks = youngChecks.filter((check) => !isNamed(check, rcaOf(read.ours, pull.headSha)));
  if (open.length + openChecks.length === 0) return told('already_addressed', 'our comment names the failure', young[0]);
  const recent = read.ours.filter(({ comment, channel }) => {
    return channel === CHANNELS.rca && context.now().getTime() - Date.parse(comment.createdAt) < DAY;
  });
  const current = rcaOf(read.ours, pull.headSha);
  if (current === null && recent.length >= MOST_A_DAY)
    return told('capped', `it has ${recent.length} comments of ours of one day`, open[0]);
  const looked = await Promise.all(
    open.map(async (run) => ({ run, looked: await look(triggerFor(run, pull), context, { thrifty: true }) })),
  );
  const sights = looked.flatMap(({ run, looked: seen }) => ('sight' in seen ? [{ run, sight: seen.sight }] : []));
  for (const check of openChecks) sights.push(...(await lookAtCheck(check, pull, context)));
  const [first] = sights;
  if (first === undefined)
    return told(
      'left_alone',
      looked.map(({ looked: seen }) => ('ending' in seen ? seen.ending.reason : '')).join(' · '),
      open[0],
    );
  const { obstacle } = first.sight.subject;
  if (obstacle !== null) return told(obstacle.isFault ? 'failed' : 'left_alone', obstacle.reason, first.run);
  const place = await boardFor({ ...first.sight.subject, channel: CHANNELS.rca }, first.run, context);
  const found = Promise.resolve({ ...read, ours: current === null ? [] : [current.comment], isWhole: true });
  const opened = { ...place, found, at: context.now().getTime() };
  const known = new Map(sights.flatMap(({ sight }) => [...(sight.known ?? [])]));
  const reruns = listed.value.reduce((sum, { attempt }) => sum + attempt - 1, 0);
  return { pull, sights, known, opened, reruns };
}

/** True if every cause passes by itself. */
export function isPassing({ sights }: Case): boolean {
  return sights.every(({ sight }) => isTransient(sight));
}

/** True if nothing is written about it whatever room there is: it passes by itself, or is not understood and to be skipped then. */
export function isSilent(one: Case, { config }: Pick<Context, 'config'>): boolean {
  return isPassing(one) || (config.monitor.unknown === 'skip' && isUnknown(one));
}

function isUnknown({ sights }: Case): boolean {
  return sights.every(({ sight }) => sight.diagnoses.every(({ verdict }) => verdict === 'unknown'));
}

/** Writes what a pull request was not told, or runs again what passes by itself. Without `mayWake` the guard sees to the agent. */
export async function makeUp(one: Case, mayWake: boolean, context: Context): Promise<Told[]> {
  const { sights, known, opened, pull } = one;
  const diagnoses = sights.flatMap(({ sight }) => sight.diagnoses);
  if (isPassing(one)) return runAgain(one, context);
  if (isSilent(one, context)) return tellAll(one, 'below_confidence', 'its log does not say why');
  const [first] = sights;
  if (first === undefined) return [];
  const completed = sights.flatMap(({ sight }) => sight.failed.map(({ completedAt }) => Date.parse(completedAt ?? '')));
  const now = context.now().getTime();
  const isSettled = now - Math.max(...completed) > SETTLED_MILLISECONDS;
  // The comment of a user is a wake by itself, unless it mentions nobody.
  const isVague = isUnknown(one);
  const isQuiet = (isVague || !mayWake) && opened.identity.isLoud;
  const board = isQuiet ? { ...opened.board, render: { ...opened.board.render, mention: '', agents: {} } } : opened.board;
  const findings = {
    ...{ subject: first.sight.subject, run: first.run, diagnoses, insights: Object.fromEntries(known) },
    runs: sights.flatMap(({ sight }) => sight.runs),
    opened: { ...opened, board, at: isSettled ? now : opened.at },
    ...(isVague
      ? { wake: 'none' as const, events: [{ kind: 'unasked' as const, ref: '', at: new Date(now).toISOString() }] }
      : !mayWake
        ? { wake: 'none' as const }
        : isSettled
          ? { wake: 'alone' as const }
          : {}),
  };
  const ending = await publishFindings(findings, context);
  const action = ending.result === 'skipped' || ending.result === 'none' ? 'failed' : ending.result;
  return tellAll(one, action, ending.reason).map((told) => ({ ...told, pull, ending }));
}

/** The attempts of the commit's runs tell how often that was done, whoever did it. */
async function runAgain({ pull, sights, ...one }: Case, context: Context): Promise<Told[]> {
  const { dryRun, retryTransient } = context.inputs;
  const told: Told[] = [];
  let { reruns } = one;
  for (const { run, sight } of sights) {
    const tell = (action: Action, note: string): number => told.push({ pull, run, action, note, ...main(sight) });
    if (run.id === 0) tell('skipped_transient', 'it passes by itself, and is not run by GitHub Actions');
    else if (!retryTransient) tell('skipped_transient', 'it passes by itself');
    else if (reruns >= MOST_RERUNS) tell('skipped_transient', `the runs of this commit were run again ${reruns} times`);
    else {
      const event = await rerun(run.id, sight.attempt, context);
      if (event === null && !dryRun) tell('skipped_transient', 'its failed jobs could not be run again');
      else {
        reruns += 1;
        tell('rerun', dryRun ? 'dry run: its failed jobs would be run again' : 'its failed jobs are run again');
      }
    }
  }
  return told;
}

/** The same line for each failed run of a pull request. */
export function tellAll({ pull, sights }: Case, action: Action, note: string): Told[] {
  return sights.map(({ run, sight }) => ({ pull, run, action, note, ...main(sight) }));
}

function main({ diagnoses }: Sight): { diagnosis?: Diagnosis } {
  const [diagnosis] = diagnoses;
  return diagnosis === undefined ? {} : { diagnosis };
}

/** The failed runs that our comment does not name in this attempt. One without a readable state counts as naming all. */
async function unaddressed(pull: OpenPull, red: readonly Run[], { ours }: ReadThread, { github }: Context): Promise<Run[]> {
  const rca = rcaOf(ours, pull.headSha);
  if (rca === null) return [...red];
  const { state } = rca;
  if (state === null) return [];
  const open: Run[] = [];
  for (const run of red) {
    if (state.runs.some((seen) => seen.run === run.id && seen.attempt >= run.attempt)) continue;
    const named = state.failures.filter((failure) => failure.run === run.id && failure.attempt >= run.attempt);
    // Seen from inside the run, which went on: are there more by now?
    const jobs = named.length === 0 ? null : await github.jobs(run.id);
    const failed = jobs?.ok ? jobs.value.filter(({ conclusion }) => conclusion === 'failure' || conclusion === 'timed_out') : [];
    if (named.length === 0 || failed.some(({ id }) => !named.some(({ jobId }) => jobId === id))) open.push(run);
  }
  return open;
}

function triggerFor(run: Run, pull: OpenPull): RunTrigger {
  return {
    kind: 'run',
    runId: run.id,
    attempt: run.attempt,
    // GitHub lists a run's pull requests as they are now: this one was just listed.
    run: { ...run, pullRequests: [{ number: pull.number, headSha: pull.headSha }] },
    pull,
    headSha: pull.headSha,
    headBranch: pull.headRef,
    headRepository: run.headRepository,
    inRun: false,
    mergeGroup: null,
    origin: `run ${run.id} of pull request ${pull.number}`,
  };
}
