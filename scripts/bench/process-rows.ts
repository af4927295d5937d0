import { fork, spawn } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { startStandin } from '../../src/standin/standin.js';
import { createJob, createPull, createRun, START } from '../../src/standin/world.js';
import { jobLog, runStep } from '../../__tests__/support/logs.js';
import { madeLog, writeLarge } from './logs.js';
import { emptyProcess, interleaved, median, run, spread, type Bench, type Row } from './measure.js';
import { environmentOf } from './runner.js';
import type { ServerMessage } from './server-worker.js';

const CLI = 'dist/cli/index.js';
const ACTION = join(process.cwd(), 'dist', 'index.js');
const MEMORY_TARGET = 130;
const EXPLAIN_TARGET = 60;
const ACTION_TARGET = 90;
const TRIPS_TARGET = 6;

/** The most memory that `explain` holds while it reads a log that is far larger. */
export async function memory({ directory, isQuick }: Bench): Promise<Row> {
  const size = isQuick ? 100e6 : 500e6;
  const log = join(directory, 'large.log');
  writeLarge(log, size);
  const [ours, empty] = (await interleaved(
    3,
    () => peakOf(directory, [CLI, 'explain', log]),
    () => peakOf(directory, ['-e', '0']),
  )) as [number[], number[]];
  rmSync(log);
  return {
    what: `peak memory of \`explain\`, a log of ${size / 1e6} MB`,
    ours: spread(ours, 'MB'),
    beside: spread(empty, 'MB'),
    result: `${median(ours).toFixed(0)} MB`,
    target: `${MEMORY_TARGET} MB`,
    met: median(ours) <= MEMORY_TARGET,
    note: 'beside `node -e 0`; resident set (VmHWM where there is /proc); 3 rounds',
  };
}

/** In MB. What getrusage says of a child begins with what its parent had, so the kernel is asked of the process itself. */
async function peakOf(directory: string, args: readonly string[]): Promise<number> {
  const [hook, result] = [join(directory, 'peak.cjs'), join(directory, 'peak.txt')];
  writeFileSync(
    hook,
    `const fs = require('node:fs');
process.on('exit', () => {
  let peak = process.resourceUsage().maxRSS;
  try { peak = Number(/VmHWM:\\s+(\\d+)/.exec(fs.readFileSync('/proc/self/status', 'utf8'))[1]); } catch {}
  fs.writeFileSync(${JSON.stringify(result)}, String(peak));
});`,
  );
  const { code, stderr } = await run(process.execPath, ['-r', hook, ...args]);
  if (![0, 3].includes(code)) throw new Error(stderr);
  return (Number(readFileSync(result, 'utf8')) * 1024) / 1e6;
}

/** `explain` of a log as large as the median one, from nothing. */
export async function coldExplain({ directory, isQuick }: Bench): Promise<Row> {
  const log = join(directory, 'job.log');
  writeFileSync(log, madeLog(77_000));
  const explained = async (): Promise<number> => {
    const { code, milliseconds, stderr } = await run(process.execPath, [CLI, 'explain', log]);
    if (code !== 0) throw new Error(`explain: exit ${code}: ${stderr}`);
    return milliseconds;
  };
  const [ours, empty] = (await interleaved(isQuick ? 15 : 31, explained, emptyProcess)) as [number[], number[]];
  return difference('cold `explain` of a log of 77 kB', ours, empty, EXPLAIN_TARGET, `whole processes; ${ours.length} rounds`);
}

function difference(what: string, ours: readonly number[], empty: readonly number[], target: number, note: string): Row {
  const more = median(ours) - median(empty);
  return {
    what,
    ours: spread(ours),
    beside: spread(empty),
    result: `${more.toFixed(0)} ms more`,
    target: `${target} ms more`,
    met: more <= target,
    note: `beside \`node -e 0\`; ${note}`,
  };
}

