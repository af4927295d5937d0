import { MARKERS, type MarkerName } from './marker-registry.js';

// The one grammar that writes and reads the markers of our comments.

export type Retrigger = 'session-done-retrigger' | 'incomplete-session-retrigger';

/** What the first line of a comment says. `sha` is always sha12. */
export type Marker =
  | { kind: 'rca'; pr: number; sha: string; legacy: boolean }
  | { kind: 'rca-commit'; sha: string }
  | { kind: 'notice'; pr: number }
  | { kind: 'wake'; pr: number; sha: string; n: number; retrigger: Retrigger | null }
  | { kind: 'alert'; key: string }
  | { kind: 'channel'; source: string; pr: number; sha: string };

/** The channels of the guard: each says one thing once for a head SHA. */
export type OnceChannel = 'escalation' | 'waiting';

const REGEXES = new Map<MarkerName, RegExp>(MARKERS.map((marker) => [marker.name, new RegExp(marker.regex)]));

/** The first 12 hex digits of a SHA, lower case. */
export function sha12(sha: string): string {
  return sha.slice(0, 12).toLowerCase();
}

/** The marker of the RCA of a head SHA in a pull request. */
export function rcaMarker({ pr, sha }: { pr: number; sha: string }): string {
  return `<!-- ci-rescue:${pr}:${sha12(sha)} -->`;
}

/** The marker of the RCA of a commit without a pull request. */
export function rcaCommitMarker({ sha }: { sha: string }): string {
  return `<!-- ci-rescue-rca:${sha12(sha)} -->`;
}

/** The marker of the n-th wake comment, with the second line of one that the guard posted. */
export function wakeMarker({ pr, sha, n, retrigger }: { pr: number; sha: string; n: number; retrigger?: Retrigger }): string {
  const marker = `<!-- ci-rescue-wake:${pr}:${sha12(sha)}:${n} -->`;
  return retrigger === undefined ? marker : `${marker}\n<!-- ${retrigger} -->`;
}

/** The marker of the failure notice of a whole pull request. */
export function noticeMarker({ pr }: { pr: number }): string {
  return `<!-- ci-rescue:${pr} -->`;
}

/** The marker of what is said once for a head SHA. */
export function onceMarker(channel: OnceChannel, { pr, sha }: { pr: number; sha: string }): string {
  return `<!-- ci-rescue-${channel}:${pr}:${sha12(sha)} -->`;
}

/** The marker of the answer to a command. */
export function replyMarker({ pr, sha }: { pr: number; sha: string }): string {
  return `<!-- ci-rescue-reply:${pr}:${sha12(sha)} -->`;
}

/** The marker of an alert; `key`: the first 12 hex digits of the hash of what it is about. */
export function alertMarker({ key }: { key: string }): string {
  return `<!-- ci-rescue-alert:${key} -->`;
}

/** The state line around its payload. */
export function stateMarker(payload: string): string {
  return `<!-- ci-rescue-state:v1:${payload} -->`;
}

/** The payload of a state line, null when the line is something else. */
export function parseStateMarker(line: string): string | null {
  return groups('state', line)?.[0] ?? null;
}

/** Reads the first line of a body; a marker anywhere else is text. */
export function parseMarker(body: string): Marker | null {
  const [first = '', second = ''] = body
    .slice(0, 400)
    .replace(/^[\uFEFF\r]+/, '')
    .split('\n', 2)
    .map((line) => line.trimEnd());
  if (!first.startsWith('<!-- ci-rescue')) return null;
  return parseRca(first) ?? parseNotice(first) ?? parseWake(first, second) ?? parseAlert(first) ?? parseChannel(first);
}

/** True if the marker is the RCA's of this head SHA, in this pull request or in none. */
export function isRcaOf(marker: Marker | null, target: { pr: number | null; sha: string }): boolean {
  if (marker === null) return false;
  if (marker.kind === 'rca') return marker.pr === target.pr && marker.sha === sha12(target.sha);
  return marker.kind === 'rca-commit' && target.pr === null && marker.sha === sha12(target.sha);
}

/** True if the marker is the failure notice's of this pull request, whatever its head SHA. */
export function isNoticeOf(marker: Marker | null, target: { pr: number | null }): boolean {
  return marker?.kind === 'notice' && marker.pr === target.pr;
}

function parseRca(line: string): Marker | null {
  const current = groups('rca', line);
  const found = current ?? groups('legacy-rca', line) ?? groups('legacy-rca-prefix', line);
  if (found !== null) return { kind: 'rca', pr: Number(found[0]), sha: found[1] ?? '', legacy: current === null };
  const commit = groups('rca-commit', line);
  return commit === null ? null : { kind: 'rca-commit', sha: commit[0] ?? '' };
}

function parseNotice(line: string): Marker | null {
  const found = groups('notice', line);
  return found === null ? null : { kind: 'notice', pr: Number(found[0]) };
}

function parseWake(line: string, second: string): Marker | null {
  const found = groups('wake', line);
  if (found === null) return null;
  const retriggers: Retrigger[] = ['session-done-retrigger', 'incomplete-session-retrigger'];
  const retrigger = retriggers.find((name) => groups(name, second) !== null) ?? null;
  return { kind: 'wake', pr: Number(found[0]), sha: found[1] ?? '', n: Number(found[2]), retrigger };
}

function parseAlert(line: string): Marker | null {
  const found = groups('alert', line);
  return found === null ? null : { kind: 'alert', key: found[0] ?? '' };
}

function parseChannel(line: string): Marker | null {
  for (const source of ['escalation', 'waiting', 'reply'] as const) {
    const once = groups(source, line);
    if (once !== null) return { kind: 'channel', source, pr: Number(once[0]), sha: once[1] ?? '' };
  }
  const found = groups('channel', line);
  return found === null ? null : { kind: 'channel', source: found[0] ?? '', pr: Number(found[1]), sha: found[2] ?? '' };
}

function groups(name: MarkerName, line: string): string[] | null {
  return REGEXES.get(name)?.exec(line)?.slice(1) ?? null;
}
