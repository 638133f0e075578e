import { encodeWeights } from '../../lib/checks/rules/english/confusions/weight-codec';
import { type PackedHead, levelOf, meantUnit } from '../../lib/tone/model/packed-head';
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
    buckets: encodeWeights(steps),
    meant: Buffer.from(bytes.buffer).toString('base64'),
  };
}

function round(value: number): number {
  return Math.round(value * 1e4) / 1e4;
}
