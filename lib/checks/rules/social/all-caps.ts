import { patternRule } from '../pattern-rule';

/** A whole sentence of eight words or more: `THE SALE ENDS TONIGHT` is meant, and people know that they shout it. */
export const allCaps = patternRule({
  id: 'social.all-caps',
  languages: 'any',
  category: 'clarity',
  severity: 'hint',
  strictness: 'normal',
  confidence: 0.6,
  explanation: {
    en: 'Capitals throughout read like shouting, and screen readers may spell them out.',
    fr: 'Tout en majuscules, on croirait que vous criez, et les lecteurs d’écran peuvent épeler.',
    ar: 'الكتابة بأحرف كبيرة كلها تبدو صراخا، وقد تتهجاها قارئات الشاشة.',
  },
  cases: [
    {
      pattern: /(?<![\p{L}\p{N}’'])\p{Lu}[\p{Lu}’']*(?: \p{Lu}[\p{Lu}’']*){7,}(?![\p{L}\p{N}])/gv,
      fix({ 0: words }) {
        const long = words.split(' ').filter((word) => word.length >= 4);
        return long.length >= 2 ? [words.charAt(0) + words.slice(1).toLowerCase()] : undefined;
      },
    },
  ],
  examples: {
    wrong: [
      { text: '[[THIS IS THE LAST DAY TO TAKE PART]]', fix: 'This is the last day to take part' },
      {
        text: '[[PLUS QUE DEUX JOURS POUR PARTICIPER AU CONCOURS]] !',
        fix: 'Plus que deux jours pour participer au concours !',
      },
    ],
    right: [
      'This is the LAST DAY',
      'CTA, UGC and KPI',
      'NASA ESA JAXA',
      'A B C D E F G',
      'SALE NOW',
      'SALE ENDS TONIGHT',
      'ONE MORE REASON TO STAY HOME',
    ],
  },
});
