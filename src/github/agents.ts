import type { AgentTask, Assignment, Fetched, NewAgentTask } from '../ports.js';
import type { Client } from './client.js';
import { fields, list, text } from './mapping.js';
import { ask, read, readPage } from './request.js';

/** Starts a task. Both refs name an open PR whose head is then committed to; one alone is where a branch of its own begins. */
export function startTask(client: Client, route: string, task: NewAgentTask): Promise<Fetched<AgentTask>> {
  const { prompt, model, headRef, baseRef, createPull } = task;
  const refs = baseRef === null ? { base_ref: headRef } : { head_ref: headRef, base_ref: baseRef };
  const parameters = { prompt, ...(model === '' ? {} : { model }), ...refs, create_pull_request: createPull };
  return ask(client, `POST ${route}`, { parameters, map: toTask, kind: 'task' });
}

/** One task as it stands. */
export function readTask(client: Client, route: string, id: string): Promise<Fetched<AgentTask>> {
  return read(client, `${route}/${encodeURIComponent(id)}`, toTask);
}

/** The newest tasks of a repository. */
export function listTasks(client: Client, route: string): Promise<Fetched<AgentTask[]>> {
  return readPage(client, `${route}?sort=created_at&direction=desc&per_page=100`, toTask, 'tasks');
}

/** What a new issue has to say so that an agent works on it. */
export function assign(repository: string, { assignee, baseBranch, instructions, model }: Assignment): Record<string, unknown> {
  const told = { base_branch: baseBranch, custom_instructions: instructions, ...(model === '' ? {} : { model }) };
  return { assignees: [assignee], agent_assignment: { target_repo: repository, ...told } };
}

/** What a task has made is told as soon as it is there. */
function refOf(artifacts: unknown, kind: 'head_ref' | 'base_ref'): string {
  const refs = list(artifacts).map((artifact) => text(fields(fields(artifact).data)[kind]));
  return refs.find((ref) => ref !== '') ?? '';
}

function toTask(value: unknown): AgentTask {
  const task = fields(value);
  return {
    id: text(task.id),
    url: text(task.html_url) || text(task.url),
    state: text(task.state),
    name: text(task.name),
    branch: refOf(task.artifacts, 'head_ref'),
    base: refOf(task.artifacts, 'base_ref'),
    createdAt: text(task.created_at),
    updatedAt: text(task.updated_at) || text(task.created_at),
  };
}
