import type { Language } from './language/language';

/** What is known about the words of the languages that are checked. All answers are immediate, once loaded. */
export interface Lexicon {
  /** Whether the word is right as it is written; a capital at its start, or all capitals, are fine too. */
  knows(language: Language, word: string): boolean;
  /** How frequent the word is, on the Zipf scale: log10 of its occurrences in a billion words; 0 when unseen. */
  zipf(language: Language, word: string): number;
}
