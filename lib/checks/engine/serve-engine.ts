import type { Checker } from '../checker';
import type { Diagnostic } from '../diagnostic';
import type { EngineAnswer, EngineRequest } from './engine-protocol';

/** The part of a worker's global scope that is used here. */
export interface WorkerScope {
  onmessage: ((event: MessageEvent<EngineRequest>) => void) | null;
  postMessage(answer: EngineAnswer): void;
}

/** Answers the requests that arrive at a worker, one after the other. */
export function serveEngine(scope: WorkerScope, checker: Checker): void {
  let last = Promise.resolve();
  scope.onmessage = ({ data }) => {
    last = last.then(async () => scope.postMessage(await answer(checker, data)));
  };
}

async function answer(checker: Checker, { id, paragraphs }: EngineRequest): Promise<EngineAnswer> {
  try {
    if (paragraphs.length === 0) await checker.warm();
    const diagnostics: Diagnostic[][] = [];
    for (const paragraph of paragraphs) diagnostics.push(await checker.check(paragraph));
    return { id, diagnostics };
  } catch (error) {
    return { id, error: String(error) };
  }
}
