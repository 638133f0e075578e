import { patternRule } from '../pattern-rule';

/** Five spaces and more are a layout that somebody made on purpose. */
export const doubleSpace = patternRule({
  id: 'social.double-space',
  languages: 'any',
  category: 'correctness',
  severity: 'hint',
  strictness: 'normal',
  confidence: 0.9,
  explanation: {
    en: 'There is one space too many here.',
    fr: 'Il y a une espace de trop ici.',
    ar: 'توجد هنا مسافة زائدة.',
  },
  cases: [{ pattern: /(?<=[\p{L}\p{M}\p{N},;،؛]) {2,4}(?=[\p{L}\p{N}])/gv, fix: ' ' }],
  examples: {
    wrong: [
      { text: 'New[[  ]]store', fix: 'New store' },
      { text: 'Bonjour à tous,[[   ]]voici la suite', fix: 'Bonjour à tous, voici la suite' },
      { text: 'مرحبا[[  ]]بكم', fix: 'مرحبا بكم' },
    ],
    right: ['New store', 'Price      Size', 'Open now.  See you there', '🎉  Party'],
  },
});
