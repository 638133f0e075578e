/** A LanguageTool server that the user has put on the list. Its account and header are secrets. */
export interface LanguageToolServer {
  /** Address without `/v2` and without a slash at its end, as `readServerUrl` makes it. */
  readonly url: string;
  /** E-mail address and key of a premium account; both or neither. */
  readonly username: string;
  readonly apiKey: string;
  /** Value of the header `Authorization`, for a reverse proxy that asks for one; empty for none. */
  readonly authorization: string;
}

/** Who runs a server: it decides what it allows. */
export type ServerKind = 'public' | 'premium' | 'own';

export const publicUrl = 'https://api.languagetool.org';
export const premiumUrl = 'https://api.languagetoolplus.com';

export function kindOf({ url }: Pick<LanguageToolServer, 'url'>): ServerKind {
  if (url === publicUrl) return 'public';
  return url === premiumUrl ? 'premium' : 'own';
}

/** Whether texts may be checked while they are written: the public server forbids automated requests. */
export function allowsTyping(server: Pick<LanguageToolServer, 'url'>): boolean {
  return kindOf(server) !== 'public';
}

/**
 * A server's address as people type or paste it: `localhost:8081`, `https://host/path/v2/check`. `undefined` for what
 * is no web address. Without a scheme it is `http` on this machine, else `https`.
 */
export function readServerUrl(typed: string): string | undefined {
  const text = typed.trim();
  const hasScheme = /^[a-z][a-z\d+.-]*:\/\//i.test(text);
  const isHere = /^(?:localhost|127\.|\[::1\])/i.test(text);
  const full = hasScheme ? text : `${isHere ? 'http' : 'https'}://${text}`;
  if (!URL.canParse(full)) return undefined;
  const { protocol, origin, pathname, hostname, username } = new URL(full);
  const isHost = hostname.includes('.') || hostname === 'localhost' || hostname.includes(':') || hasScheme;
  if (!/^https?:$/.test(protocol) || !isHost || username !== '') return undefined;
  return origin + pathname.replace(/\/+$/, '').replace(/\/v2(?:\/[a-z]*)?$/, '');
}

/** Whether a value can be sent as a header: without line breaks, and of Latin-1 only. */
export function isHeaderValue(value: string): boolean {
  return /^[\t\x20-\x7e\x80-\xff]*$/.test(value);
}
