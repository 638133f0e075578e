import type { Database, ServerRow } from '../../database/database';
import type { LanguageToolServer } from './server';

/** The user's list of servers. */
export interface ServerStore {
  list(): Promise<readonly ServerRow[]>;
  /** @param isSite Whether an origin is a site that the user turned on. */
  replace(servers: readonly LanguageToolServer[], isSite: (url: string) => boolean): Promise<void>;
  /** Reads the database anew: it was changed by other means. */
  forget(): void;
}

/** Keeps the list in memory; all writes of the browser go through the one background that calls this. */
export function createServerStore(database: Database): ServerStore {
  let loaded: Promise<readonly ServerRow[]> | undefined;
  return {
    async list() {
      loaded ??= database.servers.toArray().then((rows) => rows.sort((a, b) => a.place - b.place));
      try {
        return await loaded;
      } catch (error) {
        // The next one may find the database open again.
        loaded = undefined;
        throw error;
      }
    },
    async replace(servers, isSite) {
      const before = new Map((await this.list()).map((row) => [row.url, row]));
      const rows = servers.map(({ url, username, apiKey, authorization }, place) => ({
        url,
        username,
        apiKey,
        authorization,
        place,
        isSiteToo: before.get(url)?.isSiteToo ?? isSite(url),
      }));
      await database.transaction('rw', database.servers, async () => {
        await database.servers.clear();
        await database.servers.bulkPut(rows);
      });
      loaded = undefined;
    },
    forget() {
      loaded = undefined;
    },
  };
}
