import type { WordContext, Speller } from './rank-suggestions';
import { slipFeatures } from './slip-features';
import { slipWeights } from './slip-weights';
import { splitWords } from './split-words';

/** Zipf value from which on two words in a row are taken for what was meant. */
const commonPair = 5;

/**
 * How much likelier an unknown English word is a slip than a word that the dictionary lacks, in natural logarithms of
 * odds. Listed misspellings, two common words that stand together (`alot`) and contractions (`dont`) are slips for sure; what no known word is near to is none.
 */
export function slipOdds(speller: Speller, plain: string, context: WordContext): number {
  const { vocabulary, corrections } = speller;
  if (vocabulary.language !== 'en' || corrections?.of(plain) !== undefined) return Infinity;
  if (isCommonPair(speller, plain) || vocabulary.words.has(plain.replace(/nt$/, "n't"))) return Infinity;
  const features = slipFeatures(speller, plain, context);
  if (!features) return -Infinity;
  return features.reduce((sum, feature, index) => sum + feature * (slipWeights[index] ?? 0), 0);
}

function isCommonPair({ vocabulary }: Speller, plain: string): boolean {
  return splitWords(vocabulary, plain).some(({ word }) => {
    const [first = '', second = ''] = word.split(' ');
    return vocabulary.frequency.zipfOfPair(first, second) >= commonPair;
  });
}
