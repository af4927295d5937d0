import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { readPatternDirectory } from './builtin.js';
import { packCatalogue } from './pack-catalogue.js';

// Run by the build: compiles the catalogue files of a directory to the files that lie beside the bundle.
const [from = 'patterns', to = 'dist'] = process.argv.slice(2);
for (const [name, bytes] of Object.entries(packCatalogue(await readPatternDirectory(from)))) writeFileSync(join(to, name), bytes);
