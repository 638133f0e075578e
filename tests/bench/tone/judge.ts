import type { Language } from '../../../lib/checks/language/language';
import { type Head, headsOf, polarityHeads } from '../../../lib/tone/model/heads';
import type { PackedHead } from '../../../lib/tone/model/packed-head';
import { scoreHeads } from '../../../lib/tone/model/score-heads';
import { type ToneModel, toneModel, unpackModel } from '../../../lib/tone/model/unpack-model';
import { readPost } from '../../../lib/tone/post/read-post';
import { findHits } from '../../../lib/tone/rules/find-hits';
import { f1 } from '../../../scripts/train-tone/threshold';
import type { Sample } from '../../../scripts/train-tone/samples';
import { balancedScores } from './scores';

/** Says what the shipped model says of a text, or another model in its place. */
export function judgeWith(language: Language, heads?: Partial<Record<Head, PackedHead>>) {
  const model: ToneModel = heads ? unpackModel(headsOf[language], heads) : toneModel(language);
  return (text: string) => {
    const post = readPost(text, language);
    return scoreHeads(post, findHits(post), model);
  };
}

type Judge = ReturnType<typeof judgeWith>;

/** Bad, neutral or good: recall and F1 as in a test set that has as many of each. */
export function polarityOf(judge: Judge, samples: readonly Sample[]): { recall: number; f1: number } {
  const matrix = [0, 1, 2].map(() => [0, 0, 0]);
  for (const { text, targets } of samples) {
    const scores = judge(text);
    const said = polarityHeads.map((head) => scores.score(head));
    const row = matrix[(targets['polarity'] ?? 0) + 1];
    const best = said.indexOf(Math.max(...said));
    if (row) row[best] = (row[best] ?? 0) + 1;
  }
  return balancedScores(matrix);
}

/** F1 of a head that says yes or no. */
export function headF1(judge: Judge, samples: readonly Sample[], head: Head): number {
  return f1(
    samples.map(({ text }) => judge(text).score(head) > 0),
    samples.map(({ targets }) => targets[head] === 1),
  );
}

export function headAccuracy(judge: Judge, samples: readonly Sample[], head: Head): number {
  const right = samples.filter(({ text, targets }) => judge(text).score(head) > 0 === (targets[head] === 1));
  return (100 * right.length) / samples.length;
}
