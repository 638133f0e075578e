import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Finding } from '../../../lib/checks/diagnostic';
import { mergeFindings } from '../../../lib/checks/merge-findings';

function finding(from: number, to: number, more: Partial<Finding> = {}): Finding {
  return {
    from,
    to,
    severity: 'warning',
    category: 'correctness',
    rule: 'test',
    message: '',
    replacements: [],
    source: 'rule',
    confidence: 0.5,
    spelling: false,
    ...more,
  };
}

const findings = fc.array(
  fc
    .record({
      from: fc.nat(40),
      length: fc.nat(8),
      confidence: fc.constantFrom(0.3, 0.5, 0.9),
      severity: fc.constantFrom('error' as const, 'warning' as const, 'hint' as const),
    })
    .map(({ from, length, ...more }) => finding(from, from + length, more)),
);

describe('findings of several checkers', () => {
  it('shows the surest of those that share a character', () => {
    const rule = finding(0, 5, { confidence: 0.9 });
    expect(mergeFindings([finding(3, 8), rule, finding(4, 6)])).toEqual([rule]);
  });

  it('shows the graver one, or the one that can be mended, among equals', () => {
    const grave = finding(0, 5, { severity: 'error' });
    expect(mergeFindings([finding(0, 5, { severity: 'hint' }), grave])).toEqual([grave]);
    const mendable = finding(0, 5, { replacements: ['x'] });
    expect(mergeFindings([finding(0, 5), mendable])).toEqual([mendable]);
  });

  it('shows what two checkers agree on once, even where nothing is marked', () => {
    expect(mergeFindings([finding(4, 4), finding(4, 4)])).toHaveLength(1);
  });

  it('keeps neighbours, in order', () => {
    const [first, second] = [finding(0, 3), finding(3, 6, { confidence: 1 })];
    expect(mergeFindings([second, first])).toEqual([first, second]);
  });

  it('leaves no overlap, drops only what is covered by something surer, and is done at once', () => {
    fc.assert(
      fc.property(findings, (all) => {
        const merged = mergeFindings(all);
        merged.slice(1).forEach((later, index) => expect(merged[index]!.to).toBeLessThanOrEqual(later.from));
        for (const dropped of all.filter((one) => !merged.includes(one))) {
          expect(
            merged.some(
              (kept) =>
                kept.confidence >= dropped.confidence && kept.from <= dropped.to && dropped.from <= kept.to,
            ),
          ).toBe(true);
        }
        expect(mergeFindings(merged)).toEqual(merged);
      }),
    );
  });
});
