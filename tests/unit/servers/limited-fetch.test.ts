import { once } from 'node:events';
import { type Server, type ServerResponse, createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, expect, test } from 'vitest';
import { limitedFetch } from '../../../lib/servers/limited-fetch';

const limits = { patienceMs: 60_000, maxBytes: 1000 };
const impatient = { patienceMs: 100, maxBytes: 1000 };
let server: Server | undefined;

afterEach(() => {
  server?.closeAllConnections();
  server?.close();
});

/** A request to a server on loopback that answers like this. */
async function requestTo(answer: (response: ServerResponse) => void, signal?: AbortSignal): Promise<Request> {
  server = createServer((_request, response) => answer(response)).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  return new Request(`http://127.0.0.1:${port}/v2/check`, {
    method: 'POST',
    body: 'a=b',
    ...(signal && { signal }),
  });
}

test('an answer within the limits comes as it is, whatever its status', async () => {
  const response = await limitedFetch(await requestTo((to) => to.writeHead(500).end('Error: no')), limits);
  expect(response.status).toBe(500);
  expect(await response.text()).toBe('Error: no');
});

test('a server that is silent, or falls silent, is slow', async () => {
  await expect(limitedFetch(await requestTo(() => undefined), impatient)).rejects.toMatchObject({
    kind: 'slow',
  });
  const halfway = await requestTo((to) => to.writeHead(200).write('{'));
  await expect(limitedFetch(halfway, impatient)).rejects.toMatchObject({ kind: 'slow' });
});

test('an answer that is too large is not read to its end', async () => {
  const large = await requestTo((to) => to.end('a'.repeat(5000)));
  await expect(limitedFetch(large, limits)).rejects.toMatchObject({ kind: 'tooMuch' });
});

test('a redirect is not followed', async () => {
  const moved = await requestTo((to) => to.writeHead(307, { Location: '/elsewhere' }).end());
  await expect(limitedFetch(moved, limits)).rejects.toMatchObject({ kind: 'redirected' });
});

test('where nobody listens, and where somebody hangs up, it is unreachable', async () => {
  await expect(limitedFetch(new Request('http://127.0.0.1:9/'), limits)).rejects.toMatchObject({
    kind: 'unreachable',
  });
  const gone = await requestTo((to) => void to.destroy());
  await expect(limitedFetch(gone, limits)).rejects.toMatchObject({ kind: 'unreachable' });
});

test('who stops asking gets the reason', async () => {
  const controller = new AbortController();
  const request = await requestTo(() => controller.abort(new Error('A newer text.')), controller.signal);
  await expect(limitedFetch(request, limits)).rejects.toThrow('A newer text.');
});
