import { browser } from 'wxt/browser';
import type { Database } from '../../lib/database/database';
import { addedSites } from '../../lib/settings/added-sites';
import { trendSources } from '../../lib/settings/trend-sources';
import { originPattern } from '../../lib/sites/match-pattern';

/** The permissions that are for servers, team libraries and trends of the user's, and for no site. */
export interface ServerOrigins {
  /** Their match patterns. */
  patterns(): Promise<string[]>;
  /**
   * Runs a change of the stored servers, and gives up the permissions that none of them needs any more.
   * @param change Is told which origins are sites that the user turned on.
   */
  following(change: (isSite: (url: string) => boolean) => Promise<void>): Promise<void>;
}

export function createServerOrigins(database: Database): ServerOrigins {
  const patterns = async () => {
    const tables = [database.servers, database.modelServers, database.teamLibraries];
    const lists = [...tables.map((table) => table.toArray()), trendSources.getValue()];
    const rows = (await Promise.all(lists)).flat();
    return rows.flatMap(({ url, isSiteToo }) => (isSiteToo ? [] : (originPattern(url) ?? [])));
  };
  return {
    patterns,
    async following(change) {
      const before = await patterns();
      const sites = await addedSites.getValue();
      await change((url) => sites.includes(originPattern(url) ?? ''));
      const after = await patterns();
      const gone = before.filter((pattern) => !after.includes(pattern));
      // What a policy keeps must not keep the list from changing.
      await Promise.allSettled(gone.map((origin) => browser.permissions.remove({ origins: [origin] })));
    },
  };
}
