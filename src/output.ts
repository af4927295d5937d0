import { writeSync } from 'node:fs';

const WAIT_MILLISECONDS = 5;

/**
 * Writes text to standard output (1) or standard error (2), all of it before it returns: the streams of Node.js, whose loading takes longer
 * than a diagnosis, are not needed for it. Whoever closes the pipe (`… | head`) has seen enough.
 */
export function writeOut(descriptor: 1 | 2, text: string): void {
  const bytes = Buffer.from(text);
  for (let at = 0; at < bytes.length;) {
    try {
      at += writeSync(descriptor, bytes, at);
    } catch (error) {
      const { code } = error as NodeJS.ErrnoException;
      if (code === 'EPIPE') process.exit();
      if (code !== 'EAGAIN') throw error;
      // A pipe that somebody else made non-blocking, and that is full.
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, WAIT_MILLISECONDS);
    }
  }
}
