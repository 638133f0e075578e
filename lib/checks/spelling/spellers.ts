import type { Language } from '../language/language';
import type { Lexicon } from '../lexicon';
import { type FetchBytes, loadSpelling } from './load-spelling';
import { createLexicon } from './loaded-lexicon';
import type { Speller } from './rank-suggestions';

/** The dictionaries, each loaded when its language first turns up. */
export interface Spellers {
  load(language: Language): Promise<Speller>;
  /** Of the languages that are loaded. */
  readonly lexicon: Lexicon;
}

export function createSpellers(fetchBytes: FetchBytes): Spellers {
  const loading = new Map<Language, Promise<Speller>>();
  const loaded = new Map<Language, Speller>();
  return {
    load(language) {
      let speller = loading.get(language);
      if (!speller) {
        speller = loadSpelling(language, fetchBytes);
        loading.set(language, speller);
        speller.then(
          (ready) => loaded.set(language, ready),
          // The next passage tries again.
          () => loading.delete(language),
        );
      }
      return speller;
    },
    lexicon: createLexicon(loaded),
  };
}
