import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { PROMPTS_FILE, readPatternDirectory, readPromptDirectory } from './builtin.js';
import { UserError } from './core/errors.js';
import { checkBuiltin } from './core/prompt.js';
import { packCatalogue } from './pack-catalogue.js';

// Run by the build: compiles the catalogue files and the prompt templates to the files that lie beside the bundle.
const [patterns = 'patterns', prompts = 'prompts', to = 'dist'] = process.argv.slice(2);
const templates = readPromptDirectory(prompts);
const problems = checkBuiltin(templates);
if (problems.length > 0) throw new UserError(problems);
writeFileSync(join(to, PROMPTS_FILE), `${JSON.stringify(templates)}\n`);
for (const [name, bytes] of Object.entries(packCatalogue(await readPatternDirectory(patterns))))
  writeFileSync(join(to, name), bytes);
