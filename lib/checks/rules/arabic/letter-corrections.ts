import type { Lexicon } from '../../lexicon';
import type { Passage } from '../../passage';
import { arabicWords, type ArabicWord } from './arabic-word';
import { feminineWords } from './feminine-words';
import { speaksOfOneself } from './first-person';
import { frequentWords } from './frequent-words';
import { heardWords } from './heard-words';
import { isLeftAlone, mayBeCommand } from './left-alone';
import { inUse, unknownWordFixes } from './unknown-word';
import { wordForms } from './word-forms';

/** A word in which letters are taken for others, and what may be meant, best first. */
export interface LetterCorrection {
  readonly word: ArabicWord;
  readonly fixes: readonly string[];
}

/** «و» and «ف» are written together with the word that follows. */
const conjunctions = ['', 'و', 'ف'];
/** Shorter than that, what follows a prefix may well be the rest of one word. */
const shortestAfterPrefix = 4;
const mostFixes = 3;

const correctionsOfPassages = new WeakMap<Passage, readonly LetterCorrection[]>();

/** The words of a passage that hold such a mistake; found once for all rules. */
export function letterCorrections(passage: Passage, lexicon: Lexicon): readonly LetterCorrection[] {
  let corrections = correctionsOfPassages.get(passage);
  if (corrections === undefined) {
    const words = arabicWords(passage);
    corrections = words.flatMap((word, index) => {
      const fixes = fixesOf(word.bare, words[index - 1]?.bare, words[index + 1]?.bare, lexicon);
      return fixes === undefined || fixes.length === 0 ? [] : { word, fixes: fixes.slice(0, mostFixes) };
    });
    correctionsOfPassages.set(passage, corrections);
  }
  return corrections;
}

function fixesOf(
  word: string,
  previous: string | undefined,
  next: string | undefined,
  lexicon: Lexicon,
): readonly string[] | undefined {
  if (word.length < 2 || isLeftAlone(word) || heardWords.has(word)) return undefined;
  for (const conjunction of conjunctions) {
    if (!word.startsWith(conjunction)) continue;
    const rest = word.slice(conjunction.length);
    if (conjunction !== '' && isLeftAlone(rest)) return undefined;
    if (mayBeCommand(rest))
      return speaksOfOneself(previous, rest, next) ? [`${conjunction}أ${rest.slice(1)}`] : undefined;
    const fixes = frequentWords.get(rest) ?? hardlyMeant(rest, conjunction);
    if (fixes) return fixes.map((fix) => conjunction + fix);
  }
  if (wordForms(word)?.right.includes(word)) return undefined;
  const fixes = afterPreposition(word) ?? afterLi(word, lexicon);
  if (fixes) return fixes;
  if (lexicon.knows('ar', word)) return nisbaFix(word, lexicon);
  return frequentAfterPreposition(word) ?? unknownWordFixes(word, lexicon);
}

/** «باراء»: a frequent word after «ب», «ل», «ك». */
function frequentAfterPreposition(word: string): readonly string[] | undefined {
  const [, prefix, rest] = /^([وف]?[بلك])(ا[\u0621-\u064a]{2,})$/.exec(word) ?? [];
  return rest === undefined ? undefined : frequentWords.get(rest)?.map((fix) => prefix + fix);
}

/** What is meant by a word that exists but is hardly ever meant. */
function hardlyMeant(word: string, conjunction: string): readonly string[] | undefined {
  if (conjunction !== '' && word.length < shortestAfterPrefix) return undefined;
  const feminine = word.endsWith('ه') ? `${word.slice(0, -1)}ة` : undefined;
  if (feminine !== undefined && feminineWords.has(feminine)) return [feminine];
  const forms = wordForms(word);
  return forms?.wrong.includes(word) ? forms.right : undefined;
}

/** «بثقافه», «لعمليه»: what is hardly ever meant isn't either after «ب», «ل», «ك». */
function afterPreposition(word: string): readonly string[] | undefined {
  const match = /^([وف]?(?:[بك]|ل(?!ل)))([\u0621-\u064a]{3,}ه)$/.exec(word);
  const [, prefix, rest] = match ?? [];
  if (prefix === undefined || rest === undefined) return undefined;
  const fixes = hardlyMeant(rest, prefix)?.filter((fix) => fix === `${rest.slice(0, -1)}ة`);
  return fixes?.length ? fixes.map((fix) => prefix + fix) : undefined;
}

/** «للامة» is «ل» and «الأمة». */
function afterLi(word: string, lexicon: Lexicon): readonly string[] | undefined {
  const [, conjunction = '', rest] = /^([وف]?)لل(ا.+)$/.exec(word) ?? [];
  if (rest === undefined) return undefined;
  const whole = `ال${rest}`;
  if (lexicon.knows('ar', whole)) return undefined;
  const fixes = frequentWords.get(whole) ?? unknownWordFixes(whole, lexicon);
  return fixes.length > 0 ? fixes.map((fix) => conjunction + fix.replace(/^ال/, 'لل')) : undefined;
}

/**
 * «اقتصاديه» is nearly always «اقتصادية»: an adjective of this kind can't have «his» after it. The words on «يه» that
 * are right are short, or in `leftAlone`.
 */
function nisbaFix(word: string, lexicon: Lexicon): readonly string[] | undefined {
  if (word.length < 5 || !word.endsWith('يه')) return undefined;
  const fix = `${word.slice(0, -1)}ة`;
  const mayBeVerb = /^[وف]?(?:ل[تن]|[يتنأ])/.test(word);
  return lexicon.knows('ar', fix) && (!mayBeVerb || lexicon.zipf('ar', fix) >= inUse) ? [fix] : undefined;
}
