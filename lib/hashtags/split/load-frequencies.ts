import type { Language } from '../../checks/language/language';
import { FrequencyTable } from '../../checks/spelling/frequency-table';
import type { FetchBytes } from '../../checks/spelling/load-spelling';
import { PackedAutomaton } from '../../checks/spelling/packed-automaton';
import type { WordFrequencies } from './word-odds';

/** Arabic writes articles and prepositions as one with the word: its list of all forms is large, and adds no stem. */
const hasDictionary: Readonly<Record<Language, boolean>> = { en: true, fr: true, ar: false };

/** Short strings of Arabic letters are in its list of words by accident, unless they are as common as this. */
const commonZipf = 5;

/** The frequencies of a language's words, from the spelling checker's files: 1 MB, read in place. */
export async function loadFrequencies(language: Language, fetchBytes: FetchBytes): Promise<WordFrequencies> {
  const kinds = hasDictionary[language] ? ['words', 'accepted'] : [];
  const [frequency, ...lists] = await Promise.all([
    fetchBytes(`${language}.frequency`),
    ...kinds.map((kind) => fetchBytes(`${language}.${kind}`)),
  ]);
  const table = new FrequencyTable(new PackedAutomaton(frequency));
  const dictionaries = lists.map((bytes) => new PackedAutomaton(bytes));
  return {
    zipf: (word) => table.zipf(word),
    zipfOfPair: (first, second) => table.zipfOfPair(first, second),
    knows: hasDictionary[language]
      ? (word) => dictionaries.some((list) => list.has(word) || list.has(capitalised(word)))
      : (word) => table.zipf(word) > (word.length < 4 ? commonZipf : 0),
  };
}

function capitalised(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}
