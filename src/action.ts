import { askAhead } from './ahead.js';
import { UserError } from './core/errors.js';
import { redact } from './core/redact.js';
import { readEnvironment, readPayload } from './environment.js';
import { inputVariable, OUTPUTS, parseInputs, unknownInputs } from './inputs.js';
import type { Environment, GitHub, Logger, Outcome } from './ports.js';
import { loadSettings } from './settings.js';
import { parseTrigger } from './trigger.js';

/** What the runner offers an action; the entry wires it to stdout and the runner's files, a test to its own lists. */
export type Runner = {
  variables: Readonly<Record<string, string | undefined>>;
  /** `import.meta.url` of the entry: the built-in catalogue lies beside it. */
  entryUrl: string;
  /** How messages name an input; `action.yml: input` where nothing is said. */
  inputPlace?: string;
  log: Logger & { error(message: string): void };
  setSecret: (secret: string) => void;
  setOutput: (name: string, value: string) => void;
  appendSummary: (markdown: string) => Promise<void>;
  print: (text: string) => void;
  now: () => Date;
  sleep: (milliseconds: number) => Promise<void>;
  fetch?: typeof globalThis.fetch;
};

/** Runs the action once and returns its exit code: 1 only for what the user must mend, so that our own trouble never makes a build redder. */
export async function runAction(given: Runner): Promise<0 | 1> {
  const runner = { ...given, log: safeLogger(given.log) };
  try {
    await report(await actOrExplain(runner), runner);
    return 0;
  } catch (error) {
    if (error instanceof UserError) {
      for (const problem of error.problems) runner.log.error(problem);
      const count = error.problems.length === 1 ? 'a mistake' : `${error.problems.length} mistakes`;
      setOutputs(
        { result: 'skipped', reason: `${count} to mend: ${error.problems.join(' · ')}`, outputs: {}, summary: '' },
        runner,
      );
      return 1;
    }
    const message = error instanceof Error ? error.message : String(error);
    runner.log.debug(error instanceof Error ? (error.stack ?? message) : message);
    const reason = `ci-rescue stopped: ${message.split('\n')[0]}`;
    runner.log.warning(`${reason}. Run the job again with debug logging for details, and report it if it stays`);
    setOutputs({ result: 'skipped', reason, outputs: {}, summary: '' }, runner);
    return 0;
  }
}

async function actOrExplain(runner: Runner): Promise<Outcome> {
  const { variables, log } = runner;
  for (const warning of unknownInputs(Object.keys(variables))) log.warning(warning);
  const inputs = parseInputs((name) => variables[inputVariable(name)], runner.inputPlace);
  for (const secret of [inputs.token, inputs.agentToken]) if (secret !== '') runner.setSecret(secret);
  const environment = readEnvironment(variables, runner);
  const trigger = parseTrigger(environment.eventName, await readPayload(variables), inputs, environment);
  if (trigger.kind === 'ignored') return nothing('none', trigger.reason);
  log.info(`Looking at ${trigger.kind === 'run' ? `run ${trigger.runId}: ` : ''}${trigger.origin}`);
  const { now, sleep } = runner;
  const connect = await connector(environment, runner);
  const plain = connect(inputs.token);
  const github = trigger.kind === 'run' || trigger.kind === 'check' ? await askAhead(plain, { trigger, inputs, now }) : plain;
  // What takes long to load is loaded while the first questions are on their way.
  const [{ config, catalogue, prompts: own }, { perform }] = await Promise.all([
    loadSettings({ github, log }, inputs, async () => (await import('./builtin.js')).readBuiltinCatalogue(runner.entryUrl)),
    import('./modes/index.js'),
  ]);
  const agentGithub = inputs.agentToken === '' ? null : connect(inputs.agentToken);
  const builtin = async (): Promise<Record<string, string>> => (await import('./builtin.js')).readBuiltinPrompts(runner.entryUrl);
  const prompts = { builtin, own };
  return perform(trigger, { inputs, config, prompts, catalogue, github, agentGithub, environment, now, sleep, log });
}

/** The client and its libraries are only loaded where something is to be asked. */
async function connector({ repository }: Environment, runner: Runner): Promise<(token: string) => GitHub> {
  const { variables, log, fetch, sleep } = runner;
  if (!/^[\w.-]+\/[\w.-]+$/.test(repository)) {
    throw new UserError(
      `GITHUB_REPOSITORY is ${JSON.stringify(repository)}: run ci-rescue as a step of a workflow, or use its command line`,
    );
  }
  const { createGitHub } = await import('./github.js');
  const apiUrl = variables['GITHUB_API_URL'] || 'https://api.github.com';
  return (token) => {
    if (token === '')
      log.warning('The input "token" is empty: nothing can be written. Leave the input out, or give a token that exists');
    return createGitHub({ repository, token, apiUrl, log, sleep, ...(fetch ? { fetch } : {}) });
  };
}

function nothing(result: 'none' | 'skipped', reason: string): Outcome {
  return { result, reason, outputs: {}, summary: '' };
}

async function report(outcome: Outcome, runner: Runner): Promise<void> {
  runner.log.info(`${outcome.result}: ${outcome.reason}`);
  setOutputs(outcome, runner);
  if (outcome.summary === '') return;
  try {
    await runner.appendSummary(fitSummary(redact(outcome.summary)));
  } catch (error) {
    runner.log.warning(`The job summary could not be written (${error instanceof Error ? error.message : String(error)})`);
  }
}

/** Every output is set, also the empty ones, so that an expression never meets an undefined one. */
function setOutputs({ result, reason, outputs }: Outcome, { setOutput, log }: Runner): void {
  const values: Record<string, string> = { ...outputs, result, reason };
  try {
    for (const name of Object.keys(OUTPUTS)) setOutput(name, redact(values[name] ?? ''));
  } catch (error) {
    log.warning(`The outputs could not be written (${error instanceof Error ? error.message : String(error)})`);
  }
}

/** The runner throws a summary of more than 1 MiB away as a whole. */
const MOST_SUMMARY_BYTES = 1_000_000;

function fitSummary(markdown: string): string {
  const bytes = Buffer.from(markdown);
  if (bytes.length <= MOST_SUMMARY_BYTES) return `${markdown}\n`;
  const lines = bytes.subarray(0, bytes.lastIndexOf('\n', MOST_SUMMARY_BYTES)).toString('utf8').split('\n');
  const fence = lines.reduce<string | null>((open, line) => {
    const mark = /^ {0,3}(`{3,}|~{3,})/.exec(line)?.[1];
    if (mark === undefined) return open;
    return open === null ? mark : mark.startsWith(open) ? null : open;
  }, null);
  return `${[...lines, ...(fence ? [fence] : [])].join('\n')}\n\nThe summary was longer than the runner accepts; the rest is left out.\n`;
}

/** Nothing is printed unredacted, and no line of a quoted log may be read by the runner as a command. */
function safeLogger(log: Runner['log']): Runner['log'] {
  const safe = (message: string): string => redact(message).replaceAll(/^(\s*:)(?=:)|##(?=\[)/gm, '$&\u200b');
  return {
    info: (message) => log.info(safe(message)),
    warning: (message) => log.warning(redact(message)),
    error: (message) => log.error(redact(message)),
    debug: (message) => log.debug(redact(message)),
  };
}
