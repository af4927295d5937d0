import { randomUUID } from 'node:crypto';
import { mkdtemp, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { withoutRef } from './payload.js';
import type { Environment } from './ports.js';

const POST_TIMEOUT = 10_000;

type Variables = Readonly<Record<string, string | undefined>>;
type Wiring = { print: (text: string) => void; sleep: (milliseconds: number) => Promise<void> };

/** Where we are, as the runner's variables tell it; what is missing is empty, so that a terminal works too. */
export function readEnvironment(variables: Variables, { print, sleep }: Wiring): Environment {
  const temporaryDirectory = variables['RUNNER_TEMP'] || tmpdir();
  const workspace = variables['GITHUB_WORKSPACE'] || process.cwd();
  return {
    repository: variables['GITHUB_REPOSITORY'] ?? '',
    eventName: variables['GITHUB_EVENT_NAME'] ?? '',
    sha: variables['GITHUB_SHA'] ?? '',
    ref: variables['GITHUB_REF'] ?? '',
    runId: positive(variables['GITHUB_RUN_ID']),
    runAttempt: positive(variables['GITHUB_RUN_ATTEMPT']) ?? 1,
    workflow: variables['GITHUB_WORKFLOW'] ?? '',
    workflowPath: workflowPath(variables['GITHUB_WORKFLOW_REF'] ?? ''),
    runnerName: variables['RUNNER_NAME'] ?? '',
    instance: randomUUID().slice(0, 13),
    actor: variables['GITHUB_ACTOR'] ?? '',
    serverUrl: variables['GITHUB_SERVER_URL'] || 'https://github.com',
    temporaryDirectory,
    // Loaded where they are asked for: most starts read neither.
    readRunnerPages: async () => {
      const { readRunnerPages } = await import('./runner-pages.js');
      const place = { processId: process.pid, executable: process.execPath, temporaryDirectory, processRoot: '/proc' };
      return readRunnerPages({ ...place, print, sleep });
    },
    readLogFiles: async (glob, sink) => (await import('./log-files.js')).readLogFiles(glob, workspace, sink),
    writeFile: async (name, text) => {
      const path = join(await mkdtemp(join(temporaryDirectory, 'ci-rescue-')), basename(name));
      await writeFile(path, text, 'utf8');
      return path;
    },
    post,
  };
}

/** An address that the user configured may be wrong, slow or hostile: a status is all that is wanted of it, and it leads nowhere else. */
async function post(url: string, body: unknown): Promise<{ ok: boolean; status: number }> {
  try {
    const response = await fetch(url, {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'user-agent': 'ci-rescue' },
      body: JSON.stringify(body),
      redirect: 'manual',
      signal: AbortSignal.timeout(POST_TIMEOUT),
    });
    await response.body?.cancel();
    return { ok: response.ok, status: response.status };
  } catch {
    return { ok: false, status: 0 };
  }
}

/** The event's payload; an empty one where the file is missing or damaged, which the trigger then explains. */
export async function readPayload(variables: Variables): Promise<unknown> {
  const path = variables['GITHUB_EVENT_PATH'];
  if (!path) return {};
  try {
    return JSON.parse(await readFile(path, 'utf8')) as unknown;
  } catch {
    return {};
  }
}

/** `owner/name/.github/workflows/x.yml@ref` → `.github/workflows/x.yml`. */
function workflowPath(reference: string): string {
  return withoutRef(reference).split('/').slice(2).join('/');
}

function positive(text: string | undefined): number | null {
  const value = Number(text);
  return text !== undefined && Number.isSafeInteger(value) && value > 0 ? value : null;
}
