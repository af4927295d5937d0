import { afterEach, describe, expect, test } from '@jest/globals';
import { createPull, createRun, createJob, START, type World } from '../../src/standin/world.js';
import { jobLog, runStep } from '../support/logs.js';
import { SHA, TSC_LOG } from '../support/rescue.js';
import { JEST, TSC } from '../support/tool-output.js';
import type { Ran } from '../support/runner.js';
import { createScenario, NOON, type Scenario } from '../support/scenario.js';
import { AGENT, countRequests, crowd, dieBeforeLaunch, NEXT, push, rcaIn, REACHING, requestsIn } from '../support/launch.js';
import { stateIn, worldOf, type Reaching } from '../support/launch.js';

let scenario: Scenario;

afterEach(() => scenario.close());

type Given = Parameters<typeof worldOf>[1];

async function begin(launch: string, given?: Given): Promise<World> {
  scenario = await createScenario(worldOf(launch, given));
  return scenario.world;
}

function rescue(runId = 1, inputs: Record<string, string> = AGENT): Promise<Ran> {
  return scenario.completed(runId, { inputs });
}

function guard(inputs: Record<string, string> = AGENT): Promise<Ran> {
  return scenario.scheduled({ mode: 'guard', ...inputs });
}

/** What the launcher was given to tell the agent, all of it as one text. */
function toldTo(launch: Reaching): string {
  const { comments, tasks, issues, dispatches, workflowDispatches } = scenario.world;
  const wakes = comments.filter(({ body }) => body.startsWith('<!-- ci-rescue-wake:'));
  const told = { mention: wakes, 'agent-task': tasks, assign: issues, dispatch: dispatches, workflow: workflowDispatches }[
    launch
  ];
  return told.map(wordsOf).join('\n');
}

function wordsOf(value: unknown): string {
  if (typeof value !== 'object' || value === null) return String(value);
  return Object.values(value).map(wordsOf).join('\n');
}

/** Minutes from noon, as GitHub writes times. */
function at(minutes: number): string {
  return new Date(Date.parse(NOON) + minutes * 60_000).toISOString().replace('.000Z', 'Z');
}

/** Something happens on pull request 7, this many minutes from noon. */
function happen(event: string, minutes: number, actor = 'copilot-swe-agent[bot]'): void {
  const { timeline } = scenario.world;
  timeline.push({ id: timeline.length + 1, pull: 7, event, actor, createdAt: at(minutes), sha: NEXT });
}

const OTHERS = REACHING.filter((launch) => launch !== 'mention');

