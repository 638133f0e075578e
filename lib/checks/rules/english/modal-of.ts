import { patternRule } from '../pattern-rule';
import { contextCase } from './context-case';

export const modalOf = patternRule({
  id: 'en.modal-of',
  languages: ['en'],
  category: 'correctness',
  severity: 'error',
  strictness: 'relaxed',
  confidence: 0.97,
  explanation: {
    en: 'It sounds like “of”, but the word is “have”.',
    fr: 'On entend « of », mais le mot est « have ».',
    ar: 'يُسمع كأنه of، لكن الكلمة هي have.',
  },
  cases: [
    contextCase("could|should|would|couldn't|shouldn't|wouldn't [of>have] !course"),
    contextCase(
      "(?:might|must|may)(?: not)?|mightn't|could not|should not|would not|could never|should never|would never|could also [of>have] been|had|gone|done|seen|made|said|known|taken|come|got|gotten|thought|left|lost|missed|told|given|heard|felt|found|\\p{L}{2,15}ed",
    ),
  ],
  examples: {
    wrong: [
      { text: 'You should [[of]] told us', fix: 'You should have told us' },
      { text: 'It must [[of]] been fun', fix: 'It must have been fun' },
    ],
    right: ['You should have told us', 'We would of course help', 'The might of the sea', 'May of last year'],
  },
});
