import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { CheckChoices } from '../../../lib/checks/check-choices';
import type { EngineAnswer, EngineRequest } from '../../../lib/checks/engine/engine-protocol';
import { createEngineClient } from '../../../lib/checks/engine/engine-client';

const choices: CheckChoices = {
  uiLanguage: 'en',
  preferred: [],
  strictness: 'normal',
  disabled: [],
  remember: true,
};
const asking = (paragraph: string) => ({ composer: paragraph, paragraphs: [paragraph], choices });

/** A worker that a test answers for. */
class FakeWorker {
  readonly requests: EngineRequest[] = [];
  isTerminated = false;
  onmessage: ((event: { data: EngineAnswer }) => void) | undefined;
  onerror: ((event: { message: string }) => void) | undefined;
  postMessage(request: EngineRequest) {
    this.requests.push(request);
  }
  terminate() {
    this.isTerminated = true;
  }
  answerLast() {
    const id = this.requests.at(-1)?.id ?? -1;
    this.onmessage?.({ data: { id, results: [[]] } });
  }
}

function start() {
  const workers: FakeWorker[] = [];
  const client = createEngineClient(() => {
    const worker = new FakeWorker();
    workers.push(worker);
    return worker as unknown as Worker;
  });
  return { client, workers };
}

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

describe('engine client', () => {
  it('starts one worker for all requests, and gives each its own answer', async () => {
    const { client, workers } = start();
    const first = client.check(asking('a'));
    const second = client.check(asking('b'));
    const [worker] = workers;
    worker?.onmessage?.({ data: { id: 2, results: [[], []] } });
    worker?.onmessage?.({ data: { id: 1, results: [[]] } });
    expect(await Promise.all([first, second])).toEqual([[[]], [[], []]]);
    expect(workers).toHaveLength(1);
  });

  it('gives up a worker that does not answer, with all that wait for it, and starts another', async () => {
    const { client, workers } = start();
    const waiting = [client.check(asking('a')), client.check(asking('b'))].map((check) =>
      expect(check).rejects.toThrow('does not answer'),
    );
    await vi.advanceTimersByTimeAsync(30_000);
    await Promise.all(waiting);
    expect(workers[0]?.isTerminated).toBe(true);

    const again = client.check(asking('a'));
    workers[1]?.answerLast();
    expect(await again).toEqual([[]]);
    await vi.advanceTimersByTimeAsync(60_000);
    expect(workers[1]?.isTerminated).toBe(false);
  });

  it.each([
    [
      'an error in its answer',
      (worker?: FakeWorker) => worker?.onmessage?.({ data: { id: 1, error: 'trap' } }),
    ],
    ['a crash', (worker?: FakeWorker) => worker?.onerror?.({ message: 'trap' })],
  ])('starts a fresh worker after %s', async (_, fail) => {
    const { client, workers } = start();
    const check = client.check(asking('a'));
    fail(workers[0]);
    await expect(check).rejects.toThrow('trap');
    expect(workers[0]?.isTerminated).toBe(true);
    const again = client.check(asking('a'));
    workers[1]?.answerLast();
    expect(await again).toEqual([[]]);
  });

  it('gives the memory back when it is stopped', async () => {
    const { client, workers } = start();
    const warm = client.warm(choices);
    client.stop();
    await expect(warm).rejects.toThrow('stopped');
    expect(workers[0]?.isTerminated).toBe(true);
  });
});
