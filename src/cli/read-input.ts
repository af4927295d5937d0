import { readFile } from 'node:fs/promises';
import { UserError } from '../core/errors.js';

/** Bytes of a file that a user named. Throws a `UserError` that says why it cannot be read. */
export async function readInput(file: string): Promise<Buffer> {
  try {
    return await readFile(file);
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code;
    const why =
      code === 'ENOENT'
        ? 'no such file'
        : code === 'EISDIR'
          ? 'is a directory'
          : code === 'EACCES'
            ? 'may not be read'
            : String(code);
    throw new UserError(`${file}: ${why}; name a readable file, or "-" for standard input`);
  }
}
