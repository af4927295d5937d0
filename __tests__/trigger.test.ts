import { expect, test } from '@jest/globals';
import { parseTrigger, type Trigger } from '../src/trigger.js';

const SHA = 'a'.repeat(40);
const MERGE = 'b'.repeat(40);
const PLACE = {
  repository: 'octo/app',
  sha: MERGE,
  ref: 'refs/heads/main',
  runId: 77,
  runAttempt: 2,
  workflowPath: '.github/workflows/rescue.yml',
};
const AUTO = { mode: 'auto', runId: null } as const;

function runEvent(conclusion: string | null, more: Record<string, unknown> = {}) {
  const run = {
    id: 5,
    run_attempt: 3,
    name: 'CI',
    path: '.github/workflows/ci.yml@refs/heads/main',
    event: 'push',
    status: 'completed',
    conclusion,
    head_sha: SHA,
    head_branch: 'fix',
    head_repository: { full_name: 'fork/app' },
    head_commit: { timestamp: '2026-01-02T03:04:05+01:00' },
    ...more,
  };
  return { action: 'completed', workflow_run: run, repository: { full_name: 'octo/app' } };
}

function trigger(
  event: string,
  payload: unknown,
  inputs: { mode: 'auto' | 'rescue'; runId: number | null } = AUTO,
  place = {},
): Trigger {
  return parseTrigger(event, payload, inputs, { ...PLACE, ...place });
}

test.each(['failure', 'timed_out', 'startup_failure'])(
  'workflow_run %s is rescued, with what the payload tells',
  (conclusion) => {
    expect(trigger('workflow_run', runEvent(conclusion))).toMatchObject({
      kind: 'rescue',
      runId: 5,
      attempt: 3,
      headSha: SHA,
      headBranch: 'fix',
      headRepository: { fullName: 'fork/app', owner: 'fork' },
      inRun: false,
      run: { path: '.github/workflows/ci.yml', conclusion, headCommitAt: '2026-01-02T02:04:05.000Z' },
    });
  },
);

test.each(['success', 'cancelled', 'skipped', 'neutral', 'action_required', 'stale', null])(
  'workflow_run %s is ignored',
  (conclusion) => {
    expect(trigger('workflow_run', runEvent(conclusion)).kind).toBe('ignored');
  },
);

test('a success is told in words for people', () => {
  expect(trigger('workflow_run', runEvent('success'))).toEqual({
    kind: 'ignored',
    reason: 'the run succeeded: nothing to rescue',
  });
});

test('our own workflow is never rescued, the same path elsewhere is', () => {
  const own = runEvent('failure', { path: '.github/workflows/rescue.yml' });
  expect(trigger('workflow_run', own)).toMatchObject({ kind: 'ignored' });
  expect(trigger('workflow_run', { ...own, repository: { full_name: 'other/app' } })).toMatchObject({ kind: 'rescue' });
  expect(trigger('workflow_run', own, { mode: 'auto', runId: 5 })).toMatchObject({ kind: 'ignored' });
});

const PULL = {
  number: 9,
  state: 'open',
  head: { sha: SHA, ref: 'fix', repo: null },
  base: { ref: 'main', repo: { full_name: 'octo/app' } },
  labels: [{ name: 'x' }, 3],
  user: { login: 'mona' },
  created_at: '2026-01-01T00:00:00Z',
  html_url: 'u',
};

test.each(['pull_request', 'pull_request_target', 'pull_request_review'])(
  '%s: the current run, with the head of the PR, never the merge commit',
  (event) => {
    expect(trigger(event, { pull_request: PULL })).toMatchObject({
      kind: 'rescue',
      runId: 77,
      attempt: 2,
      headSha: SHA,
      headBranch: 'fix',
      headRepository: null,
      inRun: true,
      pull: { number: 9, labels: ['x'], headRepository: null, baseRepository: 'octo/app' },
    });
  },
);

test('a pull_request event without a head leaves the commit to the API', () => {
  expect(trigger('pull_request', { pull_request: { number: 9 } })).toMatchObject({ kind: 'rescue', headSha: null, pull: null });
});

test.each(['push', 'schedule', 'release', 'something_new', ''])('%j: the current run and its commit', (event) => {
  expect(trigger(event, {})).toMatchObject({
    kind: 'rescue',
    runId: 77,
    headSha: MERGE,
    headBranch: 'main',
    headRepository: { fullName: 'octo/app' },
    inRun: true,
    mergeGroup: null,
  });
});

test('a merge queue names its PR in the branch', () => {
  const ref = `gh-readonly-queue/release/v1/pr-12-${SHA}`;
  const inside = trigger('merge_group', { merge_group: { head_sha: SHA, head_ref: `refs/heads/${ref}` } });
  expect(inside).toMatchObject({ headSha: SHA, headBranch: ref, mergeGroup: { pulls: [12] }, inRun: true });
  expect(trigger('workflow_run', runEvent('failure', { head_branch: ref }))).toMatchObject({ mergeGroup: { pulls: [12] } });
});

