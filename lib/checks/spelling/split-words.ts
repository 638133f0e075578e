import type { Vocabulary } from './vocabulary';
import type { NearWord } from './near-words';

const spaceLeftOut = 5;
const apostropheLeftOut = 2;
/** Rarer words make two of almost anything. */
const leastZipf = 5;
const pairPenalty = 2.5;

/** A reading of what was typed as two words, with the frequency that counts for it. */
export interface SplitWord extends NearWord {
  readonly zipf: number;
}

const elided = /^(?:[ldjmtsnc]|qu|jusqu|lorsqu|puisqu)(?=[aeiouyhàâéèêîôœ])/iu;

/** `alot` as `a lot`, French `jai` as `j'ai`: readings in which something between two words was left out. */
export function splitWords(vocabulary: Vocabulary, typed: string): SplitWord[] {
  const found: SplitWord[] = [];
  for (let at = 1; at < typed.length; at++) {
    const first = typed.slice(0, at);
    const second = typed.slice(at);
    const pair = vocabulary.frequency.zipfOfPair(first, second);
    const least = Math.min(vocabulary.zipf(first), vocabulary.zipf(second));
    const isLikely = pair > 0 || (least >= leastZipf && at > 1 && second.length > 1);
    if (!isLikely || !vocabulary.words.has(first) || !vocabulary.words.has(second)) continue;
    found.push({ word: `${first} ${second}`, cost: spaceLeftOut, zipf: pair || least - pairPenalty });
  }
  const start = vocabulary.language === 'fr' ? elided.exec(typed)?.[0] : undefined;
  if (start !== undefined) {
    const rest = typed.slice(start.length);
    if (vocabulary.words.has(rest)) {
      found.push({ word: `${start}'${rest}`, cost: apostropheLeftOut, zipf: vocabulary.zipf(rest) });
    }
  }
  return found;
}
