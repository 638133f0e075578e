import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findQuotations } from '../../../lib/tone/post/quotations';

const quoted = (text: string) => findQuotations(text).map(({ from, to }) => text.slice(from, to));

describe('quotations', () => {
  it('are what stands between marks of quotation', () => {
    expect(quoted('She said "you idiot" and «merci» and “شكرا”.')).toEqual([
      '"you idiot"',
      '«merci»',
      '“شكرا”',
    ]);
  });
  it('are lines that are quoted', () => {
    expect(quoted('> you are all liars\nWe hear you.')).toEqual(['> you are all liars']);
  });
  it('are not apostrophes, inches or marks that are left open', () => {
    expect(quoted('It’s the 12" pizza, isn’t it? “Never closed')).toEqual([]);
  });
  it('lie apart, in order, whatever the text', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom('"', '«', '»', '“', '”', 'a', ' ', '\n', '>', '\ud800') }),
        (text) => {
          let end = 0;
          for (const { from, to } of findQuotations(text)) {
            expect(from).toBeGreaterThanOrEqual(end);
            expect(to).toBeGreaterThan(from);
            end = to;
          }
          expect(end).toBeLessThanOrEqual(text.length);
        },
      ),
    );
  });
});
