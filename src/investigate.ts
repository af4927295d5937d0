import picomatch from 'picomatch';
import { createCollector, type Log } from './core/collect.js';
import { explain, explainSteps, type ExplainOptions } from './core/explain.js';
import type { Diagnosis, JobReference } from './core/diagnosis.js';
import { routeRules } from './core/route-config.js';
import { withRouting } from './core/route-diagnosis.js';
import { canAfford, type History } from './history.js';
import { ownLog } from './own-log.js';
import type { Context, Fetched, Job, Run } from './ports.js';
import type { ChangedFiles } from './relate.js';
import type { RunTrigger } from './trigger.js';

/** Jobs to be diagnosed. `whole`: no job of the run can still change what the run says. */
export type Failures = {
  failed: Job[];
  /** Our own job, where we are a step of a failing job: its log cannot be downloaded yet. */
  own: Job | null;
  /** Highest attempt seen. */
  attempt: number;
  whole: boolean;
  /** The run has no jobs at all: GitHub could not start it. */
  empty: boolean;
  /** Failed jobs that the configuration leaves out. */
  excluded: number;
};

const LOGS_AT_ONCE = 4;
const MOST_LOGS = 60;
const MOST_ANNOTATED = 10;
const FRESH_MILLISECONDS = 120_000;
const LOG_TRIES = 3;
/** Below this confidence it pays to compare with a log of the same job that passed. */
const UNCERTAIN = 0.7;

/** Which jobs of the run failed, without our own unless we are a step of a job that is failing. */
export async function findFailures(trigger: RunTrigger, context: Context): Promise<Fetched<Failures>> {
  const listed = await context.github.jobs(trigger.runId);
  if (!listed.ok) return listed;
  const jobs = listed.value;
  const running = trigger.inRun ? ownJob(jobs, context.environment.runnerName) : null;
  const red = jobs.filter((job) => isRed(job, trigger.run));
  const own = running && (await isFailing(running, red, context));
  const failed = [...red, ...(own ? [own] : [])].filter((job) => isIncluded(job, trigger, context));
  const attempt = Math.max(trigger.attempt ?? 1, ...jobs.map((job) => job.attempt));
  return {
    ok: true,
    value: {
      failed: failed.sort(firstFirst),
      own,
      attempt,
      whole: jobs.every((job) => job.status === 'completed' || job === running),
      empty: jobs.length === 0,
      excluded: red.length + (own ? 1 : 0) - failed.length,
    },
  };
}

/** Everything a mode may touch, what the base branch knows of the jobs, and what the pull request changes. */
type Informed = Context & { history: () => Promise<History>; changed: ChangedFiles };

/** A diagnosis for each failed job, the first failure first. */
export async function diagnose({ failed, own }: Failures, trigger: RunTrigger, context: Informed): Promise<Diagnosis[]> {
  const diagnoses: (Diagnosis | null)[] = failed.map(() => null);
  let next = 0;
  let annotated = 0;
  async function work(): Promise<void> {
    for (let index = next++; index < failed.length; index = next++) {
      const job = failed[index] as Job;
      const options = optionsFor(job, trigger, context);
      const told = await fromLog(job, options, { own: job === own, first: index === 0, withLog: index < MOST_LOGS }, context);
      const mayAsk = told === null && job.status === 'completed' && index < MOST_LOGS && annotated < MOST_ANNOTATED;
      if (mayAsk) annotated += 1;
      diagnoses[index] = told ?? (await fromSteps(job, options, mayAsk, context));
    }
  }
  await Promise.all(Array.from({ length: LOGS_AT_ONCE }, work));
  return diagnoses.filter((diagnosis) => diagnosis !== null);
}

/** A run that GitHub could not start has neither jobs nor logs; the run itself is all there is to tell. */
export function diagnoseUnstarted(run: Run, context: Context): Diagnosis {
  const job: JobReference = {
    name: run.name || run.path,
    workflow: run.name,
    runId: run.id,
    attempt: run.attempt,
    url: run.htmlUrl,
  };
  const base = explainSteps(job, [], [], context.catalogue);
  const known = {
    ...base,
    agent: null,
    verdict: 'matched' as const,
    category: 'workflow-error' as const,
    confidence: 0.9,
    rootCause: `GitHub could not start the workflow ${run.path || run.name}: the file, or a workflow or action it uses, is invalid`,
    fix: {
      ...base.fix,
      steps: ['Open the run: GitHub shows there which line it does not accept.', `Mend ${run.path || 'the workflow file'}.`],
    },
  };
  return withRouting(known, { rules: routeRules(context.config) });
}

function optionsFor(job: Job, trigger: RunTrigger, context: Context): ExplainOptions & { job: JobReference } {
  const workflow = workflowOf(job, trigger, context);
  const reference: JobReference = {
    name: job.name,
    ...(workflow === '' ? {} : { workflow }),
    runId: job.runId,
    jobId: job.id,
    attempt: job.attempt,
    url: job.htmlUrl,
    ...(job.completedAt === null ? {} : { completedAt: job.completedAt }),
  };
  const { minConfidence } = context.inputs;
  const warn = (message: string): void => context.log.warning(`${job.name}: ${message}`);
  return {
    job: reference,
    workflow,
    steps: job.steps,
    minConfidence,
    warn,
    failed: job.conclusion !== null || hasFailedStep(job),
    rules: routeRules(context.config),
  };
}

/** With what the pull request changes: it may decide which patterns apply, and who mends it. */
async function withFiles<T extends ExplainOptions>(options: T, { changed }: Informed): Promise<T> {
  const changedFiles = await changed();
  return changedFiles === null ? options : { ...options, changedFiles };
}

