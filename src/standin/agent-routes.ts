import { failure, page, refuseWrite } from './call.js';
import type { Answer, Call } from './call.js';
import type { Route } from './routes.js';
import { idOf, WEB } from './shapes.js';
import type { Shape } from './shapes.js';
import { tick } from './world.js';
import type { WorldTask } from './world.js';

/** Tasks of GitHub's agent, below `/agents/repos/{owner}/{repo}`. */
export const agentRoutes: Route[] = [
  ['GET', '/tasks', (call) => refuseReader(call) ?? listTasks(call)],
  ['POST', '/tasks', (call) => refuseReader(call) ?? startTask(call)],
  ['GET', '/tasks/([^/]+)', (call) => refuseReader(call) ?? oneTask(call)],
];

/** Not even reading is for an installation's token, such as the workflow's. */
function refuseReader({ token }: Call): Answer | null {
  if (token === null) return failure(401, 'Requires authentication');
  return token.type === 'Bot' ? failure(403, 'Resource not accessible by integration') : null;
}

function listTasks(call: Call): Answer {
  const key = call.query.get('sort') === 'created_at' ? 'createdAt' : 'updatedAt';
  const order = call.query.get('direction') === 'asc' ? 1 : -1;
  const tasks = [...call.world.tasks].sort((a, b) => order * (Date.parse(a[key]) - Date.parse(b[key])));
  return page(call, tasks.map(shape), 'tasks');
}

function oneTask(call: Call): Answer {
  const found = call.world.tasks.find(({ id }) => id === call.parts[0]);
  return found ? { status: 200, body: shape(found) } : failure(404);
}

function startTask(call: Call): Answer {
  const { world, body, token } = call;
  const refused = refuseWrite(call, 'agent-tasks');
  if (refused) return refused;
  const { prompt, model, head_ref: headRef, base_ref: baseRef } = body;
  if (typeof prompt !== 'string' || prompt.trim() === '' || model === '') return failure(422);
  const at = tick(world);
  const made: WorldTask = {
    id: `00000000-0000-4000-8000-${String(world.tasks.length + 1).padStart(12, '0')}`,
    name: (prompt.trim().split('\n')[0] ?? '').slice(0, 80),
    state: 'queued',
    creator: token?.login ?? 'ghost',
    prompt,
    model: typeof model === 'string' ? model : '',
    headRef: typeof headRef === 'string' ? headRef : null,
    baseRef: typeof baseRef === 'string' ? baseRef : null,
    createPull: body.create_pull_request === true,
    createdAt: at,
    updatedAt: at,
  };
  world.tasks.push(made);
  return { status: 201, body: shape(made) };
}

function branchArtifact({ headRef, baseRef }: WorldTask): Shape {
  return { provider: 'github', type: 'branch', data: { head_ref: headRef, base_ref: baseRef ?? '' } };
}

function shape(task: WorldTask): Shape {
  return {
    id: task.id,
    html_url: `${WEB}/copilot/tasks/${task.id}`,
    name: task.name,
    creator: { id: idOf(task.creator) },
    creator_type: 'user',
    state: task.state,
    session_count: 1,
    artifacts: task.headRef === null ? [] : [branchArtifact(task)],
    archived_at: null,
    created_at: task.createdAt,
    updated_at: task.updatedAt,
  };
}
