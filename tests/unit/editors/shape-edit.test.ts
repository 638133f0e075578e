// @vitest-environment happy-dom
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readDomText } from '../../../lib/editors/dom-text';
import { coverLastNewline, shapeEdit, widenInsertion } from '../../../lib/editors/shape-edit';
import { type Edit, applyEdit } from '../../../lib/text/text-range';

const text = fc.string({ unit: fc.constantFrom('a', 'b', ' ', '\n', '👍'), maxLength: 10 });

const edited = fc.tuple(text, text, fc.nat(), fc.nat()).map(([source, insert, one, other]) => {
  const root = document.createElement('div');
  root.textContent = source;
  const dom = readDomText(root, false);
  const size = dom.text.length + 1;
  const [from = 0, to = 0] = [one % size, other % size].toSorted((a, b) => a - b);
  return { dom, edit: { from, to, insert } satisfies Edit };
});

describe('the shape of an edit', () => {
  it('never changes what the edit does', () => {
    fc.assert(
      fc.property(edited, ({ dom, edit }) => {
        const wanted = applyEdit(dom.text, edit);
        expect(applyEdit(dom.text, shapeEdit(dom.text, edit))).toBe(wanted);
        expect(applyEdit(dom.text, coverLastNewline(dom, edit))).toBe(wanted);
        expect(applyEdit(dom.text, widenInsertion(dom, edit))).toBe(wanted);
      }),
    );
  });

  it('leaves out white space that would replace itself', () => {
    expect(shapeEdit('This is is fine', { from: 4, to: 10, insert: ' is' })).toEqual({
      from: 5,
      to: 10,
      insert: 'is',
    });
  });
});
