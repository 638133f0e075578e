import type { HeadScores } from '../model/score-heads';
import { polarityHeads } from '../model/heads';
import type { Post } from '../post/read-post';
import type { Hit } from '../rules/hit';
import type { ToneSpan } from '../tone';
import { evidenceOf } from './evidence';
import { toSpans } from './to-spans';

export interface Sentiment {
  /** −1 … +1: how much likelier good is than bad. */
  readonly value: number;
  readonly spans: readonly ToneSpan[];
}

/** Below this nothing is said about it. */
const noticeable = 0.2;

/** How good or bad a post sounds. */
export function scoreSentiment(post: Post, hits: readonly Hit[], scores: HeadScores): Sentiment {
  const [bad = 0, none = 0, good = 0] = polarityHeads.map((head) => Math.exp(scores.score(head)));
  const value = (good - bad) / (good + none + bad);
  if (Math.abs(value) < noticeable) return { value, spans: [] };
  const [side, other] = value > 0 ? (['positive', 'negative'] as const) : (['negative', 'positive'] as const);
  const against = evidenceOf(post, hits, scores, other);
  const pulling = [
    ...evidenceOf(post, hits, scores, side),
    ...against.map((piece) => ({ ...piece, weight: -piece.weight })),
  ];
  return { value, spans: toSpans(pulling) };
}
