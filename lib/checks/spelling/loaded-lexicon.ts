import type { Language } from '../language/language';
import type { Lexicon } from '../lexicon';
import type { Speller } from './rank-suggestions';

/** The words of the languages that are loaded. Nothing is known about the others: their words are all unseen. */
export function createLexicon(spellers: ReadonlyMap<Language, Speller>): Lexicon {
  return {
    knows: (language, word) => spellers.get(language)?.vocabulary.knows(word) ?? false,
    zipf: (language, word) => spellers.get(language)?.vocabulary.zipf(word) ?? 0,
  };
}
