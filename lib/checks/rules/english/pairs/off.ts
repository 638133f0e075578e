import { confusedWordsRule } from '../confused-words-rule';

export const ofAndOff = confusedWordsRule({
  id: 'en.of-off',
  set: 'of',
  explanation: {
    en: '“Off” is the opposite of “on”, or means “away from”; “of” joins two nouns.',
    fr: '« Off » est le contraire de « on » ; « of » relie deux noms.',
    ar: 'off عكس on، أما of فتربط بين اسمين.',
  },
  contexts: [
    'turn|turned|turning|switch|switched|cut|call|called|log|logged|shut|pulled|laid|showing|fell|rip|kick|kicked|better|pissed|hands|paid [of>off] $',
    '\\d{1,3}%|percent [of>off] $|everything|selected|sitewide|with code',
    'because|instead|none|lots|kind|sort|bunch|full|proud|afraid|sick|tired|aware|thousands|hundreds|millions|list|cup|piece|beginning|middle|lack|dream|think|heard|front|a lot|a couple [off>of] the|my|your|our|his|her|their|this|that|these|those|it|them|us|you|all|people|a',
    'out [off>of] the|my|your|our|here|it|this|control|stock|order',
  ],
  right: ['\\d{1,3}%|percent [off>]', 'day|days|week|well|better [off>]'],
  examples: {
    wrong: [
      { text: 'Because [[off]] the rain', fix: 'Because of the rain' },
      { text: '20% [[of]] everything today', fix: '20% off everything today' },
    ],
    right: ['Turn off the light', 'A day off', 'Best of all', 'The end of the day', '20% of our customers'],
  },
});
