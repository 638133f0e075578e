import type { IncomingMessage, ServerResponse } from 'node:http';
import { text as readText } from 'node:stream/consumers';
import { type LoopbackServer, startLoopbackServer } from './loopback-server.ts';

/** What a request for a completion asks for. */
export interface AskedCompletion {
  readonly model: string;
  readonly stream: boolean;
  readonly messages: readonly { readonly role: string; readonly content: string }[];
}

/** What it does with a request for a completion. */
export type ModelAnswer = (response: ServerResponse, asked: AskedCompletion) => void;

/** A server that speaks the protocol of chat completions, streaming, on loopback. It writes what the test tells it to. */
export interface FakeModel extends LoopbackServer {
  /** Requests so far: `POST /v1/chat/completions`, with headers and, of completions, what is asked for. */
  readonly asked: readonly {
    readonly line: string;
    readonly headers: IncomingMessage['headers'];
    readonly completion: AskedCompletion | undefined;
  }[];
  /** Requests for completions whose askers have gone before the end. */
  leftEarly(): number;
  /** From now on completions are answered like this. */
  answer(answer: ModelAnswer): void;
}

/** Streams a text in pieces of a few characters, as models do, and ends as they do. */
export function writing(text: string): ModelAnswer {
  return (response) => {
    startStream(response);
    for (const piece of text.match(/[^]{1,4}/gu) ?? []) response.write(eventOf(piece));
    endStream(response);
  };
}

export function startStream(response: ServerResponse): void {
  response.writeHead(200, { 'Content-Type': 'text/event-stream; charset=utf-8' });
  response.write(`data: ${JSON.stringify({ choices: [{ delta: { role: 'assistant' } }] })}\n\n`);
}

export function eventOf(content: string, finish: string | null = null): string {
  return `data: ${JSON.stringify({ choices: [{ index: 0, delta: { content }, finish_reason: finish }] })}\n\n`;
}

export function endStream(response: ServerResponse): void {
  response.end(`${eventOf('', 'stop')}data: [DONE]\n\n`);
}

export async function startFakeModel(first: ModelAnswer): Promise<FakeModel> {
  const asked: FakeModel['asked'][number][] = [];
  let current = first;
  let leftEarly = 0;
  const server = await startLoopbackServer(async (request, response) => {
    const body = await readText(request);
    const { method, url = '', headers } = request;
    const completion = url.endsWith('/chat/completions') ? (JSON.parse(body) as AskedCompletion) : undefined;
    asked.push({ line: `${method} ${url}`, headers, completion });
    response.on('close', () => {
      if (!response.writableFinished) leftEarly++;
    });
    if (completion) current(response, completion);
    else if (url === '/v1/models') response.end(JSON.stringify({ data: [{ id: 'small' }, { id: 'large' }] }));
    else response.writeHead(404).end('404 page not found');
  });
  return {
    ...server,
    asked,
    leftEarly: () => leftEarly,
    answer: (next) => (current = next),
  };
}
