import * as fc from 'fast-check';
import { length } from 'stringz';
import twitterText from 'twitter-text';
import { countGraphemes } from 'unicode-segmenter/grapheme';
import { describe, expect, it } from 'vitest';
import { countText } from '../../../lib/counter/count-text';
import type { LengthRule } from '../../../lib/sites/site-profile';

// prettier-ignore
const word = fc.oneof(
  fc.constantFrom('مرحبا', 'مَرْحَبًا', 'نرم‌افزار', 'ﻻ', 'ﷺ', 'المـدرسة؟', '؀١٢', 'école', 'e\u0301te\u0301', 'l’été', 'cœur…', '40 €', '« oui »', 'क्षि', 'ที่', '한국어', '각'),
  fc.constantFrom('😀', '❤️', '❤', '👨‍👩‍👧‍👦', '🇫🇷', '🇫', '👍🏽', '1️⃣', '☺︎', '🧕🏽', '🏳️‍🌈', '☝️🏽', '™', '🏴󠁧󠁢󠁥󠁮󠁧󠁿'),
  fc.constantFrom('\u200d', '\u200c', '\u200e', '\u200f', '\u2067', '\u2069', '\u061c', '\ufe0f', '\u0301', '\u064e', '\u20e3', '\u0308'),
  fc.constantFrom('https://example.com/a(b)?c=d', 'example.com', '@brand', '@user@host.example', '#été', '#عيد_سعيد'),
);
const glued = fc.array(word, { maxLength: 14 }).map((words) => words.join(''));
const spaced = fc
  .array(fc.tuple(word, fc.constantFrom(' ', '\n', ', ', ' (')), { maxLength: 12 })
  .map((words) => words.flat().join(''));

const used = (text: string, rule: LengthRule) => countText(text, rule).used;

describe('the counters agree with their oracles', () => {
  it('graphemes: the browser’s segmenter, and the one that Bluesky uses', () => {
    const segmenter = new Intl.Segmenter('en', { granularity: 'grapheme' });
    fc.assert(
      fc.property(fc.oneof(glued, spaced), (text) => {
        const graphemes = used(text, { unit: 'graphemes', max: 300 });
        expect(graphemes).toBe([...segmenter.segment(text)].length);
        expect(graphemes).toBe(countGraphemes(text));
      }),
      { numRuns: 2000 },
    );
  });

  it('Mastodon’s web client: stringz, where nothing is discounted', () => {
    fc.assert(
      fc.property(fc.oneof(glued, spaced), (text) => {
        fc.pre(!text.includes('://') && !/@\w+@/.test(text));
        expect(used(text, { unit: 'mastodon', max: 500, linkLength: 23 })).toBe(length(text));
      }),
      { numRuns: 2000 },
    );
  });

  it('X: twitter-text, where words are apart', () => {
    fc.assert(
      fc.property(spaced, (text) => {
        expect(used(text, { unit: 'x-weighted', max: 280 })).toBe(
          twitterText.parseTweet(text).weightedLength,
        );
      }),
      { numRuns: 2000 },
    );
  });

  it('bytes, units and code points: the platform', () => {
    fc.assert(
      fc.property(glued, (text) => {
        expect(used(text, { unit: 'utf8-bytes', max: 9 })).toBe(new TextEncoder().encode(text).length);
        expect(used(text, { unit: 'code-points', max: 9 })).toBe(Array.from(text).length);
        expect(used(text, { unit: 'utf16', max: 9 })).toBe(text.length);
      }),
      { numRuns: 1000 },
    );
  });
});
