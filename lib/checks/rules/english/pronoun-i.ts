import { patternRule } from '../pattern-rule';

/** Many write so on purpose: only for those who want to be told. */
export const pronounI = patternRule({
  id: 'en.pronoun-i',
  languages: ['en'],
  category: 'correctness',
  severity: 'hint',
  strictness: 'picky',
  confidence: 0.85,
  explanation: {
    en: '“I” is written with a capital.',
    fr: '« I » s’écrit avec une majuscule.',
    ar: 'تكتب I بحرف كبير.',
  },
  cases: [
    {
      pattern: /(?<![\p{L}\p{M}\p{N}_'’.\-/(&+])i(?=['’](?:m|ve|ll|d)(?!\p{L})| )(?! [.)])/gu,
      fix: () => ['I'],
    },
  ],
  examples: {
    wrong: [
      { text: 'Today [[i]] think so', fix: 'Today I think so' },
      { text: 'And [[i]]’m happy', fix: 'And I’m happy' },
    ],
    right: ['I think so', 'The i-th item', 'e.g. i.e. this', 'Point (i) is clear'],
  },
});
