import { type LanguagePrior, detectLanguage } from '../language/detect-language';
import { sumWords } from '../language/latin-scores';
import { modelWords } from '../language/ngrams';
import type { Word } from './words';

/** A sentence with fewer words has no room for two languages. */
const shortestSentence = 6;
/** Words that a part in a language needs; what is left alone needs more, since names and jargon look foreign. */
const shortestPart = { en: 3, fr: 3, und: 4 } as const;
const surely = 0.85;

/** What a word in Latin letters may be in. */
type LatinLanguage = 'en' | 'fr' | 'und';

const states: readonly LatinLanguage[] = ['en', 'fr', 'und'];

/** The model's sums are log-odds after division by the root of their number of n-grams; this is a short phrase's root. */
const phraseRoot = 7;
/** A word's log-odds count no more than this. */
const loudestWord = 3;
/** A capitalised word in a sentence is a name, and says little. */
const nameWeight = 0.3;
/** Log-odds that a change of language costs between two words, and where a sign invites it. */
const switchCost = 5;
const invitedCost = 3;
const INVITATION = /["«»“”:;,—–|/()[\]…\ufffc]/;

/**
 * Parts of a sentence in Latin letters, one language each: the most likely sequence of languages (Viterbi), taken only
 * where every part is long enough and surely in its language. Otherwise the words are one part.
 */
export function splitLatin(masked: string, words: readonly Word[], prior: LanguagePrior): Word[][] {
  if (words.length < shortestSentence) return [[...words]];
  const { context: _, ...alone } = prior;
  const path = likeliestPath(masked, words);
  const parts: { language: LatinLanguage; words: Word[] }[] = [];
  words.forEach((word, index) => {
    const language = path[index] ?? 'und';
    const last = parts.at(-1);
    if (last?.language === language) last.words.push(word);
    else parts.push({ language, words: [word] });
  });
  const isSure = parts.every(({ language, words }) => {
    if (words.length < shortestPart[language]) return false;
    // Whatever the text around is in: a phrase in another language is what is looked for.
    const found = detectLanguage(words.map(({ text }) => text).join(' '), alone);
    return found.language === language && found.confidence >= surely;
  });
  return parts.length > 1 && isSure ? parts.map(({ words }) => words) : [[...words]];
}

function likeliestPath(masked: string, words: readonly Word[]): LatinLanguage[] {
  let best: readonly number[] = [0, 0, 0];
  const cameFrom: number[][] = [];
  words.forEach((word, index) => {
    const previous = words[index - 1];
    const cost = previous ? costBetween(masked.slice(previous.to, word.from)) : 0;
    const scores = wordScores(word, index === 0);
    const origins: number[] = [];
    best = states.map((_, state) => {
      let origin = state;
      let value = best[state] ?? 0;
      best.forEach((other, from) => {
        if (other - cost > value) {
          origin = from;
          value = other - cost;
        }
      });
      origins.push(origin);
      return value + (scores[state] ?? 0);
    });
    cameFrom.push(origins);
  });

  let state = best.indexOf(Math.max(...best));
  const path: LatinLanguage[] = [];
  for (const origins of cameFrom.reverse()) {
    path.push(states[state] ?? 'und');
    state = origins[state] ?? state;
  }
  return path.reverse();
}

function costBetween(gap: string): number {
  return INVITATION.test(gap) ? invitedCost : switchCost;
}

/** Log-odds of English, French and `und`, by one word. */
function wordScores({ text, isArabic }: Word, isFirst: boolean): readonly number[] {
  if (isArabic) return [0, 0, 0];
  const { en, fr } = sumWords(modelWords(text));
  const isName = !isFirst && /^\p{Lu}\p{Ll}/u.test(text);
  const weight = isName ? nameWeight : 1;
  const bounded = (sum: number) => Math.max(-loudestWord, Math.min(loudestWord, sum / phraseRoot)) * weight;
  return [bounded(en), bounded(fr), 0];
}
