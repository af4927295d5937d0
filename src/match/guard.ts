import vm from 'node:vm';

// A script sees only its global object: what it is to call is left there. (Another context than ours, where a test runs us in one.)
const PLACE = "globalThis[Symbol.for('ci-rescue')]";
const place = new vm.Script(`${PLACE} ??= {}`).runInThisContext() as { run?: () => void };
const script = new vm.Script(`${PLACE}.run()`);

/** Runs under V8's own time limit, which stops even a single regex that backtracks (ENGINE.md §5); false when it was stopped. */
export function guarded(run: () => void, milliseconds: number): boolean {
  try {
    place.run = run;
    script.runInThisContext({ timeout: Math.max(1, Math.ceil(milliseconds)) });
    return true;
  } catch (error) {
    if ((error as { code?: string }).code === 'ERR_SCRIPT_EXECUTION_TIMEOUT') return false;
    throw error;
  } finally {
    delete place.run;
  }
}
