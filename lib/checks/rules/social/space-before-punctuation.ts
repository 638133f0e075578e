import { patternRule, type PatternCase } from '../pattern-rule';
import type { Rule } from '../rule';

/** A space, a mark that ends a clause, and then a space or the end: emoticons and `.com` are followed by more. */
function before(marks: string): PatternCase {
  return {
    pattern: new RegExp(
      String.raw`(?<=[\p{L}\p{M}\p{N}\)»”]) (?!\.\.)(?<marks>[${marks}]{1,3})(?=[\s"”»]|$)(?! \.)`,
      'gv',
    ),
    fix: ({ groups }) => [groups?.marks ?? ''],
  };
}

const shared = {
  category: 'correctness',
  severity: 'hint',
  strictness: 'normal',
  confidence: 0.85,
  explanation: {
    en: 'No space goes before this mark.',
    fr: 'Pas d’espace avant ce signe.',
    ar: 'لا توضع مسافة قبل هذه العلامة.',
  },
} as const satisfies Partial<Rule>;

export const spaceBeforePunctuation = patternRule({
  ...shared,
  id: 'social.space-before-punctuation',
  languages: ['en', 'ar'],
  cases: [before(String.raw`,.!?;،؛؟`), { pattern: /(?<=\p{L}{2}) :(?= \p{L})/gv, fix: ':' }],
  examples: {
    wrong: [
      { text: 'Thank you[[ !]]', fix: 'Thank you!' },
      { text: 'Red[[ ,]] green', fix: 'Red, green' },
      { text: 'كيف الحال[[ ؟]]', fix: 'كيف الحال؟' },
      { text: 'Today[[ :]] a sale', fix: 'Today: a sale' },
    ],
    right: [
      'Thank you!',
      'See you :)',
      'From .5 to 1',
      'A .net developer',
      'Well . . . maybe',
      'Hm ... maybe',
      '@maya !',
      '10 : 2 ;-)',
    ],
  },
});

/** In French a space before `! ? ; :` is right, and leaving it out is common: neither is flagged. */
export const spaceBeforeFrenchPunctuation = patternRule({
  ...shared,
  id: 'social.space-before-french-punctuation',
  languages: ['fr'],
  cases: [before('.,')],
  examples: {
    wrong: [
      { text: 'Merci[[ ,]] à demain', fix: 'Merci, à demain' },
      { text: 'C’est fini[[ .]]', fix: 'C’est fini.' },
    ],
    right: [
      'Merci ! À demain ?',
      'Merci! À demain?',
      'Voici\u00a0: un signe\u202f; un autre',
      'Bon ... on verra',
    ],
  },
});
