import { storage } from 'wxt/utils/storage';
import type { LanguageToolServer } from '../../lib/checks/languagetool/server';
import { isSame } from '../../lib/settings/sync/ledger';
import type { LanguageServers } from './language-servers';

/** The servers that are on the list only because an administrator has set them. */
const addedServers = storage.defineItem<readonly string[]>('local:addedServers', { fallback: [] });

/** Brings the list in line with what is set; where that fails it is tried again at the next start. */
export async function followManagedServers(
  wanted: readonly string[],
  { store, save }: Pick<LanguageServers, 'store' | 'save'>,
): Promise<void> {
  const before = await addedServers.getValue();
  if (wanted.length === 0 && before.length === 0) return;
  const present = await store.list();
  const { list, added } = withManagedServers(present, wanted, before);
  if (!isSame(list.map(urlOf), present.map(urlOf))) await save(list);
  await addedServers.setValue(added);
}

/**
 * A list with the servers that an administrator has set. Those that are not there yet come first. One that is set no
 * longer goes only if it was added for that, and nobody has entered a key or a header for it.
 * @param before Those that were added by an earlier call.
 */
export function withManagedServers(
  present: readonly LanguageToolServer[],
  wanted: readonly string[],
  before: readonly string[],
): { readonly list: LanguageToolServer[]; readonly added: string[] } {
  const isIdle = (server: LanguageToolServer) => server.apiKey === '' && server.authorization === '';
  const kept = present.filter(
    (server) => wanted.includes(server.url) || !before.includes(server.url) || !isIdle(server),
  );
  const isNew = (url: string) => !present.some((server) => server.url === url);
  const fresh = wanted.filter(isNew);
  return {
    list: [...fresh.map((url) => ({ url, username: '', apiKey: '', authorization: '' })), ...kept],
    added: [...fresh, ...before.filter((url) => wanted.includes(url))],
  };
}

const urlOf = ({ url }: LanguageToolServer) => url;
