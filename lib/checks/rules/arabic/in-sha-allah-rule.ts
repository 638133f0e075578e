import { patternRule } from '../pattern-rule';

/** «إن شاء الله» is three words. */
export const inShaAllahRule = patternRule({
  id: 'ar.in-sha-allah',
  languages: ['ar'],
  category: 'correctness',
  severity: 'error',
  strictness: 'normal',
  confidence: 0.96,
  explanation: {
    en: '«إن شاء الله» is three words: «إنشاء» means construction.',
    fr: '« إن شاء الله » s’écrit en trois mots : « إنشاء » veut dire construction.',
    ar: '«إن شاء الله» ثلاث كلمات، أما «إنشاء» فمعناها البناء.',
  },
  cases: [
    { pattern: /(?<![\p{L}\p{M}])[إاأ]نشاء? (?:الله|اللة|اللّه)(?![\p{L}\p{M}])/gu, fix: 'إن شاء الله' },
    { pattern: /(?<![\p{L}\p{M}])[أا]ن ?شا[ءى]? (?:الله|اللة)(?![\p{L}\p{M}])/gu, fix: 'إن شاء الله' },
  ],
  examples: {
    wrong: [
      { text: 'نلتقي [[إنشاء الله]] غدا', fix: 'نلتقي إن شاء الله غدا' },
      { text: 'نلتقي [[ان شاء الله]] غدا', fix: 'نلتقي إن شاء الله غدا' },
    ],
    right: ['نلتقي إن شاء الله', 'تم إنشاء الصفحة'],
  },
});
