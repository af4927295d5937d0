import { open, readdir, stat } from 'node:fs/promises';
import { isAbsolute, join, relative, resolve } from 'node:path';
import picomatch from 'picomatch';

/** A log is told by its end: of a huge file only this much is read. */
const MOST_BYTES = 64 * 1024 * 1024;
const MOST_FILES = 100;
const MOST_ENTRIES = 50_000;

/** Reads the file, or each file of the glob, that `log-file` names; relative to `workspace`, sorted by path, empty where there is none. */
export async function readLogFiles(pattern: string, workspace: string): Promise<{ path: string; bytes: Uint8Array }[]> {
  const paths = await findFiles(pattern, workspace);
  const files = [];
  for (const path of paths.slice(0, MOST_FILES)) {
    const bytes = await readEnd(path);
    if (bytes !== null) files.push({ path: isAbsolute(pattern) ? path : relative(workspace, path), bytes });
  }
  return files;
}

async function findFiles(pattern: string, workspace: string): Promise<string[]> {
  const literal = resolve(workspace, pattern);
  if (await isFile(literal)) return [literal];
  const posix = pattern.replaceAll('\\', '/').replace(/^\.\//, '');
  const { base, glob, isGlob } = picomatch.scan(posix);
  if (!isGlob) return [];
  const root = resolve(workspace, base);
  const matches = picomatch(glob, { dot: true });
  return (await walk(root)).filter((path) => matches(relative(root, path).replaceAll('\\', '/'))).sort();
}

/** Files below a directory, without links, so that no circle and no other place is entered. */
async function walk(root: string): Promise<string[]> {
  const files: string[] = [];
  const waiting = [root];
  let entries = 0;
  for (let directory = waiting.pop(); directory !== undefined && entries < MOST_ENTRIES; directory = waiting.pop()) {
    for (const entry of await readdir(directory, { withFileTypes: true }).catch(() => [])) {
      entries++;
      if (entry.isFile()) files.push(join(directory, entry.name));
      if (entry.isDirectory() && entry.name !== '.git' && entry.name !== 'node_modules')
        waiting.push(join(directory, entry.name));
    }
  }
  return files;
}

async function isFile(path: string): Promise<boolean> {
  return stat(path).then(
    (found) => found.isFile(),
    () => false,
  );
}

async function readEnd(path: string): Promise<Uint8Array | null> {
  const file = await open(path, 'r').catch(() => null);
  if (file === null) return null;
  try {
    const { size } = await file.stat();
    const length = Math.min(size, MOST_BYTES);
    const { buffer, bytesRead } = await file.read(Buffer.alloc(length), 0, length, size - length);
    return buffer.subarray(0, bytesRead);
  } finally {
    await file.close();
  }
}
