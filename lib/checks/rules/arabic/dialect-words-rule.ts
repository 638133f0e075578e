import type { Rule } from '../rule';
import { arabicWords } from './arabic-word';
import { readFixes } from './read-fixes';

/** Words of spoken Arabic and what Standard Arabic says for them. */
const standard = readFixes(`
عشان لأن لكي; علشان لأن لكي; مش ليس لا; مو ليس; مب ليس; ليش لماذا; ليه لماذا; ازاي كيف; إزاي كيف; شلون كيف;
ايش ماذا; إيش ماذا; شو ماذا; شنو ماذا; وش ماذا; ايه ماذا; إيه ماذا; وين أين; فين أين; هون هنا; احنا نحن;
إحنا نحن; انتو أنتم; إنتو أنتم; هيك هكذا; كده هكذا; كدا هكذا; دلوقتي الآن; هلق الآن; هلأ الآن; هسه الآن;
دابا الآن; بدي أريد; بدك تريد; بدنا نريد; عايز أريد; عاوز أريد; ابغى أريد; أبغى أريد; كتير كثيرا;
بزاف كثيرا; اوي جدا; أوي جدا; منيح جيد; كويس جيد; كويسة جيدة; زين جيد; اللي الذي التي; امبارح أمس;
إمبارح أمس; بكرة غدا; بكره غدا; النهارده اليوم; النهاردة اليوم; لسه ما_زال; لسا ما_زال; مفيش لا_يوجد;
مافيش لا_يوجد; مافي لا_يوجد; ماكو لا_يوجد; اكو يوجد; كمان أيضا; برضه أيضا; برضو أيضا; بس لكن فقط; هاد هذا;
ده هذا; هاي هذه; دي هذه; دول هؤلاء; هدول هؤلاء; متل مثل; زي مثل; بتاع الخاص_بـ; ديال الخاص_بـ
`);

/** Dialect is no mistake: this is only for those who ask for Standard Arabic. */
export const dialectWordsRule: Rule = {
  id: 'ar.dialect-word',
  languages: ['ar'],
  category: 'clarity',
  severity: 'hint',
  strictness: 'picky',
  confidence: 0.5,
  explanation: {
    en: '“{text}” is spoken Arabic; Standard Arabic has another word.',
    fr: '« {text} » est de l’arabe parlé ; l’arabe standard a un autre mot.',
    ar: '«{text}» من العامية، وفي الفصحى كلمة أخرى.',
  },
  *find(passage) {
    for (const { bare, from, to } of arabicWords(passage)) {
      const replacements = standard.get(bare);
      if (replacements) yield { from, to, replacements };
    }
  },
  examples: {
    wrong: [{ text: '[[ليش]] تأخرت', fix: 'لماذا تأخرت' }],
    right: ['لماذا تأخرت', 'لا أعرف أين هو'],
  },
};
