import { readColumns } from './read-set';
import { type Sample, tidy } from './samples';

/** Arabic tweets of ArSarcasm-v2: positive, negative, neutral. */
export function arSarcasm(): Sample[] {
  const polarity: Readonly<Record<string, number>> = { POS: 1, NEG: -1, NEU: 0 };
  return readColumns('arsarcasm-v2/train.csv', 'tweet', 'sentiment')
    .filter(([, sentiment]) => sentiment in polarity)
    .map(([text, sentiment]) => ({
      text: tidy(text.replace(/^"+|"+$/g, '')),
      targets: { polarity: polarity[sentiment] ?? 0 },
      weight: 1,
      source: 'arsarcasm',
    }));
}

/** Hostile tweets of MLMA are negative. What is not hostile says nothing about its polarity. */
export function mlma(language: 'fr' | 'ar' | 'en', weight: number): Sample[] {
  const file = language === 'en' ? 'mlma/en_dataset_with_stop_words.csv' : `mlma/${language}_dataset.csv`;
  return readColumns(file, 'tweet', 'sentiment')
    .filter(([, found]) => !found.includes('normal'))
    .map(([text]) => ({ text: tidy(text), targets: { polarity: -1 }, weight, source: `mlma/${language}` }));
}
