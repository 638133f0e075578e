import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Annotation, annotate } from '../../../../lib/checks/languagetool/annotate';
import { splitStretches } from '../../../../lib/checks/languagetool/stretches';

const lengthOf = (pieces: readonly Annotation[]) =>
  pieces.reduce((sum, piece) => sum + ('text' in piece ? piece.text : piece.markup).length, 0);
/** What the server reads. */
const readAs = (pieces: readonly Annotation[]) =>
  pieces.map((piece) => ('text' in piece ? piece.text : piece.interpretAs)).join('');
const read = (text: string) => splitStretches(text, []).map((stretch) => readAs(annotate(stretch)));

test('what is a word of its sentence is read as a name, decoration as nothing', () => {
  expect(read('We thank @jon and visit #Paris 😀 today, see https://example.com for more.')).toEqual([
    'We thank Alex and visit Alex today, see Alex for more.',
  ]);
});

test('a decoration between two sentences parts them', () => {
  expect(read('Great news today 🎉 We are back in the shop')).toEqual([
    'Great news today \n\n We are back in the shop',
  ]);
});

test('each language of a paragraph is a text of its own', () => {
  expect(read('The shop is open again today. La boutique est ouverte tous les jours.')).toEqual([
    'The shop is open again today.',
    'La boutique est ouverte tous les jours.',
  ]);
});

test('offsets hold, and nothing of an entity is sent, in any text', () => {
  const piece = fc.constantFrom(
    'We are open today',
    'Nous sommes ouverts',
    'نحن هنا اليوم',
    '@jon_doe',
    '#Paris',
    'https://example.com/x',
    '😀',
    ':)',
    '`code`',
    '5€',
    '. ',
    ' ',
    '\t',
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
      for (const stretch of splitStretches(pieces.join(' '), [])) {
        const annotation = annotate(stretch);
        expect(lengthOf(annotation)).toBe(stretch.text.length);
        const sent = JSON.stringify(annotation);
        expect(sent).not.toMatch(/jon_doe|Paris|example|code|😀/);
      }
    }),
  );
});
