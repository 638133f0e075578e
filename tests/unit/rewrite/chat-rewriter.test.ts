import { once } from 'node:events';
import { type IncomingMessage, type Server, type ServerResponse, createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text as readText } from 'node:stream/consumers';
import * as fc from 'fast-check';
import { afterEach, describe, expect, it } from 'vitest';
import { buildPrompt } from '../../../lib/rewrite/prompt';
import { type ChatLimits, createChatRewriter } from '../../../lib/rewrite/server/chat-rewriter';
import { testModel } from '../../../lib/rewrite/server/test-model';

const limits: ChatLimits = { firstMs: 60_000, nextMs: 60_000, maxBytes: 100_000, maxText: 1_000 };
const prompt = buildPrompt({ draft: 'We got it.', tone: 'friendlier' }, '');
const asked: { readonly headers: IncomingMessage['headers']; readonly body: string }[] = [];
let server: Server | undefined;

afterEach(() => {
  server?.closeAllConnections();
  server?.close();
  asked.length = 0;
});

/** A server on loopback that answers like this, as the user would name it. */
async function serve(answer: (response: ServerResponse, url: string) => void, apiKey = '') {
  const onRequest = async (request: IncomingMessage, response: ServerResponse) => {
    asked.push({ headers: request.headers, body: await readText(request) });
    answer(response, request.url ?? '');
  };
  server = createServer((request, response) => void onRequest(request, response)).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  return { url: `http://127.0.0.1:${port}/v1`, model: 'small', apiKey };
}

const event = (value: unknown) => `data: ${typeof value === 'string' ? value : JSON.stringify(value)}\n\n`;
const word = (content: string, finish_reason: string | null = null) =>
  event({ choices: [{ delta: { content }, finish_reason }] });
const whole = [word('Thank'), word('s! '), word('مرحبا 😀'), word('', 'stop'), event('[DONE]')].join('');
const stream = (response: ServerResponse) => response.writeHead(200, { 'Content-Type': 'text/event-stream' });
const json = (response: ServerResponse, status: number, body: unknown) =>
  response.writeHead(status, { 'Content-Type': 'application/json' }).end(JSON.stringify(body));

const rewrite = async (answer: (response: ServerResponse) => void, changed: Partial<ChatLimits> = {}) => {
  const seen: string[] = [];
  const rewriter = createChatRewriter(await serve(answer), { ...limits, ...changed });
  const text = await rewriter.rewrite(prompt, (so) => seen.push(so), new AbortController().signal);
  return { text, seen };
};

describe('an answer', () => {
  it('comes bit by bit, and whole', async () => {
    const { text, seen } = await rewrite((to) => stream(to).end(whole));
    expect(text).toBe('Thanks! مرحبا 😀');
    expect(seen).toEqual(['Thank', 'Thanks! ', 'Thanks! مرحبا 😀']);
  });

  it('is the same however the network cuts it, in the middle of a character too', async () => {
    const bytes = Buffer.from(whole);
    await fc.assert(
      fc.asyncProperty(fc.array(fc.nat(bytes.length), { maxLength: 6 }), async (cuts) => {
        const places = [0, ...cuts.sort((a, b) => a - b), bytes.length];
        const body = new ReadableStream({
          start(controller) {
            for (const [index, to] of places.slice(1).entries())
              controller.enqueue(bytes.subarray(places[index], to));
            controller.close();
          },
        });
        const answer = new Response(body, { headers: { 'Content-Type': 'text/event-stream' } });
        const fetch = globalThis.fetch;
        globalThis.fetch = async () => answer;
        try {
          const rewriter = createChatRewriter({ url: 'http://a.example/v1', model: 'm', apiKey: '' }, limits);
          const text = await rewriter.rewrite(prompt, () => undefined, new AbortController().signal);
          expect(text).toBe('Thanks! مرحبا 😀');
        } finally {
          globalThis.fetch = fetch;
        }
      }),
      { numRuns: 50 },
    );
  });

  it('of a server that does not stream, or does not say so, is read too', async () => {
    const message = { choices: [{ message: { role: 'assistant', content: 'Thanks!' } }] };
    expect((await rewrite((to) => json(to, 200, message))).text).toBe('Thanks!');
    server?.close();
    expect((await rewrite((to) => to.writeHead(200).end(whole))).text).toBe('Thanks! مرحبا 😀');
  });

  it('may hold thoughts beside it, pings and pieces without text', async () => {
    const pieces = [
      ': ping\n\n',
      event({ choices: [{ delta: { role: 'assistant', content: null, reasoning_content: 'Hm' } }] }),
      word('Thanks!', 'stop'),
      event({ choices: [], usage: { total_tokens: 9 } }),
    ];
    expect((await rewrite((to) => stream(to).end(pieces.join('')))).text).toBe('Thanks!');
  });
});

it('the request has the model, the prompt and the key, and no cookies or referrer', async () => {
  const own = await serve((to) => stream(to).end(whole), 'secret-key');
  await createChatRewriter(own, limits).rewrite(prompt, () => undefined, new AbortController().signal);
  const [request] = asked;
  expect(JSON.parse(request?.body ?? '')).toEqual({
    model: 'small',
    stream: true,
    messages: [
      { role: 'system', content: prompt.instructions },
      { role: 'user', content: prompt.material },
    ],
  });
  expect(request?.headers.authorization).toBe('Bearer secret-key');
  expect(request?.headers.cookie).toBeUndefined();
  expect(request?.headers.referer).toBeUndefined();
});

