import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { countText } from '../../../lib/counter/count-text';
import type { LengthRule } from '../../../lib/sites/site-profile';
import vectors from './count-vectors.json';

const used = (text: string, unit: 'utf16' | 'code-points' | 'utf8-bytes' | 'threads') =>
  countText(text, { unit, max: 500 }).used;

describe.each(vectors.rows)('$name', ({ text, bytes }) => {
  it('has as many units, code points and bytes as the platform says', () => {
    expect(used(text, 'utf16')).toBe(text.length);
    expect(used(text, 'code-points')).toBe(Array.from(text).length);
    expect(used(text, 'utf8-bytes')).toBe(bytes);
  });
});

it('counts any text as the platform does, lone surrogates too', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => {
      expect(used(text, 'code-points')).toBe(Array.from(text).length);
      expect(used(text, 'utf8-bytes')).toBe(new TextEncoder().encode(text).length);
    }),
  );
});

describe('Threads', () => {
  it.each([
    ['letters', 'Hello', 5],
    ['Arabic with its marks', 'مَرْحَبًا', 9],
    ['an emoji by its bytes', '😀', 4],
    ['a family as a whole', '👨‍👩‍👧‍👦', 25],
    ['a flag', '🇹🇳', 8],
    ['a keycap', '1️⃣', 7],
    ['a skin tone', '☝🏽', 7],
    ['a symbol that is drawn as an emoji', '❤️', 6],
    ['a symbol that is not', '❤ © ™', 5],
    ['a digit that asks to be an emoji, alone', '1\ufe0f', 4],
    ['the same beside an emoji', '1\ufe0f😀', 8],
    ['a link in full', 'https://example.com', 19],
    ['emoji between words', 'a 🙏 b', 8],
    ['letters outside the BMP', '𝗯𝗼𝗹𝗱', 4],
  ])('counts %s', (_, text, expected) => {
    expect(used(text, 'threads')).toBe(expected);
  });
});

describe('clients of Mastodon', () => {
  const client: LengthRule = { unit: 'mastodon', max: 500, linkLength: 23, by: 'graphemes' };
  const elk: LengthRule = { ...client, shortLinksAsTheyAre: true };

  it.each([
    ['graphemes', 'مَرْحَبًا 👨‍👩‍👧‍👦', 7, 7],
    ['a long link', 'https://example.com/a/very/long/path/that/goes/on', 23, 23],
    ['a short link', 'https://example.com', 23, 19],
    ['a remote mention', 'hi @user@host.example', 8, 8],
  ])('count %s', (_, text, phanpy, elks) => {
    expect(countText(text, client).used).toBe(phanpy);
    expect(countText(text, elk).used).toBe(elks);
  });

  it('overflow between graphemes', () => {
    expect(countText('مَرْحَبًا', { ...client, max: 2 }).overflowFrom).toBe(4);
  });
});
