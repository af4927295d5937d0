import { afterEach, describe, expect, test } from '@jest/globals';
import { decodeState } from '../../src/core/state.js';
import type { World } from '../../src/standin/world.js';
import { createRun } from '../../src/standin/world.js';
import { createScenario, type Scenario } from '../support/scenario.js';
import { crowd, ended, green, LOGS, many, red, runOf, shaOf, sweep, type Head } from '../support/sweep-world.js';

let scenario: Scenario;

afterEach(() => scenario.close());

/** A repository with these open pull requests, and a configuration. */
async function given(heads: readonly Head[], config = '', change: Partial<World> = {}): Promise<void> {
  const files: Record<string, string> = config === '' ? {} : { '.github/ci-rescue.yml': config };
  scenario = await createScenario(crowd(heads, { files, ...change }));
}

/** Our comments on a pull request. */
function ours(pull: number): string[] {
  return scenario.bodies(pull).filter((body) => body.startsWith('<!-- ci-rescue'));
}

describe('a failure that nobody was told of', () => {
  test('is found, diagnosed and told once; a second sweep writes nothing [77 78 79]', async () => {
    await given([red(), green()]);
    const first = await sweep(scenario);
    expect(first.code).toBe(0);
    expect(first.outputs).toMatchObject({
      result: 'created',
      'pr-number': '101',
      'head-sha': shaOf(101),
      category: 'type-error',
    });
    expect(first.outputs['comment-url']).toContain('/pull/101#issuecomment-');
    expect(scenario.bodies(101)).toHaveLength(1);
    expect(scenario.bodies(101)[0]).toMatch(/^<!-- ci-rescue:101:000000000065 -->\n/);
    expect(decodeState(scenario.bodies(101)[0] ?? '')).toMatchObject({ pr: 101, sha: shaOf(101), failures: [{ run: 1010 }] });
    expect(first.report).toMatchObject({
      mode: 'monitor',
      swept_at: expect.stringMatching(/^2026-01-05T12:00:0/),
      previous_sweep: null,
      dry_run: false,
      scanned_prs: 2,
      red_prs: 1,
      failed_runs: 1,
      escalated: 1,
      already_addressed: 0,
      failed: 0,
      outage: null,
      config: { max_age_hours: 24, max_comments: 20, unknown: 'post', retry_transient: false },
    });
    expect(first.report.details).toEqual([
      {
        ...{
          pr: 101,
          sha: shaOf(101),
          run_id: 1010,
          workflow: 'CI',
          pattern_id: 'typescript/type-error',
          category: 'type-error',
        },
        ...{ confidence: expect.any(Number), action: 'created', note: expect.any(String) },
      },
    ]);
    expect(first.summary).toContain('| [#101](https://github.com/o/r/pull/101) | `CI` |');
    expect(first.diagnoses).toMatchObject([{ category: 'type-error', job: { runId: 1010 } }]);

    scenario.pass(30);
    const second = await sweep(scenario);
    expect(second.outputs.result).toBe('unchanged');
    expect(second.written).toEqual([]);
    expect(second.report).toMatchObject({ escalated: 0, already_addressed: 1, red_prs: 1 });
  });

  test('is told beside what its comment already names, and once more only when it fails again [51 52 78]', async () => {
    await given([{ runs: [{ log: LOGS.types }] }]);
    await sweep(scenario);
    scenario.world.runs.push(createRun({ id: 77, headSha: shaOf(101), name: 'Docs', path: '.github/workflows/docs.yml' }));
    scenario.world.jobs.push({ ...scenario.world.jobs[0]!, id: 78, runId: 77, name: 'docs' });
    scenario.world.logs[78] = LOGS.lockfile;
    scenario.pass(30);
    expect((await sweep(scenario)).written).toEqual(['PATCH 200']);
    expect(ours(101)).toHaveLength(1);
    expect(ours(101)[0]).toContain('TS2322');
    expect(ours(101)[0]).toContain('npm ci');
    expect((await sweep(scenario)).written).toEqual([]);
  });
});

const OLD = '2026-01-03T10:00:00Z';
const bot = 'github-actions[bot]';

