import { open, readdir, stat } from 'node:fs/promises';
import { isAbsolute, join, relative, resolve } from 'node:path';
import picomatch from 'picomatch';
import type { NewSink } from './ports.js';

/** A log is told by its end: of a huge file only this much is read. */
const MOST_BYTES = 512 * 1024 * 1024;
const CHUNK_BYTES = 256 * 1024;
const MOST_FILES = 100;
const MOST_ENTRIES = 50_000;

/** Reads the file, or each file of the glob, that `log-file` names; relative to `workspace`, sorted by path, empty where there is none. */
export async function readLogFiles<T>(pattern: string, workspace: string, sink: NewSink<T>): Promise<{ path: string; log: T }[]> {
  const paths = await findFiles(pattern, workspace);
  const files = [];
  for (const path of paths.slice(0, MOST_FILES)) {
    const read = await readEnd(path, sink);
    if (read !== null) files.push({ path: isAbsolute(pattern) ? path : relative(workspace, path), ...read });
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

/** Feeds a file's end to a sink; null where the file cannot be read. */
async function readEnd<T>(path: string, newSink: NewSink<T>): Promise<{ log: T } | null> {
  const file = await open(path, 'r').catch(() => null);
  if (file === null) return null;
  try {
    const { size } = await file.stat();
    const sink = newSink();
    for await (const chunk of file.createReadStream({ start: Math.max(0, size - MOST_BYTES), highWaterMark: CHUNK_BYTES }))
      sink.feed(chunk as Buffer);
    return { log: sink.end() };
  } catch {
    return null;
  } finally {
    await file.close();
  }
}
