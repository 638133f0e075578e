import type { Database } from '../../database/database';
import { type TagSet, withUse } from './tag-set';

/** The user's sets of tags, in the database. */
export interface TagSetStore {
  /** By name. */
  list(): Promise<TagSet[]>;
  put(sets: readonly TagSet[]): Promise<void>;
  remove(ids: readonly string[]): Promise<void>;
  /** Says that tags of a set were put into a post; nothing happens when the set is gone. */
  use(id: string, names: readonly string[], at: number): Promise<void>;
}

export function createTagSetStore({ tagSets }: Database): TagSetStore {
  return {
    list: async () => (await tagSets.toArray()).sort((a, b) => a.name.localeCompare(b.name)),
    put: async (sets) => void (await tagSets.bulkPut([...sets])),
    remove: (ids) => tagSets.bulkDelete([...ids]),
    async use(id, names, at) {
      const set = await tagSets.get(id);
      if (set) await tagSets.put(withUse(set, names, at));
    },
  };
}
