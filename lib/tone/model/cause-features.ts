import { type ToneCause, toneCauses } from '../rules/causes';
import type { Hit } from '../rules/hit';

/** Two features a cause: that it occurs, and how strongly. */
export const causeFeatureCount = toneCauses.length * 2;
/** Strengths add up to at most so much. */
const strongest = 4;

const positions = new Map<ToneCause, number>(toneCauses.map((cause, index) => [cause, index]));

/** Where a cause's features are: its occurrence, then its strength. */
export function causePosition(cause: ToneCause): number {
  return (positions.get(cause) ?? 0) * 2;
}

/** What the rules found, as features. */
export function causeFeatures(hits: readonly Hit[]): Float32Array {
  const features = new Float32Array(causeFeatureCount);
  for (const { cause, strength } of hits) {
    const at = causePosition(cause);
    features[at] = 1;
    features[at + 1] = Math.min(strongest, (features[at + 1] ?? 0) + strength);
  }
  return features;
}
