import { confusedWordsRule } from '../confused-words-rule';

const verbs = `go|get|see|do|make|be|have|talk|start|try|take|find|keep|hope|say|face|celebrate|play|work|look|eat|meet|stay|give|put|bring|call|join|not|just|all|use|call|check|think|move|dance|pretend|begin|continue|support|help|show|share|build|create|learn|explore|discuss|hear|chat|connect|stop|wait|read|watch|remember|forget|assume|know`;

export const letsAndLetUs = confusedWordsRule({
  id: 'en.lets-lets',
  set: 'lets',
  explanation: {
    en: '“Let’s” is short for “let us”; “lets” means “allows”.',
    fr: '« Let’s » est l’abrégé de « let us » ; « lets » veut dire « permet ».',
    ar: 'let’s اختصار let us، أما lets فتعني «يسمح».',
  },
  contexts: [
    `^ [lets>let’s] ${verbs}`,
    `so|and|but|now|then|ok|okay|please|come on|guys|today|team [lets>let’s] ${verbs}`,
    "it|he|she|that|this|which|app|site|tool|feature|phone|plan|card|also [let's>lets] you|me|us|him|her|them|people|users|customers|everyone|your",
  ],
  right: ['it|he|she|that|this|which|who|app [lets>]', '[lets>] you|me|us|him|her|them|go of'],
  examples: {
    wrong: [
      { text: '[[Lets]] go!', fix: 'Let’s go!' },
      { text: 'The app [[let’s]] you plan', fix: 'The app lets you plan' },
    ],
    right: ['It lets you plan', 'Let’s go!', 'She lets go'],
  },
});
