import { isArabic } from './arabic-script';
import { countArabizi } from './arabizi';
import { scoreLatin } from './latin-scores';
import { type Language, type RunLanguage, languages } from './language';
import { scriptOf } from './writing-script';

/** What is known about a text before it is read. */
export interface LanguagePrior {
  /** The languages that the user writes in; none means that nothing is known. */
  readonly preferred?: readonly Language[];
  /** How many passages of the composer were in each language so far. */
  readonly history?: Readonly<Partial<Record<Language, number>>>;
  /** What the text around is written in. */
  readonly context?: Language;
}

export interface DetectionOptions extends LanguagePrior {
  /** The possible answers; all when left out. */
  readonly candidates?: readonly RunLanguage[];
}

export interface Detection {
  readonly language: RunLanguage;
  /** Probability of the language, 0 to 1. */
  readonly confidence: number;
}

/** Log-odds that a language gains which the user has chosen, and that another one loses. */
const preferredGain = 1;
const otherLoss = 1.5;
/** Log-odds by which the text around speaks for its language: enough for a word or two. */
const contextGain = 2;
/** Log-odds by which each Arabic word in Latin letters speaks for `und`. */
const arabiziWeight = 1.5;
/** A history counts like at most so many passages: what is written now decides. */
const longestHistory = 20;

/** The language of a text without entities. Without letters it is `und`. */
export function detectLanguage(text: string, options: DetectionOptions = {}): Detection {
  const allowed = (language: RunLanguage) => options.candidates?.includes(language) ?? true;
  switch (scriptOf(text)) {
    case 'arabic':
      return { language: allowed('ar') && (!allowed('und') || isArabic(text)) ? 'ar' : 'und', confidence: 1 };
    case 'latin':
      return mostLikely(latinScores(text, options), allowed);
    default:
      return { language: 'und', confidence: 1 };
  }
}

function latinScores(text: string, prior: LanguagePrior): (readonly [RunLanguage, number])[] {
  const { en, fr } = scoreLatin(text);
  return [
    ['en', en + priorOf('en', prior)],
    ['fr', fr + priorOf('fr', prior)],
    ['und', countArabizi(text) * arabiziWeight],
  ];
}

/** Log-odds of a language before the text is read. */
function priorOf(language: Language, { preferred = [], history = {}, context }: LanguagePrior): number {
  const chosen = preferred.includes(language) ? preferredGain : -otherLoss;
  const wanted = (preferred.length === 0 ? 0 : chosen) + (context === language ? contextGain : 0);
  const total = languages.reduce((sum, name) => sum + (history[name] ?? 0), 0);
  if (total === 0) return wanted;
  const seen = Math.min(total, longestHistory);
  const share = ((history[language] ?? 0) / total) * seen;
  return wanted + Math.log((share + 1) / (seen / languages.length + 1));
}

function mostLikely(
  scores: readonly (readonly [RunLanguage, number])[],
  allowed: (language: RunLanguage) => boolean,
): Detection {
  const odds = scores
    .filter(([language]) => allowed(language))
    .map(([language, score]) => [language, Math.exp(score)] as const);
  const total = odds.reduce((sum, [, odd]) => sum + odd, 0);
  let best: Detection = { language: 'und', confidence: 0 };
  for (const [language, odd] of odds)
    if (odd / total > best.confidence) best = { language, confidence: odd / total };
  return best;
}
