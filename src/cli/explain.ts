import { loadCatalogue } from '../core/load-catalogue.js';
import type { Diagnosis } from '../core/diagnosis.js';
import { UserError } from '../core/errors.js';
import { explain, type ExplainOptions } from '../core/explain.js';
import { redact } from '../core/redact.js';
import type { RouteRules } from '../core/route.js';
import { readBuiltinCatalogue } from '../builtin.js';
import { readInput, readLog } from './read-input.js';
import { EXIT, listOf, type Command, type Terminal, type Values } from './command.js';

export const explainCommand: Command = {
  summary: 'say why a CI log is red',
  usage: 'explain <file | - | run URL | job URL> [options]',
  options: {
    json: { type: 'boolean' },
    lines: { type: 'string' },
    patterns: { type: 'string', multiple: true },
    workflow: { type: 'string' },
    job: { type: 'string' },
    step: { type: 'string' },
    'changed-files': { type: 'string' },
    'min-confidence': { type: 'string' },
    green: { type: 'string' },
    config: { type: 'string' },
  },
  run,
};

async function run(positionals: readonly string[], values: Values, terminal: Terminal): Promise<number> {
  const [target, ...more] = positionals;
  if (target === undefined) throw new UserError('explain: name a log file, "-" for standard input, or the URL of a run or job');
  // `--patterns a.yml b.yml`: further files may follow the option without repeating it.
  const files = [...listOf(values['patterns']), ...more];
  if (more.length > 0 && listOf(values['patterns']).length === 0)
    throw new UserError(`explain: one log at a time; "${more[0]}" is one too many`);
  const texts = await Promise.all(
    files.map(async (file) => ({ file, text: (await readInput(file, terminal)).toString('utf8') })),
  );
  const catalogue = await loadCatalogue(await readBuiltinCatalogue(terminal.entryUrl), texts);
  const green = typeof values['green'] === 'string' ? { green: await readLog(values['green'], catalogue, terminal) } : {};
  const rules = typeof values['config'] === 'string' ? { rules: await readRules(values['config'], terminal) } : {};
  const warn = (message: string): void => terminal.error(`warning: ${redact(message)}\n`);
  const options = { ...optionsOf(values), ...green, ...rules, warn };
  const url = /^https?:\/\//.test(target);
  const diagnoses = url
    ? await (await import('./explain-url.js')).explainUrl(target, catalogue, options, terminal)
    : explain(await readLog(target, catalogue, terminal), catalogue, options);
  const clean = JSON.parse(redact(JSON.stringify(diagnoses))) as Diagnosis[];
  terminal.out(values['json'] ? `${JSON.stringify(clean, null, 2)}\n` : describe(clean, target));
  if (clean.length === 0) return EXIT.quiet;
  return clean.some((diagnosis) => diagnosis.verdict === 'matched') ? EXIT.done : EXIT.unknown;
}

/** Routes and agents of a local configuration; its libraries are only paid for by those who have one. */
async function readRules(file: string, terminal: Terminal): Promise<RouteRules> {
  const [{ loadConfig }, { routeRules }] = await Promise.all([import('../core/config.js'), import('../core/route-config.js')]);
  return routeRules(await loadConfig((await readInput(file, terminal)).toString('utf8'), file));
}

function optionsOf(values: Values): ExplainOptions {
  const text = (name: string): string | undefined => (typeof values[name] === 'string' ? values[name] : undefined);
  const job = text('job');
  return {
    ...(job !== undefined && { job: { name: job } }),
    ...(text('workflow') !== undefined && { workflow: text('workflow')! }),
    ...(text('step') !== undefined && { step: text('step')! }),
    ...(text('changed-files') !== undefined && {
      changedFiles: text('changed-files')!
        .split(',')
        .map((file) => file.trim()),
    }),
    lines: numberOf('lines', text('lines') ?? '30', 1, 10_000),
    minConfidence: numberOf('min-confidence', text('min-confidence') ?? '0.5', 0, 1),
  };
}

function numberOf(name: string, value: string, least: number, most: number): number {
  const number = Number(value);
  if (value.trim() === '' || !(number >= least && number <= most))
    throw new UserError(`--${name} "${value}": give a number from ${least} to ${most}`);
  return name === 'lines' ? Math.floor(number) : number;
}

function describe(diagnoses: readonly Diagnosis[], target: string): string {
  if (diagnoses.length === 0) return `${target}: no failure found\n`;
  return diagnoses.map(describeOne).join('\n');
}

function describeOne(diagnosis: Diagnosis): string {
  const { job, fix } = diagnosis;
  const rows = [
    `${job.name}${diagnosis.failedStep ? ` › ${diagnosis.failedStep}` : ''}${diagnosis.exitCode === null ? '' : ` (exit code ${diagnosis.exitCode})`}`,
    `  ${diagnosis.rootCause}`,
    diagnosis.pattern
      ? `  ${diagnosis.category}, ${diagnosis.pattern.id}, confidence ${Math.round(diagnosis.confidence * 100)} %`
      : `  unknown${diagnosis.category === 'unknown' ? '' : `, perhaps ${diagnosis.category}`}: no pattern answers; the most telling lines are`,
    ...diagnosis.evidence.map((line) => `  ${String(line.line).padStart(6)} | ${line.text}`),
    `  agent:  ${diagnosis.agent} (${diagnosis.routing.why.join('; ')})`,
    ...(fix.command ? [`  fix:    ${fix.command}`] : []),
    ...fix.steps.map((step) => `  - ${step}`),
    ...(fix.verify ? [`  verify: ${fix.verify}`] : []),
    ...(diagnosis.others.length > 0 ? [`  also seen: ${diagnosis.others.map((other) => other.pattern.id).join(', ')}`] : []),
    ...(diagnosis.excerpt
      ? [
          `  lines ${diagnosis.excerpt.from} to ${diagnosis.excerpt.to}:`,
          ...diagnosis.excerpt.text.split('\n').map((line) => `    ${line}`),
        ]
      : []),
  ];
  return `${rows.join('\n')}\n`;
}
