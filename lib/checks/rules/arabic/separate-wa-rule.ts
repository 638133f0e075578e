import { patternRule } from '../pattern-rule';

/** «و» is written together with the word that follows. */
export const separateWaRule = patternRule({
  id: 'ar.separate-wa',
  languages: ['ar'],
  category: 'correctness',
  severity: 'warning',
  strictness: 'normal',
  confidence: 0.85,
  explanation: {
    en: '«و» is written together with the word that follows.',
    fr: '« و » s’écrit attaché au mot qui suit.',
    ar: 'تُكتب واو العطف متصلة بالكلمة التي بعدها.',
  },
  cases: [
    {
      pattern: /(?<=[\p{L}\p{M}،؛.!؟] )و +(?<next>[\u0621-\u064a][\u0621-\u0652]+)(?![\p{L}\p{N}_])/gu,
      fix: ({ groups }) => [`و${groups!.next}`],
    },
  ],
  examples: {
    wrong: [{ text: 'قرأت الكتاب [[و استمتعت]] به', fix: 'قرأت الكتاب واستمتعت به' }],
    right: ['قرأت الكتاب واستمتعت به', 'بين 5 و 10 أيام'],
  },
});
