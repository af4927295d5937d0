import { page } from './call.js';
import type { Answer, Call } from './call.js';
import type { Route } from './routes.js';
import { idOf, minimalRepository, nodeId, repositoryUrl, user, WEB } from './shapes.js';
import type { Place, Shape } from './shapes.js';
import type { WorldCheck } from './world.js';

/** Checks and commit statuses of an external CI. */
export const checkRoutes: Route[] = [
  ['GET', '/commits/([0-9a-f]+)/check-runs', listCheckRuns],
  ['GET', '/commits/([0-9a-f]+)/status', combinedStatus],
];

function of(call: Call, source: WorldCheck['source']): WorldCheck[] {
  return call.world.external.filter((check) => check.source === source && check.sha === call.parts[0]);
}

function listCheckRuns(call: Call): Answer {
  return page(
    call,
    of(call, 'check_run').map((check) => checkRun(call, check)),
    'check_runs',
  );
}

function combinedStatus(call: Call): Answer {
  const statuses = of(call, 'status');
  const states = statuses.map(({ conclusion }) => conclusion);
  const state = states.some((each) => each === 'failure' || each === 'error')
    ? 'failure'
    : states.every((each) => each === 'success') && states.length > 0
      ? 'success'
      : 'pending';
  const sha = call.parts[0] ?? '';
  const url = `${repositoryUrl(call)}/commits/${sha}`;
  const more = { state, sha, repository: minimalRepository(call), commit_url: url, url: `${url}/status` };
  return { status: 200, body: { ...more, total_count: statuses.length, statuses: statuses.map((each) => status(call, each)) } };
}

function checkRun(place: Place, value: WorldCheck): Shape {
  const url = `${repositoryUrl(place)}/check-runs/${value.id}`;
  const html = `${WEB}/${place.world.repository}/runs/${value.id}`;
  const output = {
    title: value.name,
    summary: value.summary,
    text: null,
    annotations_count: 0,
    annotations_url: `${url}/annotations`,
  };
  return {
    ...{ id: value.id, node_id: nodeId('CheckRun', value.id), head_sha: value.sha, name: value.name, external_id: '' },
    ...{ url, html_url: html, details_url: `https://ci.example/${value.id}`, check_suite: null, output, pull_requests: [] },
    ...{ status: 'completed', conclusion: value.conclusion, started_at: value.completedAt, completed_at: value.completedAt },
    app: app(place, 'external-ci'),
  };
}

function app(place: Place, slug: string): Shape {
  const times = { created_at: '2020-01-01T00:00:00Z', updated_at: '2020-01-01T00:00:00Z' };
  const about = { description: null, external_url: 'https://ci.example', html_url: `${WEB}/apps/${slug}` };
  const owner = user(place, slug);
  return {
    id: idOf(slug),
    node_id: nodeId('App', slug),
    slug,
    name: slug,
    owner,
    ...about,
    ...times,
    permissions: {},
    events: [],
  };
}

function status(place: Place, value: WorldCheck): Shape {
  const url = `${repositoryUrl(place)}/statuses/${value.sha}`;
  const times = { created_at: value.completedAt, updated_at: value.completedAt };
  const told = {
    state: value.conclusion,
    context: value.name,
    description: value.summary,
    target_url: `https://ci.example/${value.id}`,
  };
  return { id: value.id, node_id: nodeId('Status', value.id), ...told, avatar_url: null, url, ...times };
}
