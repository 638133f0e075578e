import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { bareArabic } from '../../lib/checks/spelling/arabic-letters.ts';
import { gradeOf } from '../../lib/checks/spelling/frequency-grade.ts';

/**
 * Writes `frequency/<language>.txt`, the frequencies of words and pairs of words, from the lists in `../shared/data`:
 * `node scripts/dictionaries/derive-frequency.ts`. The results are committed; only who has the lists can renew them.
 */
const lists = resolve(import.meta.dirname, '../../../shared/data/frequency');
const folder = resolve(import.meta.dirname, 'frequency');

interface Sources {
  /** Google Books Ngrams, as CSV. */
  readonly books: string | undefined;
  readonly bookPairs: string | undefined;
  /** OpenSubtitles, as lines of a word and a count. */
  readonly subtitles: string;
}

const sources: Record<string, Sources> = {
  en: { books: '1grams_english.csv', bookPairs: '2grams_english.csv', subtitles: 'subtitles_en.txt' },
  fr: { books: '1grams_french.csv', bookPairs: '2grams_french.csv', subtitles: 'subtitles_fr.txt' },
  ar: { books: undefined, bookPairs: undefined, subtitles: 'subtitles_ar.txt' },
};

/** How often each key occurs, by its share of all. */
type Shares = Map<string, number>;

mkdirSync(folder, { recursive: true });
for (const [language, { books, bookPairs, subtitles }] of Object.entries(sources)) {
  const wordLists = [readSubtitles(subtitles), ...(books ? [readBooks(books)] : [])];
  const shares = mean(wordLists);
  if (books && bookPairs) {
    for (const [pair, share] of readBooks(bookPairs, books)) shares.set(pair, share);
  }
  const byGrade = Map.groupBy(shares.keys(), (key) => gradeOf(shares.get(key)!));
  const lines = [...byGrade]
    .filter(([grade]) => grade > 0)
    .sort(([a], [b]) => b - a)
    .map(
      ([grade, keys]) =>
        `${grade}\t${keys
          .map((key) => key.replace(' ', '_'))
          .sort()
          .join(' ')}`,
    );
  const inputs = [subtitles, books, bookPairs].filter((name) => name !== undefined);
  writeFileSync(resolve(folder, `${language}.txt`), [...header(inputs), ...lines, ''].join('\n'));
}

function header(inputs: readonly string[]): string[] {
  return [
    '# Grades (Zipf value × 8, lib/checks/spelling/frequency-grade.ts) of words, and of pairs joined by "_".',
    '# Derived from OpenSubtitles 2018 counts (github.com/hermitdave/FrequencyWords, CC BY-SA 4.0)',
    ...(inputs.length > 1
      ? ['# and Google Books Ngrams (github.com/orgtre/google-books-ngram-frequency, CC BY 3.0).']
      : []),
    '# This file: CC BY-SA 4.0. Made by scripts/dictionaries/derive-frequency.ts from:',
    ...inputs.map((name) => `# ${sha256(readFileSync(resolve(lists, name)))} ${name}`),
  ];
}

function readSubtitles(name: string): Shares {
  const rows = readFileSync(resolve(lists, name), 'utf8')
    .split('\n')
    .map((line) => line.split(' '));
  const counts = rows.map(([word = '', count = '0']): [string, number] => [word, Number(count)]);
  return toShares(counts, totalOf(counts));
}

/** @param wordsOf The list of words that says how large the corpus is: a list of pairs has the commonest only. */
function readBooks(name: string, wordsOf = name): Shares {
  return toShares(readBookRows(name), totalOf(readBookRows(wordsOf)));
}

function readBookRows(name: string): [string, number][] {
  const rows = readFileSync(resolve(lists, name), 'utf8').split('\n').slice(1);
  return rows.map((row) => {
    const [, key = '', count = '0'] = /^"?(.*?)"?,(\d+)/.exec(row) ?? [];
    // Contractions are pairs there: `it 's`.
    return [key.replace(" '", "'"), Number(count)];
  });
}

/** Of keys that are one or two words. Case, tashkeel and the kind of apostrophe don't count. */
function toShares(rows: readonly [string, number][], total: number): Shares {
  const shares: Shares = new Map();
  for (const [written, count] of rows) {
    const key = bareArabic(written.normalize('NFC').toLowerCase().replaceAll('’', "'"));
    if (!/^\p{L}+(?:['-]\p{L}+)*'?(?: \p{L}+(?:['-]\p{L}+)*'?)?$/u.test(key)) continue;
    shares.set(key, (shares.get(key) ?? 0) + count / total);
  }
  return shares;
}

function totalOf(rows: readonly [string, number][]): number {
  return rows.reduce((sum, [, count]) => sum + count, 0);
}

function mean(all: readonly Shares[]): Shares {
  const keys = new Set(all.flatMap((shares) => [...shares.keys()]));
  return new Map(
    [...keys].map((key) => [key, all.reduce((sum, shares) => sum + (shares.get(key) ?? 0), 0) / all.length]),
  );
}

function sha256(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}