type Place = { own: boolean; first: boolean; withLog: boolean };

/** Null: there is no log, or it says nothing. */
async function fromLog(job: Job, options: ExplainOptions, place: Place, context: Informed): Promise<Diagnosis | null> {
  // The input is about one job: our own, or else the one that failed first.
  if (place.own || (place.first && context.inputs.logFile !== null)) {
    const given = await ownLog({ running: place.own }, await withFiles(options, context), context);
    if (given !== null) return given;
  }
  if (place.own || !place.withLog) return null;
  const log = await download(job, context);
  if (!log.ok) {
    const remedy = log.reason === 'forbidden' ? '; give the job the permission `actions: read`' : '';
    context.log.info(`The log of ${job.name} is not available (${log.status} ${log.message})${remedy}: its steps have to do`);
    return null;
  }
  if ('length' in log.value && log.value.length === 0) return null;
  const settings: ExplainOptions = { ...(await withFiles(options, context)), source: 'api' };
  const read = (green?: Log): Diagnosis | null =>
    explain(log.value, context.catalogue, { ...settings, ...(green && { green }) })[0] ?? null;
  const told = read();
  if (!place.first || (told !== null && told.confidence >= UNCERTAIN)) return told;
  const green = await greenLog(job, context);
  return green === null ? told : read(green);
}

/** The log of the same job where the base branch passed it: two requests, and one to GitHub's storage, worth it where the failed log does not speak for itself. */
async function greenLog(job: Job, context: Informed): Promise<Log | null> {
  const passed = canAfford(context) ? await (await context.history()).green(job) : null;
  const log = passed && (await context.github.jobLog(passed.id, () => createCollector(context.catalogue)));
  return log?.ok ? log.value : null;
}

/** A log appears some seconds after its job has ended; for an older job a 404 means that there is none. */
async function download(job: Job, { github, catalogue, now, sleep }: Context): Promise<Fetched<Log>> {
  const fresh = now().getTime() - Date.parse(job.completedAt ?? '') < FRESH_MILLISECONDS;
  for (let tries = 1; ; tries += 1) {
    const log = await github.jobLog(job.id, () => createCollector(catalogue));
    if (log.ok || log.reason !== 'not-found' || !fresh || tries > LOG_TRIES) return log;
    await sleep(2_000);
  }
}

async function fromSteps(
  job: Job,
  options: ExplainOptions & { job: JobReference },
  mayAsk: boolean,
  context: Informed,
): Promise<Diagnosis | null> {
  // Our own job, and nothing shows that it failed.
  if (!options.failed) return null;
  const annotations = mayAsk && job.checkRunId !== null ? await context.github.annotations(job.checkRunId) : null;
  const messages = (annotations?.ok ? annotations.value : [])
    .filter(({ level }) => level === 'failure')
    .map(({ message }) => ({ text: `##[error]${message}` }));
  const steps = job.steps.filter(({ conclusion }) => isFailure(conclusion)).map(({ name }) => name);
  return explainSteps(options.job, steps, messages, context.catalogue, await withFiles(options, context));
}

/** The API lists jobs by their name, which a job does not know of itself: the runner it is on tells. */
function ownJob(jobs: readonly Job[], runnerName: string): Job | null {
  const running = jobs.filter(({ status }) => status === 'in_progress');
  return running.find((job) => job.runnerName === runnerName) ?? (running.length === 1 ? (running[0] ?? null) : null);
}

/** Is the job we are a step of failing? Its steps may lag behind; with nothing else red there is nothing else it could be about. */
async function isFailing(own: Job, red: readonly Job[], { github, sleep }: Context): Promise<Job | null> {
  if (hasFailedStep(own)) return own;
  if (red.length > 0) return null;
  await sleep(3_000);
  const again = await github.job(own.id);
  return again.ok ? again.value : own;
}

function isRed({ status, conclusion, steps }: Job, run: Run | null): boolean {
  if (status !== 'completed') return false;
  if (conclusion !== 'cancelled') return isFailure(conclusion);
  return run?.conclusion === 'timed_out' || steps.some((step) => isFailure(step.conclusion));
}

function hasFailedStep(job: Job): boolean {
  return job.steps.some(({ conclusion }) => isFailure(conclusion));
}

function isFailure(conclusion: string | null): boolean {
  return conclusion === 'failure' || conclusion === 'timed_out' || conclusion === 'startup_failure';
}

function isIncluded(job: Job, trigger: RunTrigger, context: Context): boolean {
  const { workflows, jobs } = context.config;
  return passes(workflows, workflowOf(job, trigger, context)) && passes(jobs, job.name);
}

function passes({ include, exclude }: { include: string[]; exclude: string[] }, name: string): boolean {
  // `bash`: a star crosses the ` / ` of a reusable workflow's jobs.
  const matches = (globs: string[]): boolean => picomatch.isMatch(name, globs, { nocase: true, bash: true, dot: true });
  return (include.length === 0 || matches(include)) && !(exclude.length > 0 && matches(exclude));
}

function workflowOf(job: Job, { run, inRun }: RunTrigger, { environment }: Context): string {
  return job.workflow ?? run?.name ?? (inRun ? environment.workflow : '');
}

function firstFirst(a: Job, b: Job): number {
  const [left, right] = [Date.parse(a.completedAt ?? ''), Date.parse(b.completedAt ?? '')];
  // What has not completed comes last.
  return (Number.isNaN(left) ? Infinity : left) - (Number.isNaN(right) ? Infinity : right) || a.id - b.id;
}
