import { failure, page, refuseWrite } from './call.js';
import type { Answer, Call } from './call.js';
import type { Route } from './routes.js';
import { label, nodeId, repositoryUrl, user, WEB } from './shapes.js';
import type { Place, Shape } from './shapes.js';
import { tick } from './world.js';
import type { WorldIssue, WorldPull } from './world.js';

/** Issues: the list holds the pull requests too, as GitHub's does. */
export const issueRoutes: Route[] = [
  ['GET', '/issues', listIssues],
  ['POST', '/issues', createIssue],
  ['PATCH', '/issues/(\\d+)', updateIssue],
];

/** GitHub's agent as it is asked for, and as it is shown. */
const AGENT = 'copilot-swe-agent[bot]';
const SHOWN = 'Copilot';

type Listed = WorldIssue | WorldPull;

function listIssues(call: Call): Answer {
  const { world, query } = call;
  const state = query.get('state') ?? 'open';
  const wanted = (query.get('labels') ?? '').split(',').filter((name) => name !== '');
  const all: Listed[] = [...world.issues, ...world.pulls];
  const chosen = all
    .filter((one) => (state === 'all' || one.state === state) && wanted.every((name) => one.labels.includes(name)))
    .sort((a, b) => b.number - a.number);
  return page(
    call,
    chosen.map((one) => issue(call, one)),
  );
}

function createIssue(call: Call): Answer {
  const refused = refuseWrite(call, 'issues') ?? refuseText(call.body) ?? refuseAssignment(call);
  if (refused) return refused;
  const { world, body, token } = call;
  const at = tick(world);
  const made: WorldIssue = {
    number: Math.max(0, ...world.issues.map(({ number }) => number), ...world.pulls.map(({ number }) => number)) + 1,
    state: 'open',
    title: String(body.title),
    body: String(body.body ?? ''),
    author: token?.login ?? 'ghost',
    labels: texts(body.labels),
    // Assigned by somebody who may not push an issue is nobody's, and nothing is said about it.
    assignees: mayPush(call) ? texts(body.assignees) : [],
    ...(body.agent_assignment === undefined ? {} : { assignment: body.agent_assignment as Shape }),
    createdAt: at,
    updatedAt: at,
  };
  world.issues.push(made);
  return { status: 201, body: issue(call, made) };
}

function texts(value: unknown): string[] {
  return Array.isArray(value) ? value.map(String) : [];
}

function mayPush({ world, token }: Call): boolean {
  return token?.type === 'Bot' || ['admin', 'maintain', 'write'].includes(world.collaborators[token?.login ?? ''] ?? 'none');
}

/** Only a user sets GitHub's agent to work: an installation's token, such as the workflow's, is refused. */
function refuseAssignment({ body, token }: Call): Answer | null {
  const isRefused = token?.type === 'Bot' && texts(body.assignees).includes(AGENT);
  return isRefused ? failure(403, 'Resource not accessible by integration') : null;
}

function updateIssue(call: Call): Answer {
  const found = call.world.issues.find(({ number }) => number === Number(call.parts[0]));
  if (!found) return failure(404);
  const { body } = call;
  const refused = refuseWrite(call, 'issues') ?? refuseText({ title: found.title, ...body });
  if (refused) return refused;
  if (typeof body.title === 'string') found.title = body.title;
  if (typeof body.body === 'string') found.body = body.body;
  if (body.state === 'open' || body.state === 'closed') found.state = body.state;
  found.updatedAt = tick(call.world);
  return { status: 200, body: issue(call, found) };
}

/** The 422 of a title or a text that cannot be stored, or null when they can. */
function refuseText({ title, body }: Shape): Answer | null {
  const error = (field: string, code: string): Answer =>
    failure(422, undefined, { errors: [{ resource: 'Issue', code, field }] });
  if (typeof title !== 'string' || title.trim() === '') return error('title', 'missing_field');
  if (title.length > 256) return error('title', 'custom');
  return typeof body === 'string' && body.length > 65_536 ? error('body', 'custom') : null;
}

function issue(place: Place, value: Listed): Shape {
  const { world } = place;
  const isPull = 'headSha' in value;
  const url = `${repositoryUrl(place)}/issues/${value.number}`;
  const assignees = ('assignees' in value ? value.assignees : []).map((name) => assignee(place, name));
  const html = `${WEB}/${world.repository}/${isPull ? 'pull' : 'issues'}/${value.number}`;
  return {
    id: 5_000_000 + value.number,
    node_id: nodeId('Issue', value.number),
    number: value.number,
    url,
    html_url: html,
    title: value.title,
    body: value.body,
    user: user(place, value.author),
    author_association: 'NONE',
    labels: value.labels.map((name) => label(place, name)),
    state: value.state,
    ...(value.state === 'closed' ? { state_reason: 'completed' } : {}),
    locked: false,
    assignee: assignees[0] ?? null,
    assignees,
    milestone: null,
    closed_at: value.state === 'closed' ? world.now : null,
    repository_url: repositoryUrl(place),
    labels_url: `${url}/labels{/name}`,
    events_url: `${url}/events`,
    comments: world.comments.filter(({ pull }) => pull === value.number).length,
    comments_url: `${url}/comments`,
    created_at: value.createdAt,
    updated_at: 'updatedAt' in value ? value.updatedAt : value.createdAt,
    ...(isPull ? { pull_request: pullLinks(place, value.number, html) } : {}),
  };
}

function assignee(place: Place, name: string): Shape {
  return name === AGENT ? { ...user(place, SHOWN), type: 'Bot' } : user(place, name);
}

/** By this field a list of issues tells which are pull requests. */
function pullLinks(place: Place, number: number, html: string): Shape {
  const url = `${repositoryUrl(place)}/pulls/${number}`;
  return { url, html_url: html, diff_url: `${html}.diff`, patch_url: `${html}.patch`, merged_at: null };
}
