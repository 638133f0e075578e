import type { Language } from '../../checks/language/language';
import { arabicPhrases } from './arabic/arabic-phrases';
import { englishPhrases } from './english/english-phrases';
import { frenchPhrases } from './french/french-phrases';
import { type PhraseIndex, indexPhrases } from './phrase-index';
import type { PhraseRule } from './phrase-list';

export const allPhrases: Readonly<Record<Language, readonly PhraseRule[]>> = {
  en: englishPhrases,
  fr: frenchPhrases,
  ar: arabicPhrases,
};

/** How each language's phrases are cut into words: as its posts are, with `*` and `_` as letters. */
const WORDS: Readonly<Record<Language, RegExp>> = {
  en: /[\p{L}\p{M}_*]+(?:'[\p{L}\p{M}*]+)*|\p{N}+/gu,
  fr: /aujourd'hui|(?:[cdjlmnst]|qu|lorsqu|jusqu|puisqu)'(?=\p{L})|[\p{L}\p{M}_*]+|\p{N}+/gu,
  ar: /[\p{L}\p{M}_*]+|\p{N}+/gu,
};

const made = new Map<Language, PhraseIndex>();

/** The phrases of a language, indexed when they are first asked for. */
export function phrasesOf(language: Language): PhraseIndex {
  const known = made.get(language);
  if (known) return known;
  const index = indexPhrases(allPhrases[language], (phrase) => phrase.match(WORDS[language]) ?? []);
  made.set(language, index);
  return index;
}
