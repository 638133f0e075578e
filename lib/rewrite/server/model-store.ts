import type { Database } from '../../database/database';
import type { ModelServer } from './model-server';

/** A change of the user's server; without a key, the one that is kept stays, unless it is for another origin. */
export type ModelServerChange = Omit<ModelServer, 'apiKey'> & { readonly apiKey?: string | undefined };

/** The user's one server with a model. */
export interface ModelStore {
  get(): Promise<ModelServer | undefined>;
  /** @param isSite Whether an origin is a site that the user turned on. */
  put(change: ModelServerChange, isSite: (url: string) => boolean): Promise<void>;
  remove(): Promise<void>;
}

export function createModelStore({ modelServers }: Pick<Database, 'modelServers'>): ModelStore {
  const read = () => modelServers.toCollection().first();
  return {
    async get() {
      const row = await read();
      return row && { url: row.url, model: row.model, apiKey: row.apiKey };
    },
    async put({ url, model, apiKey }, isSite) {
      const before = await read();
      const isSameOrigin = before !== undefined && new URL(before.url).origin === new URL(url).origin;
      const kept = isSameOrigin ? before.apiKey : '';
      const isSiteToo = isSameOrigin ? before.isSiteToo : isSite(url);
      await modelServers.clear();
      await modelServers.put({ url, model, apiKey: apiKey ?? kept, isSiteToo });
    },
    remove: () => modelServers.clear(),
  };
}