/** Pull requests in all the states that one can be in: what became of it (null: it was not looked at), and how many there are. */
const STATES: readonly [what: string, head: Head, action: string | null, count: number][] = [
  ['green', green(), null, 30],
  ['still running', { runs: [{ run: { status: 'in_progress', conclusion: null }, job: null }] }, null, 10],
  ['without checks', {}, null, 8],
  ['waiting for approval', { runs: [{ run: { conclusion: 'action_required' }, job: null }] }, null, 2],
  ['closed and red', { ...red(), pull: { state: 'closed' } }, null, 3],
  ['a type error', red(LOGS.types), 'created', 9],
  ['a red test', red(LOGS.tests), 'created', 7],
  ['a lock file', red(LOGS.lockfile), 'created', 6],
  ['a log that nobody understands', red(LOGS.unknown), 'created', 3],
  ['a log that is gone', red('gone'), 'created', 1],
  ['timed out', red(LOGS.tests, { conclusion: 'timed_out' }, { conclusion: 'timed_out' }), 'created', 1],
  ['a workflow that GitHub could not start', { runs: [{ run: { conclusion: 'startup_failure' }, job: null }] }, 'created', 2],
  ['of a fork', { ...red(), pull: { headRepository: 'someone/r' } }, 'created', 3],
  ['of a deleted fork', { ...red(), pull: { headRepository: null } }, 'created', 1],
  [
    'red in two workflows',
    { runs: [{ log: LOGS.types }, { run: { path: '.github/workflows/b.yml' }, log: LOGS.tests }] },
    'created',
    2,
  ],
  ["an agent's commit", { ...red(), commit: { author: 'copilot-swe-agent[bot]' } }, 'created', 1],
  [
    'a comment about an earlier commit',
    { ...red(), comments: (pull) => [{ body: `<!-- ci-rescue:${pull}:0123456789ab -->\nold`, author: bot }] },
    'created',
    1,
  ],
  [
    "a stranger's comment with our marker",
    { ...red(), comments: (pull, sha) => [{ body: `<!-- ci-rescue:${pull}:${sha} -->\nfixed!`, author: 'stranger' }] },
    'created',
    1,
  ],
  [
    'a comment that quotes our marker',
    { ...red(), comments: (pull, sha) => [{ body: `see\n<!-- ci-rescue:${pull}:${sha} -->`, author: bot }] },
    'created',
    1,
  ],
  [
    'told',
    { ...red(), comments: (pull, sha) => [{ body: `<!-- ci-rescue:${pull}:${sha} -->\ntold`, author: bot }] },
    'already_addressed',
    4,
  ],
  [
    'told in the old spelling',
    { ...red(), comments: (pull, sha) => [{ body: `<!-- ci-rescue-sha:${pull}:${sha} -->\ntold`, author: bot }] },
    'already_addressed',
    4,
  ],
  ['red for two days', red(LOGS.types, { createdAt: OLD }), 'too_old', 4],
  ['cancelled', ended('cancelled'), 'green', 3],
  ['red, then green', { runs: [{}, { run: { conclusion: 'success' }, job: { conclusion: 'success' } }] }, 'green', 2],
  ['red in our own workflow', red(LOGS.types, { path: '.github/workflows/rescue.yml' }), 'green', 2],
  ['the network', red(LOGS.network), 'skipped_transient', 3],
  ['labelled', { ...red(), pull: { labels: ['skip-ci-rescue'] } }, 'left_alone', 2],
  ['flagged', { ...red(), commit: { message: 'Try it [skip-ci-rescue]' } }, 'left_alone', 2],
  ['of a bot', { ...red(), commit: { author: 'renovate[bot]' } }, 'left_alone', 2],
];

describe('120 pull requests in all states', () => {
  const all = STATES.flatMap(([what, head, action, count]) => many(count, head).map(() => ({ what, head, action })));
  const config = 'monitor: { max_comments: 60 }\nlimits: { comments_per_hour: 90 }';

  test.each(['monitor', 'auto'])(
    'each gets its due, and a second sweep in mode %s writes nothing [49 53 54 78 82 83 84 13]',
    async (mode) => {
      expect(all).toHaveLength(120);
      await given(
        all.map(({ head }) => head),
        config,
      );
      const first = await sweep(scenario, { mode });
      expect(first.code).toBe(0);
      const became = all.map(({ what }, index) => `${what}: ${first.actions[101 + index] ?? null}`);
      expect(became).toEqual(all.map(({ what, action }) => `${what}: ${action}`));
      const told = all.map(({ action }, index) => [action, 101 + index] as const);
      for (const [action, pull] of told)
        expect([pull, ours(pull).filter((body) => body.includes('ci-rescue-state:')).length]).toEqual([
          pull,
          action === 'created' ? 1 : 0,
        ]);
      const posted = told.filter(([action]) => action === 'created').length + (mode === 'auto' ? 2 : 0);
      expect(first.written).toEqual(Array.from({ length: posted }, () => 'POST 201'));

      scenario.pass(30);
      const second = await sweep(scenario, { mode });
      expect(second.written).toEqual([]);
      expect(second.actions).toEqual(
        Object.fromEntries(
          Object.entries(first.actions).map(([pull, action]) => [pull, action === 'created' ? 'already_addressed' : action]),
        ),
      );
    },
  );
});

