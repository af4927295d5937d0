import { afterEach, expect, test } from '@jest/globals';
import { execFileSync } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parse } from 'yaml';
import { redWorld, SHA } from '../support/rescue.js';
import { createScenario, type Scenario } from '../support/scenario.js';

let scenario: Scenario;

afterEach(() => scenario.close());

type Step = { name: string; shell: string; env: Record<string, string>; run: string };

/** The step of the README's workflow that receives a dispatch. */
async function receiver(): Promise<Step> {
  const blocks = [...(await readFile('README.md', 'utf8')).matchAll(/```yaml\n([\s\S]*?)```/g)].map((match) => match[1]!);
  const text = blocks.find((block) => /^name: On a CI failure$/m.test(block))!;
  return (parse(text) as { jobs: { tell: { steps: Step[] } } }).jobs.tell.steps[0]!;
}

test('what notify sends, the workflow of the README understands, whatever the branch is called [4 5 119]', async () => {
  const branch = 'fix/"quotes"-$(touch x)-`id`-ü';
  scenario = await createScenario(redWorld());
  scenario.world.runs[0]!.headBranch = branch;
  scenario.world.pulls[0]!.headRef = branch;
  await scenario.completed(1, { inputs: { mode: 'notify' } });
  const [sent] = scenario.world.dispatches;
  const step = await receiver();
  expect(step).toMatchObject({ shell: 'node {0}', env: { PAYLOAD: '${{ toJSON(github.event.client_payload) }}' } });

  const directory = await mkdtemp(join(tmpdir(), 'ci-rescue-consumer-'));
  const [script, summary] = [join(directory, 'script'), join(directory, 'summary')];
  try {
    await writeFile(script, step.run);
    const env = { PATH: process.env.PATH ?? '', PAYLOAD: JSON.stringify(sent?.payload, null, 2), GITHUB_STEP_SUMMARY: summary };
    execFileSync(process.execPath, [script], { cwd: directory, env });
    const text = await readFile(summary, 'utf8');
    expect(text).toContain(`CI failed on ${branch} at ${SHA}: build\nhttps://github.com/o/r/actions/runs/1\n- build: `);
    expect(text).toContain('(type-error)');
  } finally {
    await rm(directory, { recursive: true, force: true });
  }

  // The same dispatch sets off a rescue.
  const event = { action: sent?.eventType, client_payload: sent?.payload };
  const { outputs } = await scenario.run({ event: 'repository_dispatch', payload: event });
  expect(outputs).toMatchObject({ result: 'created', 'pr-number': '7', 'head-sha': SHA });
});
