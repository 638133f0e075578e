import { domainToASCII } from 'node:url';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { punycodeLength } from '../../../lib/counter/punycode-length';

describe('punycodeLength', () => {
  it.each([
    ['example', 7],
    ['bücher', 'xn--bcher-kva'.length],
    ['موقع', 'xn--4gbrim'.length],
    ['日本語', 'xn--wgv71a119e'.length],
    ['日。本', 'xn--wgv.xn--8pv'.length],
    ['', 0],
  ])('of %j', (label, expected) => {
    expect(punycodeLength(label)).toBe(expected);
  });

  it('is what the URL standard encodes', () => {
    // Characters that its normalisation leaves alone; longer labels are refused by it.
    const label = fc.string({
      unit: fc.constantFrom(...Array.from('abz09éßñمرحباкшあ日本語가')),
      minLength: 1,
      maxLength: 12,
    });
    fc.assert(
      fc.property(label, (sample) => {
        const encoded = domainToASCII(sample);
        fc.pre(encoded !== '' && !/^\d/.test(encoded));
        expect(punycodeLength(sample)).toBe(encoded.length);
      }),
    );
  });

  it('is above 63 for whatever does not fit a label', () => {
    expect(punycodeLength('é'.repeat(100))).toBeGreaterThan(63);
    expect(punycodeLength('日本語'.repeat(20))).toBeGreaterThan(63);
  });
});
