import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { startStandin } from '../../src/standin/standin.js';
import type { Standin } from '../../src/standin/standin.js';
import { createIssue, createPull, createTask, START } from '../../src/standin/world.js';
import { connect, value } from '../support/connect.js';
import type { Connection } from '../support/connect.js';

const AGENT = 'copilot-swe-agent[bot]';
const OK = { ok: true, value: null };

let standin: Standin;
/** The workflow's token. */
let client: Connection;
/** A user's. */
let user: Connection;

beforeEach(async () => {
  standin = await startStandin({
    pulls: [createPull({ number: 7, labels: ['bug'] })],
    issues: [createIssue({ number: 9 })],
    comments: [{ id: 501, pull: 7, body: '/rescue fix', author: 'octo-dev', createdAt: START, updatedAt: START }],
    files: { '.github/workflows/mend.yml': 'on: workflow_dispatch\n' },
  });
  client = connect(standin.url);
  user = connect(standin.url, { token: 'ghp_user' });
});

afterEach(() => standin.close());

function mayWrite(...write: string[]): void {
  standin.world.tokens.ghs_workflow = { login: 'github-actions[bot]', type: 'Bot', write };
}

function sent(): string[] {
  return standin.requests.map(({ method, path, status }) => `${method} ${path.replace('/repos/o/r', '')} ${status}`);
}

describe('reactions', () => {
  test('are given, and the same one again is no other', async () => {
    const { github } = client;
    expect(await github.react(501, 'eyes')).toEqual(OK);
    expect(await github.react(501, 'eyes')).toEqual(OK);
    expect(await github.react(501, 'rocket')).toEqual(OK);
    expect(await user.github.react(501, 'confused')).toEqual(OK);
    expect(value(await github.reactions(501))).toEqual([
      { login: 'github-actions[bot]', content: 'eyes', at: '2026-01-05T10:00:01Z' },
      { login: 'github-actions[bot]', content: 'rocket', at: '2026-01-05T10:00:02Z' },
      { login: 'octo-dev', content: 'confused', at: '2026-01-05T10:00:03Z' },
    ]);
    const reactions = 'POST /issues/comments/501/reactions';
    expect(sent().slice(0, 3)).toEqual([`${reactions} 201`, `${reactions} 200`, `${reactions} 201`]);
  });

  test('need the right to write on issues, and a comment', async () => {
    mayWrite('pull-requests');
    expect(await client.github.react(501, 'eyes')).toMatchObject({ ok: false, reason: 'forbidden' });
    mayWrite('issues');
    expect(await client.github.react(501, 'eyes')).toEqual(OK);
    expect(await client.github.react(9, 'eyes')).toMatchObject({ ok: false, reason: 'not-found' });
  });
});

describe('labels', () => {
  test('are put on pull requests and issues, and taken off', async () => {
    const { github } = client;
    expect(await github.addLabels(7, ['blocked', 'bug'])).toEqual(OK);
    expect(await github.addLabels(9, ['needs a person'])).toEqual(OK);
    expect(value(await github.pull(7)).labels).toEqual(['bug', 'blocked']);
    expect(await github.removeLabel(9, 'needs a person')).toEqual(OK);
    expect(await github.removeLabel(7, 'bug')).toEqual(OK);
    expect(standin.world.pulls).toMatchObject([{ labels: ['blocked'] }]);
    expect(standin.world.issues).toMatchObject([{ labels: [] }]);
  });

  test('none is put on without a request; one that is not there is off, one of nothing is not', async () => {
    expect(await client.github.addLabels(7, [])).toEqual(OK);
    expect(standin.requests).toEqual([]);
    expect(await client.github.removeLabel(7, 'a/b c')).toEqual(OK);
    expect(sent()).toEqual(['DELETE /issues/7/labels/a%2Fb%20c 404']);
    expect(await client.github.removeLabel(8, 'bug')).toMatchObject({ ok: false, reason: 'not-found' });
    expect(await client.github.addLabels(8, ['bug'])).toMatchObject({ ok: false, reason: 'not-found' });
  });

  test.each([
    ['issues', true],
    ['pull-requests', true],
    ['contents', false],
  ])('with the right to write on %s: %s', async (permission, isAllowed) => {
    mayWrite(permission);
    expect((await client.github.addLabels(7, ['blocked'])).ok).toBe(isAllowed);
    expect((await client.github.removeLabel(7, 'bug')).ok).toBe(isAllowed);
  });
});

