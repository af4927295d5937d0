import { isFailure, readCheck } from '../external-check.js';
import type { Check, Fetched } from '../ports.js';
import type { Client } from './client.js';
import { failed, failedBy } from './failure.js';
import { fields } from './mapping.js';

/** Failed checks and commit statuses of a commit, read as their events are; what one of the two does not tell the other may. */
export async function readFailedChecks(client: Client, route: string): Promise<Fetched<Check[]>> {
  const [runs, statuses] = await Promise.all([
    readList(client, `${route}/check-runs?filter=latest&status=completed&per_page=100`, 'check_runs'),
    readList(client, `${route}/status?per_page=100`, 'statuses'),
  ]);
  if (!runs.ok && !statuses.ok) return runs;
  const sha = decodeURIComponent(route.slice(route.lastIndexOf('/') + 1));
  const read = [
    ...(runs.ok ? runs.value.map((check_run) => readCheck('check_run', { check_run })) : []),
    ...(statuses.ok ? statuses.value.map((status) => readCheck('status', { ...fields(status), sha })) : []),
  ];
  return { ok: true, value: read.flatMap((check) => (check.kind === 'check' && isFailure(check.conclusion) ? [check] : [])) };
}

async function readList(client: Client, route: string, envelope: string): Promise<Fetched<unknown[]>> {
  try {
    const { data } = await client.octokit.request(`GET ${route}`);
    const items = fields(data)[envelope];
    return Array.isArray(items) ? { ok: true, value: items } : failed(0, 'GitHub answered with something that is no list');
  } catch (error) {
    return failedBy(error);
  }
}
