import { patternRule, type PatternCase } from '../pattern-rule';
import type { Rule } from '../rule';

/** A word and itself again. */
const pattern =
  /(?<![\p{L}\p{M}\p{N}…’'\-])(?<word>\p{L}[\p{L}\p{M}]{0,40}) \k<word>(?![\p{L}\p{M}\p{N}…’'\-]| \k<word>(?!\p{L}))/giv;

/** Words that nobody repeats on purpose; those that may stand twice in a right sentence (`that that`, `vous vous`) are not here. */
const functionWords = new Set(
  `the a an of to and or but with from by at for are was were be been we they my your our their its these if as will can
   could would should might must than because when while about into over which who does this has
   le la un une des du de à au aux et ou est sont dans sur pour par avec sans ce cette ces mon ton son ma sa mes tes ses
   notre votre leur leurs qui mais donc je tu il elle ils elles
   من في على إلى عن مع هذا هذه هؤلاء الذي التي الذين أن إن أو ثم قد لقد كان كانت حتى عند بين لكن`.split(
    /\s+/,
  ),
);

/** Words that are said twice for emphasis or by custom, in any of the languages. */
const emphatic = new Set(
  `very so no yes yeah yay bye ha haha hey ho hi knock really now there night go blah ok okay well hear tut boo pom same chop
   many much far way long ever never please wow more too big little again wait love hot good nice had that is it you her him
   do in on up out chin cha choo ding dong tick quack woof aye oh ah uh um er hush shh sorry thanks thank come run stop look
   listen nope yep yup ya la na da doo dum fun bang beep bling bunny chill cheer yum yummy win work
   nous vous très si non oui trop bien vite plus encore jamais petit doux bla ouais allez bravo merci chut hé hop bon tout
   les que faire
   لا نعم جدا جداً هيا شكرا شكراً قليلا قليلاً شيئا فشيئا كثيرا كثيراً دائما أبدا حقا رويدا جيدا مبروك يا الله آمين هه ههه بسرعة مهلا كل صفا دكا`.split(
    /\s+/,
  ),
);

function repetition(isMistake: (word: string) => boolean): PatternCase {
  return {
    pattern,
    fix: ({ groups }) => {
      const word = groups?.word ?? '';
      return isMistake(word) ? [word] : undefined;
    },
  };
}

const shared = {
  category: 'correctness',
  explanation: {
    en: 'The same word stands here twice.',
    fr: 'Le même mot est écrit deux fois.',
    ar: 'الكلمة نفسها مكتوبة هنا مرتين.',
  },
} as const satisfies Partial<Rule>;

export const repeatedFunctionWord = patternRule({
  ...shared,
  id: 'social.repeated-function-word',
  languages: 'any',
  severity: 'warning',
  strictness: 'relaxed',
  confidence: 0.9,
  cases: [repetition((word) => functionWords.has(word.toLowerCase()))],
  examples: {
    wrong: [
      { text: 'We opened [[the the]] doors', fix: 'We opened the doors' },
      { text: '[[The the]] doors', fix: 'The doors' },
      { text: 'Merci [[à à]] tous', fix: 'Merci à tous' },
      { text: 'نحن [[في في]] البيت', fix: 'نحن في البيت' },
    ],
    right: [
      'He had had enough; I know that that is true',
      'Nous nous voyons demain, vous vous souvenez',
      'C’est très très bon, very very good',
      'شكرا شكرا لكم جدا جدا',
      'to-and-fro, the theatre, the… the end',
    ],
  },
});

/** Other words may be repeated on purpose; a name with a capital is. */
export const repeatedWord = patternRule({
  ...shared,
  id: 'social.repeated-word',
  languages: 'any',
  severity: 'hint',
  strictness: 'picky',
  confidence: 0.6,
  cases: [
    repetition(
      (word) => word.length >= 3 && !/^\p{Lu}/v.test(word) && !emphatic.has(word) && !functionWords.has(word),
    ),
  ],
  examples: {
    wrong: [
      { text: 'Our new [[store store]] is open', fix: 'Our new store is open' },
      { text: 'Une belle [[journée journée]] à vous', fix: 'Une belle journée à vous' },
    ],
    right: ['Duran Duran is on', 'very very good', 'love love love it', 'شكرا شكرا'],
  },
});
