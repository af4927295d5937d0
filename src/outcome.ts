import { renderSummary } from './core/comment.js';
import type { Diagnosis } from './core/diagnosis.js';
import { redact } from './core/redact.js';
import type { IncidentState } from './core/state.js';
import { defuse, link } from './core/text.js';
import type { Comment, Context, Outcome, Result } from './ports.js';

/** What is known when a rescue ends; whatever it did not get to is left out. */
export type Ending = {
  result: Result;
  reason: string;
  pr?: number | null;
  sha?: string | null;
  diagnoses?: readonly Diagnosis[];
  state?: IncidentState | null;
  comment?: Comment | null;
  woken?: boolean;
};

/** Outputs, job summary and diagnosis file of a rescue: the diagnosis is told however the rescue ended. */
export async function conclude(ending: Ending, context: Context): Promise<Outcome> {
  const { result, pr = null, sha = null, diagnoses = [], comment = null, woken = false } = ending;
  const reason = context.inputs.dryRun && !ending.reason.startsWith('dry run:') ? `dry run: ${ending.reason}` : ending.reason;
  const main = mainCause(diagnoses);
  const outputs = {
    'comment-id': comment === null ? '' : String(comment.id),
    'comment-url': comment?.url ?? '',
    'pr-number': pr === null ? '' : String(pr),
    'head-sha': sha ?? '',
    'pattern-id': main?.pattern?.id ?? '',
    category: main?.category ?? '',
    confidence: main === null ? '' : String(main.confidence),
    agent: main?.agent ?? '',
    transient: main === null ? '' : String(diagnoses.every(({ transient }) => transient)),
    'agent-woken': String(woken),
    'diagnosis-file': main === null ? '' : await writeDiagnoses(diagnoses, context),
  };
  return { result, reason, outputs, summary: summarise({ ...ending, reason }) };
}

/** The cause an output can name when there are several: one to be mended before one that passes, a known before an unknown. */
function mainCause(diagnoses: readonly Diagnosis[]): Diagnosis | null {
  const rank = (diagnosis: Diagnosis): number =>
    Number(!diagnosis.transient && !diagnosis.soft) + 2 * Number(diagnosis.verdict === 'matched');
  return diagnoses.reduce<Diagnosis | null>((best, one) => (best === null || rank(one) > rank(best) ? one : best), null);
}

async function writeDiagnoses(diagnoses: readonly Diagnosis[], { environment, log }: Context): Promise<string> {
  const text = JSON.stringify(diagnoses, (_key, value: unknown) => (typeof value === 'string' ? redact(value) : value), 2);
  try {
    return await environment.writeFile('diagnosis.json', `${text}\n`);
  } catch (error) {
    log.warning(`The diagnosis file could not be written (${error instanceof Error ? error.message : String(error)})`);
    return '';
  }
}

function summarise({ result, reason, state = null, comment = null }: Ending): string {
  const written = result === 'created' || result === 'updated' || result === 'unchanged';
  const place = comment === null ? '' : `${link('The root-cause comment', comment.url)}: ${result}.`;
  const note = written ? place : `**${result}**: ${defuse(reason)}`;
  return [state === null ? '' : renderSummary(state).trimEnd(), note].filter((part) => part !== '').join('\n\n');
}
