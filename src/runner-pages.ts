import { randomUUID } from 'node:crypto';
import { readdir, readFile, readlink, stat } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';

/*
 * A step cannot download the log of its own job: it exists only when the job is done. But the runner writes it to
 * `_diag/pages/{timeline}_{record}_{page}.log`, one record for the job (all steps' lines) and one for each step, and removes what it
 * has uploaded: a finished step's pages, and the job's when they are full (8 MiB). So the job's record is what we look for.
 * Not reachable: jobs in a container, where the runner's directory is not mounted.
 */

export type RunnerPagesOptions = {
  processId: number;
  /** Path of the Node.js that runs us: for a JavaScript action it lies in the runner's `externals`. */
  executable: string;
  /** `RUNNER_TEMP`; a self-hosted runner's is `{root}/_work/_temp`. */
  temporaryDirectory: string;
  /** `/proc`, where there is one. */
  processRoot: string;
  /** Writes to the step's own log. */
  print: (text: string) => void;
  sleep: (milliseconds: number) => Promise<void>;
};

type Page = { path: string; timeline: string; record: string; number: number; modified: number };

/** The current job's log so far, from the runner's page files; null where they cannot be found. Never throws. */
export async function readRunnerPages(options: RunnerPagesOptions): Promise<Uint8Array | null> {
  try {
    const worker = await findWorker(options);
    for (const root of [worker?.root, rootOfExternals(options.executable), join(options.temporaryDirectory, '..', '..')]) {
      if (root === undefined) continue;
      const text = await readJobLog(join(root, '_diag', 'pages'), worker?.startedAt ?? 0, options);
      if (text !== null) return text;
    }
  } catch {
    // The layout is the runner's own business and may change: then there are no pages, and other sources speak.
  }
  return null;
}

async function readJobLog(directory: string, startedAt: number, options: RunnerPagesOptions): Promise<Uint8Array | null> {
  if ((await listPages(directory)).length === 0) return null;
  const sentinel = await flush(directory, options);
  // A job that died on a self-hosted machine leaves its pages behind: they are older than our worker, and of another timeline.
  const pages = (await listPages(directory)).filter(({ modified }) => modified >= startedAt);
  const newest = pages.reduce<Page | null>((best, page) => (best && best.modified >= page.modified ? best : page), null);
  const current = (await findText(pages, sentinel)) ?? newest;
  if (current === null) return null;
  const records = groupByRecord(pages, current.timeline);
  const logs = await Promise.all([...records.values()].map(readRecord));
  const job = logs.sort((left, right) => compare(left.firstTime, right.firstTime) || right.bytes.length - left.bytes.length)[0];
  return job ? withoutSentinel(job.bytes, sentinel) : null;
}

/**
 * The runner buffers some kilobytes of a page. A line that only this run can have written, and enough text after it, push the buffer
 * out; where the line appears also tells which pages are ours.
 */
async function flush(directory: string, { print, sleep }: RunnerPagesOptions): Promise<string> {
  const sentinel = `ci-rescue reads this job's log (${randomUUID()})`;
  const padding = `${'.'.repeat(199)}\n`.repeat(48);
  print(`::group::${sentinel}\n${padding}::endgroup::\n`);
  for (let tries = 0; tries < 10; tries++) {
    if ((await findText(await listPages(directory), sentinel)) !== null) break;
    await sleep(100);
  }
  return sentinel;
}

async function listPages(directory: string): Promise<Page[]> {
  const names = await readdir(directory).catch(() => []);
  const pages = names.map(async (name): Promise<Page[]> => {
    const match = /^([0-9a-f-]{32,36})_([0-9a-f-]{32,36})_(\d{1,6})\.log$/i.exec(name);
    if (!match) return [];
    const path = join(directory, name);
    const modified = await stat(path).then(
      ({ mtimeMs }) => mtimeMs,
      () => null,
    );
    const [, timeline = '', record = '', number = ''] = match;
    return modified === null ? [] : [{ path, timeline, record, number: Number(number), modified }];
  });
  return (await Promise.all(pages)).flat();
}

