import type { Rule } from '../rule';
import { arabicWords } from './arabic-word';
import { looksDialectal } from './dialect-markers';
import { heardWords } from './heard-words';

/** Words that are written as they are heard: «لاكن», «ذالك». */
export const heardWordsRule: Rule = {
  id: 'ar.written-as-heard',
  languages: ['ar'],
  category: 'correctness',
  severity: 'error',
  strictness: 'normal',
  confidence: 0.94,
  explanation: {
    en: '“{text}” is written as it is heard; it is spelt otherwise.',
    fr: '« {text} » est écrit comme on l’entend ; l’orthographe est autre.',
    ar: 'كُتبت «{text}» كما تُنطق، ولها إملاء آخر.',
  },
  *find(passage, lexicon) {
    if (looksDialectal(passage, lexicon)) return;
    for (const { bare, from, to } of arabicWords(passage)) {
      const replacements = heardWords.get(bare) ?? afterConjunction(bare) ?? afterPreposition(bare);
      if (replacements) yield { from, to, replacements };
    }
  },
  examples: {
    wrong: [
      { text: '[[لاكن]] الأمر مختلف', fix: 'لكن الأمر مختلف' },
      { text: '[[وذالك]] صحيح', fix: 'وذلك صحيح' },
      { text: 'نحن سعداء جدا [[بهاذا]] الخبر', fix: 'نحن سعداء جدا بهذا الخبر' },
      { text: '[[ولهاذه]] الأسباب اخترناكم', fix: 'ولهذه الأسباب اخترناكم' },
      { text: 'نراكم غدا [[انشاءالله]]', fix: 'نراكم غدا إن شاء الله' },
    ],
    right: ['لكن الأمر مختلف', 'هذا هو الضابط', 'إن شاء الله', 'سعداء بهذا وبهذه ولهؤلاء'],
  },
};

function afterConjunction(word: string): readonly string[] | undefined {
  const conjunction = word[0]!;
  if (conjunction !== 'و' && conjunction !== 'ف') return undefined;
  return heardWords.get(word.slice(1))?.map((fix) => conjunction + fix);
}

/** «هذا» and «ذلك» with their family; other words of the list may be words of their own behind a preposition. */
const demonstrative = /^(?:هاذ|ذال|ها?[ؤو]لا)/;

function afterPreposition(word: string): readonly string[] | undefined {
  const [, prefix, rest] = /^([وف]?[بلك])(.+)$/.exec(word) ?? [];
  if (prefix === undefined || rest === undefined || !demonstrative.test(rest)) return undefined;
  return heardWords.get(rest)?.map((fix) => prefix + fix);
}
