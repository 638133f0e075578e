import type { Rule } from '../rule';
import { arabicWords } from './arabic-word';

/** «شكراااا», «جميـــل»: emphasis, not a mistake, so only a hint. */
export const stretchedLettersRule: Rule = {
  id: 'ar.stretched-letters',
  languages: ['ar'],
  category: 'clarity',
  severity: 'hint',
  strictness: 'picky',
  confidence: 0.6,
  explanation: {
    en: '“{text}” is stretched for emphasis; the plain spelling is easier to search and to read aloud.',
    fr: '« {text} » est étiré pour insister ; l’écriture simple se cherche et se lit mieux à voix haute.',
    ar: 'مُدّت حروف «{text}» للتوكيد، والكتابة المعتادة أيسر في البحث وفي القراءة الآلية.',
  },
  *find(passage, lexicon) {
    for (const { text, from, to } of arabicWords(passage)) {
      const once = text.replaceAll('\u0640', '').replace(/([\u0621-\u064a])\1{2,}/g, '$1');
      if (once === text || /^ه+$/.test(once)) continue;
      const twice = text.replaceAll('\u0640', '').replace(/([\u0621-\u064a])\1{2,}/g, '$1$1');
      yield { from, to, replacements: [lexicon.knows('ar', once) ? once : twice] };
    }
  },
  examples: {
    wrong: [
      { text: '[[شكراااا]] لكم', fix: 'شكرا لكم' },
      { text: 'يوم [[جميـــل]]', fix: 'يوم جميل' },
    ],
    right: ['شكرا لكم', 'ههههه', 'الله اللطيف'],
  },
};
