import { oddsOfWord, type WordFrequencies } from './word-odds';

export interface Segmentation {
  /** They are the letters, in order. */
  readonly words: readonly string[];
  /** log10 of their probability. */
  readonly odds: number;
}

/** No word is longer. */
const longestWord = 24;
/** Nobody reads longer runs: they are left as one. */
const longestRun = 100;

/**
 * The likeliest words of a run of letters in lower case, by the frequency of words and of pairs: Viterbi over the ends
 * of words, with the word before as the state. Linear in the run's length.
 */
export function segmentLetters(letters: string, frequencies: WordFrequencies): Segmentation {
  if (letters.length > longestRun) return { words: [letters], odds: -Infinity };
  /** By the end of a word, the best way there for each word that ends there. */
  const ways: Map<string, Way>[] = Array.from({ length: letters.length + 1 }, () => new Map());
  for (let to = 1; to <= letters.length; to++) {
    for (let from = Math.max(0, to - longestWord); from < to; from++) {
      const word = letters.slice(from, to);
      const way = bestWay(word, from === 0 ? undefined : ways[from]!, frequencies);
      if (way) ways[to]!.set(word, way);
    }
  }
  let best: Way | undefined;
  for (const way of ways[letters.length]!.values()) if (!best || way.odds > best.odds) best = way;
  const words: string[] = [];
  for (let way = best; way; way = way.before) words.unshift(way.word);
  return { words, odds: best?.odds ?? 0 };
}

interface Way {
  readonly word: string;
  readonly before: Way | undefined;
  readonly odds: number;
}

function bestWay(
  word: string,
  before: ReadonlyMap<string, Way> | undefined,
  frequencies: WordFrequencies,
): Way | undefined {
  if (!before) return { word, before: undefined, odds: oddsOfWord(frequencies, word, undefined) };
  let best: Way | undefined;
  for (const way of before.values()) {
    const odds = way.odds + oddsOfWord(frequencies, word, way.word);
    if (!best || odds > best.odds) best = { word, before: way, odds };
  }
  return best;
}
