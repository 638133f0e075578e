import { readFileSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { checkSpelling } from '../../lib/checks/spelling/check-spelling';
import { loadSpelling } from '../../lib/checks/spelling/load-spelling';
import { slipFeatures } from '../../lib/checks/spelling/slip-features';
import { splitPassages } from '../../lib/checks/segment/split-passages';
import type { Passage } from '../../lib/checks/passage';
import { passageWords } from '../../lib/checks/spelling/passage-words';
import type { WordContext } from '../../lib/checks/spelling/rank-suggestions';
import { splitOf, tidy } from '../english-confusions/corpus';
import { buildDictionaries } from './build';
import { isForTraining, readMisspellings } from './misspelling-pairs';

/**
 * Learns what tells a slip from a word that the dictionary lacks, and writes `lib/checks/spelling/slip-weights.ts`:
 * `node tests/bench/run-module.ts scripts/dictionaries/train-slip-weights.ts` (two minutes). Slips are every seventh
 * misspelling of the training part; the others are unknown words of posts and subtitles that are in no list of
 * misspellings (GoEmotions, Apache-2.0; VADER and MLMA, MIT; XED, CC BY 4.0). A third of them are slips after all, so that only the
 * order of the odds means something: the threshold is chosen on the misspellings kept for tuning.
 */
const data = resolve(import.meta.dirname, '../../../shared/data');
const everyPair = 7;
/** Of those whose right word the posts have: the misspelling is read in its place. */
const everyPlacedPair = 3;
const rounds = 2000;
const rate = 0.5;

const sources = [
  { file: 'tone/goemotions/train.tsv', separator: '\t', column: 0 },
  { file: 'tone/goemotions/dev.tsv', separator: '\t', column: 0 },
  { file: 'tone/vader/tweets_GroundTruth.train.txt', separator: '\t', column: 2 },
  { file: 'tone/xed/en-annotated.tsv', separator: '\t', column: 0 },
  { file: 'tone/xed/neu_en.txt', separator: '\t', column: 1 },
  { file: 'tone/mlma/en_dataset.csv', separator: ',', column: 1 },
] as const;

const folder = buildDictionaries();
const loaded = await loadSpelling('en', (file) =>
  Promise.resolve(new Uint8Array(readFileSync(resolve(folder, file))).buffer),
);
const speller = { ...loaded, corrections: undefined };
const pairs = readMisspellings();
const misspelled = new Set(pairs.map(({ wrong }) => wrong));

/** The first place of each word in the posts. */
const places = new Map<string, WordContext>();
const unknown = new Map<string, WordContext>();
readPosts();
const slips = pairs
  .filter(isForTraining)
  .filter(({ wrong, right }, index) => {
    const isChosen = index % everyPair === 0 || (places.has(right) && index % everyPlacedPair === 0);
    return isChosen && !speller.vocabulary.knows(wrong);
  })
  .flatMap(({ wrong, right }) => examplesOf(wrong, places.get(right) ?? {}));
const others = [...unknown].flatMap(([word, context]) => examplesOf(word, context));
const weights = learn([
  ...slips.map((features) => ({ features, label: 1 })),
  ...others.map((features) => ({ features, label: 0 })),
]);
writeFileSync(
  resolve(import.meta.dirname, '../../lib/checks/spelling/slip-weights.ts'),
  `/**
 * Natural logarithms of odds for each of \`slipFeatures\`. Made by \`scripts/dictionaries/train-slip-weights.ts\`, which
 * tells from what.
 */
export const slipWeights: readonly number[] = [${weights.map((weight) => weight.toFixed(2)).join(', ')}];
`,
);
console.log(`${slips.length} slips, ${others.length} other words`);

function examplesOf(word: string, context: WordContext): number[][] {
  const features = slipFeatures(speller, word, context);
  return features ? [features] : [];
}

function readPosts(): void {
  for (const { file, separator, column } of sources) {
    for (const line of readFileSync(resolve(data, file), 'utf8').split('\n')) {
      const text = tidy(line.split(separator)[column] ?? '');
      const key = text
        .toLowerCase()
        .replaceAll(/[^a-z]+/g, ' ')
        .trim();
      if (key === '' || splitOf(key) === 'test') continue;
      for (const passage of splitPassages(text, { preferred: ['en'] })) readPassage(passage);
    }
  }
}

function readPassage(passage: Passage): void {
  const words = [...passageWords(passage)];
  for (const { text, context } of words) if (!places.has(text)) places.set(text, context);
  for (const { from, rule } of checkSpelling(passage, speller, { uiLanguage: 'en', leastOdds: -Infinity })) {
    const found = words.find((word) => word.from === from);
    const word = found?.text.toLowerCase() ?? '';
    if (found && rule === 'spelling:unknown' && !misspelled.has(word)) unknown.set(word, found.context);
  }
}

/** Logistic regression by gradient descent over all examples at once. */
function learn(examples: readonly { features: number[]; label: number }[]): number[] {
  const weights = examples[0]!.features.map(() => 0);
  for (let round = 0; round < rounds; round++) {
    const gradient = weights.map(() => 0);
    for (const { features, label } of examples) {
      let sum = 0;
      for (let i = 0; i < weights.length; i++) sum += weights[i]! * features[i]!;
      const error = 1 / (1 + Math.exp(-sum)) - label;
      for (let i = 0; i < weights.length; i++) gradient[i]! += error * features[i]!;
    }
    for (let i = 0; i < weights.length; i++) weights[i]! -= (rate * gradient[i]!) / examples.length;
  }
  return weights;
}