describe('what a sweep costs', () => {
  const thousand = (...first: Head[]): Head[] => [...many(500, green()), ...first, ...many(500 - first.length, green())];

  test.each([
    ['monitor', 'GraphQL', null],
    ['auto', 'GraphQL', null],
    ['monitor', 'REST', 502],
    ['auto', 'REST', 502],
    ['monitor', 'REST', 403],
    ['auto', 'REST', 403],
  ] as const)('1,000 green pull requests, mode %s, %s: 30 requests at most [117 77]', async (mode, _way, status) => {
    await given(thousand());
    if (status !== null) scenario.github.fault({ path: /^\/graphql/, status, times: 99 });
    const swept = await sweep(scenario, { mode });
    expect(swept.code).toBe(0);
    expect(swept.outputs.result).toBe('none');
    expect(swept.report).toMatchObject({ scanned_prs: 1_000, red_prs: 0 });
    expect(swept.requests).toBeLessThanOrEqual(30);
    expect(swept.written).toEqual([]);
  });

  // The wake comes on top where somebody can be woken.
  test.each([
    ['monitor', {}, 8],
    ['monitor', { 'agent-token': 'ghp_user' }, 8 + 1],
    ['auto', {}, 8],
    ['auto', { 'agent-token': 'ghp_user' }, 8 + 1],
  ])('a red one among them costs a handful more, mode %s, %j [117]', async (mode, inputs, most) => {
    await given(thousand());
    const calm = await sweep(scenario, { mode, ...inputs });
    await scenario.close();
    await given(thousand(red()));
    scenario.say('nice work', 'somebody', 601);
    const busy = await sweep(scenario, { mode, ...inputs });
    expect(busy.counts).toEqual({ created: 1 });
    expect(ours(601).filter((body) => body.includes('ci-rescue-wake'))).toHaveLength('agent-token' in inputs ? 1 : 0);
    expect(busy.requests - calm.requests).toBeLessThanOrEqual(most);
  });

  test.each([
    [{}, 7],
    [{ 'agent-token': 'ghp_user' }, 8],
  ])('each further one costs 8 requests at most, also with an agent-token: %j [117]', async (inputs, most) => {
    await given([red()]);
    const one = await sweep(scenario, inputs);
    await scenario.close();
    await given(many(4, red()));
    const four = await sweep(scenario, inputs);
    expect(four.counts).toEqual({ created: 4 });
    expect(four.requests - one.requests).toBeLessThanOrEqual(3 * most);
  });

  test.each([502, 403])('a red one is found where GraphQL answers %i, also after all checks [117 78]', async (status) => {
    await given(thousand(red()));
    scenario.github.fault({ path: /^\/graphql/, status, times: 99 });
    expect((await sweep(scenario)).counts).toEqual({ created: 1 });
  });

  test('with the rate limit nearly used up the rest is left for the next sweep [117]', async () => {
    await given(many(3, red()));
    scenario.github.leaves = 20;
    const poor = await sweep(scenario);
    expect(poor.code).toBe(0);
    expect(poor.outputs.result).toBe('skipped');
    expect(poor.written).toEqual([]);
    expect(poor.counts).toEqual({ deferred: 3 });
    expect(poor.report.details[0]?.note).toMatch(/few requests/);
    scenario.github.leaves = 4_000;
    expect((await sweep(scenario)).counts).toEqual({ created: 3 });
  });
});

test('a limit of GitHub that is hit in the middle ends the writing; the next sweep goes on [117]', async () => {
  await given(many(4, red()));
  const headers = { 'retry-after': '900' };
  scenario.github.fault({ method: 'POST', path: /issues\/10[1-3]\/comments/, status: 403, headers, times: 9 });
  const poor = await sweep(scenario);
  expect(poor.code).toBe(0);
  expect(poor.counts).toEqual({ created: 1, failed: 1, deferred: 2 });
  const posts = scenario.github.requests.filter(({ method, path }) => method === 'POST' && path.endsWith('/comments'));
  expect(posts.map(({ status }) => status)).toEqual([201, 403]);
  scenario.github.faults.length = 0;
  expect((await sweep(scenario)).counts).toEqual({ created: 3, already_addressed: 1 });
});

