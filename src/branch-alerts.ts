import { alertOnce, alertsOf, closeAlert, openAlerts } from './alerts.js';
import { ourMarker, trustedLogins } from './board-reading.js';
import { titleOf } from './core/comment-blocks.js';
import { sectionsOf } from './core/comment-fit.js';
import { isPassing, needsAgent } from './core/incident.js';
import { isRcaOf, sha12 } from './core/marker.js';
import { decodeState, type Insights, type IncidentState } from './core/state.js';
import { defuse, inlineCode, link, minute, paragraphs } from './core/text.js';
import type { Findings } from './findings.js';
import { canAfford } from './history.js';
import type { Ending } from './outcome.js';
import type { Context, Run } from './ports.js';

const DAY = 86_400_000;
/** So many failed runs of a workflow on the default branch within a day are no accident. */
const MOST_FAILURES = 3;
const SHOWN = 20;
const CHRONIC = 'CI is chronically red on ';
const FOOTER = '_Kept up to date by ci-rescue, and closed when the workflow is green on this branch again._';

/** Looks which workflows keep failing on the default branch, and says so in one issue each. One request where none does. */
export async function alertChronic(context: Context): Promise<void> {
  const { github, config, environment, now } = context;
  if (!config.escalation.issue || !canAfford(context)) return;
  const failed = await github.runs({ status: 'failure', since: new Date(now().getTime() - DAY).toISOString() });
  const groups = new Map<string, Run[]>();
  for (const run of failed.ok ? failed.value : []) {
    if (!isOnBranch(run, github.repository) || run.path === environment.workflowPath || run.conclusion !== 'failure') continue;
    groups.set(keyOf(run.path, run.headBranch), [...(groups.get(keyOf(run.path, run.headBranch)) ?? []), run]);
  }
  const chronic = [...groups.values()].filter((runs) => runs.length >= MOST_FAILURES);
  if (chronic.length === 0) return;
  const branch = await github.defaultBranch();
  for (const runs of chronic) {
    const newest = runs.reduce((best, run) => (isLater(run, best) ? run : best));
    if (!branch.ok || newest.headBranch !== branch.value || !(await isNewest(newest, context))) continue;
    await alertOnce(
      {
        key: keyOf(newest.path, newest.headBranch),
        title: `${CHRONIC}${newest.headBranch}: ${newest.name}`,
        body: await chronicText(newest, runs, context),
      },
      context,
    );
  }
}

/** A failure that belongs to no pull request is told in one issue a branch and workflow, beside the comment on its commit. */
export async function alertRed({ subject, run }: Findings, ending: Ending, context: Context): Promise<void> {
  const { config, github } = context;
  const { state = null, comment = null } = ending;
  if (!config.escalation.issue || subject.pr !== null || subject.obstacle !== null || run === null) return;
  if (state === null || !needsAgent(state) || !isOnBranch(run, github.repository) || !(await isNewest(run, context))) return;
  const body = [
    `The workflow ${inlineCode(run.name)} failed on ${inlineCode(run.headBranch)}: ${runLink(run)}`,
    causeLines(state),
    comment === null ? '' : link('The root-cause comment', comment.url),
    FOOTER,
  ];
  await alertOnce(
    {
      key: keyOf(run.path, run.headBranch),
      title: `CI is red on ${run.headBranch}: ${run.name}`,
      body: paragraphs(body),
      isLess: ({ title }) => title.startsWith(CHRONIC),
    },
    context,
  );
}

/** A workflow that is green on its branch again closes the alert about it. */
export async function closeGreen(run: Run, context: Context): Promise<void> {
  const { config, github } = context;
  if (!config.escalation.issue || run.conclusion !== 'success' || !isOnBranch(run, github.repository)) return;
  const open = alertsOf(keyOf(run.path, run.headBranch), (await openAlerts(context)) ?? []);
  // An old run that was tried again says nothing about the newest commit.
  if (open.length === 0 || !(await isNewest(run, context))) return;
  for (const alert of open)
    await closeAlert(alert, `Green since ${minute(run.updatedAt || context.now().toISOString())}: ${runLink(run)}`, context);
}

