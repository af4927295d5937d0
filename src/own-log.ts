import { createCollector, opened } from './core/collect.js';
import { explain, type ExplainOptions } from './core/explain.js';
import type { Diagnosis } from './core/diagnosis.js';
import type { Context } from './ports.js';

/**
 * The diagnosis from what lies on this machine: the `log-file` input, which always wins over the API, else (for the job we are a step of)
 * the runner's own page files. Null: there is nothing here, or it says nothing.
 */
export async function ownLog(
  { running }: { running: boolean },
  options: ExplainOptions,
  context: Context,
): Promise<Diagnosis | null> {
  const { inputs, environment, catalogue, log } = context;
  if (inputs.logFile !== null) {
    const files = await environment.readLogFiles(inputs.logFile, () => createCollector(catalogue));
    if (files.length === 0) log.warning(`log-file: ${inputs.logFile} matches no file; the log is looked for elsewhere`);
    // Of several files the one that says most is the job's; the steps' times mean nothing in them.
    const logs = await Promise.all(files.map(({ log: each }) => opened(each)));
    const told = logs.flatMap((each) => explain(each, catalogue, { ...options, steps: [], source: 'log-file' }));
    const best = told.sort((a, b) => b.confidence - a.confidence)[0];
    if (best !== undefined) return best;
  }
  const pages = running ? await environment.readRunnerPages() : null;
  if (pages === null) return null;
  const [told] = explain(pages, catalogue, { ...options, source: 'runner-pages' });
  // A job that nobody calls failed may still go on well: only the runner's exit line is proof.
  return told !== undefined && (options.failed || told.exitCode !== null) ? told : null;
}
