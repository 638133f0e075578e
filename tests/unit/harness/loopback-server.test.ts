import { once } from 'node:events';
import type { IncomingMessage } from 'node:http';
import { connect } from 'node:net';
import { text } from 'node:stream/consumers';
import { expect, onTestFinished, test, vi } from 'vitest';
import { startLoopbackServer } from '../../e2e/harness/loopback-server';

test('who leaves before all is said does no harm', async () => {
  const unhandled = vi.fn<(error: unknown) => void>();
  process.on('unhandledRejection', unhandled);
  onTestFinished(() => void process.off('unhandledRejection', unhandled));
  const readings: Promise<string>[] = [];
  const server = await startLoopbackServer((request: IncomingMessage) => {
    const reading = text(request);
    readings.push(reading);
    return reading.then(() => undefined);
  });
  onTestFinished(() => server.close());
  const asker = connect(Number(new URL(server.url).port), '127.0.0.1');
  asker.write('POST / HTTP/1.1\r\nHost: here\r\nContent-Length: 1000\r\n\r\nIt begins');
  await expect.poll(() => readings.length).toBe(1);
  asker.destroy();
  await once(asker, 'close');
  await expect(readings[0]).rejects.toThrow('aborted');
  // Node tells of rejections that nobody handles once all that waits is done.
  await new Promise(setImmediate);
  expect(unhandled).not.toHaveBeenCalled();
});
