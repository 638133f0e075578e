import type { IncomingMessage, ServerResponse } from 'node:http';
import { text as readText } from 'node:stream/consumers';
import { type Certified, type LoopbackServer, startLoopbackServer } from './loopback-server.ts';

/** What it does with a request; `undefined` to answer as LanguageTool does. */
export type Fault = (response: ServerResponse) => void;

/**
 * A server that answers like LanguageTool until it is told to do wrong. It finds one mistake: `to hear`. What is found by a real
 * one is tested in `tests/languagetool`.
 */
export interface FakeLanguageTool extends LoopbackServer {
  /** Requests so far: `POST /v2/check`, with headers and form. */
  readonly asked: readonly {
    readonly line: string;
    readonly headers: IncomingMessage['headers'];
    readonly form: URLSearchParams;
  }[];
  /** From now on requests for a check, or all of them, end like this. */
  fail(fault: Fault | undefined, everywhere?: boolean): void;
}

export async function startFakeLanguageTool(secure?: Certified): Promise<FakeLanguageTool> {
  const asked: FakeLanguageTool['asked'][number][] = [];
  let fault: Fault | undefined;
  let isEverywhere = false;
  const answer = async (request: IncomingMessage, response: ServerResponse) => {
    const form = new URLSearchParams(await readText(request));
    const { method, url = '', headers } = request;
    asked.push({ line: `${method} ${url}`, headers, form });
    if (fault && (isEverywhere || url === '/v2/check')) fault(response);
    else answerRightly(url, form, response);
  };
  const server = await startLoopbackServer(answer, secure);
  return {
    ...server,
    asked,
    fail(next, everywhere = false) {
      fault = next;
      isEverywhere = everywhere;
    },
  };
}

function answerRightly(url: string, form: URLSearchParams, response: ServerResponse): void {
  const json = (body: unknown) =>
    response.writeHead(200, { 'Content-Type': 'application/json' }).end(JSON.stringify(body));
  if (url === '/v2/languages') json([{ name: 'English (US)', code: 'en', longCode: 'en-US' }]);
  else if (url === '/v2/maxtextlength') response.writeHead(200).end('20000');
  else if (url === '/v2/info') json({ software: { name: 'LanguageTool', version: '6.8' } });
  else if (url === '/v2/check') json(checkAnswer(textOf(form)));
  else response.writeHead(404).end('Error: Unsupported action');
}

/** The text of a request, with what stands for what is not sent. */
export function textOf(form: URLSearchParams): string {
  const { annotation } = JSON.parse(form.get('data') ?? '{"annotation":[]}') as {
    annotation: { text?: string; markup?: string }[];
  };
  return annotation.map(({ text, markup }) => text ?? markup ?? '').join('');
}

/** What it says about a text; `shift` puts its finding at a wrong place. */
export function checkAnswer(text: string, shift = 0) {
  const at = text.indexOf('to hear');
  const match = {
    message: 'Another form of the verb follows here.',
    offset: at + shift,
    length: 7,
    replacements: [{ value: 'to hearing' }],
    type: { typeName: 'Other' },
    rule: { id: 'TO_HEAR', issueType: 'grammar', category: { id: 'GRAMMAR' } },
    ignoreForIncompleteSentence: false,
  };
  return { language: { code: 'en-US' }, matches: at < 0 ? [] : [match] };
}
