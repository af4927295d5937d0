import type { Fetched, Issue } from '../ports.js';
import type { Client } from './client.js';
import { fields, list, login, number, text } from './mapping.js';
import { listAll } from './pages.js';
import { ask, send } from './request.js';

/** Who marks more issues than that with one label is not us. */
const MOST_PAGES = 5;

/** Open issues with a label. GitHub lists pull requests among them. */
export async function listIssues(client: Client, route: string, label: string): Promise<Fetched<Issue[]>> {
  const query = { state: 'open', labels: label };
  const listed = await listAll(client, route, (item) => item, { query, maxPages: MOST_PAGES });
  if (!listed.ok) return listed;
  return { ok: true, value: listed.value.filter((item) => fields(item).pull_request === undefined).map(toIssue) };
}

/** Opens an issue. A label that does not exist yet is made by it. */
export function createIssue(client: Client, route: string, issue: Readonly<Record<string, unknown>>): Promise<Fetched<Issue>> {
  return writeIssue(client, `POST ${route}`, issue);
}

/** Writes title and text of an issue anew. */
export function updateIssue(client: Client, route: string, issue: { title: string; body: string }): Promise<Fetched<Issue>> {
  return writeIssue(client, `PATCH ${route}`, issue);
}

/** Closes first: should the comment be refused, or its answer be lost, nobody comes back and says it twice. */
export async function closeIssue(client: Client, route: string, comment: string): Promise<Fetched<null>> {
  const closed = await writeIssue(client, `PATCH ${route}`, { state: 'closed', state_reason: 'completed' });
  if (!closed.ok) return closed;
  const said = await send(client, `POST ${route}/comments`, { body: comment });
  if (!said.ok) client.octokit.log.debug(`Issue ${closed.value.number} was closed without a word (${said.message})`);
  return { ok: true, value: null };
}

function writeIssue(client: Client, route: string, parameters: Readonly<Record<string, unknown>>): Promise<Fetched<Issue>> {
  return ask(client, route, { parameters, map: toIssue, kind: 'issue' });
}

function toIssue(value: unknown): Issue {
  const issue = fields(value);
  return {
    number: number(issue.number),
    title: text(issue.title),
    body: text(issue.body),
    author: login(issue.user),
    authorType: text(fields(issue.user).type),
    // GitHub's old answers name labels by a bare text.
    labels: list(issue.labels).map((label) => (typeof label === 'string' ? label : text(fields(label).name))),
    assignees: list(issue.assignees).map(login),
    url: text(issue.html_url),
  };
}
