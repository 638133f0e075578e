import type { FileProblem } from './file-problem';
import type { ImportChoices, ImportDone, ImportSession, ImportSummary } from './import-session';

type Request =
  { readonly kind: 'open'; readonly file: Blob } | { readonly kind: 'run'; readonly choices: ImportChoices };

type Answer =
  | { readonly kind: 'opened'; readonly summary: ImportSummary | FileProblem }
  | { readonly kind: 'progress'; readonly part: number }
  | { readonly kind: 'done'; readonly done: ImportDone }
  | { readonly kind: 'failed'; readonly reason: string };

interface Port {
  postMessage(message: unknown): void;
  addEventListener(type: 'message', listener: (event: MessageEvent) => void): void;
}

/** Answers the messages of `createImportClient`; runs in the worker. */
export function serveImport(port: Port, session: ImportSession): void {
  const send = (answer: Answer) => port.postMessage(answer);
  const answer = async (request: Request): Promise<Answer> => {
    if (request.kind === 'open') return { kind: 'opened', summary: await session.open(request.file) };
    const done = await session.run(request.choices, (part) => send({ kind: 'progress', part }));
    return { kind: 'done', done };
  };
  port.addEventListener('message', ({ data }) => {
    answer(data as Request).then(send, (error: unknown) => send({ kind: 'failed', reason: String(error) }));
  });
}

/** The session as the page sees it. One call at a time. */
export function createImportClient(worker: Worker): ImportSession {
  const ask = (request: Request, onProgress: (part: number) => void = () => undefined) =>
    new Promise<Answer>((resolve, reject) => {
      const listening = new AbortController();
      const { signal } = listening;
      const end = (settle: () => void) => {
        listening.abort();
        settle();
      };
      worker.addEventListener('error', () => end(() => reject(new Error('The import has stopped.'))), {
        signal,
      });
      worker.addEventListener(
        'message',
        ({ data }: MessageEvent<Answer>) => {
          if (data.kind === 'progress') onProgress(data.part);
          else if (data.kind === 'failed') end(() => reject(new Error(data.reason)));
          else end(() => resolve(data));
        },
        { signal },
      );
      worker.postMessage(request);
    });
  return {
    async open(file) {
      const answer = await ask({ kind: 'open', file });
      return answer.kind === 'opened' ? answer.summary : { problem: 'unknown' };
    },
    async run(choices, onProgress) {
      const answer = await ask({ kind: 'run', choices }, onProgress);
      if (answer.kind !== 'done') throw new Error('The import has answered something else.');
      return answer.done;
    },
  };
}
