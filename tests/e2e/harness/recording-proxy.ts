import { once } from 'node:events';
import { createServer, request as forward, type IncomingMessage, type ServerResponse } from 'node:http';
import { connect, type AddressInfo } from 'node:net';
import { type Duplex, pipeline } from 'node:stream';

/** A proxy on loopback that writes down what a browser asks for and lets nothing through unless told so. */
export interface RecordingProxy {
  /** `http://127.0.0.1:port`, for `--proxy-server`. */
  readonly address: string;
  /** `GET http://host/path`, or `CONNECT host:port` for anything encrypted; in the order of arrival. */
  readonly requests: readonly string[];
  /** Lets requests to this origin through, to a server that the test runs itself. Still recorded; if encrypted, as CONNECT. */
  allow(origin: string): void;
  close(): Promise<void>;
}

/** Starts a recording proxy on a free port. */
export async function startRecordingProxy(): Promise<RecordingProxy> {
  const requests: string[] = [];
  const allowed = new Set<string>();

  const server = createServer((request, response) => {
    requests.push(`${request.method} ${request.url}`);
    const origin = URL.canParse(request.url ?? '') ? new URL(request.url ?? '').origin : '';
    if (allowed.has(origin)) passOn(request, response);
    else response.writeHead(502).end();
  });
  server.on('connect', (request, socket) => {
    requests.push(`CONNECT ${request.url}`);
    socket.on('error', () => undefined);
    const origin = `https://${request.url}`;
    if (allowed.has(origin)) {
      tunnel(new URL(origin), socket);
      return;
    }
    socket.end('HTTP/1.1 502 Bad Gateway\r\nConnection: close\r\n\r\n');
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');

  return {
    address: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    requests,
    allow: (origin) => allowed.add(new URL(origin).origin),
    async close() {
      server.close();
      server.closeAllConnections();
      await once(server, 'close');
    },
  };
}

function passOn(request: IncomingMessage, response: ServerResponse): void {
  const { url = '', method, headers } = request;
  const onward = forward(url, { method, headers }, (answer) => {
    response.writeHead(answer.statusCode ?? 502, answer.headers);
    pipeline(answer, response, () => undefined);
  });
  // Who is not there does not answer: a 502 of ours would be an answer.
  onward.on('error', () => request.socket.destroy());
  // Whoever leaves is gone for the other side too; an answer that came later would have nowhere to go.
  response.on('close', () => onward.destroy());
  request.pipe(onward);
}

function tunnel({ hostname, port }: URL, socket: Duplex): void {
  const onward = connect(Number(port), hostname, () => {
    socket.write('HTTP/1.1 200 Connection established\r\n\r\n');
    onward.pipe(socket).pipe(onward);
  });
  onward.on('error', () => socket.destroy());
  socket.on('error', () => onward.destroy());
}
