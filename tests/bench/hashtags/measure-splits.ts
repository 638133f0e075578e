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
  let right = 0;
  for (const [name, words] of gold) {
    if (splitTag(name, languages).join(' ') === words) right++;
    else if (process.env['SHOW_SPLITS']) console.log(`${words} → ${splitTag(name, languages).join(' ')}`);
  }
  return { accuracy: (100 * right) / gold.size, tags: gold.size };
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
