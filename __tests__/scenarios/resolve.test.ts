import { afterEach, expect, test } from '@jest/globals';
import { createJob, createPull, createRun, type World, type WorldComment, type WorldRun } from '../../src/standin/world.js';
import { jobLog, runStep } from '../support/logs.js';
import { redWorld, SHA, TSC_LOG } from '../support/rescue.js';
import { insidePull, type Ran, type Start } from '../support/runner.js';
import { createScenario, type Scenario } from '../support/scenario.js';
import { JEST } from '../support/tool-output.js';

const NEXT = 'b'.repeat(40);
const JEST_LOG = jobLog(runStep('npx jest', JEST, 1));
const LINT = { name: 'Lint', path: '.github/workflows/lint.yml' };

let scenario: Scenario;

afterEach(() => scenario.close());

async function begin(change: Partial<World> = {}): Promise<Scenario> {
  scenario = await createScenario(redWorld(change));
  return scenario;
}

/** A run with one job, at the scenario's time. */
function addRun(run: Partial<WorldRun> & { id: number }, job = 'build'): void {
  const { world } = scenario;
  const at = scenario.now();
  const added = createRun({ createdAt: at, startedAt: at, updatedAt: at, ...run });
  world.runs.push(added);
  const id = 100 * added.id + added.attempt;
  const { attempt, conclusion } = added;
  world.jobs.push(createJob({ id, runId: added.id, attempt, name: job, conclusion, completedAt: at }));
  if (conclusion === 'failure') world.logs[id] = job === 'build' ? TSC_LOG : JEST_LOG;
}

/** A run tried again, some minutes later. */
function tryAgain(runId: number, conclusion: 'success' | 'failure', job = 'build'): void {
  scenario.pass(10);
  const known = scenario.world.runs.filter(({ id }) => id === runId);
  const last = known.at(-1) as WorldRun;
  const at = scenario.now();
  addRun({ ...last, attempt: last.attempt + 1, conclusion, startedAt: at, updatedAt: at }, job);
}

/** The pull request has a new head. */
function push(sha = NEXT): void {
  scenario.pass(10);
  Object.assign(scenario.world.pulls[0] ?? {}, { headSha: sha });
  scenario.world.commits.push({ sha, message: 'Mend', author: 'octo-dev', committedAt: scenario.now(), repository: null });
}

function rca(sha = SHA): WorldComment {
  const found = scenario.world.comments.find(({ body }) => body.startsWith(`<!-- ci-rescue:7:${sha.slice(0, 12)} -->`));
  if (found === undefined) throw new Error(`no comment of ${sha}`);
  return found;
}

/** What people see of a comment. */
function shown({ body }: { body: string }): string {
  return body.replace(/<!--.*?-->/g, '').trim();
}

function headline(comment: { body: string }): string {
  return shown(comment).split('\n')[0] ?? '';
}

