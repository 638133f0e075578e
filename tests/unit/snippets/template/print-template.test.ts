import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isValueName } from '../../../../lib/snippets/template/keywords';
import { canonicalName } from '../../../../lib/snippets/template/keywords';
import { parseTemplate } from '../../../../lib/snippets/template/parse-template';
import { printTemplate } from '../../../../lib/snippets/template/print-template';
import {
  type TemplateContent,
  type TemplateNode,
  dateUnits,
  pluralCategories,
} from '../../../../lib/snippets/template/template-node';

/** Texts with everything in them that has a meaning somewhere. */
const text = fc
  .array(
    fc.constantFrom(
      'a',
      'é',
      'شُكرًا',
      '{',
      '{{',
      '}}',
      '}',
      '\\',
      '"',
      '|',
      '“',
      '»',
      ' ',
      '\n',
      'default:',
      '/',
      '#',
      '💚',
    ),
  )
  .map((parts) => parts.join(''));
const name = fc
  .constantFrom('order', 'رقم الطلب', 'prix_2', 'me.name', 'name', 'étage', 'long')
  .filter((candidate) => isValueName(candidate) && canonicalName(candidate) === candidate);
const word = name.filter((candidate) => !candidate.includes(' '));
const optionalText = fc.option(text, { nil: undefined });
const someText = text.filter((candidate) => candidate !== '');

const leaf: fc.Arbitrary<TemplateContent> = fc.oneof(
  fc.record({ kind: fc.constant('value' as const), name, fallback: optionalText }),
  fc.record({ kind: fc.constant('cursor' as const), label: optionalText }),
  fc.record({
    kind: fc.constant('ask' as const),
    name: fc.oneof(word, someText),
    label: fc.constant(undefined),
    long: fc.boolean(),
    fallback: optionalText,
  }),
  fc.record({
    kind: fc.constant('ask' as const),
    name: word,
    label: someText,
    long: fc.boolean(),
    fallback: optionalText,
  }),
  fc.record({
    kind: fc.constant('choose' as const),
    name: fc.option(word, { nil: undefined }),
    options: fc.array(text, { minLength: 1, maxLength: 4 }),
  }),
  fc.record({
    kind: fc.constant('date' as const),
    offsets: fc.array(
      fc.record({ amount: fc.integer({ min: -999, max: 999 }), unit: fc.constantFrom(...dateUnits) }),
      { maxLength: 2 },
    ),
    pattern: fc.option(someText, { nil: undefined }),
  }),
  fc.record({ kind: fc.constant('gender' as const), masculine: text, feminine: text, unknown: optionalText }),
  fc.record({
    kind: fc.constant('plural' as const),
    name: word,
    forms: fc
      .tuple(text, fc.dictionary(fc.constantFrom(...pluralCategories), text))
      .map(([other, forms]) => ({ ...forms, other })),
  }),
  fc.record({ kind: fc.constant('register' as const), friendly: text, formal: text }),
  fc.record({ kind: fc.constant('include' as const), name: fc.constantFrom('sig', ';sig', 'تحية الختام') }),
  fc.record({
    kind: fc.constant('random' as const),
    options: fc.array(text, { minLength: 1, maxLength: 4 }),
  }),
);

/** Nodes in which no two texts are neighbours, as the parser makes them. */
function joined(nodes: readonly TemplateContent[]): TemplateContent[] {
  const all: TemplateContent[] = [];
  for (const node of nodes) {
    const last = all.at(-1);
    if (node.kind === 'text' && last?.kind === 'text')
      all[all.length - 1] = { kind: 'text', text: last.text + node.text };
    else if (node.kind !== 'text' || node.text !== '') all.push(node);
  }
  return all;
}

const { nodes } = fc.letrec<{ nodes: TemplateContent[]; node: TemplateContent }>((tie) => ({
  nodes: fc.array(tie('node'), { maxLength: 5 }).map(joined),
  node: fc.oneof(
    { depthSize: 'small' },
    fc.record({ kind: fc.constant('text' as const), text }),
    leaf,
    fc.record({
      kind: fc.constant('if' as const),
      name,
      inside: tie('nodes') as fc.Arbitrary<TemplateNode[]>,
      otherwise: fc.option(tie('nodes') as fc.Arbitrary<TemplateNode[]>, { nil: undefined }),
    }),
    fc.record({
      kind: fc.constant('opt' as const),
      label: someText,
      inside: tie('nodes') as fc.Arbitrary<TemplateNode[]>,
    }),
  ),
}));

/** Content without the places where it was read. */
function bare(node: TemplateContent): TemplateContent {
  const { from: _from, to: _to, ...content } = node as TemplateNode;
  if (content.kind === 'opt') return { ...content, inside: content.inside.map(bare) as TemplateNode[] };
  if (content.kind !== 'if') return content;
  return {
    ...content,
    inside: content.inside.map(bare) as TemplateNode[],
    otherwise: content.otherwise?.map(bare) as TemplateNode[] | undefined,
  };
}

describe('printTemplate', () => {
  it('is what parseTemplate undoes', () => {
    fc.assert(
      fc.property(nodes, (content) => {
        const parsed = parseTemplate(printTemplate(content));
        expect(parsed.errors).toEqual([]);
        expect(parsed.nodes.map(bare)).toEqual(content);
      }),
      { numRuns: 2_000 },
    );
  });

  it('keeps the meaning of whatever was read', () => {
    const written = fc
      .array(
        fc.oneof(
          text,
          fc.constantFrom(
            '{{name}}',
            '{{#if x}}',
            '{{else}}',
            '{{/if}}',
            '{{ي/تي}}',
            '{{g “a” «b»}}',
            '{{nom|x}}',
          ),
        ),
      )
      .map((parts) => parts.join(''));
    fc.assert(
      fc.property(written, (body) => {
        const { nodes: read } = parseTemplate(body);
        expect(parseTemplate(printTemplate(read)).nodes.map(bare)).toEqual(read.map(bare));
      }),
      { numRuns: 2_000 },
    );
  });

  it('gives text without braces back as it is', () => {
    expect(printTemplate([{ kind: 'text', text: 'a \\ b { c } "d"' }])).toBe('a \\ b { c } "d"');
  });
});
