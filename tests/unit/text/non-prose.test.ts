import { describe, expect, it } from 'vitest';
import { findNonProse } from '../../../lib/text/non-prose';

const found = (text: string) =>
  findNonProse(text).map(({ kind, from, to }) => `${kind} ${text.slice(from, to)}`);

describe('what is no prose', () => {
  it.each([
    [
      'ok :-) ;D =( <3 xD ^^',
      ['emoticon :-)', 'emoticon ;D', 'emoticon =(', 'emoticon <3', 'emoticon xD', 'emoticon ^^'],
    ],
    ['well ¯\\_(ツ)_/¯', ['emoticon ¯\\_(ツ)_/¯']],
    ['note: (see) 10:30 a:b http:/ Ex: Dans f(x)', []],
    ['run `npm i` now, not ` this', ['code `npm i`']],
    [
      '10€ 5km 3x 2e 1st 18h30 50% $5 1,5kg',
      ['10€', '5km', '3x', '2e', '1st', '18h30', '50%', '$5', '1,5kg'].map((text) => `quantity ${text}`),
    ],
    ['ouvert 7j/7 et 24h/24', ['quantity 7j/7', 'quantity 24h/24']],
    ['covid19 mp3 12 in 2026 b2b 5kmx', []],
    ['RT @a via @b', ['marker RT', 'mention @a', 'marker via', 'mention @b']],
    ['via Rome', []],
    ['1/5 one\n(2/5) two\nthree 3/n', ['marker 1/5', 'marker (2/5)', 'marker 3/n']],
    ['on 1/5 we met', []],
    ['• a\n- b\n 1) c\n2. d\na) e', ['marker •', 'marker -', 'marker 1)', 'marker 2.', 'marker a)']],
    ['a - b', []],
    ['#tag :) https://example.com/10€', ['hashtag #tag', 'emoticon :)', 'link https://example.com/10€']],
  ])('in %j', (text, expected) => {
    expect(found(text)).toEqual(expected);
  });
});
