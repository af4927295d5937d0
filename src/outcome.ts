import { renderSummary } from './core/comment.js';
import { currentHandoffs, isLaunched } from './core/attempts.js';
import type { Diagnosis } from './core/diagnosis.js';
import { redact } from './core/redact.js';
import type { IncidentState } from './core/state.js';
import { defuse, link } from './core/text.js';
import { needsAgent } from './core/incident.js';
import { parseMarker } from './core/marker.js';
import type { Dedup } from './scene.js';
import type { Identity } from './identity.js';
import type { Comment, Context, Outcome, Result } from './ports.js';

/** What is known when a mode ends; whatever it did not get to is left out. */
export type Ending = {
  result: Result;
  reason: string;
  pr?: number | null;
  sha?: string | null;
  diagnoses?: readonly Diagnosis[];
  state?: IncidentState | null;
  comment?: Comment | null;
  woken?: boolean;
  /** Whether it was given to somebody, and why (not). */
  dedup?: Dedup;
  /** Who could have woken somebody. */
  identity?: Identity | null;
};

/** Outputs, job summary and diagnosis file of a mode: the diagnosis is told however it ended. */
export async function conclude(ending: Ending, context: Context): Promise<Outcome> {
  const { result, pr = null, sha = null, diagnoses = [], comment = null, woken = false } = ending;
  const handed = ending.dedup === undefined ? '' : `; hand-off ${ending.dedup.status}: ${ending.dedup.reason}`;
  const told = `${ending.reason}${handed}`;
  const reason = context.inputs.dryRun && !told.startsWith('dry run:') ? `dry run: ${told}` : told;
  const main = mainCause(diagnoses);
  // Whoever got it need not be the one to whom it is routed: others may have tried before.
  const addressed = ending.state ? currentHandoffs(ending.state).filter(isLaunched).at(-1)?.agent : undefined;
  const outputs = {
    'comment-id': comment === null ? '' : String(comment.id),
    'comment-url': comment?.url ?? '',
    'pr-number': pr === null ? '' : String(pr),
    'head-sha': sha ?? '',
    'pattern-id': main?.pattern?.id ?? '',
    category: main?.category ?? '',
    confidence: main === null ? '' : String(main.confidence),
    agent: addressed ?? main?.agent ?? '',
    transient: main === null ? '' : String(diagnoses.every(({ transient }) => transient)),
    'agent-woken': String(woken),
    'diagnosis-file': main === null ? '' : await writeDiagnoses(diagnoses, context),
  };
  return { result, reason, outputs, summary: summarise({ ...ending, reason }, context) };
}

/** The cause an output can name when there are several: one to be mended before one that passes, a known before an unknown. */
function mainCause(diagnoses: readonly Diagnosis[]): Diagnosis | null {
  const rank = (diagnosis: Diagnosis): number =>
    Number(!diagnosis.transient && !diagnosis.soft) + 2 * Number(diagnosis.verdict === 'matched');
  return diagnoses.reduce<Diagnosis | null>((best, one) => (best === null || rank(one) > rank(best) ? one : best), null);
}

function writeDiagnoses(diagnoses: readonly Diagnosis[], context: Context): Promise<string> {
  return writeJson('diagnosis', diagnoses, context);
}

/** Path of the report of the sweeps that were made: what the first found, and each further one below its name; empty when there was none. */
export async function writeReport(outcomes: readonly (readonly [string, Outcome])[], context: Context): Promise<string> {
  const reports = outcomes.flatMap(([mode, { report }]) => (report === undefined ? [] : [{ mode, report }]));
  const [first, ...rest] = reports;
  if (first === undefined) return '';
  const more = Object.fromEntries(rest.map(({ mode, report }) => [mode, report]));
  return writeJson('report', { schema: 1, mode: first.mode, ...first.report, ...more }, context);
}

/** The path of a file for the caller, redacted; empty where it could not be written. */
async function writeJson(name: string, value: unknown, { environment, log }: Context): Promise<string> {
  const text = JSON.stringify(value, (_key, each: unknown) => (typeof each === 'string' ? redact(each) : each), 2);
  try {
    return await environment.writeFile(`${name}.json`, `${text}\n`);
  } catch (error) {
    log.warning(`The ${name} file could not be written (${error instanceof Error ? error.message : String(error)})`);
    return '';
  }
}

function nameOf({ body }: Comment): string {
  return parseMarker(body)?.kind === 'notice' ? 'The notice' : 'The root-cause comment';
}

function summarise(
  { result, reason, state = null, comment = null, identity = null, dedup }: Ending,
  { inputs }: Context,
): string {
  const written = result === 'created' || result === 'updated' || result === 'unchanged';
  const place = comment === null ? '' : `${link(nameOf(comment), comment.url)}: ${result}.`;
  const note = written ? place : `**${result}**: ${defuse(reason)}`;
  const asleep = state !== null && needsAgent(state) && inputs.mention !== '' && identity !== null && identity.waker === null;
  const remedy = asleep ? `**No agent was woken**: ${identity.remedy}.` : '';
  const handed = dedup === undefined ? '' : `**Hand-off ${dedup.status}**: ${defuse(dedup.reason)}.`;
  return [state === null ? '' : renderSummary(state).trimEnd(), note, handed, remedy].filter((part) => part !== '').join('\n\n');
}