test('run-id wins over the event; the current run stays the current run', () => {
  expect(trigger('push', {}, { mode: 'auto', runId: 123 })).toMatchObject({
    runId: 123,
    attempt: null,
    run: null,
    headSha: null,
    inRun: false,
  });
  expect(trigger('push', {}, { mode: 'auto', runId: 77 })).toMatchObject({ runId: 77, inRun: true });
  expect(trigger('workflow_run', runEvent('success'), { mode: 'auto', runId: 123 })).toMatchObject({
    kind: 'rescue',
    runId: 123,
  });
});

test('started by hand: the run that is named, else a hint', () => {
  expect(trigger('workflow_dispatch', { inputs: { 'run-id': '42' } })).toMatchObject({ runId: 42, inRun: false });
  expect(trigger('workflow_dispatch', { inputs: null })).toMatchObject({
    kind: 'ignored',
    reason: expect.stringContaining('run-id'),
  });
  expect(trigger('workflow_dispatch', {}, { mode: 'rescue', runId: null })).toMatchObject({ runId: 77, inRun: true });
});

test.each([
  [7, 7],
  ['7', 7],
  ['7; rm', null],
  [-7, null],
  [7.5, null],
  [{}, null],
])('repository_dispatch with run_id %j', (value, runId) => {
  const found = trigger('repository_dispatch', { action: 'ci-failure', client_payload: { run_id: value } });
  expect(found).toMatchObject(runId === null ? { kind: 'ignored' } : { kind: 'rescue', runId, inRun: false });
});

test('a repository_dispatch of another type is a workflow like any other', () => {
  expect(trigger('repository_dispatch', { action: 'deploy', client_payload: { run_id: 7 } })).toMatchObject({
    runId: 77,
    inRun: true,
  });
});

test('an external check that failed', () => {
  const check = {
    id: 3,
    name: 'buildkite',
    conclusion: 'failure',
    head_sha: SHA,
    details_url: 'https://b',
    app: { slug: 'buildkite' },
    output: { title: 'T', summary: 'S', text: null },
    pull_requests: [{ number: 4 }, null],
    check_suite: { head_branch: 'fix' },
  };
  expect(trigger('check_run', { check_run: check })).toEqual({
    kind: 'rescue-check',
    source: 'check_run',
    name: 'buildkite',
    conclusion: 'failure',
    headSha: SHA,
    headBranch: 'fix',
    checkRunId: 3,
    output: { title: 'T', summary: 'S', text: '' },
    url: 'https://b',
    pulls: [4],
    completedAt: null,
    origin: 'check_run buildkite (failure)',
  });
  expect(trigger('check_run', { check_run: { ...check, app: { slug: 'github-actions' } } })).toMatchObject({ kind: 'ignored' });
  expect(trigger('check_run', { check_run: { ...check, conclusion: 'neutral' } })).toMatchObject({ kind: 'ignored' });
  expect(trigger('check_suite', { check_suite: { ...check, id: 8 } })).toMatchObject({ kind: 'rescue-check', checkRunId: null });
  const status = { context: 'ci/x', state: 'error', sha: SHA, description: 'D', branches: [{ name: 'b' }] };
  expect(trigger('status', status)).toMatchObject({
    kind: 'rescue-check',
    name: 'ci/x',
    headBranch: 'b',
    output: { title: 'D' },
  });
  expect(trigger('status', { ...status, state: 'pending' })).toMatchObject({ kind: 'ignored' });
});

const DAMAGED: unknown[] = [null, undefined, 0, 'x', [], {}, { workflow_run: null }, { workflow_run: { id: 'x', head_sha: 5 } }];

test('no payload, however damaged, makes it throw', () => {
  const events = [
    'workflow_run',
    'pull_request',
    'push',
    'merge_group',
    'repository_dispatch',
    'workflow_dispatch',
    'check_run',
    'check_suite',
    'status',
    'issue_comment',
    '',
  ];
  for (const event of events) {
    for (const payload of [
      ...DAMAGED,
      ...DAMAGED.map((inner) => ({
        pull_request: inner,
        check_run: inner,
        merge_group: inner,
        workflow_run: inner,
        inputs: inner,
        client_payload: inner,
      })),
    ]) {
      for (const runId of [77, null]) {
        const found = trigger(event, payload, AUTO, { runId });
        if (found.kind === 'ignored') expect(found.reason).not.toBe('');
      }
    }
  }
});

test('a head branch or commit that is none reaches nobody', () => {
  expect(trigger('workflow_run', runEvent('failure', { head_sha: '../../x' }))).toMatchObject({ kind: 'ignored' });
});
