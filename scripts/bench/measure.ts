import { spawn, type SpawnOptions } from 'node:child_process';
import { closeSync, openSync } from 'node:fs';

/** A row of the table. `met`: null where there is no target. */
export type Row = {
  what: string;
  ours: string;
  beside: string;
  result: string;
  target: string;
  met: boolean | null;
  note: string;
};

/** What a bench works with. `directory` is removed afterwards. */
export type Bench = { directory: string; self: string; isQuick: boolean; isLong: boolean };

/** The middle one of some numbers. */
export function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[values.length >> 1]!;
}

/** Median with the least and the most, in the unit given. */
export function spread(values: readonly number[], unit = 'ms', digits = 0): string {
  const [middle, least, most] = [median(values), Math.min(...values), Math.max(...values)].map((value) => value.toFixed(digits));
  return `${middle} ${unit} (${least}–${most})`;
}

/** Measures each work once a round, one after the other, so that what else the machine does hits all of them; by work, in their order. */
export async function interleaved(rounds: number, ...works: (() => number | Promise<number>)[]): Promise<number[][]> {
  const values = works.map((): number[] => []);
  for (let round = 0; round < rounds; round += 1) for (const [index, work] of works.entries()) values[index]!.push(await work());
  return values;
}

/** Milliseconds that something takes. */
export async function timeOf(work: () => unknown): Promise<number> {
  const start = process.hrtime.bigint();
  await work();
  return Number(process.hrtime.bigint() - start) / 1e6;
}

/** How a process ended; `killed`: it took longer than it was allowed. */
export type Ended = { code: number; milliseconds: number; stdout: string; stderr: string; killed: boolean };

export type Options = { env?: Record<string, string>; cwd?: string; outputFile?: string; limitMs?: number };

/** Runs a process to its end and times it from outside, start and exit included. */
export async function run(command: string, args: readonly string[], options: Options = {}): Promise<Ended> {
  const output = options.outputFile === undefined ? null : openSync(options.outputFile, 'w');
  const settings: SpawnOptions = {
    stdio: ['ignore', output ?? 'pipe', 'pipe'],
    ...(options.env && { env: options.env }),
    ...(options.cwd !== undefined && { cwd: options.cwd }),
  };
  const start = process.hrtime.bigint();
  const child = spawn(command, args, settings);
  let killed = false;
  const timer = setTimeout(() => (killed = child.kill('SIGKILL')), options.limitMs ?? 600_000);
  const text = { stdout: '', stderr: '' };
  child.stdout?.on('data', (chunk: Buffer) => (text.stdout += chunk.toString()));
  child.stderr?.on('data', (chunk: Buffer) => (text.stderr += chunk.toString()));
  let milliseconds = 0;
  child.on('exit', () => (milliseconds = Number(process.hrtime.bigint() - start) / 1e6));
  const code = await new Promise<number>((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (status) => resolve(status ?? -1));
  });
  clearTimeout(timer);
  if (output !== null) closeSync(output);
  return { code, milliseconds, ...text, killed };
}

/** What a process that does nothing takes. */
export async function emptyProcess(): Promise<number> {
  return (await run(process.execPath, ['-e', '0'])).milliseconds;
}
