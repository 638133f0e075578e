import { expect, it } from 'vitest';
import { fitsOn, postLimit } from '../../../lib/counter/fits-on';
import { bluesky } from '../../../lib/sites/bluesky';
import { facebook } from '../../../lib/sites/facebook';
import { pinterest } from '../../../lib/sites/pinterest';
import { quora } from '../../../lib/sites/quora';
import { x } from '../../../lib/sites/x';

it('counts as each network does, and leaves out those of which no limit is known', () => {
  const text = 'مَرْحَبًا https://example.com/a/long/path';
  const fits = fitsOn(text, [x, bluesky, facebook, quora], []);
  expect(fits.map(({ site, remaining, isExact }) => [site.id, remaining, isExact])).toEqual([
    ['x', 280 - 10 - 23, true],
    ['bluesky', 300 - 6 - 31, true],
    ['facebook', 63_206 - text.length, false],
  ]);
});

it('uses the longer limit of a paid account', () => {
  expect(fitsOn('Hello', [x], ['x'])[0]?.remaining).toBe(24_995);
});

it('takes what is posted there: a description where there are no posts', () => {
  expect(postLimit(pinterest)).toBe(pinterest.limits.description);
});
