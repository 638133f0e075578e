import type { Sample } from './samples';

/** How the weights are learnt: FTRL-proximal with L1 and L2 (McMahan et al. 2013), so that most weights are 0. */
export interface Training {
  readonly alpha: number;
  readonly l1: number;
  readonly l2: number;
  readonly epochs: number;
}

/** Softmax regression over hashed features: an array of weights for each member but the first, whose weights are 0. */
export function trainSoftmax(
  samples: readonly Sample[],
  members: number,
  buckets: number,
  { alpha, l1, l2, epochs }: Training,
): Float64Array[] {
  const make = () => Array.from({ length: members - 1 }, () => new Float64Array(buckets));
  const [z, n, weights] = [make(), make(), make()];
  const random = seeded(20_261_123);
  const order = samples.map((_, index) => index);
  for (let epoch = 0; epoch < epochs; epoch++) {
    shuffle(order, random);
    for (const index of order) {
      const { features, member, weight } = samples[index] as Sample;
      const likelihoods = softmax(weights, features);
      for (let k = 0; k < members - 1; k++) {
        const gradient = weight * ((likelihoods[k + 1] ?? 0) - (k + 1 === member ? 1 : 0));
        const [zk, nk, wk] = [z[k], n[k], weights[k]] as [Float64Array, Float64Array, Float64Array];
        for (const feature of features) {
          const before = nk[feature] ?? 0;
          const after = before + gradient * gradient;
          const sigma = (Math.sqrt(after) - Math.sqrt(before)) / alpha;
          const next = (zk[feature] ?? 0) + gradient - sigma * (wk[feature] ?? 0);
          zk[feature] = next;
          nk[feature] = after;
          wk[feature] =
            Math.abs(next) <= l1 ? 0 : -(next - Math.sign(next) * l1) / ((1 + Math.sqrt(after)) / alpha + l2);
        }
      }
    }
  }
  return weights;
}

/** How likely each member is. */
export function softmax(weights: readonly Float64Array[], features: readonly number[]): number[] {
  const scores = [
    0,
    ...weights.map((own) => features.reduce((sum, feature) => sum + (own[feature] ?? 0), 0)),
  ];
  const highest = Math.max(...scores);
  const powers = scores.map((score) => Math.exp(score - highest));
  const total = powers.reduce((sum, power) => sum + power, 0);
  return powers.map((power) => power / total);
}

function shuffle(order: number[], random: () => number): void {
  for (let i = order.length - 1; i > 0; i--) {
    const j = Math.floor(random() * (i + 1));
    [order[i], order[j]] = [order[j] as number, order[i] as number];
  }
}

/** Mulberry32: the same numbers on every machine. */
function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let value = Math.imul(state ^ (state >>> 15), 1 | state);
    value = (value + Math.imul(value ^ (value >>> 7), 61 | value)) ^ value;
    return ((value ^ (value >>> 14)) >>> 0) / 4_294_967_296;
  };
}
