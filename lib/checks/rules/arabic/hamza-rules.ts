import type { Rule } from '../rule';
import { letterRule } from './letter-rule';

/** Hamza left out, written where none belongs, or put on the wrong letter. */
export const hamzaRules: readonly Rule[] = [
  letterRule('hamza-missing', {
    id: 'ar.hamza-missing',
    strictness: 'normal',
    confidence: 0.92,
    explanation: {
      en: 'The hamza is missing in “{text}”.',
      fr: 'Il manque la hamza dans « {text} ».',
      ar: 'تنقص الهمزة في «{text}».',
    },
    examples: {
      wrong: [
        { text: 'وصل [[الى]] المدينة', fix: 'وصل إلى المدينة' },
        { text: 'هذا [[افضل]] من ذلك', fix: 'هذا أفضل من ذلك' },
        { text: 'لا [[اعرف]] الجواب', fix: 'لا أعرف الجواب' },
      ],
      right: ['اعرف المزيد عن خدماتنا', 'ابن خلدون مؤرخ', 'استخدم الرمز الآن', 'وصل إلى المدينة'],
    },
  }),
  letterRule('hamza-not-needed', {
    id: 'ar.hamza-not-needed',
    strictness: 'normal',
    confidence: 0.9,
    explanation: {
      en: '“{text}” is written without a hamza on its alif.',
      fr: '« {text} » s’écrit sans hamza sur l’alif.',
      ar: 'تُكتب «{text}» بهمزة وصل، أي بلا همزة على الألف.',
    },
    examples: {
      wrong: [{ text: 'ما [[إسمك]] يا صديقي', fix: 'ما اسمك يا صديقي' }],
      right: ['ما اسمك يا صديقي', 'إسلام وإيمان وإحسان'],
    },
  }),
  letterRule('hamza-seat', {
    id: 'ar.hamza-seat',
    strictness: 'normal',
    confidence: 0.85,
    explanation: {
      en: 'The hamza of “{text}” sits on another letter, or is missing.',
      fr: 'La hamza de « {text} » se place sur une autre lettre, ou manque.',
      ar: 'موضع الهمزة في «{text}» غير صحيح، أو أنها ناقصة.',
    },
    examples: {
      wrong: [{ text: 'هذه الصور [[توثر]] في الناس', fix: 'هذه الصور تؤثر في الناس' }],
      right: ['المسؤول يقرأ', 'هذا شيء جميل'],
    },
  }),
];