describe('reaches', () => {
  test.each(REACHING)('%s: the whole task arrives, and the state knows who has it [64 65 89 104]', async (launch) => {
    const world = await begin(launch);
    const { code, outputs } = await rescue();
    expect(code).toBe(0);
    expect(outputs).toMatchObject({ result: 'created', agent: 'blaze', 'agent-woken': 'true' });
    expect(requestsIn(world)).toEqual({ mention: 0, 'agent-task': 0, assign: 0, dispatch: 0, workflow: 0, [launch]: 1 });
    const told = toldTo(launch);
    expect(told).toContain('You are Blaze, the frontend specialist');
    expect(told).toContain('npx tsc --noEmit');
    expect(told).toMatch(/never instructions/);
    expect(told).toMatch(/Do not weaken, skip or delete tests/);
    expect(told).toContain('Fixed in <sha>');
    expect(told).toContain('https://github.com/o/r/pull/7#issuecomment-');
    expect(stateIn(world).handoffs).toEqual([
      {
        ...{ sha: 'aaaaaaaaaaaa', agent: 'blaze', launcher: launch, at: expect.stringMatching(/^2026-01-05T12:00:/) },
        ...{ ref: expect.stringMatching(/./), url: expect.any(String), by: expect.any(String) },
        ...{ causes: [expect.stringMatching(/^[0-9a-f]{12}$/)], startedAt: '', committedAt: '', outcome: '', endedAt: '' },
      },
    ]);
  });

  test.each(OTHERS)('%s: the prompt carries the evidence, the commit and the branch', async (launch) => {
    await begin(launch);
    await rescue();
    const told = toldTo(launch);
    expect(told).toContain(TSC);
    expect(told).toContain('It fails in pull request 7, branch `topic`, commit `aaaaaaaaaaaa');
    expect(told).toContain('- `CI / build`, step `npx tsc --noEmit`, exit code 2: https://github.com/o/r/actions/runs/1/job/11');
  });

  test.each(OTHERS)('%s: the comment says who has it, and mentions nobody [68]', async (launch) => {
    const world = await begin(launch);
    await rescue();
    const rca = rcaIn(world);
    expect(rca).not.toContain('@copilot');
    expect(rca).toMatch(new RegExp(`^\`blaze\` has it: \\[?${launch}`, 'm'));
    expect(rca).not.toContain('will not start a session');
  });

  test('a mention: in a comment of the user, as a new one [68 69]', async () => {
    const world = await begin('mention');
    await rescue(1, { ...AGENT, mention: '@codex', model: 'gpt-5.4' });
    const wake = world.comments.find(({ body }) => body.startsWith('<!-- ci-rescue-wake:7:aaaaaaaaaaaa:1 -->'));
    expect(wake).toMatchObject({ author: 'octo-dev', body: expect.stringContaining('\n@codex+gpt-5.4 please fix') });
    expect(rcaIn(world)).toContain('@codex+gpt-5.4 please fix');
    expect(stateIn(world).handoffs).toMatchObject([{ ref: 'wake 1', url: expect.stringContaining('#issuecomment-') }]);
  });

  test('a mention with a user’s token and no other: the comment itself is the request', async () => {
    const world = await begin('mention');
    await rescue(1, { token: 'ghp_user' });
    expect(world.comments.map(({ author }) => author)).toEqual(['octo-dev']);
    expect(rcaIn(world)).toContain('@copilot please fix');
    expect(stateIn(world).handoffs).toMatchObject([{ launcher: 'mention', ref: 'comment' }]);
    expect((await rescue(1, { token: 'ghp_user' })).outputs.reason).toContain('hand-off existing: blaze has it since');
    expect(world.comments).toHaveLength(1);
  });

  test('a task of the agent: on the branch of the pull request, with the model', async () => {
    const world = await begin('agent-task, model: gpt-5.4');
    await rescue();
    expect(world.tasks).toMatchObject([
      { creator: 'octo-dev', headRef: 'topic', baseRef: 'main', model: 'gpt-5.4', createPull: false },
    ]);
    const [task] = world.tasks;
    expect(stateIn(world).handoffs).toMatchObject([{ ref: task?.id, url: `https://github.com/copilot/tasks/${task?.id}` }]);
  });

  test('an assigned issue: with where to begin, and labelled as a fix', async () => {
    const world = await begin('assign, model: gpt-5.4, logins: ["claude[bot]"]');
    await rescue();
    expect(world.issues).toMatchObject([
      {
        author: 'octo-dev',
        assignees: ['claude[bot]'],
        title: 'CI is red on topic at aaaaaaaaaaaa',
        labels: expect.arrayContaining(['ci-rescue', 'ci-fix']),
        assignment: {
          target_repo: 'o/r',
          base_branch: 'topic',
          model: 'gpt-5.4',
          custom_instructions: expect.stringContaining(TSC),
        },
      },
    ]);
    expect(stateIn(world).handoffs).toMatchObject([{ ref: `#${world.issues[0]?.number}` }]);
  });

  test('an event that is named after the agent: with the keys of old at the top [92]', async () => {
    const world = await begin('none }, rex: { launch: dispatch', { more: 'routes: [{ job: build, agent: rex }]' });
    expect((await rescue(1, {})).outputs).toMatchObject({ agent: 'rex', 'agent-woken': 'true' });
    const [sent] = world.dispatches;
    expect(sent?.eventType).toBe('ci-rescue-rex');
    expect(Object.keys(sent?.payload as object).sort()).toEqual(['branch', 'ci_rescue', 'run_id', 'run_url', 'sha']);
    expect(sent?.payload).toMatchObject({
      ...{ run_id: 1, run_url: expect.stringContaining('/actions/runs/1'), branch: 'topic', sha: SHA },
      ci_rescue: { schema: 1, repository: 'o/r', pr: 7, attempt: 1, workflow: 'CI', event: 'pull_request', actor: 'octo-dev' },
    });
    expect(sent?.payload).toMatchObject({
      ci_rescue: { task: { agent: 'rex', prompt: expect.stringContaining('You are Rex') } },
    });
  });

  test('a workflow of the default branch: its run is known', async () => {
    const world = await begin('workflow');
    await rescue(1, {});
    const [started] = world.workflowDispatches;
    expect(started).toMatchObject({ file: 'ci-rescue-blaze.yml', ref: 'main' });
    expect(started?.inputs).toEqual({
      ...{ run_id: '1', pr: '7', sha: SHA, branch: 'topic' },
      ...{ prompt: expect.stringContaining(TSC), comment_url: expect.stringContaining('#issuecomment-') },
    });
    expect(stateIn(world).handoffs).toMatchObject([
      { ref: String(started?.runId), url: expect.stringContaining('/actions/runs/') },
    ]);
  });

  test('none: nobody, and nobody is mentioned', async () => {
    const world = await begin('none');
    const { outputs } = await rescue();
    expect(outputs).toMatchObject({ result: 'created', 'agent-woken': 'false' });
    expect(outputs.reason).toContain('hand-off skipped: the configuration has nobody launched for it');
    expect(countRequests(world)).toBe(0);
    expect(rcaIn(world)).not.toContain('@copilot');
    expect(rcaIn(world)).toContain('Whoever takes this: please fix');
    expect(stateIn(world).handoffs).toEqual([]);
  });

  test('where there is no pull request: a task or an issue makes one, a mention reaches nobody', async () => {
    const branch = { pulls: [], runs: [createRun({ id: 1, event: 'push', headBranch: 'nightly' })] };
    const reached: [launch: string, expected: number][] = [
      ['agent-task', 1],
      ['assign', 1],
      ['dispatch', 1],
      ['workflow', 1],
      ['mention', 0],
    ];
    for (const [launch, expected] of reached) {
      const world = await begin(launch, branch);
      const { outputs } = await rescue();
      expect({ launch, count: countRequests(world) }).toEqual({ launch, count: expected });
      if (expected === 0) expect(outputs.reason).toContain('hand-off skipped: agents answer mentions on pull requests only');
      if (launch === 'agent-task') expect(world.tasks).toMatchObject([{ headRef: null, baseRef: 'nightly', createPull: true }]);
      await scenario.close();
    }
  });

  test('no secret of the log, in any way', async () => {
    const secret = `ghp_${'s3cr3t'.repeat(6)}`;
    const log = jobLog(runStep('npx tsc --noEmit', `${TSC}\nsrc/till.ts(2,3): error TS2322: Type '"${secret}"' is wrong.`, 2));
    for (const launch of REACHING) {
      const world = await begin(launch, { logs: { 11: log } });
      await rescue();
      expect(countRequests(world)).toBe(1);
      expect(JSON.stringify(world)).toContain('src/till.ts(2,3)');
      expect(JSON.stringify({ ...world, logs: {} })).not.toContain(secret);
      await scenario.close();
    }
  });

  test.each(['agent-task', 'assign'] as const)(
    '%s: not on a branch of a fork, nor without a user’s token [69]',
    async (launch) => {
      const fork = createPull({ number: 7, headRepository: 'fork/r' });
      const runs = [createRun({ id: 1, headRepository: 'fork/r' })];
      const world = await begin(launch, { forks: ['fork/r'], pulls: [fork], runs });
      expect((await rescue()).outputs.reason).toContain('hand-off skipped: it is the pull request of a fork');
      await scenario.close();
      const other = await begin(launch);
      const { outputs } = await rescue(1, {});
      expect(outputs).toMatchObject({
        result: 'created',
        'agent-woken': 'false',
        reason: expect.stringContaining('`agent-token`'),
      });
      expect(countRequests(world) + countRequests(other)).toBe(0);
    },
  );
});

