import { singleLabels } from '../model/heads';
import type { HeadScores } from '../model/score-heads';
import { type Stance, type ToneLabel, stances } from '../tone';

export interface LabelScore {
  readonly label: ToneLabel;
  /** Probability. */
  readonly score: number;
}

/** The labels that a model says yes to: any of the single ones, and at most one stance. */
export function scoreLabels(scores: HeadScores): LabelScore[] {
  const single = singleLabels
    .map((label) => ({ label, score: 1 / (1 + Math.exp(-scores.score(label))) }))
    .filter(({ score }) => score >= shownFrom);
  const stance = scoreStance(scores);
  return stance.stance === 'neutral' ? single : [{ label: stance.stance, score: stance.score }, ...single];
}

/** Probability from which a label is shown. */
const shownFrom = 0.5;

/** The likeliest stance, and its probability among the four. */
export function scoreStance(scores: HeadScores): { readonly stance: Stance; readonly score: number } {
  const odds = stances.map((stance) => Math.exp(scores.score(stance)));
  const total = odds.reduce((sum, odd) => sum + odd, 0);
  let best = 0;
  odds.forEach((odd, index) => {
    if (odd > (odds[best] ?? 0)) best = index;
  });
  return { stance: stances[best] ?? 'neutral', score: (odds[best] ?? 0) / total };
}
