/**
 * Everything a log, a job name or a branch name can do to a Markdown comment, made harmless. Log text is written by strangers:
 * it may hold mentions, HTML, our own markers, fences and characters that reorder what a person reads.
 */

import { clean } from './clean.js';

export { clean };

/** Breaks what would be a live mention or link: GitHub links them in the finished HTML, so a character reference would not help. */
const ZERO_WIDTH_SPACE = '\u200B';

/** For text inside a fence: cleaned, and no HTML comment can start in it, so that no reader takes it for one of our markers. */
export function defuseFenced(text: string): string {
  return clean(text).replaceAll('<!--', '<! --');
}

/** A fenced code block whose fence is longer than any fence inside, of either kind. */
export function fence(text: string, language = 'text'): string {
  const body = defuseFenced(text);
  const bar = '`'.repeat(Math.max(3, longestRun(body, /`+/g) + 1));
  return `${bar}${language}\n${body}\n${bar}`;
}

/** For text outside a fence: one line of plain words without a live mention, link, image, HTML, math or Markdown structure. */
export function defuse(text: string): string {
  return oneLine(text)
    .replace(/[\\`*_[\]|~$]/g, '\\$&')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replace(/[@#](?=\w)/g, `$&${ZERO_WIDTH_SPACE}`)
    .replace(/\b(GH-)(?=\d)/gi, `$1${ZERO_WIDTH_SPACE}`)
    .replace(/:\/\//g, `:${ZERO_WIDTH_SPACE}//`)
    .replace(/\b(www)\./gi, `$1${ZERO_WIDTH_SPACE}.`)
    .replace(/\b(mailto|xmpp):/gi, `$1${ZERO_WIDTH_SPACE}:`)
    .replace(/^([-+=#!])/, '\\$1')
    .replace(/^(\d{1,9})([.)])/, '$1\\$2');
}

/** For a table cell: {@link defuse} already escapes the bar and folds lines. */
export function cell(text: string): string {
  return defuse(text);
}

/** A code span that its own text cannot close; empty text gives an empty string. */
export function inlineCode(text: string): string {
  const body = oneLine(text).replaceAll('<!--', '<! --');
  if (body === '') return '';
  const bar = '`'.repeat(longestRun(body, /`+/g) + 1);
  const padding = body.startsWith('`') || body.endsWith('`') ? ' ' : '';
  return bar + padding + body + padding + bar;
}

/** A code span for places where GitHub reads HTML and no Markdown (`<summary>`). */
export function htmlCode(text: string): string {
  const body = oneLine(text).replace(/[&<>"[\]`]/g, (character) => `&#${character.charCodeAt(0)};`);
  return `<code>${body.replaceAll('@', `@${ZERO_WIDTH_SPACE}`).replaceAll('://', `:${ZERO_WIDTH_SPACE}//`)}</code>`;
}

/** A link whose words are already safe Markdown; without a plain http(s) address just the words. */
export function link(words: string, url: string | null): string {
  return url !== null && isPlainUrl(url) ? `[${words}](${url})` : words;
}

/** True for an http(s) address without anything that could leave a Markdown link. */
export function isPlainUrl(url: string): boolean {
  return /^https?:\/\/[^\s()<>[\]"'`\\|@]{1,500}$/.test(url) && clean(url) === url;
}

/** At most `limit` UTF-16 units, whole characters, the cut shown by an ellipsis. */
export function shorten(text: string, limit: number): string {
  if (text.length <= limit) return text;
  return text.slice(0, Math.max(0, limit - 1)).replace(/[\uD800-\uDBFF]$/, '') + '…';
}

/** A time (ISO 8601 UTC) for people, to the minute. */
export function minute(at: string): string {
  return `${at.slice(0, 16).replace('T', ' ')} UTC`;
}

/** `2 d 3 h`, `3 h 5 min`, `12 min`. */
export function span(milliseconds: number): string {
  const minutes = Math.max(0, Math.round(milliseconds / 60_000));
  const [days, hours] = [Math.floor(minutes / 1440), Math.floor(minutes / 60) % 24];
  if (days > 0) return `${days} d ${hours} h`;
  return hours > 0 ? `${hours} h ${minutes % 60} min` : `${minutes} min`;
}

/** Markdown blocks with an empty line between them; what is empty leaves none. */
export function paragraphs(parts: readonly string[]): string {
  return parts.filter((part) => part !== '').join('\n\n');
}

function oneLine(text: string): string {
  return clean(text).replace(/\s+/g, ' ').trim();
}

function longestRun(text: string, run: RegExp): number {
  let longest = 0;
  for (const match of text.matchAll(run)) longest = Math.max(longest, match[0].length);
  return longest;
}
