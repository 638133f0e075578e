import type { Database } from '../../database/database';
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
  let loaded: Promise<WordLookup> | undefined;
  const read = async () => new Map((await words.toArray()).map(({ word, language }) => [word, language]));
  const forget = () => {
    loaded = undefined;
  };

  return {
    list: async () => (await words.toArray()).sort((a, b) => b.addedAt - a.addedAt),
    async put(added) {
      await words.bulkPut([...added]);
      forget();
    },
    async remove(removed) {
      await words.bulkDelete([...removed]);
      forget();
    },
    async lookup() {
      loaded ??= read();
      try {
        return await loaded;
      } catch (error) {
        // The next check may find the database open again.
        forget();
        throw error;
      }
    },
    forget,
  };
}
