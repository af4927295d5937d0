// Builds what is released: dist/ (the action) and dist/cli/ (the command line), each with the compiled catalogue beside it.
// The same sources give the same bytes anywhere; .ci/run proves it.
import { execFileSync } from 'node:child_process';
import { chmodSync, cpSync, mkdtempSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { bundle, root, withBundle } from './bundle.mjs';
import { buildWasm } from './build-wasm.mjs';

// Built aside and put in place as a whole: whoever runs dist/ meanwhile keeps the old one.
const dist = mkdtempSync(join(root, '.dist-'));

try {
  build();
  rmSync(join(root, 'dist'), { recursive: true, force: true });
  renameSync(dist, join(root, 'dist'));
} finally {
  rmSync(dist, { recursive: true, force: true });
}

function build() {
  chmodSync(dist, 0o755);
  buildWasm();
  bundle('src/index.ts', dist, ['--license', 'licenses.txt']);
  bundle('src/cli.ts', join(dist, 'cli'), ['--license', 'licenses.txt']);
  compileCatalogue(join(dist, 'cli'));
  for (const name of ['catalogue.jsonl', 'catalogue.bin', 'prompts.json']) cpSync(join(dist, 'cli', name), join(dist, name));
  for (const path of filesBelow(dist).filter((file) => /\.(js|txt|jsonl)$/.test(file))) normalise(path);
}

/**
 * Reads patterns/*.yml and prompts/ with the project's own loader, checks them, and computes what the matcher would otherwise compute at
 * every start.
 */
function compileCatalogue(directory) {
  const [patterns, prompts] = [join(root, 'patterns'), join(root, 'prompts')];
  withBundle('src/compile-catalogue.ts', (file) => execFileSync(process.execPath, [file, patterns, prompts, directory]));
}

/** Git stores the bundle with \n alone; a checkout on Windows must not make a difference. */
function normalise(path) {
  const text = readFileSync(path, 'utf8');
  if (text.includes('\r\n')) writeFileSync(path, text.replaceAll('\r\n', '\n'));
}

function filesBelow(directory) {
  return readdirSync(directory, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath ?? entry.path, entry.name));
}
