import {
  type LanguageToolServer,
  type ServerKind,
  premiumUrl,
  publicUrl,
  readServerUrl,
} from '../../../lib/checks/languagetool/server';
import { isHeaderValue } from '../../../lib/servers/web-address';

/** A server as it is typed. */
export interface ServerDraft {
  readonly kind: ServerKind;
  readonly address: string;
  readonly username: string;
  readonly apiKey: string;
  readonly authorization: string;
}

/** What is wrong with it. */
export interface DraftProblems {
  readonly address?: true;
  readonly account?: true;
  readonly header?: true;
  /** It is on the list already. */
  readonly taken?: true;
}

export const emptyDraft: ServerDraft = {
  kind: 'own',
  address: '',
  username: '',
  apiKey: '',
  authorization: '',
};

/** The server, or why there is none. What belongs to another kind is left out. */
export function readDraft(
  draft: ServerDraft,
  list: readonly LanguageToolServer[],
): { readonly server: LanguageToolServer } | { readonly problems: DraftProblems } {
  const url = { public: publicUrl, premium: premiumUrl, own: readServerUrl(draft.address) }[draft.kind];
  if (url === undefined) return { problems: { address: true } };
  if (list.some((server) => server.url === url)) return { problems: { taken: true } };
  const isPremium = draft.kind === 'premium';
  const username = isPremium ? draft.username.trim() : '';
  const apiKey = isPremium ? draft.apiKey.trim() : '';
  if (isPremium && (username === '' || apiKey === '')) return { problems: { account: true } };
  const authorization = draft.kind === 'own' ? draft.authorization.trim() : '';
  if (!isHeaderValue(authorization)) return { problems: { header: true } };
  return { server: { url, username, apiKey, authorization } };
}
