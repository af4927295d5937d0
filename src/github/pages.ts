import type { Fetched } from '../ports.js';
import type { Client } from './client.js';
import { failed, failedBy } from './failure.js';
import type { Failure } from './failure.js';
import { fields } from './mapping.js';

const PAGE_SIZE = 100;
const AT_ONCE = 4;

/** Items in GitHub's order; `failure` tells why pages are missing, `complete` is false also when there were more than were asked for. */
export type Listing = { items: unknown[]; complete: boolean; failure: Failure | null };

export type ListOptions = {
  maxPages?: number;
  query?: Record<string, string>;
  /** The field that holds the list, where it is no bare array. */ envelope?: string;
};

/** One page; `last` is the number of the last one, null where GitHub does not tell. */
export type Page = { items: unknown[]; next: boolean; last: number | null };

/** All pages of a list: the first, then (where it tells the last) up to four at once, else one after the other. */
export async function listPages(client: Client, route: string, options: ListOptions = {}): Promise<Listing> {
  const { maxPages = 50 } = options;
  const items: unknown[] = [];
  let next = 1;
  let width = 1;
  let more = true;
  while (more && next <= maxPages) {
    const numbers = Array.from({ length: Math.min(width, maxPages - next + 1) }, (_, index) => next + index);
    const pages = await Promise.all(numbers.map((number) => fetchPage(client, route, number, options)));
    for (const page of pages) {
      if (!page.ok) return { items, complete: false, failure: page };
      items.push(...page.value.items);
      more = page.value.next;
      next += 1;
      width = Math.max(1, Math.min(AT_ONCE, (page.value.last ?? 0) - next + 1));
    }
  }
  return { items, complete: !more, failure: null };
}

/** A list that is of use only when it is whole, as a value of our type. */
export async function listAll<T>(
  client: Client,
  route: string,
  map: (item: unknown) => T,
  options?: ListOptions,
): Promise<Fetched<T[]>> {
  const listing = await listPages(client, route, options);
  return listing.failure ?? { ok: true, value: listing.items.map(map) };
}

/** One page of a list, 100 items. */
export async function fetchPage(
  client: Client,
  route: string,
  page: number,
  { query, envelope }: ListOptions = {},
): Promise<Fetched<Page>> {
  try {
    const search = new URLSearchParams({ ...query, per_page: String(PAGE_SIZE), page: String(page) });
    const { data, headers } = await client.octokit.request(`GET ${route}?${search}`);
    const items: unknown = envelope === undefined ? data : fields(data)[envelope];
    if (!Array.isArray(items)) return failed(0, 'GitHub answered with something that is no list');
    const last = /<[^>]*[?&]page=(\d+)[^>]*>;\s*rel="last"/.exec(headers.link ?? '');
    return { ok: true, value: { items, next: /rel="next"/.test(headers.link ?? ''), last: last ? Number(last[1]) : null } };
  } catch (error) {
    return failedBy(error);
  }
}
