import { isFailure, readCheck } from '../external-check.js';
import type { Check, Fetched } from '../ports.js';
import type { Client } from './client.js';
import { fields } from './mapping.js';
import { readPage } from './request.js';

/** Failed checks and commit statuses of a commit, read as their events are; what one of the two does not tell the other may. */
export async function readFailedChecks(client: Client, route: string): Promise<Fetched<Check[]>> {
  const [runs, statuses] = await Promise.all([
    readPage(client, `${route}/check-runs?filter=latest&status=completed&per_page=100`, asIs, 'check_runs'),
    readPage(client, `${route}/status?per_page=100`, asIs, 'statuses'),
  ]);
  if (!runs.ok && !statuses.ok) return runs;
  const sha = decodeURIComponent(route.slice(route.lastIndexOf('/') + 1));
  const read = [
    ...(runs.ok ? runs.value.map((check_run) => readCheck('check_run', { check_run })) : []),
    ...(statuses.ok ? statuses.value.map((status) => readCheck('status', { ...fields(status), sha })) : []),
  ];
  return { ok: true, value: read.flatMap((check) => (check.kind === 'check' && isFailure(check.conclusion) ? [check] : [])) };
}

function asIs(value: unknown): unknown {
  return value;
}