describe('an agent of one’s own', () => {
  const OWN = { '.github/mend.hbs': 'Ask nobody about {{repository}}.\n{{#each causes}}{{evidence}}{{/each}}\n' };
  const AS_ASKED = ', mention: "@claude", model: opus, prompt: .github/mend.hbs';

  test('is mentioned by its name and with its model, in the words of its template [68 92]', async () => {
    const world = await begin(`mention${AS_ASKED}`, { files: OWN });
    await rescue();
    const wake = world.comments.at(-1)?.body ?? '';
    expect(wake).toContain('\n@claude+opus Ask nobody about `o/r`.');
    expect(wake).toContain(TSC);
    expect(rcaIn(world)).toContain('@claude+opus');
    expect(rcaIn(world)).not.toContain('@copilot');
  });

  test.each(OTHERS)('%s: has its words', async (launch) => {
    const world = await begin(`${launch}${AS_ASKED}`, { files: OWN });
    await rescue();
    expect(toldTo(launch)).toContain('Ask nobody about `o/r`.');
    expect(toldTo(launch)).not.toContain('You are Blaze');
    expect(rcaIn(world)).not.toContain('@claude');
  });

  test('with a template that is wrong is a mistake of the user: every place is named, and nothing is written', async () => {
    const files = { '.github/mend.hbs': 'Mend it.\nSee {{unknown}} and\n{{#each jobs}}{{nobody}}{{/each}}' };
    const world = await begin('dispatch, prompt: .github/mend.hbs', { files });
    const { code, stdout } = await rescue();
    expect(code).toBe(1);
    expect(stdout).toMatch(/\.github\/mend\.hbs:2:\d+: .*unknown/);
    expect(stdout).toMatch(/\.github\/mend\.hbs:3:\d+: .*nobody/);
    expect([countRequests(world), world.comments.length]).toEqual([0, 0]);
  });

  test('with a template that is not there is one as well', async () => {
    const world = await begin('dispatch, prompt: .github/none.hbs');
    const { code, stdout } = await rescue();
    expect([code, stdout]).toEqual([1, expect.stringContaining('.github/none.hbs')]);
    expect(countRequests(world)).toBe(0);
  });
});

