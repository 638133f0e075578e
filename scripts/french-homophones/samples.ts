import type { Lexicon } from '../../lib/checks/lexicon';
import { frenchTokens, type FrenchToken } from '../../lib/checks/rules/french/french-tokens';
import { contextFeatures, unknownToken } from '../../lib/checks/rules/french/homophones/context-features';
import { bucketOf } from '../../lib/checks/rules/french/homophones/homophone-model';
import { occurrencesIn } from '../../lib/checks/rules/french/homophones/homophone-sets';
import type { Ngram } from './ngrams';

/** One right use of a member of a set: the buckets of its features and which member it is. */
export interface Sample {
  readonly set: string;
  readonly features: readonly number[];
  readonly member: number;
  readonly weight: number;
}

/** The right uses in a sentence that is taken to be right. */
export function samplesOf(sentence: string, lexicon: Lexicon, buckets: number): Sample[] {
  return read(frenchTokens(sentence), lexicon, buckets, 1);
}

/** The right uses in an n-gram, of which the surroundings are not known. */
export function samplesOfNgram({ text, count }: Ngram, lexicon: Lexicon, buckets: number): Sample[] {
  const edge: FrenchToken = { kind: 'mark', text: unknownToken, from: 0, to: 0 };
  const tokens = [edge, edge, edge, ...frenchTokens(text), edge, edge, edge];
  return read(tokens, lexicon, buckets, Math.min(4, Math.max(0.5, Math.log10(count / 100_000))));
}

function read(tokens: readonly FrenchToken[], lexicon: Lexicon, buckets: number, weight: number): Sample[] {
  return [...occurrencesIn(tokens, lexicon)].map((occurrence) => ({
    set: occurrence.set.id,
    features: contextFeatures(tokens, occurrence).map((feature) => bucketOf(feature, buckets)),
    member: occurrence.written,
    weight,
  }));
}
