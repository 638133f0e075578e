import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';

/** Where the training data is: `POSTWRIGHT_DATA`, or beside the project, from whose root scripts and tests run. */
export const dataFolder = resolve(process.env['POSTWRIGHT_DATA'] ?? '../shared/data');

/** A set of posts. */
export interface Corpus {
  readonly file: string;
  readonly language: 'en' | 'fr' | 'ar';
  /** Where a row holds the post: the name of a column of a CSV file, or its index in a tab-separated one. */
  readonly column: string | number;
  /** How much of its language's training posts come from here; 0: only measured. */
  readonly share: number;
}

/** Sources, licences and hashes are listed in README.md: all of them let trained weights be shipped. */
export const corpora: readonly Corpus[] = [
  { file: 'tone/mlma/en_dataset_with_stop_words.csv', language: 'en', column: 'tweet', share: 3 },
  { file: 'tone/vader/tweets_GroundTruth.train.txt', language: 'en', column: 2, share: 2 },
  { file: 'tone/goemotions/train.tsv', language: 'en', column: 0, share: 4 },
  { file: 'tone/xed/en-annotated.tsv', language: 'en', column: 0, share: 2 },
  { file: 'tone/vader/nytEditorialSnippets_GroundTruth.txt', language: 'en', column: 2, share: 1 },
  { file: 'tone/vader/amazonReviewSnippets_GroundTruth.txt', language: 'en', column: 2, share: 1 },
  { file: 'tone/tydip/en_train_binary.csv', language: 'en', column: 'sentence', share: 1 },
  { file: 'tone/mlma/fr_dataset.csv', language: 'fr', column: 'tweet', share: 1 },
  { file: 'tone/xed/fr-projections.tsv', language: 'fr', column: 0, share: 1 },
  { file: 'tone/mlma/ar_dataset.csv', language: 'ar', column: 'tweet', share: 0 },
  { file: 'tone/arsarcasm-v2/train.csv', language: 'ar', column: 'tweet', share: 0 },
];

/** The posts of a set, in its order, without repeats. */
export function readPosts({ file, column }: Corpus): string[] {
  const text = readFileSync(resolve(dataFolder, file), 'utf8');
  const cells = typeof column === 'string' ? namedColumn(parseCsv(text), column) : tabbedColumn(text, column);
  return [...new Set(cells.map(plainPost))].filter((post) => post !== '');
}

export function hasData(): boolean {
  return corpora.every(({ file }) => existsSync(resolve(dataFolder, file)));
}

/** Whether a post is kept for measuring: one in ten, by its words, so that near-repeats stay on one side. */
export function isHeldOut(post: string): boolean {
  const key = post.toLowerCase().replace(/[^\p{L}]+/gu, ' ');
  return (createHash('sha256').update(key).digest()[0] ?? 0) < 26;
}

function tabbedColumn(text: string, column: number): string[] {
  return text.split('\n').map((line) => line.split('\t')[column] ?? '');
}

function namedColumn([head, ...rows]: readonly string[][], name: string): string[] {
  const column = head?.indexOf(name) ?? -1;
  return rows.map((row) => row[column] ?? '');
}

/** A CSV file (RFC 4180): quoted fields hold commas, line breaks and doubled quotation marks. */
export function parseCsv(text: string): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  for (const match of text.matchAll(/(?:"((?:[^"]|"")*)"|([^",\n\r]*))(,|\r?\n|$)/g)) {
    row.push(match[1] === undefined ? (match[2] ?? '') : match[1].replaceAll('""', '"'));
    if (match[3] === ',') continue;
    rows.push(row);
    row = [];
  }
  return rows;
}

/** Without what the sets put in the place of names, mentions and links, and without entities of HTML. */
function plainPost(post: string): string {
  return post
    .replace(/https?:\S*|[@#]\S+|\[[A-Z]+\]|<url>|&lt;url&gt;|\\u[0-9a-f]{4}/g, ' ')
    .replace(/&amp;/g, '&')
    .replace(/&[lg]t;/g, ' ')
    .replace(/^\s*rt\b/i, ' ')
    .replace(/\s+/g, ' ')
    .trim();
}
