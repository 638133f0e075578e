import type { Corrections } from './corrections';
import type { EditCosts } from './edit-costs';
import { type NearWord, nearWords } from './near-words';
import { respellings } from './respellings';
import { splitWords } from './split-words';
import type { Vocabulary } from './vocabulary';

/** The words around the one that is wrong, if there are any. */
export interface WordContext {
  readonly before?: string | undefined;
  readonly after?: string | undefined;
}

/** What is needed to look for the right word. */
export interface Speller {
  readonly vocabulary: Vocabulary;
  readonly costs: EditCosts;
  readonly corrections: Corrections | undefined;
  /** How far, in nats, words are looked for; further only while nothing is found. */
  readonly limits: readonly number[];
}

export interface RankedWord extends NearWord {
  /** Lower is better: -ln of how likely it is that this word was meant, up to a constant. */
  readonly score: number;
  readonly zipf: number;
}

/** Nobody types longer words by mistake. */
const longestWord = 40;
/** How much a tenfold frequency is worth, in nats; chosen on misspellings kept for tuning. */
const frequencyWeight = 1;
const knownPair = 1.5;
const otherFirstLetter = 1;
const needsCapital = 1;

/**
 * The words that may be meant by `typed` (plain, in lower case), likeliest first: a noisy channel, with the costs of
 * slips as its model of errors and frequencies, of words and of pairs, as its model of the language.
 */
export function rankSuggestions(speller: Speller, typed: string, context: WordContext): RankedWord[] {
  if (typed.length > longestWord) return [];
  const { vocabulary, corrections } = speller;
  const ranked = new Map<string, RankedWord>();
  const consider = (near: NearWord, zipf: number) => {
    const key = near.word.toLowerCase();
    if (key === typed && near.word === typed) return;
    const score = scoreOf(vocabulary, typed, near, zipf, context);
    const present = ranked.get(key);
    if (!present || score < present.score) ranked.set(key, { ...near, zipf, score });
  };
  for (const near of findNear(speller, typed)) consider(near, vocabulary.zipf(near.word));
  for (const near of respellings(vocabulary, typed)) consider(near, vocabulary.zipf(near.word));
  for (const split of splitWords(vocabulary, typed)) consider(split, split.zipf);
  const sorted = [...ranked.values()].sort((a, b) => a.score - b.score || (a.word < b.word ? -1 : 1));

  const listed = corrections?.of(typed);
  if (listed === undefined || sorted[0]?.word === listed) return sorted;
  const first = ranked.get(listed) ?? { word: listed, cost: 0, zipf: vocabulary.zipf(listed), score: 0 };
  return [first, ...sorted.filter(({ word }) => word !== listed)];
}

function findNear({ vocabulary, costs, limits }: Speller, typed: string): NearWord[] {
  for (const limit of limits) {
    const found = nearWords(vocabulary.words, typed, costs, limit);
    if (found.length > 0) return found;
  }
  return [];
}

function scoreOf(
  vocabulary: Vocabulary,
  typed: string,
  { word, cost }: NearWord,
  zipf: number,
  { before, after }: WordContext,
): number {
  const { frequency } = vocabulary;
  let score = cost - frequencyWeight * zipf;
  if (before !== undefined && frequency.zipfOfPair(before, word) > 0) score -= knownPair;
  if (after !== undefined && frequency.zipfOfPair(word, after) > 0) score -= knownPair;
  const lower = word.toLowerCase();
  if (lower[0] !== typed[0]) score += otherFirstLetter;
  if (lower !== word) score += needsCapital;
  return score;
}