describe('nobody is asked twice', () => {
  /** Another workflow fails on the same commit, by something else. */
  function alsoTests(world: World): void {
    world.runs.push(createRun({ id: 3, name: 'Tests', path: '.github/workflows/tests.yml' }));
    world.jobs.push(createJob({ id: 31, runId: 3, name: 'unit' }));
    world.logs[31] = jobLog(runStep('npm test', JEST, 1));
  }

  test.each(REACHING)('%s: when another workflow of the commit fails, or the run is tried again [96 97]', async (launch) => {
    const world = await begin(launch);
    expect((await rescue()).outputs.reason).toContain(`hand-off new: blaze by ${launch}`);
    alsoTests(world);
    const second = await rescue(3);
    expect(second.outputs).toMatchObject({ result: 'updated', 'agent-woken': 'true' });
    expect(second.outputs.reason).toContain(`hand-off existing: blaze has it since 2026-01-05 12:00`);
    expect(second.summary).toContain('**Hand-off existing**: blaze has it since');
    world.runs.push(createRun({ id: 1, attempt: 2 }));
    world.jobs.push(createJob({ id: 13, runId: 1, attempt: 2, name: 'build' }));
    world.logs[13] = TSC_LOG;
    scenario.pass(30);
    expect((await rescue()).outputs.reason).toContain('hand-off existing: blaze has it since');
    expect(countRequests(world)).toBe(1);
    expect(stateIn(world).failures).toHaveLength(2);
    expect(stateIn(world).handoffs).toHaveLength(1);
  });

  test.each(['dispatch', 'agent-task'] as const)('%s: by eight processes at once [98]', async (launch) => {
    const world = await begin(launch);
    const ran = await crowd(scenario, AGENT);
    expect(ran.map(({ code }) => code)).toEqual(ran.map(() => 0));
    expect(requestsIn(world)[launch]).toBe(1);
    const told = ran.map(({ outputs }) => /hand-off (new|existing|skipped)/.exec(outputs.reason ?? '')?.[1]);
    expect(told.filter((status) => status === 'new')).toHaveLength(1);
    expect(stateIn(world).handoffs).toMatchObject([{ agent: 'blaze', launcher: launch, ref: expect.stringMatching(/./) }]);
    expect(stateIn(world).failures).toHaveLength(8);
  });

  test.each(OTHERS)('%s: the intent is on record before somebody is asked, what became of it afterwards [98]', async (launch) => {
    const world = await begin(launch);
    await rescue();
    const wrote = scenario.github.requests.filter(({ method, path }) => method !== 'GET' && !path.endsWith('/graphql'));
    expect(wrote.map(({ method }) => method)).toEqual(['POST', 'POST', 'PATCH']);
    expect(wrote.map(({ path }) => path)).toMatchObject([
      expect.stringMatching(/issues\/7\/comments$/),
      expect.stringMatching(POSTS[launch]),
      expect.stringMatching(/issues\/comments\/\d+$/),
    ]);
    expect(countRequests(world)).toBe(1);
  });

  test.each(REACHING)('%s: when what became of it could not be put on record [98]', async (launch) => {
    const world = await begin(launch);
    scenario.github.fault({ method: 'PATCH', path: /issues\/comments/, status: 500, times: 20 });
    expect((await rescue()).code).toBe(0);
    expect(stateIn(world).handoffs).toMatchObject([{ agent: 'blaze', launcher: launch, ref: '' }]);
    scenario.github.faults.length = 0;
    for (const minutes of [5, 6, 60]) {
      scenario.pass(minutes);
      await rescue();
      expect(countRequests(world)).toBe(1);
    }
  });

  const POSTS: Record<Reaching, RegExp> = {
    mention: /issues\/7\/comments$/,
    'agent-task': /\/tasks$/,
    assign: /\/issues$/,
    dispatch: /\/r\/dispatches$/,
    workflow: /\.yml\/dispatches$/,
  };

  /** The comment stands already, so that the next one that is posted asks somebody. */
  async function told(launch: Reaching): Promise<World> {
    const world = await begin('none');
    await rescue();
    const [file = ''] = Object.keys(world.files);
    world.files[file] = `agents: { blaze: { launch: ${launch} } }`;
    return world;
  }

  test.each(REACHING)('%s: when the answer is lost on its way [98]', async (launch) => {
    const world = await told(launch);
    scenario.github.fault({ method: 'POST', path: POSTS[launch], status: 'lost' });
    const { code, outputs } = await rescue();
    expect([code, outputs['agent-woken']]).toEqual([0, 'true']);
    expect(stateIn(world).handoffs).toMatchObject([{ launcher: launch, ref: expect.stringMatching(/./), outcome: '' }]);
    if (launch === 'agent-task') expect(stateIn(world).handoffs[0]?.ref).toBe(world.tasks[0]?.id);
    scenario.pass(30);
    expect((await rescue()).outputs.reason).toContain('hand-off existing');
    expect(requestsIn(world)[launch]).toBe(1);
  });

  test.each([
    ['mention', 1],
    ['agent-task', 1],
    ['assign', 1],
    ['dispatch', 0],
    ['workflow', 0],
  ] as const)(
    '%s: when GitHub fails, it is asked later where it can be seen that nothing came of it [98]',
    async (launch, later) => {
      const world = await told(launch);
      scenario.github.fault({ method: 'POST', path: POSTS[launch], status: 500 });
      await rescue();
      expect(requestsIn(world)[launch]).toBe(0);
      scenario.pass(30);
      const { outputs } = await rescue();
      expect(requestsIn(world)[launch]).toBe(later);
      expect(outputs.reason).toContain(later === 1 ? `hand-off new: blaze by ${launch}` : 'hand-off existing: blaze has it');
    },
  );
});

