/** How many buckets the n-grams are hashed into: a power of two. */
export const bucketCount = 16_384;

/** A weight of the model is one of this many steps to either side of 0. */
export const levels = 7;

const longest = 4;
const WORD = /[\p{L}\p{M}]+(?:['’][\p{L}\p{M}]+)*/gu;
/** Three and more of a letter are what one or two of it are: `sooo`, `merciii`. */
const STRETCHED = /(\p{L})\1{2,}/gu;
/** UTF-16 units. Longer words are noise, or no words at all: only their beginning is read. */
const longestWord = 24;

/** The words of a text as the model reads them: lower case, apostrophes inside, nothing stretched. */
export function modelWords(text: string): string[] {
  const words = text.normalize('NFC').toLowerCase().match(WORD) ?? [];
  return words.map((word) => word.slice(0, longestWord).replaceAll('’', "'").replace(STRETCHED, '$1$1'));
}

/**
 * Calls `visit` with the bucket of each character 1- to 4-gram of a word, its edges marked, and of the whole word.
 * The training reads words by this same function.
 */
export function eachBucket(word: string, visit: (bucket: number) => void): void {
  const marked = ` ${word} `;
  for (let from = 0; from < marked.length; from++) {
    let hash = gramBasis;
    const to = Math.min(from + longest, marked.length);
    for (let at = from; at < to; at++) {
      hash = mix(hash, marked.charCodeAt(at));
      // A lone edge says nothing.
      if (at > from || marked[at] !== ' ') visit(bucketOf(hash));
    }
  }
  if (marked.length <= longest) return;
  let hash = wordBasis;
  for (let at = 0; at < word.length; at++) hash = mix(hash, word.charCodeAt(at));
  visit(bucketOf(hash));
}

/** FNV-1a over code units. Whole words have a basis of their own, which tells them from n-grams. */
const gramBasis = 0x811c9dc5;
const wordBasis = 0x2f0b4c47;

function mix(hash: number, unit: number): number {
  return Math.imul(hash ^ unit, 0x01000193);
}

function bucketOf(hash: number): number {
  return (hash ^ (hash >>> 15)) & (bucketCount - 1);
}
