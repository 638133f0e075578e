import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { readMisspellings } from '../dictionaries/misspelling-pairs';
import { isCareful, splitOf, tidy } from '../english-confusions/corpus';

/** Comments and tweets of people, with the column that holds the text. Both sets allow what is derived to ship. */
const sources = [
  { file: 'tone/goemotions/train.tsv', column: 0 },
  { file: 'tone/goemotions/dev.tsv', column: 0 },
  { file: 'tone/vader/tweets_GroundTruth.train.txt', column: 2 },
] as const;

/**
 * Whole posts of writers who take care, each once: right English as far as a machine can tell, without the misspellings
 * that crate-ci/typos lists. Those of `test` are kept for the last word.
 * @param data The folder of the data.
 */
export function carefulPosts(data: string, split: 'choose' | 'test'): string[] {
  const seen = new Set<string>();
  const misspelled = new Set(readMisspellings().map(({ wrong }) => wrong));
  return sources.flatMap(({ file, column }) =>
    readFileSync(resolve(data, file), 'utf8')
      .split('\n')
      .flatMap((line) => {
        // A name stands where the sets have taken one out, or a mention.
        const text = tidy(line.split('\t')[column] ?? '').replaceAll('\ufffc', 'Maya');
        const key = text
          .toLowerCase()
          .replaceAll(/[^a-z]+/g, ' ')
          .trim();
        const isOther = (splitOf(key) === 'test') !== (split === 'test');
        if (key.length < 20 || seen.has(key) || isOther || !isCareful(text, false)) return [];
        if (key.split(' ').some((word) => misspelled.has(word))) return [];
        seen.add(key);
        return [text];
      }),
  );
}
