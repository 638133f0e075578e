import type { Vocabulary } from './vocabulary';

/** Words as common as *with* or *just*: a thousand or more in a million words. */
const commonZipf = 6;
/** Of two letters, any order may be an abbreviation. */
const shortest = 3;

/**
 * Whether a word is one of the commonest with two neighbouring letters swapped (`teh`, `adn`, `wiht`): too short to be
 * told from a new word by its shape, and nothing else in any text.
 * @param plain An unknown word, in lower case.
 */
export function isSwapOfCommon(vocabulary: Vocabulary, plain: string): boolean {
  if (plain.length < shortest) return false;
  for (let at = 0; at + 1 < plain.length; at++) {
    const swapped = plain.slice(0, at) + plain[at + 1] + plain[at] + plain.slice(at + 2);
    if (swapped !== plain && vocabulary.zipf(swapped) >= commonZipf && vocabulary.knows(swapped)) return true;
  }
  return false;
}
