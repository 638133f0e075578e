import { encodeSteps } from '../../lib/tone/model/bucket-codec';
import { bucketScale } from '../../lib/tone/model/bucket-scale';
import { type PackedHead, levelOf, levels, meantUnit } from '../../lib/tone/model/packed-head';
import { unpackModel } from '../../lib/tone/model/unpack-model';
import type { Vector } from './vectors';
import type { HeadWeights } from './train-head';

/** Of the weights that are not 0, this part lies inside the outermost step. */
const inside = 0.99;

/** A head at 4 bits. @param most How many buckets keep a weight: the largest ones. */
export function packHead({ bias, meant, buckets }: HeadWeights, most: number): PackedHead {
  const sizes = Array.from(buckets, Math.abs)
    .filter((size) => size > 0)
    .sort((a, b) => b - a);
  const smallest = sizes[most - 1] ?? 0;
  const kept = sizes.slice(0, most);
  // Four decimals: what is written into the module is what is used.
  const outermost = round(kept[Math.floor(kept.length * (1 - inside))] ?? 1);
  const steps = Int8Array.from(buckets, (weight) =>
    Math.abs(weight) < smallest ? 0 : levelOf(weight, outermost),
  );
  const bytes = Int8Array.from(meant, (weight) =>
    Math.max(-127, Math.min(127, Math.round(weight / meantUnit))),
  );
  return {
    bias: round(bias),
    outermost,
    buckets: encodeSteps(steps),
    meant: Buffer.from(bytes.buffer).toString('base64'),
  };
}

function round(value: number): number {
  return Math.round(value * 1e4) / 1e4;
}

/** Scores vectors by a packed head that reads signs, as posts will be. */
export function packedScorer(packed: PackedHead): (vector: Vector) => number {
  const { steps, values, meant, biases } = unpackModel(['anger'], { anger: packed });
  return (vector) => {
    let sum = 0;
    for (const bucket of vector.buckets) sum += values[0]?.[(steps[bucket] ?? 0) + levels] ?? 0;
    let score = (biases[0] ?? 0) + sum * bucketScale(vector.buckets.length, true);
    vector.meant.forEach((value, at) => {
      score += value * (meant[0]?.[at] ?? 0);
    });
    return score;
  };
}