const openAi = (message: string, code: string | null = null) => ({ error: { message, type: 'error', code } });

describe('what goes wrong is told apart', () => {
  it.each<[string, string, (response: ServerResponse) => unknown]>([
    ['a key that is wrong', 'noAccess', (to) => json(to, 401, openAi('Incorrect API key provided.'))],
    ['an origin that Ollama does not know', 'noOrigin', (to) => to.writeHead(403).end()],
    ['a country that is not served', 'noAccess', (to) => json(to, 403, openAi('Country not supported'))],
    ['no such model (OpenAI)', 'noModel', (to) => json(to, 404, openAi('The model `x` does not exist'))],
    [
      'no such model (Ollama)',
      'noModel',
      (to) => json(to, 404, openAi('model "x" not found, try pulling it first')),
    ],
    ['no such model (others)', 'noModel', (to) => json(to, 400, { error: 'Unknown model: x' })],
    ['no such address', 'notFound', (to) => to.writeHead(404).end('404 page not found')],
    ['too many requests', 'limited', (to) => json(to, 429, openAi('Rate limit reached'))],
    ['a request that is not taken', 'refused', (to) => json(to, 422, { detail: 'Bad field' })],
    ['an error of its own', 'failed', (to) => json(to, 500, openAi('out of memory'))],
    ['an error in the stream', 'failed', (to) => stream(to).end(word('Tha') + event(openAi('overloaded')))],
    [
      'a page instead',
      'unreadable',
      (to) => to.writeHead(200, { 'Content-Type': 'text/html' }).end('<p>Log in'),
    ],
    [
      'garbage in the stream',
      'unreadable',
      (to) => stream(to).end(event('{"choices":[{"delta":{"content":3}}]}')),
    ],
    ['an answer of another shape', 'unreadable', (to) => json(to, 200, { choices: 'none' })],
    ['a stream that ends in the middle', 'cut', (to) => stream(to).end(word('Tha'))],
    ['a stream that is torn off', 'cut', (to) => stream(to).write(word('Tha'), () => to.destroy())],
    ['an answer that the model did not end', 'stopped', (to) => stream(to).end(word('Tha', 'length'))],
    ['an answer that a filter stopped', 'declined', (to) => stream(to).end(word('', 'content_filter'))],
    ['an answer that is far too long', 'tooMuch', (to) => stream(to).end(word('long '.repeat(400)))],
    ['an answer that is far too large', 'tooMuch', (to) => stream(to).end(': ping\n'.repeat(50_000))],
    ['a redirect', 'redirected', (to) => to.writeHead(307, { Location: 'http://elsewhere.example/' }).end()],
    ['a server that hangs up', 'unreachable', (to) => to.destroy()],
  ])('%s: %s', async (_what, kind, answer) => {
    await expect(rewrite((to) => void answer(to))).rejects.toMatchObject({ kind });
  });

  it('what the server says goes along, and no page of a proxy', async () => {
    await expect(rewrite((to) => void json(to, 401, openAi('Key expired.')))).rejects.toMatchObject({
      detail: 'Key expired.',
    });
    server?.close();
    await expect(rewrite((to) => void to.writeHead(502).end('<html>Bad'))).rejects.toMatchObject({
      detail: '',
    });
  });

  it('a server that is silent, or falls silent, is slow', async () => {
    await expect(rewrite(() => undefined, { firstMs: 50 })).rejects.toMatchObject({ kind: 'slow' });
    server?.closeAllConnections();
    await expect(rewrite((to) => void stream(to).write(word('Tha')), { nextMs: 50 })).rejects.toMatchObject({
      kind: 'slow',
    });
  });

  it('who stops asking gets the reason, and the server is let go', async () => {
    const controller = new AbortController();
    const closed = Promise.withResolvers<void>();
    const own = await serve((to) => {
      to.on('close', () => closed.resolve());
      stream(to).write(word('Tha'));
    });
    const stopAtOnce = () => controller.abort(new Error('Not any more.'));
    const answer = createChatRewriter(own, limits).rewrite(prompt, stopAtOnce, controller.signal);
    await expect(answer).rejects.toThrow('Not any more.');
    await closed.promise;
  });
});

describe('a test of the connection', () => {
  const answerAll = (to: ServerResponse, url: string) =>
    url.endsWith('/models')
      ? json(to, 200, { data: [{ id: 'small' }, { id: 'large' }] })
      : stream(to).end(whole);

  it('names the models, and sends no text of the user’s', async () => {
    const own = await serve(answerAll);
    expect(await testModel(own, new AbortController().signal, limits)).toEqual({
      detail: '',
      models: ['small', 'large'],
    });
    expect(asked.at(-1)?.body).toContain('It works.');
  });

  it('says what is wrong, with the models that there are', async () => {
    const own = await serve((to, url) =>
      url.endsWith('/models') ? answerAll(to, url) : json(to, 404, openAi('model not found')),
    );
    expect(await testModel(own, new AbortController().signal, limits)).toMatchObject({
      problem: 'noModel',
      models: ['small', 'large'],
    });
  });

  it('does not need the list', async () => {
    const own = await serve((to, url) =>
      url.endsWith('/models') ? to.writeHead(404).end() : answerAll(to, url),
    );
    expect(await testModel(own, new AbortController().signal, limits)).toEqual({ detail: '', models: [] });
  });
});
