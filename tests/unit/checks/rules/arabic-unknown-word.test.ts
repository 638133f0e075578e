import { expect, it } from 'vitest';
import type { Lexicon } from '../../../../lib/checks/lexicon';
import { unknownWordFixes } from '../../../../lib/checks/rules/arabic/unknown-word';

/** Knows these words, with their Zipf values. */
function lexiconOf(frequencies: Record<string, number>): Lexicon {
  return {
    knows: (_, word) => word in frequencies,
    zipf: (_, word) => frequencies[word] ?? 0,
  };
}

it('gives the known word that differs in letters that are taken for each other', () => {
  expect(unknownWordFixes('الاسلاميه', lexiconOf({ الإسلامية: 0 }))).toEqual(['الإسلامية']);
});

it('wants unusual changes to make a word that is in use', () => {
  expect(unknownWordFixes('دقايق', lexiconOf({ دقائق: 0 }))).toEqual([]);
  expect(unknownWordFixes('دقايق', lexiconOf({ دقائق: 4 }))).toEqual(['دقائق']);
});

it('puts the more frequent word first', () => {
  expect(unknownWordFixes('اجناس', lexiconOf({ إجناس: 1, أجناس: 3 }))).toEqual(['أجناس', 'إجناس']);
});

it('keeps the dots that were written', () => {
  expect(unknownWordFixes('اسورة', lexiconOf({ أسوره: 5, أسورة: 1 }))[0]).toBe('أسورة');
});

it('leaves words alone that are rather two', () => {
  expect(unknownWordFixes('لافرق', lexiconOf({ فرق: 4, لأفرق: 0 }))).toEqual([]);
});

it('does not try words that are longer than any', () => {
  expect(unknownWordFixes('ا'.repeat(5000), lexiconOf({}))).toEqual([]);
});