describe('limits', () => {
  /** Sweeps every half hour until there is nothing left to tell, and gives what each sweep told. */
  async function sweeps(inputs: Record<string, string> = {}): Promise<number[]> {
    const told: number[] = [];
    for (let count = 0; count < 8; count += 1) {
      const { counts, code } = await sweep(scenario, inputs);
      expect(code).toBe(0);
      told.push(counts.created ?? 0);
      if (counts.created === undefined && counts.deferred === undefined) break;
      scenario.pass(30);
    }
    return told;
  }

  test.each([
    ['monitor.max_comments', 'monitor: { max_comments: 3 }', [3, 3, 1, 0]],
    ['20 comments a sweep and 60 an hour, where nothing is said', '', [7, 0]],
    ['limits.comments_per_hour', 'limits: { comments_per_hour: 4 }', [4, 0, 0, 3, 0]],
  ])('%s leaves the rest for the next sweep, and nothing is lost [78 115 117]', async (_limit, config, told) => {
    await given(many(7, red()), config);
    expect(await sweeps()).toEqual(told);
    for (let pull = 101; pull <= 107; pull += 1) expect(ours(pull)).toHaveLength(1);
  });

  test('a sweep that is full says which limit it was, and how many are left [79 78]', async () => {
    await given(many(5, red()), 'monitor: { max_comments: 2 }');
    const { outputs, report, counts } = await sweep(scenario);
    expect(counts).toEqual({ created: 2, deferred: 3 });
    expect(report).toMatchObject({ escalated: 2, deferred: 3, config: { max_comments: 2 } });
    expect(report.details.find(({ action }) => action === 'deferred')?.note).toContain('monitor.max_comments (2)');
    expect(outputs.reason).toContain('3 deferred');
  });

  test('what a rescue wrote within the hour counts too [117]', async () => {
    await given(many(2, red()), 'limits: { comments_per_hour: 1 }');
    await scenario.completed(runOf(101));
    expect(ours(101)).toHaveLength(1);
    expect((await sweep(scenario)).counts).toEqual({ deferred: 2 });
  });

  // Newest first: those with the highest numbers are looked at first.
  test.each([
    ['what passes by itself', '', LOGS.network, 'skipped_transient'],
    ['what nobody understands and is to be skipped', 'unknown: skip, ', LOGS.unknown, 'below_confidence'],
  ])('%s takes no room of what comes after it [39 78]', async (_what, setting, log, action) => {
    await given([...many(3, red()), ...many(2, red(log))], `monitor: { ${setting}max_comments: 2 }`);
    expect((await sweep(scenario)).counts).toEqual({ [action]: 2, created: 2, deferred: 1 });
    expect((await sweep(scenario)).counts).toEqual({ [action]: 2, created: 1, already_addressed: 2 });
  });

  test('one pull request gets five comments a day, however often it is pushed [78]', async () => {
    await given([red()]);
    const { world } = scenario;
    const [pull] = world.pulls;
    const [run] = world.runs;
    const [job] = world.jobs;
    const results: string[] = [];
    for (let push = 0; push < 7; push += 1) {
      const id = 5_000 + push;
      const headSha = String(push).repeat(40);
      Object.assign(pull!, { headSha });
      world.commits.push({ sha: headSha, message: 'Again', author: 'octo-dev', committedAt: scenario.now(), repository: null });
      world.runs.push({ ...run!, id, headSha, createdAt: scenario.now(), startedAt: scenario.now() });
      world.jobs.push({ ...job!, id, runId: id, completedAt: scenario.now() });
      world.logs[id] = LOGS.types;
      scenario.pass(60);
      results.push((await sweep(scenario)).actions[101] ?? '');
    }
    expect(results).toEqual(['created', 'created', 'created', 'created', 'created', 'capped', 'capped']);
    scenario.pass(20 * 60);
    expect((await sweep(scenario)).actions[101]).toBe('created');
  });

  test.each([
    ['', 26, 'too_old'],
    ['', 21, 'created'],
    ['monitor: { max_age_hours: 4 }', 6, 'too_old'],
    ['monitor: { max_age_hours: 48 }', 26, 'created'],
  ])('with the configuration "%s" a failure of %i hours ago is %s [78]', async (config, hours, action) => {
    await given([red()], config);
    scenario.pass((hours - 2) * 60);
    expect((await sweep(scenario)).actions[101]).toBe(action);
  });

  test('a check that never reports hides no failure [78]', async () => {
    await given([red(), green(), { runs: [{ run: { status: 'in_progress', conclusion: null }, job: null }] }]);
    scenario.world.checks[shaOf(101)] = 'PENDING';
    expect((await sweep(scenario)).actions).toEqual({ 101: 'created' });
  });

  test('a run of last week that was run again today is young [78]', async () => {
    await given([red(LOGS.types, { createdAt: '2025-12-30T10:00:00Z', attempt: 2, startedAt: '2026-01-05T11:00:00Z' })]);
    expect((await sweep(scenario)).counts).toEqual({ created: 1 });
  });
});

