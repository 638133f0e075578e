import { confusedWordsRule } from './confused-words-rule';

export const ledAndLead = confusedWordsRule({
  id: 'en.lead-led',
  explanation: {
    en: 'The past of “lead” is “led”.',
    fr: 'Le passé de « lead » est « led ».',
    ar: 'ماضي lead هو led.',
  },
  contexts: [
    "has|have|had|i've|we've|they've|been|was|were [lead>led] to|by|the|us|me|him|her|them|into|astray|from|many|some|people|you",
    'is|are|being [lead>led] by',
  ],
  examples: {
    wrong: [
      { text: 'It has [[lead]] to this', fix: 'It has led to this' },
      { text: 'The team is [[lead]] by Maya', fix: 'The team is led by Maya' },
    ],
    right: ['It led to this', 'She was lead singer', 'This will lead to more'],
  },
});
