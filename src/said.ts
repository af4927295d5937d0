import { ourMarker } from './board-reading.js';
import { onceMarker, sha12, type OnceChannel } from './core/marker.js';
import { redact } from './core/redact.js';
import type { Comment, Context, Fetched } from './ports.js';
import { postOnce } from './post-once.js';

/** What of a comment's marker matters: its pull request, its commit, or (where one is left out) any. */
export type About = { pr?: number; sha?: string };

/** True for a comment of ours on one of the further channels. `trusted`: in lower case. */
export function isSaid(channel: string, about: About, comment: Comment, trusted: readonly string[]): boolean {
  const marker = ourMarker(trusted, comment);
  if (marker?.kind !== 'channel' || marker.source !== channel) return false;
  return (about.pr ?? marker.pr) === marker.pr && sha12(about.sha ?? marker.sha) === marker.sha;
}

/** Says something once for a head SHA: whoever was first stays. `isOurs`: it was us, now. */
export async function sayOnce(
  channel: OnceChannel,
  about: Required<About>,
  { text, trusted }: { text: string; trusted: readonly string[] },
  { github, now }: Pick<Context, 'github' | 'now'>,
): Promise<Fetched<{ isOurs: boolean }>> {
  const since = new Date(now().getTime() - LOOK_BACK).toISOString();
  const body = `${onceMarker(channel, about)}\n\n${redact(text)}`;
  const isSame = (comment: Comment): boolean => isSaid(channel, about, comment, trusted);
  const posted = await postOnce(github, { thread: { kind: 'pull', number: about.pr }, body, since, isSame });
  return posted.ok ? { ok: true, value: { isOurs: posted.value.body === body } } : posted;
}

/** Who says the same at the same time does so within this time. */
const LOOK_BACK = 300_000;
