import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { dataFolder } from '../language-model/corpus';

/** Every file that the models and word lists are made of, in `tone/` of the data folder. */
const files = [
  'afinn/AFINN-en-165.txt',
  'afinn/AFINN-fr-165.txt',
  'arsarcasm-v2/train.csv',
  'goemotions/train.tsv',
  'mlma/ar_dataset.csv',
  'mlma/fr_dataset.csv',
  'stanford-politeness/stack-exchange.annotated.csv',
  'stanford-politeness/wikipedia.annotated.csv',
  'tydip/en_train_binary.csv',
  'vader/amazonReviewSnippets_GroundTruth.txt',
  'vader/nytEditorialSnippets_GroundTruth.txt',
  'vader/tweets_GroundTruth.train.txt',
  'vader/vader_lexicon.txt',
  'xed/ar-projections.tsv',
  'xed/en-annotated.tsv',
  'xed/fr-projections.tsv',
  'xed/neu_en.txt',
];
const own = ['en', 'fr', 'ar'].map((language) => `tests/bench/tone/replies/${language}.jsonl`);

export function hasInputs(): boolean {
  return files.every((file) => existsSync(resolve(dataFolder, 'tone', file)));
}

/** SHA-256 of each input. */
export function inputHashes(): Record<string, string> {
  const hash = (path: string) => createHash('sha256').update(readFileSync(path)).digest('hex');
  return Object.fromEntries([
    ...files.map((file) => [`tone/${file}`, hash(resolve(dataFolder, 'tone', file))]),
    ...own.map((file) => [file, hash(file)]),
  ]);
}
