import type { Snippet } from './snippet';

/** Whether a snippet is not to be offered any more. */
export function hasExpired({ expiresAt }: Pick<Snippet, 'expiresAt'>, now = Date.now()): boolean {
  return expiresAt !== undefined && expiresAt <= now;
}
