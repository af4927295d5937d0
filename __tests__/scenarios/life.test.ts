import { afterEach, expect, test } from '@jest/globals';
import { decodeState } from '../../src/core/state.js';
import { createJob, createRun } from '../../src/standin/world.js';
import { redWorld, SHA } from '../support/rescue.js';
import { createScenario, type Scenario } from '../support/scenario.js';

let scenario: Scenario;

afterEach(() => scenario.close());

const AGENT = { 'agent-token': 'ghp_user' };

/** First lines of the comments of pull request 7, the first first. */
function markers(): string[] {
  return scenario.bodies().map((body) => body.split('\n')[0] ?? '');
}

test('an incident from red to green: opened, woken, grace, silence, a session without an end, people, an answer, green [48 72 73 75 76 80 81]', async () => {
  scenario = await createScenario(redWorld());
  const { world, pass } = scenario;
  const guard = async (): Promise<string> => (await scenario.scheduled({ mode: 'guard', ...AGENT })).outputs.reason ?? '';

  // 12:00 The run fails. One comment tells why, a second one of a user wakes the agent.
  const opened = await scenario.completed(1, { inputs: AGENT });
  expect(opened.outputs).toMatchObject({ result: 'created', 'agent-woken': 'true' });
  expect(markers()).toEqual(['<!-- ci-rescue:7:aaaaaaaaaaaa -->', '<!-- ci-rescue-wake:7:aaaaaaaaaaaa:1 -->']);

  // 12:44 Within the grace period nobody is disturbed.
  pass(44);
  expect(await guard()).toContain('0 woken');
  expect(markers()).toHaveLength(2);

  // 12:46 Silence: the agent is asked again, with what is still red.
  pass(2);
  expect(await guard()).toContain('1 woken');
  expect(scenario.bodies().at(-1)).toMatch(
    /^<!-- ci-rescue-wake:7:aaaaaaaaaaaa:2 -->\n<!-- session-done-retrigger -->\n@copilot please fix .*\/pull\/7#issuecomment-\d+\)/,
  );
  expect(scenario.bodies().at(-1)).toContain('The first request was made 46 min ago, and nobody has answered.');
  expect(scenario.bodies().at(-1)).toContain('still red: `CI / build`');

  // 12:51 A session begins; as long as it goes on nobody is woken, also after the grace period.
  pass(5);
  world.timeline.push({ id: 1, pull: 7, event: 'copilot_work_started', actor: 'octo-dev', createdAt: scenario.now() });
  pass(50);
  expect(await guard()).toContain('0 woken');

  // 13:52 A session lives for an hour. This one brought nothing: the last request says so.
  pass(11);
  expect(await guard()).toContain('1 woken');
  expect(markers()).toHaveLength(4);
  expect(scenario.bodies().at(-1)).toMatch(/^<!-- ci-rescue-wake:7:aaaaaaaaaaaa:3 -->\n<!-- incomplete-session-retrigger -->\n/);

  // 14:38 Three wakes are enough: people are called, once.
  pass(46);
  expect(await guard()).toContain('1 handed to people');
  expect(scenario.bodies().at(-1)).toMatch(/^<!-- ci-rescue-escalation:7:aaaaaaaaaaaa -->/);
  expect(scenario.bodies().at(-1)).toContain('@octo-dev');
  pass(60);
  expect(await guard()).toContain('0 handed to people');
  expect(markers()).toHaveLength(5);

  // 15:40 Somebody mends it after all and says so; that is believed when the new commit is green.
  pass(2);
  const fix = 'c'.repeat(40);
  scenario.say(`Fixed in ${fix.slice(0, 10)}, sorry for the wait`, 'octo-dev');
  world.pulls[0]!.headSha = fix;
  expect(await guard()).toMatch(/^0 red/);
  world.runs.push(
    createRun({ id: 2, headSha: fix, conclusion: 'success', createdAt: scenario.now(), updatedAt: scenario.now() }),
  );
  world.jobs.push(createJob({ id: 21, runId: 2, name: 'build', conclusion: 'success' }));
  const green = await scenario.completed(2, { inputs: AGENT });
  expect(green.outputs).toMatchObject({ result: 'updated', 'head-sha': fix });
  const [rca = ''] = scenario.bodies();
  expect(rca).toMatch(/^## ✅ Resolved, green since 2026-01-05 15:40 UTC/m);
  expect(rca).toContain('Time to green: 3 h 40 min · green with `cccccccccccc` · fixed in `cccccccccc`, as octo-dev said');
  expect(rca).not.toContain('please fix');
  expect(decodeState(rca)).toMatchObject({ sha: SHA, wakes: [{ n: 1 }, { n: 2 }, { n: 3 }], failures: [{ status: 'green' }] });
  expect(world.comments[0]?.minimized).toBe('outdated');

  // Nothing more happens to it.
  pass(60);
  await scenario.scheduled(AGENT);
  await scenario.completed(2, { inputs: AGENT });
  expect(scenario.written()).toEqual([]);
  expect(markers()).toHaveLength(6);
});
