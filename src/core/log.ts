import { BOMS, readLine, TIMESTAMP, type LogLine } from './log-line.js';
import type { Archive, Log } from './collect.js';
import type { Row } from './kept-lines.js';
import { decode, splitLines } from './decode.js';

export type { LogLine } from './log-line.js';

export type LogStep = {
  name: string;
  lines: LogLine[];
  role: 'setup' | 'main' | 'post';
  exitCode: number | null;
  failed: boolean;
};

/** One job's log. `complete`: it runs to the runner's own last words, so a failure would have left a trace. */
export type JobLog = { job: string | null; steps: LogStep[]; complete: boolean };

/** What the API knows of a step; `startedAt`/`completedAt` have a resolution of one second (PLATFORM §1.5). */
export type StepWindow = { name: string; conclusion: string | null; startedAt: string | null; completedAt: string | null };

const GH_COLUMNS = /^([^\t]*)\t([^\t]*)\t/;
export const EXIT_LINE = /^(?:Process completed with exit code|Error: Process completed with exit code) (-?\d+)\.?$/;
const TRAVIS_EXIT = /^(?:The command ".*" (?:failed and )?exited with|Done\. Your build exited with) (\d+)/;

/**
 * Reads any log a user may hold: a plain job log, a run's opened zip, `gh run view --log` / `--log-failed` text, UTF-8 or UTF-16.
 * Never throws; bytes that are no text give lines nobody matches. `windows` are the job's steps as the API reports them; `shrink` is asked about
 * each log before it becomes text.
 */
export function parseLog(
  log: Log,
  windows: readonly StepWindow[] = [],
  shrink: (bytes: Uint8Array) => Log = (bytes) => bytes,
): JobLog[] {
  if ('files' in log) return parseArchive(log, windows, shrink);
  const given = 'rows' in log ? log : shrink(log);
  if ('rows' in given) return parseRows(given.rows, windows);
  if ('files' in given) return [];
  const bytes = given;
  return parseRows(rowsOf(splitLines(decode(bytes))), windows);
}

function rowsOf(texts: readonly string[]): Row[] {
  return texts.map((text, index) => ({ number: index + 1, text }));
}

function parseRows(rows: readonly Row[], windows: readonly StepWindow[]): JobLog[] {
  if (!hasGhColumns(rows.slice(0, 200).map(({ text }) => text)))
    return [
      parseJob(
        null,
        rows.map(({ number, text }) => readLine(text, number)),
        windows,
      ),
    ];
  const jobs = new Map<string, { name: string; line: LogLine }[]>();
  for (const { number, text } of rows) {
    const match = GH_COLUMNS.exec(text);
    if (!match) continue;
    const list = getOrAdd(jobs, match[1]!.replace(BOMS, ''));
    list.push({ name: match[2]!, line: readLine(text.slice(match[0].length), number) });
  }
  return [...jobs].map(([job, entries]) => parseGhJob(job, entries, windows));
}

/** One file for each job, or where there is none, one for each step. */
function parseArchive({ files }: Archive, windows: readonly StepWindow[], shrink: (bytes: Uint8Array) => Log): JobLog[] {
  const sorted = [...files].sort((left, right) => byOrdinal(left.name, right.name));
  // Whole-job files are numbered at the top level; the ordinal is not the job id, and it may be negative (PLATFORM §1.3).
  const whole = sorted.filter(({ name }) => /^-?\d+_[^/]*\.txt$/.test(name));
  if (whole.length > 0) {
    return whole.flatMap(({ name, bytes }) =>
      parseLog(bytes, windows, shrink).map((log) => ({ ...log, job: log.job ?? name.replace(/^-?\d+_|\.txt$/g, '') })),
    );
  }
  const jobs = new Map<string, string[]>();
  for (const { name, bytes } of sorted)
    if (name.includes('/')) getOrAdd(jobs, name.slice(0, name.lastIndexOf('/'))).push(...splitLines(decode(bytes)));
  return [...jobs].map(([job, rows]) =>
    parseJob(
      job,
      rows.map((row, index) => readLine(row, index + 1)),
      windows,
    ),
  );
}

function byOrdinal(a: string, b: string): number {
  return (
    Number.parseInt(a.slice(a.lastIndexOf('/') + 1), 10) - Number.parseInt(b.slice(b.lastIndexOf('/') + 1), 10) ||
    (a < b ? -1 : 1)
  );
}

/** Job and step before every line, as `gh` prints them; somebody may have cut the timestamps away, but the columns still repeat. */
export function hasGhColumns(rows: readonly string[]): boolean {
  const sample = rows.filter((row) => row.trim() !== '').slice(0, 60);
  const columned = sample.map((row) => GH_COLUMNS.exec(row)).filter((match) => match !== null);
  if (columned.length === 0 || columned.length < sample.length * 0.8) return false;
  const places = new Set(columned.map(([columns]) => columns));
  return (
    columned.some(({ 0: columns, input }) => TIMESTAMP.test(input.slice(columns.length).replace(BOMS, ''))) ||
    places.size * 4 <= sample.length
  );
}

function parseGhJob(job: string, entries: { name: string; line: LogLine }[], windows: readonly StepWindow[]): JobLog {
  const known = entries.some((entry) => entry.name !== 'UNKNOWN STEP' && entry.name !== '');
  if (!known)
    return parseJob(
      job,
      entries.map((entry) => entry.line),
      windows,
    );
  const steps: LogStep[] = [];
  for (const { name, line } of entries) {
    let step = steps.at(-1);
    if (!step || step.name !== name) steps.push((step = newStep(name, roleOf(name))));
    step.lines.push(line);
  }
  return finish(job, steps);
}

