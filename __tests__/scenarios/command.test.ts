import { execFile } from 'node:child_process';
import { afterEach, describe, expect, test } from '@jest/globals';
import { createIssue, createRun, type World } from '../../src/standin/world.js';
import { commandEvent } from '../support/command-event.js';
import { redWorld } from '../support/rescue.js';
import type { Ran } from '../support/runner.js';
import { createScenario, type Scenario } from '../support/scenario.js';

const NEXT = 'b'.repeat(40);

let scenario: Scenario;

afterEach(() => scenario.close());

async function begin(change: Partial<World> = {}): Promise<World> {
  scenario = await createScenario(redWorld(change));
  return scenario.world;
}

/** Somebody gives a command, and GitHub starts us. */
async function say(body: string, author = 'octo-dev', inputs: Record<string, string> = {}): Promise<Ran> {
  return scenario.run({ event: 'issue_comment', payload: commandEvent(scenario.say(body, author)), inputs });
}

/** What we answered the newest command with: signs, and the words of the reply. */
function answered(): { signs: string[]; reply: string } {
  const command = scenario.world.comments.filter(({ body }) => body.startsWith('/')).at(-1);
  const signs = scenario.world.reactions.filter(({ comment }) => comment === command?.id).map(({ content }) => content);
  const reply = scenario
    .bodies()
    .filter((body) => body.startsWith('<!-- ci-rescue-reply:7:'))
    .at(-1);
  return { signs, reply: reply ?? '' };
}

function bodyOf(marker: string): string {
  return scenario.bodies().find((body) => body.startsWith(marker)) ?? '';
}

test('a pull request led by commands: explained, contradicted, left alone, tried again [114]', async () => {
  const world = await begin();
  await say('/rescue explain');
  expect(answered()).toEqual({ signs: ['eyes', 'rocket'], reply: expect.stringContaining('**type-error**') });
  expect(bodyOf('<!-- ci-rescue:7:aaaaaaaaaaaa -->')).toContain('TS2322');
  await say('/rescue wrong lint');
  expect(bodyOf('<!-- ci-rescue:7:aaaaaaaaaaaa -->')).toContain('called wrong by octo-dev: should be lint');
  await say('/rescue status');
  expect(answered().reply).toMatch(/\*\*CI on `aaaaaaaaaaaa`\*\*: 1 red[^]*Next: /);
  await say('/rescue skip');
  expect(world.pulls[0]?.labels).toEqual(['skip-ci-rescue']);
  const before = scenario.bodies();
  const { outputs } = await scenario.completed(1);
  expect(outputs.result).toBe('skipped');
  expect(scenario.bodies()).toEqual(before);
  await say('/healer retry\nit was the network');
  expect(world.reruns).toEqual([1]);
  await say('/rescue status');
  expect(answered().reply).toContain('1 not finished');
  expect(scenario.bodies().filter((body) => body.startsWith('<!-- ci-rescue-reply:7:aaaaaaaaaaaa -->'))).toHaveLength(6);
});

