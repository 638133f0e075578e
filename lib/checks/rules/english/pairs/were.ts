import { confusedWordsRule } from '../confused-words-rule';

export const wereAndWhere = confusedWordsRule({
  id: 'en.were-where',
  set: 'were',
  explanation: {
    en: '“Were” is the past of “are”, “where” asks for a place, and “we’re” is short for “we are”.',
    fr: '« Were » est le passé de « are », « where » veut dire « où » et « we’re » est l’abrégé de « we are ».',
    ar: 'were ماضي are، وتسأل where عن المكان، أما we’re فاختصار we are.',
  },
  contexts: [
    '^ [were>where] is|are|do|does|did|can|was|have|has|should|would|will|else|exactly|to',
    'know|wonder|remember|idea|exactly|matter|guess|ask|asked|tell me|show me|tell us|show us|find out|see [were>where] I|you|he|she|it|we|they|to|is|are|the|this|that|my|your|our|everyone|everything',
    'place|places|city|country|town|store|house|spot|room|page|area|world|point|stage|anywhere|everywhere|somewhere [were>where] I|you|he|she|we|they|people|everyone|everything|it',
    'we|they|there [where>were] going|not|all|no|many|some|several|two|three|so|very|just|only|both|also|in|at|on|able|trying|having|looking|here|there|too|really|still|always|never|supposed|told|given|made|\\p{L}{2,15}ed',
    '^ [where>were] you (?:there|able|happy|ready|looking|trying|surprised|born)(?! where)',
    '^ [were>we’re] (?:hiring|excited|thrilled|proud|sorry|delighted|back|hosting|launching|celebrating|looking for|so (?:happy|excited|proud|sorry|glad)|happy to|open (?:today|until|from|again)|closed (?:today|until|on))',
    'hope|think|know|because|and|that|when|if|but|until|today|sure [were>we’re] going to|gonna|hiring|excited to|open|doing|all in this|proud|happy to|looking forward',
    "they|there|people|you|who|which|these|those [we're>were] \\p{L}+",
    "[we're>where] is|do|does|did|can|should",
  ],
  examples: {
    wrong: [
      { text: 'I know [[were]] you live', fix: 'I know where you live' },
      { text: 'They [[where]] going home', fix: 'They were going home' },
      { text: '[[Were]] excited to share this', fix: 'We’re excited to share this' },
      { text: 'There [[we’re]] many people', fix: 'There were many people' },
    ],
    right: [
      'We were at home',
      'Where were you?',
      'Were you there?',
      'This is where they live',
      'We’re where we want to be',
    ],
  },
});
