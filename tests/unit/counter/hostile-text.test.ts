import { describe, expect, it } from 'vitest';
import { countText } from '../../../lib/counter/count-text';

/** Texts that take an expression with nested repetition minutes; finishing within the test's time is the proof. */
// prettier-ignore
const UNITS = ['a.', '.', 'a.com', 'http://', 'http://a.co/(', 'a.com/a!', 'a.みんな-.', 'a_b.', 'xn--', '@a@b', '@a@', '\ud83d', '👨\u200d', '\u0301', '🇸', 'é.'];
const LENGTH = 100_000;

describe.each(UNITS)('100,000 characters of %j', (unit) => {
  const text = unit.repeat(LENGTH / unit.length);

  it.each(['', 'http://', 'a.com/', '@'])('behind %j', (start) => {
    for (const count of [
      countText(start + text, { unit: 'x-weighted', max: 280 }),
      countText(start + text, { unit: 'graphemes', max: 300, maxBytes: 3000 }),
      countText(start + text, { unit: 'mastodon', max: 500, linkLength: 23 }),
      countText(start + text, { unit: 'mastodon', max: 500, linkLength: 23, by: 'graphemes' }),
      countText(start + text, { unit: 'threads', max: 500 }),
      countText(start + text, { unit: 'utf16', max: 99_000 }),
      countText(start + text, { unit: 'code-points', max: 40_000 }),
      countText(start + text, { unit: 'utf8-bytes', max: 40_000 }),
    ]) {
      expect(count.used).toBeGreaterThanOrEqual(0);
    }
  });
});
