import type { Lexicon } from '../../lexicon';
import type { Rule } from '../rule';
import { arabicWords } from './arabic-word';
import { looksDialectal } from './dialect-markers';
import { isJoined } from './unknown-word';

/** Little words that people write together with the next one, and what the next one has to look like. */
const joined = [
  /^(?<little>[وف]?لا)(?<rest>[\u0621-\u064a]{3,})$/,
  /^(?<little>يا)(?<rest>[أا][\u0621-\u064a]{3,}|شباب|بنات|حبيبتي|عرب)$/,
  /^(?<little>[وف]?(?:إلى|على|حتى))(?<rest>ال[\u0621-\u064a]{3,})$/,
];

/** «لايجوز», «ياأخي»: two words written as one. */
export const joinedWordsRule: Rule = {
  id: 'ar.joined-words',
  languages: ['ar'],
  category: 'correctness',
  severity: 'error',
  strictness: 'normal',
  confidence: 0.9,
  explanation: {
    en: '“{text}” is two words.',
    fr: '« {text} » s’écrit en deux mots.',
    ar: '«{text}» كلمتان تفصل بينهما مسافة.',
  },
  *find(passage, lexicon) {
    if (looksDialectal(passage, lexicon)) return;
    for (const { bare, from, to } of arabicWords(passage)) {
      const replacement = apart(bare, lexicon);
      if (replacement !== undefined) yield { from, to, replacements: [replacement] };
    }
  },
  examples: {
    wrong: [{ text: 'الأمر [[لايحتمل]] التأخير', fix: 'الأمر لا يحتمل التأخير' }],
    right: ['الأمر لا يحتمل التأخير', 'لاعب كرة', 'لاتفيا ولاهاي'],
  },
};

/** The words apart, if there are two; the dictionary must not have them as one. */
function apart(word: string, lexicon: Lexicon): string | undefined {
  for (const pattern of joined) {
    const groups = pattern.exec(word)?.groups;
    if (!groups) continue;
    const { little, rest } = groups as { little: string; rest: string };
    if (little.endsWith('لا') && !isJoined(word, lexicon)) continue;
    if (!lexicon.knows('ar', word) && lexicon.knows('ar', rest) && isInUse(rest, lexicon))
      return `${little} ${rest}`;
  }
  return undefined;
}

function isInUse(word: string, lexicon: Lexicon): boolean {
  return /^[يتنأ][\u0621-\u064a]{3}/.test(word) || lexicon.zipf('ar', word) >= 3.5;
}
