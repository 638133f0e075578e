import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findEntities } from '../../../lib/text/entities';
import { graphemesOf } from '../../../lib/text/graphemes';

const found = (text: string) =>
  findEntities(text).map(({ kind, from, to }) => `${kind} ${text.slice(from, to)}`);

describe('links', () => {
  it.each([
    ['see https://example.com/a(b)?c=d#e.', ['link https://example.com/a(b)?c=d#e']],
    ['(https://example.com/a), then', ['link https://example.com/a']],
    ['[x](https://example.com/a_(b))', ['link https://example.com/a_(b)']],
    ['"https://example.com"!', ['link https://example.com']],
    ['http://example.com, ok? http://example.com?', ['link http://example.com', 'link http://example.com']],
    ['http://localhost:3000/x and http://[::1]/', ['link http://localhost:3000/x', 'link http://[::1]/']],
    ['http://user:secret@example.com:8080/', ['link http://user:secret@example.com:8080/']],
    ['https://ar.wikipedia.org/wiki/مرحبا، ثم', ['link https://ar.wikipedia.org/wiki/مرحبا']],
    ['‏https://example.com/a‎ نص', ['link https://example.com/a']],
    ['tg://resolve?domain=a', ['link tg://resolve?domain=a']],
    ['www.example and WWW.example.com/x', ['link www.example', 'link WWW.example.com/x']],
    [
      'example.com. Sub.Example.co.uk/a?b example.com:8080/x',
      ['link example.com', 'link Sub.Example.co.uk/a?b', 'link example.com:8080/x'],
    ],
    ['wait...example.com…', ['link example.com']],
    ["example.com's and https://example.com/a's", ['link example.com', 'link https://example.com/a']],
    [
      'موقع.السعودية xn--mgbh0fb.xn--mgberp4a5d4ar',
      ['link موقع.السعودية', 'link xn--mgbh0fb.xn--mgberp4a5d4ar'],
    ],
    ['example.comは良い', ['link example.com']],
    ['file.txt node.js e.g. U.S. 3.14 v2.0 a..b', []],
    ['website.com.jpg', []],
    ['mail name.al+tag@example.co.uk, or a_b@c.org.', ['link name.al+tag@example.co.uk', 'link a_b@c.org']],
    ['not@address', []],
    ['http:// and ://x', []],
  ])('in %j', (text, expected) => {
    expect(found(text)).toEqual(expected);
  });
});

describe('mentions', () => {
  it.each([
    ['@name .@name (@name) RT@name', ['mention @name', 'mention @name', 'mention @name', 'mention @name']],
    [
      '@name.bsky.social. @my-name.example.com',
      ['mention @name.bsky.social', 'mention @my-name.example.com'],
    ],
    ['@user@host.social! @user@host', ['mention @user@host.social']],
    ['@end.Then @a-b', ['mention @end', 'mention @a']],
    ['شكرا@name ＠name', ['mention @name', 'mention ＠name']],
    ['a@b @_@ f!@kn @aliceì @ name', []],
  ])('in %j', (text, expected) => {
    expect(found(text)).toEqual(expected);
  });
});

describe('hashtags', () => {
  it.each([
    [
      '#tag, #2025goals #été_2026 ＃tag',
      ['hashtag #tag', 'hashtag #2025goals', 'hashtag #été_2026', 'hashtag ＃tag'],
    ],
    [
      '#لا_للعنصرية #نرم‌افزار #تحيّة، #عيد٢٠٢٦',
      ['hashtag #لا_للعنصرية', 'hashtag #نرم‌افزار', 'hashtag #تحيّة', 'hashtag #عيد٢٠٢٦'],
    ],
    ['#one#two', ['hashtag #one', 'hashtag #two']],
    ['🎉#tag', ['emoji 🎉', 'hashtag #tag']],
    ['#123 #١٢٣ #_ # x#no و#لا AT&#x', []],
    ['#‏سلام', []],
    ['#a-b #C++', ['hashtag #a', 'hashtag #C']],
    ['#️⃣tag', ['emoji #️⃣']],
  ])('in %j', (text, expected) => {
    expect(found(text)).toEqual(expected);
  });
});

