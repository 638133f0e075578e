import { rankSuggestions, type Speller, type WordContext } from './rank-suggestions';
import type { Vocabulary } from './vocabulary';

/**
 * How far the nearest known word has to be, in nats, from a word that people use (a name, slang, a dish) or that two
 * known words make up (`storyline`): slips are nearer. Chosen on 6,800 posts of people who take care and on misspellings
 * kept for tuning.
 */
const far = 6;
/** Common slips are used too, but rarely so often. */
const usedZipf = 2.5;
const partZipf = 3;
const shortestPart = 3;

/** Whether an unknown English word is likelier to be one that the dictionary lacks than a slip. */
export function isNewWord(speller: Speller, plain: string, context: WordContext): boolean {
  const { vocabulary, corrections } = speller;
  if (vocabulary.language !== 'en' || corrections?.of(plain) !== undefined) return false;
  const near = rankSuggestions(speller, plain, context);
  const distance = Math.min(...near.filter(({ word }) => !/[ -]/.test(word)).map(({ cost }) => cost));
  // Nobody misses a word by more than what is looked for.
  if (distance === Infinity) return true;
  return distance > far && (vocabulary.zipf(plain) >= usedZipf || isCompound(vocabulary, plain));
}

function isCompound(vocabulary: Vocabulary, word: string): boolean {
  const isPart = (part: string) => vocabulary.zipf(part) >= partZipf && vocabulary.knows(part);
  for (let at = shortestPart; at <= word.length - shortestPart; at++)
    if (isPart(word.slice(0, at)) && isPart(word.slice(at))) return true;
  return false;
}
