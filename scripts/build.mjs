// Builds what is released: dist/ (the action) and dist/cli/ (the command line), each with the compiled catalogue beside it.
// The same sources give the same bytes anywhere; .ci/run proves it.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const dist = join(root, 'dist');

// ncc leaves old files where they are.
rmSync(dist, { recursive: true, force: true });
bundle('src/index.ts', dist, ['--license', 'licenses.txt']);
bundle('src/cli.ts', join(dist, 'cli'), ['--license', 'licenses.txt']);

const catalogue = compileCatalogue();
for (const directory of [dist, join(dist, 'cli')]) writeFileSync(join(directory, 'catalogue.json'), catalogue);
for (const path of filesBelow(dist).filter((file) => /\.(js|txt|json)$/.test(file))) normalise(path);

function bundle(entry, directory, options = []) {
  const ncc = join(root, 'node_modules', '@vercel', 'ncc', 'dist', 'ncc', 'cli.js');
  // Not --transpile-only: with it ncc takes the sources for CommonJS.
  const args = [ncc, 'build', entry, '-o', directory, '--no-cache', '--quiet', ...options];
  execFileSync(process.execPath, args, { cwd: root, stdio: ['ignore', 'ignore', 'inherit'] });
}

/** Reads patterns/*.yml with the project's own loader and computes what the matcher would otherwise compute at every start. */
function compileCatalogue() {
  const directory = mkdtempSync(join(tmpdir(), 'ci-rescue-build-'));
  try {
    bundle('src/compile-catalogue.ts', directory);
    const args = [join(directory, 'index.js'), join(root, 'patterns')];
    return execFileSync(process.execPath, args, { encoding: 'utf8', maxBuffer: 64 * 1024 * 1024 });
  } finally {
    rmSync(directory, { recursive: true, force: true });
  }
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
