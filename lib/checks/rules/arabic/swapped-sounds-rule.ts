import type { Rule } from '../rule';
import { arabicWords } from './arabic-word';
import { looksDialectal } from './dialect-markers';
import { inUse, usage } from './unknown-word';

const swapped: Readonly<Record<string, string>> = { ض: 'ظ', ظ: 'ض' };

/** «الضروف», «موضف»: ض and ظ sound alike to many. Words that nobody knows, and that a swap makes a word. */
export const swappedSoundsRule: Rule = {
  id: 'ar.dad-za',
  languages: ['ar'],
  category: 'correctness',
  severity: 'error',
  strictness: 'normal',
  confidence: 0.87,
  explanation: {
    en: '“{text}” has ض where ظ belongs, or the other way round.',
    fr: 'Dans « {text} », ض et ظ sont confondus.',
    ar: 'في «{text}» التباس بين الضاد والظاء.',
  },
  *find(passage, lexicon) {
    if (looksDialectal(passage, lexicon)) return;
    for (const { bare, from, to } of arabicWords(passage)) {
      if (!/[ضظ]/.test(bare) || bare.length < 4 || lexicon.knows('ar', bare)) continue;
      const fix = bare.replace(/[ضظ]/g, (letter) => swapped[letter]!);
      if (lexicon.knows('ar', fix) && (usage(fix, lexicon) >= inUse || isLong(fix)))
        yield { from, to, replacements: [fix] };
    }
  },
  examples: {
    wrong: [{ text: 'هيئة [[التنضيم]] والإدارة', fix: 'هيئة التنظيم والإدارة' }],
    right: ['هيئة التنظيم والإدارة', 'الضوء والظل'],
  },
};

/** Long words are hardly ever made by chance. */
function isLong(word: string): boolean {
  return word.length >= 5 && !word.endsWith('ا');
}
