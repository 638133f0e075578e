import type { Finding } from '../diagnostic';
import { looksDialectal } from '../language/dialect';
import type { Language } from '../language/language';
import type { Passage } from '../passage';
import type { Strictness } from '../rules/rule';
import { detach } from './attachments';
import { letterSkeleton } from './arabic-letters';
import { isDerived } from './derived-words';
import { explanations } from './explanations';
import { slipOdds } from './new-words';
import { passageWords, type PassageWord } from './passage-words';
import { isSwapOfCommon } from './swapped-letters';
import { rankSuggestions, type Speller } from './rank-suggestions';
import { capitalised, plainForm, startsWithCapital } from './word-form';
import { isExpressive, isNameByShape, isOutOfScope, unstretched } from './word-shapes';

/** What the person who writes has chosen. */
export interface SpellingChoices {
  /** Messages are in it. */
  readonly uiLanguage: Language;
  /** Words not to be told about, in lower case: `repeatedWords`, the user's dictionary. */
  readonly learned?: ReadonlySet<string>;
  /**
   * How much likelier an unknown English word has to be a slip than a new word, in natural logarithms of odds;
   * `leastSlipOdds.normal` where it is left out.
   */
  readonly leastOdds?: number;
}

type Kind = keyof typeof explanations;

/** How near a word has to be when what was typed may well be a name, or dialect; in nats. */
const closeCost: Readonly<Record<Language, number>> = { en: 5.5, fr: 4.5, ar: 3.6 };
const closeZipf = 3.5;
const clearMargin = 2.5;
const shortestDoubtful = 5;
/**
 * The least odds of a slip, in natural logarithms, with which an unknown English word is told. `normal` keeps 98 % of
 * the misspellings kept for tuning, and leaves alone more than half of the unknown words of people's posts.
 */
export const leastSlipOdds: Readonly<Record<Strictness, number>> = {
  relaxed: -0.5,
  normal: -1.2,
  picky: -3.5,
};
/** Nobody misses a French word by more slips than this, in nats. */
const farFromFrench = 7;
/** An unknown word that people use so often is slang or a name, not a slip. */
const slangZipf = 4;

/**
 * The misspelled words of a passage in the speller's language, offsets within it. When in doubt it says nothing: names,
 * slang, new and foreign words are not errors. Replacements are left out: `suggest` finds them when they are asked for.
 */
export function checkSpelling(passage: Passage, speller: Speller, choices: SpellingChoices): Finding[] {
  const { language } = speller.vocabulary;
  if (passage.language !== language) return [];
  if (language === 'ar' && looksDialectal(passage.masked)) return [];
  const findings: Finding[] = [];
  const isCasual = passage.startsSentence && /^\P{L}*\p{Ll}/u.test(passage.masked);
  for (const word of passageWords(passage)) {
    if (choices.learned?.has(word.text.toLowerCase())) continue;
    const kind =
      language === 'ar'
        ? arabicMistake(speller, word)
        : latinMistake(speller, word, isCasual, choices.leastOdds);
    if (kind) findings.push(toFinding(word, kind, language, choices.uiLanguage));
  }
  return findings;
}

function latinMistake(
  speller: Speller,
  word: PassageWord,
  isCasual: boolean,
  leastOdds = leastSlipOdds.normal,
): Kind | undefined {
  const { vocabulary } = speller;
  const { text } = word;
  if (!/^[\p{Script=Latin}\p{M}'’ʼ-]+$/u.test(text) || isOutOfScope(text)) return undefined;
  if (vocabulary.knows(text) || isNameByShape(text) || isExpressive(text)) return undefined;
  const plain = plainForm(vocabulary.language, text).toLowerCase();
  // A small `i` in its contractions is a rule's business.
  if (vocabulary.knows(capitalised(plain))) return isCasual || plain.startsWith("i'") ? undefined : 'capital';
  const isCapital = startsWithCapital(text);
  if (isCapital && !word.opensSentence) return undefined;
  if (vocabulary.language === 'en' && isSwapOfCommon(vocabulary, plain)) return 'unknown';
  if (isDerived(vocabulary, plain) || isCommonSlang(speller, plain)) return undefined;
  if (isCapital && clearlyMeant(speller, word, plain) === undefined) return undefined;
  if (vocabulary.language === 'fr') return isFarFromFrench(speller, plain) ? undefined : 'unknown';
  return slipOdds(speller, plain, word.context) < leastOdds ? undefined : 'unknown';
}

/**
 * Most unknown words of Arabic posts are names and dialect: only what can be nothing but a slip is one. A wrong hamza,
 * and the like, is left to the rules, which know when it is none.
 */
function arabicMistake(speller: Speller, word: PassageWord): Kind | undefined {
  const { vocabulary } = speller;
  const plain = plainForm('ar', word.text);
  if (!/^[\u0621-\u064a]+$/.test(plain) || plain.length < 4 || isExpressive(plain)) return undefined;
  if (vocabulary.knows(plain) || unstretched(plain).some((one) => vocabulary.knows(one))) return undefined;
  const meant = clearlyMeant(speller, word, plain);
  if (meant === undefined || letterSkeleton(meant) === letterSkeleton(plain)) return undefined;
  return 'unknown';
}

/** Often used and not a contraction without its apostrophe (`dont`), nor a listed misspelling (`alot`). */
function isCommonSlang({ vocabulary, corrections }: Speller, plain: string): boolean {
  return vocabulary.zipf(plain) >= slangZipf && !plain.endsWith('nt') && corrections?.of(plain) === undefined;
}

/** Whether no French word is near: then it is a foreign one, or a new one (`kickball`, `copycat`). */
function isFarFromFrench(speller: Speller, plain: string): boolean {
  const stem = detach('fr', plain)?.word ?? plain;
  const found = rankSuggestions({ ...speller, limits: speller.limits.slice(0, 1) }, stem, {});
  return !found.some(({ cost }) => cost <= farFromFrench);
}

/** The one frequent word that is near, when no other is as near. */
function clearlyMeant(speller: Speller, { context }: PassageWord, plain: string): string | undefined {
  const { language } = speller.vocabulary;
  const listed = speller.corrections?.of(plain);
  if (listed !== undefined) return listed;
  if (plain.length < shortestDoubtful) return undefined;
  const nearest = { ...speller, limits: speller.limits.slice(0, 1) };
  const [best, second] = rankSuggestions(nearest, plain, context);
  if (!best || best.cost > closeCost[language] || best.zipf < closeZipf) return undefined;
  return !second || second.score - best.score >= clearMargin ? best.word : undefined;
}

function toFinding(
  { from, to, text }: PassageWord,
  kind: Kind,
  language: Language,
  uiLanguage: Language,
): Finding {
  return {
    from,
    to,
    severity: 'error',
    category: 'correctness',
    rule: `spelling:${kind}`,
    message: explanations[kind][uiLanguage].replace('{text}', () => text),
    replacements: [],
    source: 'spelling',
    // Rules know more about Arabic letters and about capitals: theirs win where both find something.
    confidence: kind === 'capital' || language === 'ar' ? 0.6 : 0.8,
    spelling: true,
  };
}
