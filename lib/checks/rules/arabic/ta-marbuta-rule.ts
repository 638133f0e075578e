import type { Rule } from '../rule';
import { letterRule } from './letter-rule';

/** «ه» at the end of a word for «ة», and the other way round. */
export const taMarbutaRule: Rule = letterRule('ta-marbuta', {
  id: 'ar.ta-marbuta',
  strictness: 'normal',
  confidence: 0.9,
  explanation: {
    en: 'Two letters look alike at the end of “{text}”: ة with dots is a feminine ending, ه without is “his”.',
    fr: 'Deux lettres se ressemblent à la fin de « {text} » : ة avec points marque le féminin, ه sans points dit « son ».',
    ar: 'في آخر «{text}» التباس بين التاء المربوطة «ة» والهاء «ه».',
  },
  examples: {
    wrong: [
      { text: 'كانت [[رحله]] جميلة', fix: 'كانت رحلة جميلة' },
      { text: 'أجريت [[عمليه]] ناجحة', fix: 'أجريت عملية ناجحة' },
    ],
    right: ['كتابه على الطاولة', 'وجهه جميل وحياته طويلة', 'عليه وفيه وإليه'],
  },
});
