import type { Language } from '../../lib/checks/language/language';
import { type Head, emotionHeads, polarityHeads } from '../../lib/tone/model/heads';
import type { PackedHead } from '../../lib/tone/model/packed-head';
import { goEmotions, politeness, vader } from './english-sets';
import { bestThreshold } from './threshold';
import { ownReplies } from './own-replies';
import { packHead, packedScorer } from './pack-head';
import { type Sample, partOf } from './samples';
import { neutralSubtitles, subtitles } from './subtitles';
import { type HeadChoices, trainHead } from './train-head';
import { arSarcasm, mlma } from './tweets';
import { type Vector, vectorOf, withoutWords } from './vectors';

type Heads = Partial<Record<Head, PackedHead>>;
/** Whether a text may be learned from: the measurements keep some of each set to themselves. */
export type MayLearn = (sample: Sample) => boolean;

const choices: HeadChoices = {
  alpha: 0.05,
  beta: 1,
  l1: 4,
  l2: 0,
  causeL1: 0.05,
  epochs: 3,
  seed: 7,
  withSigns: true,
};
const emotionChoices: HeadChoices = { ...choices, alpha: 0.1, l1: 2 };
const sizes = { en: 5000, fr: 4000, ar: 5000 } as const satisfies Record<Language, number>;
const emotionBuckets = { gratitude: 3000, remorse: 3000, anger: 6000, annoyance: 7000 } as const;
const emotionParts = 4;
const politenessBuckets = 3000;
/** Our own replies: below and above this they are negative and positive. */
const noticeable = 0.2;

/** The heads that public sets teach. */
export function trainPublic(language: Language, mayLearn: MayLearn = () => true): Heads {
  const vectors = (samples: readonly Sample[], from: Language = language) =>
    samples.filter(mayLearn).map((sample) => vectorOf(sample, from));
  switch (language) {
    case 'en':
      return {
        ...trainPolarity(vectors(englishPolarity()), sizes.en),
        ...trainEmotions(vectors(goEmotions('train'))),
        ...trainPoliteness(vectors(politeness())),
      };
    case 'fr':
      return {
        ...trainPolarity(
          [
            ...vectors(frenchPolarity()),
            ...vectors(tweetsOf('en'), 'en').map(withoutWords),
            ...vectors(tweetsOf('ar'), 'ar').map(withoutWords),
          ],
          sizes.fr,
        ),
        ...trainPoliteness([
          ...vectors(ownPoliteness('fr')),
          ...vectors(politeness(), 'en').map(withoutWords),
        ]),
      };
    case 'ar':
      return trainPolarity(
        vectors([
          ...arSarcasm(),
          ...mlma('ar', 0.3),
          ...subtitles('xed/ar-projections.tsv', 0.3),
          ...ownPolarity('ar'),
        ]),
        sizes.ar,
      );
  }
}

function englishPolarity(): Sample[] {
  return [
    ...goEmotions('train').map((sample) => ({ ...sample, weight: 0.4 })),
    ...vader('tweets_GroundTruth.train.txt', 8, 0.5),
    ...vader('nytEditorialSnippets_GroundTruth.txt', 0.7, 0.5),
    ...vader('amazonReviewSnippets_GroundTruth.txt', 1, 0.5),
    ...subtitles('xed/en-annotated.tsv', 0.3),
    ...neutralSubtitles(0.3),
    ...ownPolarity('en'),
  ];
}

function frenchPolarity(): Sample[] {
  return [...subtitles('xed/fr-projections.tsv', 0.5), ...mlma('fr', 0.5), ...ownPolarity('fr')];
}

/** Tweets whose causes teach French, which has none of its own that are rated. */
function tweetsOf(language: 'en' | 'ar'): Sample[] {
  return language === 'en'
    ? vader('tweets_GroundTruth.train.txt', 3, 0.5)
    : arSarcasm().map((sample) => ({ ...sample, weight: 0.5 }));
}

function ownPolarity(language: Language): Sample[] {
  return ownReplies(language).map(({ reply, sentiment }) => ({
    text: reply,
    targets: { polarity: sentiment > noticeable ? 1 : sentiment < -noticeable ? -1 : 0 },
    weight: 1,
    source: 'own',
  }));
}

function ownPoliteness(language: Language): Sample[] {
  return ownReplies(language).flatMap(({ reply, labels, stance }) => {
    const polite = labels.includes('polite') || (stance === 'warm' && labels.includes('formal'));
    const rude = labels.includes('blunt') || labels.includes('dismissive');
    return polite === rude
      ? []
      : [{ text: reply, targets: { politeness: polite ? 1 : 0 }, weight: 1, source: 'own' }];
  });
}

/** Bad, neutral, good: each class counts as much as the others. */
function trainPolarity(all: readonly Vector[], most: number): Heads {
  const vectors = all.filter(({ targets }) => targets['polarity'] !== undefined);
  const classOf = ({ targets }: Vector) => (targets['polarity'] ?? 0) + 1;
  const totals = [0, 0, 0];
  for (const vector of vectors) totals[classOf(vector)] = (totals[classOf(vector)] ?? 0) + vector.weight;
  const total = totals.reduce((sum, each) => sum + each, 0);
  const learned = trainHead(
    vectors,
    classOf,
    3,
    totals.map((each) => total / 3 / each),
    choices,
  );
  return Object.fromEntries(
    polarityHeads.flatMap((head, index) => {
      const weights = learned[index];
      return weights ? [[head, packHead(weights, most)]] : [];
    }),
  );
}

/** Each emotion begins where F1 is best on comments that a model has not learned: every comment is one once. */
function trainEmotions(vectors: readonly Vector[]): Heads {
  const part = vectors.map(({ text }) => partOf(text, emotionParts));
  return Object.fromEntries(
    emotionHeads.flatMap((head) => {
      const learn = (from: readonly Vector[]) => {
        const [weights] = trainHead(from, ({ targets }) => targets[head] ?? 0, 1, [1, 1], emotionChoices);
        return weights && packHead(weights, emotionBuckets[head]);
      };
      const scores = vectors.map(() => 0);
      for (let left = 0; left < emotionParts; left++) {
        const packed = learn(vectors.filter((_, index) => part[index] !== left));
        if (!packed) continue;
        const scoreOf = packedScorer(packed);
        vectors.forEach((vector, index) => {
          if (part[index] === left) scores[index] = scoreOf(vector);
        });
      }
      const threshold = bestThreshold(
        scores,
        vectors.map(({ targets }) => targets[head] === 1),
      );
      const packed = learn(vectors);
      return packed ? [[head, { ...packed, bias: Math.round((packed.bias - threshold) * 1e4) / 1e4 }]] : [];
    }),
  );
}

function trainPoliteness(vectors: readonly Vector[]): Heads {
  const weighed = vectors.map((vector) => ({
    ...vector,
    weight:
      vector.weight * (vector.source === 'tydip' ? 3 : vector.source.endsWith('stack-exchange') ? 0.3 : 1),
  }));
  const [weights] = trainHead(weighed, ({ targets }) => targets['politeness'] ?? 0, 1, [1, 1], {
    ...choices,
    alpha: 0.1,
    l1: 2,
  });
  return weights ? { politeness: packHead(weights, politenessBuckets) } : {};
}
