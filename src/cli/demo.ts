import { spawn } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { startStandin, type Standin } from '../standin/standin.js';
import { UserError } from '../core/errors.js';
import { DEMO, demoWorld } from './demo-world.js';
import { EXIT, type Command } from './command.js';

export const demoCommand: Command = {
  summary: 'the main job end to end, offline, against a stand-in GitHub',
  usage: 'demo',
  options: {},
  run: async (positionals, _values, terminal) => {
    if (positionals.length > 0) throw new UserError(`demo: takes no arguments, "${positionals[0]}" is one too many`);
    const standin = await startStandin(demoWorld());
    const directory = await mkdtemp(join(tmpdir(), 'ci-rescue-demo-'));
    try {
      const run = await runAction(
        standin,
        directory,
        fileURLToPath(new URL(terminal.entryUrl)).replace(/cli[\\/]index\.js$/, 'index.js'),
      );
      terminal.out(await story(standin, directory, run.text));
      return run.code === 0 && standin.world.comments.length === 1 ? EXIT.done : EXIT.fault;
    } finally {
      await standin.close();
      await rm(directory, { recursive: true, force: true });
    }
  },
};

/** Runs the action's own bundle as the runner does: an event file, files for outputs and summary, inputs as variables. */
async function runAction(standin: Standin, directory: string, bundle: string): Promise<{ code: number; text: string }> {
  const { repository, runId, sha, pull } = DEMO;
  const file = (name: string): string => join(directory, name);
  const head = { sha, ref: 'checkout-page', repo: { full_name: repository } };
  const event = {
    action: 'synchronize',
    number: pull,
    pull_request: { number: pull, state: 'open', head, base: { ref: 'main', repo: { full_name: repository } }, labels: [] },
  };
  await writeFile(file('event.json'), JSON.stringify(event));
  await Promise.all(['output', 'summary', 'state', 'env', 'path'].map((name) => writeFile(file(name), '')));
  const child = spawn(process.execPath, [bundle], {
    cwd: directory,
    env: {
      PATH: process.env['PATH'] ?? '',
      HOME: directory,
      INPUT_MODE: 'auto',
      INPUT_TOKEN: DEMO.token,
      GITHUB_ACTIONS: 'true',
      GITHUB_EVENT_NAME: 'pull_request',
      GITHUB_EVENT_PATH: file('event.json'),
      GITHUB_REPOSITORY: repository,
      GITHUB_SHA: '0'.repeat(40),
      GITHUB_REF: `refs/pull/${pull}/merge`,
      GITHUB_RUN_ID: String(runId),
      GITHUB_RUN_ATTEMPT: '1',
      GITHUB_WORKFLOW: 'CI',
      GITHUB_WORKFLOW_REF: `${repository}/.github/workflows/ci.yml@refs/pull/${pull}/merge`,
      GITHUB_JOB: 'ci-rescue',
      GITHUB_ACTOR: 'octo-dev',
      GITHUB_API_URL: standin.url,
      GITHUB_SERVER_URL: 'https://github.com',
      GITHUB_WORKSPACE: directory,
      RUNNER_TEMP: directory,
      RUNNER_NAME: 'GitHub Actions 3',
      GITHUB_OUTPUT: file('output'),
      GITHUB_STEP_SUMMARY: file('summary'),
      GITHUB_STATE: file('state'),
      GITHUB_ENV: file('env'),
      GITHUB_PATH: file('path'),
    },
  });
  let text = '';
  child.stdout.on('data', (chunk: Buffer) => (text += chunk.toString()));
  child.stderr.on('data', (chunk: Buffer) => (text += chunk.toString()));
  const code = await new Promise<number>((resolve) => child.on('close', (status) => resolve(status ?? 1)));
  return { code, text };
}

async function story(standin: Standin, directory: string, said: string): Promise<string> {
  const [comment] = standin.world.comments;
  const requests = standin.requests.map(({ method, path, status }) => `  ${String(status)} ${method.padEnd(5)} ${path}`);
  const outputs = (await readFile(join(directory, 'output'), 'utf8')).replace(
    /^(\S+)<<(ghadelimiter_\S+)\n([\s\S]*?)\n\2$/gm,
    '  $1=$3',
  );
  return [
    `A pull request of ${DEMO.repository} is red: job "test (ubuntu, 20)" of run ${DEMO.runId} failed.`,
    'The action ran as the runner runs it and said:',
    said.trim().replace(/^/gm, '  '),
    `\nIt made ${requests.length} requests to GitHub (a stand-in on ${standin.url}):`,
    ...requests,
    `\nIts outputs:\n${outputs.trimEnd()}`,
    `\nThe comment on pull request ${DEMO.pull}:\n`,
    comment ? comment.body : '(none: this is a fault)',
    '\nSee more: ci-rescue explain <your log>, ci-rescue patterns list, ci-rescue --help\n',
  ].join('\n');
}
