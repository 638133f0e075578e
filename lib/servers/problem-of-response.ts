import { type ProblemKind, ServerProblem } from './server-problem';

/** So much of what a server says is kept, in UTF-16 units. */
const longestDetail = 200;

/** The statuses that LanguageTool's server and the proxies before it answer with. */
const kinds: Readonly<Record<number, ProblemKind>> = {
  400: 'refused',
  401: 'noAccess',
  403: 'noAccess',
  404: 'notFound',
  405: 'notFound',
  407: 'noAccess',
  413: 'tooLong',
  429: 'limited',
};

/** What a refusal means. Its body is plain text, `Error: …`, or a page of a proxy, which tells nothing. */
export function problemOf({ status, headers }: Response, body: string): ServerProblem {
  const kind = kinds[status] ?? (status >= 500 ? 'failed' : 'refused');
  const detail = /^\s*</.test(body) ? '' : body.replace(/^Error:\s*/, '').trim();
  return new ServerProblem(kind, detail.slice(0, longestDetail), readRetryAfter(headers.get('Retry-After')));
}

/** The header `Retry-After` in ms: seconds, or a date (RFC 9110, 10.2.3). */
export function readRetryAfter(value: string | null, now = Date.now()): number | undefined {
  if (value === null) return undefined;
  if (/^\s*\d+\s*$/.test(value)) return Number(value) * 1000;
  const at = Date.parse(value);
  return Number.isNaN(at) ? undefined : Math.max(0, at - now);
}
