import type { Lexicon } from '../../lexicon';
import type { Rule } from '../rule';
import { arabicWords } from './arabic-word';
import { looksDialectal } from './dialect-markers';
import { isLeftAlone } from './left-alone';
import { inUse, usage } from './unknown-word';

/** «كتبو» for «كتبوا»: verbs in the plural keep a silent alif; «مهندسوا الشركة»: nouns have none. */
export const pluralAlifRule: Rule = {
  id: 'ar.plural-alif',
  languages: ['ar'],
  category: 'correctness',
  severity: 'error',
  strictness: 'normal',
  confidence: 0.86,
  explanation: {
    en: 'Verbs in the plural end in «وا» with a silent alif, nouns in «و» without.',
    fr: 'Au pluriel, les verbes finissent par « وا » avec un alif muet, les noms par « و » seul.',
    ar: 'تُكتب ألف بعد واو الجماعة في الأفعال، ولا تُكتب بعد واو جمع الأسماء.',
  },
  *find(passage, lexicon) {
    if (looksDialectal(passage, lexicon)) return;
    for (const { bare, from, to } of arabicWords(passage)) {
      if (
        bare.length < 4 ||
        bare.startsWith('ال') ||
        isLeftAlone(bare) ||
        !/وا?$/.test(bare) ||
        isFine(bare, lexicon)
      )
        continue;
      const fix = bare.endsWith('و') ? `${bare}ا` : bare.slice(0, -1);
      if (lexicon.knows('ar', fix) && isLikely(fix, bare, lexicon)) yield { from, to, replacements: [fix] };
    }
  },
  examples: {
    wrong: [
      { text: 'الطلاب [[وصلو]] متأخرين', fix: 'الطلاب وصلوا متأخرين' },
      { text: '[[مهندسوا]] الشركة في إضراب', fix: 'مهندسو الشركة في إضراب' },
    ],
    right: ['الطلاب وصلوا متأخرين', 'مهندسو الشركة', 'نرجو المعذرة'],
  },
};

/** Present tenses begin with «ي» or «ت»; other words have to be in use. */
function isLikely(word: string, written: string, lexicon: Lexicon): boolean {
  if (usage(word, lexicon) < usage(written, lexicon)) return false;
  return /^[يت][\u0621-\u064a]{4}/.test(word) || usage(word, lexicon) >= inUse;
}

/** On the Zipf scale: how much more frequent «خافوا» has to be than «خافو», which the dictionary has too. */
const muchMoreFrequent = 0.7;

function isFine(word: string, lexicon: Lexicon): boolean {
  if (!lexicon.knows('ar', word)) return false;
  if (!word.endsWith('و')) return true;
  const frequency = usage(`${word}ا`, lexicon);
  return frequency < inUse || frequency < usage(word, lexicon) + muchMoreFrequent;
}
