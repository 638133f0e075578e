import { patternRule } from '../pattern-rule';
import type { Rule } from '../rule';

const letter = String.raw`[\u0621-\u0652]`;

/** Spaces around the marks, and which marks Arabic has. */
export const punctuationRules: readonly Rule[] = [
  patternRule({
    id: 'ar.space-before-mark',
    languages: ['ar'],
    category: 'correctness',
    severity: 'warning',
    strictness: 'normal',
    confidence: 0.9,
    explanation: {
      en: 'No space before this mark in Arabic.',
      fr: 'Pas d’espace avant ce signe en arabe.',
      ar: 'لا مسافة قبل علامة الترقيم هذه.',
    },
    cases: [
      {
        pattern: new RegExp(`(?<=${letter})[ \\u00a0]+(?<mark>[،؛؟!?](?![\\p{L}\\p{N}(]))`, 'gu'),
        fix: ({ groups }) => [groups!.mark === '?' ? '؟' : groups!.mark!],
      },
      { pattern: new RegExp(`(?<=${letter})[ \\u00a0]+،(?=${letter})`, 'gu'), fix: '، ' },
    ],
    examples: {
      wrong: [
        { text: 'نعم[[ ،]] هذا صحيح', fix: 'نعم، هذا صحيح' },
        { text: 'نعم[[ ،]]هذا صحيح', fix: 'نعم، هذا صحيح' },
        { text: 'ما رأيكم[[ ؟]]', fix: 'ما رأيكم؟' },
      ],
      right: ['نعم، هذا صحيح', 'ما رأيكم؟', 'رائع!'],
    },
  }),
  patternRule({
    id: 'ar.space-after-mark',
    languages: ['ar'],
    category: 'correctness',
    severity: 'warning',
    strictness: 'normal',
    confidence: 0.9,
    explanation: {
      en: 'A space is missing after this mark.',
      fr: 'Il manque une espace après ce signe.',
      ar: 'تنقص مسافة بعد علامة الترقيم هذه.',
    },
    cases: [
      {
        pattern: new RegExp(`(?<=${letter})(?<mark>[،؛؟!]|,)(?=[\\u0621-\\u064a])`, 'gu'),
        fix: ({ groups }) => [`${groups!.mark === ',' ? '،' : groups!.mark} `],
      },
    ],
    examples: {
      wrong: [{ text: 'اشتريت تفاحا[[،]]وموزا', fix: 'اشتريت تفاحا، وموزا' }],
      right: ['اشتريت تفاحا، وموزا', 'الأرقام ١٬٠٠٠ و٢،٥'],
    },
  }),
  patternRule({
    id: 'ar.latin-marks',
    languages: ['ar'],
    category: 'correctness',
    severity: 'warning',
    strictness: 'normal',
    confidence: 0.88,
    explanation: {
      en: 'Arabic has marks of its own: ، ؛ ؟',
      fr: 'L’arabe a ses propres signes : ، ؛ ؟',
      ar: 'للعربية علاماتها: الفاصلة «،» والفاصلة المنقوطة «؛» وعلامة الاستفهام «؟».',
    },
    cases: [
      { pattern: new RegExp(`(?<=${letter}),(?![\\u0621-\\u064a,])`, 'gu'), fix: '،' },
      { pattern: new RegExp(`(?<=${letter});(?![;)(])`, 'gu'), fix: '؛' },
      { pattern: new RegExp(`(?<=${letter}[ !؟]?)\\?(?!\\p{L})`, 'gu'), fix: '؟' },
    ],
    examples: {
      wrong: [
        { text: 'هل وصلتك الرسالة[[?]]', fix: 'هل وصلتك الرسالة؟' },
        { text: 'وصل الطلب[[,]] شكرا', fix: 'وصل الطلب، شكرا' },
      ],
      right: ['هل وصلتك الرسالة؟', 'وصل الطلب، شكرا', 'السعر 1,500 ريال'],
    },
  }),
  patternRule({
    id: 'ar.repeated-marks',
    languages: ['ar'],
    category: 'clarity',
    severity: 'hint',
    strictness: 'picky',
    confidence: 0.6,
    explanation: {
      en: 'One mark is enough.',
      fr: 'Un seul signe suffit.',
      ar: 'تكفي علامة واحدة.',
    },
    cases: [{ pattern: /(?<mark>[؟،؛])\k<mark>+/gu, fix: ({ groups }) => [groups!.mark!] }],
    examples: {
      wrong: [{ text: 'لا أعرف[[؟؟؟]]', fix: 'لا أعرف؟' }],
      right: ['لا أعرف؟', 'حقا؟!'],
    },
  }),
];
