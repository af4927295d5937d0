import { renderComment, renderNotice } from './core/comment.js';
import type { RenderOptions } from './core/comment.js';
import { isNoticeOf, isRcaOf, parseMarker, sha12, type Marker } from './core/marker.js';
import { decodeState, mergeState } from './core/state.js';
import type { IncidentState } from './core/state.js';
import type { Comment, CommentSearch, Context, Fetched, GitHub, Logger, Result, Thread } from './ports.js';

type About = Pick<IncidentState, 'pr' | 'sha'>;

/** A kind of comment of which there is one: by which marker it is known, and what it says of a state. */
export type Channel = {
  isOf: (marker: Marker | null, about: About) => boolean;
  render: (state: IncidentState, options: RenderOptions) => string;
};

/** One comment for a head SHA (channel B), and one for a whole pull request (channel A). */
export const CHANNELS = {
  rca: { isOf: isRcaOf, render: renderComment },
  notice: { isOf: isNoticeOf, render: renderNotice },
} as const satisfies Record<string, Channel>;

export type PublishArguments = {
  channel: Channel;
  github: GitHub;
  thread: Thread;
  /** What was just found. */
  state: IncidentState;
  /** Logins whose marked comments are ours: the token's own, and the configured ones. `github-actions[bot]` always is. */
  trusted: readonly string[];
  /** A time before which our comment of this SHA cannot have been written, null when unknown. Asked only on long threads. */
  since: () => Promise<string | null>;
  /** How many comments the thread had when we last heard of it, null when unknown. */
  length?: number | null;
  /** A look at the thread that was just taken, or is about to be. */
  found?: Promise<Found>;
  render: RenderOptions;
  maxPages?: number;
  dryRun: boolean;
  now: () => Date;
  sleep: (milliseconds: number) => Promise<void>;
  log: Logger;
  /** Is the SHA still the head? Asked right before a write; should be true when the head cannot be read. */
  isCurrent: () => Promise<boolean>;
};

/** `state` and `body` are what the comment holds, or would hold. `none`: nothing red and no comment. */
export type Published = { result: Result; reason: string; comment: Comment | null; state: IncidentState; body: string };

/** The arguments with all trusted logins in lower case. */
export type Board = Omit<PublishArguments, 'trusted'> & { trusted: string[] };

/** All that it takes to write our comment, but for what it is to say. */
export type BlankBoard = Omit<Board, 'state' | 'found'>;

/** All that it takes to find our comment. */
export type Place = Pick<Board, 'channel' | 'github' | 'thread' | 'trusted' | 'since' | 'length' | 'maxPages' | 'now'> & {
  state: About;
};

/**
 * A look at the thread. `ours`: lowest id first. `complete: false`: absence is not proven. `isWhole`: it goes back far enough to show what
 * was said of earlier commits.
 */
export type Found = CommentSearch & { ours: Comment[]; isWhole: boolean };

/** Marker and author must both be ours: anybody can write the marker. */
export function isOurs(board: Place, comment: Comment): boolean {
  return board.channel.isOf(ourMarker(board.trusted, comment), board.state);
}

/** The marker of a comment or issue of ours; null where marker or author is not. `trusted`: in lower case. */
export function ourMarker(trusted: readonly string[], written: Pick<Comment, 'author' | 'authorType' | 'body'>): Marker | null {
  return isTrusted(trusted, written) ? parseMarker(written.body) : null;
}

/** `trusted` in lower case. A user may not pass for a bot. */
export function isTrusted(trusted: readonly string[], { author, authorType }: Pick<Comment, 'author' | 'authorType'>): boolean {
  const login = author.toLowerCase();
  return trusted.includes(login) && !(login.endsWith('[bot]') && authorType === 'User');
}

/** Logins whose marked comments are ours, in lower case: the workflow's, the token's own, the agent token's, and the configured ones. */
export async function trustedLogins({ github, agentGithub, config }: Context): Promise<string[]> {
  const own = await Promise.all([github, agentGithub].map(async (each) => (each === null ? [] : [(await each.viewer()).login])));
  return ['github-actions[bot]', ...config.trusted, ...own.flat()].map((login) => login.toLowerCase());
}

/** The state in a comment, null when it is damaged or belongs to something else. */
export function read(board: { state: About }, comment: Comment): IncidentState | null {
  const state = decodeState(comment.body);
  return state !== null && sha12(state.sha) === sha12(board.state.sha) && state.pr === board.state.pr ? state : null;
}

/** A state together with what the comments know. */
export function merged(board: { state: About }, state: IncidentState, comments: readonly Comment[]): IncidentState {
  return comments
    .map((comment) => read(board, comment))
    .reduce<IncidentState>((sum, known) => (known === null ? sum : mergeState(sum, known)), state);
}

/** Equal but for what GitHub may do to line ends. */
export function sameBody(a: string, b: string): boolean {
  return a === b || a.replaceAll('\r\n', '\n').trimEnd() === b.replaceAll('\r\n', '\n').trimEnd();
}

/** How a reason begins where GitHub's rate limit is what kept us from writing. */
export const RATE_LIMITED = "GitHub's rate limit is used up";

/** One sentence that names the remedy. */
export function describeFailure(board: Board, failure: Extract<Fetched<unknown>, { ok: false }>): string {
  const permission = board.thread.kind === 'pull' ? '`pull-requests: write`' : '`contents: write`';
  switch (failure.reason) {
    case 'forbidden':
    case 'not-found':
      return `GitHub refused to write the comment (${failure.status}): give the job the permission ${permission}`;
    case 'unauthorized':
      return 'GitHub does not accept the token (401): it is wrong or expired';
    case 'rate-limited':
      return `${RATE_LIMITED} (${failure.status}): run again later`;
    default:
      return `GitHub did not take the comment (${failure.status}): ${failure.message}`;
  }
}
