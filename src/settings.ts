import type * as catalogues from './core/catalogue.js';
import type { Config } from './core/config.js';
import { UserError } from './core/errors.js';
import { INPUTS, type Inputs } from './inputs.js';
import type { Fetched, GitHub, Logger } from './ports.js';
import { remedyFor } from './remedy.js';

/** `prompts`: the text of each `agents.*.prompt` by its path. */
export type Settings = { config: Config; catalogue: catalogues.Catalogue; prompts: Readonly<Record<string, string>> };

type Source = { github: Pick<GitHub, 'repository' | 'file' | 'directory'>; log: Logger };
type Named = Pick<Inputs, 'config' | 'patterns'>;
type CatalogueFile = { file: string; text: string };
/** `text`: what the file says, for the places of problems found later. */
type ReadConfig = { config: Config; text: string };
type ReadPrompts = { texts: Settings['prompts']; problems: string[] };
type Failure = Extract<Fetched<unknown>, { ok: false }>;

/**
 * Configuration, catalogue and prompts as the default branch has them, never the PR's head; one request where nothing is configured. It is asked
 * before the libraries and the built-in catalogue are loaded: that takes about as long as the answer.
 * @throws UserError with all problems of all files. What cannot be read for GitHub's reasons is a warning and the default.
 */
export async function loadSettings(
  source: Source,
  inputs: Named,
  readBuiltin: () => Promise<catalogues.CompiledPatterns>,
): Promise<Settings> {
  const asked = source.github.file(inputs.config);
  const [{ loadCatalogue }, { DEFAULT_CONFIG }, builtin] = await Promise.all([
    import('./core/load-catalogue.js'),
    import('./core/config.js'),
    readBuiltin(),
  ]);
  const plain = loadCatalogue(builtin);
  const problems: string[] = [];
  const read = await collect(problems, async () => readConfig(source, inputs.config, await asked));
  const { config, text } = read ?? { config: DEFAULT_CONFIG, text: '' };
  const [files, prompts] = await Promise.all([
    readCatalogues(source, [...new Set([...inputs.patterns, ...config.patterns])], problems),
    readPrompts(source, config),
  ]);
  problems.push(...prompts.problems);
  const disabled = config.disable.length === 0 ? null : { ids: config.disable, by: { file: inputs.config, text } };
  const catalogue =
    files.length === 0 && disabled === null
      ? await plain
      : await collect(problems, () => loadCatalogue(builtin, files, disabled));
  if (catalogue === null || problems.length > 0) throw new UserError(problems);
  return { config, catalogue, prompts: prompts.texts };
}

/** Problems of one file must not hide those of the next. */
async function collect<T>(problems: string[], work: () => Promise<T>): Promise<T | null> {
  try {
    return await work();
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    problems.push(...error.problems);
    return null;
  }
}

/** Null: the defaults. */
async function readConfig({ github, log }: Source, path: string, file: Fetched<string>): Promise<ReadConfig | null> {
  if (file.ok) return { config: await (await import('./core/config.js')).loadConfig(file.value, path), text: file.value };
  if (file.reason !== 'not-found') log.warning(unreadable(path, file, 'the defaults are used'));
  else if (path !== INPUTS.config.default) throw new UserError(`config: ${missing(path, github)}`);
  return null;
}

async function readCatalogues(source: Source, names: readonly string[], problems: string[]): Promise<CatalogueFile[]> {
  const paths = (await Promise.all(names.map((name) => expand(source, name, problems)))).flat();
  const files = await Promise.all([...new Set(paths)].map((path) => readCatalogue(source, path, problems)));
  return files.flat();
}

/** The paths a name stands for: itself, or the files of one directory that a glob matches. */
async function expand({ github, log }: Source, name: string, problems: string[]): Promise<string[]> {
  const { default: picomatch } = await import('picomatch');
  const { base, isGlob } = picomatch.scan(name);
  if (!isGlob) return [name];
  const directory = await github.directory(base);
  if (!directory.ok && directory.reason !== 'not-found') {
    log.warning(unreadable(name, directory, 'these patterns are left out'));
    return [];
  }
  const matches = picomatch(name, { dot: true });
  const paths = directory.ok ? directory.value.filter((path) => matches(path)).sort() : [];
  if (paths.length === 0) problems.push(`patterns: ${missing(name, github)}; a glob looks into one directory`);
  return paths;
}

async function readCatalogue({ github, log }: Source, path: string, problems: string[]): Promise<CatalogueFile[]> {
  const file = await github.file(path);
  if (file.ok) return [{ file: path, text: file.value }];
  if (file.reason === 'not-found') problems.push(`patterns: ${missing(path, github)}`);
  else log.warning(unreadable(path, file, 'its patterns are left out'));
  return [];
}

async function readPrompts({ github, log }: Source, { agents }: Config): Promise<ReadPrompts> {
  const keys = new Map<string, string>();
  for (const [id, { prompt }] of Object.entries(agents))
    if (prompt !== null && !keys.has(prompt)) keys.set(prompt, `agents.${id}.prompt`);
  if (keys.size === 0) return { texts: {}, problems: [] };
  const { checkTemplate, PARTIALS } = await import('./core/prompt.js');
  const read = await Promise.all([...keys].map(async ([path, key]) => ({ path, key, file: await github.file(path) })));
  const problems = read.flatMap(({ path, key, file }) => {
    if (file.ok) return checkTemplate(file.value, path, PARTIALS);
    if (file.reason === 'not-found') return [`${key}: ${missing(path, github)}`];
    log.warning(unreadable(path, file, 'the built-in prompt is used'));
    return [];
  });
  return { texts: Object.fromEntries(read.flatMap(({ path, file }) => (file.ok ? [[path, file.value]] : []))), problems };
}

function missing(path: string, { repository }: Pick<GitHub, 'repository'>): string {
  return `there is no ${path} on the default branch of ${repository}; commit it there, or mend the path`;
}

function unreadable(path: string, failure: Failure, consequence: string): string {
  const { status, message } = failure;
  return `${path} could not be read (${status} ${message}), so ${consequence}: ${remedyFor(failure, 'contents: read')}`;
}
