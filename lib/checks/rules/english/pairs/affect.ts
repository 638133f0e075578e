import { confusedWordsRule } from '../confused-words-rule';

export const affectAndEffect = confusedWordsRule({
  id: 'en.affect-effect',
  set: 'affect',
  explanation: {
    en: '“Affect” is what something does; the “effect” is what comes of it.',
    fr: '« Affect » est le verbe, « influer sur » ; « effect » est le nom, « effet ».',
    ar: 'affect فعل بمعنى «يؤثر»، و effect اسم بمعنى «أثر».',
  },
  contexts: [
    'an|no|any|side|special|sound|adverse|positive|negative|huge|big|great|little|major|lasting|domino|greenhouse|placebo|butterfly|immediate|same|opposite|desired|in|into|take|takes|took|taking|visual|ripple|long-term [affect>effect] !(?:the|me|you|us|him|her|them|my|your|our|their|his|people)',
    'the|its|this|an|no|any [affect>effect] of|on|that|is|was',
    'side|special|sound|visual|the|its|their|positive|negative|harmful|lasting|long-term [affects>effects] of|on|are|were|$',
    "to|will|would|could|can|may|might|not|doesn't|didn't|don't|won't|also|directly|negatively|positively|adversely|severely|really|never|can't|should|must|cannot [effect>affect] the|my|your|our|his|her|their|us|you|me|him|them|people|everyone|everybody|it|how|what|all|both|any|anyone|others",
    'this|that|it|which|what|how it|how this|also|directly|negatively [effects>affects] the|my|your|our|his|her|their|us|you|me|him|them|people|everyone|everybody|it|how|all|both|others',
    'is|are|was|were|been|being|be|not|those|people|negatively|severely|badly|directly [effected>affected] by|the|me|us|you|my|our|your|them|$',
  ],
  right: ['[effect>] change|changes'],
  examples: {
    wrong: [
      { text: 'It has no [[affect]] on the price', fix: 'It has no effect on the price' },
      { text: 'This will [[effect]] our customers', fix: 'This will affect our customers' },
      { text: 'We were [[effected]] by the storm', fix: 'We were affected by the storm' },
    ],
    right: ['We want to effect change', 'It affects us all', 'The effects are clear', 'It took effect today'],
  },
});
