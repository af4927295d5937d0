import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

/** What it tells the process that started it. */
export type ServerMessage = { port?: number; arrived?: string; url?: string | undefined };

/** A process of its own that answers 404 to everything, and says when each request arrives: on the clock that all processes share. */
export function listen(): void {
  const server = createServer((request, response) => {
    process.send!({ arrived: String(process.hrtime.bigint()), url: request.url } satisfies ServerMessage);
    response.writeHead(404, { 'content-type': 'application/json', connection: 'close' }).end('{"message":"Not Found"}');
  });
  server.listen(0, '127.0.0.1', () => process.send!({ port: (server.address() as AddressInfo).port } satisfies ServerMessage));
}
