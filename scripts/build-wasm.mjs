// Compiles assembly/finder.ts and writes it as base64 to src/match/finder-code.ts, which is committed: who only tests needs no compiler run.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { root } from './bundle.mjs';

const WIDTH = 120;

/** Writes the module; the same source gives the same bytes anywhere. */
export function buildWasm() {
  const directory = mkdtempSync(join(tmpdir(), 'ci-rescue-wasm-'));
  try {
    const file = join(directory, 'finder.wasm');
    const compiler = join(root, 'node_modules', 'assemblyscript', 'bin', 'asc.js');
    const options = ['-O3', '--runtime', 'stub', '--enable', 'simd', '--noAssert', '--initialMemory', '1', '-o', file];
    execFileSync(process.execPath, [compiler, 'assembly/finder.ts', ...options], { cwd: root, stdio: 'inherit' });
    const code = readFileSync(file)
      .toString('base64')
      .match(new RegExp(`.{1,${WIDTH}}`, 'g'));
    const text = code.map((row) => `  '${row}'`).join(',\n');
    writeFileSync(
      join(root, 'src', 'match', 'finder-code.ts'),
      `/** assembly/finder.ts compiled to WebAssembly, in base64; written by \`npm run build\`. */\nexport const FINDER_CODE = [\n${text},\n].join('');\n`,
    );
  } finally {
    rmSync(directory, { recursive: true, force: true });
  }
}
