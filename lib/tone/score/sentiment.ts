import type { Hit } from '../rules/hit';
import type { ToneSpan } from '../tone';
import type { ToneCause } from '../rules/causes';
import { toSpans } from './to-spans';

export interface Sentiment {
  /** −1 … +1. */
  readonly value: number;
  readonly spans: readonly ToneSpan[];
}

const polarity: Readonly<Partial<Record<ToneCause, number>>> = {
  thanks: 1,
  praise: 1.4,
  joy: 1.4,
  warmSign: 1.2,
  goodWord: 1,
  reassurance: 0.4,
  offer: 0.3,
  closing: 0.4,
  apology: -0.4,
  sorrow: -0.9,
  complaint: -1.3,
  insult: -1.8,
  profanity: -1.5,
  barb: -0.8,
  dismissal: -0.8,
  blame: -0.9,
  refusal: -0.6,
  sadSign: -1,
  angrySign: -1.4,
  badWord: -1,
  impatience: -0.5,
};
/** Below this nothing is said about it. */
const noticeable = 0.2;

/** How good or bad a post sounds. */
export function scoreSentiment(hits: readonly Hit[]): Sentiment {
  const evidence = hits.flatMap(({ cause, from, to, strength }) => {
    const weight = (polarity[cause] ?? 0) * strength;
    return weight === 0 ? [] : [{ cause, from, to, weight }];
  });
  const value = Math.tanh(evidence.reduce((sum, { weight }) => sum + weight, 0) / 2);
  const side = Math.sign(value);
  const spans =
    Math.abs(value) < noticeable
      ? []
      : toSpans(evidence.map((piece) => ({ ...piece, weight: piece.weight * side })));
  return { value, spans };
}
