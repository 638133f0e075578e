import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { countText } from '../../../lib/counter/count-text';
import type { LengthRule } from '../../../lib/sites/site-profile';
import { graphemesOf } from '../../../lib/text/graphemes';

/** Pieces that mean the same wherever they stand, so that a part of the text is counted like the whole. */
// prettier-ignore
const piece = fc.constantFrom(
  'Hello ', 'café ', 'e\u0301 ', 'مرحبا ', 'مَرْحَبًا ', '‏سلام ', 'ﷺ ', 'क्षि ', '日本 ', '… ', '\r\n',
  '😀', '👩🏽‍🚀', '🇸🇦 ', '1️⃣ ', '❤️‍🔥', ' https://example.com/a(b)?c=d ', ' @brand ', ' @user@host.example ', ' #نرم‌افزار ',
  '\ud83d ', '가각 ', 'A\u030a\u0323 ',
);
const post = fc.array(piece, { maxLength: 14 }).map((pieces) => pieces.join(''));

const rules: [string, (max: number) => LengthRule, wholes: RegExp][] = [
  ['x-weighted', (max) => ({ unit: 'x-weighted', max }), /https:\S+/g],
  ['graphemes', (max) => ({ unit: 'graphemes', max }), /$^/g],
  ['graphemes and bytes', (max) => ({ unit: 'graphemes', max, maxBytes: max * 2 }), /$^/g],
  ['mastodon', (max) => ({ unit: 'mastodon', max, linkLength: 23 }), /https:\S+|@user@host\.example/g],
  [
    'mastodon, by graphemes',
    (max) => ({ unit: 'mastodon', max, linkLength: 23, by: 'graphemes', shortLinksAsTheyAre: true }),
    /https:\S+|@user@host\.example/g,
  ],
  ['utf16', (max) => ({ unit: 'utf16', max }), /$^/g],
  ['code points', (max) => ({ unit: 'code-points', max }), /$^/g],
  ['utf8 bytes', (max) => ({ unit: 'utf8-bytes', max }), /$^/g],
  ['threads', (max) => ({ unit: 'threads', max }), /$^/g],
];

/** The offsets at which the text may be cut: between graphemes, and not inside what counts as one. */
function cuts(text: string, wholes: RegExp): number[] {
  const inside = [...text.matchAll(wholes)].map(
    (match) => [match.index, match.index + match[0].length] as const,
  );
  return [...Array.from(graphemesOf(text), ({ index }) => index), text.length].filter(
    (offset) => !inside.some(([from, to]) => from < offset && offset < to),
  );
}

describe.each(rules)('overflow by %s', (_, ruleOf, wholes) => {
  it('begins where the most that fits ends', () => {
    fc.assert(
      fc.property(post, fc.integer({ min: 0, max: 60 }), (text, max) => {
        const rule = ruleOf(max);
        const { overflowFrom } = countText(text, rule);
        const offsets = cuts(text, wholes);
        // When everything fits, the cut is the end of the text and nothing comes next.
        const cut = overflowFrom ?? text.length;
        const next = offsets.find((offset) => offset > cut);
        expect(offsets).toContain(cut);
        expect(next !== undefined).toBe(overflowFrom !== undefined);
        expect(countText(text.slice(0, cut), rule).overflowFrom).toBeUndefined();
        expect(countText(text.slice(0, next), rule).overflowFrom).toBe(overflowFrom);
      }),
    );
  });

  it('stays within any text, and never throws', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary', maxLength: 60 }),
        fc.integer({ min: 0, max: 40 }),
        (text, max) => {
          const { used, remaining, overflowFrom } = countText(text, ruleOf(max));
          expect(used).toBeGreaterThanOrEqual(0);
          expect(overflowFrom !== undefined).toBe(remaining < 0);
          expect(overflowFrom ?? 0).toBeLessThanOrEqual(text.length);
        },
      ),
    );
  });
});

describe('overflowFrom', () => {
  it.each<[string, string, LengthRule, number | undefined]>([
    ['a text that just fits', 'a'.repeat(280), { unit: 'x-weighted', max: 280 }, undefined],
    ['one letter too many', 'a'.repeat(281), { unit: 'x-weighted', max: 280 }, 280],
    ['a link that does not fit', 'see example.com now', { unit: 'x-weighted', max: 20 }, 4],
    ['text behind a link that fits', 'see example.com now', { unit: 'x-weighted', max: 27 }, 15],
    ['a mark whose letter fits', 'aaسَ', { unit: 'x-weighted', max: 3 }, 2],
    ['an emoji of which half would fit', 'abc👩🏽‍🚀', { unit: 'x-weighted', max: 4 }, 3],
    [
      'decomposed letters, in offsets of the text as it is',
      'e\u0301e\u0301e\u0301',
      { unit: 'x-weighted', max: 2 },
      4,
    ],
    ['graphemes', '👩🏽‍🚀👩🏽‍🚀', { unit: 'graphemes', max: 1 }, '👩🏽‍🚀'.length],
    ['bytes before graphemes', 'مرحبا', { unit: 'graphemes', max: 5, maxBytes: 7 }, 3],
    ['graphemes before bytes', 'مرحبا', { unit: 'graphemes', max: 2, maxBytes: 7 }, 2],
    ['a line break of two units', 'ab\r\ncd', { unit: 'graphemes', max: 3 }, 4],
    ['a discounted link', 'https://example.com/abc', { unit: 'mastodon', max: 22, linkLength: 23 }, 0],
    ['text behind one', 'https://example.com/abc d', { unit: 'mastodon', max: 24, linkLength: 23 }, 24],
    ['a remote mention', 'hi @user@host.example', { unit: 'mastodon', max: 7, linkLength: 23 }, 3],
    ['text behind one', 'hi @user@host.example ok', { unit: 'mastodon', max: 9, linkLength: 23 }, 22],
  ])('%s', (_, text, rule, expected) => {
    expect(countText(text, rule).overflowFrom).toBe(expected);
  });
});

describe('remaining with a second limit', () => {
  it('is what the bytes leave when they leave less', () => {
    expect(countText('مرحبا', { unit: 'graphemes', max: 300, maxBytes: 12 }).remaining).toBe(2);
  });

  it('is negative when only the bytes are exceeded: the graphemes that have to go', () => {
    expect(countText('مرحبا', { unit: 'graphemes', max: 300, maxBytes: 7 })).toEqual({
      used: 5,
      limit: 300,
      remaining: -2,
      overflowFrom: 3,
      bytes: { used: 10, limit: 7 },
    });
  });
});
