import type { TextRange } from '../../text/text-range';

/** A word of a sentence, in offsets of the sentence. */
export interface Word extends TextRange {
  readonly text: string;
  /** Whether it is written in Arabic letters. */
  readonly isArabic: boolean;
}

/** Digits belong to it where a letter does: `3lik`, `covid19`. */
const WORD = /(?<!\p{Nd})\p{Nd}*[\p{L}\p{M}][\p{L}\p{M}\p{Nd}]*(?:['’][\p{L}\p{M}\p{Nd}]+)*/gu;
const ARABIC = /^\p{Nd}*[\p{Script=Arabic}\u0640]/u;

export function findWords(text: string): Word[] {
  return Array.from(text.matchAll(WORD), ({ index, 0: word }) => ({
    from: index,
    to: index + word.length,
    text: word,
    isArabic: ARABIC.test(word),
  }));
}
