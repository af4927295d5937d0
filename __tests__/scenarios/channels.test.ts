import { afterEach, expect, test } from '@jest/globals';
import { execFileSync } from 'node:child_process';
import { decodeState } from '../../src/core/state.js';
import { MARKERS, type MarkerDefinition } from '../../src/core/marker-registry.js';
import { createRun } from '../../src/standin/world.js';
import { redWorld, SHA } from '../support/rescue.js';
import { commandEvent } from '../support/command-event.js';
import { createScenario, type Scenario } from '../support/scenario.js';

// Whoever adds a channel adds it to the registry; this test then asks for a proof that every reader knows what every writer writes.

const registry: readonly MarkerDefinition[] = MARKERS;

let scenario: Scenario;

afterEach(() => scenario?.close());

const AGENT = { 'agent-token': 'ghp_user' };

/** The example of a marker, for pull request 7 and the commit of the scenarios. */
function markerLine({ example }: MarkerDefinition): string {
  return example.replace('42', '7').replace('0123456789ab', SHA.slice(0, 12));
}

/** A world in which `write` has happened; the first line of the comment it made is then spelled as the marker's example. */
async function written(marker: MarkerDefinition, write: () => Promise<unknown>): Promise<void> {
  await write();
  const [comment] = scenario.world.comments.concat(scenario.world.commitComments.map((each) => ({ ...each, pull: 0 })));
  if (comment === undefined) throw new Error('nothing was written');
  const [, ...rest] = comment.body.split('\n');
  const body = [markerLine(marker), ...rest].join('\n');
  for (const each of [...scenario.world.comments, ...scenario.world.commitComments]) if (each.id === comment.id) each.body = body;
}

function count(start: string): number {
  return scenario.bodies().filter((body) => body.startsWith(start)).length;
}

async function green(inputs: Record<string, string> = {}): Promise<void> {
  scenario.world.runs.push({ ...scenario.world.runs[0]!, attempt: 2, conclusion: 'success', updatedAt: scenario.now() });
  await scenario.completed(1, { inputs });
}

/** What we answer a command of somebody who may give them. */
async function commanded(words: string, inputs: Record<string, string> = {}): Promise<string> {
  await scenario.run({ event: 'issue_comment', payload: commandEvent(scenario.say(words, 'octo-dev')), inputs });
  return scenario.bodies().findLast((body) => body.startsWith('<!-- ci-rescue-reply:')) ?? '';
}

type Probe = (marker: MarkerDefinition) => Promise<void>;

const rca: Record<string, Probe> = {
  rescue: async (marker) => {
    scenario = await createScenario(redWorld());
    await written(marker, () => scenario.completed(1));
    expect((await scenario.completed(1)).outputs.result).not.toBe('created');
    expect(scenario.bodies()).toHaveLength(1);
    // An older spelling is rewritten.
    expect(scenario.bodies()[0]).toMatch(/^<!-- ci-rescue:7:aaaaaaaaaaaa -->\n/);
  },
  resolve: async (marker) => {
    scenario = await createScenario(redWorld());
    await written(marker, () => scenario.completed(1));
    await green();
    expect(scenario.bodies()[0]).toContain('green since');
  },
  monitor: async (marker) => {
    scenario = await createScenario(redWorld());
    await written(marker, () => scenario.completed(1));
    expect((await scenario.scheduled({ mode: 'monitor' })).outputs.reason).toContain('1 already addressed');
    expect(scenario.written()).toEqual([]);
  },
  guard: async (marker) => {
    scenario = await createScenario(redWorld());
    await written(marker, () => scenario.completed(1));
    scenario.pass(46);
    expect((await scenario.scheduled({ mode: 'guard', ...AGENT })).outputs['agent-woken']).toBe('true');
  },
  command: async (marker) => {
    scenario = await createScenario(redWorld());
    await written(marker, () => scenario.completed(1));
    expect(await commanded('/rescue status')).toContain('1 red');
  },
};

