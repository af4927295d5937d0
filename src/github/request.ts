import type { Fetched } from '../ports.js';
import type { Client } from './client.js';
import { failed, failedBy } from './failure.js';
import { fields } from './mapping.js';

type Parameters = Readonly<Record<string, unknown>>;

/** One object; an answer that is none (an error page with status 200, JSON cut short) counts as no answer. */
export function read<T>(client: Client, route: string, map: (value: unknown) => T): Promise<Fetched<T>> {
  return ask(client, `GET ${route}`, { map, kind: 'JSON object' });
}

/** A request that answers with one object, of the kind that is named. */
export async function ask<T>(
  client: Client,
  route: string,
  { parameters, map, kind }: { parameters?: Parameters; map: (value: unknown) => T; kind: string },
): Promise<Fetched<T>> {
  try {
    const { data } = await client.octokit.request(route, parameters);
    return Object.keys(fields(data)).length > 0
      ? { ok: true, value: map(data) }
      : failed(0, `GitHub answered with something that is no ${kind}`);
  } catch (error) {
    return failedBy(error);
  }
}

/** A write whose answer says nothing. */
export async function send(client: Client, route: string, parameters: Parameters = {}): Promise<Fetched<null>> {
  try {
    await client.octokit.request(route, parameters);
    return { ok: true, value: null };
  } catch (error) {
    return failedBy(error);
  }
}

/** One page of a list, asked for as it stands in the route; `envelope` names the field that holds it. */
export async function readPage<T>(
  client: Client,
  route: string,
  map: (value: unknown) => T,
  envelope?: string,
): Promise<Fetched<T[]>> {
  try {
    const { data } = await client.octokit.request(`GET ${route}`);
    const items: unknown = envelope === undefined ? data : fields(data)[envelope];
    return Array.isArray(items)
      ? { ok: true, value: items.map(map) }
      : failed(0, 'GitHub answered with something that is no list');
  } catch (error) {
    return failedBy(error);
  }
}
