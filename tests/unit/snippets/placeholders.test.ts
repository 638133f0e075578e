import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseTemplate } from '../../../lib/snippets/placeholders';
import { readLocale } from '../../support/setup';

/** Text in which braces are likely. */
const bracedText = fc
  .array(
    fc.oneof(
      fc.constantFrom('{{', '}}', '\\', '{', '|', 'name', 'cursor', ' ', '\n'),
      fc.string({ unit: 'binary' }),
    ),
  )
  .map((parts) => parts.join(''));

describe('parseTemplate', () => {
  it('tells text, values and the cursor apart, with their offsets', () => {
    expect(parseTemplate('Hi {{name}}! {{cursor}}')).toEqual({
      nodes: [
        { kind: 'text', text: 'Hi ', from: 0, to: 3 },
        { kind: 'value', name: 'name', fallback: undefined, from: 3, to: 11 },
        { kind: 'text', text: '! ', from: 11, to: 13 },
        { kind: 'cursor', from: 13, to: 23 },
      ],
      errors: [],
    });
  });

  it('counts offsets in UTF-16 units', () => {
    expect(parseTemplate('💚{{name}}').nodes[1]).toMatchObject({ from: 2, to: 10 });
  });

  it.each([
    ['{{name|there}}', 'there'],
    ['{{  Name  |  you all  }}', 'you all'],
    ['{{name | صديقنا}}', 'صديقنا'],
    ['{{name | a | b}}', 'a | b'],
    ['{{name | {x} }}', '{x}'],
    ['{{name |}}', ''],
    ['{{name}}', undefined],
    ['{{nom | à vous}}', 'à vous'],
    ['{{الاسم | بكم}}', 'بكم'],
    ['{{الإسم}}', undefined],
  ])('reads %s', (body, fallback) => {
    const { nodes, errors } = parseTemplate(body);
    expect(errors).toEqual([]);
    expect(nodes).toEqual([{ kind: 'value', name: 'name', fallback, from: 0, to: body.length }]);
  });

  it.each(['{{cursor}}', '{{ CURSOR }}', '{{curseur}}', '{{المؤشر}}'])('reads %s', (body) => {
    expect(parseTemplate(body).nodes).toEqual([{ kind: 'cursor', from: 0, to: body.length }]);
  });

  it('knows the words that the interface offers, in each of its languages', () => {
    for (const language of ['en', 'ar', 'fr']) {
      const strings = readLocale(language);
      const body = `{{${strings.popup_placeholder_name} | ${strings.popup_placeholder_fallback}}}{{${strings.popup_placeholder_cursor}}}`;
      expect(parseTemplate(body).nodes.map(({ kind }) => kind)).toEqual(['value', 'cursor']);
    }
  });

  it('takes braces after a backslash for themselves', () => {
    expect(parseTemplate('a \\{{name}} b')).toEqual({
      nodes: [{ kind: 'text', text: 'a {{name}} b', from: 0, to: 13 }],
      errors: [],
    });
  });

  it.each([
    ['an unknown word', 'Hi {{nme}}.', { from: 3, to: 10, code: 'unknown', detail: '{{nme}}' }],
    ['nothing', '{{ }}', { from: 0, to: 5, code: 'unknown', detail: '{{ }}' }],
    [
      'a cursor with a fallback',
      '{{cursor | x}}',
      { from: 0, to: 14, code: 'unknown', detail: '{{cursor | x}}' },
    ],
    ['a missing end', 'Hi {{name', { from: 3, to: 9, code: 'unclosed', detail: '{{name' }],
    ['an end on another line', '{{name \n}}', { from: 0, to: 7, code: 'unclosed', detail: '{{name' }],
    [
      'an end that belongs to the next',
      '{{name {{cursor}}',
      { from: 0, to: 7, code: 'unclosed', detail: '{{name' },
    ],
  ])('reports %s', (_, body, error) => {
    expect(parseTemplate(body).errors).toEqual([error]);
  });

  it('goes on after an error', () => {
    const { nodes, errors } = parseTemplate('{{x}} {{name}} {{');
    expect(nodes.map(({ kind }) => kind)).toEqual(['invalid', 'text', 'value', 'text', 'invalid']);
    expect(errors).toHaveLength(2);
  });

  it('never throws, and its nodes cover the text without gaps', () => {
    fc.assert(
      fc.property(bracedText, (body) => {
        const { nodes, errors } = parseTemplate(body);
        let at = 0;
        for (const node of nodes) {
          expect(node.from).toBe(at);
          expect(node.to).toBeGreaterThan(node.from);
          at = node.to;
        }
        expect(at).toBe(body.length);
        expect(errors).toHaveLength(nodes.filter(({ kind }) => kind === 'invalid').length);
      }),
      { numRuns: 1_000 },
    );
  });

  it.each(['{{', '{{ ', '\\{{', '{{}}'])('takes time in proportion to a body of nothing but %s', (part) => {
    /** The quickest of some runs, in ms: what else the machine does only adds to it. */
    const quickest = (repeats: number) =>
      Math.min(
        ...Array.from({ length: 25 }, () => {
          const start = performance.now();
          parseTemplate(part.repeat(repeats));
          return performance.now() - start;
        }),
      );
    // Eight times the length takes 64 times as long where something looks at everything anew for each part.
    expect(quickest(8_000) / quickest(1_000)).toBeLessThan(32);
  });
});
