import { afterEach, describe, expect, test } from '@jest/globals';
import { createPull, createRun, createJob, type World } from '../../src/standin/world.js';
import { jobLog, runStep } from '../support/logs.js';
import { redWorld, SHA, TSC_LOG } from '../support/rescue.js';
import { createScenario, type Scenario } from '../support/scenario.js';
import type { Ran } from '../support/runner.js';

let scenario: Scenario;

afterEach(() => scenario.close());

const AGENT = { 'agent-token': 'ghp_user' };
const USER = { login: 'octo-dev', type: 'User', write: true } as const;
const BOT = { login: 'github-actions[bot]', type: 'Bot', write: true } as const;

/** Pull request 7 is red, told and woken for, and nobody has answered for 46 minutes. */
async function silent(world: Partial<World> = {}): Promise<void> {
  scenario = await createScenario(redWorld(world));
  await scenario.completed(1, { inputs: AGENT });
  scenario.pass(46);
}

function guard(inputs: Record<string, string> = AGENT, variables: Record<string, string> = {}): Promise<Ran> {
  return scenario.scheduled({ mode: 'guard', ...inputs }, { variables });
}

function wakes(pull = 7): string[] {
  return scenario.bodies(pull).filter((body) => body.startsWith('<!-- ci-rescue-wake:'));
}

/** Minutes before now, as GitHub writes times. */
function ago(minutes: number): string {
  return new Date(Date.parse(scenario.now()) - minutes * 60_000).toISOString();
}

describe('signs of life', () => {
  const happened: [what: string, happen: () => void, woken: number][] = [
    ['nothing', () => {}, 1],
    ['the agent says something', () => void scenario.say('I am looking into it.', 'copilot-swe-agent[bot]'), 0],
    ['another agent does', () => void scenario.say('On it', 'claude[bot]'), 0],
    ['a stranger says it is fixed', () => void scenario.say('Fixed in 1234567', 'stranger'), 1],
    ['somebody who may write says it is fixed', () => void scenario.say('Fixed in 1234567', 'octo-dev'), 0],
    ['somebody who may write says something else', () => void scenario.say('Anybody?', 'octo-dev'), 1],
    ['a user called like the bot', () => void scenario.say('Fixed in 1234567', 'claude'), 1],
    ['somebody quotes an answer', () => void scenario.say('> Fixed in 1234567\n\nreally?', 'octo-dev'), 1],
    ['the agent reviews', () => event('reviewed', 'Copilot'), 0],
    ['a stranger reviews', () => event('reviewed', 'stranger'), 1],
    ['a session begins', () => event('copilot_work_started', 'octo-dev'), 0],
    ['something else begins', () => event('labeled', 'octo-dev'), 1],
    ['the agent puts eyes on the request', () => eyes('copilot-swe-agent[bot]'), 0],
    ['a stranger puts eyes on it', () => eyes('stranger'), 1],
    ['a stranger does, and the agent gives it a rocket', () => (eyes('stranger'), eyes('copilot-swe-agent[bot]', 'rocket')), 1],
  ];

  function event(name: string, actor: string): void {
    scenario.world.timeline.push({ id: 1, pull: 7, event: name, actor, createdAt: ago(5) });
  }

  function eyes(user: string, content = 'eyes'): void {
    const comment = scenario.world.comments.at(-1)?.id ?? 0;
    scenario.world.reactions.push({ comment, content, user, createdAt: ago(5) });
  }

  test.each(happened)('%s [75]', async (_what, happen, woken) => {
    await silent();
    happen();
    await guard();
    expect(wakes()).toHaveLength(1 + woken);
  });

  test('a sign from before the last wake is none', async () => {
    await silent();
    scenario.say('I am looking into it.', 'copilot-swe-agent[bot]', 7);
    scenario.world.comments.at(-1)!.createdAt = ago(60);
    await guard();
    expect(wakes()).toHaveLength(2);
  });

  test('who cannot find out keeps quiet', async () => {
    await silent();
    scenario.github.fault({ path: /timeline/, status: 403, times: 9 });
    const { outputs } = await guard();
    expect(outputs).toMatchObject({ result: 'skipped', 'agent-woken': 'false' });
    expect(wakes()).toHaveLength(1);
  });
});

