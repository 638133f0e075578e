import type { StoredWeights } from '../../lib/checks/rules/french/homophones/homophone-model';

/** Of the weights that are not 0, this part is allowed to be larger than what 4 bits can say, and is cut off. */
const clipped = 0.002;

/** Weights as 4-bit numbers from -8 to 7 times a scale. */
export function packWeights(weights: readonly Float64Array[]): StoredWeights {
  const sizes = weights
    .flatMap((own) => [...own].map(Math.abs).filter((size) => size > 0))
    .sort((a, b) => a - b);
  const largest = sizes[Math.floor(sizes.length * (1 - clipped))] ?? 1;
  const scale = Number((largest / 7).toPrecision(4));
  return {
    scale,
    members: weights.map((own) => {
      const steps = [...own].map((weight) => Math.max(-8, Math.min(7, Math.round(weight / scale))) + 8);
      const bytes = Uint8Array.from({ length: steps.length / 2 }, (_, index) => {
        return (steps[2 * index] ?? 8) | ((steps[2 * index + 1] ?? 8) << 4);
      });
      return Buffer.from(bytes).toString('base64');
    }),
  };
}
