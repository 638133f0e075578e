import type { TextRange } from '../../../text/text-range';
import type { Passage } from '../../passage';

/** A word of the passage in Arabic letters. */
export interface ArabicWord extends TextRange {
  readonly text: string;
  /** Its letters only: without vowel signs and without lengthened strokes (tatweel). */
  readonly bare: string;
}

/** Vowel signs (U+064B–U+0652, U+0670) and tatweel. */
const marks = /[\u064b-\u0652\u0670\u0640]/g;
const word = /(?<![\p{L}\p{M}\p{N}_])[\u0621-\u064a][\u0621-\u0652\u0670\u0671]*(?![\p{L}\p{N}_])/gu;

const wordsOfPassages = new WeakMap<Passage, readonly ArabicWord[]>();

/** The words of a passage in Arabic letters, in order; found once for all rules. */
export function arabicWords(passage: Passage): readonly ArabicWord[] {
  let words = wordsOfPassages.get(passage);
  if (words === undefined) {
    words = Array.from(passage.masked.matchAll(word), ({ 0: text, index }) => ({
      from: index,
      to: index + text.length,
      text,
      bare: bareLetters(text),
    })).filter(({ bare }) => bare !== '');
    wordsOfPassages.set(passage, words);
  }
  return words;
}

/** A word without vowel signs and tatweel. */
export function bareLetters(text: string): string {
  return text.replace(marks, '');
}

/** `letters` with the vowel signs of `text` where it has as many letters, else with the one at the very end only. */
export function withMarksOf(text: string, letters: string): string {
  const bare = bareLetters(text);
  if (bare === text) return letters;
  if (bare.length !== letters.length) return letters;
  let next = 0;
  return text.replace(/[^\u064b-\u0652\u0670\u0640]/g, () => letters[next++]!).replaceAll('\u0640', '');
}
