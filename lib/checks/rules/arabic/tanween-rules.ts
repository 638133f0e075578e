import { patternRule } from '../pattern-rule';
import type { Rule } from '../rule';

const notBefore = String.raw`(?<![\p{L}\p{M}])`;
const notAfter = String.raw`(?![\p{L}\p{M}])`;
/** Verbs of two people: «جاءا» came both. */
const duals = '(?:جاء|شاء|ساء|أساء|أضاء|باء|فاء|أفاء|ناء|تراء)ا';

/** Where the sign of tanween stands, and which words don't take an alif for it. */
export const tanweenRules: readonly Rule[] = [
  patternRule({
    id: 'ar.tanween-after-hamza',
    languages: ['ar'],
    category: 'correctness',
    severity: 'error',
    strictness: 'normal',
    confidence: 0.9,
    explanation: {
      en: 'After «اء» and «ة» tanween takes no alif.',
      fr: 'Après « اء » et « ة », le tanwin ne prend pas d’alif.',
      ar: 'لا تُزاد ألف للتنوين بعد همزة تسبقها ألف، ولا بعد التاء المربوطة.',
    },
    cases: [
      {
        pattern: new RegExp(`${notBefore}(?!${duals})([\\u0621-\\u064a]{2,}اء)(?:اً|ًا|ا)${notAfter}`, 'gu'),
        fix: ([, stem]) => [`${stem!}ً`],
      },
      {
        pattern: new RegExp(`${notBefore}([\\u0621-\\u064a]{2,}ة)(?:اً|ًا|ا)${notAfter}`, 'gu'),
        fix: ([, stem]) => [`${stem!}ً`],
      },
    ],
    examples: {
      wrong: [{ text: 'وصلنا [[مساءاً]] إلى البيت', fix: 'وصلنا مساءً إلى البيت' }],
      right: ['وصلنا مساءً', 'جاءا معا', 'كان هدوءا تاما'],
    },
  }),
  patternRule({
    id: 'ar.tanween-letters',
    languages: ['ar'],
    category: 'correctness',
    severity: 'error',
    strictness: 'normal',
    confidence: 0.88,
    explanation: {
      en: 'Tanween at the end is the sign «ً» on a bare alif, not آ or أ.',
      fr: 'Le tanwin final est le signe « ً » sur un alif nu, et non آ ou أ.',
      ar: 'يُكتب التنوين في الآخر بعلامته «ً» مع ألف، لا بمدة أو همزة.',
    },
    cases: [
      {
        pattern: new RegExp(
          `${notBefore}(شكر|جد|حسن|أبد|دائم|تمام|قليل|كثير|حق|أيض|ايض|مرحب|أهل|اهل|مثل|طبع|فعل|غد|سريع|جميع|أول|أحيان|احيان|قريب|عفو|شيئ|حال|تقريب|بعيد|خير|مجان)[آأ]${notAfter}`,
          'gu',
        ),
        fix: ([, stem]) => [`${stem!.replace(/^ا/, 'أ')}اً`],
      },
      {
        pattern: new RegExp(`${notBefore}([\\u0621-\\u064a]+[^نه])اَ${notAfter}`, 'gu'),
        fix: ([, stem]) => [`${stem!}اً`],
      },
    ],
    examples: {
      wrong: [
        { text: '[[شكرآ]] جزيلا', fix: 'شكراً جزيلا' },
        { text: 'سأعود [[قريباَ]]', fix: 'سأعود قريباً' },
      ],
      right: ['شكراً جزيلا', 'سأعود قريبا', 'شكرًا لكم'],
    },
  }),
];