describe('a pull request that goes wrong', () => {
  test.each([
    ['its runs', /head_sha=0{10}66e/, 500],
    ['its runs, as damaged JSON', /head_sha=0{10}66e/, 'truncated'],
    ['its runs, as an error page', /head_sha=0{10}66e/, 'html'],
    ['its comments', /issues\/102\/comments/, 500],
    ['its comments, cut short', /issues\/102\/comments/, 'truncated'],
    ['its comments, with a cut line', /issues\/102\/comments/, 'drop'],
    ['its jobs', /runs\/1020\/jobs/, 502],
    ['the writing', /POST|issues\/102\/comments$/, 403],
  ] as const)('%s: it is told nothing, and the others are [117 78]', async (_what, path, status) => {
    const talked: Head = { ...red(), comments: () => [{ body: 'Nice.', author: 'someone' }] };
    await given([talked, talked, talked]);
    scenario.github.fault({ path, status, times: 99 });
    const { code, actions, stdout } = await sweep(scenario);
    expect(code).toBe(0);
    expect(actions).toMatchObject({ 101: 'created', 103: 'created' });
    expect(actions[102]).toMatch(/^(failed|left_alone)$/);
    expect([101, 102, 103].map((pull) => ours(pull).length)).toEqual([1, 0, 1]);
    expect(stdout).not.toContain('at file://');
    scenario.github.faults.length = 0;
    expect((await sweep(scenario)).actions).toMatchObject({ 101: 'already_addressed', 102: 'created' });
  });

  test('where not even the list can be read, the sweep says so and is no failure [117]', async () => {
    await given([red()]);
    scenario.github.fault({ path: /graphql|\/pulls\?/, status: 502, times: 99 });
    const { code, outputs, report, written } = await sweep(scenario);
    expect(code).toBe(0);
    expect(outputs).toMatchObject({ result: 'skipped', reason: expect.stringContaining('could not be listed') });
    expect(report).toMatchObject({ fault: expect.stringContaining('502') });
    expect(written).toEqual([]);
  });
});

describe('one event that hits everybody', () => {
  test('30 pull requests that the network fails are one line in the summary, and no comment [37 39 43]', async () => {
    await given([...many(20, red(LOGS.network)), ...many(10, red(LOGS.dns))]);
    const { code, outputs, report, summary, written, counts } = await sweep(scenario);
    expect(code).toBe(0);
    expect(written).toEqual([]);
    expect(outputs).toMatchObject({ result: 'skipped', reason: expect.stringContaining('30 pull requests') });
    expect(report.outage).toContain('network-transient');
    expect(report.escalated).toBe(0);
    expect(counts).toEqual({ outage: 30 });
    expect(summary.match(/\*\*30 pull requests fail/g)).toHaveLength(1);
  });

  test('nobody runs all of it again [39 40]', async () => {
    await given(many(30, red(LOGS.network)));
    expect((await sweep(scenario, { 'retry-transient': 'true' })).written).toEqual([]);
    expect(scenario.world.reruns).toEqual([]);
  });

  // The newest is looked at first: a service that is down fills no room, wherever the real failure stands.
  test.each([
    ['the network', LOGS.network],
    ['a service', LOGS.service],
  ])('a real failure among 30 of %s is still told, and the summary says both [37 78]', async (_what, log) => {
    await given([red(), ...many(30, red(log))]);
    const { outputs, report, actions, counts, written } = await sweep(scenario);
    expect(counts).toEqual({ outage: 30, created: 1 });
    expect(actions[101]).toBe('created');
    expect(written).toEqual(['POST 201']);
    expect(report.outage).toMatch(/^30 pull requests fail/);
    expect(outputs.result).toBe('created');
    expect(outputs.reason).toContain('1 created');
  });

  test('what the base branch fails in the same way is told once [37 41]', async () => {
    const earlier = { createdAt: '2026-01-05T09:00:00Z' };
    await given(many(8, red(LOGS.tests, {}, { name: 'test' })));
    scenario.world.runs.push(createRun({ id: 5, event: 'push', headBranch: 'main', headSha: 'b'.repeat(40), ...earlier }));
    scenario.world.jobs.push({ ...scenario.world.jobs[0]!, id: 6, runId: 5 });
    const { written, report, counts } = await sweep(scenario);
    expect(written).toEqual([]);
    expect(report.outage).toBe('8 pull requests fail as the base branch does');
    expect(counts).toEqual({ outage: 8 });
  });

  test('one that has a failure of its own beside that of the base branch is told [37]', async () => {
    const earlier = { createdAt: '2026-01-05T09:00:00Z' };
    const old = { run: {}, log: LOGS.tests, job: { name: 'test' } };
    const own = { run: { path: '.github/workflows/own.yml', name: 'Own' }, log: LOGS.types, job: { name: 'types' } };
    await given([...many(8, { runs: [old] }), { runs: [old, own] }]);
    scenario.world.runs.push(createRun({ id: 5, event: 'push', headBranch: 'main', headSha: 'b'.repeat(40), ...earlier }));
    scenario.world.jobs.push({ ...scenario.world.jobs[0]!, id: 6, runId: 5 });
    const { counts } = await sweep(scenario);
    expect(counts).toEqual({ outage: 8, created: 1 });
    expect(ours(109)).toHaveLength(1);
  });

  test('12 pull requests with the same mistake are told each [37]', async () => {
    await given(many(12, red(LOGS.types)));
    const { counts, report } = await sweep(scenario);
    expect(report.outage).toBeNull();
    expect(counts).toEqual({ created: 12 });
  });

  test('four that the network fails are no event [37]', async () => {
    await given(many(4, red(LOGS.network)));
    const { counts, report } = await sweep(scenario);
    expect([counts, report.outage]).toEqual([{ skipped_transient: 4 }, null]);
  });
});

