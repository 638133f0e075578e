import { foldText } from '../../text/fold';
import type { Language, RunLanguage } from '../language/language';
import { wordPattern } from '../spelling/passage-words';
import { regularStems } from './regular-stems';

/** The language in which a word of the dictionary is right. */
export type WordLanguage = Language | 'any';

/** Words as a text has them, and the language in which each is accepted. Plain JSON. */
export type AcceptedWords = Readonly<Record<string, WordLanguage>>;

/** A dictionary as it is looked up: folded words, and their language. */
export type WordLookup = ReadonlyMap<string, WordLanguage>;

/** The words of some texts that one of the dictionaries accepts: those in it, and their regular forms. */
export function acceptedWords(dictionaries: readonly WordLookup[], texts: readonly string[]): AcceptedWords {
  const filled = dictionaries.filter(({ size }) => size > 0);
  if (filled.length === 0) return {};
  const accepted = new Map<string, WordLanguage>();
  for (const text of texts) {
    for (const [word] of text.matchAll(wordPattern)) {
      if (accepted.has(word)) continue;
      const language = languageOf(filled, foldText(word));
      if (language) accepted.set(word, language);
    }
  }
  return Object.fromEntries(accepted);
}

/** Whether a word that was found in a passage of this language is accepted. */
export function isAccepted(word: string, language: RunLanguage, accepted: AcceptedWords = {}): boolean {
  if (!Object.hasOwn(accepted, word)) return false;
  return accepted[word] === 'any' || accepted[word] === language;
}

function languageOf(dictionaries: readonly WordLookup[], folded: string): WordLanguage | undefined {
  for (const dictionary of dictionaries) {
    const whole = dictionary.get(folded);
    if (whole) return whole;
    for (const { stem, language } of regularStems(folded)) {
      const of = dictionary.get(stem);
      if (of === 'any' || of === language) return of;
    }
  }
  return undefined;
}