/** The insights with a link to the alert about the same workflow on the base branch, where there is one. */
export async function relateAlert(insights: Insights, { subject, run }: Findings, context: Context): Promise<Insights> {
  const { config, github } = context;
  if (!config.escalation.issue || subject.pr === null || run === null || run.path === '' || !canAfford(context)) return insights;
  const open = (await openAlerts(context)) ?? [];
  const pull = open.length === 0 ? null : await github.pull(subject.pr);
  const [alert] = pull?.ok ? alertsOf(keyOf(run.path, pull.value.baseRef), open) : [];
  if (alert === undefined) return insights;
  const claim = { kind: 'chronic', note: `known: ${alert.title}, see issue ${alert.number}`, url: alert.url } as const;
  return Object.fromEntries(
    Object.entries(insights).map(([fingerprint, insight]) => {
      return [fingerprint, { ...insight, history: [...(insight.history ?? []), claim] }];
    }),
  );
}

function keyOf(path: string, branch: string): string {
  return `${path}\n${branch}`;
}

/** A fork's branch may bear the name of one of ours, and a pull request's run is about the change, not about its branch. */
function isOnBranch({ event, path, headBranch, headRepository }: Run, repository: string): boolean {
  const isOurs = headRepository?.fullName.toLowerCase() === repository.toLowerCase();
  return isOurs && path !== '' && headBranch !== '' && !/^(?:pull_request|merge_group)/.test(event);
}

/** True if no later run of the workflow on the branch has ended; what cannot be read is not claimed. */
async function isNewest(run: Run, { github }: Context): Promise<boolean> {
  const listed = await github.workflowRuns(run.path, run.headBranch);
  if (!listed.ok) return false;
  return !listed.value.some((other) => {
    const isEnded = other.conclusion === 'success' || other.conclusion === 'failure';
    return isEnded && isOnBranch(other, github.repository) && other.headBranch === run.headBranch && isLater(other, run);
  });
}

function isLater(a: Run, b: Run): boolean {
  return Date.parse(a.createdAt) - Date.parse(b.createdAt) > 0 || (a.createdAt === b.createdAt && a.id > b.id);
}

async function chronicText(newest: Run, runs: readonly Run[], context: Context): Promise<string> {
  const sorted = [...runs].sort((a, b) => (isLater(a, b) ? -1 : 1));
  const lines = sorted.slice(0, SHOWN).map((run) => `- ${runLink(run)}`);
  const more = runs.length > SHOWN ? [`- and ${runs.length - SHOWN} more`] : [];
  const name = inlineCode(newest.name);
  return paragraphs([
    `The workflow ${name} failed in ${runs.length} runs of ${inlineCode(newest.headBranch)} within 24 hours:`,
    [...lines, ...more].join('\n'),
    await diagnosisOf(newest, context),
    FOOTER,
  ]);
}

/** What our comment on the commit says, where there is one. */
async function diagnosisOf({ headSha }: Run, context: Context): Promise<string> {
  if (!canAfford(context)) return '';
  const about = { pr: null, sha: headSha };
  const [search, trusted] = await Promise.all([
    context.github.comments({ kind: 'commit', sha: headSha }, { maxPages: 1 }),
    trustedLogins(context),
  ]);
  const ours = search.comments.find((each) => isRcaOf(ourMarker(trusted, each), about));
  const state = ours === undefined ? null : decodeState(ours.body);
  const lines = state === null ? '' : causeLines(state);
  return lines === '' ? '' : `${link('The newest diagnosis', ours?.url ?? null)}:\n\n${lines}`;
}

function causeLines(state: IncidentState): string {
  return sectionsOf(state)
    .filter(({ red, cause }) => red.some((failure) => !isPassing(failure, cause)))
    .slice(0, 5)
    .map(({ cause, newest }) => `- ${defuse(titleOf(cause))} (**${cause.category}**) in ${inlineCode(newest.job)}`)
    .join('\n');
}

function runLink({ id, htmlUrl, headSha, createdAt }: Run): string {
  return `${link(`run ${id}`, htmlUrl)} · ${minute(createdAt)} · ${inlineCode(sha12(headSha))}`;
}