describe('what passes by itself', () => {
  /** The attempt that a re-run began ends with this log, or green. */
  function end(id: number, log: string | null): void {
    const { world } = scenario;
    const run = world.runs.filter((each) => each.id === id).at(-1)!;
    const conclusion = log === null ? 'success' : 'failure';
    Object.assign(run, { status: 'completed', conclusion });
    const job = {
      ...world.jobs.find(({ runId }) => runId === id)!,
      id: id * 100 + run.attempt,
      attempt: run.attempt,
      conclusion,
    };
    world.jobs.push({ ...job, startedAt: scenario.now(), completedAt: scenario.now() });
    if (log !== null) world.logs[job.id] = log;
  }

  test('is told to nobody, and is not run again unless that is wanted [39 40]', async () => {
    await given([red(LOGS.network)]);
    const { written, counts, report, outputs } = await sweep(scenario);
    expect(written).toEqual([]);
    expect(counts).toEqual({ skipped_transient: 1 });
    expect(report).toMatchObject({ skipped_transient: 1, rerun: 0 });
    expect(outputs).toMatchObject({ result: 'skipped', reason: expect.stringContaining('1 skipped transient') });
  });

  test('is run again where that is wanted, and after three failures in a row told with a mention [39 40]', async () => {
    await given([red(LOGS.network)]);
    const wanted = { 'retry-transient': 'true' };
    const first = await sweep(scenario, wanted);
    expect(first.written).toEqual(['POST 201']);
    expect(scenario.github.requests.map(({ path }) => path)).toContain('/repos/o/r/actions/runs/1010/rerun-failed-jobs');
    expect(scenario.world.reruns).toEqual([1010]);
    expect(first.counts).toEqual({ rerun: 1 });
    expect(first.outputs.result).toBe('updated');
    expect((await sweep(scenario, wanted)).written).toEqual([]);

    end(1010, LOGS.network);
    scenario.pass(30);
    expect((await sweep(scenario, wanted)).counts).toEqual({ rerun: 1 });
    expect(scenario.bodies(101)).toEqual([]);

    end(1010, LOGS.network);
    scenario.pass(30);
    const third = await sweep(scenario, { ...wanted, 'agent-token': 'ghp_user' });
    expect(third.counts).toEqual({ created: 1 });
    expect(scenario.world.reruns).toEqual([1010, 1010]);
    expect(scenario.bodies(101)[0]).toMatch(/@copilot/);
    expect(scenario.bodies(101)[1]).toMatch(/^<!-- ci-rescue-wake:101:000000000065:1 -->\n@copilot/);
  });

  test('green after that, it is over [39 81]', async () => {
    await given([red(LOGS.network)]);
    await sweep(scenario, { 'retry-transient': 'true' });
    end(1010, null);
    const { written, report } = await sweep(scenario, { 'retry-transient': 'true' });
    expect([written, report.red_prs]).toEqual([[], 0]);
  });

  test('three re-runs are all that a commit gets, over all its runs [40]', async () => {
    const runs = ['a', 'b', 'c', 'd', 'e'].map((name) => ({ run: { path: `.github/workflows/${name}.yml` }, log: LOGS.network }));
    await given([{ runs }]);
    const { report } = await sweep(scenario, { 'retry-transient': 'true' });
    expect(scenario.world.reruns).toHaveLength(3);
    expect(report.details.map(({ action }) => action).sort()).toEqual([
      ...['rerun', 'rerun', 'rerun', 'skipped_transient', 'skipped_transient'],
    ]);
    for (const id of [...scenario.world.reruns]) end(id, LOGS.network);
    scenario.pass(30);
    expect((await sweep(scenario, { 'retry-transient': 'true' })).written).toEqual([]);
    expect(scenario.world.reruns).toHaveLength(3);
  });

  test('beside a real failure it is told with it, and not run again [39 70]', async () => {
    await given([{ runs: [{ log: LOGS.types }, { run: { path: '.github/workflows/b.yml' }, log: LOGS.network }] }]);
    expect((await sweep(scenario, { 'retry-transient': 'true' })).written).toEqual(['POST 201']);
    expect(scenario.world.reruns).toEqual([]);
  });

  test('a token that may not run it again is told so [7 117]', async () => {
    await given([red(LOGS.network)]);
    scenario.world.tokens.ghs_workflow!.write = ['issues', 'pull-requests'];
    const { code, counts, stdout, report } = await sweep(scenario, { 'retry-transient': 'true' });
    expect(code).toBe(0);
    expect(counts).toEqual({ skipped_transient: 1 });
    expect(report.details[0]?.note).toContain('could not be run again');
    expect(stdout).toContain('actions: write');
  });

  test('a rescue that ran it again keeps on record that it was flaky [39 41 81]', async () => {
    await given([red(LOGS.network)]);
    const inputs = { 'retry-transient': 'true' };
    await scenario.completed(1010, { inputs });
    expect(scenario.world.reruns).toEqual([1010]);
    end(1010, null);
    scenario.pass(10);
    await scenario.completed(1010, { inputs });
    const [body] = ours(101);
    expect(body).toMatch(/flaky/i);
    expect(decodeState(body ?? '')?.failures.map(({ status }) => status)).toEqual(['green']);
    expect((await sweep(scenario, inputs)).written).toEqual([]);
  });
});