describe('nobody is woken', () => {
  test('within the grace period, as long as it is set [72]', async () => {
    await silent();
    await guard({ ...AGENT, 'grace-minutes': '60' });
    expect(wakes()).toHaveLength(1);
    scenario.pass(15);
    await guard({ ...AGENT, 'grace-minutes': '60' });
    expect(wakes()).toHaveLength(2);
  });

  test('while the agent itself pushes [74]', async () => {
    await silent();
    const push = { event: 'push', payload: {}, inputs: { mode: 'guard', ...AGENT } };
    const variables = { GITHUB_REF: 'refs/heads/topic', GITHUB_ACTOR: 'copilot-swe-agent[bot]' };
    expect((await scenario.run({ ...push, variables })).outputs.reason).toContain('is at work');
    expect(wakes()).toHaveLength(1);
    await scenario.run({ ...push, variables: { ...variables, GITHUB_ACTOR: 'octo-dev' } });
    expect(wakes()).toHaveLength(2);
  });

  test('on a branch that nobody pushed to [77]', async () => {
    await silent();
    const variables = { GITHUB_REF: 'refs/heads/other' };
    await scenario.run({ event: 'push', inputs: { mode: 'guard', ...AGENT }, variables });
    expect(wakes()).toHaveLength(1);
  });

  test('for a commit that has been superseded while we looked', async () => {
    await silent();
    scenario.github.fault({
      path: /\/pulls\/7$/,
      status: 200,
      body: { number: 7, state: 'open', head: { sha: 'd'.repeat(40) } },
    });
    expect((await guard()).stdout).toContain('its head has moved on to dddddddddddd');
    expect(wakes()).toHaveLength(1);
  });

  test('where somebody was woken for another commit of the branch minutes ago [71]', async () => {
    await silent();
    scenario.say('<!-- ci-rescue-wake:7:dddddddddddd:1 -->\n@copilot', 'octo-dev');
    scenario.world.comments.at(-1)!.createdAt = ago(9);
    await guard();
    expect(wakes()).toHaveLength(2);
    scenario.pass(2);
    await guard();
    expect(wakes()).toHaveLength(3);
  });

  test('for what passes by itself, is reported only, or is green', async () => {
    await silent({ logs: { 11: 'gone' } });
    scenario.world.runs.push(createRun({ id: 1, attempt: 2, conclusion: 'success' }));
    await scenario.completed(1);
    scenario.world.checks[SHA] = 'FAILURE';
    await guard();
    expect(wakes()).toHaveLength(1);
  });

  test('for what a sweep has told without asking anybody; what a rescue could not understand is asked about', async () => {
    const logs = { 11: jobLog(runStep('./zebra.sh', 'the zebra is not striped', 3)) };
    for (const [mode, woken] of [
      ['monitor', 0],
      ['rescue', 1],
    ] as const) {
      scenario = await createScenario(redWorld({ logs }));
      await (mode === 'monitor' ? scenario.scheduled({ mode }) : scenario.completed(1));
      scenario.pass(46);
      await guard();
      expect(wakes()).toHaveLength(woken);
      await scenario.close();
    }
  });

  test('on a pull request that is to be left alone [82]', async () => {
    await silent();
    scenario.world.pulls[0]!.labels.push('skip-ci-rescue');
    await guard();
    expect(wakes()).toHaveLength(1);
  });

  test('in a dry run, which says what it would do [10]', async () => {
    await silent();
    const { outputs, stdout } = await guard({ ...AGENT, 'dry-run': 'true' });
    expect(outputs.reason).toMatch(/^dry run:/);
    expect(stdout).toContain('would wake');
    expect(scenario.written()).toEqual([]);
  });

  test('a comment that a stranger marked as ours is no request', async () => {
    scenario = await createScenario(redWorld());
    scenario.say('<!-- ci-rescue:7:aaaaaaaaaaaa -->\n@copilot', 'stranger');
    scenario.pass(60);
    await guard();
    expect(wakes()).toEqual([]);
  });
});

