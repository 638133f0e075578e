import * as fc from 'fast-check';
import twitterText from 'twitter-text';
import { describe, expect, it } from 'vitest';
import { countText } from '../../../lib/counter/count-text';
import { findXLinks } from '../../../lib/counter/x-links';

const weigh = (text: string) => countText(text, { unit: 'x-weighted', max: 280 }).used;
const links = (text: string) => findXLinks(text).map(({ from, to }) => text.slice(from, to));

describe('X links', () => {
  it.each([
    ['file.txt and node.js', []],
    ['see example.com now', ['example.com']],
    [
      'two.example.com/a?b=c, https://example.org:8080/(x)!',
      ['two.example.com/a?b=c', 'https://example.org:8080/(x)'],
    ],
    ['زوروا example.com/صفحة اليوم', ['example.com/']],
    ['http://example.com/Русские_слова', ['http://example.com/Русские_слова']],
    ['https://موقع.السعودية/a موقع.السعودية', ['https://موقع.السعودية/a']],
    ['http://xn--mgbh0fb.xn--kgbechtv/', ['http://xn--mgbh0fb.xn--kgbechtv/']],
    ['@test.com #test.com $test.com', []],
    ['me@example.com', []],
    ['example.com:8080', ['example.com']],
    ['https://example.com:8080', ['https://example.com:8080']],
    [`https://${'é'.repeat(60)}.com`, []],
    [`https://${'é'.repeat(40)}.com`, [`https://${'é'.repeat(40)}.com`]],
    [`https://example.com/${'a'.repeat(4069)}`, []],
    [`https://example.com/${'a'.repeat(4068)}`, [`https://example.com/${'a'.repeat(4068)}`]],
  ])('in %j', (text, expected) => {
    expect(links(text)).toEqual(expected);
    expect(links(text)).toEqual(twitterText.extractUrlsWithIndices(text).map(({ url }) => url));
  });
});

describe('X weight', () => {
  it.each([
    ['an emoji newer than twitter-text', '🫠', 2],
    ['sequences newer than twitter-text', '❤️‍🔥🐦‍🔥🧑🏽‍🤝‍🧑🏿', 6],
    ['a keycap without its selector', '1⃣', 2],
    ['a symbol that is text', '™', 2],
    ['a letter of the first range with a selector', 'a\ufe0f', 3],
    ['half an emoji', '\ud83d', 2],
    ['an emoji inside a link', 'http://😀.ws/1️⃣', 23 + 2 + 2],
    ['decomposed Korean', '각'.normalize('NFD'), 2],
  ])('%s', (_, text, expected) => {
    expect(weigh(text)).toBe(expected);
  });
});

describe('twitter-text', () => {
  // Emoji of Unicode 10 and older: those it knows. Words are kept apart, since it has faults in glued text (below).
  // prettier-ignore
  const word = fc.oneof(
    fc.constantFrom('مرحبا', 'مَرْحَبًا', 'نرم‌افزار', '‏سلام⁩', 'ﻻ', 'المـدرسة؟', '«نص»', 'école', 'e\u0301te\u0301', 'l’été', 'cœur…', '40 €', '−5'),
    fc.constantFrom('😀', '❤️', '❤', '👨‍👩‍👧‍👦', '🇫🇷', '👍🏽', '1️⃣', '☺︎', '🧕🏽', '🏳️‍🌈', '☝️🏽', '©️', '™', '🏴󠁧󠁢󠁥󠁮󠁧󠁿'),
    fc.constantFrom('https://example.com/a(b)?c=d', 'example.com', 'WWW.Example.CO.UK/é', 'http://t.co/abc-', 'node.js', 'http://no-tld', 'foo.com.', 'a-b.fr', 'a_b.com', '-a.com', 'http://é.fr', '例.みんな', 'x.xn--p1ai', '@brand', '@a.com', '#été', '#عيد_سعيد', '$ABC', 'me@example.com'),
    fc.string({ unit: fc.constantFrom(...Array.from('aZ9.-_/:@#é مرحبا،')), maxLength: 12 }),
  );
  const text = fc
    .array(fc.tuple(word, fc.constantFrom(' ', '\n', ', ', '! ', ' (', ') ', '" ')), { maxLength: 12 })
    .map((words) => words.flat().join(''));

  it('gives the same weight', () => {
    fc.assert(
      fc.property(text, (post) => {
        expect(weigh(post)).toBe(twitterText.parseTweet(post).weightedLength);
      }),
      { numRuns: 2000 },
    );
  });

  it('finds the same links', () => {
    fc.assert(
      fc.property(text, (post) => {
        const expected = twitterText
          .extractUrlsWithIndices(post)
          .map(({ indices: [from, to] }) => ({ from, to }));
        expect(findXLinks(post)).toEqual(expected);
      }),
      { numRuns: 2000 },
    );
  });

  // `url.replace(domain, …)` makes its link shorter than the text it stands for. We count the link as one.
  it('differs where an Arabic letter and another domain are glued to a domain with a path', () => {
    expect(weigh('foo.comا.com/')).toBe(23);
    expect(twitterText.parseTweet('foo.comا.com/').weightedLength).toBe(28);
  });
});
