import { once } from 'node:events';
import { createServer as createPlain, type IncomingMessage, type ServerResponse } from 'node:http';
import { createServer as createSecure } from 'node:https';
import type { AddressInfo } from 'node:net';

/** A server that a test runs itself, on a free port of loopback. */
export interface LoopbackServer {
  readonly url: string;
  close(): Promise<void>;
}

/** Key and certificate, in PEM. */
export interface Certified {
  readonly key: string;
  readonly cert: string;
}

export async function startLoopbackServer(
  answer: (request: IncomingMessage, response: ServerResponse) => Promise<void>,
  secure?: Certified,
): Promise<LoopbackServer> {
  const listener = (request: IncomingMessage, response: ServerResponse) => {
    answer(request, response).catch((error: unknown) => {
      // Whoever asks may leave before all is said.
      if (error !== request.errored) throw error;
    });
  };
  const server = secure ? createSecure(secure, listener) : createPlain(listener);
  server.on('tlsClientError', () => undefined);
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  return {
    url: `${secure ? 'https' : 'http'}://127.0.0.1:${port}`,
    async close() {
      server.close();
      server.closeAllConnections();
      await once(server, 'close');
    },
  };
}
