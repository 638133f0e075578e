import { createFactsStore } from '../../lib/checks/languagetool/facts-store';
import {
  type LanguageToolChecker,
  createLanguageToolChecker,
} from '../../lib/checks/languagetool/languagetool-checker';
import { type LanguageToolServer, allowsTyping } from '../../lib/checks/languagetool/server';
import { type ServerStore, createServerStore } from '../../lib/checks/languagetool/server-store';
import { type ServerPool, createServerPool } from '../../lib/checks/languagetool/server-pool';
import type { FactsStore } from '../../lib/checks/languagetool/facts-store';
import type { Database } from '../../lib/database/database';
import { addedSites } from '../../lib/settings/added-sites';
import { changeLanguageTool } from '../../lib/settings/languagetool-choices';
import { maySend } from '../../lib/settings/sending-consent';
import { factsMemory, poolMemory } from '../../lib/settings/server-memory';
import { originPattern } from '../../lib/sites/match-pattern';
import { releaseOrigins } from './release-origins';
import { isAllowed } from './sender-page';

/** The user's LanguageTool servers, and what is needed to ask them. */
export interface LanguageServers {
  readonly store: ServerStore;
  readonly pool: ServerPool;
  readonly facts: FactsStore;
  readonly checker: LanguageToolChecker;
  /** Those of the list whose origin the user has allowed, while texts may be sent at all. */
  allowed(): Promise<LanguageToolServer[]>;
  /** Keeps another list, and gives up the permissions of those that are gone. */
  save(servers: readonly LanguageToolServer[]): Promise<void>;
  /** Match patterns whose permission is for a server and no site. */
  patterns(): Promise<string[]>;
}

/** @param otherPatterns Match patterns that are needed for something else. */
export function createLanguageServers(
  database: Database,
  otherPatterns: () => Promise<string[]> = async () => [],
): LanguageServers {
  const store = createServerStore(database);
  const pool = createServerPool(poolMemory);
  const facts = createFactsStore(factsMemory);

  const patterns = async () => {
    const rows = await store.list();
    return rows.flatMap(({ url, isSiteToo }) => (isSiteToo ? [] : (originPattern(url) ?? [])));
  };

  return {
    store,
    pool,
    facts,
    checker: createLanguageToolChecker(pool, facts),
    patterns,

    async allowed() {
      if (!(await maySend())) return [];
      const rows = await store.list();
      const may = await Promise.all(rows.map(({ url }) => isAllowed(url)));
      return rows.filter((_, index) => may[index]);
    },

    async save(servers) {
      const before = await patterns();
      const sites = await addedSites.getValue();
      await store.replace(servers, (url) => sites.includes(originPattern(url) ?? ''));
      await releaseOrigins(before, [...(await patterns()), ...(await otherPatterns())]);
      pool.forgive();
      const allows = servers.some(allowsTyping) ? 'whileTyping' : 'whenAsked';
      await changeLanguageTool({
        allows: servers.length === 0 ? 'nothing' : allows,
        ...(servers.length === 0 && { isOn: false }),
      });
    },
  };
}
