import { failure, page, refuseWrite } from './call.js';
import type { Answer, Call } from './call.js';
import type { Route } from './routes.js';
import * as shapes from './actions-shapes.js';
import { findRun, tick } from './world.js';
import type { WorldJob, WorldRun } from './world.js';

/** Runs, jobs, logs and annotations. */
export const actionsRoutes: Route[] = [
  ['GET', '/actions/runs', listRuns],
  ['GET', '/actions/workflows/([^/]+)/runs', listRuns],
  ['POST', '/actions/workflows/([^/]+)/dispatches', startWorkflow],
  ['GET', '/actions/runs/(\\d+)', (call) => oneRun(call, findRun(call.world, Number(call.parts[0])))],
  [
    'GET',
    '/actions/runs/(\\d+)/attempts/(\\d+)',
    (call) => oneRun(call, findRun(call.world, Number(call.parts[0]), Number(call.parts[1]))),
  ],
  ['GET', '/actions/runs/(\\d+)/jobs', listJobs],
  ['GET', '/actions/runs/(\\d+)/attempts/(\\d+)/jobs', listJobsOfAttempt],
  ['POST', '/actions/runs/(\\d+)/rerun-failed-jobs', rerunFailedJobs],
  ['GET', '/actions/jobs/(\\d+)', oneJob],
  ['GET', '/actions/jobs/(\\d+)/logs', redirectToLog],
  ['GET', '/check-runs/(\\d+)/annotations', listAnnotations],
];

function oneRun(call: Call, run: WorldRun | undefined): Answer {
  return run ? { status: 200, body: shapes.run(call, run) } : failure(404);
}

function listRuns(call: Call): Answer {
  const { world, query } = call;
  const ids = [...new Set(world.runs.map((run) => run.id))].sort((a, b) => b - a);
  const wanted = (name: string, ...values: (string | null)[]): boolean => !query.has(name) || values.includes(query.get(name));
  // Of GitHub's words for a time only `>=` is known here.
  const since = Date.parse(/^>=(.+)$/.exec(query.get('created') ?? '')?.[1] ?? '');
  const runs = ids.flatMap((id) => findRun(world, id) ?? []);
  const chosen = runs.filter(
    (run) =>
      wanted('head_sha', run.headSha) &&
      wanted('status', run.status, run.conclusion) &&
      wanted('branch', run.headBranch) &&
      wanted('event', run.event) &&
      !(Date.parse(run.createdAt) < since) &&
      (call.parts[0] === undefined || run.path.endsWith(`/${call.parts[0]}`)),
  );
  return page(
    call,
    chosen.map((run) => shapes.run(call, run)),
    'workflow_runs',
  );
}

function jobsAnswer(call: Call, jobs: WorldJob[]): Answer {
  return page(
    call,
    jobs.map((job) => shapes.job(call, job)),
    'jobs',
  );
}

function listJobs(call: Call): Answer {
  const run = findRun(call.world, Number(call.parts[0]));
  if (!run) return failure(404);
  const all = call.query.get('filter') === 'all';
  return jobsAnswer(
    call,
    call.world.jobs.filter((job) => job.runId === run.id && (all || job.attempt === run.attempt)),
  );
}

function listJobsOfAttempt(call: Call): Answer {
  const [run, attempt] = call.parts.map(Number);
  const jobs = call.world.jobs.filter((job) => job.runId === run && job.attempt === attempt);
  return jobs.length > 0 ? jobsAnswer(call, jobs) : failure(404);
}

/** The run becomes a new, queued attempt without jobs: what happens in it is up to whoever owns the world. */
function rerunFailedJobs(call: Call): Answer {
  const refused = refuseWrite(call, 'actions');
  if (refused) return refused;
  const run = findRun(call.world, Number(call.parts[0]));
  if (!run) return failure(404);
  if (run.status !== 'completed') return failure(403, 'This workflow is already running');
  const startedAt = tick(call.world);
  call.world.runs.push({ ...run, attempt: run.attempt + 1, status: 'queued', conclusion: null, startedAt, updatedAt: startedAt });
  call.world.reruns.push(run.id);
  return { status: 201, body: {} };
}

/** The run that this makes on GitHub is only named: what happens in it is up to whoever owns the world. */
function startWorkflow(call: Call): Answer {
  const refused = refuseWrite(call, 'actions');
  if (refused) return refused;
  const { world, body } = call;
  const file = call.parts[0] ?? '';
  const text = world.files[`.github/workflows/${file}`];
  if (text === undefined) return failure(404);
  if (typeof body.ref !== 'string') return failure(422, 'Invalid request.\n\n"ref" wasn\'t supplied.');
  if (!text.includes('workflow_dispatch')) return failure(422, "Workflow does not have 'workflow_dispatch' trigger");
  const inputs = (body.inputs ?? {}) as object;
  if (Object.keys(inputs).length > 25) return failure(422, 'Invalid request.\n\nNo more than 25 properties are allowed.');
  const runId = 900_001 + world.workflowDispatches.length;
  world.workflowDispatches.push({ file, ref: body.ref, inputs, runId });
  tick(world);
  if (body.return_run_details !== true) return { status: 204 };
  return { status: 200, body: shapes.startedRun(call, runId) };
}

function oneJob(call: Call): Answer {
  const job = call.world.jobs.find(({ id }) => id === Number(call.parts[0]));
  return job ? { status: 200, body: shapes.job(call, job) } : failure(404);
}

function redirectToLog(call: Call): Answer {
  const id = Number(call.parts[0]);
  const log = call.world.logs[id];
  if (call.token === null) return failure(403, 'Must have admin rights to Repository.');
  if (log === 'gone') return failure(410);
  if (log === undefined || log === 'missing') return failure(404);
  return { status: 302, text: '', headers: { location: `${call.api}/blob/job-logs-${id}.txt?sig=standin` } };
}

/** The storage behind the redirect: it is another service, and refuses whoever sends it GitHub's token. */
export function blob(call: Call): Answer {
  const log = call.world.logs[Number(call.parts[0])];
  const xml = { 'content-type': 'application/xml' };
  if (call.token !== null) return { status: 401, text: '<Error><Code>InvalidAuthenticationInfo</Code></Error>', headers: xml };
  if (log === undefined || log === 'gone' || log === 'missing') {
    return { status: 404, text: '<Error><Code>BlobNotFound</Code></Error>', headers: xml };
  }
  return {
    status: 200,
    text: log,
    headers: { 'content-type': typeof log === 'string' ? 'text/plain' : 'application/octet-stream' },
  };
}

function listAnnotations(call: Call): Answer {
  const id = Number(call.parts[0]);
  const annotations = call.world.annotations[id];
  if (!annotations && !call.world.jobs.some((job) => job.id === id)) return failure(404);
  return page(
    call,
    (annotations ?? []).map((annotation) => shapes.annotation(call, annotation)),
  );
}
