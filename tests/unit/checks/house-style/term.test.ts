import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseTerm, writeTerm } from '../../../../lib/checks/house-style/term';
import { termPattern } from '../../../../lib/checks/house-style/term-pattern';

function found(source: string, text: string): string[] {
  const parsed = parseTerm(source);
  if (!parsed.ok) throw new Error(parsed.problem);
  return Array.from(text.matchAll(termPattern(parsed.term, { matchCase: false }).regExp), ([match]) => match);
}

describe('terms', () => {
  it.each([
    ['e(-)mail', 'Email or e-mail, not emails', ['Email', 'e-mail']],
    ['{web site|homepage}(s)', 'web sites and a homepage', ['web sites', 'homepage']],
    ['optimi{s|z}*', 'optimised, optimizing, optimal', ['optimised', 'optimizing']],
    ['C++', 'C++ and C', ['C++']],
    [String.raw`50\*`, 'only 50* today', ['50*']],
    ['تخفيض*', 'تخفيضات كبيرة', ['تخفيضات']],
    ['don’t', "We don't and don’t", ["don't", 'don’t']],
  ])('%s finds its forms', (source, text, expected) => {
    expect(found(source, text)).toEqual(expected);
  });

  it.each([
    ['', 'empty'],
    ['a'.repeat(201), 'too-long'],
    ['(a', 'unclosed'],
    ['{a|b', 'unclosed'],
    ['a)', 'unopened'],
    ['a|b', 'unopened'],
    ['((((a))))', 'nested'],
    ['(a)'.repeat(11), 'too-many-forms'],
    ['a*b*c*', 'too-many-forms'],
  ])('says what is wrong with “%s”', (source, problem) => {
    expect(parseTerm(source)).toEqual({ ok: false, problem });
  });

  it('reads what it writes', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom('a', 'b', ' ', '(', ')', '{', '|', '}', '*', '\\', 'é', 'م') }),
        (source) => {
          const parsed = parseTerm(source);
          fc.pre(parsed.ok);
          expect(parsed.ok && parseTerm(writeTerm(parsed.term))).toEqual(parsed);
        },
      ),
    );
  });

  it('never throws and always makes a pattern', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.string({ unit: 'grapheme' }), (source, text) => {
        const parsed = parseTerm(source);
        const pattern = termPattern(parsed.ok ? parsed.term : [], { matchCase: true }).regExp;
        expect(typeof pattern.test(text)).toBe('boolean');
      }),
    );
  });

  it('takes time in proportion to the text', () => {
    const parsed = parseTerm('(a)(a)(a)(a)(a)(a)(a)(a)(a)aaaaaaaaab');
    if (!parsed.ok) throw new Error(parsed.problem);
    const pattern = termPattern(parsed.term, { matchCase: false }).regExp;
    /** CPU time, in µs, for words of a length that together have `size` letters. */
    const time = (length: number, size: number) => {
      const text = `${'a'.repeat(length)} `.repeat(Math.ceil(size / length));
      const start = process.threadCpuUsage();
      expect(Array.from(text.matchAll(pattern))).toEqual([]);
      const { user, system } = process.threadCpuUsage(start);
      return user + system;
    };
    // Eight times the text takes 64 times as long where something looks at all of it for each letter.
    for (const length of [20, Infinity]) {
      const quickest = (size: number) => Math.min(...[1, 2, 3].map(() => time(Math.min(length, size), size)));
      expect(quickest(63_206)).toBeLessThan(32 * Math.max(1_000, quickest(7_900)));
    }
  });
});
