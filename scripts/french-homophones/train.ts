/**
 * Writes `lib/checks/rules/french/data/homophone-weights.json`: see `README.md` beside this file. Deterministic: the
 * same inputs give the same bytes.
 */
import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { homophoneSets } from '../../lib/checks/rules/french/homophones/homophone-sets';
import { dictionaryLexicon } from '../french-words/dictionary-lexicon';
import { frequentNgrams } from './ngrams';
import { packWeights } from './pack-weights';
import { samplesOf, samplesOfNgram } from './samples';
import { trainSoftmax } from './softmax';
import { subtitleSentences } from './subtitles';
import { withoutSlips } from './without-slips';

const root = path.join(import.meta.dirname, '../..');
const output = path.join(root, 'lib/checks/rules/french/data/homophone-weights.json');

const buckets = 4096;
const training = { alpha: 0.15, l1: 0.15, l2: 1, epochs: 6 };

/** The contents of the file, built anew from the training sets. */
export function buildHomophoneWeights(): string {
  const lexicon = dictionaryLexicon();
  const posts = readFileSync(path.join(import.meta.dirname, 'posts.txt'), 'utf8')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'));
  const samples = [
    ...withoutSlips(subtitleSentences().train).flatMap((sentence) => samplesOf(sentence, lexicon, buckets)),
    ...posts.flatMap((sentence) => samplesOf(sentence, lexicon, buckets)),
    ...[...frequentNgrams(2), ...frequentNgrams(3)].flatMap((ngram) =>
      samplesOfNgram(ngram, lexicon, buckets),
    ),
  ];
  const sets = homophoneSets.map(({ id, members }) => {
    const own = samples.filter(({ set }) => set === id);
    return [id, packWeights(trainSoftmax(own, members.length, buckets, training))] as const;
  });
  return `${JSON.stringify({ buckets, sets: Object.fromEntries(sets) }, null, 2)}\n`;
}

/** Trains and writes the weights. */
export function writeHomophoneWeights(): void {
  const text = buildHomophoneWeights();
  writeFileSync(output, text);
  console.log(`${output}: ${text.length} bytes, sha256 ${createHash('sha256').update(text).digest('hex')}`);
}
