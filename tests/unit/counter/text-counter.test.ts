import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { countText } from '../../../lib/counter/count-text';
import { createTextCounter } from '../../../lib/counter/text-counter';
import type { LengthRule } from '../../../lib/sites/site-profile';
import { applyEdit } from '../../../lib/text/text-range';

// prettier-ignore
const piece = fc.constantFrom(
  'Hello there ', 'café e\u0301te\u0301 ', 'مرحبا بكم ', 'مَرْحَبًا ', '\u0600 12 ', '\u06dd ', '‏سلام ', 'क्षि ', '日本 ', '\r\n', '\n', '\n\n', ' ', ' \u0301', '\n\u0301',
  '😀', '👩🏽‍🚀', '\u200d', '🇸', '🇦 ', '1️⃣ ', '❤️ ', 'see https://example.com/a(b)?c=d', ' example.com', 'école.com ', 'a.', '@', '@brand ', '@user@host.example', ' #نرم‌افزار ',
  '\ud83d', '\udc4d ', '각 ', '\u0323', '.com ', '/path ', 'http://', '\u200c', '\ufe0f', '\u20e3', '!',
);
/** Long enough for several blocks, with few places to cut or with many. */
const text = fc
  .array(fc.oneof(piece, piece, fc.constant('lorem ipsum dolor '), fc.constant('x'.repeat(90))), {
    maxLength: 60,
  })
  .map((pieces) => pieces.join(''));

const rules: [string, (max: number) => LengthRule][] = [
  ['x-weighted', (max) => ({ unit: 'x-weighted', max })],
  ['graphemes', (max) => ({ unit: 'graphemes', max })],
  ['graphemes and bytes', (max) => ({ unit: 'graphemes', max, maxBytes: max + 40 })],
  ['mastodon', (max) => ({ unit: 'mastodon', max, linkLength: 23 })],
  [
    'mastodon, by graphemes',
    (max) => ({ unit: 'mastodon', max, linkLength: 23, by: 'graphemes', shortLinksAsTheyAre: true }),
  ],
  ['utf16', (max) => ({ unit: 'utf16', max })],
  ['code points', (max) => ({ unit: 'code-points', max })],
  ['utf8 bytes', (max) => ({ unit: 'utf8-bytes', max })],
  ['threads', (max) => ({ unit: 'threads', max })],
];

const edits = fc.array(
  fc.record({
    at: fc.nat(1000),
    length: fc.oneof(fc.constant(0), fc.nat(3), fc.nat(400)),
    insert: fc.oneof(piece, fc.constantFrom('', 'a', ' ')),
  }),
  { minLength: 1, maxLength: 8 },
);

describe.each(rules)('by %s', (_, ruleOf) => {
  it('counts after each edit what counting anew would', () => {
    fc.assert(
      fc.property(text, edits, fc.integer({ min: 0, max: 1200 }), (start, changes, max) => {
        const rule = ruleOf(max);
        const counter = createTextCounter(rule);
        let now = start;
        expect(counter.count(now)).toEqual(countText(now, rule));
        for (const { at, length, insert } of changes) {
          const from = Math.floor((now.length * at) / 1000);
          now = applyEdit(now, { from, to: Math.min(now.length, from + length), insert });
          expect(counter.count(now)).toEqual(countText(now, rule));
        }
      }),
      { numRuns: 400 },
    );
  });
});

it('is the same again for the same text, and for a text that has nothing to do with the last one', () => {
  const rule: LengthRule = { unit: 'graphemes', max: 300 };
  const counter = createTextCounter(rule);
  const long = 'مَرْحَبًا بكم '.repeat(100);
  expect(counter.count(long)).toEqual(countText(long, rule));
  expect(counter.count(long)).toEqual(countText(long, rule));
  expect(counter.count('')).toEqual(countText('', rule));
  const other = 'Something else. '.repeat(90);
  expect(counter.count(other)).toEqual(countText(other, rule));
});