const onCommit = { runs: [createRun({ id: 1, event: 'push' })], pulls: [] };

/** Silence after a wake that stands in the thread alone. */
async function silentAfter(line: string): Promise<void> {
  scenario = await createScenario(redWorld());
  await scenario.completed(1);
  scenario.pass(1);
  scenario.say(`${line}\n@copilot`, 'octo-dev');
}

const wake: Record<string, Probe> = {
  rescue: async (marker) => {
    await silentAfter(markerLine(marker));
    scenario.pass(20);
    expect((await scenario.completed(1, { inputs: AGENT })).outputs['agent-woken']).toBe('true');
    expect(count('<!-- ci-rescue-wake:')).toBe(1);
  },
  monitor: async (marker) => {
    scenario = await createScenario(redWorld());
    scenario.say(`${markerLine(marker)}\n@copilot`, 'octo-dev');
    scenario.pass(20);
    await scenario.scheduled({ mode: 'monitor', ...AGENT });
    expect(count('<!-- ci-rescue-wake:')).toBe(1);
  },
  guard: async (marker) => {
    await silentAfter(markerLine(marker));
    scenario.pass(46);
    await scenario.scheduled({ mode: 'guard', ...AGENT });
    expect(count('<!-- ci-rescue-wake:7:aaaaaaaaaaaa:2 -->')).toBe(1);
  },
};

wake.command = async (marker) => {
  await silentAfter(markerLine(marker));
  await commanded('/rescue fix', AGENT);
  expect(count('<!-- ci-rescue-wake:7:aaaaaaaaaaaa:2 -->')).toBe(1);
};

wake.resolve = async (marker) => {
  await silentAfter(markerLine(marker));
  // Whose words they are is known by their token.
  await green(AGENT);
  expect(decodeState(scenario.bodies()[0] ?? '')?.wakes).toMatchObject([{ n: 1 }]);
};

const again: Record<string, Probe> = {
  guard: async (marker) => {
    await silentAfter(`<!-- ci-rescue-wake:7:aaaaaaaaaaaa:3 -->\n${markerLine(marker)}`);
    scenario.pass(46);
    await scenario.scheduled({ mode: 'guard', ...AGENT });
    expect(count('<!-- ci-rescue-escalation:')).toBe(1);
  },
};

/** What the guard has said once it does not say again. */
const once = (prepare: () => void): Record<string, Probe> => ({
  guard: async (marker) => {
    await silentAfter('<!-- ci-rescue-wake:7:aaaaaaaaaaaa:3 -->');
    prepare();
    scenario.say(`${markerLine(marker)}\nsaid before`, 'github-actions[bot]');
    scenario.pass(46);
    await scenario.scheduled({ mode: 'guard', ...AGENT });
    expect(scenario.written()).toEqual([]);
  },
});

const RED_MAIN = { ...onCommit, files: { '.github/ci-rescue.yml': 'escalation: { issue: true }' } };

/** Main is red, and an issue says so; its first line is spelled as the registry says. */
async function alerted(): Promise<void> {
  const run = createRun({ id: 1, event: 'push', headBranch: 'main' });
  scenario = await createScenario(redWorld({ ...RED_MAIN, runs: [run] }));
  await scenario.completed(1);
  const { regex } = registry.find(({ name }) => name === 'alert')!;
  expect(scenario.world.issues.map(({ body }) => body.split('\n')[0])).toEqual([expect.stringMatching(new RegExp(regex))]);
}

const alert: Record<string, Probe> = {
  rescue: async () => {
    await alerted();
    await scenario.completed(1);
    expect(scenario.world.issues).toHaveLength(1);
  },
  monitor: async () => {
    await alerted();
    for (const id of [2, 3])
      scenario.world.runs.push({ ...scenario.world.runs[0]!, id, createdAt: `2026-01-05T1${id - 1}:00:00Z` });
    await scenario.scheduled({ mode: 'monitor' });
    expect(scenario.world.issues).toMatchObject([{ title: expect.stringContaining('chronically red') }]);
  },
  resolve: async () => {
    await alerted();
    await green();
    expect(scenario.world.issues).toMatchObject([{ state: 'closed' }]);
  },
};

