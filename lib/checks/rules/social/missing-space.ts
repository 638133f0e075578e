import { patternRule } from '../pattern-rule';

/**
 * Marks between two words without a space. Not in numbers, times, abbreviations and emoticons: two letters have to stand
 * on both sides. A dot needs a small letter before and a capital after it: the rest are names of files and sites.
 */
export const missingSpaceAfterPunctuation = patternRule({
  id: 'social.missing-space-after-punctuation',
  languages: 'any',
  category: 'correctness',
  severity: 'hint',
  strictness: 'normal',
  confidence: 0.85,
  explanation: {
    en: 'A space is missing after this mark.',
    fr: 'Il manque une espace après ce signe.',
    ar: 'تنقص مسافة بعد هذه العلامة.',
  },
  cases: [
    {
      // Not in lists such as `en,fr,ar`.
      pattern:
        /(?<=\p{L}{2})(?<!,[\p{L}\p{M}]{1,40}),(?=\p{L}{2})(?![\p{L}\p{M}]{1,40},\p{L})(?!(?:com|net|org)(?!\p{L}))/giv,
      fix: ', ',
    },
    { pattern: /(?<=\p{L}{2})[;،؛؟](?=\p{L}{2})/gv, fix: ({ 0: mark }) => [`${mark} `] },
    { pattern: /(?<=\p{Ll}{2})[!?](?=\p{Lu}\p{Ll})/gv, fix: ({ 0: mark }) => [`${mark} `] },
    { pattern: /(?<=\p{Ll}{3})\.(?=\p{Lu}\p{Ll}{2})(?!Js(?!\p{L}))/gv, fix: '. ' },
    {
      pattern: /(?<=[\p{Script=Arabic}&&\p{L}]{2})[.!](?=[\p{Script=Arabic}&&\p{L}]{2})/gv,
      fix: ({ 0: mark }) => [`${mark} `],
    },
  ],
  examples: {
    wrong: [
      { text: 'Hello[[,]]world', fix: 'Hello, world' },
      { text: 'We are open[[.]]Come in', fix: 'We are open. Come in' },
      { text: 'Super[[!]]Merci à tous', fix: 'Super! Merci à tous' },
      { text: 'مرحبا[[،]]كيف الحال', fix: 'مرحبا، كيف الحال' },
    ],
    right: [
      'Open 10:30, about 1,000.50 km',
      'See example.com or Node.js, e.g. at 5 p.m.',
      'Codes: en,fr,ar',
      'J.K. Rowling, Ph.D.',
      'Oh;) well',
      'P!nk and Wham! are here',
      'Hm…okay',
    ],
  },
});
