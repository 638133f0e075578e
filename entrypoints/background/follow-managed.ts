import { browser } from 'wxt/browser';
import type { LanguageToolServer } from '../../lib/checks/languagetool/server';
import { createTurns } from '../../lib/settings/in-turn';
import { managedCopy } from '../../lib/settings/managed/managed';
import { readManaged } from '../../lib/settings/managed/read-managed';
import { isSame } from '../../lib/settings/sync/ledger';
import type { LanguageServers } from './language-servers';
import type { TeamLibraries } from './team-libraries';

/**
 * Keeps the copy of what an administrator has set up to date.
 * @returns to be called after everything was erased: what is set holds on.
 */
export function followManaged(
  teams: TeamLibraries,
  servers: Pick<LanguageServers, 'store' | 'save'>,
): () => void {
  const inTurn = createTurns();
  const copy = async () => {
    const managed = readManaged(await readStorage());
    const before = await managedCopy.getValue();
    if (!isSame(managed, before)) await managedCopy.setValue(managed);
    const libraries = managed.teamLibraries ?? [];
    if (libraries.length > 0 || before.teamLibraries) await teams.setManaged(libraries);
    const wanted = managed.languageToolServers ?? [];
    const present = await servers.store.list();
    const next = withManagedServers(present, wanted, before.languageToolServers ?? []);
    if (!isSame(next.map(urlOf), present.map(urlOf))) await servers.save(next);
  };
  const follow = () => {
    inTurn(copy).catch((error: unknown) => console.error('What is set could not be read.', error));
  };
  browser.storage.onChanged.addListener((_, area) => {
    if (area === 'managed') follow();
  });
  follow();
  return follow;
}

/**
 * A list with the servers that an administrator has set: those that are new come first, those that are set no longer go,
 * and what a person has added to one (a key, a header) stays.
 */
export function withManagedServers(
  present: readonly LanguageToolServer[],
  wanted: readonly string[],
  before: readonly string[],
): LanguageToolServer[] {
  const kept = present.filter(({ url }) => wanted.includes(url) || !before.includes(url));
  const isNew = (url: string) => !kept.some((server) => server.url === url);
  const added = wanted.filter(isNew).map((url) => ({ url, username: '', apiKey: '', authorization: '' }));
  return [...added, ...kept];
}

const urlOf = ({ url }: LanguageToolServer) => url;

/** Firefox refuses to read it where nothing is set. */
async function readStorage(): Promise<unknown> {
  try {
    return await browser.storage.managed.get(null);
  } catch {
    return {};
  }
}
