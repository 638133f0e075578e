import { assert, asyncProperty, oneof, constant, property, string, array } from 'fast-check';
import { expect, it } from 'vitest';
import type { Diagnostic } from '../../../lib/checks/diagnostic';
import { acceptSuggestion, maskPlaceholders, proofreadForm } from '../../../lib/snippets/proofread-form';
import { endOfDay, lastDay } from '../../../lib/snippets/expiry-day';
import { EMPTY_FORM, EMPTY_VARIANT, type SnippetForm } from '../../../lib/snippets/snippet-form';

const pieces = [
  '{{name | you}}',
  'teh ',
  '\n',
  '{{#if a}}',
  'b',
  '{{/if}}',
  '\\{{',
  '😀',
  '\ud800',
  '{{',
  'ش',
];
const body = array(oneof(...pieces.map((piece) => constant(piece)), string())).map((parts) => parts.join(''));
const formOf = (...bodies: string[]): SnippetForm => ({
  ...EMPTY_FORM,
  variants: bodies.map((text) => ({ ...EMPTY_VARIANT, body: text, short: 'teh' })),
});
const check = async (paragraphs: string[]) =>
  paragraphs.map((paragraph) =>
    [...paragraph.matchAll(/teh/g)].map(
      ({ index }) =>
        ({
          from: index,
          to: index + 3,
          message: '',
          replacements: ['the'],
          severity: 'error',
        }) as unknown as Diagnostic,
    ),
  );

it('masks placeholders without moving anything', () => {
  expect(maskPlaceholders('Hi {{name}}!\nBye')).toBe(`Hi ${'\uFFFC'.repeat(8)}!\nBye`);
  assert(
    property(body, (text) => {
      const masked = maskPlaceholders(text);
      expect(masked).toHaveLength(text.length);
      expect(masked.split('\n').map((line) => line.length)).toEqual(
        text.split('\n').map((line) => line.length),
      );
    }),
  );
});

it('each suggestion is where its words are, in whatever text, and accepting all leaves none', async () => {
  await assert(
    asyncProperty(body, body, async (first, second) => {
      let form = formOf(first, second);
      const found = await proofreadForm(form, check);
      expect(found.filter(({ part }) => part === 'short')).toHaveLength(2);
      for (const suggestion of found) {
        const { variant, part, from, to } = suggestion;
        expect(form.variants[variant]?.[part].slice(from, to)).toBe('teh');
        form = acceptSuggestion(form, suggestion, 'the');
      }
      expect(await proofreadForm(form, check)).toEqual([]);
    }),
  );
});

it('a text that has changed since stays as it is', async () => {
  const [suggestion] = await proofreadForm(formOf('teh end'), check);
  const changed = formOf('the end');
  expect(suggestion && acceptSuggestion(changed, suggestion, 'x')).toEqual(changed);
});

it('a last day is the whole day where the user is, whatever the day', () => {
  for (const day of ['2026-11-26', '2028-02-29', '2026-03-29', '2026-10-25', '2026-12-31'])
    expect(lastDay(endOfDay(day) ?? 0)).toBe(day);
  expect(endOfDay('')).toBe(undefined);
  expect(endOfDay('soon')).toBe(undefined);
  expect(lastDay(Number.NaN)).toBe('');
});
