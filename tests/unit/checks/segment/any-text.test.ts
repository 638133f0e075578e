import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { entityCharacter } from '../../../../lib/checks/passage';
import { splitPassages } from '../../../../lib/checks/segment/split-passages';
import { findNonProse } from '../../../../lib/text/non-prose';

// prettier-ignore
const pieces = fc.constantFrom('a', 'I', 'the ', 'le ', 'dans la rue ', 'what do you think ', 'مرحبا ', 'يا صديقي', 'َ', '日', '.', '...', '…', '!', '؟', '۔', ' ', '\n', '\t', '"', '(', ')', "l'", 'M. ', 'e.g. ', '1', '1/5 ', '10€', '18h30', '• ', '- ', '| ', '@name', '#tag', '#', '@', ':-)', '<3', 'xD', '`x`', '`', 'RT ', 'https://example.com/a.b', '😀', '👩', '\u200d', '❤\ufe0f', '\ufe0f', '🇸', '\u200f', '\u202b', '\u2066', '\ufffc', '\ud83d', '\udc00', '\u0301');
const text = fc.oneof(
  fc.array(pieces, { maxLength: 40 }).map((parts) => parts.join('')),
  fc.string({ unit: 'binary', maxLength: 60 }),
  fc.string({ unit: fc.integer({ min: 0, max: 0xffff }).map((unit) => String.fromCharCode(unit)) }),
);

describe('the passages of any text', () => {
  it('are in order, apart from each other, and hold the text that they claim', () => {
    fc.assert(
      fc.property(text, (paragraph) => {
        let rebuilt = '';
        for (const passage of splitPassages(paragraph)) {
          expect(passage.from).toBeGreaterThanOrEqual(rebuilt.length);
          expect(passage.to).toBeGreaterThan(passage.from);
          rebuilt += paragraph.slice(rebuilt.length, passage.from) + passage.text;
          expect(rebuilt.length).toBe(passage.to);
        }
        expect(rebuilt + paragraph.slice(rebuilt.length)).toBe(paragraph);
      }),
      { numRuns: 2000 },
    );
  });

  it('leave out no letter but those of entities', () => {
    fc.assert(
      fc.property(text, (paragraph) => {
        const units = paragraph.split('');
        for (const { from, to } of [...findNonProse(paragraph), ...splitPassages(paragraph)])
          units.fill(' ', from, to);
        expect(units.join('')).not.toMatch(/\p{L}/u);
      }),
      { numRuns: 2000 },
    );
  });

  it('mask their entities, and nothing else', () => {
    fc.assert(
      fc.property(text, (paragraph) => {
        for (const { text, masked, entities } of splitPassages(paragraph)) {
          const units = text.split('');
          for (const { from, to } of entities) units.fill(entityCharacter, from, to);
          expect(masked).toBe(units.join(''));
        }
      }),
      { numRuns: 2000 },
    );
  });

  it('begin and end their sentences in turn', () => {
    fc.assert(
      fc.property(text, (paragraph) => {
        let isOpen = false;
        for (const { startsSentence, endsSentence } of splitPassages(paragraph)) {
          expect(startsSentence).toBe(!isOpen);
          isOpen = !endsSentence;
        }
        expect(isOpen).toBe(false);
      }),
      { numRuns: 2000 },
    );
  });
});

describe('the time for a text', () => {
  /** CPU time in µs, the least of three. */
  const timeFor = (paragraph: string) =>
    Math.min(
      ...Array.from({ length: 3 }, () => {
        const start = process.cpuUsage();
        splitPassages(paragraph);
        const { user, system } = process.cpuUsage(start);
        return user + system;
      }),
    );

  // prettier-ignore
  it.each(['a', 'a ', 'م', 'مرحبا hello you ', 'Hi. ', 'M. ', '... ', '.', '… ', ' ', '1,', '- ', ':-)', '(', '"a ', "a'", '`', '😀', 'aa a😀', '@a ', '#a ', '3a', '\u0301', '\n'])(
    'grows no faster than the text, of %j',
    (unit) => {
      const size = 63_206;
      timeFor(unit.repeat(1000));
      const short = timeFor(unit.repeat(Math.ceil(size / 4 / unit.length)));
      const long = timeFor(unit.repeat(Math.ceil(size / unit.length)));
      // Four times the text: 4 when linear, 16 when quadratic. The constant is for what is too quick to be measured.
      expect(long).toBeLessThan(short * 9 + 3000);
    },
    30_000,
  );

  it('grows no faster than a word of 10,000 letters', () => {
    timeFor('a'.repeat(1000));
    expect(timeFor(`so ${'a'.repeat(10_000)} it is`)).toBeLessThan(
      timeFor(`so ${'a'.repeat(2500)} it is`) * 9 + 3000,
    );
  });
});
