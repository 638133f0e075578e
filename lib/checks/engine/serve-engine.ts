import type { Checker } from '../checker';
import type { PostTone, ToneRequest } from '../../tone/post-tone';
import {
  type EngineAnswer,
  type EngineRequest,
  type EngineToneRequest,
  type ParagraphResults,
  warming,
} from './engine-protocol';

/** A request is answered after so long, in ms, with what is done by then: marks appear, and others get their turn. */
const turnMs = 5000;

/** The part of a worker's global scope that is used here. */
export interface WorkerScope {
  onmessage: ((event: MessageEvent<EngineRequest | EngineToneRequest>) => void) | null;
  postMessage(answer: EngineAnswer): void;
}

/** Answers the requests that arrive at a worker, one after the other; those that are stale are cut short. */
export function serveEngine(
  scope: WorkerScope,
  checker: Checker,
  readTone: (request: ToneRequest) => PostTone | undefined,
): void {
  const current = new Map<string, AbortController>();
  let last = Promise.resolve();
  scope.onmessage = ({ data }) => {
    if ('tone' in data) {
      scope.postMessage(answerTone(data, readTone));
      return;
    }
    const { composer } = data;
    // What is to be checked is loaded first, whatever else is warmed.
    current.get(warming)?.abort();
    current.get(composer)?.abort();
    const stale = new AbortController();
    current.set(composer, stale);
    const run = async () => {
      scope.postMessage(await answer(checker, data, stale.signal));
      if (current.get(composer) === stale) current.delete(composer);
    };
    last = last.then(run);
  };
}

function answerTone(
  { id, tone }: EngineToneRequest,
  readTone: (request: ToneRequest) => PostTone | undefined,
): EngineAnswer {
  try {
    return { id, tone: readTone(tone) };
  } catch (error) {
    return { id, error: String(error) };
  }
}

async function answer(
  checker: Checker,
  { id, composer, paragraphs, choices }: EngineRequest,
  stale: AbortSignal,
): Promise<EngineAnswer> {
  if (composer === warming) {
    // What can't be loaded now is told when it is needed.
    await checker.warm(choices, stale).catch(() => undefined);
    return { id, results: [] };
  }
  const start = performance.now();
  try {
    const results: ParagraphResults = [];
    for (const paragraph of paragraphs) {
      const isOver = stale.aborted || (results.length > 0 && performance.now() - start > turnMs);
      results.push(isOver ? null : await checkUnlessStale(checker, paragraph, choices, stale, composer));
    }
    return { id, results };
  } catch (error) {
    return { id, error: String(error) };
  }
}

async function checkUnlessStale(
  checker: Checker,
  paragraph: string,
  choices: EngineRequest['choices'],
  stale: AbortSignal,
  composer: string,
) {
  try {
    return await checker.check(paragraph, choices, stale, composer);
  } catch (error) {
    if (stale.aborted) return null;
    throw error;
  }
}
