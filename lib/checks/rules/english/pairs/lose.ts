import { confusedWordsRule } from '../confused-words-rule';

const objects = `a|the|my|your|our|his|her|their|its|it|weight|money|customers|hope|control|sight|track|access|sleep|time|everything|anything|something|nothing|all|any|some|you|me|him|them|us|out|faith|interest|patience|data|followers|touch|that|this|a lot|more|so|points|friends|people`;

export const loseAndLoose = confusedWordsRule({
  id: 'en.lose-loose',
  set: 'lose',
  explanation: {
    en: '“Lose” is the opposite of win or keep; “loose” is the opposite of tight.',
    fr: '« Lose » veut dire « perdre » ; « loose » veut dire « desserré ».',
    ar: 'تعني lose «يخسر» أو «يفقد»، وتعني loose «رخو» أو «غير محكم».',
  },
  contexts: [
    `[loose>lose] (?:my|your|our|his|their|weight|money|customers|hope|control of|sight|track|access|sleep|everything|faith|interest|patience|followers|touch with)`,
    `to|will|would|can|could|don't|didn't|doesn't|not|gonna|might|may|never|can't|cannot|i|you|we|they|won't|you'll|i'll|we'll|they'll [loose>lose] ${objects}`,
    "to|will|would|don't|didn't|doesn't|gonna|might|never|can't|cannot|won't|you'll|we'll [loose>lose] $",
    "be|is|are|am|was|were|keep|of|i'm|we're|you're|they're|without|by|about|risk|start|started|hate|afraid of|fear of [loosing>losing]",
    '[loosing>losing] (?:my|your|our|his|her|their|the|it|weight|money|hope|control|sleep|customers)',
    'too|hang|hangs|hanging|cut|broke|come|came|comes|work|on the [lose>loose] $|and|from|on',
    'a|some|the [lose>loose] (?:fit|thread|ends?|screw|change|leaf|tooth|cannon|grip)',
  ],
  examples: {
    wrong: [
      { text: 'Do not [[loose]] hope', fix: 'Do not lose hope' },
      { text: 'We are [[loosing]] time', fix: 'We are losing time' },
      { text: 'A [[lose]] screw', fix: 'A loose screw' },
    ],
    right: ['We lose some, we win some', 'Let loose the hounds', 'Too loose for me', 'You win or you lose'],
  },
});
