import type { Fetched, NewWorkflow } from '../ports.js';
import type { Client } from './client.js';
import { failedBy } from './failure.js';
import { fields, number, text } from './mapping.js';

type Started = { runId: number | null; url: string };

/** Starts a workflow and asks for the run that this makes. An Enterprise Server refuses to be asked, so it is asked again without. */
export async function startWorkflow(client: Client, route: string, workflow: NewWorkflow): Promise<Fetched<Started>> {
  const { ref, inputs } = workflow;
  const answer = await start(client, route, { ref, inputs, return_run_details: true });
  const isUnknown = !answer.ok && answer.status === 422 && answer.message.includes('return_run_details');
  return isUnknown ? start(client, route, { ref, inputs }) : answer;
}

async function start(client: Client, route: string, parameters: Record<string, unknown>): Promise<Fetched<Started>> {
  try {
    const { data } = await client.octokit.request(`POST ${route}`, parameters);
    const { workflow_run_id: id, html_url: url } = fields(data);
    return { ok: true, value: { runId: number(id) || null, url: text(url) } };
  } catch (error) {
    return failedBy(error);
  }
}