describe('cashtags', () => {
  it.each([
    ['$ABC ($aapl), $BRK.A.', ['cashtag $ABC', 'cashtag $aapl', 'cashtag $BRK.A']],
    ['$100 $TOOLONG a$B $$C US$ $a1', []],
  ])('in %j', (text, expected) => {
    expect(found(text)).toEqual(expected);
  });
});

describe('shortcodes', () => {
  it.each([
    [
      ':tada: :custom_emoji1: :+1: :100:',
      ['shortcode :tada:', 'shortcode :custom_emoji1:', 'shortcode :+1:', 'shortcode :100:'],
    ],
    [':a::b:', ['shortcode :a:', 'shortcode :b:']],
    ['10:30:45 at :30: a:b:c :x:y note:this: :-) ::', []],
  ])('in %j', (text, expected) => {
    expect(found(text)).toEqual(expected);
  });
});

describe('emoji', () => {
  it.each(['😀', '❤️', '👩🏽‍🚀', '👨‍👩‍👧‍👦', '🇸🇦', '🏴󠁧󠁢󠁥󠁮󠁧󠁿', '1️⃣', '*⃣', '☝️🏽', '✌🏿️', '🫠', '🐦‍🔥', '👁‍🗨', '❤‍🔥', '⚕️', '©️'])(
    '%s is one',
    (emoji) => {
      expect(found(emoji)).toEqual([`emoji ${emoji}`]);
      expect(found(`a${emoji}${emoji}b`)).toEqual([`emoji ${emoji}`, `emoji ${emoji}`]);
    },
  );

  it.each(['™', '©', '☺︎', '→', '1', '⌚︎', '\ud83d', '🇸'])('%s is none', (text) => {
    expect(found(text)).toEqual([]);
  });
});

describe('any text', () => {
  // prettier-ignore
  const pieces = fc.constantFrom('a', 'é', 'م', 'َ', '日', '.', '..', ':', '://', '@', '#', '＃', '$', '-', '_', '/', '(', ')', ' ', '\n', '1', '‌', '\u200d', '\ufe0f', '\u20e3', '😀', '👩', '🏽', '🇸', '❤', 'com', 'example.com', 'http', 'www.', '\ud83d', '\udc00', '\u0301');
  const text = fc.oneof(
    fc.array(pieces, { maxLength: 30 }).map((parts) => parts.join('')),
    fc.string({ unit: 'binary', maxLength: 60 }),
    fc.string({ unit: fc.integer({ min: 0, max: 0xffff }).map((unit) => String.fromCharCode(unit)) }),
  );

  it('gives ranges in order, apart from each other and within the text', () => {
    fc.assert(
      fc.property(text, (sample) => {
        let end = 0;
        for (const { from, to } of findEntities(sample)) {
          expect(from).toBeGreaterThanOrEqual(end);
          expect(to).toBeGreaterThan(from);
          end = to;
        }
        expect(end).toBeLessThanOrEqual(sample.length);
      }),
      { numRuns: 3000 },
    );
  });

  it('gives emoji that are within one grapheme', () => {
    fc.assert(
      fc.property(text, (sample) => {
        const starts = Array.from(graphemesOf(sample), ({ index }) => index);
        const emoji = findEntities(sample).filter(({ kind }) => kind === 'emoji');
        const divided = emoji.filter(({ from, to }) => starts.some((start) => from < start && start < to));
        expect(divided).toEqual([]);
      }),
      { numRuns: 3000 },
    );
  });

  it.each([
    'a.',
    '@',
    ':',
    '#',
    '.',
    'a..',
    'a@',
    '@a',
    'a@b.',
    'http://',
    'http://a',
    'www.',
    'a.com/(',
    'a.com)',
    '#a',
    '$a',
    ':a',
    '1\ufe0f',
    '👨\u200d',
    '🏴\u{e0067}',
    '\ud83d',
    '\u0301',
    'a.-',
    '.-',
    'a:1.',
  ])('takes no more than a moment for 100,000 characters of %j', (unit) => {
    const long = unit.repeat(100_000 / unit.length);
    for (const start of ['', '@', '#', 'http://', 'example.com/']) {
      expect(findEntities(start + long).at(-1)?.to ?? 0).toBeLessThanOrEqual(start.length + long.length);
    }
  });
});
