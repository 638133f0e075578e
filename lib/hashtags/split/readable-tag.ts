import { segmentLetters } from './segment-letters';
import type { WordFrequencies } from './word-odds';

/** Shorter tags are read without help. */
const shortest = 8;
/** Zipf value below which a word is too rare to be found in a tag by chance. */
const leastZipf = 2;
/** log10 by which several words have to be likelier than a name that nobody knows; see `unknownZipf`. */
const worstOdds = -7;

/**
 * A tag of several words in small letters, or in a script without capitals, as it can be read: `BlackFridayDeals` in Latin
 * letters, with `_` elsewhere. `undefined` where its words are told apart already, or are not surely several.
 * @param name Without the sign.
 */
export function readableTag(name: string, languages: readonly WordFrequencies[]): string | undefined {
  if (name.length < shortest || !/^[\p{Ll}\p{Lo}\p{M}]+$/u.test(name)) return undefined;
  if (languages.some((words) => words.knows(name) || words.zipf(name) > 1)) return undefined;
  let best: { readonly words: readonly string[]; readonly odds: number } | undefined;
  for (const frequencies of languages) {
    const { words, odds } = segmentLetters(name, frequencies);
    const isSure =
      words.length > 1 &&
      odds / words.length > worstOdds &&
      words.every((word) => frequencies.zipf(word) >= leastZipf && frequencies.knows(word)) &&
      words.some((word) => word.length > 3);
    if (isSure && (!best || odds > best.odds)) best = { words, odds };
  }
  if (!best) return undefined;
  return /^\p{Ll}/u.test(name) ? best.words.map(capitalised).join('') : best.words.join('_');
}

function capitalised(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}
