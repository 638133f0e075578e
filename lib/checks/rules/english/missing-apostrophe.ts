import { withCaseOf } from '../letter-case';
import { patternRule } from '../pattern-rule';
import { wholeWord } from '../whole-word';

/** Contractions that are no words without their apostrophe, each with the place of the apostrophe. */
const contractions = new Map(
  `don't didn't doesn't isn't aren't wasn't weren't couldn't wouldn't shouldn't hasn't haven't hadn't mustn't needn't ain't
   can't won't you're they're we've you've they've you'll they'll it'll that'll that's what's there's here's he's she's who's
   where's how's y'all c'mon o'clock i'm i've everyone's somebody's nobody's everybody's`
    .split(/\s+/)
    .map((word) => [word.replace("'", ''), word] as const),
);
/** Words in their own right, or names, in these letters. */
const alsoWords = new Set([
  'whos',
  'hows',
  'hes',
  'heres',
  'everyones',
  'somebodys',
  'nobodys',
  'everybodys',
  'wheres',
]);
for (const word of alsoWords) contractions.delete(word);

export const missingApostrophe = patternRule({
  id: 'en.missing-apostrophe',
  languages: ['en'],
  category: 'correctness',
  severity: 'warning',
  strictness: 'normal',
  confidence: 0.92,
  explanation: {
    en: '“{text}” needs an apostrophe.',
    fr: 'Il manque une apostrophe à « {text} ».',
    ar: 'تنقص الفاصلة العليا في «{text}».',
  },
  cases: [
    {
      pattern: wholeWord(
        `(?<!(?:his|her|my|their|your|as|the|a|this|religious) )(?:${[...contractions.keys()].join('|')})(?!['’\\-])`,
      ),
      fix({ 0: found }) {
        // `IM` and `IVE` are abbreviations and names.
        if (found.length < 4 && found === found.toUpperCase()) return undefined;
        const right = contractions.get(found.toLowerCase()) ?? found;
        const cased = right.startsWith('i') ? right.replace('i', 'I') : withCaseOf(found, right);
        return [cased.replace("'", '’')];
      },
    },
  ],
  examples: {
    wrong: [
      { text: 'We [[dont]] know', fix: 'We don’t know' },
      { text: '[[Cant]] wait!', fix: 'Can’t wait!' },
      { text: '[[im]] happy', fix: 'I’m happy' },
      { text: 'THEY [[WONT]] SAY', fix: 'THEY WON’T SAY' },
    ],
    right: ['We don’t know', 'As is his wont', 'Send me an IM', 'IVE are on stage', 'We can’t wait'],
  },
});
