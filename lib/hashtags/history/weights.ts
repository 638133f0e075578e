/**
 * What ranks tags, chosen on streams of Arabic, French and English posts (`tests/bench/hashtags`): a log-linear blend of
 * how usual a tag is, what the draft's words say for it, and whether the posts most like the draft have it.
 */
export const weights = {
  /** Of the log of a tag's share of all posts. */
  usual: 0.4,
  /** Of the mean log-odds of the draft's words, by their weight. */
  words: 0.7,
  /** Of the log of a tag's share of the nearest posts. */
  near: 3,
  /** So many posts are nearest. */
  nearest: 40,
  /** What is added to the nearest posts' likeness, so that a few hardly like ones are no certainty. */
  nearFloor: 0.2,
  /** A tag that no near post has is as good as one with this share. */
  nearUnknown: 0.2,
  /** Chance occurrences of a tag with a word that are expected besides those by its share; more for frequent words. */
  chance: 2,
  chanceByPost: 0.1,
  /** Of two words in a row, and of a word's beginning, where a single word has 1. */
  pair: 0.5,
  beginning: 0.5,
  /** Of a tag in the draft. */
  tag: 2,
  /** The newest so many posts of a word are asked: the others say the same, and time is short. */
  asked: 80,
} satisfies Readonly<Record<string, number>>;
