import { type Language, languages } from '../../../lib/checks/language/language';
import { type Head, headsOf, singleLabels } from '../../../lib/tone/model/heads';
import type { PackedHead } from '../../../lib/tone/model/packed-head';
import { scoreHeads } from '../../../lib/tone/model/score-heads';
import { unpackModel } from '../../../lib/tone/model/unpack-model';
import { readPost } from '../../../lib/tone/post/read-post';
import { findHits } from '../../../lib/tone/rules/find-hits';
import { scoreLabels, scoreStance } from '../../../lib/tone/score/label-scores';
import { stances } from '../../../lib/tone/tone';
import { type OwnReply, ownReplies, scenarioOf } from '../../../scripts/train-tone/own-replies';
import { f1 } from '../../../scripts/train-tone/threshold';
import { trainLabels } from '../../../scripts/train-tone/train-labels';
import { mean } from './scores';

const folds = 5;
const labels = [...singleLabels, ...stances];

interface Judged {
  readonly reply: OwnReply;
  readonly said: ReadonlySet<string>;
}

/**
 * Five-fold cross-validation by scenario: the labels of a scenario's replies are said by heads that were trained without
 * that scenario in any language. Macro-F1 over the labels and the four stances.
 */
export function measureOwnReplies(): Readonly<Record<string, number>> {
  const figures: Record<string, number> = {};
  for (const language of languages) {
    const judged = Array.from({ length: folds }, (_, fold) => judgeFold(language, fold)).flat();
    figures[`own.${language}.f1`] = macroF1(judged);
    const unread = judged.filter(({ reply }) => scenarioOf(reply) % 2 === 0);
    figures[`own.${language}.unread.f1`] = macroF1(unread);
    for (const label of labels) figures[`own.${language}.${label}.f1`] = labelF1(judged, label);
  }
  return figures;
}

function judgeFold(language: Language, fold: number): Judged[] {
  const isKept = (reply: OwnReply) => scenarioOf(reply) % folds === fold;
  const trained: Partial<Record<Head, PackedHead>> = trainLabels(language, (reply) => !isKept(reply));
  const model = unpackModel(headsOf[language], trained);
  return ownReplies(language)
    .filter(isKept)
    .map((reply) => {
      const post = readPost(reply.reply, language);
      const scores = scoreHeads(post, findHits(post), model);
      const said = new Set<string>([
        ...scoreLabels(scores).map(({ label }) => label),
        scoreStance(scores).stance,
      ]);
      return { reply, said };
    });
}

function macroF1(judged: readonly Judged[]): number {
  return mean(labels.map((label) => labelF1(judged, label)));
}

function labelF1(judged: readonly Judged[], label: string): number {
  return f1(
    judged.map(({ said }) => said.has(label)),
    judged.map(({ reply }) => reply.stance === label || reply.labels.includes(label)),
  );
}
