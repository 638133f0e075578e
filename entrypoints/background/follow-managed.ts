import { browser } from 'wxt/browser';
import { createTurns } from '../../lib/settings/in-turn';
import { managedCopy } from '../../lib/settings/managed/managed';
import { readManaged } from '../../lib/settings/managed/read-managed';
import { isSame } from '../../lib/settings/sync/ledger';
import { followManagedServers } from './follow-managed-servers';
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
    await followManagedServers(managed.languageToolServers ?? [], servers);
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

/** Firefox refuses to read it where nothing is set. */
async function readStorage(): Promise<unknown> {
  try {
    return await browser.storage.managed.get(null);
  } catch {
    return {};
  }
}
