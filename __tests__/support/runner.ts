import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Diagnosis } from '../../src/core/diagnosis.js';
import type { Standin } from '../../src/standin/standin.js';

/** What sets the action off: an event of GitHub with its payload, and what the workflow passes. */
export type Start = {
  event: string;
  payload: unknown;
  inputs?: Record<string, string>;
  variables?: Record<string, string>;
};

export type Ran = {
  code: number;
  stdout: string;
  outputs: Record<string, string>;
  summary: string;
  /** Content of `diagnosis-file`. */
  diagnoses: Diagnosis[];
};

const BUNDLE = fileURLToPath(new URL('../../dist/index.js', import.meta.url));

/** What runs the bundle in a directory with the runner's variables. */
export type Execute = (directory: string, variables: Record<string, string>) => Promise<{ code: number; stdout: string }>;

/** Runs `dist/index.js` as the runner does: a bare environment, an event file, files for outputs and summary (which exist beforehand). */
export async function runBundle(standin: Standin, start: Start, execute: Execute = inOwnProcess): Promise<Ran> {
  if (!existsSync(BUNDLE)) throw new Error('dist/index.js is missing: npm run build');
  const directory = await mkdtemp(join(tmpdir(), 'ci-rescue-run-'));
  try {
    const { code, stdout } = await execute(directory, await prepare(directory, standin.url, start));
    const outputs = readOutputs(await readFile(join(directory, 'output'), 'utf8'));
    const summary = await readFile(join(directory, 'summary'), 'utf8');
    return { code, stdout, outputs, summary, diagnoses: await readDiagnoses(outputs['diagnosis-file']) };
  } finally {
    await rm(directory, { recursive: true, force: true });
  }
}

async function inOwnProcess(directory: string, variables: Record<string, string>): Promise<{ code: number; stdout: string }> {
  const child = spawn(process.execPath, [BUNDLE], { cwd: directory, env: { PATH: process.env.PATH ?? '', ...variables } });
  let stdout = '';
  child.stdout.on('data', (chunk: Buffer) => (stdout += chunk.toString()));
  child.stderr.on('data', (chunk: Buffer) => (stdout += chunk.toString()));
  const code = await new Promise<number>((resolve) => child.on('close', (status) => resolve(status ?? -1)));
  return { code, stdout };
}

/** The runner's variables for a start, in a directory that is workspace and temporary directory at once. */
export async function prepare(directory: string, apiUrl: string, start: Start): Promise<Record<string, string>> {
  const file = (name: string): string => join(directory, name);
  await writeFile(file('event.json'), JSON.stringify(start.payload));
  await Promise.all(['output', 'summary', 'state', 'env', 'path'].map((name) => writeFile(file(name), '')));
  const inputs = { token: 'ghs_workflow', ...start.inputs };
  return {
    HOME: directory,
    GITHUB_ACTIONS: 'true',
    GITHUB_EVENT_NAME: start.event,
    GITHUB_EVENT_PATH: file('event.json'),
    GITHUB_REPOSITORY: 'o/r',
    GITHUB_SHA: '0'.repeat(40),
    GITHUB_REF: 'refs/heads/main',
    GITHUB_RUN_ID: '900',
    GITHUB_RUN_ATTEMPT: '1',
    GITHUB_WORKFLOW: 'Rescue',
    GITHUB_WORKFLOW_REF: 'o/r/.github/workflows/rescue.yml@refs/heads/main',
    GITHUB_JOB: 'rescue',
    GITHUB_ACTOR: 'octo-dev',
    GITHUB_WORKSPACE: directory,
    GITHUB_API_URL: apiUrl,
    GITHUB_GRAPHQL_URL: `${apiUrl}/graphql`,
    GITHUB_SERVER_URL: 'https://github.com',
    GITHUB_OUTPUT: file('output'),
    GITHUB_STEP_SUMMARY: file('summary'),
    GITHUB_STATE: file('state'),
    GITHUB_ENV: file('env'),
    GITHUB_PATH: file('path'),
    RUNNER_NAME: 'GitHub Actions 99',
    RUNNER_TEMP: directory,
    ...start.variables,
    ...Object.fromEntries(Object.entries(inputs).map(([name, value]) => [`INPUT_${name.toUpperCase()}`, value])),
  };
}

/** The `workflow_run` event of a run that the stand-in knows, as GitHub would send it now. */
export async function workflowRun(standin: Standin, id: number): Promise<Start> {
  const run = (await (await fetch(`${standin.url}/repos/o/r/actions/runs/${id}`)).json()) as unknown;
  standin.requests.length = 0;
  return { event: 'workflow_run', payload: { action: 'completed', workflow_run: run, repository: { full_name: 'o/r' } } };
}

/** A job of the failing run itself, set off by a pull request of the stand-in. */
export async function insidePull(standin: Standin, number: number, runId: number): Promise<Start> {
  const pull = (await (await fetch(`${standin.url}/repos/o/r/pulls/${number}`)).json()) as unknown;
  standin.requests.length = 0;
  const variables = {
    GITHUB_RUN_ID: String(runId),
    GITHUB_REF: `refs/pull/${number}/merge`,
    GITHUB_WORKFLOW: 'CI',
    GITHUB_WORKFLOW_REF: `o/r/.github/workflows/ci.yml@refs/pull/${number}/merge`,
  };
  return { event: 'pull_request', payload: { action: 'synchronize', number, pull_request: pull }, variables };
}

/** The writing requests, as `POST 201`. */
export function writes(standin: Standin): string[] {
  return standin.requests.filter(({ method }) => method !== 'GET').map(({ method, status }) => `${method} ${status}`);
}

function readOutputs(text: string): Record<string, string> {
  const found = text.matchAll(/^([^\n<]+)<<(\S+)\n([\s\S]*?)\n?\2$/gm);
  return Object.fromEntries([...found].map(([, name, , value]) => [name, (value ?? '').replace(/\n$/, '')]));
}

async function readDiagnoses(path: string | undefined): Promise<Diagnosis[]> {
  return path ? (JSON.parse(await readFile(path, 'utf8')) as Diagnosis[]) : [];
}
