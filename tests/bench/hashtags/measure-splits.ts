import { existsSync, readFileSync } from 'node:fs';
import { loadFrequencies } from '../../../lib/hashtags/split/load-frequencies';
import { splitTag } from '../../../lib/hashtags/split/split-tag';
import { readDictionary } from '../../support/dictionaries';
import { sharedData } from '../quality/shared-data';

const files = [
  'tone/vader/tweets_GroundTruth.train.txt',
  'tone/mlma/en_dataset_with_stop_words.csv',
  'tone/goemotions/train.tsv',
];

export interface Splits {
  /** Percent of the tags whose words are all found. */
  readonly accuracy: number;
  readonly tags: number;
  /** The same of the tags whose words are all in a list: capitals in the wrong place make words that are in none. */
  readonly listedAccuracy: number;
  readonly listedTags: number;
}

/**
 * Tags whose writers told their words apart by capitals, in small letters: are the same words found? `undefined` without the
 * sets beside the project. Their capitals are often wrong (`#GameofThrones`), which counts against us.
 */
export async function measureSplits(): Promise<Splits | undefined> {
  if (!files.every((file) => existsSync(sharedData(file)))) return undefined;
  const languages = await Promise.all(
    (['en', 'fr'] as const).map((language) => loadFrequencies(language, readDictionary)),
  );
  const gold = capitalisedTags(files.map((file) => readFileSync(sharedData(file), 'utf8')).join('\n'));
  const rows = [...gold].map(([name, words]) => ({
    isRight: splitTag(name, languages).join(' ') === words,
    isListed: words
      .split(' ')
      .every(
        (word) => /^\d+$/.test(word) || languages.some(({ zipf, knows }) => zipf(word) > 0 || knows(word)),
      ),
  }));
  const percent = (of: typeof rows) => (100 * of.filter(({ isRight }) => isRight).length) / of.length;
  const listed = rows.filter(({ isListed }) => isListed);
  return {
    accuracy: percent(rows),
    tags: rows.length,
    listedAccuracy: percent(listed),
    listedTags: listed.length,
  };
}

function capitalisedTags(text: string): Map<string, string> {
  const gold = new Map<string, string>();
  for (const [, name = ''] of text.matchAll(/[#＃]([A-Z][A-Za-z0-9_]+)/g)) {
    const words = splitTag(name);
    const isTold = words.length > 1 && words.every((word) => /^(?:[A-Z][a-z]+|\d+|[A-Z]+)$/.test(word));
    if (isTold) gold.set(name.toLowerCase(), words.join(' ').toLowerCase());
  }
  return gold;
}
