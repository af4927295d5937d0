import { explainSteps } from './core/explain.js';
import type { Diagnosis, JobReference } from './core/diagnosis.js';
import { routeRules } from './core/route-config.js';
import type { Check, Context } from './ports.js';

/** What the words of an external CI's check, and its annotations, say of its failure. */
export async function diagnoseCheck(check: Check, { github, catalogue, inputs, config }: Context): Promise<Diagnosis> {
  const { name, url, checkRunId, completedAt, output } = check;
  const job: JobReference = { name, ...(url === '' ? {} : { url }), ...(completedAt === null ? {} : { completedAt }) };
  const annotations = checkRunId === null ? null : await github.annotations(checkRunId);
  const told = (annotations?.ok ? annotations.value : [])
    .filter(({ level }) => level === 'failure')
    .map(({ path, startLine, message }) => `##[error]${path}:${startLine}: ${message}`);
  const messages = [output.title, output.summary, output.text, ...told].filter((text) => text.trim() !== '');
  return explainSteps(
    job,
    [],
    messages.map((text) => ({ text })),
    catalogue,
    { minConfidence: inputs.minConfidence, rules: routeRules(config) },
  );
}
