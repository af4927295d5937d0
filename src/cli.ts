import { parseArgs } from 'node:util';
import { EXIT, type Command, type Terminal } from './cli/command.js';
import { explainCommand } from './cli/explain.js';
import { UserError } from './core/errors.js';
import { suggestion } from './core/nearest.js';
import { redact } from './core/redact.js';
import type { ModeName } from './inputs.js';
import { writeOut } from './output.js';

// Everything but `explain` is loaded when it is asked for: a diagnosis on a terminal needs nothing of GitHub.
const COMMANDS = {
  explain: async () => explainCommand,
  demo: async () => (await import('./cli/demo.js')).demoCommand,
  rescue: mode('rescue'),
  notify: mode('notify'),
  resolve: mode('resolve'),
  monitor: mode('monitor'),
  guard: mode('guard'),
  command: mode('command'),
  patterns: async () => (await import('./cli/patterns.js')).patternsCommand,
  markers: async () => (await import('./cli/markers.js')).markersCommand,
} as const satisfies Record<ModeName, () => Promise<Command>> & Record<string, () => Promise<Command>>;

process.exitCode = await main(process.argv.slice(2), {
  out: (text) => writeOut(1, text),
  error: (text) => writeOut(2, text),
  stdin: () => process.stdin,
  environment: process.env,
  entryUrl: import.meta.url,
});

function mode(name: ModeName): () => Promise<Command> {
  return async () => (await import('./cli/mode.js')).modeCommand(name);
}

/** Runs one command line and gives its exit code; every mistake becomes a sentence on standard error. */
async function main(args: readonly string[], terminal: Terminal): Promise<number> {
  const [name, ...rest] = args;
  try {
    if (name === undefined || name === '--help' || name === '-h' || name === 'help') {
      (name === undefined ? terminal.error : terminal.out)(await overview());
      return name === undefined ? EXIT.usage : EXIT.done;
    }
    const load = Object.hasOwn(COMMANDS, name) ? COMMANDS[name as keyof typeof COMMANDS] : null;
    if (!load) throw new UserError(`"${name}" is not a command${suggestion(name, Object.keys(COMMANDS))}; see ci-rescue --help`);
    return await runCommand(name, await load(), rest, terminal);
  } catch (error) {
    if (error instanceof UserError) {
      for (const problem of error.problems) terminal.error(`${redact(problem)}\n`);
      return EXIT.usage;
    }
    terminal.error(`ci-rescue failed: ${redact((error as Error)?.message ?? String(error))}\n`);
    return EXIT.fault;
  }
}

async function runCommand(name: string, command: Command, args: string[], terminal: Terminal): Promise<number> {
  const options = { ...command.options, help: { type: 'boolean', short: 'h' } } as const;
  const known = Object.keys(options);
  for (const arg of args) {
    const option = /^--([^=]+)/.exec(arg)?.[1];
    if (arg === '--') break;
    if (option !== undefined && !known.includes(option))
      throw new UserError(
        `${name}: unknown option --${option}${suggestion(
          `--${option}`,
          known.map((each) => `--${each}`),
        )}; see ci-rescue ${name} --help`,
      );
  }
  let parsed: { values: Record<string, string | boolean | (string | boolean)[] | undefined>; positionals: string[] };
  try {
    parsed = parseArgs({ args, options, allowPositionals: true });
  } catch (error) {
    throw new UserError(`${name}: ${(error as Error).message.split('\n')[0]}; see ci-rescue ${name} --help`);
  }
  if (!parsed.values['help']) return command.run(parsed.positionals, parsed.values, terminal);
  const rows = Object.entries(command.options).map(([option, { type }]) => `  --${option}${type === 'string' ? ' …' : ''}`);
  terminal.out(`ci-rescue ${command.usage}\n\n${command.summary}\n${rows.length > 0 ? `\n${rows.join('\n')}\n` : ''}`);
  return EXIT.done;
}

async function overview(): Promise<string> {
  const rows = await Promise.all(
    Object.entries(COMMANDS).map(async ([name, load]) => `  ${name.padEnd(10)}${(await load()).summary}`),
  );
  return `ci-rescue <command> [options]\n\n${rows.join('\n')}\n\nci-rescue <command> --help says more.\n`;
}
