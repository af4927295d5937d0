import type { Fetched } from '../ports.js';
import type { Client } from './client.js';
import { send } from './request.js';

/** Puts labels on a PR or an issue; there is nothing to ask for where there are none. */
export async function addLabels(client: Client, route: string, labels: readonly string[]): Promise<Fetched<null>> {
  return labels.length === 0 ? { ok: true, value: null } : send(client, `POST ${route}`, { labels });
}

/** Takes a label off. One that is not there is as good; a PR or an issue that is not there is not. */
export async function removeLabel(client: Client, route: string, label: string): Promise<Fetched<null>> {
  const answer = await send(client, `DELETE ${route}/${encodeURIComponent(label)}`);
  const wasAbsent = !answer.ok && answer.status === 404 && /label does not exist/i.test(answer.message);
  return wasAbsent ? { ok: true, value: null } : answer;
}
