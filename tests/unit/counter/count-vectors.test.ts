import { describe, expect, it } from 'vitest';
import { countText } from '../../../lib/counter/count-text';
import { utf8Length } from '../../../lib/counter/utf8-length';
import vectors from './count-vectors.json';

describe.each(vectors.rows)('$name', ({ text, x, graphemes, mastodon, bytes }) => {
  it(`weighs ${x} on X`, () => {
    expect(countText(text, { unit: 'x-weighted', max: 280 })).toEqual({
      used: x,
      limit: 280,
      remaining: 280 - x,
      overflowFrom: undefined,
    });
  });

  it(`has ${graphemes} graphemes in ${bytes} bytes`, () => {
    expect(countText(text, { unit: 'graphemes', max: 300, maxBytes: 3000 })).toEqual({
      used: graphemes,
      limit: 300,
      remaining: 300 - graphemes,
      overflowFrom: undefined,
      bytes: { used: bytes, limit: 3000 },
    });
    expect(utf8Length(text)).toBe(new TextEncoder().encode(text).length);
  });

  it(`counts ${mastodon} in Mastodon's web client`, () => {
    expect(countText(text, { unit: 'mastodon', max: 500, linkLength: 23 }).used).toBe(mastodon);
  });
});
