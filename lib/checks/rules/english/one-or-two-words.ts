import { patternRule } from '../pattern-rule';
import { contextCase } from './context-case';

export const oneOrTwoWords = patternRule({
  id: 'en.one-or-two-words',
  languages: ['en'],
  category: 'correctness',
  severity: 'error',
  strictness: 'relaxed',
  confidence: 0.9,
  explanation: {
    en: 'Here a space makes the difference between two meanings.',
    fr: 'Ici, une espace change le sens.',
    ar: 'المسافة هنا تغيّر المعنى.',
  },
  cases: [
    '[alot>a lot]',
    '[aswell>as well]',
    '[atleast>at least]',
    '[incase>in case]',
    '[infact>in fact]',
    '[noone>no one]',
    '[eachother>each other]',
    '[thankyou>thank you]',
    '[apart of>a part of] the|a|an|our|my|this|your|something|it|us|their|his|her|that',
    '[a part from>apart from]',
    'fall|fell|falls|falling|take|took|tear|tore|come|came|far|set|sets|grow|drift|drifted|broke|pull|rip|miles|worlds [a part>apart] $|from|and',
    '(?!(?:an|the|our|my|your|their|his|her|its|of|for|into|with|like|some|more|such|simple|no) )\\p{L}{1,20} [everyday>every day] $|I|we|you|they|he|she|at|in|on|to|and|because|with|since|until|when|from|this|after|before',
    '(?:an|the|my|your|our|their|his|her|for|of|in) [every day>everyday] (?:life|lives|use|items|objects|people|things|wear|essentials|carry|tasks|problems|routine|heroe?s?|clothes|products|situations|struggles|language|low prices)',
  ].map(contextCase),
  examples: {
    wrong: [
      { text: 'Thanks [[alot]]!', fix: 'Thanks a lot!' },
      { text: 'We are open [[everyday]].', fix: 'We are open every day.' },
      { text: 'In [[every day]] life', fix: 'In everyday life' },
      { text: 'Proud to be [[apart of]] the team', fix: 'Proud to be a part of the team' },
      { text: 'They fell [[a part]].', fix: 'They fell apart.' },
    ],
    right: ['Everyday life, every day', 'Apart from that, a part of it', 'They fell apart', 'Our everyday'],
  },
});
