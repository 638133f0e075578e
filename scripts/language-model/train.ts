import { bucketCount, eachBucket, levels } from '../../lib/checks/language/ngrams.ts';
import { createFragments } from './fragments.ts';
import { createRandom } from './random.ts';

const seed = 7;
const steps = 600_000;
const learningRate = 0.3;

/** Two weights a bucket: for English and for French, both against every other language, whose score is always 0. */
const classes = ['en', 'fr'] as const;

/**
 * Logistic regression over hashed n-grams, by AdaGrad, one fragment at a time.
 * @returns `bucketCount` × 2 weights, bucket after bucket.
 */
export function train(): Float64Array {
  const next = createFragments(createRandom(seed));
  const weights = new Float64Array(bucketCount * 2);
  const squares = new Float64Array(bucketCount * 2).fill(1);
  for (let step = 0; step < steps; step++) {
    const { language, words } = next();
    const buckets: number[] = [];
    for (const word of words) eachBucket(word, (bucket) => buckets.push(bucket));
    if (buckets.length === 0) continue;
    const scale = 1 / Math.sqrt(buckets.length);
    const odds = classes.map((_, index) =>
      Math.exp(scale * buckets.reduce((sum, bucket) => sum + (weights[bucket * 2 + index] ?? 0), 0)),
    );
    const all = 1 + odds.reduce((sum, odd) => sum + odd, 0);
    classes.forEach((name, index) => {
      const gradient = ((odds[index] ?? 0) / all - (language === name ? 1 : 0)) * scale;
      for (const bucket of buckets) {
        const at = bucket * 2 + index;
        const square = (squares[at] ?? 1) + gradient * gradient;
        squares[at] = square;
        weights[at] = (weights[at] ?? 0) - (learningRate * gradient) / Math.sqrt(square);
      }
    });
  }
  return weights;
}

/**
 * The weights at 4 bits: `levels` steps to either side of 0, finer near it. Two to a byte, English in the upper half.
 * @returns The bytes, and the weight that the outermost step stands for.
 */
export function quantise(weights: Float64Array): { readonly bytes: Uint8Array; readonly outermost: number } {
  const sorted = Array.from(weights, Math.abs).sort((a, b) => a - b);
  // Four decimals: what is written into the module is what was used here.
  const outermost = Math.round((sorted[Math.floor(sorted.length * 0.9999)] ?? 1) * 1e4) / 1e4;
  const nibble = (weight: number) =>
    levels + Math.sign(weight) * Math.round(levels * Math.sqrt(Math.min(1, Math.abs(weight) / outermost)));
  const bytes = new Uint8Array(bucketCount);
  for (let bucket = 0; bucket < bucketCount; bucket++)
    bytes[bucket] = (nibble(weights[bucket * 2] ?? 0) << 4) | nibble(weights[bucket * 2 + 1] ?? 0);
  return { bytes, outermost };
}
