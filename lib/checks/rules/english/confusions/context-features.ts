/** The class of a word (1 and up) among words that are used alike; see `word-classes.ts`. */
export type ClassOf = (word: string) => number;

/** How many tokens before the place are read without regard to their order. */
const reach = 7;

/** Stands for what is before the first and after the last token of a sentence. */
const edge = '$';

/**
 * What the words around a place say about the word that belongs there: the tokens before and after it, their classes,
 * and combinations of both, each as 32 bits of FNV-1a. `tokens[at]` itself is not read.
 */
export function contextFeatures(tokens: readonly string[], at: number, classOf: ClassOf): number[] {
  const word = (offset: number) => tokens[at + offset] ?? edge;
  const [l1, l2, l3, l4] = [word(-1), word(-2), word(-3), word(-4)];
  const [r1, r2, r3] = [word(1), word(2), word(3)];
  const [a1, a2, a3, a4] = [classOf(l1), classOf(l2), classOf(l3), classOf(l4)];
  const [b1, b2, b3] = [classOf(r1), classOf(r2), classOf(r3)];
  const asks = tokens.at(-1) === '?' ? 1 : 0;
  const features: readonly (readonly (string | number)[])[] = [
    ['bias'],
    [l1],
    [l2],
    [l3],
    [r1],
    [r2],
    [r3],
    [l2, l1],
    [l1, r1],
    [r1, r2],
    [l2, l1, r1],
    [l1, r1, r2],
    [a1],
    [a2],
    [a3],
    [b1],
    [b2],
    [b3],
    [a2, a1],
    [a1, b1],
    [b1, b2],
    [a2, a1, b1],
    [a1, b1, b2],
    [a3, a2, a1],
    [b1, b2, b3],
    [a4, a3, a2],
    [l1, b1],
    [a1, r1],
    [l1, a2],
    [l2, a1],
    [r1, b2],
    [b1, r2],
    [l1, b1, b2],
    [l2, l1, b1],
    [asks],
    [asks, l1],
    [asks, b1],
    [asks, a1],
    [wordShape(l1)],
    [wordShape(r1)],
    [wordShape(l1), b1],
    [l2, wordShape(l1)],
    [wordShape(l2), l1],
    [a2, wordShape(l1)],
    [wordShape(r1), b2],
    [l1, wordShape(r1)],
  ];
  const ordered = features.map((parts, kind) => fnv1a(`${kind}:${parts.join(' ')}`));
  const far = tokens.slice(Math.max(0, at - reach), at);
  const unordered = new Set(far.flatMap((other) => [`far:${other}`, `far class:${classOf(other)}`]));
  return [...ordered, ...Array.from(unordered, fnv1a)];
}

/** What stands for a rare word: its ending says most about how it is used. */
export function wordShape(word: string): string {
  if (!/\p{L}/u.test(word)) return '<mark>';
  if (word.includes("'")) return word.endsWith("'s") ? "<'s>" : "<'>";
  const ending = /(?:ing|ed|ly|tion|ity|ment|ness|able|ous|ful|ive|al|er|est|ism|ist|ss|us|is|s|y|e)$/u.exec(
    word,
  )?.[0];
  return `<${ending ?? ''}>`;
}

/** What tells the candidates of all sets apart in the one table. */
export function candidateSeed(words: readonly string[], candidate: number): number {
  return fnv1a(`${words.join(' ')}>${words[candidate]}`);
}

/** The bucket, of 2^bits, in which the weight of a feature for a candidate is. */
export function bucketOf(feature: number, seed: number, bits: number): number {
  let hash = Math.imul(feature ^ seed, 0x9e3779b1);
  hash = Math.imul(hash ^ (hash >>> 15), 0x85ebca6b);
  return hash >>> (32 - bits);
}

/** 32 bits of FNV-1a over UTF-16 units: http://www.isthe.com/chongo/tech/comp/fnv/ */
function fnv1a(text: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return hash >>> 0;
}