/** From the start of the action's process to its first request. */
export async function coldAction({ directory, self, isQuick }: Bench): Promise<Row> {
  const server = fork(self, ['listen']);
  // What a process asks of the server before it is stopped is none of the next round's: each round has a path of its own.
  let heard: (message: ServerMessage) => void = () => {};
  server.on('message', (message: ServerMessage) => heard(message));
  const hear = <T>(read: (message: ServerMessage) => T | undefined): Promise<T> =>
    new Promise((resolve) => {
      heard = (message) => {
        const found = read(message);
        if (found !== undefined) resolve(found);
      };
    });
  try {
    const port = await hear(({ port }) => port);
    const workspace = join(directory, 'workspace');
    const { standin, env: known } = await redStart(workspace);
    await standin.close();
    let round = 0;
    const first = async (): Promise<number> => {
      const path = `/round-${(round += 1)}`;
      const env = { ...known, GITHUB_API_URL: `http://127.0.0.1:${port}${path}` };
      const arrival = hear(({ arrived, url }) => (url?.startsWith(`${path}/`) ? arrived : undefined));
      const begin = process.hrtime.bigint();
      const child = spawn(process.execPath, [ACTION], { cwd: workspace, env, stdio: 'ignore' });
      const arrived = await arrival;
      child.kill('SIGKILL');
      await new Promise((resolve) => child.on('close', resolve));
      return Number(BigInt(arrived) - begin) / 1e6;
    };
    const [ours, empty] = (await interleaved(isQuick ? 15 : 31, first, emptyProcess)) as [number[], number[]];
    return difference(
      'action, from its start to its first request',
      ours,
      empty,
      ACTION_TARGET,
      `as the runner starts it, event \`workflow_run\`; ${ours.length} rounds`,
    );
  } finally {
    server.kill();
  }
}

/** A stand-in GitHub with one failed job on a pull request, and the event that says so. */
async function redStart(workspace: string) {
  const standin = await startStandin({
    runs: [createRun({ id: 1 })],
    jobs: [createJob({ id: 11, runId: 1, name: 'build' })],
    logs: {
      11: jobLog(runStep('npx tsc --noEmit', "src/cart.ts(2,3): error TS2322: Type 'a' is not assignable to type 'b'.", 2)),
    },
    pulls: [createPull({ number: 7 })],
    commits: [{ sha: 'a'.repeat(40), message: 'Change the cart', author: 'octo-dev', committedAt: START, repository: null }],
  });
  mkdirSync(workspace);
  return { standin, env: await environmentOf(workspace, standin, 1) };
}

/** A whole rescue with a GitHub that takes its time, in the time of a round trip. */
export async function roundTrips({ directory, isQuick }: Bench): Promise<Row> {
  const LATENCY = 100;
  let requests = 0;
  const rescue = async (latency: number): Promise<number> => {
    const workspace = join(directory, 'workspace-of-rescue');
    const { standin, env } = await redStart(workspace);
    standin.latency = latency;
    const { code, stdout, milliseconds } = await run(process.execPath, [ACTION], { cwd: workspace, env });
    requests = standin.requests.length;
    const comments = standin.world.comments.length;
    await standin.close();
    rmSync(workspace, { recursive: true });
    if (code !== 0 || comments !== 1) throw new Error(`the rescue wrote ${comments} comments: ${stdout}`);
    return milliseconds;
  };
  const [slow, quick] = (await interleaved(
    isQuick ? 5 : 9,
    () => rescue(LATENCY),
    () => rescue(0),
  )) as [number[], number[]];
  const trips = (median(slow) - median(quick)) / LATENCY;
  return {
    what: `rescue with one failed job, ${LATENCY} ms for each request`,
    ours: spread(slow),
    beside: spread(quick),
    result: `${trips.toFixed(1)} round trips`,
    target: `${TRIPS_TARGET} round trips`,
    met: trips <= TRIPS_TARGET,
    note: `beside the same without latency; the difference, by ${LATENCY} ms; ${requests} requests; ${slow.length} rounds`,
  };
}
