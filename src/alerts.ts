import { ourMarker, sameBody, trustedLogins } from './board-reading.js';
import { alertMarker, parseMarker, sha12 } from './core/marker.js';
import { redact } from './core/redact.js';
import { sha256 } from './core/sha256.js';
import { clean, shorten } from './core/text.js';
import type { Assignment, Context, Fetched, Issue } from './ports.js';

/** Something that stays wrong for longer than one commit. There is one open issue for each `key`. */
export type Alert = {
  key: string;
  title: string;
  /** Markdown without the marker; whatever strangers wrote is defused in it. */
  body: string;
  /** True for an issue that says more than this alert does, and is left as it is. */
  isLess?: (open: Issue) => boolean;
  /** Labels beside the one of all alerts. */
  labels?: readonly string[];
  /** To which agent it is given. */
  assignment?: Assignment;
};

/** All alerts bear it; it is how they are found. */
export const ALERT_LABEL = 'ci-rescue';

const MOST_TITLE = 200;

/** Opens the one issue of an alert, or brings it up to date. Null: there is none, because that was refused or nothing is to be written. */
export async function alertOnce(alert: Alert, context: Context): Promise<Issue | null> {
  const { github, inputs, log } = context;
  const open = await openAlerts(context);
  if (open === null) return null;
  const [first, ...more] = alertsOf(alert.key, open);
  const title = shorten(redact(clean(alert.title)).replace(/\s+/g, ' ').trim(), MOST_TITLE);
  const body = `${alertMarker({ key: keyOf(alert.key) })}\n${redact(alert.body)}`;
  if (first === undefined) return create({ ...alert, title, body }, context);
  // Left over by processes that raced.
  for (const twin of more) await closeTwin(twin, first, context);
  if (alert.isLess?.(first) || (first.title === title && sameBody(first.body, body))) return first;
  if (inputs.dryRun) {
    log.info(`dry run: would bring issue ${first.number} up to date: ${title}`);
    return first;
  }
  const updated = await github.updateIssue(first.number, { title, body });
  if (updated.ok) return updated.value;
  log.warning(`Issue ${first.number} could not be brought up to date (${describe(updated)})`);
  return first;
}

/** Closes the issue of an alert with a word, where one is open. */
export async function closeAlert(open: Issue, words: string, { github, inputs, log }: Context): Promise<void> {
  if (inputs.dryRun) return log.info(`dry run: would close issue ${open.number}: ${words}`);
  const closed = await github.closeIssue(open.number, redact(words));
  if (closed.ok) log.info(`Issue ${open.number} was closed.`);
  else log.warning(`Issue ${open.number} could not be closed (${describe(closed)})`);
}

/** The open alerts of ours, whatever they are about; null when GitHub does not tell, so that none may be opened either. */
export async function openAlerts(context: Context): Promise<Issue[] | null> {
  const [listed, trusted] = await Promise.all([context.github.issues(ALERT_LABEL), trustedLogins(context)]);
  if (listed.ok) return listed.value.filter((issue) => ourMarker(trusted, issue)?.kind === 'alert');
  context.log.warning(`The open alerts could not be listed (${describe(listed)})`);
  return null;
}

/** The alerts of a key, lowest number first: one, unless processes raced. */
export function alertsOf(key: string, open: readonly Issue[]): Issue[] {
  const same = open.filter(({ body }) => {
    const marker = parseMarker(body);
    return marker?.kind === 'alert' && marker.key === keyOf(key);
  });
  return same.sort((a, b) => a.number - b.number);
}

function keyOf(key: string): string {
  return sha12(sha256(key));
}

/** Posts once, then looks: whether the answer was lost on the way, and whether somebody else was first. */
async function create({ key, title, body, labels = [], assignment }: Alert, context: Context): Promise<Issue | null> {
  const { github, inputs, log } = context;
  if (inputs.dryRun) {
    log.info(`dry run: would open the issue: ${title}\n${body}`);
    return null;
  }
  const made = await github.createIssue({
    title,
    body,
    labels: [ALERT_LABEL, ...labels],
    ...(assignment && { assignment }),
  });
  const isLost = !made.ok && made.reason === 'unavailable';
  const [first = null] = made.ok || isLost ? alertsOf(key, (await openAlerts(context)) ?? []) : [];
  if (!made.ok) {
    if (first === null) log.warning(`The issue "${title}" could not be opened (${describe(made)})`);
    return first;
  }
  const own = made.value;
  if (!own.labels.includes(ALERT_LABEL))
    log.warning(`Issue ${own.number} did not get the label \`${ALERT_LABEL}\`, by which it is found again: add it.`);
  if (first === null || first.number >= own.number) return own;
  await closeTwin(own, first, context);
  return first;
}

function closeTwin(twin: Issue, { number }: Issue, context: Context): Promise<void> {
  return closeAlert(twin, `The same as #${number}.`, context);
}

function describe({ status, reason, message }: Extract<Fetched<unknown>, { ok: false }>): string {
  const refused = reason === 'forbidden' || reason === 'not-found' ? ': give the job the permission `issues: write`' : '';
  return `${status} ${message}${reason === 'gone' ? ': the repository has no issues' : refused}`;
}
