import type { TextRange } from '../../text/text-range';
import type { ToneCause } from '../rules/causes';
import type { Hit } from '../rules/hit';
import { type ToneLabel, toneLabels } from '../tone';
import { bias, causeWeights } from './cause-weights';

/** Words that speak for or against a label: log-odds, in UTF-16 offsets of the post. */
export interface Evidence extends TextRange {
  readonly cause: ToneCause;
  readonly weight: number;
}

export interface LabelScore {
  readonly label: ToneLabel;
  /** Probability. */
  readonly score: number;
  readonly evidence: readonly Evidence[];
}

/** A cause that repeats counts less each time: the sum of its repeats never reaches this many of it. */
const repeats = 3;

/** What the rules' hits say of each label. */
export function scoreLabels(hits: readonly Hit[]): LabelScore[] {
  return toneLabels.map((label) => {
    const seen = new Map<ToneCause, number>();
    const evidence: Evidence[] = [];
    let logit = bias[label];
    for (const { cause, from, to, strength } of hits) {
      const weight = causeWeights[label][cause];
      if (weight === undefined) continue;
      const before = seen.get(cause) ?? 0;
      seen.set(cause, before + 1);
      const worth = weight * strength * (1 - 1 / repeats) ** before;
      logit += worth;
      evidence.push({ cause, from, to, weight: worth });
    }
    return { label, score: 1 / (1 + Math.exp(-logit)), evidence };
  });
}
