import { type ProblemKind, ServerProblem } from './server-problem';
import { isLoopback } from './web-address';

/**
 * `fetch` for a server that is not trusted: without cookies and referrer, and not followed elsewhere. What it throws, and
 * what reading the body throws, is for `failureOf`.
 * @param patience Aborts when the server has taken too long.
 */
export async function guardedFetch(request: Request, patience: AbortSignal): Promise<Response> {
  const response = await fetch(
    new Request(request, {
      signal: AbortSignal.any([request.signal, patience]),
      credentials: 'omit',
      cache: 'no-store',
      redirect: 'manual',
      referrerPolicy: 'no-referrer',
    }),
  );
  if (response.type === 'opaqueredirect' || (response.status >= 300 && response.status < 400))
    throw new ServerProblem('redirected');
  return response;
}

/** What to throw for what was thrown: a `ServerProblem`, or the reason of the request's own signal when that aborted. */
export function failureOf(error: unknown, { signal, url }: Request, patience: AbortSignal): unknown {
  if (signal.aborted) return signal.reason;
  if (error instanceof ServerProblem) return error;
  return new ServerProblem(patience.aborted ? 'slow' : unreachableKind(url));
}

function unreachableKind(url: string): ProblemKind {
  if (!isLoopback(url) && 'onLine' in navigator && !navigator.onLine) return 'offline';
  return url.startsWith('https:') ? 'unsafe' : 'unreachable';
}
