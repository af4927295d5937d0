import { fork, type ChildProcess } from 'node:child_process';
import { fileURLToPath } from 'node:url';

type Job = { directory: string; variables: Record<string, string>; clock: string };

/** A process that runs the released bundle as often as it is asked to, one run after the other, with a clock that stands still. */
export function bundleProcess(): { run: (job: Job) => Promise<{ code: number; stdout: string }>; stop: () => void } {
  let child: ChildProcess | null = null;
  let last: Promise<unknown> = Promise.resolve();
  function start(): ChildProcess {
    const script = fileURLToPath(new URL('./bundle-child.mjs', import.meta.url));
    return fork(script, { stdio: ['ignore', 'pipe', 'inherit', 'ipc'], execArgv: [] });
  }
  function once(job: Job): Promise<{ code: number; stdout: string }> {
    const running = (child ??= start());
    return new Promise((resolve, reject) => {
      let stdout = '';
      const done = (): void => {
        running.stdout?.off('data', onData);
        running.off('exit', onExit);
      };
      function onData(chunk: string): void {
        stdout += chunk;
        const end = /\0(\d+)\0$/.exec(stdout);
        if (end === null) return;
        done();
        resolve({ code: Number(end[1]), stdout: stdout.slice(0, end.index) });
      }
      function onExit(code: number | null): void {
        done();
        child = null;
        reject(new Error(`the bundle's process ended with ${code}: ${stdout}`));
      }
      running.stdout?.setEncoding('utf8').on('data', onData);
      running.on('exit', onExit);
      running.send(job);
    });
  }
  return {
    run: (job) => {
      const next = last.then(() => once(job));
      last = next.catch(() => undefined);
      return next;
    },
    stop: () => void child?.kill(),
  };
}
