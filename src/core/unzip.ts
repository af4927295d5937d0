import { unzipSync } from 'fflate';
import type { Archive } from './collect.js';
import { MAXIMUM_TEXT_BYTES } from './decode.js';

/** The text files of a run's zip; none where it is damaged. */
export function unzip(bytes: Uint8Array): Archive {
  try {
    const filter = (file: { name: string; originalSize: number }): boolean =>
      file.name.endsWith('.txt') && file.originalSize < MAXIMUM_TEXT_BYTES;
    return { files: Object.entries(unzipSync(bytes, { filter })).map(([name, text]) => ({ name, bytes: text })) };
  } catch {
    return { files: [] };
  }
}
