import { confusedWordsRule } from './confused-words-rule';

export const definitelyAndDefiantly = confusedWordsRule({
  id: 'en.definitely-defiantly',
  explanation: {
    en: '“Defiantly” means “refusing to obey”; you may mean “definitely”.',
    fr: '« Defiantly » veut dire « avec défi » ; vous pensez peut-être à « definitely ».',
    ar: 'تعني defiantly «بتحدٍّ»، ولعلك تقصد definitely.',
  },
  contexts: [
    '[defiantly>definitely] worth|recommend|going|be|a|the|not|one|need|want|will|would|is|are|should|go|try|buy|come|have|get|an|more|better|do|make|check|love|like|agree|think|coming|your|my|in|on',
    "will|would|i|should|could|i'd|i'll|is|it's|most|almost|that's|we|we'll|can [defiantly>definitely]",
  ],
  examples: {
    wrong: [{ text: 'It is [[defiantly]] worth it', fix: 'It is definitely worth it' }],
    right: ['He looked at them defiantly', 'It is definitely worth it', 'She defiantly refused'],
  },
});
