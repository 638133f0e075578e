import { confusedWordsRule } from '../confused-words-rule';

export const whoseAndWhoIs = confusedWordsRule({
  id: 'en.whose-whos',
  set: 'whose',
  explanation: {
    en: '“Whose” asks what belongs to whom; “who’s” is short for “who is” or “who has”.',
    fr: '« Whose » marque la possession ; « who’s » est l’abrégé de « who is » ou « who has ».',
    ar: 'تسأل whose عن المالك، أما who’s فاختصار who is أو who has.',
  },
  contexts: [
    "[who's>whose] (?:car|house|idea|name|names|fault|phone|dog|turn|job|side|responsibility|life|lives|work|works|book|team|account|birthday|business|home|family|mother|father|parents|children|opinion|voice|words|story|stories|music|art|favou?rite)",
    '[whose>who’s] (?:going|coming|been|ready|the|a|an|not|that|this|there|here|with|excited|next|gonna|watching|playing|doing|making|afraid|joining|to blame|with us|up for|got|in charge|also|already|always|never|just|really|still|your|my|our|their)(?! (?:own|star))',
  ],
  examples: {
    wrong: [
      { text: '[[Who’s]] turn is it?', fix: 'Whose turn is it?' },
      { text: '[[Whose]] coming tonight?', fix: 'Who’s coming tonight?' },
    ],
    right: ['Whose idea was it?', 'Who’s there?', 'An artist whose work we love'],
  },
});
