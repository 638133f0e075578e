import { bucketScale } from '../../lib/tone/model/bucket-scale';
import { causeFeatureCount } from '../../lib/tone/model/cause-features';
import { bucketCount } from '../../lib/tone/model/features';
import { shapes } from '../../lib/tone/model/shape-features';
import { createRandom } from '../language-model/random';
import { Ftrl, type FtrlChoices } from './ftrl';
import type { Vector } from './vectors';

/** Weights of one output: its bias, those of causes and shapes, those of the buckets. */
export interface HeadWeights {
  readonly bias: number;
  readonly meant: Float64Array;
  readonly buckets: Float64Array;
}

export interface HeadChoices extends FtrlChoices {
  readonly epochs: number;
  /** L1 on the causes, which are few and meant. */
  readonly causeL1: number;
  readonly seed: number;
  /** Whether marks and emoji are among the buckets. */
  readonly withSigns: boolean;
  /** What is known of a vector beforehand, in log-odds: only what differs from it is learned. */
  readonly offset?: (vector: Vector) => number;
}

/** Features that are not hashed: of the causes, then of the shapes. */
export const meantCount = causeFeatureCount + shapes.length;

/** A class of each vector, of `classes`; vectors that do not say are left out beforehand. */
export type ClassOf = (vector: Vector) => number;

/**
 * Softmax over `classes` outputs, or a logistic regression where there is one (then the class is 0 or 1). Each vector
 * counts by its weight times that of its class.
 */
export function trainHead(
  vectors: readonly Vector[],
  classOf: ClassOf,
  classes: number,
  classWeights: readonly number[],
  choices: HeadChoices,
): HeadWeights[] {
  const { causeL1, epochs, seed, withSigns, offset } = choices;
  const outputs = Array.from({ length: classes }, () => ({
    buckets: new Ftrl(bucketCount, choices),
    causes: new Ftrl(meantCount + 1, { ...choices, l1: causeL1 }),
  }));
  const order = Int32Array.from(vectors, (_, index) => index);
  const random = createRandom(seed);
  for (let epoch = 0; epoch < epochs; epoch++) {
    shuffle(order, random);
    for (const index of order) {
      const vector = vectors[index];
      if (!vector) continue;
      const scale = bucketScale(vector.buckets.length, withSigns);
      const scores = outputs.map(({ buckets, causes }) => {
        let sum = 0;
        for (const bucket of vector.buckets) sum += buckets.weight(bucket);
        let score = sum * scale + causes.weight(meantCount) + (offset?.(vector) ?? 0);
        vector.meant.forEach((value, at) => {
          if (value !== 0) score += value * causes.weight(at);
        });
        return score;
      });
      const target = classOf(vector);
      const weight = vector.weight * (classWeights[target] ?? 1);
      const shares = classes === 1 ? scores.map((score) => 1 / (1 + Math.exp(-score))) : softmax(scores);
      outputs.forEach(({ buckets, causes }, output) => {
        const wanted = classes === 1 ? target : Number(output === target);
        const gradient = ((shares[output] ?? 0) - wanted) * weight;
        for (const bucket of vector.buckets) buckets.update(bucket, gradient * scale);
        causes.update(meantCount, gradient);
        vector.meant.forEach((value, at) => {
          if (value !== 0) causes.update(at, gradient * value);
        });
      });
    }
  }
  return outputs.map(({ buckets, causes }) => {
    const learned = causes.weights();
    return {
      bias: learned[meantCount] ?? 0,
      meant: learned.slice(0, meantCount),
      buckets: buckets.weights(),
    };
  });
}

function softmax(scores: readonly number[]): number[] {
  const most = Math.max(...scores);
  const odds = scores.map((score) => Math.exp(score - most));
  const total = odds.reduce((sum, odd) => sum + odd, 0);
  return odds.map((odd) => odd / total);
}

function shuffle(order: Int32Array, random: () => number): void {
  for (let at = order.length - 1; at > 0; at--) {
    const other = Math.floor(random() * (at + 1));
    [order[at], order[other]] = [order[other] ?? 0, order[at] ?? 0];
  }
}
