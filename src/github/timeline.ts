import type { Fetched, TimelineEvent } from '../ports.js';
import type { Client } from './client.js';
import { fields, login, text, textOrNull } from './mapping.js';
import { fetchPage, listPages } from './pages.js';

const MOST_PAGES = 50;

/**
 * What happened at or after a time, oldest first. GitHub shows the oldest first and knows no `since`: the first page tells how many there are,
 * and the others are read from the last one backwards, until one begins before that time.
 */
export async function readTimeline(client: Client, route: string, since: string): Promise<Fetched<TimelineEvent[]>> {
  const start = Date.parse(since);
  const first = await fetchPage(client, route, 1);
  if (!first.ok) return first;
  const { items, next, last } = first.value;
  if (!next) return { ok: true, value: select(items.flatMap(toEvent), start) };
  if (last === null) {
    const { items: all, failure } = await listPages(client, route, { maxPages: MOST_PAGES });
    return failure ?? { ok: true, value: select(all.flatMap(toEvent), start) };
  }
  let events: TimelineEvent[] = [];
  for (let page = last, count = 1; count < MOST_PAGES; page -= 1, count += 1) {
    const answer = page <= 1 ? first : await fetchPage(client, route, page);
    if (!answer.ok) return answer;
    const older = answer.value.items.flatMap(toEvent);
    events = [...older, ...events];
    if (page <= 1 || older.some((event) => isBefore(event, start))) break;
  }
  return { ok: true, value: select(events, start) };
}

/** A commit may be much older than its place in the timeline: it tells nothing about its neighbours. */
function isBefore({ event, at }: TimelineEvent, start: number): boolean {
  return event !== 'committed' && Date.parse(at) < start;
}

function select(events: TimelineEvent[], start: number): TimelineEvent[] {
  return events.filter(({ at }) => !(Date.parse(at) < start)).sort((a, b) => Date.parse(a.at) - Date.parse(b.at));
}

/** None for what has no time, such as comments on lines: their review has one. */
function toEvent(value: unknown): TimelineEvent[] {
  const item = fields(value);
  const event = text(item.event);
  const isCommit = event === 'committed';
  const at = isCommit ? text(fields(item.committer).date) : text(item.created_at) || text(item.submitted_at);
  if (Number.isNaN(Date.parse(at))) return [];
  const actor = isCommit ? text(fields(item.author).name) : login(item.actor) || login(item.user);
  const body = isCommit ? text(item.message) : text(item.body);
  return [{ event, actor, at, body, sha: textOrNull(item.sha) ?? textOrNull(item.commit_id), url: text(item.html_url) }];
}
