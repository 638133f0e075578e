import { readFileSync } from 'node:fs';
import { sharedData } from './shared-data';

/** Words in a row and how often Google Books has them, from 1 to 3 words. */
export interface Ngram {
  readonly text: string;
  readonly count: number;
}

/** The frequent n-grams of orgtre/google-books-ngram-frequency (CC BY 3.0); apostrophes without spaces. */
export function frequentNgrams(size: 1 | 2 | 3): Ngram[] {
  const lines = readFileSync(sharedData(`frequency/${size}grams_french.csv`), 'utf8').split('\n');
  return lines.slice(1).flatMap((line) => {
    const [, text, count] = /^([\p{L}' -]+),(\d+)/u.exec(line) ?? [];
    return text && count ? [{ text: text.replaceAll(/ ?' ?/g, "'").trim(), count: Number(count) }] : [];
  });
}
