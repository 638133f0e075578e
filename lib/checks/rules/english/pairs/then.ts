import { confusedWordsRule } from '../confused-words-rule';

const comparatives = `more|less|better|worse|rather|fewer|other|bigger|higher|lower|faster|longer|older|younger|larger|smaller|greater|easier|harder|stronger|cheaper|earlier|closer|richer|poorer|taller|shorter|wider|deeper|smarter|happier|safer|nicer|cooler|hotter|warmer|colder|quicker|slower|louder|brighter|darker|heavier|lighter|tougher|weaker|simpler|cleaner|newer`;
const standards = `a|an|the|me|him|her|us|them|ever|any|anyone|anything|everyone|what|that|this|these|those|before|expected|usual|just|my|your|our|his|their|one|two|three|ten|other|others|most|all|half|some|nothing|words|life|I thought`;

export const thenAndThan = confusedWordsRule({
  id: 'en.then-than',
  set: 'then',
  explanation: {
    en: '“Than” compares two things; “then” is about time or about what follows.',
    fr: '« Than » sert à comparer ; « then » veut dire « alors » ou « ensuite ».',
    ar: 'تستعمل than للمقارنة، وتعني then «عندئذ» أو «ثم».',
  },
  contexts: [
    `${comparatives} [then>than] ${standards}`,
    // `If it is cheaper, then I buy it` is right.
    `(?<!(?:if|when|once|until|as) .{0,60})(?:${comparatives}) [then>than] I|you|he|she|it|we|they|I'm|you're|it's|we're|they're|he's|she's|ever|usual`,
    `(?:more|less|fewer) \\p{L}{1,20} [then>than] ${standards}|I|you|he|she|it|we|they`,
    'rather|other|no more|no less [then>than]',
    'now and|every now and|since|until|back|by|only|and|but|so [than>then] $',
    'now and|every now and|since|until|back|but [than>then]',
    "^ [than>then] I|we|you|he|she|they|it|let's|there|what|why",
  ],
  examples: {
    wrong: [
      { text: 'It is bigger [[then]] the old one', fix: 'It is bigger than the old one' },
      { text: 'More people [[then]] ever', fix: 'More people than ever' },
      { text: 'We talk now and [[than]]', fix: 'We talk now and then' },
    ],
    right: [
      'First we eat, then we talk',
      'It is bigger than the old one',
      'If it gets better, then we go',
      'Since then all is well',
    ],
  },
});
