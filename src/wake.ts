import { ourMarker, type Published } from './board-reading.js';
import { needsAgent } from './core/incident.js';
import { sha12, wakeMarker, type Retrigger } from './core/marker.js';
import type { Wake } from './core/state.js';
import { redact } from './core/redact.js';
import { link } from './core/text.js';
import type { Identity } from './identity.js';
import { postOnce } from './post-once.js';
import type { Comment, CommentSearch, Context } from './ports.js';

/**
 * `since`: a time before which no wake comment of this commit can have been written. `seen`: the thread, where it was read just now.
 * `trusted`: in lower case. `alone`: nobody else can be waking at this time, so nobody is looked for afterwards.
 */
export type WakeOptions = {
  mention: string;
  identity: Identity;
  trusted: readonly string[];
  since: string | null;
  seen?: CommentSearch | null;
  alone?: boolean;
};

/** `record`: a wake comment that the state does not know of yet. */
export type Woken = { woken: boolean; record: Wake | null };

/** A wake comment to be posted; `why` is told to the agent. */
export type WakeRequest = {
  pr: number;
  sha: string;
  n: number;
  rca: Pick<Comment, 'url'>;
  mention: string;
  retrigger?: Retrigger;
  why?: readonly string[];
};

/**
 * Sees to it that the agent of a published comment is awake, if somebody has to act and we can wake: with `agent-token` by a short comment
 * of that user; where `token` itself is a user's, the comment it created was the wake.
 */
export async function wakeFor(published: Published, options: WakeOptions, context: Context): Promise<Woken> {
  const { result, comment, state } = published;
  const { mention, identity, trusted } = options;
  const stands = result === 'created' || result === 'updated' || result === 'unchanged';
  const idle = { woken: false, record: null };
  if (!stands || comment === null || context.inputs.dryRun || mention === '' || !needsAgent(state)) return idle;
  if (state.wakes.length > 0) return { woken: true, record: null };
  if (identity.waker === null) return idle;
  if (context.agentGithub === null) return { woken: comment.author === identity.login, record: null };
  if (state.pr === null || context.config.limits.wakes_per_sha === 0) return idle;
  const thread = { kind: 'pull', number: state.pr } as const;
  const since = earlier(options.since ?? state.openedAt, windowStart(context));
  const search = options.seen ?? (await context.github.comments(thread, { since }));
  const settled = settledBy(search, { pr: state.pr, sha: state.sha }, trusted, context);
  if (settled !== null) return settled;
  const record = await postWake({ pr: state.pr, sha: state.sha, n: 1, rca: comment, mention }, { ...options, since }, context);
  return { woken: record !== null, record };
}

/** The wake comments of a commit, oldest first: the thread itself is the record, so that neither a crash nor a race wakes anybody twice. */
export function wakesIn(comments: readonly Comment[], about: { pr: number; sha: string }, trusted: readonly string[]): Wake[] {
  return comments.flatMap((comment) => {
    const marker = wakeOf(comment, trusted);
    return marker?.sha === sha12(about.sha) && marker.pr === about.pr ? [{ n: marker.n, at: comment.createdAt }] : [];
  });
}

/** The time of the last wake on a pull request, whatever its commit; null when there is none. */
export function lastWake(comments: readonly Comment[], trusted: readonly string[]): string | null {
  const times = comments.filter((comment) => wakeOf(comment, trusted) !== null).map(({ createdAt }) => createdAt);
  return times.sort().at(-1) ?? null;
}

/** Posts a wake comment once. Null: it was refused, or somebody else was first. */
export async function postWake(
  request: WakeRequest,
  { identity, since, alone = false }: Pick<WakeOptions, 'identity' | 'since' | 'alone'>,
  context: Context,
): Promise<Wake | null> {
  const { pr, sha, n } = request;
  const { waker, login } = identity;
  if (waker === null) return null;
  const thread = { kind: 'pull', number: pr } as const;
  const body = redact(wakeText(request));
  const isSame = (comment: Comment): boolean => {
    const marker = wakeOf(comment, [login.toLowerCase()]);
    return marker?.sha === sha12(sha) && marker.n === n;
  };
  const posted = await (alone ? waker.createComment(thread, body) : postOnce(waker, { thread, body, since, isSame }));
  if (posted.ok) return { n, at: posted.value.createdAt };
  context.log.warning(
    `The agent was not woken (${posted.status} ${posted.message}): give \`agent-token\` write access to pull requests`,
  );
  return null;
}

/** Why no wake comment is to be posted, null when one is. */
function settledBy(
  search: CommentSearch,
  about: { pr: number; sha: string },
  trusted: readonly string[],
  context: Context,
): Woken | null {
  const [same] = wakesIn(search.comments, about, trusted);
  if (same !== undefined) return { woken: true, record: { n: 1, at: same.at } };
  const last = lastWake(search.comments, trusted);
  if (last !== null && Date.parse(last) > windowStart(context).getTime()) {
    context.log.info('An agent was woken on this branch minutes ago: no further wake for this commit.');
    return { woken: false, record: null };
  }
  if (search.complete) return null;
  context.log.warning('The search for an earlier wake comment was cut short, so none was posted.');
  return { woken: false, record: null };
}

function windowStart({ config, now }: Pick<Context, 'config' | 'now'>): Date {
  return new Date(now().getTime() - config.limits.branch_window_minutes * 60_000);
}

function wakeOf(comment: Comment, trusted: readonly string[]) {
  const marker = ourMarker(trusted, comment);
  return marker?.kind === 'wake' ? marker : null;
}

function wakeText({ pr, sha, n, rca, mention, retrigger, why = [] }: WakeRequest): string {
  const cause = link('the root-cause comment', rca.url);
  return [
    wakeMarker({ pr, sha, n, ...(retrigger && { retrigger }) }),
    `${mention} please fix the CI failures of \`${sha12(sha)}\` on this branch. They are diagnosed in ${cause}.`,
    '',
    ...why,
    'Mend the root causes named there, run the verification commands, and push to this branch.',
    'When done, answer with `Fixed in <sha>`; if it cannot be mended here, say why.',
  ].join('\n');
}

function earlier(at: string, other: Date): string {
  const time = Date.parse(at);
  return new Date(Math.min(Number.isNaN(time) ? Infinity : time, other.getTime())).toISOString();
}
