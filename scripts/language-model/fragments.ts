import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { modelWords } from '../../lib/checks/language/ngrams.ts';
import { corpora, dataFolder, isHeldOut, readPosts } from './corpus.ts';

/** A piece of text in one language, as its words. */
export interface Fragment {
  readonly language: 'en' | 'fr' | 'und';
  readonly words: readonly string[];
}

type Random = () => number;

/** Where fragments come from: each call gives at most `length` words. */
type Source = (length: number, random: Random) => readonly string[];

/** Languages with a seed file, and how often each is drawn: those that are likeliest to be met more often. */
const others = { de: 2, es: 2, it: 2, pt: 2, nl: 1, other: 2, arabizi: 1 };

/** Draws fragments that look like what is met: short and long, without accents, without apostrophes. */
export function createFragments(random: Random): () => Fragment {
  const sources = { en: englishOrFrench('en'), fr: englishOrFrench('fr'), und: otherLanguages() };
  return () => {
    const chance = random();
    const language = chance < 0.32 ? 'en' : chance < 0.64 ? 'fr' : 'und';
    let words = sources[language](fragmentLength(random), random);
    if (random() < 0.25) words = words.map((word) => word.normalize('NFD').replace(/\p{M}/gu, ''));
    if (random() < 0.1) words = words.map((word) => word.replaceAll("'", ''));
    return { language, words };
  };
}

/** One to 21 words; half of the fragments have at most three. */
function fragmentLength(random: Random): number {
  const chance = random();
  if (chance < 0.08) return 1;
  if (chance < 0.2) return 2;
  if (chance < 0.45) return 3;
  return chance < 0.75 ? 4 + Math.floor(random() * 3) : 7 + Math.floor(random() * 15);
}

function englishOrFrench(language: 'en' | 'fr'): Source {
  const name = { en: 'english', fr: 'french' }[language];
  const seed = readSeed(language);
  const posts = mixed(
    corpora
      .filter((corpus) => corpus.language === language)
      .map((corpus) => ({
        share: corpus.share,
        source: windows(readPosts(corpus).filter((post) => !isHeldOut(post))),
      })),
  );
  return mixed([
    { share: 10, source: repeated(readGrams(`1grams_${name}.csv`)) },
    { share: 10, source: repeated(readGrams(`3grams_${name}.csv`)) },
    { share: 6, source: seed },
    { share: 74, source: posts },
  ]);
}

function otherLanguages(): Source {
  return mixed(Object.entries(others).map(([name, share]) => ({ share, source: readSeed(name) })));
}

const seedFolder = 'scripts/language-model/seeds';

/** A seed file: lines that begin with `=` are word lists, the most frequent first; all others are posts. */
function readSeed(name: string): Source {
  const lines = readLines(`${seedFolder}/${name}.txt`);
  const messages = readLines(`${seedFolder}/typescript-messages.txt`)
    .filter((line) => line.startsWith(`${name} =`))
    .map((line) => line.slice(name.length + 1));
  const lists = [...lines, ...messages]
    .filter((line) => line.startsWith('='))
    .map((line) => repeated(byRank(line)));
  return mixed([
    { share: 6, source: mixed(lists.map((source) => ({ share: 1, source }))) },
    { share: 4, source: windows(lines.filter((line) => !line.startsWith('='))) },
  ]);
}

function readLines(file: string): string[] {
  return readFileSync(file, 'utf8').trim().split('\n');
}

interface Weighted {
  readonly words: readonly string[];
  readonly weight: number;
}

function byRank(line: string): Weighted[] {
  return modelWords(line).map((word, rank) => ({ words: [word], weight: 1 / (rank + 30) }));
}

/** N-grams of books. The square root of their counts: function words would leave no room for others. */
function readGrams(file: string): Weighted[] {
  const rows = readFileSync(resolve(dataFolder, 'frequency', file), 'utf8')
    .trim()
    .split('\n')
    .slice(1);
  return rows.flatMap((row) => {
    const [gram = '', count] = row.split(',');
    const words = modelWords(gram);
    return words.length === 0 ? [] : [{ words, weight: Math.sqrt(Number(count)) }];
  });
}

/** Fragments of words that are drawn independently, by their weights. */
function repeated(entries: readonly Weighted[]): Source {
  let total = 0;
  const ends = entries.map(({ weight }) => (total += weight));
  return (length, random) => {
    const words: string[] = [];
    while (words.length < length) words.push(...(entries[firstAbove(ends, random() * total)]?.words ?? []));
    return words;
  };
}

/** Fragments that stand in a post one after the other. */
function windows(posts: readonly string[]): Source {
  const wordsOfPosts = posts.map(modelWords).filter((words) => words.length > 0);
  return (length, random) => {
    const words = wordsOfPosts[Math.floor(random() * wordsOfPosts.length)] ?? [];
    const from = Math.floor(random() * Math.max(1, words.length - length + 1));
    return words.slice(from, from + length);
  };
}

function mixed(parts: readonly { readonly share: number; readonly source: Source }[]): Source {
  let total = 0;
  const ends = parts.map(({ share }) => (total += share));
  return (length, random) => parts[firstAbove(ends, random() * total)]?.source(length, random) ?? [];
}

/** Index of the first of ascending numbers that is greater than the value. */
function firstAbove(ends: readonly number[], value: number): number {
  let low = 0;
  let high = ends.length - 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((ends[middle] ?? 0) > value) high = middle;
    else low = middle + 1;
  }
  return low;
}
