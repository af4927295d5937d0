import { UserError } from './core/errors.js';
import { suggestion } from './core/nearest.js';

/** The modes of this version, next to `auto`; `modes/index.ts` has a function for each. */
export const MODE_NAMES = ['rescue', 'notify', 'resolve', 'monitor', 'guard', 'command'] as const;

export type ModeName = (typeof MODE_NAMES)[number];

/** What the user asked for, read once; everything below an entry gets it as a value. */
export type Inputs = {
  readonly mode: 'auto' | ModeName;
  readonly token: string;
  readonly agentToken: string;
  readonly runId: number | null;
  readonly logFile: string | null;
  readonly prNumber: number | null;
  readonly config: string;
  readonly patterns: readonly string[];
  /** Empty: mention nobody. */
  readonly mention: string;
  readonly model: string;
  readonly minConfidence: number;
  readonly maxAttempts: number;
  readonly graceMinutes: number;
  readonly retryTransient: boolean;
  readonly dispatchEvent: string;
  readonly dryRun: boolean;
};

/** A parser takes the trimmed text and returns the value, or throws an Error that says what was expected. */
type Input = { readonly description: string; readonly default: string; readonly parse: (text: string) => unknown };

/** Every input: `action.yml`, the command line's options and the README's table are checked against this table. */
export const INPUTS = {
  mode: {
    description: `What to do: auto (decided by the event), ${MODE_NAMES.join(', ')}`,
    default: 'auto',
    parse: (text: string) => oneOf(text, ['auto', ...MODE_NAMES] as const),
  },
  token: {
    description: 'Token for every read, and for every write that need not wake an agent',
    default: '${{ github.token }}',
    parse: asText,
  },
  'agent-token': {
    description: "A real user's token (write access, agent seat) that posts what must wake an agent",
    default: '',
    parse: asText,
  },
  'run-id': { description: "The run to look at; default: the event's run, else the current run", default: '', parse: asId },
  'log-file': {
    description: "A log to diagnose instead of the API's (one file or a glob), for a step in the failing job",
    default: '',
    parse: (text: string) => (text === '' ? null : text),
  },
  'pr-number': { description: 'Forces the pull request; default: found from the run', default: '', parse: asId },
  config: {
    description: 'Configuration file, read from the default branch through the API',
    default: '.github/ci-rescue.yml',
    parse: asPath,
  },
  patterns: { description: 'More catalogue files, one a line, read from the default branch', default: '', parse: asPaths },
  mention: { description: 'Handle to mention; empty = mention nobody', default: '@copilot', parse: asHandle },
  model: { description: 'Model of the agent, appended to the mention as @copilot+<model>', default: '', parse: asModel },
  'min-confidence': { description: 'Below it a match is reported as unknown (0 to 1)', default: '0.5', parse: asFraction },
  'max-attempts': {
    description: 'Fix attempts per incident lineage, then blocked; 0: agents are never asked',
    default: '3',
    parse: asCount,
  },
  'grace-minutes': {
    description: 'How long a mention may stay unanswered before the guard acts',
    default: '45',
    parse: asMinutes,
  },
  'retry-transient': {
    description: 'Re-run failed jobs when every cause is transient (needs actions: write)',
    default: 'false',
    parse: asBoolean,
  },
  'dispatch-event': {
    description: 'event_type of the repository_dispatch that notify sends',
    default: 'ci-failure',
    parse: asEventType,
  },
  'dry-run': {
    description: 'Reads everything, writes nothing, prints what it would have written',
    default: 'false',
    parse: asBoolean,
  },
} as const satisfies Record<string, Input>;

export type InputName = keyof typeof INPUTS;

/** Every output, in the order of `action.yml`; the action sets all of them, empty where there is nothing to say. */
export const OUTPUTS = {
  result: 'created, updated, unchanged, skipped (a rule or a fault kept us from writing) or none (nothing to do)',
  reason: 'One sentence that explains the result',
  'comment-id': 'Id of the root-cause comment (of notify: of the notice; of command: of the reply)',
  'comment-url': 'Address of the root-cause comment (of notify: of the notice; of command: of the reply)',
  'pr-number': 'Pull request the failure belongs to',
  'head-sha': 'Head commit the failure belongs to, never the merge commit',
  'pattern-id': 'Catalogue pattern of the main root cause',
  category: 'Category of the main root cause',
  confidence: 'Confidence in the main root cause, 0 to 1',
  agent: 'Agent the failure is routed to',
  transient: 'true when every cause is transient',
  'agent-woken': 'true when an agent was asked in a way that can start it',
  'diagnosis-file': 'Path of the diagnosis as JSON, one element per failed job',
  'report-file': 'Path of the report of a sweep (monitor, guard) as JSON',
} as const;

