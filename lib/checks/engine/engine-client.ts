import type { CheckChoices } from '../check-choices';
import { type EngineAnswer, type EngineRequest, type ParagraphResults, warming } from './engine-protocol';

export interface EngineClient {
  warm(choices: CheckChoices): Promise<void>;
  /** Rejects when the engine can't answer; the next call starts a fresh one. */
  check(request: Omit<EngineRequest, 'id'>): Promise<ParagraphResults>;
  /** Gives all memory back; the next call loads the engine again. */
  stop(): void;
}

interface Pending {
  resolve(results: ParagraphResults): void;
  reject(error: Error): void;
  readonly timer: ReturnType<typeof setTimeout>;
}

/** Loading takes seconds on a slow machine; an engine that is silent for so long, in ms, hangs. */
const timeoutMs = 30_000;

/** Talks to the engine in its worker, starting one when there is none and after one has died. */
export function createEngineClient(startWorker: () => Worker): EngineClient {
  const pending = new Map<number, Pending>();
  let worker: Worker | undefined;
  let lastId = 0;

  const stop = (reason = new Error('The engine was stopped.')) => {
    worker?.terminate();
    worker = undefined;
    for (const { reject, timer } of pending.values()) {
      clearTimeout(timer);
      reject(reason);
    }
    pending.clear();
  };

  const start = () => {
    const started = startWorker();
    started.onmessage = ({ data }: MessageEvent<EngineAnswer>) => {
      // After an error the engine's memory can't be trusted: a trap in WebAssembly leaves it half changed.
      if ('error' in data) {
        stop(new Error(data.error));
        return;
      }
      const waiting = pending.get(data.id);
      pending.delete(data.id);
      clearTimeout(waiting?.timer);
      waiting?.resolve(data.results);
    };
    started.onerror = (event) => stop(new Error(`The engine failed: ${event.message}`));
    return started;
  };

  const ask: EngineClient['check'] = (asked) =>
    new Promise((resolve, reject) => {
      worker ??= start();
      const request: EngineRequest = { ...asked, id: ++lastId };
      const timer = setTimeout(() => stop(new Error('The engine does not answer.')), timeoutMs);
      pending.set(request.id, { resolve, reject, timer });
      worker.postMessage(request);
    });

  return {
    async warm(choices) {
      await ask({ composer: warming, paragraphs: [], choices });
    },
    check: ask,
    stop,
  };
}
