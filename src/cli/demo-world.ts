import type { World } from '../standin/world.js';

/** What npm 11 printed for a project that asks for react 17 and react-dom 18, as a failed job of the runner. */
const OUTPUT = `npm error code ERESOLVE
npm error ERESOLVE unable to resolve dependency tree
npm error
npm error While resolving: storefront@1.0.0
npm error Found: react@17.0.2
npm error node_modules/react
npm error   react@"^17.0.2" from the root project
npm error
npm error Could not resolve dependency:
npm error peer react@"^18.3.1" from react-dom@18.3.1
npm error node_modules/react-dom
npm error   react-dom@"^18.3.1" from the root project
npm error
npm error Fix the upstream dependency conflict, or retry this command with --force or --legacy-peer-deps to accept an incorrect (and potentially broken) dependency resolution.`;

const LOG = `Current runner version: '2.336.0'
##[group]Run actions/checkout@v5
with:
  repository: octo-org/storefront
##[endgroup]
HEAD is now at 4f1c0de Add the checkout page
##[group]Run npm install
\u001b[36;1mnpm install\u001b[0m
shell: /usr/bin/bash -e {0}
##[endgroup]
${OUTPUT}
##[error]Process completed with exit code 1.
Post job cleanup.
Cleaning up orphan processes`;

export const DEMO = {
  repository: 'octo-org/storefront',
  pull: 7,
  runId: 1001,
  token: 'ghs_demo',
  sha: '4f1c0de5a7b6c8d9e0f1a2b3c4d5e6f708192a3b',
} as const;

/** One pull request whose run has one failed job. */
export function demoWorld(): Partial<World> {
  const stamped = LOG.split('\n').map((line, index) => `2026-01-05T09:58:${String(index).padStart(2, '0')}.1234567Z ${line}`);
  const { repository, runId, sha } = DEMO;
  return {
    repository,
    tokens: { [DEMO.token]: { login: 'github-actions[bot]', type: 'Bot', write: true } },
    runs: [
      {
        id: runId,
        attempt: 1,
        name: 'CI',
        path: '.github/workflows/ci.yml',
        event: 'pull_request',
        status: 'completed',
        conclusion: 'failure',
        headSha: sha,
        headBranch: 'checkout-page',
        headRepository: repository,
        actor: 'octo-dev',
        createdAt: '2026-01-05T09:57:00Z',
      },
      {
        id: 990,
        attempt: 1,
        name: 'CI',
        path: '.github/workflows/ci.yml',
        event: 'push',
        status: 'completed',
        conclusion: 'success',
        headSha: '9be2a7d1c3e4f5061728394a5b6c7d8e9f001122',
        headBranch: 'main',
        headRepository: repository,
        actor: 'octo-dev',
        createdAt: '2026-01-05T08:12:00Z',
      },
    ],
    jobs: [
      {
        id: 2001,
        runId,
        attempt: 1,
        name: 'test (ubuntu, 20)',
        status: 'completed',
        conclusion: 'failure',
        runnerName: 'GitHub Actions 2',
        startedAt: '2026-01-05T09:58:00Z',
        completedAt: '2026-01-05T09:59:00Z',
        steps: [
          { name: 'Set up job', conclusion: 'success' },
          { name: 'Run actions/checkout@v5', conclusion: 'success' },
          { name: 'Run npm install', conclusion: 'failure' },
        ],
      },
    ],
    logs: { 2001: `${stamped.join('\n')}\n` },
    pulls: [
      {
        number: DEMO.pull,
        state: 'open',
        title: 'Add the checkout page',
        body: '',
        author: 'octo-dev',
        headSha: sha,
        headRef: 'checkout-page',
        headRepository: repository,
        baseRef: 'main',
        labels: [],
        files: ['package.json', 'package-lock.json'],
        createdAt: '2026-01-05T09:50:00Z',
      },
    ],
    commits: [
      { sha, message: 'Add the checkout page', author: 'octo-dev', committedAt: '2026-01-05T09:55:00Z', repository: null },
    ],
  };
}
