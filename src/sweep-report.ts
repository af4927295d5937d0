import { ourMarker, trustedLogins } from './board-reading.js';
import { defuse, inlineCode, link } from './core/text.js';
import { conclude } from './outcome.js';
import { isUncertain } from './remedy.js';
import type { Context, Outcome, Result } from './ports.js';
import type { Action, Told } from './sweep-case.js';

const HOUR = 3_600_000;

/** How many comments may still be written in this sweep, and which limit says so. */
export async function roomFor(context: Context): Promise<{ count: number; reason: string }> {
  const { github, config, now } = context;
  const { max_comments: sweep } = config.monitor;
  const { comments_per_hour: hourly } = config.limits;
  const [recent, trusted] = await Promise.all([github.recentComments(), trustedLogins(context)]);
  if (isUncertain(recent))
    return { count: 0, reason: 'GitHub did not tell how much was written within the hour; the rest comes next time' };
  const written = (recent.ok ? recent.value : []).filter((comment) => {
    return now().getTime() - Date.parse(comment.createdAt) < HOUR && ourMarker(trusted, comment) !== null;
  });
  const left = Math.max(0, hourly - written.length);
  if (left < sweep) return { count: left, reason: `limits.comments_per_hour (${hourly}) is used up; the rest comes next time` };
  return { count: sweep, reason: `monitor.max_comments (${sweep}) is reached; the rest comes next time` };
}

export type Sweep = {
  /** Open pull requests, and those of them that may be red. */
  pulls: number;
  red: number;
  told: readonly Told[];
  /** Why all of it is one event, null when it is not. */
  outage: string | null;
  /** Failures from before are not looked at. */
  since: string;
  /** Why nothing could be looked at. */
  fault?: string;
};

/** Rows that the job summary shows. */
const ROWS = 30;
/** Actions that a rule or a fault has kept from writing. */
const KEPT: readonly Action[] = ['outage', 'deferred', 'failed', 'capped', 'skipped_transient', 'below_confidence', 'left_alone'];

/** Outputs, job summary and report of a sweep. */
export async function sweepOutcome(sweep: Sweep, context: Context): Promise<Outcome> {
  const { told, fault = null } = sweep;
  const endings = told.flatMap(({ ending }) => ending ?? []);
  const written =
    endings.find(({ result }) => result === 'created') ?? endings.find(({ result }) => result === 'updated') ?? endings[0];
  const result = fault === null ? resultOf(told) : 'skipped';
  const reason = fault ?? sentence(sweep);
  if (fault !== null) context.log.warning(fault);
  const diagnoses = [...new Set(told.flatMap(({ diagnosis, ending }) => ending?.diagnoses ?? (diagnosis ? [diagnosis] : [])))];
  const woken = endings.some((ending) => ending.woken === true);
  const outcome = await conclude({ ...written, result, reason, diagnoses, state: null, woken }, context);
  const report = { ...(await reportOf(sweep, context)), ...(fault === null ? {} : { fault }) };
  const touched = told.flatMap(({ pull, action }) => (action === 'created' ? [pull.number] : []));
  return { ...outcome, summary: summaryOf(sweep, outcome.reason, report.previous_sweep), report, touched };
}

function resultOf(told: readonly Told[]): Result {
  const has = (...actions: Action[]): boolean => told.some(({ action }) => actions.includes(action));
  if (has('created')) return 'created';
  if (has('updated', 'rerun')) return 'updated';
  if (has(...KEPT)) return 'skipped';
  return has('already_addressed', 'unchanged') ? 'unchanged' : 'none';
}

function count(told: readonly Told[], ...actions: Action[]): number {
  return told.filter(({ action }) => actions.includes(action)).length;
}

function sentence({ pulls, red, told, outage }: Sweep): string {
  const parts = [...new Set(told.map(({ action }) => action))].map(
    (action) => `${count(told, action)} ${action.replaceAll('_', ' ')}`,
  );
  const found = `${pulls} open pull requests, ${red} of them red${parts.length > 0 ? `: ${parts.join(', ')}` : ''}`;
  return outage === null ? found : `${outage}: this is told once, here, and in none of them · ${found}`;
}

async function reportOf({ pulls, red, told, outage, since }: Sweep, context: Context) {
  const { config, inputs, now } = context;
  return {
    swept_at: now().toISOString(),
    previous_sweep: await previousSweep(context),
    dry_run: inputs.dryRun,
    scanned_prs: pulls,
    red_prs: red,
    failed_runs: new Set(told.flatMap(({ run, action }) => (run === null || action === 'green' ? [] : [run.id]))).size,
    escalated: count(told, 'created', 'updated'),
    skipped_transient: count(told, 'skipped_transient'),
    rerun: count(told, 'rerun'),
    below_confidence: count(told, 'below_confidence'),
    already_addressed: count(told, 'already_addressed', 'unchanged'),
    too_old: count(told, 'too_old'),
    deferred: count(told, 'deferred', 'capped'),
    failed: count(told, 'failed'),
    outage,
    details: told.map(({ pull, run, action, note, diagnosis }) => ({
      pr: pull.number,
      sha: pull.headSha,
      run_id: run?.id ?? null,
      workflow: run?.name ?? null,
      pattern_id: diagnosis?.pattern?.id ?? null,
      category: diagnosis?.category ?? null,
      confidence: diagnosis?.confidence ?? null,
      action,
      note,
    })),
    config: {
      since,
      max_age_hours: config.monitor.max_age_hours,
      max_comments: config.monitor.max_comments,
      comments_per_hour: config.limits.comments_per_hour,
      unknown: config.monitor.unknown,
      min_confidence: inputs.minConfidence,
      retry_transient: inputs.retryTransient,
    },
  };
}

/** When the sweep before this one ran, as our own workflow's runs tell; null when that is not to be found out. */
async function previousSweep({ github, environment }: Context): Promise<string | null> {
  if (environment.workflowPath === '') return null;
  const runs = await github.workflowRuns(environment.workflowPath);
  // The same workflow may also rescue, whenever something fails.
  const events = ['schedule', 'workflow_dispatch', environment.eventName];
  const before = (runs.ok ? runs.value : []).filter(({ id, event, conclusion }) => {
    return id !== environment.runId && conclusion === 'success' && events.includes(event);
  });
  return before[0]?.startedAt ?? null;
}

function summaryOf({ told, outage }: Sweep, reason: string, previous: string | null): string {
  const shown = told.filter(({ action }) => action !== 'green');
  const rows = shown.slice(0, ROWS).map(({ pull, run, action, note, diagnosis, ending }) => {
    const cause = diagnosis === undefined ? '' : `${defuse(diagnosis.pattern?.title ?? 'unknown')} (${diagnosis.category})`;
    const place = ending?.comment ? link('comment', ending.comment.url) : defuse(note);
    return `| ${link(`#${pull.number}`, pull.htmlUrl)} | ${run === null ? '' : inlineCode(run.name)} | ${cause} | ${action.replaceAll('_', ' ')} | ${place} |`;
  });
  const more = shown.length > ROWS ? [`\nand ${shown.length - ROWS} more, in the report`] : [];
  const table =
    rows.length === 0 ? [] : ['| pull request | workflow | cause | what was done | |', '|---|---|---|---|---|', ...rows, ...more];
  const last = previous === null ? '' : `The sweep before this one ran at ${previous}.`;
  return ['### CI sweep', outage === null ? defuse(reason) : `**${defuse(reason)}**`, table.join('\n'), last]
    .filter((part) => part !== '')
    .join('\n\n');
}
