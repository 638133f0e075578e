import type { Database } from '../../database/database';
import { foldText } from '../../text/fold';
import { fingerprint } from '../diagnostic-id';
import { repeatedWords } from '../spelling/repeated-words';
import { bareWord, type PersonalWord, personalWord } from './personal-word';

/** How often an unknown word was left as it is. The word itself is not kept before it is learned. */
export interface WordSighting {
  /** Fingerprint of the folded word. */
  readonly id: string;
  /** Never grows again once the user has refused the word. */
  readonly count: number;
  /** Milliseconds since the epoch. */
  readonly seenAt: number;
}

/** So many fingerprints; those that were seen longest ago go. */
const capacity = 2000;

export interface WordLearner {
  /**
   * Counts words that somebody left as they are, though they were marked.
   * @returns those that are to be learned now.
   */
  leave(words: readonly string[]): Promise<PersonalWord[]>;
  /** Never learns these words: the user took them out of the dictionary. */
  refuse(foldedWords: readonly string[]): Promise<void>;
}

export function createWordLearner(database: Pick<Database, 'sightings' | 'transaction'>): WordLearner {
  const { sightings } = database;
  return {
    leave: (words) =>
      database.transaction('rw', sightings, async () => {
        const bare = words.map(bareWord);
        const shown = new Map(bare.map((word) => [foldText(word), word]));
        const ids = [...shown.keys()].map((word) => fingerprint(word));
        const known = new Map(
          (await sightings.bulkGet(ids)).flatMap((one) => (one ? [[one.id, one.count]] : [])),
        );
        const folded = bare.map((word) => foldText(word));
        const { counts, meant } = repeatedWords(folded, (word) => known.get(fingerprint(word)) ?? 0);
        await sightings.bulkPut(
          [...counts].map(([word, count]) => ({ id: fingerprint(word), count, seenAt: Date.now() })),
        );
        await dropOldest(database);
        return [...meant].map((word) => personalWord(shown.get(word) ?? word, { learned: true }));
      }),
    async refuse(words) {
      const seenAt = Date.now();
      await sightings.bulkPut(words.map((word) => ({ id: fingerprint(word), count: -Infinity, seenAt })));
    },
  };
}

async function dropOldest({ sightings }: Pick<Database, 'sightings'>): Promise<void> {
  const tooMany = (await sightings.count()) - capacity;
  if (tooMany > 0) await sightings.orderBy('seenAt').limit(tooMany).delete();
}
