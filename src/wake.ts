import type { Published } from './board.js';
import { needsAgent } from './core/comment.js';
import { parseMarker, sha12, wakeMarker } from './core/marker.js';
import type { IncidentState, Wake } from './core/state.js';
import { link } from './core/text.js';
import type { Comment, CommentSearch, Context, GitHub } from './ports.js';

/** `since`: a time before which no wake comment of this commit can have been written. */
export type WakeOptions = { mention: string; viewer: { login: string; type: 'User' | 'Bot' }; since: string | null };

/** `record`: a wake comment that the state does not know of yet. */
export type Woken = { woken: boolean; record: Wake | null };

type PullThread = { kind: 'pull'; number: number };
type Request = { state: IncidentState; pr: number; rca: Comment; mention: string; since: string | null };

/**
 * Sees to it that the agent of a published comment is awake, if somebody has to act and we can wake: with `agent-token` by a short comment
 * of that user; where `token` itself is a user's, the comment it created was the wake.
 */
export async function wakeFor(published: Published, options: WakeOptions, context: Context): Promise<Woken> {
  const { result, comment, state } = published;
  const { mention, viewer, since } = options;
  const stands = result === 'created' || result === 'updated' || result === 'unchanged';
  const idle = { woken: false, record: null };
  if (!stands || comment === null || context.inputs.dryRun || mention === '' || !needsAgent(state)) return idle;
  if (state.wakes.length > 0) return { woken: true, record: null };
  const agent = context.agentGithub;
  if (agent === null) return { woken: viewer.type === 'User' && comment.author === viewer.login, record: null };
  if (state.pr === null || context.config.limits.wakes_per_sha === 0) return idle;
  return post({ state, pr: state.pr, rca: comment, mention, since: since ?? state.openedAt }, agent, context);
}

/** The thread itself is the record of wakes, so that neither a crash nor a race between posting and recording wakes anybody twice. */
async function post(request: Request, agent: GitHub, context: Context): Promise<Woken> {
  const { state, pr } = request;
  const thread: PullThread = { kind: 'pull', number: pr };
  const writer = (await agent.viewer()).login;
  const since = earlier(request.since, windowStart(context));
  const search = await context.github.comments(thread, { since });
  const settled = settledBy(search, writer, state, context);
  if (settled !== null) return settled;
  const posted = await agent.createComment(thread, wakeText(request));
  // Not only a refusal: the answer may have been lost after the comment was made.
  const lost = !posted.ok && posted.reason === 'unavailable';
  const { comments } = posted.ok || lost ? await agent.comments(thread, { since }) : { comments: [] };
  const ours = comments.filter((comment) => isWake(comment, writer, []) && isOf(comment.body, state));
  if (!posted.ok && ours.length === 0) {
    context.log.warning(
      `The agent was not woken (${posted.status} ${posted.message}): give \`agent-token\` write access to pull requests`,
    );
    return { woken: false, record: null };
  }
  const first = ours[0] ?? (posted.ok ? posted.value : null);
  if (posted.ok && first !== null && first.id < posted.value.id) await agent.deleteComment(thread, posted.value.id);
  return { woken: true, record: { n: 1, at: first?.createdAt ?? context.now().toISOString() } };
}

/** Why no wake comment is to be posted, null when one is. */
function settledBy(search: CommentSearch, writer: string, state: IncidentState, context: Context): Woken | null {
  const wakes = search.comments.filter((comment) => isWake(comment, writer, context.config.trusted));
  const same = wakes.find(({ body }) => isOf(body, state));
  if (same !== undefined) return { woken: true, record: { n: 1, at: same.createdAt } };
  if (wakes.some(({ createdAt }) => Date.parse(createdAt) > windowStart(context).getTime())) {
    context.log.info('An agent was woken on this branch minutes ago: no further wake for this commit.');
    return { woken: false, record: null };
  }
  if (search.complete) return null;
  context.log.warning('The search for an earlier wake comment was cut short, so none was posted.');
  return { woken: false, record: null };
}

function windowStart({ config, now }: Context): Date {
  return new Date(now().getTime() - config.limits.branch_window_minutes * 60_000);
}

function isWake({ author, body }: Comment, writer: string, trusted: readonly string[]): boolean {
  const writers = [writer, ...trusted].map((login) => login.toLowerCase());
  return writers.includes(author.toLowerCase()) && parseMarker(body)?.kind === 'wake';
}

function isOf(body: string, { sha }: IncidentState): boolean {
  const marker = parseMarker(body);
  return marker?.kind === 'wake' && marker.sha === sha12(sha);
}

function wakeText({ state, pr, rca, mention }: Request): string {
  const cause = link('the root-cause comment', rca.url);
  return [
    wakeMarker({ pr, sha: state.sha, n: 1 }),
    `${mention} please fix the CI failures of \`${sha12(state.sha)}\` on this branch. They are diagnosed in ${cause}.`,
    '',
    'Mend the root causes named there, run the verification commands, and push to this branch.',
    'When done, answer with `Fixed in <sha>`; if it cannot be mended here, say why.',
  ].join('\n');
}

function earlier(at: string | null, other: Date): string {
  const time = Date.parse(at ?? '');
  return new Date(Math.min(Number.isNaN(time) ? Infinity : time, other.getTime())).toISOString();
}
