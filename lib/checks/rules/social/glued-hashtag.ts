import { patternRule } from '../pattern-rule';

/** A tag inside a word is no tag on any network. */
export const gluedHashtag = patternRule({
  id: 'social.glued-hashtag',
  languages: 'any',
  category: 'social',
  severity: 'warning',
  strictness: 'normal',
  confidence: 0.9,
  explanation: {
    en: 'Without a space before it, this hashtag will not work.',
    fr: 'Sans espace devant, ce hashtag ne marchera pas.',
    ar: 'لن يعمل هذا الوسم من دون مسافة قبله.',
  },
  cases: [
    { pattern: /(?<=[\p{L}\p{N}]{2})#\p{L}[\p{L}\p{M}\p{N}_]{1,100}/gv, fix: ({ 0: tag }) => [` ${tag}`] },
  ],
  examples: {
    wrong: [
      { text: 'Big sale[[#summer]]', fix: 'Big sale #summer' },
      { text: 'À demain[[#Paris2030]] !', fix: 'À demain #Paris2030 !' },
      { text: 'مرحبا[[#الجزائر]]', fix: 'مرحبا #الجزائر' },
    ],
    right: ['Big sale #summer', '#one#two', 'We write C# and F#', 'Room no#5', 'Take bus#7'],
  },
});
