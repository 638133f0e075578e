import { failureOf, guardedFetch } from '../../servers/guarded-fetch';
import { RewriteProblem } from '../problem';
import type { RewritePrompt, Rewriter } from '../rewriter';
import { type AnswerPiece, assertEnded, readPiece } from './chat-answer';
import { createEventParser } from './event-parser';
import type { ModelServer } from './model-server';
import { type Patience, createPatience } from './patience';
import { refusalOf } from './refusal';

/** What can be put in the place of these in tests. */
export interface ChatLimits {
  /** The first bit of an answer has to come within this time, in ms: a local model is loaded from disk first. */
  readonly firstMs: number;
  /** And each next one, in ms. */
  readonly nextMs: number;
  /** Most that is read of an answer, in bytes: each word comes with some 300 bytes around it. */
  readonly maxBytes: number;
  /** Longest answer, in UTF-16 units, thoughts included. */
  readonly maxText: number;
}

const usual: ChatLimits = { firstMs: 120_000, nextMs: 30_000, maxBytes: 16 * 1024 * 1024, maxText: 100_000 };

/** Rewrites by a server that the user has named. */
export function createChatRewriter(server: ModelServer, limits: ChatLimits = usual): Rewriter {
  return {
    async rewrite(prompt, onText, signal) {
      const request = chatRequest(server, prompt, signal);
      const patience = createPatience(limits.firstMs);
      const answer = createAnswer(onText, limits.maxText);
      try {
        const response = await guardedFetch(request, patience.signal);
        if (!response.ok) throw refusalOf(response, await bodyOf(response, limits, patience));
        await readAnswer(response, answer, limits, patience);
        assertEnded(answer.ended());
        return answer.text();
      } catch (error) {
        if (error instanceof RewriteProblem) throw error;
        const failure = failureOf(error, request, patience.signal);
        const isCut = answer.text() !== '' && !patience.signal.aborted && !signal.aborted;
        throw isCut ? new RewriteProblem('cut') : failure;
      } finally {
        patience.end();
      }
    },
  };
}

/** Only what every server understands: names of further settings differ, and some models refuse them. */
function chatRequest(
  { url, model, apiKey }: ModelServer,
  prompt: RewritePrompt,
  signal: AbortSignal,
): Request {
  return new Request(`${url}/chat/completions`, {
    method: 'POST',
    signal,
    headers: {
      'Content-Type': 'application/json',
      Accept: 'text/event-stream, application/json',
      ...(apiKey !== '' && { Authorization: `Bearer ${apiKey}` }),
    },
    body: JSON.stringify({
      model,
      stream: true,
      messages: [
        { role: 'system', content: prompt.instructions },
        { role: 'user', content: prompt.material },
      ],
    }),
  });
}

/** An answer that comes bit by bit. */
interface GrowingAnswer {
  add(piece: AnswerPiece): void;
  text(): string;
  ended(): string | undefined;
}

function createAnswer(onText: (text: string) => void, maxText: number): GrowingAnswer {
  let text = '';
  let ended: string | undefined;
  return {
    add(piece) {
      ended ??= piece.ended;
      if (piece.text === '') return;
      text += piece.text;
      if (text.length > maxText) throw new RewriteProblem('tooMuch');
      onText(text);
    },
    text: () => text,
    ended: () => ended,
  };
}

async function readAnswer(
  response: Response,
  answer: GrowingAnswer,
  limits: ChatLimits,
  patience: Patience,
): Promise<void> {
  const events = createEventParser();
  if (!/event-stream/i.test(response.headers.get('Content-Type') ?? '')) {
    const body = await bodyOf(response, limits, patience);
    // A stream that is not called one, or a server that does not stream: then nothing is missing.
    const pieces = /^\s*data:/.test(body)
      ? [...events.push(body), ...events.end()].map(readPiece)
      : [{ ended: 'stop', ...readPiece(body) }];
    for (const piece of pieces) answer.add(piece);
    return;
  }
  for await (const text of texts(response, limits, patience))
    for (const data of events.push(text)) answer.add(readPiece(data));
  for (const data of events.end()) answer.add(readPiece(data));
}

async function bodyOf(response: Response, limits: ChatLimits, patience: Patience): Promise<string> {
  let body = '';
  for await (const text of texts(response, limits, patience)) body += text;
  return body;
}

/** The pieces of a body as text, within the limits. */
async function* texts({ body }: Response, limits: ChatLimits, patience: Patience): AsyncGenerator<string> {
  if (!body) return;
  const decoder = new TextDecoder();
  const reader = body.getReader();
  let size = 0;
  try {
    for (;;) {
      const { done, value } = await reader.read();
      if (done) break;
      patience.renew(limits.nextMs);
      size += value.byteLength;
      if (size > limits.maxBytes) throw new RewriteProblem('tooMuch');
      yield decoder.decode(value, { stream: true });
    }
    yield decoder.decode();
  } finally {
    // Whoever stops reading wants no more of it.
    reader.cancel().catch(() => undefined);
  }
}
