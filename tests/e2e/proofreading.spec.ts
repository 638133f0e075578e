import { composerOf } from './harness/composer.ts';
import { expect, test } from './harness/browser.ts';
import { markedTexts } from './harness/marks.ts';
import { overlay } from './harness/overlay.ts';
import { model, sendFromPage } from './harness/playground.ts';

const surfaces = ['x-post', 'bluesky-post', 'mastodon-post'] as const;

for (const id of surfaces) {
  test(`${id}: a typed mistake is marked, replaced in the editor's model by a click, and brought back by one undo`, async ({
    openSurface,
  }) => {
    const page = await openSurface(id);
    await page.keyboard.type('We will recieve it tomorrow.');
    await expect.poll(() => markedTexts(page)).toEqual({ 'postwright-correctness': ['recieve'] });

    await overlay(page).part('issues').click();
    await overlay(page).part('card').button('receive').click();
    await expect.poll(() => model(page)).toBe('We will receive it tomorrow.');
    await expect.poll(() => markedTexts(page)).toEqual({});

    await composerOf(page).press('ControlOrMeta+z');
    await expect.poll(() => model(page)).toBe('We will recieve it tomorrow.');
    await expect.poll(() => markedTexts(page)).toEqual({ 'postwright-correctness': ['recieve'] });
  });

  test(`${id}: suggestions are walked through and applied by keyboard alone`, async ({ openSurface }) => {
    const page = await openSurface(id);
    await page.keyboard.type('I has a apple, and we definately like it.');
    await expect
      .poll(() => markedTexts(page))
      .toEqual({ 'postwright-correctness': ['has', 'a', 'definately'] });
    for (const word of ['have', 'an', 'definitely']) {
      await page.keyboard.press('F8');
      await overlay(page).part('card').waitFor();
      await page.keyboard.press('Enter');
      await expect.poll(() => model(page)).toContain(` ${word} `);
    }
    expect(await model(page)).toBe('I have an apple, and we definitely like it.');
  });

  test(`${id}: what is typed after a fix lands behind it, and the page posts the fixed text`, async ({
    openSurface,
  }) => {
    const page = await openSurface(id);
    await page.keyboard.type('Great to recieve');
    await expect.poll(() => markedTexts(page)).toEqual({ 'postwright-correctness': ['recieve'] });
    await page.keyboard.press('F8');
    await overlay(page).part('card').waitFor();
    await page.keyboard.press('Enter');
    await expect.poll(() => model(page)).toBe('Great to receive');
    await page.keyboard.type(' your note!');
    expect(await sendFromPage(page)).toBe('Great to receive your note!');
  });
}
