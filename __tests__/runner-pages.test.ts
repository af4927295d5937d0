import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { appendFile, mkdir, mkdtemp, rm, symlink, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readRunnerPages, type RunnerPagesOptions } from '../src/runner-pages.js';

const TIMELINE = '11111111-1111-1111-1111-111111111111';
const OLD_TIMELINE = '00000000-0000-0000-0000-000000000000';
const JOB = '99999999-9999-9999-9999-999999999999';
const STEP = '22222222-2222-2222-2222-222222222222';

let root = '';
let pages = '';

beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'pages-'));
  pages = join(root, 'runner', '_diag', 'pages');
  await mkdir(pages, { recursive: true });
});

afterEach(() => rm(root, { recursive: true, force: true }));

async function page(timeline: string, record: string, number: number, lines: string[], modified = 1_000_000): Promise<string> {
  const path = join(pages, `${timeline}_${record}_${number}.log`);
  await writeFile(path, `\uFEFF${lines.join('\n')}\n`);
  await utimes(path, modified, modified);
  return path;
}

/** As /proc of Linux: our process 30, a shell 20, the worker 10, booted at second 999000. */
async function processes(program = 'bin.2.336.0/Runner.Worker', startTicks = 0): Promise<string> {
  const proc = join(root, 'proc');
  const tail = `S ${'0 '.repeat(18)}${startTicks} 0`;
  await mkdir(join(root, 'runner', 'bin.2.336.0'), { recursive: true });
  await writeFile(join(root, 'runner', program), '');
  for (const [id, name, parent] of [
    [30, 'node', 20],
    [20, 'ba) sh', 10],
    [10, 'Runner.Worker', 1],
  ] as const) {
    await mkdir(join(proc, String(id)), { recursive: true });
    await writeFile(join(proc, String(id), 'stat'), `${id} (${name}) ${tail.replace('S 0', `S ${parent}`)}`);
    await writeFile(join(proc, String(id), 'cmdline'), `${name}\0`);
  }
  await symlink(join(root, 'runner', program), join(proc, '10', 'exe'));
  await writeFile(join(proc, 'stat'), 'cpu 1 2\nbtime 999000\n');
  return proc;
}

function read(options: Partial<RunnerPagesOptions> = {}): Promise<string | null> {
  const nowhere = join(root, 'nowhere');
  const all = { processId: 30, executable: '/usr/bin/node', temporaryDirectory: join(nowhere, 'a', 'b'), processRoot: nowhere };
  const waits = { print: () => {}, sleep: async () => {} };
  return readRunnerPages({ ...all, ...waits, ...options }).then((bytes) =>
    bytes === null ? null : Buffer.from(bytes).toString('utf8'),
  );
}

test("the job's own record is chosen, not the step's, and its pages come in order", async () => {
  await page(TIMELINE, JOB, 10, ['2026-01-01T00:00:09.0000000Z last']);
  await page(TIMELINE, JOB, 2, ['2026-01-01T00:00:01.0000000Z Current runner version']);
  await page(TIMELINE, STEP, 1, ['2026-01-01T00:00:08.0000000Z only our own step', ...Array<string>(50).fill('long')], 1_000_009);
  expect(await read({ processRoot: await processes() })).toBe(
    '\uFEFF2026-01-01T00:00:01.0000000Z Current runner version\n\uFEFF2026-01-01T00:00:09.0000000Z last\n',
  );
});

test('pages that an earlier job left behind are older than the worker and are not read', async () => {
  const processRoot = await processes(undefined, 50 * 60 * 100);
  await page(OLD_TIMELINE, JOB, 1, ['2025-01-01T00:00:00.0000000Z old']);
  expect(await read({ processRoot })).toBeNull();
  await page(TIMELINE, JOB, 1, ['2026-01-01T00:00:00.0000000Z new'], 1_002_000);
  expect(await read({ processRoot })).toContain('new');
});

test('where the worker cannot be asked, its Node.js tells the root, and the newest timeline is ours', async () => {
  await page(OLD_TIMELINE, JOB, 1, ['2025-01-01T00:00:00.0000000Z old'], 1_000_000);
  await page(TIMELINE, JOB, 1, ['2026-01-01T00:00:00.0000000Z new'], 1_000_100);
  expect(await read({ executable: join(root, 'runner', 'externals', 'node24', 'bin', 'node') })).toContain('new');
  expect(await read({ temporaryDirectory: join(root, 'runner', '_work', '_temp') })).toContain('new');
});

test('what the runner still buffers is pushed out first, and our own line is left out', async () => {
  const path = await page(TIMELINE, JOB, 1, ['2026-01-01T00:00:00.0000000Z begin']);
  let buffered = '2026-01-01T00:00:05.0000000Z npm error code ERESOLVE\n';
  let waited = 0;
  const log = await read({
    processRoot: await processes(),
    print: (text) => (buffered += text.replace('::group::', '2026-01-01T00:00:06.0000000Z ##[group]')),
    sleep: async () => {
      waited++;
      // Like the runner: what exceeds the buffer is written.
      if (waited === 2) await appendFile(path, buffered.slice(0, -5000));
    },
  });
  expect(waited).toBe(2);
  expect(log).toBe('\uFEFF2026-01-01T00:00:00.0000000Z begin\n2026-01-01T00:00:05.0000000Z npm error code ERESOLVE\n');
});

test('no pages: null, and nothing is printed', async () => {
  const printed: string[] = [];
  await writeFile(join(pages, 'notes.log'), 'x');
  expect(await read({ processRoot: await processes(), print: (text) => printed.push(text) })).toBeNull();
  expect(await read()).toBeNull();
  expect(printed).toEqual([]);
});
