import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { decodeState, encodeState, type IncidentState } from '../../src/core/state.js';
import { createJob, createRun, START, type World } from '../../src/standin/world.js';
import { redWorld, TSC_LOG } from './rescue.js';
import { runBundle, workflowRun, type Ran } from './runner.js';
import { NOON, type Scenario } from './scenario.js';

/** The launchers that reach somebody. */
export const REACHING = ['mention', 'agent-task', 'assign', 'dispatch', 'workflow'] as const;

export type Reaching = (typeof REACHING)[number];

export const AGENT = { 'agent-token': 'ghp_user' };
export const NEXT = 'b'.repeat(40);

const CONFIG = '.github/ci-rescue.yml';

/** Pull request 7 is red by a type error, which is for `blaze`, who is launched like this; `more` follows in the configuration. */
export function worldOf(launch: string, { more = '', ...change }: Partial<World> & { more?: string } = {}): Partial<World> {
  const files = {
    [CONFIG]: `agents: { blaze: { launch: ${launch} } }\n${more}`,
    '.github/workflows/ci-rescue-blaze.yml': 'on: workflow_dispatch\n',
    ...change.files,
  };
  return redWorld({ ...change, files });
}

/** What is asked of agents in a world, in the order of the launchers: wake comments, tasks, issues, events, workflows. */
export function requestsIn({ comments, tasks, issues, dispatches, workflowDispatches }: World): Record<Reaching, number> {
  return {
    mention: comments.filter(({ body }) => body.startsWith('<!-- ci-rescue-wake:')).length,
    'agent-task': tasks.length,
    assign: issues.length,
    dispatch: dispatches.length,
    workflow: workflowDispatches.length,
  };
}

/** How often somebody was asked, in whatever way. */
export function countRequests(world: World): number {
  return Object.values(requestsIn(world)).reduce((sum, count) => sum + count, 0);
}

/** The root-cause comment of a commit of pull request 7. */
export function rcaIn(world: World, sha12 = 'aaaaaaaaaaaa'): string {
  return world.comments.find(({ body }) => body.startsWith(`<!-- ci-rescue:7:${sha12} -->`))?.body ?? '';
}

export function stateIn(world: World, sha12?: string): IncidentState {
  const state = decodeState(rcaIn(world, sha12));
  if (state === null) throw new Error('there is no root-cause comment with a state');
  return state;
}

/** Somebody pushes: the same failure is red on the next commit, in run 2. */
export function push(world: World, author = 'octo-dev'): void {
  const [pull] = world.pulls;
  if (pull !== undefined) pull.headSha = NEXT;
  world.commits.push({ sha: NEXT, message: 'Another try', author, committedAt: START, repository: null });
  world.runs.push(createRun({ id: 2, headSha: NEXT }));
  world.jobs.push(createJob({ id: 21, runId: 2, name: 'build' }));
  world.logs[21] = TSC_LOG;
}

/** Puts the world back to when the process had written down what it was about to do, and died before it did that. */
export function dieBeforeLaunch(world: World): void {
  const state = stateIn(world);
  const intended = { ...state, wakes: [], handoffs: state.handoffs.map((handoff) => ({ ...handoff, ref: '', url: '' })) };
  for (const comment of world.comments.filter(({ body }) => decodeState(body) !== null))
    comment.body = comment.body.replace(/\n[^\n]*\s*$/, `\n${encodeState(intended)}`);
  world.comments = world.comments.filter(({ body }) => !body.startsWith('<!-- ci-rescue-wake:'));
  Object.assign(world, { tasks: [], issues: [], dispatches: [], workflowDispatches: [] });
}

/** Eight workflows fail at once: each is looked at by a process of its own, all at the same time. Their clock begins at noon. */
export async function crowd({ github, world }: Scenario, inputs: Record<string, string>): Promise<Ran[]> {
  const ids = [1, 2, 3, 4, 5, 6, 7, 8];
  world.runs = ids.map((id) => createRun({ id, name: `Workflow ${id}`, path: `.github/workflows/${id}.yml` }));
  world.jobs = ids.map((id) => createJob({ id: id * 10, runId: id, name: `job-${id}` }));
  world.logs = Object.fromEntries(ids.map((id) => [id * 10, TSC_LOG]));
  world.now = NOON;
  const starts = await Promise.all(ids.map((id) => workflowRun(github, id)));
  const all = starts.map((start, index) => {
    const variables = { GITHUB_RUN_ID: String(900 + index) };
    return runBundle(github, { ...start, inputs, variables }, fromNoon);
  });
  return Promise.all(all);
}

const BUNDLE = fileURLToPath(new URL('../../dist/index.js', import.meta.url));
/** Waiting takes its time, as it has to where processes race; only the day is another. */
const CLOCK = `const late = Date.now() - ${Date.parse(NOON)}, Real = Date;
globalThis.Date = class extends Real {
  constructor(...given) { super(...(given.length === 0 ? [Real.now() - late] : given)); }
  static now() { return Real.now() - late; }
};`;

function fromNoon(directory: string, variables: Record<string, string>): Promise<{ code: number; stdout: string }> {
  const given = ['--import', `data:text/javascript,${encodeURIComponent(CLOCK)}`, BUNDLE];
  const child = spawn(process.execPath, given, { cwd: directory, env: { PATH: process.env.PATH ?? '', ...variables } });
  let stdout = '';
  child.stdout.on('data', (chunk: Buffer) => (stdout += chunk.toString()));
  child.stderr.on('data', (chunk: Buffer) => (stdout += chunk.toString()));
  return new Promise((resolve) => child.on('close', (code) => resolve({ code: code ?? -1, stdout })));
}
