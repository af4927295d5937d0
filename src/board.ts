import { converge, jitter } from './board-converge.js';
import { describeFailure, isOurs, merged, read, sameBody } from './board-reading.js';
import type { Board, Found, Place, Published, PublishArguments } from './board-reading.js';
import { sha12 } from './core/marker.js';
import type { IncidentState } from './core/state.js';
import type { Comment, CommentSearch } from './ports.js';

export type { Published, PublishArguments } from './board-reading.js';

/** How old a comment's last change must be before we trust that nobody else is about to change it too. */
const CONTENDED_MILLISECONDS = 60_000;
const DEFAULT_PAGES = 50;

/** What one request shows. */
const PAGE = 100;

type Draft = { state: IncidentState; body: string };

/**
 * Brings our one comment of a head SHA up to date: find it over all pages, merge what it knows with what was just found, write only
 * if that makes a difference, create only where absence is proven. Processes that race end with one comment that holds everything.
 */
export async function publish(given: PublishArguments): Promise<Published> {
  const board: Board = { ...given, trusted: ['github-actions[bot]', ...given.trusted].map((login) => login.toLowerCase()) };
  const first = await write(board, await (given.found ?? find(board)));
  // Deleted between our look and our write: look once more, then whatever that says stands.
  const published = first ?? (await write(board, await find(board)));
  return published ?? skipped(board, null, 'the comment was deleted while it was being updated');
}

/**
 * Looks for our comment. The first page proves absence on a quiet thread. A long thread is searched from the lower bound, at once where the
 * pull request has told of its length, or as a whole.
 */
export async function find(board: Place): Promise<Found> {
  const ours = (search: CommentSearch, isWhole: boolean): Found => {
    return { ...search, isWhole, ours: search.comments.filter((comment) => isOurs(board, comment)).sort(byId) };
  };
  if ((board.length ?? 0) <= PAGE) {
    const page = await board.github.comments(board.thread, { maxPages: 1 });
    const first = ours(page, page.complete);
    if (first.ours.length > 0 || first.complete || first.failure !== null) return first;
  }
  const since = usableBound(await board.since(), board.now());
  const options = { maxPages: board.maxPages ?? DEFAULT_PAGES, ...(since === null ? {} : { since }) };
  return ours(await board.github.comments(board.thread, options), since === null);
}

/** A commit may carry a date of the future: such a bound would hide our comment. */
function usableBound(since: string | null, now: Date): string | null {
  const at = Date.parse(since ?? '');
  return Number.isNaN(at) || at > now.getTime() ? null : since;
}

/** Null: the comment vanished under our hands. */
async function write(board: Board, found: Found): Promise<Published | null> {
  const canonical = found.ours[0] ?? null;
  const state = merged(board, board.state, found.ours);
  const draft = { state, body: board.channel.render(state, board.render) };
  const published = { comment: canonical, ...draft };
  const obstacle = await obstacleTo(board, found, draft);
  if (obstacle !== null) return { ...published, ...obstacle };
  if (board.dryRun) {
    const result = canonical === null ? 'created' : 'updated';
    return { ...published, result, reason: `dry run: would have ${result} the comment` };
  }
  return canonical === null ? create(board, draft) : update(board, canonical, draft);
}

/** Why nothing is to be written, null when something is. */
async function obstacleTo(board: Board, found: Found, draft: Draft): Promise<Pick<Published, 'result' | 'reason'> | null> {
  const canonical = found.ours[0];
  const prefix = board.dryRun ? 'dry run: ' : '';
  if (canonical === undefined && !draft.state.failures.some(({ status }) => status === 'red')) {
    return { result: 'none', reason: `${prefix}nothing is red and there is no comment to bring up to date` };
  }
  if (canonical === undefined && !found.complete) {
    const cause = found.failure ?? `more than ${board.maxPages ?? DEFAULT_PAGES} pages of comments`;
    return { result: 'skipped', reason: `${prefix}the search for our comment was cut short (${cause}), so none was created` };
  }
  if (canonical !== undefined && sameBody(canonical.body, draft.body)) {
    return { result: 'unchanged', reason: `${prefix}the comment already says so` };
  }
  if (await board.isCurrent()) return null;
  return { result: 'skipped', reason: `${prefix}a newer commit has superseded ${sha12(board.state.sha)}` };
}

async function update(board: Board, canonical: Comment, draft: Draft): Promise<Published | null> {
  const fresh = isContended(board, canonical) ? await reread(board, canonical, draft) : draft;
  if (fresh === null) return null;
  const answer = await board.github.updateComment(board.thread, canonical.id, fresh.body);
  if (!answer.ok && (answer.reason === 'not-found' || answer.reason === 'gone')) return null;
  // A PATCH may be sent twice: it says the same both times.
  const written =
    answer.ok || answer.reason !== 'unavailable'
      ? answer
      : await board.github.updateComment(board.thread, canonical.id, fresh.body);
  if (!written.ok) return skipped(board, canonical, describeFailure(board, written));
  return converge(board, { own: null, canonical: written.value, state: fresh.state, since: null });
}

function isContended(board: Board, comment: Comment): boolean {
  return board.now().getTime() - Date.parse(comment.updatedAt) < CONTENDED_MILLISECONDS;
}

/** The draft merged with what the comment says right now, so that the time between reading and writing is as short as can be. */
async function reread(board: Board, canonical: Comment, draft: Draft): Promise<Draft | null> {
  const now = await board.github.comment(board.thread, canonical.id);
  if (!now.ok) return now.reason === 'not-found' || now.reason === 'gone' ? null : draft;
  if (now.value.body === canonical.body || read(board, now.value) === null) return draft;
  const state = merged(board, draft.state, [now.value]);
  return { state, body: board.channel.render(state, board.render) };
}

async function create(board: Board, draft: Draft): Promise<Published | null> {
  const posted = await post(board, draft);
  if ('published' in posted) return posted.published;
  const own = posted.own;
  if (!board.trusted.includes(own.author.toLowerCase())) {
    board.log.warning(
      `The comment was written as ${own.author}; add it to \`trusted\` in the configuration, or the next run will not know it.`,
    );
    board.trusted.push(own.author.toLowerCase());
  }
  return converge(board, { own, canonical: own, state: draft.state, since: minutesBefore(own.createdAt, 5) });
}

/** Posts once; when the answer got lost it looks before it tries again, because the comment may well have arrived. */
async function post(board: Board, draft: Draft): Promise<{ own: Comment } | { published: Published | null }> {
  for (const last of [false, true]) {
    const answer = await board.github.createComment(board.thread, draft.body);
    if (answer.ok) return { own: answer.value };
    const refused = { published: skipped(board, null, describeFailure(board, answer)) };
    if (answer.reason !== 'unavailable') return refused;
    await board.sleep(jitter(draft.body.length, 1));
    const found = await find(board);
    const arrived = found.ours.findLast(({ body }) => sameBody(body, draft.body));
    if (arrived !== undefined) return { own: arrived };
    if (found.ours.length > 0) return { published: await write(board, found) };
    if (last || !found.complete) return refused;
  }
  return { published: null };
}

function skipped(board: Board, comment: Comment | null, reason: string): Published {
  return { result: 'skipped', reason, comment, state: board.state, body: board.channel.render(board.state, board.render) };
}

function minutesBefore(at: string, minutes: number): string | null {
  const time = Date.parse(at);
  return Number.isNaN(time) ? null : new Date(time - minutes * 60_000).toISOString();
}

function byId(a: Comment, b: Comment): number {
  return a.id - b.id;
}
