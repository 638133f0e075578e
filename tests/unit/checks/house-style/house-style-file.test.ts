import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { HouseStyle } from '../../../../lib/checks/house-style/house-style';
import { readHouseStyle, writeHouseStyle } from '../../../../lib/checks/house-style/house-style-file';

const text = fc
  .string({ unit: 'grapheme', minLength: 1, maxLength: 20 })
  .filter((value) => value.trim() !== '');
const term = fc.constantFrom('e(-)mail', '{web site|homepage}(s)', 'cheap*', 'روعة', 'C++');
const note = fc.option(text, { nil: undefined });
const style: fc.Arbitrary<HouseStyle> = fc.record({
  preferred: fc.array(fc.record({ write: text, insteadOf: fc.array(term), note })),
  forbidden: fc.array(fc.record({ term, note })),
  required: fc.array(fc.record({ text, when: fc.option(term, { nil: undefined }), note })),
});

describe('house style files', () => {
  it('reads what it wrote', () => {
    fc.assert(
      fc.property(style, (value) => {
        const content = writeHouseStyle(value);
        const read = readHouseStyle(content);
        expect(read.ok && writeHouseStyle(read.style)).toBe(content);
      }),
    );
  });

  it('never throws', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.json(),
          fc.jsonValue().map((value) =>
            JSON.stringify({
              format: 'postwright-house-style',
              version: 1,
              preferred: value,
              forbidden: value,
              required: [],
            }),
          ),
        ),
        (content) => {
          expect(readHouseStyle(content)).toHaveProperty('ok');
        },
      ),
    );
  });

  const empty = { format: 'postwright-house-style', version: 1, preferred: [], forbidden: [], required: [] };
  it.each([
    ['{', 'not-json', ''],
    ['5', 'not-a-house-style', ''],
    [JSON.stringify({ ...empty, forbidden: [{ term: 5 }] }), 'not-a-house-style', 'forbidden.0.term'],
    [JSON.stringify({ ...empty, version: 2 }), 'newer-version', ''],
    [
      JSON.stringify({ ...empty, forbidden: [{ term: 'a' }, { term: '(a' }] }),
      'unclosed',
      'forbidden.1.term',
    ],
    [
      JSON.stringify({ ...empty, preferred: [{ write: 'E-mail', insteadOf: ['a|b'] }] }),
      'unopened',
      'preferred.0.insteadOf.0',
    ],
    [' '.repeat(1_000_001), 'too-large', ''],
  ])('says what is wrong with %.60s', (content, problem, path) => {
    expect(readHouseStyle(content)).toEqual({ ok: false, problems: [{ problem, path }] });
  });
});
