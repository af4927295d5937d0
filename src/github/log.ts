import type { Fetched, NewSink } from '../ports.js';
import type { Client } from './client.js';
import { failed, failedBy } from './failure.js';

const DOWNLOAD_TIMEOUT = 120_000;

/** Downloads a job's log. The link lives for a minute, so each try asks for a new one. */
export async function downloadLog<T>(client: Client, route: string, sink: NewSink<T>): Promise<Fetched<T>> {
  for (let tries = 0; ; tries += 1) {
    const { result, fromStorage } = await tryDownload(client, route, sink);
    // Octokit has already repeated its own part; a failed storage is ours to repeat.
    if (result.ok || result.reason !== 'unavailable' || !fromStorage || tries >= client.retries) return result;
    await client.sleep((tries + 1) * 1000);
  }
}

type Body = ReadableStream<Uint8Array> | null;

type Attempt<T> = { result: Fetched<T>; fromStorage: boolean };

async function tryDownload<T>(client: Client, route: string, sink: NewSink<T>): Promise<Attempt<T>> {
  let fromStorage = false;
  try {
    const answer = await client.octokit.request(`GET ${route}`, {
      request: { redirect: 'manual', parseSuccessResponseBody: false },
    });
    const location = answer.headers.location;
    // Some servers send the log itself.
    if (location === undefined) return { result: await drain(answer.data as Body, sink), fromStorage };
    fromStorage = true;
    await (answer.data as Body)?.cancel();
    // A fresh request without headers: the storage refuses GitHub's token, and must not learn it.
    const response = await client.fetch(new URL(location, answer.url), { signal: AbortSignal.timeout(DOWNLOAD_TIMEOUT) });
    if (response.ok) return { result: await drain(response.body, sink), fromStorage };
    await response.body?.cancel();
    return { result: failed(response.status, `the log's storage answered ${response.status}`), fromStorage };
  } catch (error) {
    return { result: failedBy(error), fromStorage };
  }
}

async function drain<T>(body: Body, newSink: NewSink<T>): Promise<Fetched<T>> {
  const sink = newSink();
  for await (const chunk of body ?? []) sink.feed(chunk);
  return { ok: true, value: sink.end() };
}
