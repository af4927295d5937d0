import { describeFailure, isOurs, merged, read, sameBody } from './board-reading.js';
import type { Board, Published } from './board-reading.js';
import { covers } from './core/state.js';
import type { IncidentState } from './core/state.js';
import type { Comment, Fetched } from './ports.js';

/** `own`: the comment that this call created, null when it updated one. `since`: lower bound of the listing. */
export type Session = { own: Comment | null; canonical: Comment; state: IncidentState; since: string | null };

const ROUNDS = 8;

/**
 * Makes sure that what was written stays. GitHub has no conditional write, so racing processes may overwrite each other or create
 * several comments. The lowest id is canonical. A comment that a process created too much is its pledge: it stays, readable for
 * all, until the canonical one was seen twice, a settling time apart, to hold everything. One writes, the others watch: first the
 * canonical comment's creator, then whoever owns the next lowest, later the rest (a process may have died).
 */
export async function converge(board: Board, session: Session): Promise<Published> {
  const { own } = session;
  let { state, canonical } = session;
  if (own !== null) {
    const visible = await look(board, session);
    if (visible === null || visible.length <= 1) return done(board, own, { ...session, canonical: own });
  }
  const seed = own?.id ?? hash(JSON.stringify(board.state.failures.map(({ run, job }) => [run, job])));
  let confirmations = 0;
  let slowest = 0;
  const timed = async <T>(request: Promise<T>): Promise<T> => {
    const start = board.now().getTime();
    const answer = await request;
    slowest = Math.max(slowest, board.now().getTime() - start);
    return answer;
  };
  for (let round = 1; round <= ROUNDS; round += 1) {
    // Where GitHub is slow, others are slow between reading and writing too: settling takes longer than that.
    await board.sleep(jitter(seed, round) + Math.min(10_000, 2 * slowest));
    const visible = await timed(look(board, session));
    if (visible === null) continue;
    const lowest = visible[0];
    if (lowest === undefined) return done(board, own, { ...session, state });
    canonical = lowest;
    state = merged(board, state, visible);
    const held = read(board, canonical);
    if (held !== null && covers(held, state)) {
      confirmations += 1;
      if (own === null || own.id === canonical.id || confirmations === 2) return finish(board, { ...session, canonical, state });
      continue;
    }
    confirmations = 0;
    if (!isMyTurn(visible, own, round)) continue;
    const answer = await timed(board.github.updateComment(board.thread, canonical.id, board.channel.render(state, board.render)));
    if (!answer.ok && answer.reason !== 'unavailable' && answer.reason !== 'not-found') {
      board.log.warning(describeFailure(board, answer));
      break;
    }
  }
  board.log.warning('Several processes wrote at once and did not come to rest; the next run brings their findings together.');
  return done(board, own, { ...session, canonical: own ?? canonical, state });
}

/** A second or two, different for everybody and in every round, wider the longer it takes; without a random source. */
export function jitter(seed: number, round: number): number {
  return 1_000 + (hash(`${seed}:${round}`) % (1_000 + 500 * (round - 1)));
}

/** Our comments now, lowest id first; null when GitHub did not answer. */
async function look(board: Board, { own, canonical, since }: Session): Promise<Comment[] | null> {
  if (own === null) {
    const now: Fetched<Comment> = await board.github.comment(board.thread, canonical.id);
    if (now.ok) return [now.value];
    return now.reason === 'not-found' || now.reason === 'gone' ? [] : null;
  }
  const search = await board.github.comments(board.thread, since === null ? {} : { since });
  const ours = search.comments.filter((comment) => comment.id !== own.id && isOurs(board, comment));
  if (search.failure !== null && ours.length === 0) return null;
  // A list may lag behind: our own comment exists even if it is not listed yet.
  const self = search.comments.find(({ id }) => id === own.id) ?? own;
  return [...ours, self].sort((a, b) => a.id - b.id);
}

function isMyTurn(visible: readonly Comment[], own: Comment | null, round: number): boolean {
  if (own === null) return true;
  const rank = visible.findIndex(({ id }) => id === own.id);
  return rank === 0 || round > Math.min(rank, 4);
}

async function finish(board: Board, session: Session): Promise<Published> {
  const { own, canonical } = session;
  if (own !== null && own.id !== canonical.id) {
    const answer = await board.github.deleteComment(board.thread, own.id);
    if (!answer.ok && answer.reason !== 'not-found') board.log.warning(`Our duplicate comment ${own.id} could not be deleted.`);
  }
  return done(board, own, session);
}

function done(board: Board, own: Comment | null, { canonical, state }: Session): Published {
  const created = own !== null && own.id === canonical.id;
  const body = board.channel.render(state, board.render);
  const comment = sameBody(canonical.body, body) ? canonical : { ...canonical, body };
  if (created) return { result: 'created', reason: 'the comment was created', comment, state, body };
  const reason =
    own === null ? 'the comment was brought up to date' : 'another job created the comment first; our findings were added to it';
  return { result: 'updated', reason, comment, state, body };
}

/** FNV-1a: spreads neighbouring ids. */
function hash(text: string): number {
  let value = 0x811c9dc5;
  for (let index = 0; index < text.length; index += 1) value = Math.imul(value ^ text.charCodeAt(index), 0x01000193);
  return value >>> 0;
}
