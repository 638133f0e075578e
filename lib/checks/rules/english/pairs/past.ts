import { confusedWordsRule } from '../confused-words-rule';

const things = `the|my|your|our|his|her|their|it|me|us|him|them|a|all|every|this|that`;

export const pastAndPassed = confusedWordsRule({
  id: 'en.past-passed',
  set: 'past',
  explanation: {
    en: '“Passed” is what somebody did; “past” is a time, or means “beyond”.',
    fr: '« Passed » est le verbe, « passé » ; « past » veut dire « le passé » ou « au-delà de ».',
    ar: 'passed فعل بمعنى «مرّ»، وتعني past «الماضي» أو «ما بعد».',
  },
  contexts: [
    '[past>passed] away',
    `have|has|had|i've|we've|he's|she's|they've|he|she|i|we|they [past>passed] (?:the (?:test|exam|bill|law|ball|time)|away|out|by|my|our|on to)`,
    `walk|walks|walked|walking|drive|drove|driving|go|goes|went|going|run|ran|running|get|getting|come|came|look|looking|scroll|scrolled|flew|fly|half|quarter|swim|sail|ride|slip|slipped|push|way [passed>past] ${things}|midnight|noon|six|ten|nine`,
    'the [passed>past] (?:few|year|years|week|weeks|month|months|two|three|decade|couple|days|summer|weekend|24)',
    'in the|from the|of the [passed>past] $',
  ],
  examples: {
    wrong: [
      { text: 'He [[past]] away', fix: 'He passed away' },
      { text: 'We walked [[passed]] the shop', fix: 'We walked past the shop' },
      { text: 'Over the [[passed]] few weeks', fix: 'Over the past few weeks' },
    ],
    right: ['The past is past', 'She passed the exam', 'Half past nine'],
  },
});
