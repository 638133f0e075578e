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
    const time = (length: number) => {
      const text = `${'a'.repeat(length)} `.repeat(Math.ceil(63_206 / length));
      const start = performance.now();
      expect(Array.from(text.matchAll(pattern))).toEqual([]);
      return performance.now() - start;
    };
    expect(time(63_206)).toBeLessThan(1000);
    expect(time(20)).toBeLessThan(5000);
  });
});
