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
import { changeLanguageTool } from '../../lib/settings/languagetool-choices';
import { maySend } from '../../lib/settings/sending-consent';
import { factsMemory, poolMemory } from '../../lib/settings/server-memory';
import { isAllowed } from './sender-page';
import type { ServerOrigins } from './server-origins';

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
}

export function createLanguageServers(database: Database, origins: ServerOrigins): LanguageServers {
  const store = createServerStore(database);
  const pool = createServerPool(poolMemory);
  const facts = createFactsStore(factsMemory);

  return {
    store,
    pool,
    facts,
    checker: createLanguageToolChecker(pool, facts),

    async allowed() {
      if (!(await maySend())) return [];
      const rows = await store.list();
      const may = await Promise.all(rows.map(({ url }) => isAllowed(url)));
      return rows.filter((_, index) => may[index]);
    },

    async save(servers) {
      await origins.following((isSite) => store.replace(servers, isSite));
      pool.forgive();
      const allows = servers.some(allowsTyping) ? 'whileTyping' : 'whenAsked';
      await changeLanguageTool({
        allows: servers.length === 0 ? 'nothing' : allows,
        ...(servers.length === 0 && { isOn: false }),
      });
    },
  };
}
