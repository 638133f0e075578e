import { patternRule } from '../pattern-rule';

/**
 * Guillemets with a space on one side only. Which space it is (breaking, no-break, narrow) does not matter, nor whether
 * there is one before `! ? ; :`: networks and keyboards differ.
 */
export const quoteSpaces = patternRule({
  id: 'fr.quote-spaces',
  languages: ['fr'],
  category: 'correctness',
  severity: 'hint',
  strictness: 'normal',
  confidence: 0.8,
  explanation: {
    en: 'Put a space on both inner sides of the quotation marks.',
    fr: 'Mettez une espace après « et une autre avant ».',
    ar: 'ضع مسافة بعد « وأخرى قبل ».',
  },
  cases: [
    {
      pattern: /«(?=\p{L})(?<quote>[^«»]{1,200}?)(?<space>[ \u00a0\u202f])»/gu,
      fix: ({ groups }) => [`«${groups?.['space']}${groups?.['quote']}${groups?.['space']}»`],
    },
    {
      pattern: /«(?<space>[ \u00a0\u202f])(?<quote>[^«»]{1,200}?)(?<=[^\s])»/gu,
      fix: ({ groups }) => [`«${groups?.['space']}${groups?.['quote']}${groups?.['space']}»`],
    },
  ],
  examples: {
    wrong: [
      { text: 'Il a dit [[«bonjour »]].', fix: 'Il a dit « bonjour ».' },
      { text: 'Il a dit [[« bonjour»]].', fix: 'Il a dit « bonjour ».' },
    ],
    right: ['Il a dit « bonjour ».', 'Il a dit «bonjour».', 'Il a dit «\u00a0bonjour\u00a0».'],
  },
});
