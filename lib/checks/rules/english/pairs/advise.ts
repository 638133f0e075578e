import { confusedWordsRule } from '../confused-words-rule';

export const adviseAndAdvice = confusedWordsRule({
  id: 'en.advise-advice',
  set: 'advise',
  explanation: {
    en: 'You “advise” somebody; what you give is “advice”.',
    fr: '« Advise » est le verbe, « conseiller » ; « advice » est le nom, « conseil ».',
    ar: 'advise فعل بمعنى «ينصح»، و advice اسم بمعنى «نصيحة».',
  },
  contexts: [
    'some|any|your|the|my|good|bad|great|of|for|more|best|legal|medical|financial|expert|professional|free|his|her|an|piece of|word of|useful|sound|helpful|no|our|their|travel|this [advise>advice]',
    'please|kindly|strongly|highly [advice>advise]',
    "to|would|will|can|could|not|i'd|we|i|must|should [advice>advise] you|against|me|us|him|them|people|customers|everyone|caution|clients|users",
    'some|many|your|the|good|any|these|for|of [advices>advice]',
  ],
  examples: {
    wrong: [
      { text: 'Thank you for the [[advise]]', fix: 'Thank you for the advice' },
      { text: 'We [[advice]] you to wait', fix: 'We advise you to wait' },
    ],
    right: ['We advise you to follow this advice', 'Please advise'],
  },
});
