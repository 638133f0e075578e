import { expect, it } from 'vitest';
import type { Lexicon } from '../../../../lib/checks/lexicon';
import { arabicRules } from '../../../../lib/checks/rules/arabic/arabic-rules';
import type { Strictness } from '../../../../lib/checks/rules/rule';
import { runRules } from '../../../../lib/checks/rules/run-rules';
import { exampleLexicon } from './example-lexicon';
import { passageOf } from '../../../support/passages';

/** Standard Arabic: verbs with the signs of dialects are not in it. */
const lexicon: Lexicon = {
  ...exampleLexicon,
  knows: (language, word) => !/^(?:بيدفع|هنروح)$/.test(word) && exampleLexicon.knows(language, word),
};

function marked(text: string, strictness: Strictness): string[] {
  return runRules(arabicRules, passageOf(text, 'ar'), {
    lexicon,
    strictness,
    uiLanguage: 'ar',
  }).map(({ from, to }) => text.slice(from, to));
}

it.each([
  'مش عارف الى متى هنفضل كده',
  'احنا رايحين على البيت دلوقتي ان شاء الله',
  'شو بدك تعمل اليوم يا اخي',
  'وين رحتو امبارح',
  'الشعب بيدفع الى الان',
  'هنروح الى المدينه اخر الاسبوع',
])('leaves dialect alone: %s', (text) => {
  expect(marked(text, 'normal').filter((word) => word !== 'ان شاء الله')).toEqual([]);
});

it('offers Standard Arabic for dialect to those who ask for it', () => {
  expect(marked('ليش تأخرت', 'picky')).toEqual(['ليش']);
});

it('is no dialect for one word that people slip in', () => {
  expect(marked('وصل الخبر الى الناس بس متأخرا عن الموعد', 'normal')).toEqual(['الى']);
});

it('is no dialect for a noun with the preposition «بـ»', () => {
  expect(marked('وصلنا بنجاح الى المدينة بتاريخ اليوم', 'normal')).toEqual(['الى']);
});
