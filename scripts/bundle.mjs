import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = join(dirname(fileURLToPath(import.meta.url)), '..');

/** Bundles a TypeScript entry (a path from the root) with everything it imports into `directory`. */
export function bundle(entry, directory, options = []) {
  const ncc = join(root, 'node_modules', '@vercel', 'ncc', 'dist', 'ncc', 'cli.js');
  // Not --transpile-only: with it ncc takes the sources for CommonJS.
  const args = [ncc, 'build', entry, '-o', directory, '--no-cache', '--quiet', ...options];
  execFileSync(process.execPath, args, { cwd: root, stdio: ['ignore', 'ignore', 'inherit'] });
}

/** Bundles an entry to a temporary file, hands it to `use`, and removes it again. */
export function withBundle(entry, use) {
  const directory = mkdtempSync(join(tmpdir(), 'ci-rescue-script-'));
  try {
    bundle(entry, directory);
    return use(join(directory, 'index.js'));
  } finally {
    rmSync(directory, { recursive: true, force: true });
  }
}
