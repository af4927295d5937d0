import type { ExplainOptions } from './explain.js';
import { EXIT_LINE, type JobLog, type LogLine, type LogStep } from './log.js';

const CANCELLED = /^(?:The operation was canceled\.|The runner has received a shutdown signal|The job was canceled)/;

/**
 * The failed steps of a job, the first failure first. The API's word comes first; else exit lines and `##[error]` outside post steps.
 * A complete log without either belongs to a job that passed; a fragment without either is looked at whole, but trusted less.
 */
export function failedSteps(log: JobLog, options: ExplainOptions): LogStep[] {
  if (options.step) return log.steps.filter((step) => step.name.toLowerCase() === options.step!.toLowerCase()).map(fail);
  const told = log.steps.filter((step) => step.failed);
  if (told.length > 0) return told.map((step) => withWords(step, log.steps));
  const exited = log.steps.filter((step) => step.role !== 'post' && step.exitCode !== null);
  const spoke = log.steps.filter((step) => step.role !== 'post' && step.lines.some(isError));
  const seen =
    exited.length > 0 || spoke.length > 0 ? log.steps.filter((step) => exited.includes(step) || spoke.includes(step)) : [];
  if (seen.length > 0) return toleratedLast(seen, log.steps).map((step) => fail(withWords(step, log.steps)));
  const late = log.steps.filter((step) => step.lines.some(isError));
  if (late.length > 0) return late.map(fail);
  const main = log.steps.filter((step) => step.role === 'main');
  if (log.complete && !options.failed) return silentContainer(main);
  return main.length > 0
    ? main.slice(-1).map((step) => ({ ...step, lines: main.length > 1 ? main.flatMap((each) => each.lines) : step.lines }))
    : log.steps.slice(-1);
}

/**
 * A container action that fails leaves no `##[error]` (runner: ContainerActionHandler only sets the result). Nobody knows whether it did, so
 * it is handed on without being called failed.
 */
function silentContainer(main: readonly LogStep[]): LogStep[] {
  const last = main.findLast(({ lines }) => lines.some(({ text }) => /^(?:\/usr\/bin\/)?docker run --name /.test(text)));
  return last ? [last] : [];
}

/** A step of a composite action may fail without a word of its own: what was said before it belongs to it. */
function withWords(step: LogStep, steps: readonly LogStep[]): LogStep {
  const before = steps[steps.indexOf(step) - 1];
  if (mainLines(step).length > 0 || before?.role !== 'main') return step;
  return { ...step, lines: [...before.lines, ...step.lines] };
}

// Steps that run after a failure because their author wants them to: `if: always()` and `if: failure()`.
const AFTERWARDS =
  /upload|artifact|report|summary|annotat|publish|codecov|coverage|notif|slack|cache|clean|stop|down\b|logs?\b|diagnos|debug|dump|collect|status|rescue|always|comment|echo|cat /i;

/** A step after which ordinary steps went on had `continue-on-error`: what failed later is what the job died of. */
function toleratedLast(failed: readonly LogStep[], steps: readonly LogStep[]): LogStep[] {
  const wentOn = (step: LogStep): boolean =>
    steps
      .slice(steps.indexOf(step) + 1)
      .some((next) => next.role === 'main' && !failed.includes(next) && !AFTERWARDS.test(next.name));
  const last = failed.findIndex((step) => !wentOn(step));
  return last <= 0 ? [...failed] : [...failed.slice(last), ...failed.slice(0, last)];
}

// The name of a test that passed says what it tests, and may well say "unreachable" or "OOMKilled".
const PASSED =
  /^\s*(?:\(pass\)|✓|✔|√|PASS(?:ED)?\b|ok \d|--- PASS:|\[ {7}OK \]|test .{1,200} \.\.\. ok$)|\bPASSED(?: +\[ *\d+%\])?$/;

/** The lines a pattern may look at: not the echo, not the exit line, no test that passed. */
export function mainLines(step: LogStep): LogLine[] {
  return step.lines.filter(({ echo, text }) => !echo && text.trim() !== '' && !EXIT_LINE.test(text) && !PASSED.test(text));
}

/** An error the runner or the tool reported through the runner, the bare exit line included. */
export function isError(line: LogLine): boolean {
  return line.marker === 'error' && !line.echo;
}

/** An error that says more than "something failed". */
export function isTelling(line: LogLine): boolean {
  return isError(line) && !EXIT_LINE.test(line.text) && !CANCELLED.test(line.text);
}

function fail(step: LogStep): LogStep {
  return { ...step, failed: true };
}
