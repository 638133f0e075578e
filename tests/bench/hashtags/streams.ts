import { existsSync, readFileSync } from 'node:fs';
import Papa from 'papaparse';
import { findHashtags } from '../../../lib/counter/find-hashtags';
import { postFeatures } from '../../../lib/hashtags/history/post-features';
import { sharedData } from '../quality/shared-data';

/** A post without its tags, and the tags. */
export interface TaggedPost {
  readonly text: string;
  readonly tags: readonly string[];
}

/** Posts of one language, in an order of chance that is the same each time. */
export interface Stream {
  readonly language: 'en' | 'ar' | 'fr';
  readonly posts: readonly TaggedPost[];
  /** What it is made of. */
  readonly sources: readonly string[];
}

const sources = {
  en: ['tone/mlma/en_dataset_with_stop_words.csv', 'tone/vader/tweets_GroundTruth.train.txt'],
  ar: ['tone/arsarcasm-v2/train.csv', 'tone/mlma/ar_dataset.csv'],
  fr: ['tone/mlma/fr_dataset.csv'],
} as const;

/** The posts with tags of the sets beside the project; those whose words are the same are one. `undefined` without them. */
export function readStream(language: Stream['language']): Stream | undefined {
  const files = sources[language];
  if (!files.every((file) => existsSync(sharedData(file)))) return undefined;
  const posts = new Map<string, TaggedPost>();
  for (const text of files.flatMap(readTexts)) {
    const post = withoutTags(text);
    const key = postFeatures(post.text, [])
      .map(({ hash }) => hash)
      .join(' ');
    if (post.tags.length > 0 && !posts.has(key)) posts.set(key, post);
  }
  return { language, posts: shuffled([...posts.values()]), sources: files };
}

function readTexts(file: string): string[] {
  const content = readFileSync(sharedData(file), 'utf8');
  if (file.endsWith('.txt')) return content.split('\n').map((line) => line.split('\t')[2] ?? '');
  const { data } = Papa.parse<Record<string, string | undefined>>(content, { header: true });
  return data.map(({ tweet = '' }) => tweet);
}

function withoutTags(text: string): TaggedPost {
  const ranges = findHashtags(text, 'x');
  const tags = ranges.map(({ from, to }) => text.slice(from + 1, to));
  let rest = text;
  for (const { from, to } of ranges.toReversed()) rest = `${rest.slice(0, from)} ${rest.slice(to)}`;
  return { text: rest, tags };
}

/** By a linear congruential generator (Numerical Recipes' constants). */
export function shuffled<Item>(items: readonly Item[]): Item[] {
  let state = 1;
  const keys = items.map(() => (state = (Math.imul(state, 1664525) + 1013904223) >>> 0));
  return items
    .map((item, index) => ({ item, key: keys[index]! }))
    .sort((a, b) => a.key - b.key)
    .map(({ item }) => item);
}
