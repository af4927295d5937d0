import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { readBuiltinPrompts } from '../builtin.js';
import { DEFAULT_CONFIG, parseConfig, type Config } from '../core/config.js';
import { formatProblem, UserError } from '../core/errors.js';
import { checkBuiltin, checkTemplate, PARTIALS } from '../core/prompt.js';
import { parseYaml } from '../core/yaml.js';

type File = { file: string; text: string };

/** How many templates were looked at, and what is wrong with them and with the configurations that name them. */
export type CheckedPrompts = { count: number; problems: string[] };

/** Checks the templates that come with the program. */
export function checkBuiltinPrompts(entryUrl: string): CheckedPrompts {
  const builtin = readBuiltinPrompts(entryUrl);
  return { count: Object.keys(builtin).length, problems: checkBuiltin(builtin) };
}

/** Checks templates, and configurations together with the templates they name (as seen from the working directory). */
export async function checkPrompts(templates: readonly File[], configurations: readonly File[]): Promise<CheckedPrompts> {
  const problems: string[] = [];
  const all = new Map(templates.map(({ file, text }) => [file, text]));
  for (const configuration of configurations) {
    for (const { file, place } of promptsOf(configuration, problems)) {
      if (all.has(file)) continue;
      const text = await readFile(file, 'utf8').catch(() => null);
      if (text === null)
        problems.push(`${place}there is no ${file}; write it, or mend the path (it begins at the repository's root)`);
      else all.set(file, text);
    }
  }
  for (const [file, text] of all) problems.push(...checkTemplate(text, file, PARTIALS));
  return { count: all.size, problems };
}

/** True for a file that says what only a configuration says, or is called like one. */
export function isConfiguration({ file, text }: File): boolean {
  const { value } = parseYaml(text, file);
  const keys = typeof value === 'object' && value !== null && !Array.isArray(value) ? Object.keys(value) : [];
  const own = Object.keys(DEFAULT_CONFIG).filter((key) => key !== 'patterns' && key !== 'disable');
  return /^ci-rescue\.ya?ml$/.test(basename(file)) || keys.some((key) => own.includes(key));
}

function promptsOf({ file, text }: File, problems: string[]): { file: string; place: string }[] {
  const config = read(file, text, problems);
  const parsed = parseYaml(text, file);
  return Object.entries(config.agents).flatMap(([id, { prompt }]) => {
    const place = parsed.at(['agents', id, 'prompt']);
    return prompt === null ? [] : [{ file: prompt, place: formatProblem({ file, ...place, message: `agents.${id}.prompt: ` }) }];
  });
}

function read(file: string, text: string, problems: string[]): Config {
  try {
    return parseConfig(text, file);
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    problems.push(...error.problems);
    return DEFAULT_CONFIG;
  }
}
