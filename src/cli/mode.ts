import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { runAction } from '../action.js';
import { UserError } from '../core/errors.js';
import { inputNames, inputVariable, type InputName, type ModeName } from '../inputs.js';
import type { Logger } from '../ports.js';
import { EXIT, listOf, type Command, type Terminal, type Values } from './command.js';

// The action's inputs are the options, but for what a terminal knows better; `--repo` and `--pr` are what people type.
const OWN = ['mode', 'token', 'agent-token', 'run-id', 'pr-number', 'dry-run'];
const SHARED = inputNames().filter((name) => !OWN.includes(name));

/** What each mode does, and what it is about: the option that names it, and where its number is found. */
const ABOUT = {
  rescue: { summary: 'diagnose a run and keep its comment up to date', about: 'run' },
  notify: { summary: 'hand a failed run over by repository_dispatch, and keep the notice of its pull request', about: 'run' },
  resolve: { summary: 'strike what a green run has mended', about: 'run' },
  monitor: { summary: 'sweep the open pull requests for failures that nobody was told of', about: null },
  guard: { summary: 'wake agents that did not start, and call people when that does not help', about: null },
  command: { summary: 'do what a comment on a pull request asks for in its first line', about: 'comment' },
} as const satisfies Record<ModeName, { summary: string; about: 'run' | 'comment' | null }>;

/** The command of a mode of the action: the same, from a terminal. */
export function modeCommand(mode: ModeName): Command {
  const { summary, about } = ABOUT[mode];
  const usage = `${mode} --repo OWNER/NAME ${about === null ? '' : `--${about}-id ID `}[--pr N] [--dry-run]   (token from GITHUB_TOKEN, agent-token from AGENT_TOKEN)`;
  return {
    summary,
    usage,
    options: {
      repo: { type: 'string' },
      ...(about === null ? {} : { [`${about}-id`]: { type: 'string' } as const }),
      pr: { type: 'string' },
      'dry-run': { type: 'boolean' },
      ...Object.fromEntries(SHARED.map((name) => [name, { type: 'string', multiple: name === 'patterns' } as const])),
    },
    run: (positionals, values, terminal) => run(mode, positionals, values, terminal),
  };
}

async function run(mode: ModeName, positionals: readonly string[], values: Values, terminal: Terminal): Promise<number> {
  if (positionals.length > 0) throw new UserError(`${mode}: "${positionals[0]}" is one too many; see ci-rescue ${mode} --help`);
  const repository = String(values['repo'] ?? terminal.environment['GITHUB_REPOSITORY'] ?? '');
  const { about } = ABOUT[mode];
  const isNamed = about === null || /^[1-9]\d{0,15}$/.test(String(values[`${about}-id`] ?? ''));
  const problems = [
    ...(/^[\w.-]+\/[\w.-]+$/.test(repository) ? [] : [`--repo ${JSON.stringify(repository)}: name the repository as OWNER/NAME`]),
    ...(isNamed ? [] : [`--${about}-id: give the id of the ${about}, the number in its address`]),
    ...(terminal.environment['GITHUB_TOKEN']
      ? []
      : ['GITHUB_TOKEN is not set: export a token, for example GITHUB_TOKEN=$(gh auth token)']),
  ];
  if (problems.length > 0) throw new UserError(problems);
  if (about !== 'comment') return act(mode, { GITHUB_EVENT_NAME: 'workflow_dispatch' }, { repository, values, terminal });
  const { readCommentEvent } = await import('./comment-event.js');
  const { environment } = terminal;
  const place = {
    repository,
    token: environment['GITHUB_TOKEN'] ?? '',
    apiUrl: environment['GITHUB_API_URL'] || 'https://api.github.com',
    log: logger(terminal),
  };
  const event = await readCommentEvent(Number(values['comment-id']), values['pr'], place);
  const directory = await mkdtemp(join(tmpdir(), 'ci-rescue-'));
  try {
    const path = join(directory, 'event.json');
    await writeFile(path, JSON.stringify(event));
    return await act(mode, { GITHUB_EVENT_NAME: 'issue_comment', GITHUB_EVENT_PATH: path }, { repository, values, terminal });
  } finally {
    await rm(directory, { recursive: true, force: true });
  }
}

type Given = { repository: string; values: Values; terminal: Terminal };

async function act(mode: ModeName, event: Record<string, string>, { repository, values, terminal }: Given): Promise<number> {
  const code = await runAction({
    variables: { ...inherited(terminal), ...inputsOf(mode, values, terminal), GITHUB_REPOSITORY: repository, ...event },
    entryUrl: terminal.entryUrl,
    inputPlace: 'option',
    log: logger(terminal),
    setSecret: () => undefined,
    setOutput: (name, value) => value !== '' && terminal.out(`${name}=${value}\n`),
    appendSummary: async (markdown) => terminal.out(`\n${markdown}`),
    print: () => undefined,
    now: () => new Date(),
    sleep: (milliseconds) => sleep(milliseconds),
  });
  return code === 0 ? EXIT.done : EXIT.usage;
}

function logger({ error }: Terminal): Logger & { error: (text: string) => void } {
  const say = (text: string): void => error(`${text}\n`);
  return { info: say, warning: (text) => say(`warning: ${text}`), error: say, debug: () => undefined };
}

function inherited({ environment }: Terminal): Record<string, string | undefined> {
  return {
    GITHUB_API_URL: environment['GITHUB_API_URL'],
    GITHUB_SERVER_URL: environment['GITHUB_SERVER_URL'],
    RUNNER_TEMP: environment['RUNNER_TEMP'],
  };
}

function inputsOf(mode: ModeName, values: Values, { environment }: Terminal): Record<string, string | undefined> {
  const given: Partial<Record<InputName, string | undefined>> = {
    mode,
    token: environment['GITHUB_TOKEN'],
    'agent-token': environment['AGENT_TOKEN'],
    'run-id': values['run-id'] === undefined ? undefined : String(values['run-id']),
    'pr-number': values['pr'] === undefined ? undefined : String(values['pr']),
    'dry-run': String(values['dry-run'] ?? false),
  };
  for (const name of SHARED) if (values[name] !== undefined) given[name] = listOf(values[name]).join('\n');
  return Object.fromEntries(Object.entries(given).map(([name, value]) => [inputVariable(name as InputName), value]));
}
