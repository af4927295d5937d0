import { afterAll } from '@jest/globals';
import { startStandin, type Standin } from '../../src/standin/standin.js';
import type { World, WorldComment } from '../../src/standin/world.js';
import { bundleProcess } from './bundle-process.js';
import { runBundle, workflowRun, writes, type Ran, type Start } from './runner.js';

/** A GitHub, a clock that stands still until it is moved, and the released bundle, which sees both. */
export type Scenario = {
  github: Standin;
  world: World;
  /** ISO 8601 UTC. */
  now: () => string;
  /** Moves the clock on. */
  pass: (minutes: number) => void;
  /** Runs the bundle; `github.requests` then holds what it asked. */
  run: (start: Partial<Start>) => Promise<Ran>;
  /** The `workflow_run` event of a run as it stands. */
  completed: (runId: number, more?: Partial<Start>) => Promise<Ran>;
  /** A run by the clock: `mode` monitor, guard, or auto. */
  scheduled: (inputs?: Record<string, string>, more?: Partial<Start>) => Promise<Ran>;
  /** Bodies of a pull request's comments, the first first. */
  bodies: (pull?: number) => string[];
  /** Somebody says something on a pull request. */
  say: (body: string, author: string, pull?: number) => WorldComment;
  /** The writing requests of the last run, as `POST 201`. */
  written: () => string[];
  close: () => Promise<void>;
};

const bundle = bundleProcess();

afterAll(() => bundle.stop());

export const NOON = '2026-01-05T12:00:00Z';

/** A scenario begins at noon of the stand-in's day, two hours after its runs. */
export async function createScenario(given: Partial<World> = {}): Promise<Scenario> {
  const github = await startStandin(given);
  const { world } = github;
  let clock = Date.parse(NOON);
  const now = (): string => new Date(clock).toISOString().replace('.000Z', 'Z');
  async function run({ event = 'schedule', payload = {}, inputs, variables }: Partial<Start>): Promise<Ran> {
    world.now = now();
    github.requests.length = 0;
    const start = { event, payload, ...(inputs && { inputs }), ...(variables && { variables }) };
    return runBundle(github, start, (directory, prepared) => bundle.run({ directory, variables: prepared, clock: now() }));
  }
  return {
    github,
    world,
    now,
    pass: (minutes) => void (clock += minutes * 60_000),
    run,
    completed: async (runId, more = {}) => run({ ...(await workflowRun(github, runId)), ...more }),
    scheduled: (inputs = {}, more = {}) => run({ event: 'schedule', inputs, ...more }),
    bodies: (pull = 7) => world.comments.filter((comment) => comment.pull === pull).map(({ body }) => body),
    say: (body, author, pull = 7) => {
      const id = Math.max(1000, ...world.comments.map((comment) => comment.id)) + 1;
      const comment = { id, pull, body, author, createdAt: now(), updatedAt: now() };
      world.comments.push(comment);
      return comment;
    },
    written: () => writes(github).filter((write) => !write.startsWith('POST 200')),
    close: () => github.close(),
  };
}