describe('who does not learn what there is to know wakes nobody', () => {
  const faults: [what: string, path: RegExp, prepare: () => void][] = [
    ['the comments', /issues\/7\/comments/, () => {}],
    ['the runs that wait for approval', /status=action_required/, () => {}],
    ['when somebody was last woken', /issues\/comments\?sort/, () => {}],
    [
      'whether somebody who says it is fixed may write',
      /collaborators\/mona\/permission/,
      () => void scenario.say('Fixed in 1234567', 'mona'),
    ],
    [
      'who put eyes on the request',
      /reactions/,
      () => {
        const comment = scenario.world.comments.at(-1)?.id ?? 0;
        scenario.world.reactions.push({ comment, content: 'eyes', user: 'octo-dev', createdAt: ago(5) });
      },
    ],
    ['the head', /pulls\/7$/, () => {}],
  ];

  test.each(faults)('%s [117]', async (_what, path, prepare) => {
    await silent();
    prepare();
    scenario.github.fault({ path, status: 502, times: 99 });
    const { outputs, code } = await guard();
    expect(code).toBe(0);
    expect(outputs).toMatchObject({ result: 'skipped', 'agent-woken': 'false' });
    expect(scenario.written()).toEqual([]);
    scenario.github.faults.length = 0;
    await guard();
    expect(wakes()).toHaveLength(2);
  });
});

describe('several silent pull requests', () => {
  const numbers = [7, 8, 9];

  async function three(): Promise<void> {
    const shas = numbers.map((number) => String(number).repeat(40));
    scenario = await createScenario({
      pulls: numbers.map((number, index) => createPull({ number, headSha: shas[index]!, headRef: `topic-${number}` })),
      runs: numbers.map((number, index) => createRun({ id: number, headSha: shas[index]!, headBranch: `topic-${number}` })),
      jobs: numbers.map((number) => createJob({ id: number * 10, runId: number, name: 'build' })),
      logs: Object.fromEntries(numbers.map((number) => [number * 10, TSC_LOG])),
    });
    for (const number of numbers) await scenario.completed(number);
    scenario.pass(50);
  }

  test('are woken one at a time, at least four minutes apart, and none is forgotten', async () => {
    await three();
    const woken = (): number => numbers.filter((number) => wakes(number).length > 0).length;
    expect((await guard()).outputs).toMatchObject({ result: 'created', 'agent-woken': 'true' });
    expect(woken()).toBe(1);
    scenario.pass(3);
    await guard();
    expect(woken()).toBe(1);
    scenario.pass(2);
    await guard();
    scenario.pass(5);
    await guard();
    expect(woken()).toBe(3);
  });

  test('one that cannot be looked at does not stop the others', async () => {
    await three();
    scenario.github.fault({ path: /issues\/9\/comments/, status: 200, body: 'null', times: 9 });
    await guard();
    expect(numbers.filter((number) => wakes(number).length > 0)).toHaveLength(1);
  });
});

