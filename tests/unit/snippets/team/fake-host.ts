import { createHash } from 'node:crypto';
import { vi } from 'vitest';
import { writeOwnFormat } from '../../../../lib/snippets/transfer/own-format';
import { type SimpleSnippet, snippet } from '../../../support/snippets';

/** A request that the host got. */
export interface Request {
  readonly url: string;
  readonly init: RequestInit;
}

/** A static host: one file, with an ETag that changes with it. */
export interface FakeHost {
  readonly requests: Request[];
  file: string;
  /** Answers in place of the file. */
  answer: (() => Response | Error) | undefined;
}

export function fakeHost(file: string): FakeHost {
  const host: FakeHost = { requests: [], file, answer: undefined };
  vi.stubGlobal('fetch', async (url: string, init: RequestInit) => {
    host.requests.push({ url, init });
    const special = host.answer?.();
    if (special instanceof Error) throw special;
    if (special) return special;
    const etag = `"${createHash('sha256').update(host.file).digest('hex')}"`;
    if (new Headers(init.headers).get('If-None-Match') === etag) return new Response(null, { status: 304 });
    return new Response(host.file, { headers: { ETag: etag } });
  });
  return host;
}

/** A library in our own format. */
export function published(...snippets: SimpleSnippet[]): string {
  return writeOwnFormat(snippets.map(snippet), 1);
}
