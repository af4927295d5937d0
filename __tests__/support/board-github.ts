import type { Comment, CommentSearch, Fetched, GitHub, Thread } from '../../src/ports.js';
import { AT, seeded } from './board-builders.js';

type Task = { at: number; order: number; run: () => void };

/** Virtual time: whoever waits is woken in order of time, so that a race of many processes can be repeated from its seed. */
export class Timeline {
  time = Date.parse(AT);
  private tasks: Task[] = [];
  private count = 0;

  now = (): Date => new Date(this.time);

  sleep = (milliseconds: number): Promise<void> => {
    return new Promise((resolve) => {
      this.count += 1;
      this.tasks.push({ at: this.time + milliseconds, order: this.count, run: resolve });
    });
  };

  /** Runs everything to its end. */
  async finish<T>(work: Promise<T>[]): Promise<T[]> {
    let settled = 0;
    for (const one of work) one.finally(() => (settled += 1)).catch(() => undefined);
    while (settled < work.length) {
      for (let turn = 0; turn < 30; turn += 1) await Promise.resolve();
      const next = this.tasks.sort((a, b) => a.at - b.at || a.order - b.order).shift();
      if (next === undefined) continue;
      this.time = Math.max(this.time, next.at);
      next.run();
    }
    return Promise.all(work);
  }
}

export type Fault = (
  method: string,
  count: number,
) => { status: number; reason: 'forbidden' | 'unavailable' | 'not-found' | 'rate-limited'; applied?: boolean } | null;

type Options = {
  latency?: () => number;
  fault?: Fault;
  viewer?: string;
  pageSize?: number;
  onRequest?: (method: string) => void;
};

/** A thread of comments in memory, seen by any number of clients that each have their own latency, faults and identity. */
export class Forum {
  comments: Comment[] = [];
  requests: string[] = [];
  private lastId = 1_000;
  readonly timeline: Timeline;

  constructor(timeline: Timeline) {
    this.timeline = timeline;
  }

  add(body: string, author = 'github-actions[bot]', at = this.timeline.now().toISOString()): Comment {
    this.lastId += 1;
    const comment: Comment = {
      id: this.lastId,
      nodeId: `IC_${this.lastId}`,
      body,
      author,
      authorType: author.endsWith('[bot]') ? 'Bot' : 'User',
      url: `https://github.com/o/r/pull/42#issuecomment-${this.lastId}`,
      createdAt: at,
      updatedAt: at,
      minimized: false,
      eyes: 0,
    };
    this.comments.push(comment);
    return { ...comment };
  }

  client({
    latency = () => 0,
    fault = () => null,
    viewer = 'github-actions[bot]',
    pageSize = 100,
    onRequest,
  }: Options = {}): GitHub {
    const counts = new Map<string, number>();
    const request = async <T>(method: string, apply: () => Fetched<T>): Promise<Fetched<T>> => {
      onRequest?.(method);
      this.requests.push(method);
      counts.set(method, (counts.get(method) ?? 0) + 1);
      const failure = fault(method, counts.get(method) ?? 0);
      await this.timeline.sleep(latency());
      const answer: Fetched<T> = failure === null || failure.applied === true ? apply() : missing(0);
      await this.timeline.sleep(latency());
      return failure === null
        ? answer
        : { ok: false, status: failure.status, reason: failure.reason, message: 'a fault of the test' };
    };
    const change = <T>(id: number, work: (comment: Comment) => T): Fetched<T> => {
      const comment = this.comments.find((candidate) => candidate.id === id);
      return comment === undefined ? missing(404) : { ok: true, value: work(comment) };
    };
    const methods = {
      repository: 'o/r',
      comments: async (
        _thread: Thread,
        { since, maxPages = 50 }: { since?: string; maxPages?: number } = {},
      ): Promise<CommentSearch> => {
        const answer = await request('list', () => {
          const all = this.comments.filter(({ updatedAt }) => since === undefined || Date.parse(updatedAt) >= Date.parse(since));
          const shown = all.slice(0, pageSize * maxPages).map((comment) => ({ ...comment }));
          return { ok: true, value: { comments: shown, complete: shown.length === all.length, failure: null } };
        });
        return answer.ok ? answer.value : { comments: [], complete: false, failure: `the list failed (${answer.status})` };
      },
      comment: (_thread: Thread, id: number) => request('read', () => change(id, (comment) => ({ ...comment }))),
      createComment: (_thread: Thread, body: string) => request('create', () => ({ ok: true, value: this.add(body, viewer) })),
      updateComment: (_thread: Thread, id: number, body: string) =>
        request('update', () =>
          change(id, (comment) => ({ ...Object.assign(comment, { body, updatedAt: this.timeline.now().toISOString() }) })),
        ),
      deleteComment: (_thread: Thread, id: number) =>
        request('delete', () => {
          this.comments = this.comments.filter((comment) => comment.id !== id);
          return { ok: true, value: null };
        }),
    };
    // The board needs no more of the port than its comments.
    return methods as unknown as GitHub;
  }
}

/** Latencies between `from` and `to` milliseconds, from a seed. */
export function latencies(seed: number, from: number, to: number): () => number {
  const random = seeded(seed);
  return () => from + random() * (to - from);
}

function missing(status: number): { ok: false; status: number; reason: 'not-found'; message: string } {
  return { ok: false, status, reason: 'not-found', message: 'not found' };
}
