import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { countText } from '../../../lib/counter/count-text';
import { findSavings } from '../../../lib/shorten/find-savings';
import type { LengthRule } from '../../../lib/sites/site-profile';
import { applyEdit } from '../../../lib/text/text-range';

const rule: LengthRule = { unit: 'x-weighted', max: 280 };

/** The text with all savings made. */
function shortened(text: string, by = rule): string {
  return findSavings(text, by).reduceRight(applyEdit, text);
}

describe('findSavings', () => {
  it.each([
    ['In order to win, come early.', 'To win, come early.'],
    ['We are open   on  Monday. \n\n\n\nBye', 'We are open on Monday.\n\nBye'],
    ['It does not cost twenty percent', 'It doesn’t cost 20 percent'],
    ['20 percent off, 5 pour cent', '20% off, 5%'],
    ['Wait...', 'Wait…'],
    ['S’il vous plaît, venez afin de voir', 'SVP, venez pour voir'],
    ["à l'heure actuelle", 'actuellement'],
    ['مـــرحبا على سبيل المثال', 'مرحبا مثلًا'],
    ['In  order to', 'To'],
  ])('makes %j shorter', (long, short) => {
    expect(shortened(long)).toBe(short);
  });

  it.each([
    'https://example.com/in-order-to/x',
    '#prior to be',
    'une robe neuf, one of us, twenty-one, someten',
    'لـ «مرحبا»',
    'a....b',
    '  indented',
  ])('leaves %j', (text) => {
    expect(shortened(text)).toBe(text);
  });

  it('tells what each saves, as the network counts', () => {
    // An ellipsis weighs 2 on X.
    expect(findSavings('Wait...', rule)).toEqual([
      { from: 4, to: 7, insert: '…', kind: 'ellipsis', saved: 1 },
    ]);
    expect(findSavings('Wait...', { unit: 'utf8-bytes', max: 100 })).toEqual([]);
    expect(findSavings('على الرغم من', { unit: 'utf8-bytes', max: 100 })[0]?.saved).toBe(16);
  });

  it('saves what it says, in any text', () => {
    // prettier-ignore
    const piece = fc.constantFrom('in order to ', 'do not ', 'deux ', '  ', '...', 'afin de ', ' \n', '\n\n\n', 'مـرحبا ', 'في الوقت الحالي ', '😀', 'https://a.com ', '5 percent', 'word ', '#tag ', '’', 'é');
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 20 }), (pieces) => {
        const text = pieces.join('');
        const savings = findSavings(text, { unit: 'graphemes', max: 300 });
        const count = (of: string) => countText(of, { unit: 'graphemes', max: 300 }).used;
        for (const saving of savings) expect(count(text) - count(applyEdit(text, saving))).toBe(saving.saved);
        expect(savings.map(({ from }) => from)).toEqual(
          savings.map(({ from }) => from).sort((a, b) => a - b),
        );
      }),
    );
  });
});
