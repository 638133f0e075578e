import { describe, expect, it } from 'vitest';
import { countText } from '../../../lib/counter/count-text';
import { findXLinks } from '../../../lib/counter/x-links';
import { conformanceCases, hasConformanceCases, NEEDS_CASES } from './conformance-cases';

const links = (text: string) => findXLinks(text).map(({ from, to }) => text.slice(from, to));

describe.skipIf(!hasConformanceCases)(`twitter-text conformance: links${NEEDS_CASES}`, () => {
  it('has its cases', () => {
    expect(hasConformanceCases).toBe(true);
  });

  describe.each([
    ['extract', 'urls'],
    ['extract', 'tco_urls_with_params'],
    ['tlds', 'country'],
    ['tlds', 'generic'],
  ])('%s %s', (file, section) => {
    it.each(conformanceCases<string[]>(file, section))('$description', ({ text, expected }) => {
      expect(links(text)).toEqual(expected);
    });
  });

  describe.each(['urls_with_indices', 'urls_with_directional_markers'])('extract %s', (section) => {
    it.each(conformanceCases<{ url: string; indices: [number, number] }[]>('extract', section))(
      '$description',
      ({ text, expected }) => {
        expect(findXLinks(text)).toEqual(expected.map(({ indices: [from, to] }) => ({ from, to })));
      },
    );
  });
});

interface Weighed {
  readonly weightedLength: number;
  readonly validRangeEnd: number;
}

describe.skipIf(!hasConformanceCases)(`twitter-text conformance: weight${NEEDS_CASES}`, () => {
  it('has its cases', () => {
    expect(hasConformanceCases).toBe(true);
  });

  /** Made for configuration v2, in which an emoji weighs what its code points do. */
  const EMOJI_OF_V2 = new Set([
    'Count a mix of single byte single word, and double word unicode characters',
    'Count unicode emoji chars outside the basic multilingual plane with skin tone modifiers',
  ]);

  describe.each(['WeightedTweetsCounterTest', 'WeightedTweetsWithDiscountedEmojiCounterTest'])(
    '%s',
    (section) => {
      const isOfV3 = ({ description }: { description: string }) =>
        section !== 'WeightedTweetsCounterTest' || !EMOJI_OF_V2.has(description);
      const cases = conformanceCases<Weighed>('validate', section).filter(isOfV3);

      it.each(cases)('$description', ({ text, expected }) => {
        const { used, overflowFrom } = countText(text, { unit: 'x-weighted', max: 280 });
        expect(used).toBe(expected.weightedLength);
        // `validRangeEnd` is the last offset that is valid.
        expect(overflowFrom ?? text.length).toBe(expected.validRangeEnd + 1);
      });
    },
  );

  // Its other fields are about characters that X refuses, which is not a matter of length.
  it.each(conformanceCases<Weighed>('validate', 'UnicodeDirectionalMarkerCounterTest'))(
    '$description',
    ({ text, expected }) => {
      expect(countText(text, { unit: 'x-weighted', max: 280 }).used).toBe(expected.weightedLength);
    },
  );
});
