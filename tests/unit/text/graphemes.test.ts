import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { countGraphemes, graphemeStart, offsetAfterGraphemes } from '../../../lib/text/graphemes';

const reference = (text: string) => Array.from(new Intl.Segmenter('ar').segment(text), ({ index }) => index);

/** Characters at the edges of what the fast path takes for one grapheme each. */
const edge = fc.constantFrom(
  ...Array.from(
    'a\r\n\u02ff\u0300\u0483\u0600\u061b\u061c\u064a\u064b\u0670\u0671\u06dd\u06ee\u05d0\u05b0\u0904\u0930\u094d\u1100\u1161\u200b\u200c\u200d\u200e\u20d0\u20e3\u2122\u2764\ufe0f',
  ),
  '👩',
  '🏽',
  '🇸',
);
const text = fc.oneof(
  fc.string({ unit: edge, maxLength: 20 }),
  fc.string({ unit: 'binary', maxLength: 20 }),
  fc.string({ unit: fc.integer({ min: 0, max: 0xffff }).map((unit) => String.fromCharCode(unit)) }),
);

describe('graphemes', () => {
  it.each([
    ['', 0],
    ['café', 4],
    ['cafe\u0301', 4],
    ['مَرْحَبًا', 5],
    ['نرم‌افزار', 8],
    ['a\r\nb', 3],
    ['👩🏽‍🚀🇸🇦', 2],
    ['\ud83d', 1],
  ])('%j has %d', (sample, expected) => {
    expect(countGraphemes(sample)).toBe(expected);
  });

  it('are counted as Intl.Segmenter divides any text', () => {
    fc.assert(
      fc.property(text, (sample) => {
        expect(countGraphemes(sample)).toBe(reference(sample).length);
      }),
      { numRuns: 2000 },
    );
  });

  it('have the offsets that Intl.Segmenter gives', () => {
    fc.assert(
      fc.property(text, fc.nat(20), (sample, count) => {
        expect(offsetAfterGraphemes(sample, count)).toBe(reference(sample)[count]);
      }),
    );
  });

  it('begin at or before each offset in them', () => {
    fc.assert(
      fc.property(text, fc.nat(40), (sample, offset) => {
        const expected = reference(sample).findLast((index) => index <= offset) ?? 0;
        expect(graphemeStart(sample, offset)).toBe(offset >= sample.length ? sample.length : expected);
      }),
    );
  });
});
