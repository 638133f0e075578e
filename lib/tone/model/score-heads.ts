import type { Post } from '../post/read-post';
import type { Hit } from '../rules/hit';
import { bucketScale } from './bucket-scale';
import { causeFeatureCount, causeFeatures, causePosition } from './cause-features';
import { eachFeature } from './features';
import { type Head, readsSigns } from './heads';
import { levels } from './packed-head';
import { shapeFeatures } from './shape-features';
import { type ToneModel, toneModel } from './unpack-model';

/** What the heads of a language's model say of a post. */
export interface HeadScores {
  /** Log-odds; 0 is where a head says yes. */
  score(head: Head): number;
  /** What the wording of each token adds to a head, in log-odds. */
  tokenShares(head: Head): Float32Array;
  /** What a hit adds to a head. */
  hitShare(head: Head, hit: Hit): number;
}

export function scoreHeads(
  post: Post,
  hits: readonly Hit[],
  model: ToneModel = toneModel(post.language),
): HeadScores {
  const { heads, steps, values, meant, biases } = model;
  const size = heads.length;
  const tokenCount = post.tokens.length;
  const shares = Array.from({ length: size }, () => new Float32Array(tokenCount));
  const sums = new Float64Array(size);
  const isSigned = heads.map(readsSigns);
  let all = 0;
  let withoutSigns = 0;
  // A bucket counts once, at its first place.
  const seen = new Uint8Array(steps.length / size);
  eachFeature(post, (bucket, first, last, hasSign) => {
    const state = seen[bucket] ?? 0;
    if (state === 2 || (state === 1 && hasSign)) return;
    // Heads that read no signs see a bucket at its first place without one.
    seen[bucket] = hasSign ? 1 : 2;
    if (state === 0) all++;
    if (!hasSign) withoutSigns++;
    for (let head = 0; head < size; head++) {
      if (isSigned[head] ? state !== 0 : hasSign) continue;
      const step = steps[bucket * size + head] ?? 0;
      if (step === 0) continue;
      const weight = values[head]?.[step + levels] ?? 0;
      sums[head] = (sums[head] ?? 0) + weight;
      const share = shares[head];
      if (!share) continue;
      share[first] = (share[first] ?? 0) + weight / 2;
      share[last] = (share[last] ?? 0) + weight / 2;
    }
  });

  const causes = causeFeatures(hits);
  const shape = shapeFeatures(post);
  const scales = isSigned.map((withSigns) => bucketScale(withSigns ? all : withoutSigns, withSigns));
  const indexOf = (head: Head) => heads.indexOf(head);
  return {
    score(head) {
      const at = indexOf(head);
      if (at < 0) return 0;
      const weights = meant[at];
      let score = (biases[at] ?? 0) + (sums[at] ?? 0) * (scales[at] ?? 0);
      causes.forEach((value, cause) => {
        if (value !== 0) score += value * (weights?.[cause] ?? 0);
      });
      shape.forEach((value, index) => {
        if (value !== 0) score += value * (weights?.[causeFeatureCount + index] ?? 0);
      });
      return score;
    },
    tokenShares(head) {
      const at = indexOf(head);
      return (shares[at] ?? new Float32Array(tokenCount)).map((share) => share * (scales[at] ?? 0));
    },
    hitShare(head, { cause, strength }) {
      const weights = meant[indexOf(head)];
      const position = causePosition(cause);
      const together = hits.reduce((count, hit) => count + Number(hit.cause === cause), 0);
      return (weights?.[position] ?? 0) / together + (weights?.[position + 1] ?? 0) * strength;
    },
  };
}