describe('a log that nobody understands', () => {
  const woken = (): number => ours(101).filter((body) => body.includes('ci-rescue-wake')).length;

  test('is told, and wakes nobody, whoever the tokens belong to [34 35 70]', async () => {
    await given([red(LOGS.unknown)]);
    const { outputs } = await sweep(scenario, { 'agent-token': 'ghp_user' });
    expect(outputs).toMatchObject({ result: 'created', 'agent-woken': 'false', category: 'unknown' });
    expect([ours(101).length, woken()]).toEqual([1, 0]);
    expect(ours(101)[0]).toContain('The widget did not fit');
  });

  test('mentions nobody where the comment of a user would be a wake [34 35 70]', async () => {
    await given([red(LOGS.unknown)]);
    const { outputs } = await sweep(scenario, { token: 'ghp_user' });
    expect(outputs).toMatchObject({ result: 'created', 'agent-woken': 'false' });
    expect(ours(101)[0]).not.toContain('@copilot');
  });

  test('of several the first is woken for; the guard asks the others one by one [68 72 77]', async () => {
    await given([red(LOGS.types), red(LOGS.types), red(LOGS.types)]);
    const inputs = { 'agent-token': 'ghp_user' };
    const woken = (): number =>
      [101, 102, 103].filter((pull) => scenario.bodies(pull).some((body) => body.startsWith('<!-- ci-rescue-wake:'))).length;
    expect((await sweep(scenario, inputs)).counts).toEqual({ created: 3 });
    expect(woken()).toBe(1);
    scenario.pass(50);
    for (const count of [2, 3]) {
      await scenario.scheduled({ mode: 'guard', ...inputs });
      expect(woken()).toBe(count);
      scenario.pass(5);
    }
  });

  test('a failure that is understood does both [68 69]', async () => {
    await given([red(LOGS.types)]);
    const { outputs } = await sweep(scenario, { token: 'ghp_user' });
    expect(outputs).toMatchObject({ result: 'created', 'agent-woken': 'true' });
    expect(ours(101)[0]).toContain('@copilot');
    expect(ours(101)).toHaveLength(1);
  });

  test('in mode auto what the sweep woke is not forgotten when the guard had nothing to do [68 72]', async () => {
    await given([red()]);
    const { outputs } = await sweep(scenario, { mode: 'auto', 'agent-token': 'ghp_user' });
    expect([ours(101).length, woken()]).toEqual([2, 1]);
    expect(outputs['agent-woken']).toBe('true');
  });

  test('is passed over where the configuration says so [34 35]', async () => {
    await given([red(LOGS.unknown)], 'monitor: { unknown: skip }');
    const { written, counts, report, outputs } = await sweep(scenario);
    expect([written, counts, report.below_confidence]).toEqual([[], { below_confidence: 1 }, 1]);
    expect(outputs.result).toBe('skipped');
  });

  test('counts as such below min-confidence [34]', async () => {
    await given([red(LOGS.types)], 'monitor: { unknown: skip }');
    expect((await sweep(scenario, { 'min-confidence': '0.99' })).counts).toEqual({ below_confidence: 1 });
  });

  test('beside one that is understood is told with it [35]', async () => {
    const runs = [{ log: LOGS.types }, { run: { path: '.github/workflows/b.yml' }, log: LOGS.unknown }];
    await given([{ runs }], 'monitor: { unknown: skip }');
    await sweep(scenario, { 'agent-token': 'ghp_user' });
    expect([ours(101).length, woken()]).toEqual([2, 1]);
  });
});

