import { confusedWordsRule } from '../confused-words-rule';

export const acceptAndExcept = confusedWordsRule({
  id: 'en.accept-except',
  set: 'accept',
  explanation: {
    en: '“Accept” means “take” or “agree to”; “except” means “but not”.',
    fr: '« Accept » veut dire « accepter » ; « except » veut dire « sauf ».',
    ar: 'تعني accept «يقبل»، وتعني except «ما عدا».',
  },
  contexts: [
    "to|will|can|can't|don't|we|i|you|they|please|cannot|won't|would|could|should|must|happily|gladly|now|also|not [except>accept] the|your|my|our|a|an|this|that|it|his|any|all|cash|card|cards|credit|returns|payments?|orders|new|responsibility|offers?|bookings|applications|donations|paypal|these|those|both",
    'everyone|anything|everything|nothing|everybody|nobody|anyone|no one|every day|all of them|all of us|anywhere|everywhere [accept>except] for|the|my|me|you|him|her|us|them|that|when|on|in|this|one|to|your',
    'is|are|was|were|been|be|widely|not [excepted>accepted] by|as|to|into|here|and|$',
  ],
  examples: {
    wrong: [
      { text: 'We [[except]] all cards', fix: 'We accept all cards' },
      { text: 'Everyone [[accept]] me was there', fix: 'Everyone except me was there' },
    ],
    right: ['We accept all cards except one', 'Open every day except Monday'],
  },
});
