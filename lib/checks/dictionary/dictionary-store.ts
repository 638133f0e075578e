import type { Database } from '../../database/database';
import { createHeldCopy } from '../../database/held-copy';
import type { WordLookup } from './accepted-words';
import type { PersonalWord } from './personal-word';

/** The personal dictionary in the database. */
export interface DictionaryStore {
  /** Latest first. */
  list(): Promise<PersonalWord[]>;
  /** Adds words; one that is there already becomes the new one. */
  put(words: readonly PersonalWord[]): Promise<void>;
  /** @param words Folded. */
  remove(words: readonly string[]): Promise<void>;
  /** As it is looked up, held in memory: all writes of the browser go through this store. */
  lookup(): Promise<WordLookup>;
  /** Reads the database anew: it was changed by other means. */
  forget(): void;
}

export function createDictionaryStore({ words }: Pick<Database, 'words'>): DictionaryStore {
  const held = createHeldCopy(
    async () => new Map((await words.toArray()).map(({ word, language }) => [word, language])),
  );
  return {
    list: async () => (await words.toArray()).sort((a, b) => b.addedAt - a.addedAt),
    async put(added) {
      await words.bulkPut([...added]);
      held.forget();
    },
    async remove(removed) {
      await words.bulkDelete([...removed]);
      held.forget();
    },
    lookup: held.get,
    forget: held.forget,
  };
}
