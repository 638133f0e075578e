import { failureOf, guardedFetch } from './guarded-fetch';
import { ServerProblem } from './server-problem';

/** Longest answer that is read, in bytes: ten times what a text of 20,000 characters full of mistakes has. */
const maxBytes = 8 * 1024 * 1024;
/**
 * A server that takes longer, in ms, is not waited for. One that has just been started loads a language for ten seconds
 * and more; after thirty, Chromium stops an extension's background that waits for an answer.
 */
export const patienceMs = 25_000;

/** What of `fetch` can be put in its place in tests. */
export interface FetchLimits {
  readonly patienceMs: number;
  readonly maxBytes: number;
}

/**
 * `guardedFetch`, the answer read to its end, up to a limit and within a time.
 * @throws ServerProblem; the signal's reason when it aborts.
 */
export async function limitedFetch(
  request: Request,
  limits: FetchLimits = { patienceMs, maxBytes },
): Promise<Response> {
  const patience = AbortSignal.timeout(limits.patienceMs);
  try {
    const response = await guardedFetch(request, patience);
    const { status, headers } = response;
    return new Response(await readLimited(response, limits.maxBytes), { status, headers });
  } catch (error) {
    throw failureOf(error, request, patience);
  }
}

async function readLimited({ body, status }: Response, limit: number): Promise<Blob | null> {
  // A response of these may have no body.
  if (!body || status === 204 || status === 205) return null;
  const parts: Uint8Array<ArrayBuffer>[] = [];
  let size = 0;
  for (const reader = body.getReader(); ;) {
    const { done, value } = await reader.read();
    if (done) return new Blob(parts);
    size += value.byteLength;
    if (size > limit) {
      await reader.cancel();
      throw new ServerProblem('tooMuch');
    }
    parts.push(value);
  }
}
