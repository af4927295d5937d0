import { createServer } from 'node:http';
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { failure } from './call.js';
import type { Answer } from './call.js';
import { answer } from './routes.js';
import type { Shape } from './shapes.js';
import { createWaves } from './waves.js';
import type { Waves } from './waves.js';
import { createWorld } from './world.js';
import type { World } from './world.js';

/**
 * What goes wrong on demand. A number is answered instead of the truth; `drop` cuts the connection before anything happens, `lost` after it
 * happened (the answer never arrives); `truncated` sends half of the true JSON, `html` an error page with status 502.
 */
export type Fault = {
  method?: string;
  /** Matched against path and query. */
  path: RegExp;
  /** How often; once when not given. */
  times?: number;
  status: number | 'drop' | 'lost' | 'truncated' | 'html';
  body?: unknown;
  headers?: Record<string, string>;
};

/** One request as it arrived; status 0 where the connection was cut, wave 0 where answers are not held back. */
export type SeenRequest = { method: string; path: string; status: number; wave: number };

export type Standin = {
  url: string;
  world: World;
  requests: SeenRequest[];
  /** Faults that are still to happen, the oldest first. */
  faults: Fault[];
  /** Milliseconds every answer waits. */
  latency: number;
  /** Requests that the rate limit leaves, as every answer says. */
  leaves: number;
  fault(fault: Fault): void;
  /** From now on answers are given in waves: returns what counts them. */
  hold(): Waves;
  close(): Promise<void>;
};

/** Starts a stand-in GitHub on loopback: real HTTP, a state that writes change, and faults on demand. */
export async function startStandin(world: Partial<World> = {}): Promise<Standin> {
  let waves: Waves | null = null;
  const server = createServer((request, response) => {
    serve(standin, request, response, waves).catch((error: unknown) => send(response, failure(500, String(error))));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const standin: Standin = {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    world: createWorld(world),
    requests: [],
    faults: [],
    latency: 0,
    leaves: 4_999,
    fault: (fault) => void standin.faults.push({ ...fault }),
    hold: () => (waves = createWaves()),
    close: () =>
      new Promise((resolve) => {
        waves?.close();
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
  return standin;
}

async function serve(standin: Standin, request: IncomingMessage, response: ServerResponse, waves: Waves | null): Promise<void> {
  const method = request.method ?? 'GET';
  const path = request.url ?? '/';
  const text = await readAll(request);
  const wave = (await waves?.arrive()) ?? 0;
  if (standin.latency > 0) await new Promise((resolve) => setTimeout(resolve, standin.latency));
  const fault = takeFault(standin, method, path);
  const truth = (): Answer => answerTruly(standin, request, text);
  const result = fault ? applyFault(fault, truth) : truth();
  standin.requests.push({ method, path, status: result?.status ?? 0, wave });
  const limit = { 'x-ratelimit-remaining': String(standin.leaves) };
  if (result) send(response, { ...result, headers: { ...limit, ...result.headers } });
  else request.socket.destroy();
}

function answerTruly(standin: Standin, request: IncomingMessage, text: string): Answer {
  const url = new URL(request.url ?? '/', standin.url);
  const header = request.headers.authorization;
  const known = standin.world.tokens[header?.replace(/^(token|bearer) /i, '') ?? ''];
  const isBlob = url.pathname.startsWith('/blob/');
  if (header !== undefined && !known && !isBlob) return failure(401);
  const body = parse(text);
  if (body === null) return failure(400, 'Problems parsing JSON');
  const token = header === undefined ? null : (known ?? { login: 'unknown', type: 'User', write: false });
  const { world, url: api } = standin;
  return answer({
    world,
    api,
    method: request.method ?? 'GET',
    path: url.pathname,
    query: url.searchParams,
    body,
    token,
    repository: '',
    parts: [],
  });
}

function parse(text: string): Shape | null {
  try {
    const value: unknown = JSON.parse(text === '' ? '{}' : text);
    return typeof value === 'object' && value !== null ? (value as Shape) : null;
  } catch {
    return null;
  }
}

function takeFault({ faults }: Standin, method: string, path: string): Fault | null {
  const index = faults.findIndex((fault) => (fault.method ?? method) === method && path.search(fault.path) >= 0);
  const fault = faults[index];
  if (!fault) return null;
  fault.times = (fault.times ?? 1) - 1;
  if (fault.times <= 0) faults.splice(index, 1);
  return fault;
}

/** The faulty answer, or null when the connection is to be cut. */
function applyFault({ status, body, headers }: Fault, truth: () => Answer): Answer | null {
  if (status === 'drop') return null;
  if (status === 'lost') {
    truth();
    return null;
  }
  if (status === 'html')
    return { status: 502, text: '<html><body>Unicorn!</body></html>', headers: { 'content-type': 'text/html', ...headers } };
  if (status === 'truncated') {
    const whole = truth();
    const json = JSON.stringify(whole.body);
    return {
      status: whole.status,
      text: json.slice(0, json.length / 2),
      headers: { 'content-type': 'application/json', ...headers },
    };
  }
  if (body === undefined) return { ...failure(status), headers };
  return { status, headers, ...(typeof body === 'string' ? { text: body } : { body }) };
}

function send(response: ServerResponse, { status, body, text, headers }: Answer): void {
  const payload = text ?? (body === undefined ? '' : JSON.stringify(body));
  const type = body === undefined ? {} : { 'content-type': 'application/json; charset=utf-8' };
  response.writeHead(status, { 'x-ratelimit-limit': '5000', ...type, ...headers }).end(payload);
}

async function readAll(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks).toString('utf8');
}
