import { confusedWordsRule } from '../confused-words-rule';

const nouns = `own|website|account|order|email|name|team|favou?rite|life|mind|heart|job|phone|opinion|time|day|support|patience|feedback|business|brand|store|product|products|post|page|password|mom|dad|kids|car|hair|face|eyes|head|hands|parents|mother|father|brother|sister|wife|husband|boyfriend|girlfriend|city|country|community|audience|customers|followers|needs|questions?|problems?|ideas?|choice`;

export const yourAndYoure = confusedWordsRule({
  id: 'en.your-youre',
  set: 'your',
  explanation: {
    en: '“Your” means that something belongs to you; “you’re” is short for “you are”.',
    fr: '« Your » veut dire « ton » ou « votre » ; « you’re » est l’abrégé de « you are ».',
    ar: 'تدل your على الملكية، أما you’re فاختصار you are.',
  },
  contexts: [
    '[your>you’re] welcome(?=[.!?,]|$)',
    '[your>you’re] gonna|a|an|the|kidding|joking|mistaken|supposed to|allowed to|able to|unable to',
    '[your>you’re] (?:not|never|always|probably|already|also|really|too|just) (?!just)\\p{L}+ing',
    '[your>you’re] not (?:a|an|the|alone|sure|happy|in|on|from|my|one|that|supposed|allowed|able|wrong|kidding|even|ready|welcome)',
    '[your>you’re] so (?:\\p{L}+)(?=[.,!?]|$)',
    '[your>you’re] (?:going|trying|planning|about) to',
    '[your>you’re] (?:right|wrong|correct) (?:about|that)',
    '[your>you’re] (?:welcome) (?:to|for|anytime|any time|in|here)',
    '[your>you’re] (?:one of|such a|more than|better than|less than)',
    'if|when|because|hope|since|unless|until|while [your>you’re] able|unable|looking|interested|ready|sure|happy|not|in|on|at|going|feeling|having|trying|using|reading|wondering|thinking|coming|doing|enjoying|ok|okay|well|safe|free to|sick|tired|there|here|still|getting|around',
    'know|think|guess|say|says|said|see|bet|believe|sure|glad|sorry|happy|like|that|and|but|so [your>you’re] doing|having|going|gonna|coming|ok|okay|enjoying|trying|saying|talking|being|getting|looking for|feeling',
    '^ [your>you’re] (?:amazing|awesome|beautiful|wonderful|brilliant|incredible|perfect|crazy|hilarious|cute|lovely|gorgeous|lucky|late|early|hired|fired)(?=[.,!?]|$| and| to)',
    `[you're>your] (?:${nouns})`,
    "of|with|for|at|from|in|on|by|about|into|under|all|both|what's|love|loved|check|enjoy|share|need|visit|use|miss|change|update|keep|follow|read [you're>your] !(?:\\p{L}+ing|a|an|the|not|so|in|on|at|from|here|there|right|wrong|welcome|gonna|able|sure|too|very|just|really|still|always|never|all|like|that|this|my|her|his|one|done|good|bad|ready|free|sick|happy|interested|\\p{L}+ed)",
  ],
  right: ['[your>] welcome (?!(?:to|for|any|anytime|in|here|and|but) )\\p{L}+'],
  examples: {
    wrong: [
      { text: 'I think [[your]] going to love it', fix: 'I think you’re going to love it' },
      { text: '[[Your]] welcome!', fix: 'You’re welcome!' },
      { text: 'Tell us about [[you’re]] favourite place', fix: 'Tell us about your favourite place' },
    ],
    right: [
      'Your order is on its way',
      'You’re always in our thoughts',
      'Your welcome pack is here',
      'Show us what you’re working on',
    ],
  },
});
