import type { Speller, WordContext } from './rank-suggestions';
import { rankSuggestions } from './rank-suggestions';
import type { Vocabulary } from './vocabulary';

/** Costs beyond this, in nats, tell nothing more. */
const farthest = 18;
const longest = 12;
const clearMargin = 6;
const partZipf = 3;
const shortestPart = 3;

/**
 * What tells a slip from a word that the dictionary lacks: how far the nearest known word is, how common it and the
 * word itself are, the word's shape, and whether the near one goes with the words around. About -1 to 2 each; the first is always 1. `undefined` when no word is near.
 */
export function slipFeatures(speller: Speller, plain: string, context: WordContext): number[] | undefined {
  const { vocabulary } = speller;
  const near = rankSuggestions(speller, plain, context);
  const [best, second] = near;
  if (!best) return undefined;
  const distance = near.reduce(
    (least, { word, cost }) => (/[ -]/.test(word) ? least : Math.min(least, cost)),
    farthest,
  );
  const length = Math.min(plain.length, longest) / 10;
  const margin = second ? Math.min(second.score - best.score, clearMargin) : clearMargin;
  const flag = (holds: boolean) => (holds ? 1 : 0);
  return [
    1,
    length,
    distance / 10,
    (distance / 10) * length,
    (distance / 10) ** 2,
    best.zipf / 5,
    (best.zipf / 5) * length,
    vocabulary.zipf(plain) / 5,
    margin / 5,
    flag(!/[aeiouy]/.test(plain)),
    flag(plain.length <= 4),
    flag(plain.length <= 3),
    flag(/[ -]/.test(best.word)),
    flag(isCompound(vocabulary, plain)),
    flag(/(?:s|ed|ing|er|y|ie)$/.test(plain)),
    flag(best.word.toLowerCase()[0] !== plain[0]),
    flag(/(\p{L})\1\1/u.test(plain)),
    flag(context.before !== undefined && vocabulary.frequency.zipfOfPair(context.before, best.word) > 0),
    flag(context.after !== undefined && vocabulary.frequency.zipfOfPair(best.word, context.after) > 0),
  ];
}

function isCompound(vocabulary: Vocabulary, word: string): boolean {
  const isPart = (part: string) => vocabulary.zipf(part) >= partZipf && vocabulary.knows(part);
  for (let at = shortestPart; at <= word.length - shortestPart; at++)
    if (isPart(word.slice(0, at)) && isPart(word.slice(at))) return true;
  return false;
}
