import { failure, page, refuseWrite } from './call.js';
import type { Answer, Call } from './call.js';
import { pull, pullSimple } from './pull-shape.js';
import type { Route } from './routes.js';
import * as shapes from './shapes.js';
import { timeline } from './timeline.js';
import { tick } from './world.js';
import type { WorldPull } from './world.js';

/** Pull requests, commits, files, people and dispatches. */
export const repositoryRoutes: Route[] = [
  ['GET', '', (call) => ({ status: 200, body: shapes.repository(call) })],
  ['GET', '/pulls', listPulls],
  ['GET', '/pulls/(\\d+)', (call) => onPull(call, (value) => ({ status: 200, body: pull(call, value) }))],
  ['GET', '/pulls/(\\d+)/files', (call) => onPull(call, (value) => listFiles(call, value))],
  ['GET', '/commits/([^/]+)', oneCommit],
  ['GET', '/commits/([0-9a-f]+)/pulls', listPullsOfCommit],
  ['GET', '/contents/?(.*)', contents],
  ['GET', '/collaborators/([^/]+)/permission', (call) => ({ status: 200, body: shapes.permission(call, call.parts[0] ?? '') })],
  ['POST', '/dispatches', dispatch],
  ['GET', '/issues/(\\d+)/timeline', (call) => onPull(call, (value) => timeline(call, value))],
];

/** Routes that forks answer too; everything else is the world's own repository's. */
export const FORK_ROUTES = /^\/commits\/[0-9a-f]+(\/pulls)?$/;

function onPull(call: Call, then: (value: WorldPull) => Answer): Answer {
  const found = call.world.pulls.find(({ number }) => number === Number(call.parts[0]));
  return found ? then(found) : failure(404);
}

function listPulls(call: Call): Answer {
  const state = call.query.get('state') ?? 'open';
  const head = call.query.get('head');
  const base = call.query.get('base');
  const chosen = call.world.pulls.filter((value) => {
    const owner = value.headRepository?.split('/')[0];
    return (
      (state === 'all' || value.state === state) &&
      (head === null || head === `${owner}:${value.headRef}`) &&
      (base === null || base === value.baseRef)
    );
  });
  const newestFirst = chosen.sort((a, b) => b.number - a.number);
  return page(
    call,
    newestFirst.map((value) => pullSimple(call, value)),
  );
}

function listFiles(call: Call, { files }: WorldPull): Answer {
  return page(
    call,
    files.map((path) => shapes.changedFile(call, path)),
  );
}

function oneCommit(call: Call): Answer {
  const found = call.world.commits.find(
    ({ sha, repository }) => sha === call.parts[0] && (repository ?? call.world.repository) === call.repository,
  );
  if (found) return { status: 200, body: shapes.commit(call, found, call.repository) };
  return failure(422, `No commit found for SHA: ${call.parts[0]}`);
}

/** A repository knows the PRs of its own commits only: the base repository answers [] for a fork's. */
function listPullsOfCommit(call: Call): Answer {
  const chosen = call.world.pulls.filter((value) => value.headSha === call.parts[0] && value.headRepository === call.repository);
  return page(
    call,
    chosen.map((value) => pullSimple(call, value)),
  );
}

function contents(call: Call): Answer {
  const { world } = call;
  const ref = call.query.get('ref') ?? world.defaultBranch;
  const files = ref === world.defaultBranch ? world.files : world.filesAt[ref];
  if (!files) return failure(404, `No commit found for the ref ${ref}`);
  const path = (call.parts[0] ?? '').replace(/\/+$/, '');
  const text = files[path];
  if (text !== undefined) {
    const encoded = Buffer.from(text).toString('base64').replace(/.{60}/g, '$&\n');
    return { status: 200, body: { ...entry(call, path, text), content: `${encoded}\n`, encoding: 'base64' } };
  }
  const below = Object.keys(files).filter((name) => path === '' || name.startsWith(`${path}/`));
  const children = [...new Set(below.map((name) => name.slice(path === '' ? 0 : path.length + 1).split('/')[0] ?? ''))].sort();
  if (children.length === 0) return failure(404);
  return {
    status: 200,
    body: children.map((child) => (path === '' ? child : `${path}/${child}`)).map((name) => entry(call, name, files[name])),
  };
}

/** What files and directories have in common; a directory has no text. */
function entry(call: Call, path: string, text: string | undefined): shapes.Shape {
  const base = shapes.repositoryUrl(call);
  const kind = text === undefined ? 'dir' : 'file';
  const url = `${base}/contents/${path}?ref=${call.world.defaultBranch}`;
  const html = `https://github.com/${call.world.repository}/${kind === 'dir' ? 'tree' : 'blob'}/${call.world.defaultBranch}/${path}`;
  const sha = Buffer.from(path).toString('hex').padEnd(40, '0').slice(0, 40);
  const git = `${base}/git/${kind === 'dir' ? 'trees' : 'blobs'}/${sha}`;
  return {
    name: path.split('/').at(-1),
    path,
    sha,
    size: Buffer.byteLength(text ?? ''),
    type: kind,
    url,
    html_url: html,
    git_url: git,
    download_url:
      kind === 'dir' ? null : `https://raw.githubusercontent.com/${call.world.repository}/${call.world.defaultBranch}/${path}`,
    _links: { self: url, git, html },
  };
}

function dispatch(call: Call): Answer {
  const refused = refuseWrite(call, 'contents');
  if (refused) return refused;
  const { event_type: eventType, client_payload: payload } = call.body;
  if (typeof eventType !== 'string' || eventType === '' || eventType.length > 100) return failure(422, 'Invalid request.');
  if (Object.keys((payload ?? {}) as object).length > 10) {
    return failure(422, 'Invalid request.\n\nNo more than 10 properties are allowed; 11 were supplied.');
  }
  if (JSON.stringify(payload ?? {}).length > 65_535) return failure(422, 'client_payload is too large.');
  call.world.dispatches.push({ eventType, payload });
  tick(call.world);
  return { status: 204 };
}