test('a run that is tried again and succeeds is struck, with the time it took and what was flaky [81 104 41]', async () => {
  const { completed } = await begin();
  await completed(1);
  expect(shown(rca())).toContain('@copilot');
  tryAgain(1, 'success');
  const { outputs, code } = await completed(1);
  expect([code, outputs.result, outputs['pr-number'], outputs['comment-id']]).toEqual([0, 'updated', '7', String(rca().id)]);
  expect(headline(rca())).toMatch(/^## ✅ Resolved, green since 2026-01-05 12:10 UTC/);
  expect(shown(rca())).toMatch(/Time to green: 10 min/);
  expect(shown(rca())).toMatch(/~~.*CI \/ build.*~~ · flaky: attempt 1 failed, attempt 2 passed.*TS2322/);
  expect(shown(rca())).not.toMatch(/@|For the agent|What to do/);
});

test('a second look writes nothing [50 2]', async () => {
  const { completed, written } = await begin();
  await completed(1);
  tryAgain(1, 'success');
  await completed(1);
  scenario.pass(5);
  const { outputs } = await completed(1);
  expect([outputs.result, written()]).toEqual(['none', []]);
});

test('of two red workflows one goes green, then the other [51 81 70]', async () => {
  const { completed, bodies } = await begin();
  await completed(1);
  addRun({ id: 2, ...LINT, conclusion: 'failure' }, 'unit');
  await completed(2);
  tryAgain(2, 'success', 'unit');
  expect((await completed(2)).outputs.result).toBe('updated');
  expect(headline(rca())).toMatch(/^## ❌/);
  expect(shown(rca())).toMatch(/~~.*Lint \/ unit.*~~/);
  expect(shown(rca())).not.toMatch(/~~.*CI \/ build.*~~/);
  expect(shown(rca())).toContain('@copilot');
  tryAgain(1, 'success');
  await completed(1);
  expect(headline(rca())).toMatch(/^## ✅ Resolved/);
  expect(shown(rca())).not.toContain('@');
  expect(bodies()).toHaveLength(1);
});

test('another run of the same workflow, event and commit settles what the first failed [81 52]', async () => {
  const { completed } = await begin();
  await completed(1);
  scenario.pass(10);
  addRun({ id: 5, conclusion: 'success' });
  expect((await completed(5)).outputs.result).toBe('updated');
  expect(headline(rca())).toMatch(/^## ✅/);
});

test('a run of another event, workflow file or an earlier one settles nothing [81]', async () => {
  const { completed, written } = await begin();
  await completed(1);
  scenario.pass(10);
  addRun({ id: 5, event: 'push', conclusion: 'success' });
  addRun({ id: 6, path: '.github/workflows/other.yml', conclusion: 'success' });
  addRun({ id: 7, conclusion: 'success', createdAt: '2026-01-05T09:00:00Z' });
  for (const id of [5, 6, 7]) {
    const { outputs } = await completed(id);
    expect([id, outputs.result, written()]).toEqual([id, 'unchanged', []]);
  }
  expect(headline(rca())).toMatch(/^## ❌/);
});

test('a green new head closes what the one before had failed, folds it away, and closes the notice [81 51]', async () => {
  const { completed, world, bodies } = await begin();
  await completed(1, { inputs: { mode: 'notify' } });
  await completed(1);
  push();
  addRun({ id: 3, headSha: NEXT, conclusion: 'success' });
  const { outputs } = await completed(3);
  expect([outputs.result, outputs['head-sha']]).toEqual(['updated', NEXT]);
  expect(headline(rca())).toMatch(/^## ✅ Resolved, green since 2026-01-05 12:10 UTC/);
  expect(shown(rca())).toContain(`green with \`${NEXT.slice(0, 12)}\``);
  expect(shown(rca())).not.toMatch(/@|flaky/);
  expect(rca().minimized).toBe('outdated');
  const notice = world.comments.find(({ body }) => body.startsWith('<!-- ci-rescue:7 -->')) as WorldComment;
  expect(headline(notice)).toMatch(/^## ✅ Resolved/);
  expect(notice.minimized).toBeUndefined();
  expect(bodies()).toHaveLength(2);
});

test('what a new head still fails keeps its own comment; the one before is folded away all the same [51 81]', async () => {
  const { completed, bodies } = await begin();
  await completed(1);
  push();
  addRun({ id: 3, headSha: NEXT, conclusion: 'failure' });
  await completed(3);
  addRun({ id: 4, headSha: NEXT, ...LINT, conclusion: 'success' }, 'unit');
  const { outputs } = await completed(4);
  expect(outputs.result).toBe('unchanged');
  expect([bodies().length, rca().minimized, rca(NEXT).minimized]).toEqual([2, 'outdated', undefined]);
  expect([headline(rca()), headline(rca(NEXT))]).toEqual([expect.stringMatching(/^## ❌/), expect.stringMatching(/^## ❌/)]);
});

test('a superseded commit that goes green late says nothing about the head [81 56]', async () => {
  const { completed } = await begin();
  await completed(1);
  push();
  addRun({ id: 3, headSha: NEXT, conclusion: 'failure' });
  await completed(3);
  tryAgain(1, 'success');
  await completed(1);
  expect(headline(rca())).toMatch(/^## ✅/);
  expect(headline(rca(NEXT))).toMatch(/^## ❌/);
  expect([rca(NEXT).minimized, shown(rca(NEXT)).includes('@copilot')]).toEqual([undefined, true]);
});

test('what is not ours, or has no state, stays as it is [54 55]', async () => {
  const { completed, say, world } = await begin();
  const marker = `<!-- ci-rescue:7:${'d'.repeat(12)} -->`;
  const foreign = say(`${marker}\nmine`, 'mallory');
  const stateless = say(`${marker}\nolder words`, 'github-actions[bot]');
  const word = say('just a word', 'github-actions[bot]');
  await completed(1);
  push();
  addRun({ id: 3, headSha: NEXT, conclusion: 'success' });
  await completed(3);
  expect(rca().minimized).toBe('outdated');
  const now = [foreign, stateless, word].map(({ id }) => world.comments.find((comment) => comment.id === id));
  expect(now.map((comment) => [comment?.body, comment?.minimized])).toEqual([
    [`${marker}\nmine`, undefined],
    [`${marker}\nolder words`, undefined],
    ['just a word', undefined],
  ]);
});

const group = (digit: string): string => `gh-readonly-queue/main/pr-7-${digit.repeat(40)}`;

test('a merge group that succeeds closes the group before, and leaves the head as it stands [81 6]', async () => {
  const { completed } = await begin();
  await completed(1);
  addRun({ id: 3, event: 'merge_group', headBranch: group('1'), headSha: NEXT, conclusion: 'failure' });
  await completed(3);
  expect(headline(rca(NEXT))).toMatch(/^## ❌/);
  scenario.pass(10);
  const later = 'c'.repeat(40);
  addRun({ id: 4, event: 'merge_group', headBranch: group('2'), headSha: later, conclusion: 'success' });
  const { outputs } = await completed(4);
  expect([outputs.result, outputs['head-sha']]).toEqual(['updated', later]);
  expect(headline(rca(NEXT))).toMatch(/^## ✅/);
  expect([headline(rca()), rca().minimized]).toEqual([expect.stringMatching(/^## ❌/), undefined]);
});

/** The event of an external CI. */
function external(kind: 'check_run' | 'status', conclusion: string, sha = SHA): Partial<Start> {
  const at = scenario.now();
  if (kind === 'status') {
    const branches = [{ name: 'topic' }];
    return {
      event: 'status',
      payload: { sha, state: conclusion, context: 'ext/ci', description: 'x', updated_at: at, branches },
    };
  }
  const suite = { app: { slug: 'buildkite' }, check_suite: { head_branch: 'topic' } };
  const check = { id: 3, name: 'ext/ci', head_sha: sha, conclusion, completed_at: at, ...suite };
  return { event: 'check_run', payload: { action: 'completed', check_run: { ...check, pull_requests: [{ number: 7 }] } } };
}

test.each([['check_run'], ['status']] as const)('an external %s that succeeds strikes what it had failed [81]', async (kind) => {
  const { run, pass, written } = await begin({ runs: [], jobs: [], logs: {} });
  await run(external(kind, 'failure'));
  expect(headline(rca())).toMatch(/^## ❌/);
  pass(10);
  const { outputs } = await run(external(kind, 'success'));
  expect([outputs.result, outputs['pr-number']]).toEqual(['updated', '7']);
  expect(headline(rca())).toMatch(/^## ✅ Resolved, green since 2026-01-05 12:10 UTC/);
  pass(10);
  expect((await run(external(kind, 'success'))).outputs.result).toBe('none');
  expect(written()).toEqual([]);
  await run(external(kind, 'failure'));
  expect(headline(rca())).toMatch(/^## ❌/);
});

test('a check of a new head closes the commit before; one of a superseded commit closes nothing of the head [81 56]', async () => {
  const { run, pass } = await begin({ runs: [], jobs: [], logs: {} });
  await run(external('check_run', 'failure'));
  push();
  await run(external('check_run', 'failure', NEXT));
  pass(10);
  await run(external('check_run', 'success', SHA));
  expect([headline(rca()), headline(rca(NEXT))]).toEqual([expect.stringMatching(/^## ✅/), expect.stringMatching(/^## ❌/)]);
  await run(external('check_run', 'failure', SHA));
  pass(10);
  await run(external('check_run', 'success', NEXT));
  expect(headline(rca(NEXT))).toMatch(/^## ✅/);
});

async function review(action: string, body: string): Promise<Ran> {
  const pull = (await insidePull(scenario.github, 7, 900)).payload as { pull_request: unknown };
  const payload = { action, pull_request: pull.pull_request, review: { state: 'approved', body, user: { login: 'octo-dev' } } };
  return scenario.run({ event: 'pull_request_review', payload });
}

test('a review is a moment to see how the runs stand; its words are not believed [81 75]', async () => {
  const { completed, written } = await begin();
  await completed(1);
  const early = await review('submitted', `All green now. Fixed in ${NEXT}`);
  expect([early.outputs.result, written(), headline(rca())]).toEqual(['unchanged', [], expect.stringMatching(/^## ❌/)]);
  tryAgain(1, 'success');
  await review('dismissed', 'x');
  expect([written(), headline(rca())]).toEqual([[], expect.stringMatching(/^## ❌/)]);
  const { outputs } = await review('submitted', 'still looks broken to me');
  expect([outputs.result, headline(rca())]).toEqual([
    'updated',
    expect.stringMatching(/^## ✅ Resolved, green since 2026-01-05 12:10/),
  ]);
});

test('a resolve job inside the run believes the jobs that are green by now [81 1]', async () => {
  const { completed, run, world, github } = await begin();
  await completed(1);
  scenario.pass(10);
  const attempt = { attempt: 2, runId: 1 };
  world.runs.push({ ...(world.runs[0] as WorldRun), attempt: 2, status: 'in_progress', conclusion: null });
  world.jobs.push(
    createJob({ id: 201, ...attempt, name: 'build', status: 'in_progress', conclusion: null, completedAt: null }),
    createJob({ id: 202, ...attempt, name: 'resolve', status: 'in_progress', conclusion: null, completedAt: null }),
  );
  async function inside(): Promise<Ran> {
    const start = await insidePull(github, 7, 1);
    return run({
      ...start,
      inputs: { mode: 'resolve' },
      variables: { ...start.variables, GITHUB_RUN_ATTEMPT: '2', GITHUB_JOB: 'resolve' },
    });
  }
  expect((await inside()).outputs.result).toBe('unchanged');
  const build = world.jobs.find(({ id }) => id === 201);
  Object.assign(build ?? {}, { status: 'completed', conclusion: 'success', completedAt: scenario.now() });
  const { outputs, code } = await inside();
  expect([code, outputs.result]).toEqual([0, 'updated']);
  expect(headline(rca())).toMatch(/^## ✅/);
});

test('a red run gives a resolve step nothing to do [2]', async () => {
  const { completed, written } = await begin();
  const { outputs } = await completed(1, { inputs: { mode: 'resolve' } });
  expect([outputs.result, written()]).toEqual(['none', []]);
});

/** A push to main, without a pull request. */
function pushed(id: number, sha: string, conclusion: string): void {
  addRun({ id, event: 'push', headBranch: 'main', headSha: sha, conclusion });
}

test('without a pull request the comment of the commit is struck, by itself or by the next green commit [81 45]', async () => {
  const { completed, world, pass } = await begin({ runs: [], jobs: [], logs: {}, pulls: [] });
  const commits = ['1', '2', '3', '4'].map((digit) => digit.repeat(40)) as [string, string, string, string];
  pushed(1, commits[0], 'failure');
  await completed(1);
  tryAgain(1, 'success');
  expect((await completed(1)).outputs).toMatchObject({ result: 'updated', 'pr-number': '', 'head-sha': commits[0] });
  pass(10);
  pushed(2, commits[1], 'failure');
  await completed(2);
  pass(10);
  pushed(3, commits[2], 'failure');
  await completed(3);
  pass(10);
  pushed(4, commits[3], 'success');
  expect((await completed(4)).outputs.result).toBe('updated');
  expect(world.commitComments.map(({ sha }) => sha)).toEqual(commits.slice(0, 3));
  expect(world.commitComments.map(headline)).toEqual(Array.from({ length: 3 }, () => expect.stringMatching(/^## ✅/)));
  const words = world.commitComments.map((comment) => shown(comment).includes(`green with \`${commits[3].slice(0, 12)}\``));
  expect(words).toEqual([false, true, true]);
  expect(world.comments).toEqual([]);
});

test('an earlier push that goes green late says nothing about the one after it [81]', async () => {
  const { completed, world, pass } = await begin({ runs: [], jobs: [], logs: {}, pulls: [] });
  pushed(1, SHA, 'failure');
  await completed(1);
  pass(10);
  pushed(2, NEXT, 'failure');
  await completed(2);
  tryAgain(1, 'success');
  await completed(1);
  expect(world.commitComments.map(headline)).toEqual([expect.stringMatching(/^## ✅/), expect.stringMatching(/^## ❌/)]);
});

test('who said that it is fixed is told beside the proof, and only then [112 75]', async () => {
  const { completed, say, world, pass } = await begin();
  world.collaborators['reader'] = 'read';
  await completed(1);
  pass(5);
  say('Fixed in `1111111` I think', 'Copilot');
  say('fixed in 2222222.', 'octo-dev');
  say('Fixed in 3333333', 'mallory');
  say('Fixed in 4444444', 'reader');
  say('> Fixed in 5555555\n\nis that so?', 'octo-dev');
  say('```\nFixed in 6666666\n```', 'octo-dev');
  say('write `Fixed in 7777777` when done', 'octo-dev');
  say('~~~\nFixed in 8888888\n~~~\n<!-- Fixed in 9999999 -->', 'octo-dev');
  await completed(1);
  expect(shown(rca())).not.toMatch(/1111111|2222222/);
  push();
  addRun({ id: 3, headSha: NEXT, conclusion: 'success' });
  await completed(3);
  expect(shown(rca())).toMatch(/fixed in `1111111`, as Copilot said/);
  expect(shown(rca())).toMatch(/fixed in `2222222`, as octo-dev said/);
  expect(shown(rca())).not.toMatch(/3333333|4444444|5555555|6666666|7777777|8888888|9999999|mallory|reader/);
});

test('a claim is no proof while something is red [112 81]', async () => {
  const { completed, say, pass } = await begin();
  await completed(1);
  addRun({ id: 2, ...LINT, conclusion: 'failure' }, 'unit');
  await completed(2);
  pass(5);
  say('Fixed in 1111111', 'Copilot');
  tryAgain(2, 'success', 'unit');
  await completed(2);
  expect(headline(rca())).toMatch(/^## ❌/);
  expect(shown(rca())).not.toMatch(/fixed in `1111111`, as/);
  expect(shown(rca())).toContain('@copilot');
});

test('passing CI with nothing of ours costs little and writes nothing [2]', async () => {
  const runs = [
    createRun({ id: 1, conclusion: 'success' }),
    createRun({ id: 2, conclusion: 'success', event: 'push', headSha: NEXT }),
  ];
  const { completed, github, written } = await begin({ runs, jobs: [], logs: {} });
  for (const id of [1, 2]) {
    const { outputs, summary, stdout } = await completed(id);
    expect([outputs.result, written(), stdout.includes('::warning')]).toEqual(['none', [], false]);
    expect(github.requests.length).toBeLessThanOrEqual(4);
    expect(summary).not.toContain('❌');
  }
});

test('what goes red again after green is red again, and the mention is back [81 70]', async () => {
  const { completed, bodies } = await begin();
  await completed(1);
  tryAgain(1, 'success');
  await completed(1);
  tryAgain(1, 'failure');
  expect((await completed(1)).outputs.result).toBe('updated');
  expect([headline(rca()), bodies().length]).toEqual([expect.stringMatching(/^## ❌/), 1]);
  expect(shown(rca())).toContain('@copilot please');
  tryAgain(1, 'success');
  await completed(1);
  expect(headline(rca())).toMatch(/^## ✅ Resolved, green since 2026-01-05 12:30/);
});

test('a comment that may not be folded away is no failure [7 117]', async () => {
  const { completed, github } = await begin();
  await completed(1);
  push();
  addRun({ id: 3, headSha: NEXT, conclusion: 'success' });
  const errors = [{ type: 'FORBIDDEN', path: ['minimizeComment'], message: 'Resource not accessible by integration' }];
  github.fault({ method: 'POST', path: /graphql/, status: 200, body: { data: { minimizeComment: null }, errors }, times: 5 });
  const { code, outputs, stdout } = await completed(3);
  expect([code, outputs.result, rca().minimized]).toEqual([0, 'updated', undefined]);
  expect(headline(rca())).toMatch(/^## ✅/);
  expect(stdout).not.toContain('::error');
});

test('a read-only token ends as a warning with the remedy [7 8]', async () => {
  const { completed, world } = await begin();
  await completed(1);
  tryAgain(1, 'success');
  world.tokens.ghs_workflow = { login: 'github-actions[bot]', type: 'Bot', write: false };
  const { code, outputs, stdout } = await completed(1);
  expect([code, outputs.result, headline(rca())]).toEqual([0, 'skipped', expect.stringMatching(/^## ❌/)]);
  expect(stdout).toMatch(/::warning::.*pull-requests: write/);
  expect(outputs.reason).toContain('pull-requests: write');
});

test.each([
  ['the comments', /\/issues\/7\/comments/],
  ['the pull request', /\/pulls\/7$/],
])('where %s cannot be read nothing is concluded [117 7]', async (_title, path) => {
  const { completed, github } = await begin();
  await completed(1);
  tryAgain(1, 'success');
  github.fault({ path, status: 502, times: 99 });
  const { code, outputs, stdout } = await completed(1);
  expect([code, outputs.result]).toEqual([0, 'skipped']);
  expect(stdout).toMatch(/::warning::.*run again later/);
  expect(headline(rca())).toMatch(/^## ❌/);
});

test('a dry run prints what it would have written, and writes nothing [10]', async () => {
  const { completed, written } = await begin();
  await completed(1);
  push();
  addRun({ id: 3, headSha: NEXT, conclusion: 'success' });
  const { outputs, stdout } = await completed(3, { inputs: { 'dry-run': 'true' } });
  expect([outputs.result, written()]).toEqual(['updated', []]);
  expect(outputs.reason).toMatch(/^dry run: would have updated/);
  expect(stdout).toContain('✅ Resolved');
  expect([headline(rca()), rca().minimized]).toEqual([expect.stringMatching(/^## ❌/), undefined]);
});

test('a merged pull request is brought up to date too [81]', async () => {
  const { completed, world } = await begin();
  await completed(1);
  push();
  addRun({ id: 3, headSha: NEXT, conclusion: 'success' });
  Object.assign(world.pulls[0] as World['pulls'][number], { state: 'closed' });
  const { code } = await completed(3, { inputs: { 'pr-number': '7' } });
  expect([code, headline(rca())]).toEqual([0, expect.stringMatching(/^## ✅/)]);
});

test("a user's token adopts the bot's comment, and its own words are no claim [54 69]", async () => {
  const { completed, say } = await begin();
  await completed(1);
  scenario.pass(5);
  say('Fixed in 1111111', 'Copilot');
  tryAgain(1, 'success');
  const { outputs } = await completed(1, { inputs: { token: 'ghp_user' } });
  expect([outputs.result, headline(rca())]).toEqual(['updated', expect.stringMatching(/^## ✅/)]);
  expect(shown(rca())).toContain('as Copilot said');
  expect(shown(rca())).not.toContain('octo-dev');
});

test('a pull request without ours and another pull request stay as they are [45 81]', async () => {
  const { completed, world, bodies } = await begin({
    pulls: [createPull({ number: 7 }), createPull({ number: 8, headSha: NEXT, headRef: 'other' })],
  });
  await completed(1);
  const before = bodies();
  scenario.pass(10);
  addRun({ id: 3, headSha: NEXT, headBranch: 'other', conclusion: 'success' });
  expect((await completed(3)).outputs).toMatchObject({ result: 'none', 'pr-number': '8' });
  expect([bodies(), world.comments.length]).toEqual([before, 1]);
});
