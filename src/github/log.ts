import type { Fetched } from '../ports.js';
import type { Client } from './client.js';
import { failed, failedBy } from './failure.js';

export const LARGEST_LOG = 64 * 1024 * 1024;
const DOWNLOAD_TIMEOUT = 120_000;

/** Downloads a job's log. The link lives for a minute, so each try asks for a new one. */
export async function downloadLog(client: Client, route: string, limit = LARGEST_LOG): Promise<Fetched<Uint8Array>> {
  for (let tries = 0; ; tries += 1) {
    const { result, fromStorage } = await tryDownload(client, route, limit);
    // Octokit has already repeated its own part; a failed storage is ours to repeat.
    if (result.ok || result.reason !== 'unavailable' || !fromStorage || tries >= client.retries) return result;
    await client.sleep((tries + 1) * 1000);
  }
}

type Body = ReadableStream<Uint8Array> | null;

type Attempt = { result: Fetched<Uint8Array>; fromStorage: boolean };

async function tryDownload(client: Client, route: string, limit: number): Promise<Attempt> {
  let fromStorage = false;
  try {
    const answer = await client.octokit.request(`GET ${route}`, {
      request: { redirect: 'manual', parseSuccessResponseBody: false },
    });
    const location = answer.headers.location;
    // Some servers send the log itself.
    if (location === undefined) return { result: await keep(answer.data as Body, limit), fromStorage };
    fromStorage = true;
    await (answer.data as Body)?.cancel();
    // A fresh request without headers: the storage refuses GitHub's token, and must not learn it.
    const response = await client.fetch(new URL(location, answer.url), { signal: AbortSignal.timeout(DOWNLOAD_TIMEOUT) });
    if (response.ok) return { result: await keep(response.body, limit), fromStorage };
    await response.body?.cancel();
    return { result: failed(response.status, `the log's storage answered ${response.status}`), fromStorage };
  } catch (error) {
    return { result: failedBy(error), fromStorage };
  }
}

async function keep(body: Body, limit: number): Promise<Fetched<Uint8Array>> {
  return { ok: true, value: await readTail(body, limit) };
}

/** The last `limit` bytes of a stream: a failure stands near the end. A line that was cut in two is dropped. */
export async function readTail(stream: Body, limit: number): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  let cut = false;
  for await (const chunk of stream ?? []) {
    chunks.push(chunk);
    size += chunk.length;
    while (size - (chunks[0]?.length ?? 0) >= limit) {
      size -= chunks.shift()?.length ?? 0;
      cut = true;
    }
  }
  const bytes = Buffer.concat(chunks);
  if (!cut && size <= limit) return bytes;
  const tail = bytes.subarray(Math.max(0, size - limit));
  return tail.subarray(tail.indexOf(10) + 1);
}
