import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  acceptedWords,
  isAccepted,
  type WordLanguage,
} from '../../../../lib/checks/dictionary/accepted-words';
import { bareWord, personalWord } from '../../../../lib/checks/dictionary/personal-word';

const lookup = (...words: readonly (readonly [string, WordLanguage])[]) =>
  new Map(words.map(([word, language]) => [personalWord(word).word, language] as const));

const accepts = (word: string, language: WordLanguage, form: string) =>
  Object.hasOwn(acceptedWords([lookup([word, language])], [`xx ${form} yy`]), form);

describe('a word of the dictionary', () => {
  it.each([
    ['Zblorg', 'any', ['zblorg', 'ZBLORG', 'Zblorgs', 'Zblorg’s', "zblorg's", 'l’Zblorg', 'd’zblorgs']],
    ['Kibox', 'en', ['Kiboxes', 'Kibox’s']],
    ['brandery', 'en', ['branderies']],
    ['Citroën', 'fr', ['Citroen', 'citroëns', 'l’Citroën']],
    ['gandou', 'fr', ['gandoux', 'gandous']],
    [
      'زلبورق',
      'ar',
      ['الزلبورق', 'والزلبورق', 'بزلبورق', 'للزلبورق', 'كزلبورق', 'زلبورقها', 'وبالزلبورق', 'زلبورقات'],
    ],
    ['زلبورقة', 'any', ['الزلبورقة', 'زلبورقتنا', 'زلبورقتي']],
  ] as const)('%s (%s) is accepted in its regular forms', (word, language, forms) => {
    expect(forms.filter((form) => !accepts(word, language, form))).toEqual([]);
  });

  it.each([
    ['Zblorg', 'any', ['zblorgy', 'zblor', 'zblogr', 'zblorging']],
    ['Zblorg', 'ar', ['Zblorgs']],
    ['gandou', 'en', ['gandoux', 'l’gandou']],
    ['زلبورق', 'fr', ['الزلبورق']],
    ['زلبورق', 'any', ['زلبور', 'زلبقور']],
  ] as const)('%s (%s) brings no other words with it', (word, language, forms) => {
    expect(forms.filter((form) => accepts(word, language, form))).toEqual([]);
  });

  it('counts in passages of its language only', () => {
    const accepted = acceptedWords([lookup(['Zblorg', 'fr'], ['Kibox', 'any'])], ['Zblorg, Kibox']);
    expect(isAccepted('Zblorg', 'fr', accepted)).toBe(true);
    expect(isAccepted('Zblorg', 'en', accepted)).toBe(false);
    expect(isAccepted('Kibox', 'ar', accepted)).toBe(true);
    expect(isAccepted('toString', 'en', accepted)).toBe(false);
  });

  it('is found in any text, and nothing is without it', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.string({ unit: 'binary' }), (before, after) => {
        expect(acceptedWords([lookup(['Zblorg', 'any'])], [`${before} Zblorg ${after}`])).toHaveProperty(
          'Zblorg',
        );
        expect(acceptedWords([lookup()], [before, after])).toEqual({});
      }),
    );
  });

  it('is added without what is attached to it', () => {
    expect(['Zblorg’s', 'l’Oblorg', "d'été", 'aujourd’hui', 'Zblorg', 'rock’n’roll'].map(bareWord)).toEqual([
      'Zblorg',
      'Oblorg',
      'été',
      'aujourd’hui',
      'Zblorg',
      'rock’n’roll',
    ]);
  });
});
