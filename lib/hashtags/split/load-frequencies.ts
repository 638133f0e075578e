import type { Language } from '../../checks/language/language';
import { FrequencyTable } from '../../checks/spelling/frequency-table';
import type { FetchBytes } from '../../checks/spelling/load-spelling';
import { PackedAutomaton } from '../../checks/spelling/packed-automaton';
import type { WordFrequencies } from './word-odds';

/** Arabic writes articles and prepositions as one with the word: its list of all forms is large, and adds no stem. */
const hasDictionary: Readonly<Record<Language, boolean>> = { en: true, fr: true, ar: false };

/** Short strings of Arabic letters are in its list of words by accident, unless they are as common as this. */
const commonZipf = 5;

/** The frequencies of a language's words, from the spelling checker's files: less than 1 MB, read in place. */
export async function loadFrequencies(language: Language, fetchBytes: FetchBytes): Promise<WordFrequencies> {
  const [frequency, words] = await Promise.all([
    fetchBytes(`${language}.frequency`),
    hasDictionary[language] ? fetchBytes(`${language}.words`) : undefined,
  ]);
  const table = new FrequencyTable(new PackedAutomaton(frequency));
  const dictionary = words && new PackedAutomaton(words);
  return {
    zipf: (word) => table.zipf(word),
    zipfOfPair: (first, second) => table.zipfOfPair(first, second),
    knows: dictionary
      ? (word) => dictionary.has(word) || dictionary.has(word.charAt(0).toUpperCase() + word.slice(1))
      : (word) => table.zipf(word) > (word.length < 4 ? commonZipf : 0),
  };
}
