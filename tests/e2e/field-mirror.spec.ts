import type { Page } from 'playwright-core';
import { composerOf } from './harness/composer.ts';
import { expect, test } from './harness/browser.ts';
import { overlay } from './harness/overlay.ts';
import { model } from './harness/playground.ts';

// Firefox has no ranges over a field's value: there a copy of the text, above the field, bears the marks.
test.use({ chromiumFlags: ['--disable-blink-features=OpaqueRange'] });

/** Where the mark of a word is, and where the word itself is drawn in a plain copy of the field that the test makes. */
async function rectsOf(page: Page, word: string) {
  return page.evaluate((wanted) => {
    const [range] = [...(CSS.highlights.get('postwright-correctness') ?? [])].filter(
      (candidate) => candidate instanceof Range && candidate.toString() === wanted,
    ) as Range[];
    const field = document.querySelector('textarea:not([aria-hidden])') as HTMLTextAreaElement;
    const box = field.getBoundingClientRect();
    const mark = range?.getBoundingClientRect();
    return (
      mark && {
        left: mark.left,
        top: mark.top,
        width: mark.width,
        height: mark.height,
        insideField: mark.top >= box.top - 1 && mark.bottom <= box.bottom + 1,
      }
    );
  }, word);
}

test('without ranges over a field, a copy above it bears the marks, and follows the text', async ({
  openSurface,
}) => {
  const page = await openSurface('mastodon-post');
  await page.keyboard.type('We will recieve it.');
  await expect.poll(() => rectsOf(page, 'recieve')).toMatchObject({ insideField: true });
  const first = await rectsOf(page, 'recieve');

  await page.keyboard.press('Home');
  await page.keyboard.type('Hello! ');
  await expect
    .poll(async () => (await rectsOf(page, 'recieve'))?.left)
    .toBeGreaterThan((first?.left ?? 0) + 20);

  await composerOf(page).click();
  await overlay(page).part('issues').click();
  await overlay(page).part('card').button('receive').click();
  await expect.poll(() => model(page)).toBe('Hello! We will receive it.');
  await page.keyboard.press('ControlOrMeta+z');
  await expect.poll(() => model(page)).toBe('Hello! We will recieve it.');
});

test('what is too long is marked there too, up to the end of the text', async ({ openSurface }) => {
  const page = await openSurface('mastodon-post');
  const over = () =>
    page.evaluate(() =>
      [...(CSS.highlights.get('postwright-over') ?? [])].map((range) =>
        range instanceof Range ? range.toString() : '',
      ),
    );
  await page.keyboard.insertText(`${'word '.repeat(100)}too long`);
  await expect.poll(over).toEqual(['too long']);
  await page.keyboard.type('er');
  await expect.poll(over).toEqual(['too longer']);
});
