import { existsSync } from 'node:fs';
import type { Language } from '../../../lib/checks/language/language';
import { emotionHeads } from '../../../lib/tone/model/heads';
import { goEmotions, politeness, vader } from '../../../scripts/train-tone/english-sets';
import { type Sample, keyOf, partOf } from '../../../scripts/train-tone/samples';
import { subtitles } from '../../../scripts/train-tone/subtitles';
import { trainPublic } from '../../../scripts/train-tone/train-public';
import { arSarcasm } from '../../../scripts/train-tone/tweets';
import { sharedData } from '../quality/shared-data';
import { headAccuracy, headF1, judgeWith, polarityOf } from './judge';

type Figures = Readonly<Record<string, number>>;

/** One part in five of each set is measured on by models that were trained without it. */
const parts = 5;
const isHeldOut = ({ text }: Sample) => partOf(text, parts) === 0;

/** Tweets of VADER, requests of TyDiP: by a model trained anew without them. Comments of GoEmotions' `dev`, by the shipped one. */
export function measureEnglish(): Figures {
  const tweets = vader('tweets_GroundTruth.train.txt', 1, 0.5).filter(isHeldOut);
  const requests = politeness().filter((sample) => sample.source === 'tydip' && isHeldOut(sample));
  const judge = judgeWith('en', trainWithout('en', [...tweets, ...requests]));
  const part = existsSync(sharedData('tone/goemotions/test.tsv')) ? 'test' : 'dev';
  const learned = new Set(goEmotions('train').map(({ text }) => keyOf(text)));
  const comments = goEmotions(part).filter(({ text }) => !learned.has(keyOf(text)));
  const shipped = judgeWith('en');
  return {
    'en.sentiment.recall': polarityOf(judge, tweets).recall,
    ...Object.fromEntries(emotionHeads.map((head) => [`en.${head}.f1`, headF1(shipped, comments, head)])),
    'en.politeness.acc': headAccuracy(judge, requests, 'politeness'),
  };
}

/** Tweets of ArSarcasm, by a model trained without them. */
export function measureArabic(): Figures {
  const tweets = arSarcasm().filter(isHeldOut);
  return { 'ar.sentiment.f1': polarityOf(judgeWith('ar', trainWithout('ar', tweets)), tweets).f1 };
}

/**
 * There are no rated French tweets in the data: subtitles, whose emotions are taken as a polarity, stand in for them. They
 * have few neutral lines, so that this says little of what tweets would.
 */
export function measureFrench(): Figures {
  const lines = subtitles('xed/fr-projections.tsv', 1).filter(isHeldOut);
  return { 'fr.sentiment.subtitles.f1': polarityOf(judgeWith('fr', trainWithout('fr', lines)), lines).f1 };
}

function trainWithout(language: Language, held: readonly Sample[]) {
  const keys = new Set(held.map(({ text }) => keyOf(text)));
  return trainPublic(language, ({ text }) => !keys.has(keyOf(text)));
}
