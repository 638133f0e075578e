import type { Post } from '../post/read-post';
import { looksNamed } from '../post/looks-named';
import type { Token } from '../post/token';

/** How many buckets the words and n-grams of a language are hashed into: a power of two. */
export const bucketCount = 32_768;

/** Character n-grams of a word, its edges marked. */
const shortestGram = 3;
const longestGram = 5;
/** UTF-16 units. Longer words are noise: only their beginning is read. */
const longestWord = 20;

/** A feature of a post: its bucket, the tokens that it is made of, and whether a mark or an emoji is among them. */
export type VisitFeature = (bucket: number, first: number, last: number, hasSign: boolean) => void;

/**
 * Calls `visit` for the words, pairs of words and n-grams of a post, as often as they occur. The training reads posts
 * by this same function.
 */
export function eachFeature({ tokens, text }: Post, visit: VisitFeature): void {
  let before = boundary;
  let wasSign = false;
  tokens.forEach((token, index) => {
    const word = wordOf(token, text);
    const isName = word === NAME;
    const hash = hashOf(word, wordBasis);
    const isSign = token.kind === 'mark' || token.kind === 'emoji' || token.kind === 'emoticon';
    visit(bucketOf(hash), index, index, isSign);
    visit(bucketOf(mix(mix(before, 0x20), hash)), Math.max(0, index - 1), index, isSign || wasSign);
    before = hash;
    wasSign = isSign;
    if (token.kind === 'word' && !isName) eachGram(word, (bucket) => visit(bucket, index, index, false));
    if (token.kind === 'hashtag') eachGram(word.slice(1), (bucket) => visit(bucket, index, index, false));
  });
}

const NAME = '<name>';

function wordOf(token: Token, text: string): string {
  if (token.kind === 'number') return '<number>';
  if (token.kind !== 'word') return token.text.slice(0, longestWord);
  if (looksNamed(token, text)) return NAME;
  return token.text.slice(0, longestWord);
}

function eachGram(word: string, visit: (bucket: number) => void): void {
  const marked = ` ${word} `;
  for (let from = 0; from + shortestGram <= marked.length; from++) {
    let hash = gramBasis;
    const to = Math.min(from + longestGram, marked.length);
    for (let at = from; at < to; at++) {
      hash = mix(hash, marked.charCodeAt(at));
      if (at - from + 1 >= shortestGram) visit(bucketOf(hash));
    }
  }
}

/** FNV-1a over code units; words and n-grams have bases of their own. */
const gramBasis = 0x811c9dc5;
const wordBasis = 0x2f0b4c47;
const boundary = 0x13572468;

function hashOf(word: string, basis: number): number {
  let hash = basis;
  for (let at = 0; at < word.length; at++) hash = mix(hash, word.charCodeAt(at));
  return hash;
}

function mix(hash: number, unit: number): number {
  return Math.imul(hash ^ unit, 0x01000193);
}

function bucketOf(hash: number): number {
  return (hash ^ (hash >>> 15)) & (bucketCount - 1);
}