describe('who is looked at', () => {
  test('one pull request, where its number is given [78]', async () => {
    await given([red(), red(), red()]);
    const { actions, report, written } = await sweep(scenario, { 'pr-number': '102' });
    expect(actions).toEqual({ 102: 'created' });
    expect(report).toMatchObject({ scanned_prs: 1, red_prs: 1 });
    expect(written).toEqual(['POST 201']);
    expect(scenario.bodies(102)).toHaveLength(1);
    expect((await sweep(scenario, { 'pr-number': '102' })).written).toEqual([]);
  });

  test('no closed one, and none that is not there [78]', async () => {
    await given([{ ...red(), pull: { state: 'closed' } }, red()]);
    const closed = await sweep(scenario, { 'pr-number': '101' });
    expect(closed.code).toBe(0);
    expect(closed.outputs.result).toBe('none');
    expect(closed.stdout).toContain('Pull request 101 is closed');
    const missing = await sweep(scenario, { 'pr-number': '999' });
    expect(missing.code).toBe(0);
    expect(missing.outputs).toMatchObject({ result: 'skipped', reason: expect.stringContaining('no pull request 999') });
    expect([...closed.written, ...missing.written]).toEqual([]);
  });

  test('by hand as by the clock [9 77]', async () => {
    await given([red()]);
    const { outputs } = await scenario.run({ event: 'workflow_dispatch', payload: { inputs: {} } });
    expect(outputs.result).toBe('created');
    expect(ours(101)).toHaveLength(1);
  });

  test('two pull requests of one branch each get their own comment [48 78]', async () => {
    await given([red(), { pull: { headSha: shaOf(101), headRef: 'topic-101', baseRef: 'next' } }]);
    expect((await sweep(scenario)).actions).toEqual({ 101: 'created', 102: 'created' });
    expect([ours(101).length, ours(102).length]).toEqual([1, 1]);
    expect((await sweep(scenario)).written).toEqual([]);
  });
});

describe('an external CI', () => {
  const check = {
    id: 71,
    sha: shaOf(101),
    source: 'check_run' as const,
    name: 'ci/shop',
    conclusion: 'failure',
    summary: 'npm error code ERESOLVE',
  };
  const status = { ...check, id: 72, source: 'status' as const, name: 'ci/old', summary: 'the build is broken' };

  test('whose failure nobody was told of is told from its own words, once [77 78]', async () => {
    const at = { completedAt: '2026-01-05T11:00:00Z' };
    await given([green()], '', {
      external: [
        { ...check, ...at },
        { ...status, ...at },
      ],
    });
    const { counts, report } = await sweep(scenario);
    expect(counts).toEqual({ created: 1 });
    expect(report.details.map(({ workflow }) => workflow).sort()).toEqual(['ci/old', 'ci/shop']);
    expect(ours(101)[0]).toContain('ERESOLVE');
    expect(ours(101)[0]).toContain('ci/old');
    expect(await sweep(scenario)).toMatchObject({ counts: { already_addressed: 1 }, written: [] });
  });

  test('that failed last week, or whose failure is a job of GitHub Actions, is left alone', async () => {
    await given([green()], '', { external: [{ ...check, completedAt: '2026-01-01T11:00:00Z' }] });
    expect((await sweep(scenario)).counts).toEqual({ too_old: 1 });
  });
});

describe('a dry run', () => {
  test('writes nothing, and says what it would have written [10]', async () => {
    await given([red(), red(LOGS.network), green()]);
    const dry = await sweep(scenario, { 'dry-run': 'true', 'retry-transient': 'true', 'agent-token': 'ghp_user' });
    expect(dry.code).toBe(0);
    expect(dry.written).toEqual([]);
    expect(scenario.world.reruns).toEqual([]);
    expect(dry.outputs).toMatchObject({ result: 'created', 'agent-woken': 'false' });
    expect(dry.outputs.reason).toMatch(/^dry run: 3 open pull requests, 2 of them red: /);
    expect(dry.report).toMatchObject({ dry_run: true, escalated: 1, rerun: 1 });
    expect(dry.actions).toEqual({ 101: 'created', 102: 'rerun' });
    expect(dry.stdout).toContain('TS2322');
    const real = await sweep(scenario, { 'retry-transient': 'true' });
    expect(real.actions).toEqual(dry.actions);
  });
});

describe('the sweep before', () => {
  const own = { path: '.github/workflows/rescue.yml', headBranch: 'main', headSha: 'c'.repeat(40), conclusion: 'success' };

  test('is named, so that a schedule that GitHub switched off is seen [77 79]', async () => {
    await given([green()]);
    scenario.world.runs.push(
      createRun({ ...own, id: 800, event: 'schedule', createdAt: '2026-01-05T11:00:00Z' }),
      createRun({ ...own, id: 801, event: 'schedule', createdAt: '2026-01-05T11:30:00Z', conclusion: 'failure' }),
      // The same workflow, after something failed.
      createRun({ ...own, id: 802, event: 'workflow_run', createdAt: '2026-01-05T11:50:00Z' }),
      createRun({
        ...own,
        id: 900,
        event: 'schedule',
        createdAt: '2026-01-05T11:59:00Z',
        status: 'in_progress',
        conclusion: null,
      }),
    );
    const { report, summary } = await sweep(scenario);
    expect(report.previous_sweep).toBe('2026-01-05T11:00:00Z');
    expect(summary).toContain('2026-01-05T11:00:00Z');
  });
});
