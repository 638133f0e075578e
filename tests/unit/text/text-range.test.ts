import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type Edit,
  applyEdit,
  diffText,
  mapRange,
  overlaps,
  widenDeletion,
} from '../../../lib/text/text-range';

const text = fc.string({ unit: fc.constantFrom('a', 'b', ' ', '\n', 'é', '👍'), maxLength: 12 });

/** A text and an edit of it. */
const edited = fc.tuple(text, text, fc.nat(), fc.nat()).map(([text, insert, one, other]) => {
  const ends = [one % (text.length + 1), other % (text.length + 1)].toSorted((a, b) => a - b);
  return { text, edit: { from: ends[0] ?? 0, to: ends[1] ?? 0, insert } satisfies Edit };
});

describe('text ranges', () => {
  it('an edit keeps what is before and behind it', () => {
    fc.assert(
      fc.property(edited, ({ text, edit }) => {
        const after = applyEdit(text, edit);
        expect(after.length).toBe(text.length + edit.insert.length - (edit.to - edit.from));
        expect(after.startsWith(text.slice(0, edit.from) + edit.insert)).toBe(true);
        expect(after.endsWith(text.slice(edit.to))).toBe(true);
      }),
    );
  });

  it('the difference of two texts turns the one into the other, and is as small as it can be', () => {
    fc.assert(
      fc.property(text, text, (before, after) => {
        const edit = diffText(before, after);
        expect(edit === undefined).toBe(before === after);
        if (!edit) return;
        expect(applyEdit(before, edit)).toBe(after);
        const removed = before.slice(edit.from, edit.to);
        if (removed === '' || edit.insert === '') return;
        expect(removed[0]).not.toBe(edit.insert[0]);
        expect(removed.at(-1)).not.toBe(edit.insert.at(-1));
      }),
    );
  });

  it('the difference that an edit makes undoes it, turned round', () => {
    fc.assert(
      fc.property(edited, ({ text, edit }) => {
        const after = applyEdit(text, edit);
        const back = diffText(after, text);
        expect(back ? applyEdit(after, back) : after).toBe(text);
      }),
    );
  });

  it('a mapped range covers the same characters; one that was touched is gone', () => {
    fc.assert(
      fc.property(edited, fc.nat(), fc.nat(), ({ text, edit }, one, other) => {
        const [from = 0, to = 0] = [one % (text.length + 1), other % (text.length + 1)].toSorted(
          (a, b) => a - b,
        );
        const mapped = mapRange({ from, to }, edit);
        const covered = mapped && applyEdit(text, edit).slice(mapped.from, mapped.to);
        const expected = overlaps({ from, to }, edit) ? undefined : text.slice(from, to);
        // An edit inside an empty range, or an insertion inside a range, touches it without sharing a character.
        expect([expected, undefined]).toContain(covered);
      }),
    );
  });

  it('a widened deletion does the same', () => {
    fc.assert(
      fc.property(edited, ({ text, edit }) => {
        const deletion = { ...edit, insert: '' };
        expect(applyEdit(text, widenDeletion(text, deletion))).toBe(applyEdit(text, deletion));
      }),
    );
  });
});
