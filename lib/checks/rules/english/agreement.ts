import { patternRule } from '../pattern-rule';
import { contextCase } from './context-case';

const plurals = `people|children|women|men|customers|clients|users|employees|members|followers|fans|friends|kids|parents|teachers|students|companies|things|others`;
const shared = {
  languages: ['en'],
  category: 'correctness',
  severity: 'error',
  strictness: 'relaxed',
  confidence: 0.9,
  explanation: {
    en: 'The verb does not go with who or what it is about.',
    fr: 'Le verbe ne s’accorde pas avec son sujet.',
    ar: 'الفعل لا يطابق فاعله.',
  },
} as const;

/** `he don't`, `they was`, `I has`, `there is many`. */
export const pronounAgreement = patternRule({
  ...shared,
  id: 'en.pronoun-agreement',
  cases: [
    "(?<!(?:and|or|nor) )(?:he|she|it) [don't>doesn’t]",
    "(?<!(?:and|or|nor) )(?:he|she|it) [haven't>hasn’t]",
    "(?<!(?:and|or|nor) )(?:he|she|it) [aren't>isn’t]",
    '(?<!(?:and|or|nor) )(?:he|she|it) [are>is]',
    '(?<!(?:and|or|nor|war|type|part|am) )i [has>have]',
    "(?<!(?:and|or|nor|war|type|part|am) )i [doesn't>don’t]",
    "(?<!(?:and|or|nor|war|type|part|am) )i [hasn't>haven’t]",
    '(?<!(?:and|or|nor|than|war|type|part|am) )i [are>am]',
    'they|we [is>are]',
    "they|we [isn't>aren’t]",
    'they|we [was>were]',
    "they|we [wasn't>weren’t]",
    'they|we [has>have]',
    "they|we [hasn't>haven’t]",
    "they|we|you [doesn't>don’t]",
    'if|when|because|but|so|where|what|how|hope|think|as [you was>you were]',
    '^ [you was>you were]',
    '^ [you is>you are]',
    '^ [is you>are you]',
    '^ [is they>are they]',
    '^ [was you>were you]',
    '^ [does they>do they]',
    '^ [does you>do you]',
    'there [is>are] (?:so |too |very )?many(?! an?)|several|few|lots of|plenty of \\p{L}+s|(?:two|three|four|five|six|seven|eight|nine|ten|dozens|hundreds|thousands|millions)(?! percent)',
    'there [was>were] (?:so |too |very )?many(?! an?)|several|lots of \\p{L}+s|(?:two|three|four|five|six|seven|eight|nine|ten|dozens|hundreds|thousands)',
    'there [has>have] been (?:many|several|lots)',
    '^ [these is>these are]',
    '^ [those is>those are]',
    '^ [this are>these are]',
  ].map(contextCase),
  examples: {
    wrong: [
      { text: 'He [[don’t]] know', fix: 'He doesn’t know' },
      { text: 'They [[was]] here', fix: 'They were here' },
      { text: 'I [[has]] a plan', fix: 'I have a plan' },
      { text: 'There [[is]] many ways', fix: 'There are many ways' },
      { text: '[[These is]] new', fix: 'These are new' },
    ],
    right: [
      'You and he don’t know',
      'People like this are rare',
      'Elizabeth I was queen',
      'There is many a slip',
      'What you are is what they have',
      'One of you is right',
      'If he were here',
    ],
  },
});

/** `people is`, `everyone are`. */
export const nounAgreement = patternRule({
  ...shared,
  id: 'en.noun-agreement',
  confidence: 0.85,
  cases: [
    `(?:these|those|many|some|most|because|but) (?:${plurals}) [is>are]`,
    `(?:these|those|many|some|most|because|but) (?:${plurals}) [was>were]`,
    `(?:these|those|many|some|most|because|but) (?:${plurals}) [has>have]`,
    `(?:these|those|many|some|most|our) (?:${plurals}) [doesn't>don’t]`,
    '(?<!(?:of|to|for|with|from|by|like|than|and|are|were) )(?:everyone|everybody|someone|somebody|nobody|anyone|no one|everything|something|nothing) [are>is]',
    '(?<!(?:of|to|for|with|from|by|like|than|and|were|if|wish) )(?:everyone|everybody|someone|somebody|nobody|no one|everything|something|nothing) [were>was]',
  ].map(contextCase),
  examples: {
    wrong: [
      { text: 'Most people [[is]] happy', fix: 'Most people are happy' },
      { text: 'I hope everyone [[are]] well', fix: 'I hope everyone is well' },
    ],
    right: [
      'Most people are happy',
      'Are everyone and their dog here?',
      'Helping people is our job',
      'One of our customers is here',
      'Talking to people is fun',
    ],
  },
});
