import { rmSync } from 'node:fs';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { runAction } from '../../src/action.js';
import { PROMPTS_FILE, readPatternDirectory, readPromptDirectory } from '../../src/builtin.js';
import { packCatalogue } from '../../src/pack-catalogue.js';
import type { Diagnosis } from '../../src/core/diagnosis.js';
import type { Standin } from '../../src/standin/standin.js';
import { createJob, createPull, createRun, START, type World } from '../../src/standin/world.js';
import { jobLog, runStep } from './logs.js';
import { prepare, type Ran, type Start } from './runner.js';
import { TSC } from './tool-output.js';

export const SHA = 'a'.repeat(40);
export const TSC_LOG = jobLog(runStep('npx tsc --noEmit', TSC, 2));

/** A red `CI` run on pull request 7: its job `build` failed with a type error. */
export function redWorld(change: Partial<World> = {}): Partial<World> {
  return {
    runs: [createRun({ id: 1 })],
    jobs: [createJob({ id: 11, runId: 1, name: 'build' }), createJob({ id: 12, runId: 1, name: 'docs', conclusion: 'success' })],
    logs: { 11: TSC_LOG },
    pulls: [createPull({ number: 7 })],
    commits: [{ sha: SHA, message: 'Change the cart', author: 'octo-dev', committedAt: START, repository: null }],
    ...change,
  };
}

let entry: Promise<string> | null = null;

/** The built-in catalogue as the build leaves it beside the bundle: reading the YAML for each test would take most of its time. */
async function compileOnce(): Promise<string> {
  const directory = await mkdtemp(join(tmpdir(), 'ci-rescue-entry-'));
  process.once('exit', () => rmSync(directory, { recursive: true, force: true }));
  const sources = await readPatternDirectory('patterns');
  for (const [name, bytes] of Object.entries(packCatalogue(sources))) await writeFile(join(directory, name), bytes);
  await writeFile(join(directory, PROMPTS_FILE), JSON.stringify(readPromptDirectory('prompts')));
  return pathToFileURL(join(directory, 'index.js')).href;
}

/** Runs the action from its sources, in this process; nobody waits, and it is noon of the stand-in's day. */
export async function rescueIn(standin: Standin, start: Start, fetch = globalThis.fetch): Promise<Ran> {
  const directory = await mkdtemp(join(tmpdir(), 'ci-rescue-test-'));
  const ran: Ran = { code: -1, stdout: '', outputs: {}, summary: '', diagnoses: [] };
  const say = (level: string) => (message: string) => void (ran.stdout += `${level}${message}\n`);
  try {
    ran.code = await runAction({
      variables: await prepare(directory, standin.url, start),
      entryUrl: await (entry ??= compileOnce()),
      log: { info: say(''), warning: say('::warning::'), error: say('::error::'), debug: () => {} },
      setSecret: () => {},
      setOutput: (name, value) => void (ran.outputs[name] = value),
      appendSummary: async (markdown) => void (ran.summary += markdown),
      print: () => {},
      now: () => new Date('2026-01-05T12:00:00Z'),
      sleep: async () => {},
      fetch,
    });
    const file = ran.outputs['diagnosis-file'];
    if (file) ran.diagnoses = JSON.parse(await readFile(file, 'utf8')) as Diagnosis[];
    return ran;
  } finally {
    await rm(directory, { recursive: true, force: true });
  }
}
