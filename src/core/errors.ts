/** One thing wrong with something a user wrote: where it is, what it is, and what to do about it. */
export type Problem = { file: string; line: number; column: number; message: string };

/** `file:line:column: message`, the form editors and CONTRACT.md §1 expect. */
export function formatProblem(problem: Problem): string {
  return `${problem.file}:${problem.line}:${problem.column}: ${problem.message}`;
}

/** A mistake the user must mend (input, configuration, catalogue, command line). Only entries catch it; all problems travel at once. */
export class UserError extends Error {
  readonly problems: readonly string[];
  constructor(problems: string | readonly string[]) {
    const list = typeof problems === 'string' ? [problems] : problems;
    super(list.join('\n'));
    this.name = 'UserError';
    this.problems = list;
  }
}
