import { describe, expect, test } from '@jest/globals';
import type { Inputs } from '../src/inputs.js';
import { parseTrigger, type Trigger } from '../src/trigger.js';

type Told = Pick<Inputs, 'mode' | 'runId' | 'prNumber' | 'dispatchEvent'>;

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
const AUTO: Told = { mode: 'auto', runId: null, prNumber: null, dispatchEvent: 'ci-failure' };

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

function trigger(event: string, payload: unknown, inputs: Partial<Told> = {}, place = {}): Trigger {
  return parseTrigger(event, payload, { ...AUTO, ...inputs }, { ...PLACE, ...place });
}

test.each(['failure', 'timed_out', 'startup_failure'])(
  'workflow_run %s is rescued, with what the payload tells',
  (conclusion) => {
    expect(trigger('workflow_run', runEvent(conclusion))).toMatchObject({
      kind: 'run',
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

test.each(['cancelled', 'skipped', 'neutral', 'action_required', 'stale', null])('workflow_run %s is ignored', (conclusion) => {
  expect(trigger('workflow_run', runEvent(conclusion)).kind).toBe('ignored');
});

test('a run that succeeded is resolved; where nothing but a rescue is asked for, it is ignored in words for people', () => {
  expect(trigger('workflow_run', runEvent('success'))).toMatchObject({ kind: 'run', runId: 5, modes: ['resolve'] });
  expect(trigger('workflow_run', runEvent('success'), { mode: 'rescue' })).toEqual({
    kind: 'ignored',
    reason: 'workflow_run of CI (success) succeeded: nothing to rescue',
  });
  expect(trigger('workflow_run', runEvent('failure'), { mode: 'resolve' })).toMatchObject({ kind: 'ignored' });
});

test.each(['rescue', 'notify', 'resolve'] as const)('mode %s looks at the run, whatever the event', (mode) => {
  expect(trigger('push', {}, { mode })).toMatchObject({ kind: 'run', inRun: true, modes: [mode] });
  expect(trigger('schedule', {}, { mode })).toMatchObject({ kind: 'run', inRun: true, modes: [mode] });
  expect(trigger('schedule', {}, { mode, runId: 3 })).toMatchObject({ kind: 'run', runId: 3, modes: [mode] });
});

describe('a sweep', () => {
  test('by the clock or by hand: monitor, then guard, unless our own run turns out to be a failing one', () => {
    const everything = { kind: 'sweep', pull: null, branch: null, own: { runId: 77 }, modes: ['monitor', 'guard'] };
    expect(trigger('schedule', {})).toMatchObject(everything);
    expect(trigger('workflow_dispatch', { inputs: null })).toMatchObject(everything);
  });

  test.each(['monitor', 'guard'] as const)('mode %s never looks at our own run', (mode) => {
    expect(trigger('schedule', {}, { mode })).toMatchObject({ kind: 'sweep', own: null, modes: [mode] });
    expect(trigger('push', {}, { mode })).toMatchObject({ branch: 'main', pull: null, modes: [mode] });
    const push = { ref: 'refs/heads/topic/a', sender: { login: 'mona' } };
    expect(trigger('push', push, { mode })).toMatchObject({ branch: 'topic/a', actor: 'mona' });
    expect(trigger('push', {}, { mode }, { ref: 'refs/tags/v1' })).toMatchObject({ branch: null });
    expect(trigger('pull_request', { pull_request: PULL }, { mode })).toMatchObject({ pull: 9 });
    expect(trigger('schedule', {}, { mode, prNumber: 4 })).toMatchObject({ pull: 4 });
    expect(trigger('workflow_dispatch', { inputs: { 'pr-number': '6' } }, { mode })).toMatchObject({ pull: 6 });
  });
});

test('a review that was submitted is a moment to look; its other events are not', () => {
  const review = { action: 'submitted', pull_request: PULL, review: { state: 'approved' } };
  expect(trigger('pull_request_review', review)).toMatchObject({ kind: 'review', pull: { number: 9 }, modes: ['resolve'] });
  expect(trigger('pull_request_review', { ...review, action: 'dismissed' })).toMatchObject({ kind: 'ignored' });
  expect(trigger('pull_request_review', { action: 'submitted' })).toMatchObject({ kind: 'ignored' });
});

test('our own workflow is never rescued, the same path elsewhere is', () => {
  const own = runEvent('failure', { path: '.github/workflows/rescue.yml' });
  expect(trigger('workflow_run', own)).toMatchObject({ kind: 'ignored' });
  expect(trigger('workflow_run', { ...own, repository: { full_name: 'other/app' } })).toMatchObject({ kind: 'run' });
  expect(trigger('workflow_run', own, { runId: 5 })).toMatchObject({ kind: 'ignored' });
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

test.each(['pull_request', 'pull_request_target'])(
  '%s: the current run, with the head of the PR, never the merge commit',
  (event) => {
    expect(trigger(event, { pull_request: PULL })).toMatchObject({
      kind: 'run',
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
  expect(trigger('pull_request', { pull_request: { number: 9 } })).toMatchObject({ kind: 'run', headSha: null, pull: null });
});

test.each(['push', 'release', 'something_new', ''])('%j: the current run and its commit', (event) => {
  expect(trigger(event, {})).toMatchObject({
    kind: 'run',
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
  expect(trigger('push', {}, { runId: 123 })).toMatchObject({
    runId: 123,
    attempt: null,
    run: null,
    headSha: null,
    inRun: false,
  });
  expect(trigger('push', {}, { runId: 77 })).toMatchObject({ runId: 77, inRun: true });
  expect(trigger('workflow_run', runEvent('success'), { runId: 123 })).toMatchObject({
    kind: 'run',
    runId: 123,
  });
});

test('started by hand: the run that is named', () => {
  expect(trigger('workflow_dispatch', { inputs: { 'run-id': '42' } })).toMatchObject({ runId: 42, inRun: false });
  expect(trigger('workflow_dispatch', {}, { mode: 'rescue' })).toMatchObject({ runId: 77, inRun: true });
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
  expect(found).toMatchObject(runId === null ? { kind: 'ignored' } : { kind: 'run', runId, inRun: false });
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
    kind: 'check',
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
    modes: ['rescue'],
  });
  expect(trigger('check_run', { check_run: { ...check, conclusion: 'success' } })).toMatchObject({
    kind: 'check',
    modes: ['resolve'],
  });
  expect(trigger('check_run', { check_run: { ...check, app: { slug: 'github-actions' } } })).toMatchObject({ kind: 'ignored' });
  expect(trigger('check_run', { check_run: { ...check, conclusion: 'neutral' } })).toMatchObject({ kind: 'ignored' });
  expect(trigger('check_suite', { check_suite: { ...check, id: 8 } })).toMatchObject({ kind: 'check', checkRunId: null });
  const status = { context: 'ci/x', state: 'error', sha: SHA, description: 'D', branches: [{ name: 'b' }] };
  expect(trigger('status', status)).toMatchObject({
    kind: 'check',
    name: 'ci/x',
    headBranch: 'b',
    output: { title: 'D' },
  });
  expect(trigger('status', { ...status, state: 'pending' })).toMatchObject({ kind: 'ignored' });
});

describe('a comment', () => {
  const said = (body = '/rescue status', change: { comment?: object; issue?: object; action?: string } = {}) => ({
    action: change.action ?? 'created',
    issue: { number: 7, state: 'open', pull_request: { url: 'u' }, ...change.issue },
    comment: {
      id: 31,
      body,
      user: { login: 'mona', type: 'User' },
      created_at: '2026-01-01T00:00:00Z',
      html_url: 'u#issuecomment-31',
      ...change.comment,
    },
  });
  const why = (payload: unknown, inputs: Partial<Told> = {}) => {
    const found = trigger('issue_comment', payload, inputs);
    return found.kind === 'ignored' ? found.reason : found.kind;
  };

  test.each(['auto', 'command'] as const)('with a command is one, in mode %s', (mode) => {
    expect(trigger('issue_comment', said(), { mode, prNumber: 5 })).toEqual({
      kind: 'comment',
      pull: 7,
      comment: {
        id: 31,
        body: '/rescue status',
        author: 'mona',
        authorType: 'User',
        createdAt: '2026-01-01T00:00:00Z',
        url: 'u#issuecomment-31',
      },
      origin: 'a command of mona on pull request 7',
      modes: ['command'],
    });
    expect(why(said('hello'), { mode })).toBe('there is no command in its first line');
  });

  test('of a bot, of nobody, on an issue, closed, edited or deleted is none', () => {
    expect(why(said('/rescue fix', { comment: { user: { login: 'Copilot', type: 'Bot' } } }))).toMatch(/bots command nothing/);
    expect(why(said('/rescue fix', { comment: { user: { login: 'x[bot]', type: 'User' } } }))).toMatch(/bots command nothing/);
    expect(why(said('/rescue fix', { comment: { user: null } }))).toMatch(/nobody/);
    expect(why(said('/rescue fix', { issue: { pull_request: undefined } }))).toMatch(/an issue, not a pull request/);
    expect(why(said('/rescue fix', { issue: { pull_request: null } }))).toMatch(/an issue, not a pull request/);
    expect(why(said('/rescue fix', { issue: { state: 'closed' } }))).toBe('pull request 7 is closed');
    expect(why(said('/rescue fix', { action: 'edited' }))).toMatch(/^only a new comment .* edited$/);
    expect(why(said('/rescue fix', { action: 'deleted' }))).toMatch(/^only a new comment/);
    expect(why(said('/rescue fix', { comment: { id: 'x' } }))).toMatch(/names no comment/);
  });

  test('is nothing to the other modes, and other events are nothing to mode command', () => {
    expect(trigger('issue_comment', said(), { mode: 'rescue' })).toMatchObject({ kind: 'run', runId: 77 });
    expect(trigger('issue_comment', said(), { mode: 'guard' })).toMatchObject({ kind: 'sweep' });
    expect(trigger('issue_comment', said(), { runId: 5 })).toMatchObject({ kind: 'run', runId: 5 });
    expect(trigger('issue_comment', said(), { mode: 'command', runId: 5 })).toMatchObject({ kind: 'comment' });
    for (const event of ['push', 'workflow_run', 'pull_request_review_comment', 'schedule', ''])
      expect(trigger(event, runEvent('failure'), { mode: 'command' })).toMatchObject({
        kind: 'ignored',
        reason: expect.stringContaining('acts on new comments'),
      });
  });
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
        action: 'created',
        issue: inner,
        comment: inner,
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
