import { type Language, languages } from '../../lib/checks/language/language';
import { causePosition } from '../../lib/tone/model/cause-features';
import { type Head, singleLabels } from '../../lib/tone/model/heads';
import type { PackedHead } from '../../lib/tone/model/packed-head';
import { bias, causeWeights } from '../../lib/tone/score/cause-weights';
import { type ToneLabel, stances } from '../../lib/tone/tone';
import type { ToneCause } from '../../lib/tone/rules/causes';
import { type OwnReply, ownReplies } from './own-replies';
import { packHead } from './pack-head';
import { type HeadWeights, trainHead } from './train-head';
import { type Vector, vectorOf, withoutWords } from './vectors';

/** Seldom labels count more where they are. */
const seldom = 2;
/** A reply in another language counts half. */
const foreign = 0.5;
const keptBuckets = 500;
const choices = {
  alpha: 0.1,
  beta: 1,
  l1: 0.3,
  l2: 0,
  causeL1: 0.3,
  epochs: 10,
  seed: 3,
  withSigns: false,
} as const;
/** What is meant to speak for or against a label keeps at least this part of its weight. */
const firm = 0.85;
const firmFrom = 0.9;
/** What is common in posts takes no more than this away from a label: one plain phrase has to be enough. */
const lowestBias = -1;

interface Read {
  readonly reply: OwnReply;
  readonly vector: Vector;
}
let known: Readonly<Record<Language, readonly Read[]>> | undefined;

function readReplies(): Readonly<Record<Language, readonly Read[]>> {
  const read = (language: Language) =>
    ownReplies(language).map((reply) => ({
      reply,
      vector: vectorOf({ text: reply.reply, targets: {}, weight: 1, source: 'own' }, language, false),
    }));
  return (known ??= { en: read('en'), fr: read('fr'), ar: read('ar') });
}

/** The heads of our own labels, from the replies that `isUsed` lets through: in the language itself, and the causes of the others. */
export function trainLabels(
  language: Language,
  isUsed: (reply: OwnReply) => boolean,
): Partial<Record<Head, PackedHead>> {
  const replies = readReplies();
  const used = languages.flatMap((other) =>
    replies[other]
      .filter(({ reply }) => isUsed(reply))
      .map(({ reply, vector }) => ({
        reply,
        vector: other === language ? vector : { ...withoutWords(vector), weight: foreign },
      })),
  );
  const heads: Partial<Record<Head, PackedHead>> = {};
  for (const label of [...singleLabels, ...stances]) {
    const has = ({ stance, labels }: OwnReply) => stance === label || labels.includes(label);
    const isStance = (stances as readonly string[]).includes(label);
    const vectors = used.map(({ reply, vector }) => ({ ...vector, targets: { is: has(reply) ? 1 : 0 } }));
    const prior = priorOf(label);
    const [learned] = trainHead(vectors, ({ targets }) => targets['is'] ?? 0, 1, [1, isStance ? 1 : seldom], {
      ...choices,
      offset: ({ meant }) => prior.bias + dot(prior.weights, meant),
    });
    if (learned) heads[label] = packHead(withPrior(learned, prior), keptBuckets);
  }
  return heads;
}

interface Prior {
  readonly bias: number;
  /** Position of a feature → its weight. */
  readonly weights: ReadonlyMap<number, number>;
}

function priorOf(label: ToneLabel | 'neutral'): Prior {
  if (label === 'neutral') return { bias: 0, weights: new Map() };
  const weights = Object.entries(causeWeights[label]).map(
    ([cause, weight]) => [causePosition(cause as ToneCause) + 1, weight] as const,
  );
  return { bias: bias[label], weights: new Map(weights) };
}

function dot(weights: ReadonlyMap<number, number>, features: Float32Array): number {
  let sum = 0;
  for (const [at, weight] of weights) sum += weight * (features[at] ?? 0);
  return sum;
}

/** The prior with what was learned on top: what it is sure of never turns around, so that labels move the way they should. */
function withPrior(learned: HeadWeights, prior: Prior): HeadWeights {
  const meant = learned.meant.slice();
  for (const [at, weight] of prior.weights) {
    const sum = (meant[at] ?? 0) + weight;
    const side = Math.sign(weight);
    const isFirm = Math.abs(weight) >= firmFrom;
    meant[at] = isFirm ? side * Math.max(side * sum, firm * Math.abs(weight)) : sum;
    if (isFirm) meant[at - 1] = side * Math.max(0, side * (meant[at - 1] ?? 0));
  }
  return { ...learned, bias: prior.bias + Math.max(lowestBias, learned.bias), meant };
}
