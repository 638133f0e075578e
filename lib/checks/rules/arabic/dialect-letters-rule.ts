import type { Rule } from '../rule';
import { letterRule } from './letter-rule';

/** What `letterRule` leaves alone in a sentence in dialect: for those who ask for Standard Arabic. */
export const dialectLettersRule: Rule = letterRule('any', {
  id: 'ar.standard-letters',
  strictness: 'picky',
  confidence: 0.7,
  explanation: {
    en: 'Standard Arabic spells “{text}” otherwise.',
    fr: 'L’arabe standard écrit « {text} » autrement.',
    ar: 'تُكتب «{text}» في العربية الفصحى على نحو آخر.',
  },
  examples: {
    wrong: [{ text: 'مش عارف وصل [[الى]] البيت ليه', fix: 'مش عارف وصل إلى البيت ليه' }],
    right: ['وصل الى البيت', 'مش عارف'],
  },
});