function roleOf(name: string): LogStep['role'] {
  if (name === 'Set up job' || name === 'Initialize containers') return 'setup';
  return /^(?:Post |Complete job$|Stop containers$)/.test(name) ? 'post' : 'main';
}

function parseJob(job: string | null, lines: LogLine[], windows: readonly StepWindow[]): JobLog {
  const steps: LogStep[] = [newStep('Set up job', 'setup')];
  lines.forEach((line, index) => {
    const header = line.marker === 'group' && /^Run /.test(line.text) ? isStepHeader(lines, index) : false;
    if (header) steps.push(newStep(line.text.slice(4).trim(), 'main'));
    else if (line.text === 'Post job cleanup.') steps.push(newStep('Post job cleanup', 'post'));
    else if (line.text.startsWith('Cleaning up orphan processes')) steps.push(newStep('Complete job', 'post'));
    steps.at(-1)!.lines.push(line);
  });
  // A fragment (or another CI's log) has no set-up: its only step is the one that matters.
  if (steps.length === 1 && !lines.some((line) => /^(?:Current runner version|Runner name):/.test(line.text))) {
    steps[0]!.role = 'main';
    steps[0]!.name = '';
  }
  return finish(job, steps, windows);
}

/** The runner opens a step with its script, `shell:`, `with:` or `env:` inside the group; a tool's own "Run …" group has none. */
function isStepHeader(lines: readonly LogLine[], index: number): boolean {
  for (let at = index + 1; at < Math.min(lines.length, index + 400); at += 1) {
    const line = lines[at]!;
    if (line.echo || /^(?:shell: |with:|env:)/.test(line.text)) return true;
    if (line.marker === 'endgroup') return at === index + 1;
    if (line.marker === 'group') return false;
  }
  return false;
}

function newStep(name: string, role: LogStep['role']): LogStep {
  return { name, lines: [], role, exitCode: null, failed: false };
}

/**
 * Gives steps the API's names and conclusions. A step without a `name:` is called after its script, else the window decides that its first
 * line falls in; windows of one second overlap, so order and the step's own exit line break ties.
 */
function nameByWindows(steps: readonly LogStep[], windows: readonly StepWindow[]): void {
  const timed = windows.filter(
    ({ name, startedAt, conclusion }) => startedAt !== null && conclusion !== 'skipped' && roleOf(name) === 'main',
  );
  let from = 0;
  for (const step of steps) {
    const time = step.lines.find((line) => line.time !== null)?.time?.slice(0, 19);
    if (time === undefined || step.role !== 'main') continue;
    const open = timed.filter((window, index) => index >= from && isOpenAt(window, time));
    const named = open.find(({ name }) => name === `Run ${step.name}` || name === step.name);
    const found = named ?? (step.exitCode !== null ? open.find(hasFailed) : undefined) ?? open[0];
    if (!found) continue;
    step.name = found.name;
    step.failed = hasFailed(found);
    // One window may hold several groups (a composite action), so the same window stays open for the next step.
    from = timed.indexOf(found);
  }
}

function isOpenAt({ startedAt, completedAt }: StepWindow, second: string): boolean {
  return startedAt!.slice(0, 19) <= second && (completedAt === null || second <= completedAt.slice(0, 19));
}

function hasFailed({ conclusion }: StepWindow): boolean {
  return conclusion === 'failure' || conclusion === 'timed_out';
}

function finish(job: string | null, steps: LogStep[], windows: readonly StepWindow[] = []): JobLog {
  for (const step of steps) {
    markEcho(step.lines);
    for (const line of step.lines) {
      const exit = (line.marker === 'error' ? EXIT_LINE.exec(line.text) : null) ?? TRAVIS_EXIT.exec(line.text);
      if (exit && step.exitCode === null && exit[1] !== '0') step.exitCode = Number(exit[1]);
    }
  }
  nameByWindows(steps, windows);
  const kept = steps.filter((step) => step.lines.length > 0);
  return {
    job,
    steps: kept,
    complete: kept.some((step) => step.lines.some((line) => line.text.startsWith('Cleaning up orphan processes'))),
  };
}

/**
 * Everything of a step's opening group is the runner's echo; a script that prints that group again (composite) counts too. A group whose end
 * was lost ends with the last line that looks like the runner's.
 */
function markEcho(lines: LogLine[]): void {
  let until = -1;
  lines.forEach((line, index) => {
    const opens = line.marker === 'group' && line.text.startsWith('Run ') && isStepHeader(lines, index);
    if (opens) until = endOfGroup(lines, index);
    if (index <= until || line.marker === 'group' || line.marker === 'endgroup' || line.marker === 'debug') line.echo = true;
  });
}

function endOfGroup(lines: readonly LogLine[], start: number): number {
  const next = lines.findIndex(({ marker }, index) => index > start && (marker === 'endgroup' || marker === 'group'));
  if (lines[next]?.marker === 'endgroup') return next;
  const other = lines.findIndex(
    ({ echo, text }, index) => index > start && !echo && !/^(?:shell: |env:$|with:$| {2}[\w-]+: )/.test(text),
  );
  return (other === -1 ? lines.length : other) - 1;
}

function getOrAdd<K, V>(map: Map<K, V[]>, key: K): V[] {
  const list = map.get(key) ?? [];
  if (!map.has(key)) map.set(key, list);
  return list;
}
