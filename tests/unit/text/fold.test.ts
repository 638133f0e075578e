import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { foldText } from '../../../lib/text/fold';

describe('foldText', () => {
  it.each([
    ['case', 'Thank YOU', 'thank you'],
    ['Latin accents', 'Livrée à Noël', 'livree a noel'],
    ['French ligatures and apostrophes', 'L’Œuvre', "l'oeuvre"],
    ['tashkeel', 'شُكْرًا', 'شكرا'],
    ['tatweel', 'شكـــرا', 'شكرا'],
    ['alef and its hamzas', 'أإآٱا', 'ااااا'],
    ['alef maksura, ta marbuta', 'على مدرسة', 'علي مدرسه'],
    ['waw and ya with hamza', 'مؤمن سائل', 'مومن سايل'],
    ['Persian ya and kaf', 'یک', 'يك'],
    ['presentation forms', 'ﷲ ﻻ', 'الله لا'],
    ['Arabic-Indic and Persian digits', '٠١٢٣ ۴۵۶', '0123 456'],
    ['Arabic punctuation', '؛شكرا، نعم؟', ';شكرا, نعم?'],
    ['direction marks', '\u200e;\u2067thx\u2069\u061c', ';thx'],
    ['zero-width characters', ';t\u200bh\ufeffx', ';thx'],
    ['full-width letters', '；ｔｈｘ', ';thx'],
    ['no-break spaces', 'a\u00a0b\u202fc', 'a b c'],
    ['the final sigma', 'ΛΟΓΟΣ', 'λογοσ'],
  ])('unifies %s', (_, text, folded) => {
    expect(foldText(text)).toBe(folded);
  });

  it('keeps the vowel signs of scripts that can’t be read without them', () => {
    expect(foldText('हिन्दी')).toBe('हिन्दी');
    expect(foldText('ภาษาไทย ที่')).toBe('ภาษาไทย ที่'.normalize('NFKC'));
    expect(foldText('한국어 がん')).toBe('한국어 がん');
  });

  it('is idempotent', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(foldText(foldText(text))).toBe(foldText(text));
      }),
      { numRuns: 2_000 },
    );
  });

  it('makes no difference between composed and decomposed text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        expect(foldText(text.normalize('NFD'))).toBe(foldText(text.normalize('NFC')));
      }),
    );
  });
});
