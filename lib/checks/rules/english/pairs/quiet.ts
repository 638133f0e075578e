import { confusedWordsRule } from '../confused-words-rule';

export const quietAndQuite = confusedWordsRule({
  id: 'en.quiet-quite',
  set: 'quiet',
  explanation: {
    en: '“Quiet” means “silent”; “quite” means “rather” or “completely”.',
    fr: '« Quiet » veut dire « calme » ; « quite » veut dire « assez » ou « tout à fait ».',
    ar: 'تعني quiet «هادئ»، وتعني quite «إلى حد ما» أو «تماما».',
  },
  contexts: [
    '[quiet>quite] (?:a|an|the|often|some|a few|different|right|sure|interesting|frankly|literally|simply|possibly|similar|happy|expensive|difficult|hard|well|good|like|enough|sad|proud|excited|surprised|obvious|clear)(?! (?:place|time|night|life))',
    'not [quiet>quite] sure|right|ready|there|as|the|what|enough|so|yet|like',
    'be|keep|stay|keeping|staying|kept|stayed|remain|peace and|very|too|nice and|calm and|so [quite>quiet] $|about|please|now',
    'a|the|some [quite>quiet] (?:place|night|evening|moment|room|corner|street|town|weekend|morning|life|time|day)',
  ],
  examples: {
    wrong: [
      { text: 'That is [[quiet]] different', fix: 'That is quite different' },
      { text: 'Please be [[quite]].', fix: 'Please be quiet.' },
    ],
    right: ['It is quite a quiet place', 'Not quite sure', 'Please be quiet'],
  },
});
