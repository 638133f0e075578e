import { once } from 'node:events';
import { createServer, request, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { startRecordingProxy, type RecordingProxy } from '../../e2e/harness/recording-proxy';

/** A server that answers when its test does so. */
let server: Server;
let origin: string;
let proxy: RecordingProxy;

beforeEach(async () => {
  server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  proxy = await startRecordingProxy();
});
afterEach(async () => {
  await proxy.close();
  server.closeAllConnections();
  server.close();
});

/** Asks through the proxy, as a browser does. */
function ask() {
  const { hostname, port } = new URL(proxy.address);
  const asked = request({ hostname, port, path: `${origin}/page`, method: 'POST' });
  asked.on('error', () => undefined).end('text');
  return asked;
}

async function arrived(): Promise<ServerResponse> {
  const [, response] = (await once(server, 'request')) as [IncomingMessage, ServerResponse];
  return response;
}

test('an answer from an allowed origin arrives whole', async () => {
  proxy.allow(origin);
  const asked = ask();
  const answered = once(asked, 'response') as Promise<[IncomingMessage]>;
  (await arrived()).end('It works.');
  const [answer] = await answered;
  expect(await text(answer)).toBe('It works.');
  expect(proxy.requests).toEqual([`POST ${origin}/page`]);
});

test('what is not allowed gets no further', async () => {
  const [answer] = (await once(ask(), 'response')) as [IncomingMessage];
  expect(answer.statusCode).toBe(502);
});

test('a browser that leaves before the answer is gone for the server too', async () => {
  proxy.allow(origin);
  const asked = ask();
  const response = await arrived();
  asked.destroy();
  await once(response, 'close');
  expect(response.writableFinished).toBe(false);
});

test('a server that is gone does not answer', async () => {
  proxy.allow(origin);
  const asked = ask();
  const answered = once(asked, 'response');
  (await arrived()).socket?.destroy();
  await expect(answered).rejects.toThrow('socket hang up');
});
