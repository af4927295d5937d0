import { expect, test } from '@jest/globals';
import { publish } from '../src/board.js';
import type { PublishArguments } from '../src/board.js';
import { CHANNELS } from '../src/board-reading.js';
import { renderComment } from '../src/core/comment.js';
import { decodeState, mergeState } from '../src/core/state.js';
import type { IncidentState } from '../src/core/state.js';
import { AT, SHA, diagnosis, distinct, stateOf } from './support/board-builders.js';
import { Forum, Timeline, latencies } from './support/board-github.js';

const RENDER = { mention: '@copilot', canWake: true };

type World = { timeline: Timeline; forum: Forum };

function world(): World {
  const timeline = new Timeline();
  return { timeline, forum: new Forum(timeline) };
}

function argumentsFor(
  { timeline, forum }: World,
  state: IncidentState,
  change: Partial<PublishArguments> = {},
): PublishArguments {
  return {
    channel: CHANNELS.rca,
    github: forum.client(),
    thread: { kind: 'pull', number: 42 },
    state,
    trusted: [],
    since: async () => null,
    render: RENDER,
    dryRun: false,
    now: timeline.now,
    sleep: timeline.sleep,
    log: { info: () => undefined, warning: () => undefined, debug: () => undefined },
    isCurrent: async () => true,
    ...change,
  };
}

async function run(place: World, state: IncidentState, change: Partial<PublishArguments> = {}) {
  const [published] = await place.timeline.finish([publish(argumentsFor(place, state, change))]);
  if (published === undefined) throw new Error('nothing was published');
  return published;
}

/** A comment of ours that was last touched an hour ago. */
function existing({ forum }: World, state: IncidentState, author?: string) {
  return forum.add(renderComment(state, RENDER), author, '2026-03-01T09:00:00Z');
}

const ONE = stateOf([diagnosis()]);
const OTHER = stateOf([distinct(1)]);

test('a quiet thread takes three requests to create the comment, and one to see that nothing changed', async () => {
  const place = world();
  const first = await run(place, ONE);
  expect([first.result, place.forum.requests]).toEqual(['created', ['list', 'create', 'list']]);
  expect(place.forum.comments[0]?.body).toBe(first.body);
  place.forum.requests = [];
  expect((await run(place, ONE)).result).toBe('unchanged');
  expect(place.forum.requests).toEqual(['list']);
});

test('an old comment is updated with one list, one write and one verifying read', async () => {
  const place = world();
  const comment = existing(place, ONE);
  const published = await run(place, OTHER);
  expect([published.result, published.comment?.id, place.forum.requests]).toEqual([
    'updated',
    comment.id,
    ['list', 'update', 'read'],
  ]);
  expect(decodeState(place.forum.comments[0]?.body ?? '')).toEqual(mergeState(ONE, OTHER));
});

test('a comment touched a moment ago is read again right before the write, and what came in between is kept', async () => {
  const place = world();
  place.forum.add(renderComment(ONE, RENDER));
  const late = stateOf([distinct(9)]);
  const onRequest = (method: string) => {
    const [comment] = place.forum.comments;
    if (method === 'read' && comment && !comment.body.includes('job 9'))
      comment.body = renderComment(mergeState(ONE, late), RENDER);
  };
  await run(place, OTHER, { github: place.forum.client({ onRequest }) });
  expect(place.forum.requests).toEqual(['list', 'read', 'update', 'read']);
  expect(decodeState(place.forum.comments[0]?.body ?? '')?.failures.map(({ job }) => job)).toEqual([
    'job 9',
    'job 1',
    'test (ubuntu, 20)',
  ]);
});

test.each([
  ['a stranger with our marker', (place: World) => existing(place, ONE, 'mallory')],
  ['our marker in the middle of a body', (place: World) => place.forum.add(`look:\n${renderComment(ONE, RENDER)}`)],
  ['our marker in a quote', (place: World) => place.forum.add(`> ${renderComment(ONE, RENDER)}`)],
  ['another SHA', (place: World) => existing(place, { ...ONE, sha: 'f'.repeat(40) })],
  ['another pull request', (place: World) => existing(place, { ...ONE, pr: 4 })],
  ['the notice of the pull request', (place: World) => place.forum.add('<!-- ci-rescue:42 -->\nred')],
  [
    'a user who took the bot for a name',
    (place: World) => (place.forum.add(renderComment(ONE, RENDER)), (place.forum.comments[0]!.authorType = 'User')),
  ],
])('%s is not ours', async (_name, arrange) => {
  const place = world();
  arrange(place);
  const before = place.forum.comments[0]?.body;
  expect((await run(place, ONE)).result).toBe('created');
  expect(place.forum.comments).toHaveLength(2);
  expect(place.forum.comments[0]?.body).toBe(before);
});

test('a comment of the viewer or of a configured login is adopted, in any case', async () => {
  const place = world();
  existing(place, ONE, 'Octo-User');
  expect((await run(place, OTHER, { trusted: ['octo-user'] })).result).toBe('updated');
  expect(place.forum.comments).toHaveLength(1);
});