describe('who is refused', () => {
  const BOT = { login: 'github-actions[bot]', type: 'Bot' } as const;
  const USER = { login: 'octo-dev', type: 'User' } as const;
  const REFUSED: Record<Reaching, [tokens: World['tokens'], remedy: string]> = {
    mention: [{ ghp_user: { ...USER, write: [] } }, 'give `agent-token` write access to pull requests'],
    'agent-task': [{ ghp_user: { ...USER, write: ['issues'] } }, 'Agent tasks: write'],
    assign: [{ ghp_user: { ...USER, write: ['agent-tasks'] } }, 'give the user of `agent-token` write access to issues'],
    dispatch: [{ ghs_workflow: { ...BOT, write: ['pull-requests', 'issues'] } }, 'contents: write'],
    workflow: [{ ghs_workflow: { ...BOT, write: ['pull-requests', 'issues'] } }, 'actions: write'],
  };

  test.each(REACHING)('%s: warns with the remedy, and is no attempt [97 104]', async (launch) => {
    const [tokens, remedy] = REFUSED[launch];
    const world = await begin(launch);
    const all = { ...world.tokens };
    world.tokens = { ...all, ...tokens };
    const { code, outputs, stdout } = await rescue();
    expect([code, outputs.result, outputs['agent-woken']]).toEqual([0, 'created', 'false']);
    expect(
      stdout
        .split('\n')
        .filter((line) => line.startsWith('::warning::'))
        .join('\n'),
    ).toContain(remedy);
    expect(outputs.reason).toContain('hand-off skipped: blaze was not reached');
    expect(stateIn(world).handoffs).toMatchObject([{ agent: 'blaze', ref: '', outcome: 'refused' }]);
    world.tokens = all;
    push(world);
    expect((await rescue(2)).outputs.reason).toContain(`hand-off new: blaze by ${launch}`);
    expect(requestsIn(world)[launch]).toBe(1);
  });
});

