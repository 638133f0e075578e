import { readWebAddress } from '../../servers/web-address';

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

/** A server's address as people type or paste it, `https://host/path/v2/check` too; `undefined` for what is none. */
export function readServerUrl(typed: string): string | undefined {
  const address = readWebAddress(typed);
  return address && address.origin + address.pathname.replace(/\/+$/, '').replace(/\/v2(?:\/[a-z]*)?$/, '');
}
