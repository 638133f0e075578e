/**
 * Natural logarithms of odds for each of `slipFeatures`. Made by `scripts/dictionaries/train-slip-weights.ts`, which
 * tells from what.
 */
export const slipWeights: readonly number[] = [
  -2.64, 5.22, -3.4, 1.71, -0.82, -1.5, 3.3, -3.16, 0.63, -0.38, -0.73, -0.68, -0.83, -0.98, -0.16, -1.14,
  0.14, 0.59, 0.69,
];