describe('an intent of a process that died', () => {
  test.each([
    ['mention', 1],
    ['agent-task', 1],
    ['assign', 1],
    ['dispatch', 0],
    ['workflow', 0],
  ] as const)(
    '%s: is left alone for ten minutes, then taken up where it can be seen that nothing came of it (%i) [98]',
    async (launch, later) => {
      const world = await begin(launch);
      await rescue();
      dieBeforeLaunch(world);
      scenario.pass(9);
      expect((await rescue()).outputs.reason).toContain('hand-off existing: another run is handing it to blaze');
      expect(countRequests(world)).toBe(0);
      scenario.pass(2);
      const { outputs } = await rescue();
      expect(requestsIn(world)[launch]).toBe(later);
      expect(outputs.reason).toContain(later === 1 ? `hand-off new: blaze by ${launch}` : 'hand-off existing: another run');
      scenario.pass(30);
      await rescue();
      expect(countRequests(world)).toBe(later);
    },
  );

  test.each(['mention', 'agent-task', 'assign'] as const)('%s: which had been carried out is found [98]', async (launch) => {
    const world = await begin(launch);
    await rescue();
    const { comments, tasks, issues } = world;
    dieBeforeLaunch(world);
    const wakes = comments.filter(({ body }) => body.startsWith('<!-- ci-rescue-wake:'));
    Object.assign(world, { tasks, issues, comments: [...world.comments, ...wakes] });
    scenario.pass(70);
    await rescue();
    expect(countRequests(world)).toBe(1);
    if (launch !== 'mention') expect(stateIn(world).handoffs[0]?.ref).toBe(tasks[0]?.id ?? `#${issues[0]?.number}`);
  });

  test.each([
    ['agent-task', /\/tasks\?/],
    ['assign', /\/issues\?/],
  ] as const)('%s: which cannot be looked for is not carried out a second time [98]', async (launch, path) => {
    const world = await begin(launch);
    await rescue();
    const { tasks, issues } = world;
    dieBeforeLaunch(world);
    Object.assign(world, { tasks, issues });
    scenario.pass(70);
    scenario.github.fault({ method: 'GET', path, status: 500, times: 20 });
    expect((await rescue()).outputs['agent-woken']).toBe('false');
    expect(countRequests(world)).toBe(1);
  });
});

