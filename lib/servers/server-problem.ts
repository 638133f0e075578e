/**
 * Why a server did not do what it was asked for. `unreachable` and `unsafe` are one to browsers, which do not tell a wrong certificate
 * from a server that does not run: `unsafe` is what it may be under `https`.
 */
export const problemKinds = [
  'notAllowed',
  'offline',
  'unreachable',
  'unsafe',
  'slow',
  'redirected',
  'noAccess',
  'notFound',
  'refused',
  'tooLong',
  'limited',
  'failed',
  'unreadable',
  'tooMuch',
] as const;

export type ProblemKind = (typeof problemKinds)[number];

/** Told by a server, or about it. Never holds the text that it was sent. */
export class ServerProblem extends Error {
  override readonly name = 'ServerProblem';

  /**
   * @param detail What the server says about it, as plain text.
   * @param retryAfterMs When it wants to be asked again.
   */
  constructor(
    readonly kind: ProblemKind,
    readonly detail = '',
    readonly retryAfterMs?: number,
  ) {
    super(`The server is not of use: ${kind}.`);
  }
}

/** Whether the same request may do well a moment later. */
export function isPassing({ kind, retryAfterMs }: ServerProblem): boolean {
  return retryAfterMs === undefined && (kind === 'unreachable' || kind === 'unsafe' || kind === 'failed');
}

/** Whether it is about what was asked, and no sign that the server is ill. */
export function isAboutRequest({ kind }: ServerProblem): boolean {
  return kind === 'tooLong' || kind === 'refused';
}
