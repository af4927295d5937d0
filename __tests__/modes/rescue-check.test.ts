import { afterEach, expect, test } from '@jest/globals';
import { startStandin, type Standin } from '../../src/standin/standin.js';
import { createPull, type World } from '../../src/standin/world.js';
import { redWorld, rescueIn, SHA } from '../support/rescue.js';
import type { Ran } from '../support/runner.js';
import { TSC } from '../support/tool-output.js';

let github: Standin;

afterEach(() => github.close());

type Check = { output?: { title?: string; summary?: string; text?: string }; pull_requests?: { number: number }[] };

async function checkFailed(check: Check, world: Partial<World> = {}): Promise<Ran> {
  github = await startStandin(redWorld({ runs: [], jobs: [], logs: {}, ...world }));
  const base = { id: 3, name: 'buildkite/shop', head_sha: SHA, conclusion: 'failure', app: { slug: 'buildkite' } };
  const times = {
    completed_at: '2026-01-05T10:01:00Z',
    details_url: 'https://buildkite.com/o/shop/1',
    check_suite: { head_branch: 'topic' },
  };
  return rescueIn(github, { event: 'check_run', payload: { action: 'completed', check_run: { ...base, ...times, ...check } } });
}

test("an external CI's own words become the comment", async () => {
  const { outputs, diagnoses } = await checkFailed({
    output: { title: 'Build failed', text: TSC },
    pull_requests: [{ number: 7 }],
  });
  expect(outputs).toMatchObject({ result: 'created', 'pr-number': '7', category: 'type-error', 'head-sha': SHA });
  expect(diagnoses).toMatchObject([{ job: { name: 'buildkite/shop', url: 'https://buildkite.com/o/shop/1' } }]);
});

test('annotations tell what the output does not; the branch names the pull request', async () => {
  const annotations = { 3: [{ path: 'src/cart.ts', startLine: 2, level: 'failure', title: '', message: TSC }] };
  const { outputs } = await checkFailed({}, { annotations });
  expect(outputs).toMatchObject({ result: 'created', 'pr-number': '7', category: 'type-error' });
});

test('no words at all are still a failure', async () => {
  const { outputs } = await checkFailed({});
  expect(outputs).toMatchObject({ result: 'created', category: 'unknown' });
  expect(github.world.comments[0]?.body).toContain('buildkite/shop');
});

test('a superseded commit is left alone', async () => {
  const { outputs } = await checkFailed({}, { pulls: [createPull({ number: 7, headSha: 'b'.repeat(40) })] });
  expect(outputs).toMatchObject({ result: 'skipped', reason: expect.stringContaining('superseded') });
});
