import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { wordForms } from '../../../../lib/checks/rules/arabic/word-forms';
import { isMistakenFor } from '../../../../scripts/arabic-word-forms/mistaken-for';

const source = '../shared/data/frequency/subtitles_ar.txt';

it('knows which of two words is hardly ever meant', () => {
  expect(wordForms('عمليه')?.wrong).toContain('عمليه');
  expect(wordForms('اكبر')?.right[0]).toBe('أكبر');
});

it('leaves words alone that are both in use', () => {
  for (const word of ['كان', 'كأن', 'عمله', 'وحده', 'إمام', 'أمام'])
    expect(wordForms(word)?.wrong ?? []).not.toContain(word);
});

it('has nothing to say about words without a rival', () => {
  expect(wordForms('ققق')).toBeUndefined();
});

describe('how frequent the meant word has to be', () => {
  it.each([
    ['أكبر', 'اكبر', 3, true],
    ['أكبر', 'اكبر', 2, false],
    ['مدينة', 'مدينه', 8, true],
    ['كان', 'كأن', 1000, false],
    ['إمام', 'أمام', 1000, false],
    ['شيء', 'شي', 12, true],
    ['كتاب', 'كتب', 1000, false],
  ])('%s for %s: %d times', (meant, written, ratio, expected) => {
    expect(isMistakenFor(meant, written, ratio)).toBe(expected);
  });
});

it.skipIf(!existsSync(source))('is made from the list that it names', () => {
  const hash = createHash('sha256').update(readFileSync(source)).digest('hex');
  expect(readFileSync('lib/checks/rules/arabic/data/word-forms.txt', 'utf8')).toContain(hash);
});
