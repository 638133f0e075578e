import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkResult } from '../../../lib/rewrite/check-result';
import { isSafe } from '../../../lib/rewrite/result-check';

const written = (draft: string, result: string) => {
  const { lost, added } = checkResult(draft, result);
  return { lost: lost.map(({ text }) => text), added: added.map(({ text }) => text) };
};

const draft = 'Hi @Maya, order 1,250 of #Spring is late. See https://shop.example/a?id=1, $ACME, {name}.';

describe('a rewrite that keeps every fact', () => {
  it.each([
    [draft, 'We are sorry, @maya: {name}, 1250 of #spring is late ($acme, https://shop.example/a?id=1)!'],
    ['Only €5 today', 'Today it is 5 € only'],
    ['20% off', '20 percent off'],
    ['١٢ منتجا جديدا', '12 منتجا جديدا'],
    ['Prix : 1 250,50 €', 'Au prix de 1250.50 €'],
    ['At 10:30 on 12/05/2026', 'On 12/05/2026, at 10:30'],
    ['@maya @maya thanks', 'Thanks @maya'],
    ['Go to https://shop.example/', 'See https://shop.example'],
    ['', ''],
  ])('%s → %s', (before, after) => {
    expect(written(before, after)).toEqual({ lost: [], added: [] });
  });
});

describe('a rewrite that changes one', () => {
  it.each([
    ['a mention', '@maya', '@mia'],
    ['a link', 'https://shop.example/a?id=1', 'https://shop.example/a?id=2'],
    ['a tag', '#Spring', '#Sprung'],
    ['a cashtag', '$ACME', '$ACMI'],
    ['a number', '1,250', '1,350'],
    ['a placeholder', '{name}', '{surname}'],
  ])('%s', (_what, old, other) => {
    const before = `We thank you ${old} for the kind words`;
    const after = `Thank you ${other} for the kind words`;
    expect(written(before, after)).toEqual({ lost: [old], added: [other] });
    expect(written(before, 'Thank you for the kind words')).toEqual({ lost: [old], added: [] });
    expect(written('Thank you for the kind words', after)).toEqual({ lost: [], added: [other] });
  });

  it('a currency, a date or a time', () => {
    expect(written('It is €5', 'It is $5')).toEqual({ lost: ['€5'], added: ['$5'] });
    expect(written('At 10:30', 'At 10:45')).toEqual({ lost: ['10:30'], added: ['10:45'] });
    expect(written('1.5 litres', '15 litres')).toEqual({ lost: ['1.5'], added: ['15'] });
    expect(written('يوم ١٢ مايو', 'يوم ١٣ مايو')).toEqual({ lost: ['١٢'], added: ['١٣'] });
  });

  it('or the language', () => {
    const english = 'We are very sorry about the delay of your order.';
    const french = 'Nous sommes vraiment désolés pour le retard de votre commande.';
    expect(isSafe(checkResult(english, french))).toBe(false);
    expect(isSafe(checkResult(english, 'We are so sorry that your order is late.'))).toBe(true);
  });
});

describe('whatever the texts', () => {
  const text = fc
    .array(
      fc.constantFrom(
        '@a',
        '#b',
        ' ',
        '12',
        '1,000',
        'https://c.example',
        '{n}',
        '\ud83d',
        '😀',
        '$D',
        'ا',
        '.',
        '[x]',
      ),
    )
    .map((parts) => parts.join(''));

  it('a text has the facts of itself', () => {
    fc.assert(
      fc.property(text, (one) => {
        expect(isSafe(checkResult(one, one))).toBe(true);
      }),
    );
  });

  it('what one lost the other has added', () => {
    fc.assert(
      fc.property(text, text, (one, other) => {
        const keys = (facts: readonly { key: string }[]) => facts.map(({ key }) => key);
        expect(keys(checkResult(one, other).lost)).toEqual(keys(checkResult(other, one).added));
      }),
    );
  });

  it('a long one is read in time', () => {
    const long = '1 2 3 @a #b {c} [d '.repeat(1_000);
    expect(isSafe(checkResult(long, long))).toBe(true);
  });
});
