import { confusedWordsRule } from '../confused-words-rule';

export const breathAndBreathe = confusedWordsRule({
  id: 'en.breath-breathe',
  set: 'breath',
  explanation: {
    en: 'You “breathe”; what you take is a “breath”.',
    fr: '« Breathe » est le verbe, « respirer » ; « breath » est le nom, « souffle ».',
    ar: 'breathe فعل بمعنى «يتنفس»، و breath اسم بمعنى «نفَس».',
  },
  contexts: [
    "to|can't|cannot|can|could|couldn't|just|you|i|we|barely|hardly|let me|don't|must|should|they|didn't [breath>breathe] $|in|out|again|easy|easily|deeply|slowly|properly|through|fresh|normally|when|without|the|better|under|into|clean|air",
    'a|my|your|his|her|deep|fresh|bad|last|every|out of|hold|holding|catch|shortness of|bated [breathe>breath] $|of|and|in|for|before',
  ],
  examples: {
    wrong: [
      { text: 'I can’t [[breath]].', fix: 'I can’t breathe.' },
      { text: 'Take a deep [[breathe]]', fix: 'Take a deep breath' },
    ],
    right: ['Breathe in', 'Take a deep breath', 'A breath of fresh air'],
  },
});
