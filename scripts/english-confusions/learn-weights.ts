import { confusionSets } from '../../lib/checks/rules/english/confusions/confusion-sets.ts';
import { bucketOf, candidateSeed } from '../../lib/checks/rules/english/confusions/context-features.ts';
import type { Instance } from './instances.ts';

export interface Training {
  /** The table has 2^bits buckets. */
  readonly bits: number;
  readonly epochs: number;
  /** Share of an instance's features that is left out each time it is seen: no feature may be relied on alone. */
  readonly dropout: number;
  /** After this many epochs, an instance whose label the model finds less likely than `doubt` is taken for a slip of its writer. */
  readonly trustAfter: number;
  readonly doubt: number;
  /** Strength of the L1 penalty. */
  readonly sparsity: number;
}

const learningRate = 0.1;

/** Multinomial logistic regression over hashed features, by AdaGrad; the same input gives the same weights. */
export function learnWeights(
  instances: readonly Instance[],
  { bits, epochs, dropout, trustAfter, doubt, sparsity }: Training,
): Float32Array {
  const weights = new Float32Array(2 ** bits);
  const squares = new Float32Array(2 ** bits).fill(0.01);
  const random = randomNumbers(20_261_123);
  const order = instances.map((_, index) => index);
  const seeds = confusionSets.map(({ words }) =>
    words.map((_, candidate) => candidateSeed(words, candidate)),
  );

  for (let epoch = 0; epoch < epochs; epoch++) {
    shuffle(order, random);
    let skipped = 0;
    for (const index of order) {
      const { set, label, weight, features } = instances[index]!;
      const kept = features.filter(() => random() >= dropout);
      const buckets = seeds[set]!.map((seed) => kept.map((feature) => bucketOf(feature, seed, bits)));
      const shares = softmax(buckets.map((of, candidate) => (candidate === 0 ? 0 : sum(of, weights))));
      if (epoch >= trustAfter && shares[label]! < doubt) {
        skipped++;
        continue;
      }
      for (let candidate = 1; candidate < shares.length; candidate++) {
        const gradient = weight * (shares[candidate]! - (candidate === label ? 1 : 0));
        for (const bucket of buckets[candidate]!) {
          squares[bucket]! += gradient * gradient;
          const rate = learningRate / Math.sqrt(squares[bucket]!);
          weights[bucket] = shrunk(weights[bucket]! - rate * gradient, rate * weight * sparsity);
        }
      }
    }
    console.log(`epoch ${epoch + 1}: ${skipped} of ${instances.length} instances doubted`);
  }
  // All features speak when the model is used.
  return weights.map((weight) => weight * (1 - dropout));
}

/** A weight moved towards 0: what does not earn its keep ends there. */
function shrunk(weight: number, by: number): number {
  return Math.abs(weight) <= by ? 0 : weight - Math.sign(weight) * by;
}

function sum(buckets: Uint32Array, weights: Float32Array): number {
  let total = 0;
  for (const bucket of buckets) total += weights[bucket]!;
  return total;
}

function softmax(scores: readonly number[]): number[] {
  const highest = Math.max(...scores);
  const powers = scores.map((score) => Math.exp(score - highest));
  const total = powers.reduce((a, b) => a + b);
  return powers.map((power) => power / total);
}

function shuffle(order: number[], random: () => number): void {
  for (let i = order.length - 1; i > 0; i--) {
    const j = Math.floor(random() * (i + 1));
    [order[i], order[j]] = [order[j]!, order[i]!];
  }
}

/** Numerical Recipes' linear congruential generator, in [0, 1). */
function randomNumbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}
