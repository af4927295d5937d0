import { expect, test } from '@jest/globals';
import { DEFAULT_CONFIG } from '../src/core/config.js';
import { openBoard, publishFindings } from '../src/findings.js';
import { parseInputs } from '../src/inputs.js';
import type { Context } from '../src/ports.js';
import type { Subject } from '../src/subject.js';
import { AT, diagnosis, SHA } from './support/board-builders.js';
import { Forum, Timeline } from './support/board-github.js';

const SUBJECT: Subject = {
  pr: 42,
  pull: null,
  sha: SHA,
  thread: { kind: 'pull', number: 42 },
  length: null,
  isCurrent: async () => true,
  obstacle: null,
};

/** Opens the board, waits, and publishes; returns the requests that followed the first look. */
async function publishAfter(milliseconds: number): Promise<string[]> {
  const timeline = new Timeline();
  const forum = new Forum(timeline);
  const github = { ...forum.client(), viewer: async () => ({ login: 'github-actions[bot]', type: 'Bot' as const }) };
  const { now, sleep } = timeline;
  const log = { info: () => {}, warning: () => {}, debug: () => {} };
  const told = { inputs: parseInputs(() => undefined), config: DEFAULT_CONFIG, github, agentGithub: null, now, sleep, log };
  // Neither the catalogue nor the environment is needed to publish.
  const context = told as unknown as Context;
  const findings = { subject: SUBJECT, run: null, runs: [], diagnoses: [diagnosis({ job: { completedAt: AT } })] };
  const opened = await timeline.finish([openBoard(findings, context)]);
  await timeline.finish([opened[0]!.found, sleep(milliseconds)] as Promise<unknown>[]);
  const before = forum.requests.length;
  await timeline.finish([publishFindings({ ...findings, opened: opened[0]! }, context)]);
  return forum.requests.slice(before);
}

test('a look at the thread serves what is written right after it', async () => {
  expect(await publishAfter(900)).toEqual(['create', 'list']);
});

test('a look that has aged is taken again: somebody may have written meanwhile', async () => {
  expect(await publishAfter(1_100)).toEqual(['list', 'create', 'list']);
});
