import { confusedWordsRule } from '../confused-words-rule';

export const weatherAndWhether = confusedWordsRule({
  id: 'en.weather-whether',
  set: 'weather',
  explanation: {
    en: '“Weather” is sun and rain; “whether” means “if”.',
    fr: '« Weather » est le temps qu’il fait ; « whether » veut dire « si ».',
    ar: 'تعني weather «الطقس»، وتعني whether «إن كان».',
  },
  contexts: [
    '[weather>whether] or not',
    "know|sure|wonder|wondering|decide|deciding|see|ask|asked|asking|matter|depends on|tell|say|question|doubt [weather>whether] you|we|i|they|he|she|it|to|it's|you're|we're|the|your|this|that|they're|there|or",
    "the|good|bad|nice|hot|cold|sunny|rainy|stormy|warm|winter|summer|lovely|beautiful|terrible|awful|great|crazy|severe|today's|wet|extreme|cloudy|gorgeous [whether>weather] !(?:or|you|we|they|he|she|it|to|i)",
  ],
  examples: {
    wrong: [
      { text: 'Tell us [[weather]] you can come', fix: 'Tell us whether you can come' },
      { text: 'What lovely [[whether]]!', fix: 'What lovely weather!' },
    ],
    right: ['Whether or not it rains, the weather is fine', 'The weather you know'],
  },
});
