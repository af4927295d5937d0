// Runs a TypeScript script of this directory: node scripts/run.mjs evaluate [arguments]. Bundled first, because Node 20 does not read TypeScript.
import { spawnSync } from 'node:child_process';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { withBundle } from './bundle.mjs';

const here = dirname(fileURLToPath(import.meta.url));
const [name, ...args] = process.argv.slice(2);
process.exitCode = withBundle(join('scripts', `${name}.ts`), (file) => {
  const { status } = spawnSync(process.execPath, [file, ...args], { cwd: join(here, '..'), stdio: 'inherit' });
  return status ?? 1;
});