describe('holds back', () => {
  test('within ten minutes on one branch, whatever the commit [71 96]', async () => {
    for (const launch of REACHING) {
      const world = await begin(launch);
      await rescue();
      scenario.pass(5);
      push(world);
      const { outputs } = await rescue(2);
      expect(outputs).toMatchObject({ result: 'created', 'agent-woken': 'false' });
      expect(outputs.reason).toContain('hand-off skipped: an agent was asked on this branch less than 10 minutes ago');
      scenario.pass(6);
      // A task that is still at work would hold back as well.
      for (const task of world.tasks) task.state = 'completed';
      expect((await rescue(2)).outputs.reason).toContain('hand-off new');
      expect(countRequests(world)).toBe(2);
      await scenario.close();
    }
  });

  test('as long as the configuration says [71]', async () => {
    const world = await begin('dispatch', { more: 'limits: { branch_window_minutes: 30 }' });
    await rescue();
    push(world);
    scenario.pass(29);
    expect((await rescue(2)).outputs.reason).toContain('less than 30 minutes ago');
    scenario.pass(2);
    expect((await rescue(2)).outputs.reason).toContain('hand-off new');
  });

  test('when too much was written within the hour, until that is over [86]', async () => {
    const world = await begin('dispatch', { more: 'limits: { comments_per_hour: 2 }' });
    scenario.say('<!-- ci-rescue:8:cccccccccccc -->', 'github-actions[bot]', 8);
    scenario.say('<!-- ci-rescue:9:cccccccccccc -->', 'stranger', 9);
    scenario.say('<!-- ci-rescue-wake:8:cccccccccccc:1 -->', 'octo-dev', 8);
    const { outputs } = await rescue();
    expect(outputs).toMatchObject({ result: 'created', 'agent-woken': 'false' });
    expect(outputs.reason).toContain(
      'hand-off skipped: 2 comments of ours were written within an hour (limits.comments_per_hour: 2)',
    );
    scenario.pass(61);
    expect((await rescue()).outputs.reason).toContain('hand-off new');
    expect(countRequests(world) - requestsIn(world).mention).toBe(1);
  });

  test.each([
    ['happened on the pull request', /issues\/7\/timeline/],
    ['was written lately', /r\/issues\/comments\?/],
  ])('when GitHub does not tell what %s: in doubt nobody is asked [98]', async (_what, path) => {
    const world = await begin('dispatch');
    scenario.github.fault({ method: 'GET', path, status: 500, times: 20 });
    const { code, outputs } = await rescue();
    expect([code, outputs.result, outputs['agent-woken']]).toEqual([0, 'created', 'false']);
    expect(outputs.reason).toMatch(/hand-off skipped: GitHub did not tell [^:]+, so nobody is asked: run again later$/);
    expect(countRequests(world)).toBe(0);
    scenario.github.faults.length = 0;
    expect((await rescue()).outputs.reason).toContain('hand-off new');
  });

  test('when GitHub does not tell how far the task of the last commit is [98]', async () => {
    const world = await begin('agent-task');
    await rescue();
    push(world);
    scenario.pass(20);
    scenario.github.fault({ method: 'GET', path: /\/tasks\/0/, status: 500, times: 20 });
    expect((await rescue(2)).outputs.reason).toContain('hand-off skipped: GitHub did not tell whether an agent is at work');
    expect(countRequests(world)).toBe(1);
  });

  test('while a session goes on, whoever began it [96]', async () => {
    const world = await begin('dispatch');
    happen('copilot_work_started', -5, 'octo-dev');
    expect((await rescue()).outputs.reason).toContain('hand-off existing: a session of an agent goes on');
    expect(countRequests(world)).toBe(0);
    happen('copilot_work_finished', 3, 'octo-dev');
    scenario.pass(4);
    expect((await rescue()).outputs.reason).toContain('hand-off new');
  });

  test('a session that never ended is over after an hour', async () => {
    const world = await begin('dispatch');
    happen('copilot_work_started', -70, 'octo-dev');
    await rescue();
    expect(countRequests(world)).toBe(1);
  });

  test.each([
    ['in_progress', 'existing: a session of an agent goes on'],
    ['queued', 'existing: a session of an agent goes on'],
    ['failed', 'new: '],
    ['completed', 'new: '],
  ] as const)('the task of the last commit is %s: %s [96]', async (state, expected) => {
    const world = await begin('agent-task');
    await rescue();
    scenario.pass(20);
    Object.assign(world.tasks[0] ?? {}, { state, updatedAt: at(15) });
    push(world);
    expect((await rescue(2)).outputs.reason).toContain(`hand-off ${expected}`);
    expect(countRequests(world)).toBe(expected.startsWith('new') ? 2 : 1);
  });

  test('where people have it, or it is a fix of our own [83 86]', async () => {
    for (const [pull, reason] of [
      [{ labels: ['blocked'] }, 'it is labelled `blocked`: people have it'],
      [{ headRef: 'ci-rescue/x' }, 'it is a fix of our own'],
    ] as const) {
      const world = await begin('dispatch', {
        pulls: [createPull({ number: 7, ...pull, labels: 'labels' in pull ? [...pull.labels] : [] })],
        runs: [createRun({ id: 1, headBranch: 'headRef' in pull ? pull.headRef : 'topic' })],
      });
      const { outputs } = await rescue();
      expect(outputs).toMatchObject({ result: 'created', 'agent-woken': 'false' });
      expect(outputs.reason).toContain(`hand-off skipped: ${reason}`);
      expect(countRequests(world)).toBe(0);
      await scenario.close();
    }
  });

  test('on commits of other bots, and where a commit or a label says so [83]', async () => {
    const commit = { sha: SHA, message: 'Change the cart', author: 'octo-dev', committedAt: START, repository: null };
    const cases: Given[] = [
      { commits: [{ ...commit, message: 'Change the cart\n\n[skip-healer]' }] },
      { commits: [{ ...commit, author: 'dependabot[bot]' }], runs: [createRun({ id: 1, actor: 'dependabot[bot]' })] },
      { pulls: [createPull({ number: 7, labels: ['skip-ci-rescue'] })] },
    ];
    for (const given of cases) {
      const world = await begin('dispatch', given);
      const { code, outputs } = await rescue();
      expect([code, outputs.result]).toEqual([0, 'skipped']);
      expect([countRequests(world), world.comments.length]).toEqual([0, 0]);
      await scenario.close();
    }
  });

  test('in a dry run, which says who would get it', async () => {
    for (const launch of REACHING) {
      const world = await begin(launch);
      const { outputs, summary } = await rescue(1, { ...AGENT, 'dry-run': 'true' });
      expect(outputs).toMatchObject({ result: 'created', 'agent-woken': 'false' });
      expect(outputs.reason).toMatch(new RegExp(`^dry run: .*hand-off new: would be given to blaze by ${launch}`));
      expect(summary).toContain(`would be given to blaze by ${launch}`);
      expect(scenario.written()).toEqual([]);
      expect([countRequests(world), world.comments.length]).toEqual([0, 0]);
      await scenario.close();
    }
  });
});