describe('a command', () => {
  test('of a stranger is refused, of a bot, edited, or in a quote not even heard', async () => {
    const world = await begin();
    await say('/rescue retry', 'stranger');
    expect(answered()).toEqual({ signs: ['confused'], reply: expect.stringContaining('stranger has no write access') });
    for (const [body, author, action] of [
      ['/rescue retry', 'helper[bot]', 'created'],
      ['/rescue retry', 'octo-dev', 'edited'],
      ['> /rescue retry', 'octo-dev', 'created'],
    ] as const) {
      const { outputs } = await scenario.run({
        event: 'issue_comment',
        payload: commandEvent(scenario.say(body, author), action),
      });
      expect(outputs.result).toBe('none');
      expect(scenario.github.requests).toEqual([]);
    }
    expect(world.reruns).toEqual([]);
  });

  test('for a commit that is gone is not done', async () => {
    const world = await begin();
    const comment = scenario.say('/rescue retry', 'octo-dev');
    scenario.pass(2);
    Object.assign(world.pulls[0]!, { headSha: NEXT });
    world.runs.push(createRun({ id: 2, headSha: NEXT, createdAt: scenario.now() }));
    await scenario.run({ event: 'issue_comment', payload: commandEvent(comment) });
    expect(answered()).toEqual({
      signs: ['eyes', 'confused'],
      reply: expect.stringContaining('moved on to `bbbbbbbbbbbb` after you wrote this'),
    });
    expect(world.reruns).toEqual([]);
    await say('/rescue retry');
    expect(world.reruns).toEqual([2]);
  });

  test('in a dry run writes nothing', async () => {
    await begin();
    const { outputs, stdout } = await say('/rescue retry', 'octo-dev', { 'dry-run': 'true' });
    expect(scenario.written()).toEqual([]);
    expect(outputs).toMatchObject({ result: 'created', reason: expect.stringMatching(/^dry run: /) });
    expect(stdout).toContain('dry run: would run the failed jobs of run 1 again');
  });

  test('to fix wakes the agent in the name of the user whose token is given', async () => {
    const world = await begin();
    await scenario.completed(1);
    await say('/rescue fix the price is a number', 'octo-dev', { 'agent-token': 'ghp_user' });
    const wake = world.comments.find(({ body }) => body.startsWith('<!-- ci-rescue-wake:7:aaaaaaaaaaaa:'));
    expect(wake).toMatchObject({ author: 'octo-dev', body: expect.stringMatching(/@copilot[^]*the price is a number/) });
    expect(answered()).toEqual({ signs: ['eyes', 'rocket'], reply: expect.stringContaining('Handed over to') });
  });

  test('is not expanded, whatever it says', async () => {
    await begin();
    await say('/rescue $(touch /tmp/x) ${{ secrets.TOKEN }} ::set-output name=result::x');
    expect(answered().signs).toEqual(['eyes', 'confused']);
    expect(answered().reply).toContain('`/rescue $(touch /tmp/x) ${{ secrets.TOKEN }} ::set-output name=result::x`');
  });
});

describe('from a terminal', () => {
  /** The command line; the stand-in lives in this process and must not be blocked by it. */
  function ci(...args: string[]): Promise<{ code: number; said: string }> {
    const env = { ...process.env, GITHUB_TOKEN: 'ghs_workflow', GITHUB_API_URL: scenario.github.url };
    return new Promise((resolve) => {
      execFile(process.execPath, ['dist/cli/index.js', 'command', '--repo', 'o/r', ...args], { env }, (error, out, err) =>
        resolve({ code: error === null ? 0 : Number(error.code), said: out + err }),
      );
    });
  }

  test('a comment is read, and what it asks for is done by its author’s right', async () => {
    const world = await begin();
    const own = scenario.say('/rescue retry', 'octo-dev');
    const { code, said } = await ci('--pr', '7', '--comment-id', String(own.id));
    expect({ code, said }).toEqual({ code: 0, said: expect.stringContaining('result=created') });
    expect(world.reruns).toEqual([1]);
    expect((await ci('--comment-id', String(scenario.say('/rescue retry', 'stranger').id))).said).toContain('no write access');
    expect(world.reruns).toEqual([1]);
  });

  test('on an issue, elsewhere, or without a number nothing is done', async () => {
    await begin({ issues: [createIssue({ number: 9 })] });
    const here = String(scenario.say('/rescue retry', 'octo-dev').id);
    const issue = String(scenario.say('/rescue retry', 'octo-dev', 9).id);
    expect((await ci('--comment-id', issue)).said).toContain('an issue, not a pull request');
    expect(await ci('--comment-id', here, '--pr', '8')).toMatchObject({
      code: 2,
      said: expect.stringContaining('stands elsewhere'),
    });
    expect(await ci('--comment-id', '4')).toMatchObject({ code: 2, said: expect.stringContaining('could not be read (404') });
    expect(await ci()).toMatchObject({ code: 2, said: expect.stringContaining('--comment-id: give the id of the comment') });
    expect(scenario.written()).toEqual([]);
  });
});
