import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readValeVocabulary, writeValeVocabulary } from '../../../../lib/checks/house-style/vale-vocabulary';

describe('vocabularies of Vale', () => {
  it('reads plain terms and the plain part of regular expressions', () => {
    const { style, skipped } = readValeVocabulary({
      accept: '# names\nPostwright\n\nC\\+\\+\r\n[Pp]ython\n',
      reject: '(?i)e-?mail\nweb ?sites?\n(?:cheap|low-cost)\noptimi\\w*\n\\bfoo\\b\n',
    });
    expect(style.preferred).toEqual([
      { write: 'Postwright', insteadOf: [] },
      { write: 'C++', insteadOf: [] },
    ]);
    expect(style.forbidden.map(({ term }) => term)).toEqual([
      'e(-)mail',
      'web( )site(s)',
      '{cheap|low-cost}',
      'optimi*',
    ]);
    expect(skipped).toEqual([
      { file: 'accept', line: 5, text: '[Pp]ython' },
      { file: 'reject', line: 5, text: '\\bfoo\\b' },
    ]);
  });

  it('reads what it wrote', () => {
    const word = fc.string({
      unit: fc.constantFrom('a', 'B', '.', '+', '-', '#', '(', '\\', 'é', 'م'),
      minLength: 1,
      maxLength: 12,
    });
    const term = fc.constantFrom(
      'e(-)mail',
      '{web site|homepage}(s)',
      'cheap*',
      'C++',
      String.raw`50\*`,
      '({a|b})c',
      'a((b)c)d',
    );
    const styles = fc.record({
      preferred: fc.array(word.map((write) => ({ write, insteadOf: [] }))),
      forbidden: fc.array(term.map((source) => ({ term: source }))),
      required: fc.constant([]),
    });
    fc.assert(
      fc.property(styles, (style) => {
        expect(readValeVocabulary(writeValeVocabulary(style))).toEqual({ style, skipped: [] });
      }),
    );
  });

  it('never throws', () => {
    const line = fc.string({
      unit: fc.constantFrom('a', '(', ')', '?', ':', '|', '\\', '[', ']', '*', '+', '\n', '{', '}', '#'),
    });
    fc.assert(
      fc.property(line, line, (accept, reject) => {
        const { style } = readValeVocabulary({ accept, reject });
        expect(writeValeVocabulary(style)).toHaveProperty('accept');
      }),
    );
  });
});
