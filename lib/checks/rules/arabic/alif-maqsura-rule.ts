import type { Rule } from '../rule';
import { letterRule } from './letter-rule';

/** «ي» at the end of a word for «ى», and the other way round. */
export const alifMaqsuraRule: Rule = letterRule('alif-maqsura', {
  id: 'ar.alif-maqsura',
  strictness: 'normal',
  confidence: 0.88,
  explanation: {
    en: 'The end of “{text}”: ى without dots sounds like a long “a”, ي with dots like a long “i”.',
    fr: 'À la fin de « {text} » : ى sans points se lit « a » long, ي avec points « i » long.',
    ar: 'في آخر «{text}» التباس بين الألف المقصورة «ى» والياء «ي».',
  },
  examples: {
    wrong: [{ text: 'انتظر [[حتي]] المساء', fix: 'انتظر حتى المساء' }],
    right: ['مشى في الشارع', 'علي صديقي', 'حتى متى'],
  },
});
