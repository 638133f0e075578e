import { bucketOf, candidateSeed } from './context-features';

/** Weights of the model: one signed byte per bucket, in units of `scale`. */
export interface ConfusionWeights {
  /** 2^bits buckets. */
  readonly table: Int8Array | Float32Array;
  /** Natural logarithms of odds per unit. */
  readonly scale: number;
}

/** How well each word of a set fits: natural logarithms of odds against its first word, which has 0. */
export function candidateScores(
  { table, scale }: ConfusionWeights,
  words: readonly string[],
  features: ArrayLike<number>,
): number[] {
  const bits = Math.log2(table.length);
  return words.map((_, candidate) => {
    if (candidate === 0) return 0;
    const seed = candidateSeed(words, candidate);
    let sum = 0;
    for (let i = 0; i < features.length; i++) sum += table[bucketOf(features[i] ?? 0, seed, bits)] ?? 0;
    return sum * scale;
  });
}
