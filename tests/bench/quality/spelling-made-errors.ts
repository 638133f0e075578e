import { areNeighbours } from '../../../lib/checks/spelling/keyboards';
import type { Vocabulary } from '../../../lib/checks/spelling/vocabulary';

/** A word of a right sentence, with one slip. */
export interface MadeError {
  readonly wrong: string;
  readonly right: string;
  readonly before: string | undefined;
  readonly after: string | undefined;
}

type Slip = (word: string, at: number) => string | undefined;

const alphabet = 'abcdefghijklmnopqrstuvwxyz';

const slips: Readonly<Record<string, Slip>> = {
  accent(word, at) {
    const bare = word[at]!.normalize('NFD').slice(0, 1);
    return bare === word[at] ? undefined : word.slice(0, at) + bare + word.slice(at + 1);
  },
  dropped: (word, at) => word.slice(0, at) + word.slice(at + 1),
  doubled: (word, at) => word.slice(0, at + 1) + word.slice(at),
  swapped: (word, at) =>
    at + 1 < word.length && word[at] !== word[at + 1]
      ? word.slice(0, at) + word[at + 1]! + word[at]! + word.slice(at + 2)
      : undefined,
  neighbour(word, at) {
    const near = alphabet.split('').filter((letter) => areNeighbours('fr', word[at]!, letter));
    const letter = near[at % near.length];
    return letter === undefined ? undefined : word.slice(0, at) + letter + word.slice(at + 1);
  },
};

const perKind = 400;

/** Slips of each kind that make no other word, in words of six letters or more, the same on each run. */
export function madeErrors(sentences: readonly string[], vocabulary: Vocabulary): Map<string, MadeError[]> {
  const made = new Map<string, MadeError[]>(Object.keys(slips).map((kind) => [kind, []]));
  for (const [line, sentence] of sentences.entries()) {
    const words = [...sentence.matchAll(/\p{L}+/gu)].map(([word]) => word);
    for (const [index, right] of words.entries()) {
      if (right.length < 6 || right !== right.toLowerCase() || !vocabulary.knows(right)) continue;
      for (const [kind, cases] of made) {
        // Anywhere but at the first letter, where slips are rare.
        const at = 1 + ((line + index) % (right.length - 1));
        const wrong = slips[kind]!(right, at);
        if (cases.length >= perKind || wrong === undefined || vocabulary.knows(wrong)) continue;
        cases.push({ wrong, right, before: words[index - 1], after: words[index + 1] });
      }
    }
  }
  return made;
}
