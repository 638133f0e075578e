import type { Checker } from '../checker';
import type { EngineAnswer, EngineRequest, ParagraphResults } from './engine-protocol';

/** The part of a worker's global scope that is used here. */
export interface WorkerScope {
  onmessage: ((event: MessageEvent<EngineRequest>) => void) | null;
  postMessage(answer: EngineAnswer): void;
}

/** Answers the requests that arrive at a worker, one after the other; those that are stale are cut short. */
export function serveEngine(scope: WorkerScope, checker: Checker): void {
  const current = new Map<string, AbortController>();
  let last = Promise.resolve();
  scope.onmessage = ({ data }) => {
    const { composer } = data;
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

async function answer(
  checker: Checker,
  { id, paragraphs, choices }: EngineRequest,
  stale: AbortSignal,
): Promise<EngineAnswer> {
  try {
    if (paragraphs.length === 0) await checker.warm(choices);
    const results: ParagraphResults = [];
    for (const paragraph of paragraphs) {
      results.push(stale.aborted ? null : await checkUnlessStale(checker, paragraph, choices, stale));
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
) {
  try {
    return await checker.check(paragraph, choices, stale);
  } catch (error) {
    if (stale.aborted) return null;
    throw error;
  }
}
