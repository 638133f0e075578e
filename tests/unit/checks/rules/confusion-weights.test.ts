import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { confusionSets } from '../../../../lib/checks/rules/english/confusions/confusion-sets';
import { classOf, confusionWeights } from '../../../../lib/checks/rules/english/confusions/learned';
import { misplacedWords } from '../../../../lib/checks/rules/english/confusions/misplaced-words';
import { decodeWeights, encodeWeights } from '../../../../lib/checks/rules/english/confusions/weight-codec';
import { passageOf } from '../../../support/passages';

describe('confusion weights', () => {
  it('unpack as they were packed', () => {
    const sparse = fc.array(fc.tuple(fc.nat(4095), fc.integer({ min: -127, max: 127 })), { maxLength: 40 });
    fc.assert(
      fc.property(sparse, (entries) => {
        const table = new Int8Array(4096);
        for (const [bucket, weight] of entries) table[bucket] = weight;
        expect(decodeWeights(encodeWeights(table), 12)).toEqual(table);
      }),
    );
  });

  it('have weights and classes in them', () => {
    expect(confusionWeights().table.filter((weight) => weight !== 0).length).toBeGreaterThan(100_000);
    expect(classOf('monday')).toBe(classOf('tuesday'));
    expect(classOf('monday')).not.toBe(classOf('because'));
  });

  it('read any text', () => {
    const words = fc.array(
      fc.constantFrom('your', 'its', 'IS', 'to', 'Two', '\ufffc', '…', 'zxq', '’', '10', 'م'),
    );
    fc.assert(
      fc.property(words, (chosen) => {
        const passage = passageOf(chosen.join(' '), 'en');
        for (const { words: set } of confusionSets) {
          for (const { from, to, replacements } of misplacedWords(passage, set[0] ?? '')) {
            expect(set).toContain(passage.text.slice(from, to).toLowerCase());
            expect(replacements).toHaveLength(1);
          }
        }
      }),
    );
  });
});
