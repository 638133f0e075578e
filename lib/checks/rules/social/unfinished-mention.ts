import { patternRule } from '../pattern-rule';

/** `@` for “at” stands before a space and a word; here nothing comes after it. */
export const unfinishedMention = patternRule({
  id: 'social.unfinished-mention',
  languages: 'any',
  category: 'social',
  severity: 'warning',
  strictness: 'relaxed',
  confidence: 0.9,
  explanation: {
    en: 'The name after this @ is missing.',
    fr: 'Il manque le nom après ce @.',
    ar: 'الاسم بعد علامة @ هذه ناقص.',
  },
  cases: [{ pattern: /(?<![^\s\(])@(?=$|[,;!?،؛؟\)](?:\s|$))/gv, fix: [] }],
  examples: {
    wrong: [
      { text: 'Thanks to [[@]]', fix: undefined },
      { text: 'Merci à [[@]], à demain', fix: undefined },
      { text: 'شكرا [[@]]!', fix: undefined },
    ],
    right: [
      'Thanks to @maya!',
      'Meet us @ the stand',
      'Lunch @5, dinner @ 8',
      'Write to hi@example.com',
      'So tired @_@',
    ],
  },
});
