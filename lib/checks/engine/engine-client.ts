import type { CheckChoices } from '../check-choices';
import type { PostTone, ToneRequest } from '../../tone/post-tone';
import {
  type EngineAnswer,
  type EngineRequest,
  type EngineToneRequest,
  type ParagraphResults,
  warming,
} from './engine-protocol';

export interface EngineClient {
  warm(choices: CheckChoices): Promise<void>;
  /** Rejects when the engine can't answer; the next call starts a fresh one. */
  check(request: Omit<EngineRequest, 'id'>): Promise<ParagraphResults>;
  /** How a post sounds; `undefined` where its language is none of ours. Rejects like `check`. */
  tone(request: ToneRequest): Promise<PostTone | undefined>;
  /** Gives all memory back; the next call loads the engine again. */
  stop(): void;
}

interface Pending {
  resolve(answer: EngineAnswer): void;
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
      waiting?.resolve(data);
    };
    started.onerror = (event) => stop(new Error(`The engine failed: ${event.message}`));
    return started;
  };

  const ask = (asked: Omit<EngineRequest, 'id'> | Omit<EngineToneRequest, 'id'>): Promise<EngineAnswer> =>
    new Promise((resolve, reject) => {
      worker ??= start();
      const request = { ...asked, id: ++lastId };
      const timer = setTimeout(() => stop(new Error('The engine does not answer.')), timeoutMs);
      pending.set(request.id, { resolve, reject, timer });
      worker.postMessage(request);
    });

  return {
    async warm(choices) {
      await ask({ composer: warming, paragraphs: [], choices });
    },
    async check(request) {
      const answer = await ask(request);
      return 'results' in answer ? answer.results : [];
    },
    async tone(request) {
      const answer = await ask({ tone: request });
      return 'tone' in answer ? answer.tone : undefined;
    },
    stop,
  };
}
