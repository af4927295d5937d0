import picomatch from 'picomatch';
import { z } from 'zod';
import { CATEGORIES } from './category.js';
import { formatProblem, UserError } from './errors.js';
import { LAUNCHES } from './handoff.js';
import { suggestion } from './nearest.js';
import { BUILT_IN_AGENTS } from './route-signals.js';
import { parseYaml, validate, type ParsedYaml } from './yaml.js';

const text = z.string();
const line = z
  .string()
  .trim()
  .min(1)
  .refine((value) => !value.includes('\n'), 'write it on one line');
const list = z.array(line);
const count = z.int().min(0).max(1_000_000);

const glob = line.refine(isGlob, 'not a glob that can be read; quote special characters with a backslash');
const globs = z.array(glob);
const regex = line.refine(isRegex, 'not a regular expression that JavaScript accepts; test it at a JavaScript prompt');
const handle = z
  .string()
  .trim()
  .refine((value) => !/\s/.test(value), 'one handle without spaces, for example "@copilot"');
const filter = z.strictObject({ include: globs.default([]), exclude: globs.default([]) }).prefault({});

/** Logins under which the known coding agents answer. */
const AGENT_LOGINS = ['copilot-swe-agent[bot]', 'Copilot', 'claude[bot]', 'chatgpt-codex-connector[bot]'];

const agent = z.strictObject({
  /** null: the `mention` input. */
  mention: handle.nullable().default(null),
  /** null: the `model` input. */
  model: text.nullable().default(null),
  launch: z.enum(LAUNCHES).default('mention'),
  /** Path of a prompt template on the default branch. */
  prompt: line.nullable().default(null),
  logins: list.default(AGENT_LOGINS),
});

const route = z
  .strictObject({
    workflow: glob.optional(),
    job: glob.optional(),
    log: regex.optional(),
    files: z.union([glob.transform((value) => [value]), globs]).optional(),
    category: z.enum(CATEGORIES).optional(),
    agent: line,
  })
  .refine(
    ({ workflow, job, log, files, category }) => workflow ?? job ?? log ?? files ?? category,
    'a route needs a condition: workflow, job, log, files or category',
  );

const configSchema = z.strictObject({
  agents: z
    .record(z.string(), agent)
    .default({})
    .transform((agents) => ({ ...Object.fromEntries(BUILT_IN_AGENTS.map((id) => [id, agent.parse({})])), ...agents })),
  routes: z.array(route).default([]),
  workflows: filter,
  jobs: filter,
  patterns: globs.default([]),
  disable: list.default([]),
  skip_flags: list.default(['[skip-ci-rescue]', '[skip-ci-remediation]', '[skip-healer]']),
  bots: z.strictObject({ process: z.boolean().default(false), allow: list.default([]) }).prefault({}),
  trusted: list.default([]),
  limits: z
    .strictObject({
      max_attempts: count.default(3),
      wakes_per_sha: count.default(3),
      branch_window_minutes: count.default(10),
      comments_per_hour: count.default(60),
      heals_per_hour: count.default(5),
    })
    .prefault({}),
  monitor: z
    .strictObject({
      max_age_hours: count.default(24),
      max_comments: count.default(20),
      unknown: z.enum(['post', 'skip']).default('post'),
    })
    .prefault({}),
  labels: z.strictObject({ fix: list.default(['ci-fix', 'automated-fix']), blocked: line.default('blocked') }).prefault({}),
  heal: z
    .strictObject({
      target: z.enum(['pr', 'branch']).default('pr'),
      allow: list.default([]),
      timeout_minutes: z.number().positive().max(360).default(5),
    })
    .prefault({}),
  promote: z
    .strictObject({
      allow: globs.default([]),
      deny: globs.default([]),
      mode: z.enum(['create-pr', 'direct-push']).default('create-pr'),
      approvers: z.array(z.enum(['admin', 'maintain', 'write'])).default(['admin', 'maintain']),
    })
    .prefault({}),
  escalation: z
    .strictObject({ mentions: list.default([]), issue: z.boolean().default(false), webhook: z.url().nullable().default(null) })
    .prefault({}),
});

/** `.github/ci-rescue.yml` with every default filled in; the keys are spelled as in the file. */
export type Config = z.output<typeof configSchema>;

/** What an empty repository gets. */
export const DEFAULT_CONFIG: Config = configSchema.parse({});

/** Reads a configuration file; throws a UserError that lists every problem with its place. Regexes may yet be dangerous: see {@link loadConfig}. */
export function parseConfig(source: string, file: string): Config {
  const { config, parsed } = read(source, file);
  refuse(routesToNobody(config), parsed, file);
  return config;
}

/** The same, and no route asks strangers' logs with a regex that cannot be proved safe. */
export async function loadConfig(source: string, file: string): Promise<Config> {
  const { config, parsed } = read(source, file);
  refuse([...routesToNobody(config), ...(await dangerousRoutes(config))], parsed, file);
  return config;
}

function read(source: string, file: string): { config: Config; parsed: ParsedYaml } {
  const parsed = parseYaml(source, file);
  // An empty file, or one with only comments, asks for nothing but the defaults.
  if (parsed.problems.length === 0 && parsed.value === null) return { config: DEFAULT_CONFIG, parsed };
  const { value, problems } = validate(configSchema, parsed, file);
  if (value === null) throw new UserError(problems.map(formatProblem));
  return { config: value, parsed };
}

/** Something wrong with a route that its schema cannot see. */
type RouteProblem = { index: number; key: 'agent' | 'log'; message: string };

function refuse(wrong: readonly RouteProblem[], parsed: ParsedYaml, file: string): void {
  const problems = wrong.map(({ index, key, message }) => ({
    file,
    ...parsed.at(['routes', index, key]),
    message: `routes[${index}].${key}: ${message}`,
  }));
  problems.sort((left, right) => left.line - right.line || left.column - right.column);
  if (problems.length > 0) throw new UserError(problems.map(formatProblem));
}

function routesToNobody({ routes, agents }: Config): RouteProblem[] {
  const known = Object.keys(agents);
  return routes.flatMap(({ agent: id }, index) => {
    if (Object.hasOwn(agents, id)) return [];
    const remedy = suggestion(id, known) || `; define it under agents (known: ${known.join(', ')})`;
    return [{ index, key: 'agent', message: `there is no agent "${id}"${remedy}` }];
  });
}

/** The library that proves regexes is only paid for by those who write some. */
async function dangerousRoutes({ routes }: Config): Promise<RouteProblem[]> {
  if (routes.every(({ log }) => log === undefined)) return [];
  const { regexProblem } = await import('./regex-safety.js');
  return routes.flatMap(({ log }, index) => {
    const problem = log === undefined ? null : regexProblem(log);
    if (problem === null) return [];
    return [{ index, key: 'log', message: `${problem.message}; anchor it or make its repetitions exclude each other` }];
  });
}

function isGlob(pattern: string): boolean {
  try {
    picomatch.makeRe(pattern);
    return pattern.length <= 1000;
  } catch {
    return false;
  }
}

function isRegex(pattern: string): boolean {
  try {
    new RegExp(pattern, 'i');
    return true;
  } catch {
    return false;
  }
}