test.each(['<!-- ci-rescue-sha:42:0123456789ab -->', '<!-- ci-rescue:42:sha-0123456789ab -->'])(
  '%s is adopted and rewritten',
  async (marker) => {
    const place = world();
    const comment = place.forum.add(`${marker}\nold words`, undefined, '2026-03-01T09:00:00Z');
    const published = await run(place, ONE);
    expect([published.result, published.comment?.id, place.forum.comments.length]).toEqual(['updated', comment.id, 1]);
    expect(place.forum.comments[0]?.body).toMatch(/^<!-- ci-rescue:42:0123456789ab -->\n/);
  },
);

test('damaged state in our own comment is as good as none', async () => {
  const place = world();
  existing(place, ONE);
  place.forum.comments[0]!.body = renderComment(ONE, RENDER).replace(/v1:.*$/, 'v1:AAAA -->');
  expect((await run(place, OTHER)).result).toBe('updated');
  expect(decodeState(place.forum.comments[0]?.body ?? '')).toEqual(OTHER);
});

test('our comment is found behind a thousand others, from the lower bound', async () => {
  const place = world();
  for (let index = 0; index < 1_000; index += 1) place.forum.add(`talk ${index}`, 'somebody', '2026-02-01T00:00:00Z');
  existing(place, ONE);
  const published = await run(place, OTHER, { since: async () => '2026-03-01T08:00:00Z' });
  expect([published.result, place.forum.requests]).toEqual(['updated', ['list', 'list', 'update', 'read']]);
});

test('a thread that is known to be long is searched from the lower bound at once', async () => {
  const place = world();
  for (let index = 0; index < 1_000; index += 1) place.forum.add(`talk ${index}`, 'somebody', '2026-02-01T00:00:00Z');
  const long = { length: 1_000, since: async () => '2026-03-01T08:00:00Z' };
  const created = await run(place, ONE, long);
  expect([created.result, place.forum.requests]).toEqual(['created', ['list', 'create', 'list']]);
  place.forum.requests = [];
  expect((await run(place, ONE, long)).result).toBe('unchanged');
  // Without a bound the whole thread has to be read, and is.
  expect((await run(place, ONE, { length: 1_000 })).result).toBe('unchanged');
  expect(place.forum.requests).toEqual(['list', 'list']);
});

test('a length that is out of date does no harm', async () => {
  const place = world();
  existing(place, ONE);
  for (let index = 0; index < 300; index += 1) place.forum.add(`talk ${index}`, 'somebody');
  for (const length of [0, 500]) expect((await run(place, ONE, { length })).result).toBe('unchanged');
  const few = world();
  existing(few, ONE);
  expect((await run(few, ONE, { length: 500, since: async () => '2026-03-01T08:00:00Z' })).result).toBe('unchanged');
});

test.each([null, '2031-01-01T00:00:00Z', 'nonsense'])('with the lower bound %s all pages are searched', async (since) => {
  const place = world();
  for (let index = 0; index < 450; index += 1) place.forum.add(`talk ${index}`, 'somebody', '2026-02-01T00:00:00Z');
  existing(place, ONE);
  expect((await run(place, OTHER, { since: async () => since })).result).toBe('updated');
  expect(place.forum.comments).toHaveLength(451);
});

test('a search cut short never creates', async () => {
  const place = world();
  for (let index = 0; index < 300; index += 1) place.forum.add('talk', 'somebody');
  const capped = await run(place, ONE, { maxPages: 2 });
  expect([capped.result, capped.reason]).toEqual(['skipped', expect.stringContaining('more than 2 pages')]);
  const broken = await run(place, ONE, {
    github: place.forum.client({ fault: (method) => (method === 'list' ? { status: 502, reason: 'unavailable' } : null) }),
  });
  expect([broken.result, broken.reason]).toEqual(['skipped', expect.stringContaining('502')]);
  expect(place.forum.comments).toHaveLength(300);
});

test.each(['create', 'update'])('without the permission to %s the reason names it', async (method) => {
  const place = world();
  if (method === 'update') existing(place, OTHER);
  const github = place.forum.client({ fault: (name) => (name === method ? { status: 403, reason: 'forbidden' } : null) });
  const published = await run(place, ONE, { github });
  expect([published.result, published.reason]).toEqual(['skipped', expect.stringContaining('`pull-requests: write`')]);
});

test.each([true, false])('a POST whose answer is lost ends as one comment (arrived: %s)', async (applied) => {
  const place = world();
  const github = place.forum.client({
    fault: (name, count) => (name === 'create' && count === 1 ? { status: 502, reason: 'unavailable', applied } : null),
  });
  expect((await run(place, ONE, { github })).result).toBe('created');
  expect(place.forum.comments).toHaveLength(1);
  expect(place.forum.requests.filter((name) => name === 'create')).toHaveLength(applied ? 1 : 2);
});

test('a POST that keeps failing is given up, with the status', async () => {
  const place = world();
  const github = place.forum.client({ fault: (name) => (name === 'create' ? { status: 503, reason: 'unavailable' } : null) });
  const published = await run(place, ONE, { github });
  expect([published.result, published.reason]).toEqual(['skipped', expect.stringContaining('503')]);
  expect(place.forum.requests.filter((name) => name === 'create')).toHaveLength(2);
});

