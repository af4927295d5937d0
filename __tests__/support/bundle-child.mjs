// Runs the released bundle again and again in one process, each time as the runner starts it: another environment, another directory, and
// the bundle evaluated anew. What a real process costs, its start, is paid once.
import { writeSync } from 'node:fs';
import { setClock } from './clock.mjs';

const bundle = new URL('../../dist/index.js', import.meta.url).href;
let runs = 0;

process.on('disconnect', () => process.exit());
process.on('message', async ({ variables, directory, clock }) => {
  for (const name of Object.keys(process.env)) if (name !== 'PATH') delete process.env[name];
  Object.assign(process.env, variables);
  process.chdir(directory);
  process.exitCode = undefined;
  setClock(clock);
  try {
    await import(`${bundle}?run=${(runs += 1)}`);
  } catch (error) {
    writeSync(1, `${error?.stack ?? error}\n`);
    process.exitCode = 1;
  }
  // The end of this run's output, with its exit code.
  writeSync(1, `\0${process.exitCode ?? 0}\0`);
});
