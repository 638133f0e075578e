import { patternRule } from '../pattern-rule';

const notBefore = String.raw`(?<![\p{L}\p{M}])`;
const notAfter = String.raw`(?![\p{L}\p{M}])`;

/** Formulas with a ي for a ى, or the other way round, that are right words elsewhere. */
export const prayersRule = patternRule({
  id: 'ar.prayers',
  languages: ['ar'],
  category: 'correctness',
  severity: 'error',
  strictness: 'normal',
  confidence: 0.95,
  explanation: {
    en: 'This formula is written with the other last letter: ى without dots, ي with.',
    fr: 'Cette formule s’écrit avec l’autre lettre finale : ى sans points, ي avec.',
    ar: 'تُكتب هذه العبارة بالحرف الآخر في آخرها: «ى» بلا نقطتين أو «ي» بنقطتين.',
  },
  cases: [
    { pattern: new RegExp(`${notBefore}صلي(?= الله${notAfter})`, 'gu'), fix: 'صلى' },
    {
      pattern: new RegExp(`${notBefore}(?<and>و?)رضى(?= الله عن)`, 'gu'),
      fix: ({ groups }) => [`${groups!.and}رضي`],
    },
    {
      pattern: new RegExp(`(?<=الله |سبحانه )(?<and>و?)تعالي${notAfter}`, 'gu'),
      fix: ({ groups }) => [`${groups!.and}تعالى`],
    },
  ],
  examples: {
    wrong: [
      { text: 'قال النبي [[صلي]] الله عليه وسلم', fix: 'قال النبي صلى الله عليه وسلم' },
      { text: 'قال الله [[تعالي]] في كتابه', fix: 'قال الله تعالى في كتابه' },
    ],
    right: ['صلى الله عليه وسلم', 'تعالي يا أمي', 'رضي الله عنه'],
  },
});
