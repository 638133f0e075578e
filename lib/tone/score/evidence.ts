import type { TextRange } from '../../text/text-range';
import type { HeadScores } from '../model/score-heads';
import type { Head } from '../model/heads';
import type { Post } from '../post/read-post';
import type { ToneCause } from '../rules/causes';
import type { Hit } from '../rules/hit';
import type { ToneLabel } from '../tone';

/** Words that speak for (above 0) or against something, in log-odds, in UTF-16 offsets of the post. */
export interface Evidence extends TextRange {
  readonly cause: ToneCause;
  readonly weight: number;
}

/** Log-odds that a token's wording has to add before it is named. */
const noticeable = 0.08;

const pleasant = new Set<ToneLabel>(['warm', 'thankful', 'apologetic', 'empathetic', 'polite', 'confident']);
const unpleasant = new Set<ToneLabel>(['cold', 'irritated', 'dismissive', 'blunt', 'shouting', 'pushy']);

/**
 * Whether people would believe it: a word with a good ring makes nothing cold, though posts with it may often be so, nor
 * does one with a bad ring make anything warm.
 */
export function isBelievable({ cause }: Evidence, label: ToneLabel): boolean {
  if (cause === 'goodWord') return !unpleasant.has(label);
  return cause !== 'badWord' || !pleasant.has(label);
}

/** What each hit and each word adds to a head. */
export function evidenceOf(post: Post, hits: readonly Hit[], scores: HeadScores, head: Head): Evidence[] {
  return [
    ...hits.map((hit) => ({
      cause: hit.cause,
      from: hit.from,
      to: hit.to,
      weight: scores.hitShare(head, hit),
    })),
    ...wordingOf(post, scores.tokenShares(head)),
  ];
}

/** Neighbours that pull to the same side are one stretch of words. */
function wordingOf({ tokens }: Post, shares: Float32Array): Evidence[] {
  const found: { cause: 'wording'; from: number; to: number; weight: number }[] = [];
  let last = -2;
  tokens.forEach((token, index) => {
    const weight = shares[index] ?? 0;
    if (Math.abs(weight) < noticeable || token.kind === 'name') return;
    const before = found.at(-1);
    if (before && last === index - 1 && Math.sign(before.weight) === Math.sign(weight)) {
      before.to = token.to;
      before.weight += weight;
    } else found.push({ cause: 'wording', from: token.from, to: token.to, weight });
    last = index;
  });
  return found;
}
