import * as fc from 'fast-check';
import { length } from 'stringz';
import { describe, expect, it } from 'vitest';
import { countText } from '../../../lib/counter/count-text';

const count = (text: string) => countText(text, { unit: 'mastodon', max: 500, linkLength: 23 }).used;

describe("Mastodon's web counter", () => {
  it.each([
    ['a link', 'https://example.com/a/very/long/path/that/goes/on', 23],
    ['a link without a path', 'see http://example.com now', 4 + 23 + 4],
    ['no bare domain', 'see example.com now', 19],
    ['no other scheme', 'ftp://example.com', 17],
    ['a link glued to a letter', 'seehttps://example.com', 22],
    ['a link glued to an Arabic letter', 'وhttps://example.com', 24],
    ['a link in brackets', '(https://example.com/a).', 26],
    ['a scheme without a domain', 'https://localhost/a', 19],
    [
      'the longest host',
      `https://${'a'.repeat(62)}.${'b'.repeat(62)}.${'c'.repeat(62)}.${'d'.repeat(60)}.com`,
      23,
    ],
    ['a host that is too long', `https://${`${'a'.repeat(62)}.`.repeat(4)}com`, 8 + 63 * 4 + 3],
    ['a path in Arabic, which is text to it', 'https://ar.wikipedia.org/wiki/مرحبا', 23 + 5],
    ['a remote mention', 'hi @user@host.example!', 9],
    ['a local mention', 'hi @user', 8],
    ['several mentions', '@a@x.example @b_2@y.example', 7],
    ['no e-mail address', 'user@host.example', 17],
    ['no mention inside a link', 'https://host.social/@user@other.social', 23],
    ['a mention behind what is no link', 'https://a.example @user@other.example', 17 + 1 + 5],
    ['a mention behind a link', 'https://a.com @user@other.example', 23 + 1 + 5],
    ['harakat one by one', 'مَرْحَبًا', 9],
  ])('%s', (_, text, expected) => {
    expect(count(text)).toBe(expected);
  });

  it('is the length that stringz gives where nothing is discounted', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 80 }), (text) => {
        fc.pre(!text.includes('@') && !text.includes('://'));
        expect(count(text)).toBe(length(text));
      }),
    );
    fc.assert(
      fc.property(
        fc.string({
          unit: fc.constantFrom(
            'a',
            'é',
            '\u0301',
            'ا',
            'َ',
            '\u200d',
            '\ufe0f',
            '👩',
            '🏽',
            '🇸',
            '\u20e3',
            '1',
          ),
        }),
        (text) => {
          expect(count(text)).toBe(length(text));
        },
      ),
    );
  });
});
