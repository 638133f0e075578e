import type { TextRange } from '../../text/text-range';
import { type LanguagePrior, detectLanguage } from '../language/detect-language';
import type { RunLanguage } from '../language/language';
import { splitLatin } from './split-latin';
import { type Word, findWords } from './words';

/** A part of a sentence in one language. */
export interface LanguageRun extends TextRange {
  readonly language: RunLanguage;
}

/** Words in Arabic letters inside a Latin sentence that are a passage of their own; fewer are foreign words of it. */
const shortestArabic = 2;
/** Latin words inside an Arabic sentence, so many of them in lower case: others are names and brands. */
const shortestLatin = 3;
const shortestLatinLower = 2;

/** An opening bracket or quotation mark before a word belongs to it. */
const OPENING = /[([{«“„‘"']/;

/**
 * The languages of a sentence, in order; the runs together are the sentence. A foreign word or name does not end a run.
 * @param masked The sentence, with what is no prose replaced.
 */
export function splitLanguages(masked: string, prior: LanguagePrior): LanguageRun[] {
  const parts = splitScripts(findWords(masked)).flatMap(({ isArabic, words }) =>
    isArabic ? [words] : splitLatin(masked, words, prior),
  );
  return parts.map((part, index) => {
    const from = index === 0 ? 0 : partStart(masked, part);
    const following = parts[index + 1];
    const to = following ? partStart(masked, following) : masked.length;
    return { from, to, language: languageOf(part, prior) };
  });
}

function partStart(masked: string, part: readonly Word[]): number {
  let start = part[0]?.from ?? 0;
  while (start > 0 && OPENING.test(masked.charAt(start - 1))) start--;
  return start;
}

/** The language of a part by the words in its main script alone: a brand in an Arabic sentence has no say. */
function languageOf(part: readonly Word[], prior: LanguagePrior): RunLanguage {
  const isArabic = isMostlyArabic(part);
  const own = part.filter((word) => word.isArabic === isArabic);
  return detectLanguage(own.map(({ text }) => text).join(' '), prior).language;
}

interface ScriptPart {
  readonly isArabic: boolean;
  readonly words: Word[];
}

/** Parts in one script each. Groups that are too short to be more than foreign words join the part around them. */
function splitScripts(words: readonly Word[]): ScriptPart[] {
  const mainIsArabic = isMostlyArabic(words);
  const parts: ScriptPart[] = [];
  /** Foreign words before the first part. */
  const waiting: Word[] = [];
  for (const group of consecutive(words)) {
    const last = parts.at(-1);
    const isArabic = group[0]?.isArabic ?? false;
    const isForeign = isArabic !== mainIsArabic && !isLongEnough(group);
    if (isForeign || last?.isArabic === isArabic) {
      for (const word of group) (last?.words ?? waiting).push(word);
    } else parts.push({ isArabic, words: last ? group : [...waiting, ...group] });
  }
  return parts;
}

function isLongEnough(group: readonly Word[]): boolean {
  if (group[0]?.isArabic) return group.length >= shortestArabic;
  return (
    group.length >= shortestLatin &&
    group.filter(({ text }) => /^\p{Ll}/u.test(text)).length >= shortestLatinLower
  );
}

function consecutive(words: readonly Word[]): Word[][] {
  const groups: Word[][] = [];
  for (const word of words) {
    const last = groups.at(-1);
    if (last?.[0]?.isArabic === word.isArabic) last.push(word);
    else groups.push([word]);
  }
  return groups;
}

function isMostlyArabic(words: readonly Word[]): boolean {
  return words.filter(({ isArabic }) => isArabic).length * 2 > words.length;
}
