import { readRetryAfter } from '../../servers/problem-of-response';
import type { TeamLibrary, TeamProblem } from './team-library';

/** Largest library that is read, in bytes: some 10,000 replies. */
export const largestLibrary = 10_000_000;

/** A host that takes longer for all of it, in ms, can't be reached. */
const patienceMs = 60_000;

export type FetchedLibrary =
  | { readonly state: 'unchanged' }
  | {
      readonly state: 'fetched';
      readonly bytes: Uint8Array<ArrayBuffer>;
      readonly etag: string | undefined;
      readonly lastModified: string | undefined;
    }
  | { readonly state: 'failed'; readonly problem: TeamProblem; readonly retryAfterMs: number };

/**
 * Fetches a library unless the host says that it is the one that is known: without cookies, without a referrer, and
 * without following it to another address, whose origin nobody has allowed. Never rejects.
 */
export async function fetchLibrary(
  url: string,
  known: Pick<TeamLibrary, 'etag' | 'lastModified'>,
): Promise<FetchedLibrary> {
  try {
    const response = await fetch(url, {
      headers: {
        ...(known.etag !== undefined && { 'If-None-Match': known.etag }),
        ...(known.lastModified !== undefined && { 'If-Modified-Since': known.lastModified }),
      },
      credentials: 'omit',
      cache: 'no-store',
      redirect: 'manual',
      referrerPolicy: 'no-referrer',
      signal: AbortSignal.timeout(patienceMs),
    });
    return await read(response);
  } catch {
    return failed('unreachable');
  }
}

async function read(response: Response): Promise<FetchedLibrary> {
  if (response.status === 304) return { state: 'unchanged' };
  if (response.type === 'opaqueredirect' || (response.status >= 300 && response.status < 400))
    return failed('moved');
  if (!response.ok)
    return failed('refused', String(response.status), readRetryAfter(response.headers.get('Retry-After')));
  const bytes = await readBytes(response);
  if (!bytes) return failed('too-large');
  return {
    state: 'fetched',
    bytes,
    etag: response.headers.get('ETag') ?? undefined,
    lastModified: response.headers.get('Last-Modified') ?? undefined,
  };
}

/** The body; `undefined` as soon as it is too large: what a host says of its length is not believed. */
async function readBytes(response: Response): Promise<Uint8Array<ArrayBuffer> | undefined> {
  const chunks: Uint8Array<ArrayBuffer>[] = [];
  let length = 0;
  const reader = response.body?.getReader();
  for (let part = await reader?.read(); part && !part.done; part = await reader?.read()) {
    length += part.value.length;
    if (length > largestLibrary) {
      await reader?.cancel();
      return undefined;
    }
    chunks.push(part.value);
  }
  const bytes = new Uint8Array(length);
  let at = 0;
  for (const chunk of chunks) {
    bytes.set(chunk, at);
    at += chunk.length;
  }
  return bytes;
}

function failed(code: TeamProblem['code'], detail = '', retryAfterMs = 0): FetchedLibrary {
  return { state: 'failed', problem: { code, detail }, retryAfterMs };
}
