import { patternRule } from '../pattern-rule';

export const doubledComma = patternRule({
  id: 'social.doubled-comma',
  languages: 'any',
  category: 'correctness',
  severity: 'warning',
  strictness: 'normal',
  confidence: 0.85,
  explanation: {
    en: 'One mark is enough here.',
    fr: 'Un seul signe suffit ici.',
    ar: 'تكفي علامة واحدة هنا.',
  },
  cases: [
    {
      pattern: /(?<=[\p{L}\p{N}])(?<mark>[,;])(?: ?\k<mark>)(?= |$)/gv,
      fix: ({ groups }) => [groups?.mark ?? ','],
    },
    { pattern: /(?<=[\p{L}\p{N}]),\.(?= |$)/gv, fix: ['.', ','] },
    { pattern: /(?<=[\p{L}\p{N}])[,;](?=[!?؟])/gv, fix: '' },
  ],
  examples: {
    wrong: [
      { text: 'Red[[,,]] green and blue', fix: 'Red, green and blue' },
      { text: 'Voilà[[; ;]] à demain', fix: 'Voilà; à demain' },
      { text: 'That is all[[,.]]', fix: 'That is all.' },
      { text: 'Really[[,]]?', fix: 'Really?' },
    ],
    right: [
      'Red, green; blue',
      'Wow!! Really??',
      'Wait... what?',
      'Apples, pears, etc., and more',
      ';; is a comment',
      ',,,^..^,,,',
    ],
  },
});

/** Two dots, or two Arabic commas, are a pause in casual writing: only for those who want to be told. */
export const doubledPause = patternRule({
  id: 'social.doubled-pause',
  languages: 'any',
  category: 'correctness',
  severity: 'hint',
  strictness: 'picky',
  confidence: 0.8,
  explanation: {
    en: 'Write one mark, or three dots for a pause.',
    fr: 'Mettez un seul signe, ou trois points pour une pause.',
    ar: 'اكتب علامة واحدة، أو ثلاث نقاط للوقفة.',
  },
  cases: [
    { pattern: /(?<=[\p{L}\p{M}\p{N}\)])(?<![.])\.\.(?![.\/])/gv, fix: ['.', '…'] },
    {
      pattern: /(?<=[\p{L}\p{M}])(?<mark>[،؛])\k<mark>(?![،؛])/gv,
      fix: ({ groups }) => [groups?.mark ?? '،'],
    },
  ],
  examples: {
    wrong: [
      { text: 'See you soon[[..]]', fix: 'See you soon.' },
      { text: 'مرحبا[[،،]] كيف الحال', fix: 'مرحبا، كيف الحال' },
    ],
    right: ['See you soon...', 'See you soon…', 'cd ../folder', 'مرحبا، كيف الحال'],
  },
});
