import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type DiffPart, diffWords } from '../../../lib/text/diff-words';

const sideOf = (parts: readonly DiffPart[], left: DiffPart['kind']) =>
  parts
    .filter(({ kind }) => kind !== left)
    .map(({ text }) => text)
    .join('');
const brief = (before: string, after: string) =>
  diffWords(before, after)
    .map(({ kind, text }) => ({ same: text, removed: `[-${text}-]`, added: `{+${text}+}` })[kind])
    .join('');

describe('shows what changed', () => {
  it.each([
    ['We got it.', 'We received it.', 'We [-got-]{+received+} it.'],
    ['Send me the file', 'Could you send me the file', '[-Send-]{+Could you send+} me the file'],
    ['Sorry', 'Sorry, Maya!', 'Sorry{+, Maya!+}'],
    ['Gone now', 'now', '[-Gone -]now'],
    ['شكرا لك على الطلب', 'شكرًا جزيلًا لك على طلبك', '[-شكرا-]{+شكرًا جزيلًا+} لك على [-الطلب-]{+طلبك+}'],
    [
      'See https://a.example/x now',
      'See https://a.example/y now',
      'See [-https://a.example/x-]{+https://a.example/y+} now',
    ],
    ['Family 👨‍👩‍👧 day', 'Family 👨‍👩‍👦 day', 'Family [-👨‍👩‍👧-]{+👨‍👩‍👦+} day'],
    ['one two three', 'un deux three', '[-one two-]{+un deux+} three'],
    ['same', 'same', 'same'],
    ['', 'new', '{+new+}'],
    ['', '', ''],
  ])('%s → %s', (before, after, shown) => {
    expect(brief(before, after)).toBe(shown);
  });
});

const words = fc
  .array(
    fc.constantFrom('we', 'مرحبا', ' ', '\n', '😀', '@maya', '#x', '\ud83d', 'é', 'e\u0301', '.', 'don’t'),
    {
      maxLength: 30,
    },
  )
  .map((list) => list.join(''));

describe('whatever the texts', () => {
  it('what is left of one is that one', () => {
    fc.assert(
      fc.property(words, words, (before, after) => {
        const parts = diffWords(before, after);
        expect(sideOf(parts, 'added')).toBe(before);
        expect(sideOf(parts, 'removed')).toBe(after);
      }),
    );
  });

  it('equal texts have no change, and no part is empty or like its neighbour', () => {
    fc.assert(
      fc.property(words, words, (before, after) => {
        expect(diffWords(before, before).every(({ kind }) => kind === 'same')).toBe(true);
        const parts = diffWords(before, after);
        expect(parts.every(({ text }) => text !== '')).toBe(true);
        expect(parts.every(({ kind }, index) => kind !== parts[index - 1]?.kind)).toBe(true);
      }),
    );
  });

  it('texts that are far too long to compare are one change', () => {
    const [before, after] = ['a b '.repeat(15_000), 'c d '.repeat(15_000)];
    const parts = diffWords(before, after);
    expect(sideOf(parts, 'added')).toBe(before);
    expect(sideOf(parts, 'removed')).toBe(after);
    expect(parts.length).toBeLessThan(4);
  });
});
