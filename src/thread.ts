import { CHANNELS, ourMarker, type Channel } from './board-reading.js';
import { sha12 } from './core/marker.js';
import { decodeState, type IncidentState } from './core/state.js';
import type { Comment, CommentSearch, Context, GitHub, Role, Thread } from './ports.js';

/** One of our comments with what it knows. `sha`: sha12 of its commit; `state`: null where it is damaged or was never there. */
export type OurComment = { comment: Comment; channel: Channel; sha: string; state: IncidentState | null };

/** A thread as it is now, and those of its comments that are ours, oldest first. */
export type ReadThread = CommentSearch & { ours: OurComment[] };

/** What one request shows. */
const PAGE = 100;
/** How far back, and how much, of a long thread is read: our comments there are either younger, or nobody waits for them any more. */
const MOST_DAYS = 14;
const MOST_PAGES = 10;

type Place = { thread: Thread; length: number | null; trusted: readonly string[] };

/** Reads a thread for our comments of any commit; of a long one what changed in the last two weeks. `trusted`: in lower case. */
export async function readThread(
  { thread, length, trusted }: Place,
  { github, now }: Pick<Context, 'github' | 'now'>,
): Promise<ReadThread> {
  const since = new Date(now().getTime() - MOST_DAYS * 86_400_000).toISOString();
  const whole = (length ?? 0) <= PAGE ? await github.comments(thread, { maxPages: 1 }) : null;
  const search = whole?.complete || whole?.failure ? whole : await github.comments(thread, { since, maxPages: MOST_PAGES });
  return { ...search, ours: oursIn(search.comments, thread, trusted) };
}

/** Those of a thread's comments that are ours. `trusted`: in lower case. */
export function oursIn(comments: readonly Comment[], thread: Thread, trusted: readonly string[]): OurComment[] {
  return comments.flatMap((comment) => ourComment(comment, thread, trusted));
}

function ourComment(comment: Comment, thread: Thread, trusted: readonly string[]): OurComment[] {
  const marker = ourMarker(trusted, comment);
  if (marker === null) return [];
  const pr = thread.kind === 'pull' ? thread.number : null;
  const known = decodeState(comment.body);
  const sha = 'sha' in marker ? marker.sha : sha12(known?.sha ?? '');
  const channel = Object.values(CHANNELS).find(({ isOf }) => isOf(marker, { pr, sha }));
  if (channel === undefined) return [];
  return [{ comment, channel, sha, state: known?.pr === pr && sha12(known.sha) === sha ? known : null }];
}

/** Our root-cause comment of a commit, the first if there are several. */
export function rcaOf(ours: readonly OurComment[], sha: string): OurComment | null {
  return ours.find((each) => each.channel === CHANNELS.rca && each.sha === sha12(sha)) ?? null;
}

/** Logins of people with write access are asked for no more often than this in one look. */
const MOST_ASKED = 3;
const CLAIM = /\bfixed in:? `{0,3}([0-9a-f]{7,40})\b/i;

/** Who said after a time that it is fixed, and in which commit: an agent, or a person with write access. A stranger's words are no answer. */
export async function claimsIn(
  said: readonly Pick<Comment, 'body' | 'author' | 'createdAt'>[],
  after: string,
  { github, config }: Pick<Context, 'github' | 'config'>,
): Promise<{ sha: string; login: string; at: string }[]> {
  const agents = agentLogins(config);
  const candidates = said.flatMap(({ body, author, createdAt }) => {
    const sha = Date.parse(createdAt) > Date.parse(after) ? CLAIM.exec(withoutQuotes(body))?.[1] : undefined;
    return sha === undefined ? [] : [{ sha: sha.slice(0, 12).toLowerCase(), login: author, at: createdAt }];
  });
  const strangers = [...new Set(candidates.map(({ login }) => login))].filter((login) => !agents.has(login.toLowerCase()));
  const people = strangers.filter((login) => !login.endsWith('[bot]')).slice(0, MOST_ASKED);
  const roles = await Promise.all(people.map(async (login) => [login, await roleOf(login, github)] as const));
  const writers = new Set(roles.filter(([, role]) => ['admin', 'maintain', 'write'].includes(role)).map(([login]) => login));
  return candidates.filter(({ login }) => agents.has(login.toLowerCase()) || writers.has(login));
}

/** Logins of all configured agents in lower case. `claude[bot]` is an agent, the user `claude` is somebody else. */
export function agentLogins({ agents }: Context['config']): Set<string> {
  return new Set(Object.values(agents).flatMap(({ logins }) => logins.map((login) => login.toLowerCase())));
}

async function roleOf(login: string, github: GitHub): Promise<Role> {
  const role = await github.role(login);
  return role.ok ? role.value : 'none';
}

/** What somebody quotes, hides or shows as code was not said by them; a commit id alone is often written as code. */
function withoutQuotes(body: string): string {
  return body
    .replace(/<!--[\s\S]*?(-->|$)/g, '')
    .replace(/^ {0,3}>.*$/gm, '')
    .replace(/(```|~~~)[\s\S]*?(\1|$)/g, '')
    .replace(/(`{1,2})([^`\n]{1,300})\1/g, (code, _ticks, text: string) => (/^[0-9a-f]{7,40}$/i.test(text) ? code : ''));
}
