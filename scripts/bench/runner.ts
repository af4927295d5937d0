import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Standin } from '../../src/standin/standin.js';

/** What the runner hands to the action for a `workflow_run` event of the stand-in's run, in a directory that is workspace and more at once. */
export async function environmentOf(directory: string, standin: Standin, runId: number): Promise<Record<string, string>> {
  const file = (name: string): string => join(directory, name);
  const run = (await (await fetch(`${standin.url}/repos/o/r/actions/runs/${runId}`)).json()) as unknown;
  standin.requests.length = 0;
  writeFileSync(file('event.json'), JSON.stringify({ action: 'completed', workflow_run: run, repository: { full_name: 'o/r' } }));
  for (const name of ['output', 'summary', 'state', 'env', 'path']) writeFileSync(file(name), '');
  return {
    PATH: process.env['PATH'] ?? '',
    HOME: directory,
    GITHUB_ACTIONS: 'true',
    GITHUB_EVENT_NAME: 'workflow_run',
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
    GITHUB_API_URL: standin.url,
    GITHUB_GRAPHQL_URL: `${standin.url}/graphql`,
    GITHUB_SERVER_URL: 'https://github.com',
    GITHUB_OUTPUT: file('output'),
    GITHUB_STEP_SUMMARY: file('summary'),
    GITHUB_STATE: file('state'),
    GITHUB_ENV: file('env'),
    GITHUB_PATH: file('path'),
    RUNNER_NAME: 'GitHub Actions 99',
    RUNNER_TEMP: directory,
    INPUT_TOKEN: 'ghs_workflow',
  };
}
