/**
 * Learns what `lib/checks/rules/english/confusions` knows: classes of words, and weights of contexts.
 *
 *   node scripts/english-confusions/train.ts
 *
 * Reads `../shared/data`; the same input gives the same files. See MODEL-CARD.md.
 */
import { existsSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { confusionSets } from '../../lib/checks/rules/english/confusions/confusion-sets.ts';
import { tokensOf } from '../../lib/checks/rules/english/confusions/tokens.ts';
import { encodeWeights } from '../../lib/checks/rules/english/confusions/weight-codec.ts';
import { wordShape } from '../../lib/checks/rules/english/confusions/context-features.ts';
import { inputHashes, readCorpus } from './corpus.ts';
import { instancesOf } from './instances.ts';
import { learnWeights } from './learn-weights.ts';
import { learnWordClasses } from './word-classes.ts';

const root = resolve(import.meta.dirname, '../..');
const data = resolve(root, '../shared/data');
const target = resolve(root, 'lib/checks/rules/english/confusions');

const bits = 22;
/** Natural logarithms of odds per unit of a stored weight. */
const scale = 1 / 64;
/** How many weights are kept: the largest. */
const budget = 150_000;

if (!existsSync(data)) throw new Error(`The training data are missing: ${data}`);
const sentences = readCorpus(data)
  .filter(({ split }) => split === 'train')
  .map(({ text, careful }) => ({ careful, tokens: tokensOf(text).map((token) => token.text) }));

const classes = learnWordClasses(
  sentences.map(({ tokens }) => tokens),
  { classCount: 128, minCount: 5, rounds: 8 },
);
const classOf = (word: string) => classes.get(word) ?? classes.get(wordShape(word)) ?? 0;

const instances = instancesOf(
  sentences.flatMap(({ careful, tokens }) => (careful ? [tokens] : [])),
  classOf,
);
const weights = learnWeights(instances, {
  bits,
  epochs: 6,
  dropout: 0.5,
  trustAfter: 3,
  doubt: 0.03,
  sparsity: 0.004,
});
const smallest = weights.map(Math.abs).sort().at(-budget) ?? 0;
const table = Int8Array.from(weights, (weight) =>
  Math.abs(weight) < smallest ? 0 : Math.max(-127, Math.min(127, Math.round(weight / scale))),
);

const byClass: string[][] = [];
for (const [word, index] of classes) (byClass[index - 1] ??= []).push(word);
const generated =
  '// Written by scripts/english-confusions/train.ts. Notices: NOTICE and MODEL-CARD.md beside that script.\n';
writeFileSync(
  resolve(target, 'learned-classes.ts'),
  `${generated}
/** The words of each class, counted from 1: words that are used alike. */
export const learnedClasses: readonly string[] = ${JSON.stringify(
    byClass.map((words) => words.join(' ')),
    null,
    2,
  )};
`,
);
writeFileSync(
  resolve(target, 'learned-weights.ts'),
  `${generated}
/** The table has 2^weightBits buckets. */
export const weightBits = ${bits};
/** Natural logarithms of odds per unit of a weight. */
export const weightScale = ${scale};
/** See \`weight-codec.ts\`. */
export const encodedWeights =
  '${encodeWeights(table)}';
`,
);
writeFileSync(resolve(import.meta.dirname, 'inputs.json'), `${JSON.stringify(inputHashes(data), null, 2)}\n`);
console.log(
  `${instances.length} instances of ${confusionSets.length} sets; ${table.filter((weight) => weight !== 0).length} weights`,
);