/**
 * Reads all inputs; throws a UserError that lists every problem. `read` returns the text of an input, or undefined where it was not given.
 * `context` names the place in the messages: `action.yml: input` in a workflow.
 */
export function parseInputs(read: (name: InputName) => string | undefined, context = 'action.yml: input'): Inputs {
  const problems: string[] = [];
  const values = new Map<InputName, unknown>();
  for (const name of inputNames()) {
    const input: Input = INPUTS[name];
    const given = read(name)?.trim();
    // An empty text means the default, but an empty mention was written on purpose: mention nobody.
    const text = given === undefined || (given === '' && name !== 'mention') ? valueByDefault(name) : given;
    try {
      values.set(name, input.parse(text));
    } catch (error) {
      // A token is never repeated, whatever is wrong with it.
      const shown = name.endsWith('token') ? '' : ` is ${JSON.stringify(text)}`;
      problems.push(`${context} "${name}"${shown}: ${error instanceof Error ? error.message : String(error)}`);
    }
  }
  if (problems.length > 0) throw new UserError(problems);
  return Object.fromEntries([...values].map(([name, value]) => [camelCase(name), value])) as unknown as Inputs;
}

/** One warning for each `INPUT_*` variable that is no input of ours, with the name that was probably meant. */
export function unknownInputs(variables: Iterable<string>): string[] {
  const known = inputNames();
  return [...variables]
    .filter((variable) => /^INPUT_/i.test(variable))
    .map((variable) => variable.slice('INPUT_'.length).toLowerCase())
    .filter((name) => !(known as string[]).includes(name))
    .sort()
    .map(
      (name) => `"${name}" is no input of ci-rescue and is ignored${suggestion(name, known) || ` (known: ${known.join(', ')})`}`,
    );
}

/** The environment variable in which the runner passes an input. */
export function inputVariable(name: InputName): string {
  return `INPUT_${name.replaceAll(' ', '_').toUpperCase()}`;
}

/** The names of the inputs, in the order of the table. */
export function inputNames(): InputName[] {
  return Object.keys(INPUTS) as InputName[];
}

/** The default is an expression only in `action.yml`; outside a workflow there is no token by default. */
function valueByDefault(name: InputName): string {
  const text: string = INPUTS[name].default;
  return text.startsWith('${{') ? '' : text;
}

function camelCase(name: string): string {
  return name.replaceAll(/-(\w)/g, (_, letter: string) => letter.toUpperCase());
}

function asText(text: string): string {
  return text;
}

function oneOf<T extends string>(text: string, known: readonly T[]): T {
  const value = known.find((candidate) => candidate === text.toLowerCase());
  if (value === undefined) throw new Error(`use one of ${known.join(', ')}${suggestion(text, known)}`);
  return value;
}

function asId(text: string): number | null {
  if (text === '') return null;
  const value = Number(text);
  if (!/^\d+$/.test(text) || value === 0 || !Number.isSafeInteger(value))
    throw new Error('use a positive whole number, or leave it out');
  return value;
}

function asFraction(text: string): number {
  const value = Number(text);
  if (!/^(\d+\.?\d*|\.\d+)$/.test(text) || value > 1) throw new Error('use a number from 0 to 1, for example 0.5');
  return value;
}

function asMinutes(text: string): number {
  const value = Number(text);
  if (!/^\d{1,6}$/.test(text)) throw new Error('use a whole number of minutes, for example 45');
  return value;
}

function asCount(text: string): number {
  if (!/^\d{1,3}$/.test(text)) throw new Error('use a whole number, for example 3');
  return Number(text);
}

function asEventType(text: string): string {
  if (/^\S{1,100}$/.test(text)) return text;
  throw new Error('use a name of at most 100 characters without spaces, for example ci-failure');
}

function asBoolean(text: string): boolean {
  if (text.toLowerCase() === 'true') return true;
  if (text.toLowerCase() === 'false') return false;
  throw new Error('use true or false');
}

function asPath(text: string): string {
  const path = text.replace(/^\.\//, '');
  if (path.startsWith('/') || path.split('/').includes('..') || /[\x00-\x1f]/.test(path)) {
    throw new Error(`use a path inside the repository, for example .github/ci-rescue.yml (found ${JSON.stringify(text)})`);
  }
  return path;
}

function asPaths(text: string): string[] {
  return text
    .split(/\r?\n/)
    .map((path) => path.trim())
    .filter((path) => path !== '')
    .map(asPath);
}

function asHandle(text: string): string {
  if (text === '' || /^@?[\w.-]+(\/[\w.-]+)?(\[bot\])?$/.test(text)) return text;
  throw new Error('use one handle, for example @copilot, or an empty text to mention nobody');
}

function asModel(text: string): string {
  if (/^[\w./:-]*$/.test(text)) return text;
  throw new Error('use a model id without spaces, for example claude-sonnet-4.6');
}