async function findText(pages: readonly Page[], text: string): Promise<Page | null> {
  const newestFirst = [...pages].sort((left, right) => right.modified - left.modified).slice(0, 4);
  for (const page of newestFirst) {
    const bytes = await readFile(page.path).catch(() => null);
    if (bytes?.includes(text)) return page;
  }
  return null;
}

function groupByRecord(pages: readonly Page[], timeline: string): Map<string, Page[]> {
  const records = new Map<string, Page[]>();
  for (const page of pages) {
    if (page.timeline === timeline) records.set(page.record, [...(records.get(page.record) ?? []), page]);
  }
  return records;
}

async function readRecord(pages: readonly Page[]): Promise<{ firstTime: string; bytes: Buffer }> {
  const ordered = [...pages].sort((left, right) => left.number - right.number);
  const bytes = Buffer.concat(await Promise.all(ordered.map(({ path }) => readFile(path).catch(() => Buffer.alloc(0)))));
  // The job's record begins before every step's; ISO times sort as text.
  const firstTime = /\d{4}-\d\d-\d\dT[\d:.]+Z/.exec(bytes.subarray(0, 200).toString('utf8'))?.[0] ?? '~';
  return { firstTime, bytes };
}

/** Our own line and what follows it are no part of the job's story. */
function withoutSentinel(bytes: Buffer, sentinel: string): Uint8Array {
  const found = bytes.indexOf(sentinel);
  return found === -1 ? bytes : bytes.subarray(0, bytes.lastIndexOf('\n', found) + 1);
}

/** Walks up from our process to the runner's worker, which is started anew for each job. */
async function findWorker({ processId, processRoot }: RunnerPagesOptions): Promise<{ root: string; startedAt: number } | null> {
  let current = processId;
  for (let depth = 0; depth < 32 && current > 1; depth++) {
    const directory = join(processRoot, String(current));
    // `pid (name) state ppid … starttime`: the name may hold blanks and brackets, so count from the last bracket.
    const status = await readFile(join(directory, 'stat'), 'utf8').catch(() => null);
    if (status === null) return null;
    const fields = status.slice(status.lastIndexOf(')') + 2).split(' ');
    const program = await programOf(directory);
    if (basename(program) === 'Runner.Worker' || basename(program) === 'Runner.Worker.dll') {
      return { root: dirname(dirname(program)), startedAt: await startTime(processRoot, Number(fields[19])) };
    }
    current = Number(fields[1]);
  }
  return null;
}

async function programOf(directory: string): Promise<string> {
  const executable = await readlink(join(directory, 'exe')).catch(() => '');
  if (basename(executable) === 'Runner.Worker') return executable;
  const command = await readFile(join(directory, 'cmdline'), 'utf8').catch(() => '');
  return command.split('\0').find((word) => /(^|\/)Runner\.Worker(\.dll)?$/.test(word)) ?? executable;
}

/** Milliseconds since 1970 less some slack, or 0 when unknown; Linux counts a process's start in 1/100 s since boot. */
async function startTime(processRoot: string, ticks: number): Promise<number> {
  const text = await readFile(join(processRoot, 'stat'), 'utf8').catch(() => '');
  const boot = Number(/^btime (\d+)$/m.exec(text)?.[1]);
  const slack = 30_000;
  return Number.isFinite(boot) && Number.isFinite(ticks) ? boot * 1000 + ticks * 10 - slack : 0;
}

/** `{root}/externals/node24/bin/node` → root; on Windows without `bin`. */
function rootOfExternals(executable: string): string | undefined {
  return /^(.+)[\\/]externals[\\/]node\d+[^\\/]*[\\/](?:bin[\\/])?node(?:\.exe)?$/.exec(executable)?.[1];
}

function compare(left: string, right: string): number {
  return left < right ? -1 : left > right ? 1 : 0;
}
