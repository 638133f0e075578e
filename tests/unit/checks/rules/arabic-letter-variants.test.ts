import { expect, it } from 'vitest';
import { fold, letterVariants } from '../../../../lib/checks/rules/arabic/letter-variants';

const variantsOf = (word: string) => [...letterVariants(word)].map((variant) => variant.word);

it.each([
  ['أن', 'إن'],
  ['مدرسة', 'مدرسه'],
  ['على', 'علي'],
  ['مسؤول', 'مسوول'],
  ['رئيس', 'رييس'],
  ['شيء', 'شي'],
])('takes %s and %s for the same', (one, other) => {
  expect(fold(one)).toBe(fold(other));
});

it.each([
  ['كتاب', 'كتب'],
  ['عمل', 'أمل'],
  ['ء', 'ا'],
])('keeps %s and %s apart', (one, other) => {
  expect(fold(one)).not.toBe(fold(other));
});

it.each([
  ['الاسلاميه', 'الإسلامية'],
  ['الى', 'إلى'],
  ['إستخدام', 'استخدام'],
  ['الإجتماع', 'الاجتماع'],
  ['فى', 'في'],
  ['زوجتة', 'زوجته'],
  ['دقايق', 'دقائق'],
])('makes of %s also %s', (written, meant) => {
  expect(variantsOf(written)).toContain(meant);
});

it('calls a hamza on the article unusual', () => {
  const variants = [...letterVariants('السلام')];
  expect(variants.find(({ word }) => word === 'ألسلام')?.unusual).toBe(true);
});

it('never gives the word itself', () => {
  expect(variantsOf('الاسلاميه')).not.toContain('الاسلاميه');
});