test('what is decided is told: in the output, and in the summary [97]', async () => {
  await begin('dispatch');
  const { outputs, summary } = await rescue();
  expect(outputs.reason).toContain('; hand-off new: blaze by dispatch');
  expect(summary).toContain('**Hand-off new**: blaze by dispatch.');
});

test('how long it took to the first sign and the first commit is known with the next commit [104]', async () => {
  const world = await begin('dispatch');
  await rescue();
  happen('copilot_work_started', 3, 'octo-dev');
  happen('committed', 9);
  happen('committed', 12);
  happen('copilot_work_finished', 13, 'octo-dev');
  push(world, 'copilot-swe-agent[bot]');
  scenario.pass(20);
  expect((await rescue(2)).outputs.reason).toContain('hand-off new');
  const [first, second] = stateIn(world, 'bbbbbbbbbbbb').handoffs;
  expect(first).toMatchObject({ sha: 'aaaaaaaaaaaa', agent: 'blaze', outcome: 'red' });
  expect([first?.startedAt, first?.committedAt].map((time) => Date.parse(time ?? ''))).toEqual([at(3), at(9)].map(Date.parse));
  expect(second).toMatchObject({ sha: 'bbbbbbbbbbbb', startedAt: '', committedAt: '', outcome: '' });
  expect(second?.agent).not.toBe('blaze');
});

describe('a reminder of the guard', () => {
  test.each(REACHING)('%s: goes the way of the request, and is on record [70 72]', async (launch) => {
    const world = await begin(launch);
    // A task that waits or runs is a sign of life by itself.
    const giveUp = (): void => world.tasks.forEach((task) => void (task.state = 'failed'));
    await rescue();
    giveUp();
    scenario.pass(44);
    await guard();
    expect(countRequests(world)).toBe(1);
    scenario.pass(2);
    expect((await guard()).outputs).toMatchObject({ result: 'created', 'agent-woken': 'true' });
    expect(requestsIn(world)).toEqual({ mention: 0, 'agent-task': 0, assign: 0, dispatch: 0, workflow: 0, [launch]: 2 });
    if (launch === 'mention') expect(world.comments.at(-1)?.body).toMatch(/^<!-- ci-rescue-wake:7:aaaaaaaaaaaa:2 -->/);
    else expect(stateIn(world).wakes.map(({ n }) => n)).toEqual([1, 2]);
    expect(stateIn(world).handoffs).toHaveLength(1);
    await guard();
    expect(countRequests(world)).toBe(2);
    giveUp();
    scenario.pass(46);
    await guard();
    expect(countRequests(world)).toBe(3);
    giveUp();
    scenario.pass(46);
    await guard();
    expect(countRequests(world)).toBe(3);
    expect(world.comments.some(({ body }) => body.startsWith('<!-- ci-rescue-escalation:7:'))).toBe(true);
  });

  test('waits for a task that runs, and comes when it failed', async () => {
    const world = await begin('agent-task');
    await rescue();
    scenario.pass(50);
    Object.assign(world.tasks[0] ?? {}, { state: 'in_progress', updatedAt: at(40) });
    const { stdout } = await guard();
    expect(stdout).toContain('a session of the agent goes on');
    expect(countRequests(world)).toBe(1);
    Object.assign(world.tasks[0] ?? {}, { state: 'failed', updatedAt: at(45) });
    await guard();
    expect(countRequests(world)).toBe(2);
  });

  test('is not sent when GitHub does not tell how far the task is [98]', async () => {
    const world = await begin('agent-task');
    await rescue();
    scenario.pass(50);
    scenario.github.fault({ method: 'GET', path: /\/tasks\/0/, status: 500, times: 20 });
    expect((await guard()).outputs.result).toBe('skipped');
    expect(countRequests(world)).toBe(1);
  });
});
