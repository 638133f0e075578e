import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseTemplate } from '../../../../lib/snippets/template/parse-template';
import { readLocale } from '../../../support/setup';

/** Text in which tags are likely. */
const tagText = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        '{{',
        '}}',
        '\\',
        '{',
        '|',
        '"',
        'name',
        '{{#if x}}',
        '{{else}}',
        '{{/if}}',
        '{{#opt "a"}}',
      ),
      fc.constantFrom('{{/opt}}', '{{g "a" "b"}}', '{{n x other:"#"}}', '{{> y}}', ' ', '\n', '“', '»', '/'),
      fc.string({ unit: 'binary' }),
    ),
  )
  .map((parts) => parts.join(''));

/** The one node of a body, without its place. */
function only(body: string): unknown {
  const { nodes, errors } = parseTemplate(body);
  expect(errors).toEqual([]);
  expect(nodes).toHaveLength(1);
  const { from, to, ...content } = nodes[0]!;
  expect([from, to]).toEqual([0, body.length]);
  return content;
}

describe('parseTemplate', () => {
  it('tells text, values and the cursor apart, with their offsets in UTF-16 units', () => {
    expect(parseTemplate('💚 {{name}}! {{cursor}}')).toEqual({
      nodes: [
        { kind: 'text', text: '💚 ', from: 0, to: 3 },
        { kind: 'value', name: 'name', fallback: undefined, from: 3, to: 11 },
        { kind: 'text', text: '! ', from: 11, to: 13 },
        { kind: 'cursor', label: undefined, from: 13, to: 23 },
      ],
      errors: [],
    });
  });

  it.each([
    ['{{name|there}}', 'name', 'there'],
    ['{{  Name  |  you all  }}', 'name', 'you all'],
    ['{{name | a | b}}', 'name', 'a | b'],
    ['{{name | {x} }}', 'name', '{x}'],
    ['{{name |}}', 'name', ''],
    ['{{name | default: "a}} b"}}', 'name', 'a}} b'],
    ['{{name | "there"}}', 'name', 'there'],
    ['{{name | 5" wide}}', 'name', '5" wide'],
    ['{{nom | à vous}}', 'name', 'à vous'],
    ['{{الاسم | بكم}}', 'name', 'بكم'],
    ['{{author.name}}', 'name', undefined],
    ['{{الإسم}}', 'name', undefined],
    ['{{رقم الطلب}}', 'رقم الطلب', undefined],
    ['{{order number}}', 'order number', undefined],
  ])('reads the value %s', (body, name, fallback) => {
    expect(only(body)).toEqual({ kind: 'value', name, fallback });
  });

  it.each([
    ['{{ CURSEUR }}', { kind: 'cursor', label: undefined }],
    ['{{المؤشر}}', { kind: 'cursor', label: undefined }],
    ['{{cursor "order"}}', { kind: 'cursor', label: 'order' }],
    [
      '{{ask order "Order number"}}',
      { kind: 'ask', name: 'order', label: 'Order number', long: false, fallback: undefined },
    ],
    ['{{ask msg long | none}}', { kind: 'ask', name: 'msg', label: undefined, long: true, fallback: 'none' }],
    [
      '{{اسأل "رقم الطلب؟"}}',
      { kind: 'ask', name: 'رقم الطلب؟', label: undefined, long: false, fallback: undefined },
    ],
    [
      '{{choose when "today" "this week"}}',
      { kind: 'choose', name: 'when', options: ['today', 'this week'] },
    ],
    ['{{choisir « oui » « non »}}', { kind: 'choose', name: undefined, options: ['oui', 'non'] }],
    ['{{date}}', { kind: 'date', offsets: [], pattern: undefined }],
    [
      '{{date +1w -2d "EEEE d MMMM"}}',
      {
        kind: 'date',
        offsets: [
          { amount: 1, unit: 'w' },
          { amount: -2, unit: 'd' },
        ],
        pattern: 'EEEE d MMMM',
      },
    ],
    [
      '{{g "عزيزي" "عزيزتي" "مرحبًا"}}',
      { kind: 'gender', masculine: 'عزيزي', feminine: 'عزيزتي', unknown: 'مرحبًا' },
    ],
    ['{{ي/تي}}', { kind: 'gender', masculine: 'ي', feminine: 'تي', unknown: undefined }],
    [
      '{{n days one:“a day” other:"# days"}}',
      { kind: 'plural', name: 'days', forms: { one: 'a day', other: '# days' } },
    ],
    ['{{r "tu as" "vous avez"}}', { kind: 'register', friendly: 'tu as', formal: 'vous avez' }],
    ['{{>sig}}', { kind: 'include', name: 'sig' }],
    ['{{> ;sig}}', { kind: 'include', name: ';sig' }],
    [
      '{{random "Merci !" "Un \\"grand\\" merci !"}}',
      { kind: 'random', options: ['Merci !', 'Un "grand" merci !'] },
    ],
  ])('reads %s', (body, content) => {
    expect(only(body)).toEqual(content);
  });

  it('reads blocks inside blocks', () => {
    const { nodes, errors } = parseTemplate('a{{#if order}}b{{#opt "sorry"}}c{{/opt}}{{else}}d{{/si}}e');
    expect(errors).toEqual([]);
    expect(nodes).toMatchObject([
      { kind: 'text', text: 'a' },
      {
        kind: 'if',
        name: 'order',
        inside: [{ text: 'b' }, { kind: 'opt', label: 'sorry', inside: [{ text: 'c' }] }],
        otherwise: [{ text: 'd' }],
        from: 1,
      },
      { kind: 'text', text: 'e' },
    ]);
  });

  it('knows the words that the interface offers, in each of its languages', () => {
    for (const language of ['en', 'ar', 'fr']) {
      const strings = readLocale(language);
      const body = `{{${strings.popup_placeholder_name} | ${strings.popup_placeholder_fallback}}}{{${strings.popup_placeholder_cursor}}}`;
      expect(parseTemplate(body).nodes).toMatchObject([{ kind: 'value', name: 'name' }, { kind: 'cursor' }]);
    }
  });

  it.each([
    ['a \\{{name}} b', 'a {{name}} b'],
    ['\\\\\\{{name}}', '\\{{name}}'],
    ['one \\ and one { alone', 'one \\ and one { alone'],
    ['\\{{{{', '{{{{'],
  ])('takes %j for text', (body, text) => {
    expect(only(body)).toEqual({ kind: 'text', text });
  });

  it.each([
    ['\\\\{{name}}', '\\'],
    ['{{{name}}', '{'],
  ])('finds the tag in %j after %j', (body, text) => {
    expect(parseTemplate(body).nodes).toMatchObject([{ kind: 'text', text }, { kind: 'value' }]);
  });

  it.each([
    ['nothing', '{{ }}', { from: 0, to: 5, code: 'unknown', detail: '{{ }}' }],
    ['an unknown word', 'Hi {{chose "a"}}.', { from: 3, to: 16, code: 'unknown', detail: '{{chose "a"}}' }],
    ['no options', '{{choose when}}', { from: 0, to: 15, code: 'arguments', detail: '{{choose when}}' }],
    [
      'a plural without other',
      '{{n d one:"a"}}',
      { from: 0, to: 15, code: 'arguments', detail: '{{n d one:"a"}}' },
    ],
    [
      'a cursor with a fallback',
      '{{cursor | x}}',
      { from: 0, to: 14, code: 'arguments', detail: '{{cursor | x}}' },
    ],
    ['a missing end', 'Hi {{name', { from: 3, to: 9, code: 'unclosed', detail: '{{name' }],
    ['an end on another line', '{{name \n}}', { from: 0, to: 7, code: 'unclosed', detail: '{{name' }],
    [
      'an end that is the next tag’s',
      '{{name {{cursor}}',
      { from: 0, to: 7, code: 'unclosed', detail: '{{name' },
    ],
    ['a block without end', 'a{{#if x}}b', { from: 1, to: 10, code: 'open-block', detail: '{{#if x}}' }],
    ['an end without a block', 'a{{/if}}', { from: 1, to: 8, code: 'stray', detail: '{{/if}}' }],
    [
      'the end of another block',
      '{{#if x}}{{/opt}}{{/if}}',
      { from: 9, to: 17, code: 'stray', detail: '{{/opt}}' },
    ],
  ])('reports %s', (_, body, error) => {
    expect(parseTemplate(body).errors).toEqual([error]);
  });

  it('never throws, and its nodes cover the text without gaps', () => {
    fc.assert(
      fc.property(tagText, (body) => {
        let at = 0;
        for (const node of parseTemplate(body).nodes) {
          expect(node.from).toBe(at);
          expect(node.to).toBeGreaterThan(node.from);
          at = node.to;
        }
        expect(at).toBe(body.length);
      }),
      { numRuns: 1_000 },
    );
  });

  it.each(['{{', '{{ ', '\\{{', '{{}}', '{{"', '{{#if x}}', '{{/if}}', '{{g '])(
    'takes time in proportion to a body of nothing but %s',
    (part) => {
      /** The quickest of some runs, in ms: what else the machine does only adds to it. */
      const quickest = (repeats: number) =>
        Math.min(
          ...Array.from({ length: 15 }, () => {
            const start = performance.now();
            parseTemplate(part.repeat(repeats));
            return performance.now() - start;
          }),
        );
      // Eight times the length takes 64 times as long where something looks at everything anew for each part.
      expect(quickest(8_000) / quickest(1_000)).toBeLessThan(32);
    },
  );
});
