/** A sink that keeps all bytes as they are. */
export function allBytes(): { feed: (chunk: Uint8Array) => void; end: () => Buffer } {
  const chunks: Uint8Array[] = [];
  return { feed: (chunk) => void chunks.push(Uint8Array.from(chunk)), end: () => Buffer.concat(chunks) };
}
