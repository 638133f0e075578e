import type { Page } from 'playwright-core';

/** The texts under the extension's marks, by the name of the highlight: `postwright-…`. */
export async function markedTexts(page: Page): Promise<Record<string, string[]>> {
  return page.evaluate(() => {
    const field = document.querySelector('textarea')?.value ?? '';
    // A range inside a text field (OpaqueRange) has offsets and no nodes.
    const textUnder = (range: AbstractRange) =>
      range instanceof Range ? range.toString() : field.slice(range.startOffset, range.endOffset);
    const ours = [...CSS.highlights].filter(([name]) => name.startsWith('postwright-'));
    return Object.fromEntries(ours.map(([name, highlight]) => [name, [...highlight].map(textUnder)]));
  });
}

/** Resolves once at least this many marks of suggestions are drawn: what is too long is marked at once. */
export async function waitForMarks(page: Page, atLeast = 1): Promise<void> {
  await page.waitForFunction(
    (wanted) => {
      const ours = [...CSS.highlights].filter(([name]) => /^postwright-(?!.*over$)/.test(name));
      return ours.reduce((sum, [, highlight]) => sum + highlight.size, 0) >= wanted;
    },
    atLeast,
    { polling: 50 },
  );
}