test('a comment deleted under our hands is created anew', async () => {
  const place = world();
  existing(place, ONE);
  const onRequest = (method: string) => {
    if (method === 'update') place.forum.comments = [];
  };
  expect((await run(place, OTHER, { github: place.forum.client({ onRequest }) })).result).toBe('created');
  expect(place.forum.comments).toHaveLength(1);
});

test('a superseded head writes nothing', async () => {
  const place = world();
  const published = await run(place, ONE, { isCurrent: async () => false });
  expect([published.result, published.reason]).toEqual(['skipped', 'a newer commit has superseded 0123456789ab']);
  expect(place.forum.requests).toEqual(['list']);
});

test('with nothing red and no comment there is nothing to do', async () => {
  expect((await run(world(), stateOf([], [{ run: 7, attempt: 2, green: true }]))).result).toBe('none');
});

test('a green run strikes what it failed with', async () => {
  const place = world();
  existing(place, ONE);
  const published = await run(place, stateOf([], [{ run: 7, attempt: 2, green: true }]));
  expect([published.result, published.state.failures[0]?.status]).toEqual(['updated', 'green']);
  expect(place.forum.comments[0]?.body).toContain('✅ Resolved');
});

test('a dry run reads and does not write', async () => {
  const place = world();
  const create = await run(place, ONE, { dryRun: true });
  expect([create.result, create.reason]).toEqual(['created', 'dry run: would have created the comment']);
  expect(create.body).toBe(renderComment(ONE, RENDER));
  existing(place, ONE);
  expect((await run(place, OTHER, { dryRun: true })).reason).toMatch(/^dry run: would have updated/);
  expect(place.forum.requests).toEqual(['list', 'list']);
});

test('without a pull request the comment hangs on the commit', async () => {
  const place = world();
  await run(place, stateOf([diagnosis()], [], null), { thread: { kind: 'commit', sha: SHA } });
  expect(place.forum.comments[0]?.body).toMatch(/^<!-- ci-rescue-rca:0123456789ab -->\n/);
});

test('several of ours: the lowest id holds all, and the others are left alone', async () => {
  const place = world();
  existing(place, ONE);
  existing(place, OTHER);
  await run(place, stateOf([distinct(2)]));
  expect(place.forum.comments).toHaveLength(2);
  expect(decodeState(place.forum.comments[0]?.body ?? '')?.failures).toHaveLength(3);
});

/** Eight processes that each know one failure start within `spread` milliseconds of each other. */
async function race(seed: number, slowest: number, spread: number, prepare: (place: World) => void): Promise<World> {
  const place = world();
  prepare(place);
  const start = latencies(seed * 100 + 99, 0, spread);
  const processes = Array.from({ length: 8 }, async (_, index) => {
    await place.timeline.sleep(start());
    const latency = latencies(seed * 100 + index, 5, slowest);
    return publish(argumentsFor(place, stateOf([distinct(index)]), { github: place.forum.client({ latency }) }));
  });
  await place.timeline.finish(processes);
  return place;
}

function missingAfter(place: World): string[] {
  const held = place.forum.comments.flatMap(({ body }) => decodeState(body)?.failures ?? []).map(({ job }) => job);
  return Array.from({ length: 8 }, (_, index) => `job ${index}`).filter((job) => !held.includes(job));
}

const SEEDS = Array.from({ length: 40 }, (_, index) => index + 1);

test.each([
  ['at once', 300, 10],
  ['within a second', 300, 1_000],
  ['within five seconds', 300, 5_000],
  ['on a slow network', 450, 2_000],
])('eight processes that start %s end as one comment with all eight failures', async (_name, slowest, spread) => {
  for (const seed of SEEDS) {
    const place = await race(seed, slowest, spread, () => undefined);
    expect({ seed, comments: place.forum.comments.length, missing: missingAfter(place) }).toEqual({
      seed,
      comments: 1,
      missing: [],
    });
  }
});

test.each([
  ['at once', 300, 10],
  ['within five seconds', 300, 5_000],
])('eight processes that update one old comment %s lose nothing', async (_name, slowest, spread) => {
  for (const seed of SEEDS) {
    const place = await race(seed, slowest, spread, (start) => void existing(start, ONE));
    expect({ seed, comments: place.forum.comments.length, missing: missingAfter(place) }).toEqual({
      seed,
      comments: 1,
      missing: [],
    });
  }
});

test('eight processes with the same finding end as one comment', async () => {
  const place = world();
  const same = Array.from({ length: 8 }, (_, index) =>
    publish(argumentsFor(place, ONE, { github: place.forum.client({ latency: latencies(index, 5, 300) }) })),
  );
  const results = (await place.timeline.finish(same)).map(({ result }) => result).sort();
  expect(place.forum.comments).toHaveLength(1);
  expect(results.filter((result) => result === 'created')).toHaveLength(1);
  expect(results.filter((result) => result === 'updated' || result === 'unchanged')).toHaveLength(7);
  expect(decodeState(place.forum.comments[0]?.body ?? '')?.openedAt).toBe(AT);
});
