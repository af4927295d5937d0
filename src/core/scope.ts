import picomatch from 'picomatch';
import type { Budget } from '../match/engine.js';
import type { Pattern } from './pattern.js';

/** Where a log comes from, as far as it is known. */
export type Scope = {
  workflow?: string;
  job?: { name: string };
  step?: string;
  changedFiles?: readonly string[];
  warn?: (message: string) => void;
  /** Shared by all scans of one diagnosis. */
  budget?: Budget;
};

/** Does a pattern's `when` allow it here? A scope that is not known (a log on a terminal) excludes nothing. */
export function applies(pattern: Pattern, scope: Scope): boolean {
  const { when } = pattern;
  if (!when) return true;
  const fits = (glob: string | undefined, value: string | undefined): boolean =>
    !glob || value === undefined || picomatch.isMatch(value, glob, { nocase: true, bash: true });
  if (!fits(when.workflow, scope.workflow) || !fits(when.job, scope.job?.name) || !fits(when.step, scope.step)) return false;
  return !when.files || !scope.changedFiles || scope.changedFiles.some((file) => picomatch.isMatch(file, when.files!));
}
