import type { Place, Shape } from './shapes.js';
import type { WorldToken } from './world.js';

/** One request as a route sees it. */
export type Call = Place & {
  method: string;
  /** owner/name the path names, or '' outside a repository. */
  repository: string;
  path: string;
  /** What the route's groups caught, decoded. */
  parts: string[];
  query: URLSearchParams;
  body: Shape;
  /** Null without an Authorization header. */
  token: WorldToken | null;
};

/** `text` goes out as it is, `body` as JSON. */
export type Answer = { status: number; body?: unknown; text?: string | Buffer; headers?: Record<string, string> };

const NAMES: Record<number, string> = { 401: 'Bad credentials', 404: 'Not Found', 410: 'Server Error', 422: 'Validation Failed' };

/** An error in the form of GitHub's. */
export function failure(status: number, message = NAMES[status] ?? 'Server Error', more: Shape = {}): Answer {
  return { status, body: { message, ...more, documentation_url: 'https://docs.github.com/rest', status: String(status) } };
}

/** The 422 of a body that cannot be stored, or null when it can. */
export function refuseBody(body: unknown, resource: string): Answer | null {
  const error = (message: string): Answer =>
    failure(422, undefined, { errors: [{ resource, code: 'unprocessable', field: 'data', message }] });
  if (typeof body !== 'string' || body.trim() === '') return error("Body can't be blank");
  return body.length > 65_536 ? error('Body is too long (maximum is 65536 characters)') : null;
}

/** The 401 or 403 of a token that may not write with any of the permissions, or null when it may. */
export function refuseWrite({ token }: Call, ...permissions: string[]): Answer | null {
  if (token === null) return failure(401, 'Requires authentication');
  const allowed = Array.isArray(token.write) ? permissions.some((name) => (token.write as string[]).includes(name)) : token.write;
  if (allowed) return null;
  return failure(403, `Resource not accessible by ${token.type === 'Bot' ? 'integration' : 'personal access token'}`);
}

/** One page of a list with GitHub's Link header; `envelope` puts the page into the object that some lists come in. */
export function page(call: Call, items: Shape[], envelope?: string): Answer {
  const size = clamp(call.query.get('per_page'), 30, 100);
  const number = clamp(call.query.get('page'), 1, Number.MAX_SAFE_INTEGER);
  const last = Math.max(1, Math.ceil(items.length / size));
  const slice = items.slice((number - 1) * size, number * size);
  const body = envelope === undefined ? slice : { total_count: items.length, [envelope]: slice };
  const link = (to: number, relation: string): string => {
    const query = new URLSearchParams(call.query);
    query.set('page', String(to));
    return `<${call.api}${call.path}?${query}>; rel="${relation}"`;
  };
  const links = [
    ...(number > 1 ? [link(Math.min(number - 1, last), 'prev')] : []),
    ...(number < last ? [link(number + 1, 'next'), link(last, 'last')] : []),
    ...(number > 1 ? [link(1, 'first')] : []),
  ];
  return { status: 200, body, headers: links.length > 0 ? { link: links.join(', ') } : {} };
}

function clamp(text: string | null, fallback: number, most: number): number {
  const value = Number(text ?? fallback);
  return Number.isInteger(value) && value > 0 ? Math.min(value, most) : fallback;
}