describe('whose words would start an agent', () => {
  const who: [what: string, world: Partial<World>, inputs: Record<string, string>, remedy: RegExp][] = [
    ['no agent-token', {}, {}, /no `agent-token` is given/],
    [
      'the token of a bot',
      { tokens: { ghs_workflow: BOT, ghs_app: { ...BOT, login: 'app[bot]' } } },
      { 'agent-token': 'ghs_app' },
      /belongs to a bot/,
    ],
    ['a user who may not write', { collaborators: { 'octo-dev': 'read' } }, AGENT, /octo-dev has no write access \(read\)/],
  ];

  test.each(who)(
    '%s: the comment has what a maintainer must post, nothing is posted, the summary names the remedy [69 70]',
    async (_what, world, inputs, remedy) => {
      scenario = await createScenario(redWorld(world));
      const opened = await scenario.completed(1, { inputs });
      expect(opened.outputs).toMatchObject({ result: 'created', 'agent-woken': 'false' });
      expect(opened.summary).toMatch(remedy);
      expect(scenario.bodies()).toHaveLength(1);
      expect(scenario.bodies()[0]).toMatch(/This mention will not start a session[\s\S]*```text\n> @copilot please fix/);
      scenario.pass(60);
      const { outputs, summary, stdout } = await guard(inputs);
      expect(outputs).toMatchObject({ result: 'skipped', 'agent-woken': 'false' });
      expect(outputs.reason).toMatch(remedy);
      expect(summary).toMatch(remedy);
      expect(stdout).toMatch(/::warning::No agent was woken/);
      expect(scenario.written()).toEqual([]);
    },
  );

  test.each(['admin', 'maintain', 'write'] as const)('a user with the role %s wakes [68]', async (role) => {
    scenario = await createScenario(redWorld({ collaborators: { 'octo-dev': role } }));
    expect((await scenario.completed(1, { inputs: AGENT })).outputs['agent-woken']).toBe('true');
    expect(wakes()).toHaveLength(1);
  });

  test("where the token is a user's, the comment was the first request, and the guard asks again with it", async () => {
    scenario = await createScenario(redWorld({ tokens: { ghs_workflow: BOT, ghp_user: USER } }));
    expect((await scenario.completed(1, { inputs: { token: 'ghp_user' } })).outputs['agent-woken']).toBe('true');
    expect(wakes()).toEqual([]);
    scenario.pass(46);
    await guard({ token: 'ghp_user' });
    expect(wakes()).toHaveLength(1);
  });

  test('a comment that nobody could be woken by is made up for when a token is there', async () => {
    scenario = await createScenario(redWorld());
    await scenario.completed(1);
    scenario.pass(46);
    expect((await guard()).outputs['agent-woken']).toBe('true');
    expect(wakes()[0]).toMatch(/^<!-- ci-rescue-wake:7:aaaaaaaaaaaa:1 -->/);
  });

  test('a model is asked for by name, and an empty mention asks nobody [68]', async () => {
    scenario = await createScenario(redWorld());
    await scenario.completed(1, { inputs: { ...AGENT, model: 'gpt-5.4' } });
    expect(wakes()[0]).toContain('@copilot+gpt-5.4 please fix');
    scenario.pass(60);
    await guard({ ...AGENT, mention: '' });
    expect(wakes()).toHaveLength(1);
  });
});

describe('the limit of wakes [73]', () => {
  test('is counted by the thread: wakes that no state knows count too', async () => {
    await silent({ files: { '.github/ci-rescue.yml': 'escalation: {mentions: ["@org/on-call", mona]}' } });
    for (const n of [2, 3]) scenario.say(`<!-- ci-rescue-wake:7:aaaaaaaaaaaa:${n} -->\n@copilot`, 'octo-dev');
    scenario.pass(46);
    const { outputs } = await guard();
    expect(outputs.reason).toContain('1 handed to people');
    expect(wakes()).toHaveLength(3);
    expect(scenario.bodies().at(-1)).toMatch(/@org\/on-call @mona: the agent was asked/);
  });

  test('a limit of one wake', async () => {
    await silent({ files: { '.github/ci-rescue.yml': 'limits: {wakes_per_sha: 1}' } });
    expect((await guard()).outputs.reason).toContain('1 handed to people');
    expect(wakes()).toHaveLength(1);
  });
});

describe('a run that waits for approval', () => {
  test('is told without a secret that somebody made part of its name', async () => {
    await silent();
    const secret = `ghp_${'A1b2'.repeat(9)}`;
    const waiting = { conclusion: 'action_required', createdAt: ago(5) };
    scenario.world.runs.push(createRun({ id: 5, name: `CI ${secret}`, path: '.github/workflows/d.yml', ...waiting }));
    await guard();
    expect(scenario.bodies().at(-1)).toContain('waits for a maintainer');
    expect(scenario.bodies().join()).not.toContain(secret);
  });

  test('is no failure: it is said once, with the link, and nobody is woken', async () => {
    await silent();
    scenario.world.runs.push(
      createRun({
        id: 5,
        name: 'Deploy',
        path: '.github/workflows/deploy.yml',
        conclusion: 'action_required',
        createdAt: ago(5),
      }),
    );
    const { outputs } = await guard();
    expect(outputs.reason).toContain('1 waiting for approval');
    expect(scenario.bodies().at(-1)).toMatch(/^<!-- ci-rescue-waiting:7:aaaaaaaaaaaa -->\n\n⏸️/);
    expect(scenario.bodies().at(-1)).toContain('/actions/runs/5');
    expect(wakes()).toHaveLength(1);
    await guard();
    expect(scenario.written()).toEqual([]);
  });
});

test('a comment without a readable state is followed as long as the checks are red', async () => {
  scenario = await createScenario(redWorld());
  scenario.say('<!-- ci-rescue-sha:7:aaaaaaaaaaaa -->\nred', 'github-actions[bot]');
  scenario.pass(46);
  await guard();
  expect(wakes()).toHaveLength(1);
});