describe('tasks of the agent', () => {
  const task = { prompt: 'Mend CI\nNow', model: '', headRef: 'topic', baseRef: null, createPull: true };

  test('one begins on a branch, another works on the pull request between two', async () => {
    const started = value(await user.github.startTask(task));
    expect(started).toEqual({
      ...{
        id: expect.any(String),
        url: `https://github.com/copilot/tasks/${started.id}`,
        state: 'queued',
        name: 'Mend CI',
        branch: expect.any(String),
        base: expect.any(String),
      },
      ...{ createdAt: '2026-01-05T10:00:01Z', updatedAt: '2026-01-05T10:00:01Z' },
    });
    value(await user.github.startTask({ ...task, model: 'gpt-5.4', baseRef: 'main', createPull: false }));
    expect(standin.world.tasks).toMatchObject([
      { creator: 'octo-dev', prompt: task.prompt, model: '', headRef: null, baseRef: 'topic', createPull: true },
      { prompt: task.prompt, model: 'gpt-5.4', headRef: 'topic', baseRef: 'main', createPull: false },
    ]);
  });

  test('their state is read, of one or of the newest hundred', async () => {
    for (let count = 1; count <= 101; count += 1) {
      const createdAt = new Date(Date.parse(START) + count * 60_000).toISOString();
      standin.world.tasks.push(createTask({ id: `task ${count}`, createdAt, updatedAt: START, state: 'completed' }));
    }
    expect(value(await user.github.task('task 2'))).toMatchObject({ id: 'task 2', state: 'completed', updatedAt: START });
    const tasks = value(await user.github.tasks());
    expect([tasks.length, tasks[0]?.id, tasks[99]?.id]).toEqual([100, 'task 101', 'task 2']);
    expect(await user.github.task('task')).toMatchObject({ ok: false, reason: 'not-found' });
  });

  test("are not for a workflow's token", async () => {
    expect(await client.github.startTask(task)).toMatchObject({ ok: false, reason: 'forbidden' });
    expect(await client.github.tasks()).toMatchObject({ ok: false, reason: 'forbidden' });
    standin.world.tokens.ghp_user = { login: 'octo-dev', type: 'User', write: ['issues'] };
    expect(await user.github.startTask(task)).toMatchObject({ ok: false, reason: 'forbidden' });
    expect(standin.world.tasks).toEqual([]);
  });

  test('are started once, whatever became of the answer; an answer that is no task is a failure', async () => {
    standin.fault({ method: 'POST', path: /tasks$/, status: 'lost' });
    expect(await user.github.startTask(task)).toMatchObject({ ok: false, reason: 'unavailable' });
    standin.fault({ method: 'POST', path: /tasks$/, status: 201, body: 'queued' });
    expect(await user.github.startTask(task)).toMatchObject({ ok: false, message: expect.stringContaining('no task') });
    expect(sent()).toEqual(['POST /agents/tasks 0', 'POST /agents/tasks 201']);
    expect(standin.world.tasks).toHaveLength(1);
  });
});

describe('an issue that is handed to the agent', () => {
  const issue = { title: 'Red', body: 'Why', labels: ['ci-rescue'] };
  const assignment = { assignee: AGENT, baseBranch: 'topic', instructions: 'Mend it', model: '' };

  test('says where to begin and what to do, and which model only where one is wanted', async () => {
    expect(value(await user.github.createIssue({ ...issue, assignment }))).toMatchObject({ number: 10, assignees: ['Copilot'] });
    value(await user.github.createIssue({ ...issue, assignment: { ...assignment, model: 'gpt-5.4' } }));
    const told = { target_repo: 'o/r', base_branch: 'topic', custom_instructions: 'Mend it' };
    const opened = standin.world.issues.slice(1);
    expect(opened.map((one) => one.assignment)).toEqual([told, { ...told, model: 'gpt-5.4' }]);
    expect(opened.map((one) => one.assignees)).toEqual([[AGENT], [AGENT]]);
    expect(value(await user.github.issues('ci-rescue'))).toMatchObject([{ assignees: ['Copilot'] }, { assignees: ['Copilot'] }]);
  });

  test('without an assignment it is nobody’s, and nothing is said of an agent', async () => {
    expect(value(await client.github.createIssue(issue))).toMatchObject({ assignees: [] });
    expect(standin.world.issues[1]).not.toHaveProperty('assignment');
  });

  test('is refused to a workflow’s token; of a user who may not push it is nobody’s', async () => {
    expect(await client.github.createIssue({ ...issue, assignment })).toMatchObject({ ok: false, reason: 'forbidden' });
    expect(standin.world.issues).toHaveLength(1);
    standin.world.collaborators = { 'octo-dev': 'triage' };
    expect(value(await user.github.createIssue({ ...issue, assignment }))).toMatchObject({ assignees: [] });
  });
});

describe('a workflow', () => {
  const workflow = { file: 'mend.yml', ref: 'main', inputs: { pr: '7' } };
  const route = 'POST /actions/workflows/mend.yml/dispatches';

  test('is started with its inputs, and its run is known', async () => {
    const run = { runId: 900_001, url: 'https://github.com/o/r/actions/runs/900001' };
    expect(value(await client.github.startWorkflow({ ...workflow, file: '.github/workflows/mend.yml' }))).toEqual(run);
    expect(standin.world.workflowDispatches).toEqual([{ ...workflow, runId: 900_001 }]);
    expect(sent()).toEqual([`${route} 200`]);
  });

  test('on a server that does not tell its run', async () => {
    const message = 'Invalid request.\n\n"return_run_details" is not a permitted key.';
    standin.fault({ path: /dispatches$/, status: 422, body: { message } });
    expect(value(await client.github.startWorkflow(workflow))).toEqual({ runId: null, url: '' });
    expect(standin.world.workflowDispatches).toMatchObject([workflow]);
    expect(sent()).toEqual([`${route} 422`, `${route} 204`]);
  });

  test('is started once, whatever became of the answer', async () => {
    standin.fault({ path: /dispatches$/, status: 'lost' });
    expect(await client.github.startWorkflow(workflow)).toMatchObject({ ok: false, reason: 'unavailable' });
    standin.fault({ path: /dispatches$/, status: 422, body: { message: 'No ref found for: main' } });
    expect(await client.github.startWorkflow(workflow)).toMatchObject({ ok: false, reason: 'invalid' });
    expect(standin.world.workflowDispatches).toHaveLength(1);
    expect(standin.requests).toHaveLength(2);
  });

  test('that does not exist, and without the right to start one', async () => {
    expect(await client.github.startWorkflow({ ...workflow, file: 'none.yml' })).toMatchObject({
      ok: false,
      reason: 'not-found',
    });
    mayWrite('contents');
    expect(await client.github.startWorkflow(workflow)).toMatchObject({ ok: false, reason: 'forbidden' });
  });
});