const PROBES: Readonly<Record<string, Record<string, Probe>>> = {
  rca,
  'legacy-rca': rca,
  'legacy-rca-prefix': rca,
  state: {
    ...rca,
    notify: async () => {
      scenario = await createScenario(redWorld());
      await scenario.completed(1, { inputs: { mode: 'notify' } });
      await scenario.completed(1, { inputs: { mode: 'notify' } });
      expect(scenario.world.dispatches).toHaveLength(1);
    },
  },
  'rca-commit': {
    rescue: async (marker) => {
      scenario = await createScenario(redWorld(onCommit));
      await written(marker, () => scenario.completed(1));
      expect((await scenario.completed(1)).outputs.result).toBe('unchanged');
    },
    resolve: async (marker) => {
      scenario = await createScenario(redWorld(onCommit));
      await written(marker, () => scenario.completed(1));
      await green();
      expect(scenario.world.commitComments[0]?.body).toContain('green since');
    },
    monitor: async (marker) => {
      await alerted();
      await written(marker, async () => {});
      for (const id of [2, 3])
        scenario.world.runs.push({ ...scenario.world.runs[0]!, id, createdAt: `2026-01-05T0${id}:00:00Z` });
      await scenario.scheduled({ mode: 'monitor' });
      expect(scenario.world.issues[0]?.body).toContain('the TypeScript compiler reports type errors');
    },
  },
  notice: {
    notify: async (marker) => {
      scenario = await createScenario(redWorld());
      await written(marker, () => scenario.completed(1, { inputs: { mode: 'notify' } }));
      await scenario.completed(1, { inputs: { mode: 'notify' } });
      expect(scenario.bodies()).toHaveLength(1);
    },
    resolve: async (marker) => {
      scenario = await createScenario(redWorld());
      await written(marker, () => scenario.completed(1, { inputs: { mode: 'notify' } }));
      await green();
      expect(scenario.bodies()[0]).toContain('green since');
    },
  },
  wake,
  alert,
  'session-done-retrigger': again,
  'incomplete-session-retrigger': again,
  escalation: once(() => {}),
  waiting: once(() => {
    scenario.world.runs.push(
      createRun({ id: 5, path: '.github/workflows/deploy.yml', conclusion: 'action_required', createdAt: scenario.now() }),
    );
  }),
  channel: {},
};

const pairs = registry.flatMap((marker) => marker.readers.map((reader) => [marker.name, reader, marker] as const));

test.each(pairs)('%s is read by %s [53 120]', async (name, reader, marker) => {
  // `state` has no line of its own at the beginning: it travels in the root-cause comment.
  const line = name === 'state' ? registry.find((each) => each.name === 'rca')! : marker;
  const probe = PROBES[name]?.[reader];
  if (probe === undefined) throw new Error(`${reader} is said to read ${name}: prove it here`);
  await probe(line);
});

test('every probe belongs to a reader of the registry', () => {
  const known = new Set(pairs.map(([name, reader]) => `${name}/${reader}`));
  const probed = Object.entries(PROBES).flatMap(([name, probes]) => Object.keys(probes).map((reader) => `${name}/${reader}`));
  expect(probed.filter((pair) => !known.has(pair))).toEqual([]);
});

test('`ci-rescue markers` prints the registry, for the skip lists of other gates [112]', () => {
  const { markers } = JSON.parse(execFileSync(process.execPath, ['dist/cli/index.js', 'markers'], { encoding: 'utf8' })) as {
    markers: MarkerDefinition[];
  };
  expect(markers).toEqual(registry);
  for (const { regex, example } of markers) expect(example).toMatch(new RegExp(regex));
});
