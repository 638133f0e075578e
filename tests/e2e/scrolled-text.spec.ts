import type { Page } from 'playwright-core';
import { expect, test } from './harness/browser.ts';
import { composerOf } from './harness/composer.ts';
import { cardFault, markPlace } from './harness/geometry.ts';
import { waitForMarks } from './harness/marks.ts';
import { overlay } from './harness/overlay.ts';
import { model } from './harness/playground.ts';

const lines = ['We will recieve it.', ...Array.from({ length: 30 }, (_, line) => `Line ${line} is fine.`)];
const text = lines.join('\n');

/** A composer of 120 px that scrolls by itself: a text field of that size, or an editor in a box of that size. */
const lowComposer: Readonly<Record<string, { css: string; scroller: string }>> = {
  'mastodon-post': { css: 'textarea { max-height: 120px }', scroller: '.autosuggest-textarea__textarea' },
  'x-post': {
    css: '.DraftEditor-root { max-height: 120px; overflow-y: auto }',
    scroller: '.DraftEditor-root',
  },
  'bluesky-post': { css: '.ProseMirror { max-height: 120px; overflow-y: auto }', scroller: '.ProseMirror' },
};

async function openScrolled(page: Page, id: string): Promise<void> {
  await page.addStyleTag({ content: lowComposer[id]?.css ?? '' });
  await page.evaluate((value) => window.playground.setText(value), text);
  await composerOf(page).click();
  await waitForMarks(page);
  await scrollTo(page, id, 0);
  await page.keyboard.press('F8');
  await expect.poll(() => cardFault(page)).toBe('');
}

async function scrollTo(page: Page, id: string, top: number): Promise<void> {
  await page.locator(lowComposer[id]?.scroller ?? '').evaluate((element, y) => element.scrollTo(0, y), top);
}

/** Declares a test that does the same on a page of each surface. */
function testOn(
  ids: readonly string[],
  name: string,
  body: (page: Page, scroll: (top: number) => Promise<void>) => Promise<void>,
): void {
  test(name, async ({ openSurface }) => {
    for (const id of ids) {
      await test.step(id, async () => {
        const page = await openSurface(id);
        await openScrolled(page, id);
        await body(page, (top) => scrollTo(page, id, top));
        await page.close();
      });
    }
  });
}

function testScrolling(ids: readonly string[]): void {
  testOn(
    ids,
    'the card of a word that is scrolled out of its box is not shown over something else',
    async (page, scroll) => {
      await scroll(400);
      await overlay(page).part('card').waitForGone();
      await scroll(10);
      await expect.poll(() => cardFault(page)).toBe('');
      expect((await markPlace(page))?.text).toBe('recieve');
    },
  );

  testOn(ids, 'F8 brings a mistake into sight before its card takes keys', async (page, scroll) => {
    await page.keyboard.press('Escape');
    await scroll(400);
    await page.keyboard.press('F8');
    await expect.poll(() => cardFault(page)).toBe('');
    expect((await markPlace(page))?.text).toBe('recieve');
    await page.keyboard.press('Enter');
    await expect.poll(() => model(page)).toContain('We will receive it.');
  });

  testOn(ids, 'Enter belongs to the page while the card’s word is out of sight', async (page, scroll) => {
    await scroll(400);
    await overlay(page).part('card').waitForGone();
    await page.keyboard.press('Enter');
    expect(await model(page)).toContain('recieve');
    expect(await page.evaluate(() => window.playground.keys)).toContain('keydown:Enter');
  });
}

testScrolling(['x-post', 'bluesky-post', 'mastodon-post']);

test.describe('without ranges over a field', () => {
  test.use({ chromiumFlags: ['--disable-blink-features=OpaqueRange'] });
  testScrolling(['mastodon-post']);

  test('mastodon-post: a copy of the text shows nothing outside of the box that cuts the field off', async ({
    openSurface,
  }) => {
    const page = await openSurface('mastodon-post');
    await page.addStyleTag({ content: '#app { height: 400px; overflow: auto; padding-block-end: 2000px }' });
    await page.keyboard.type('We will recieve it.');
    await waitForMarks(page);
    await page.locator('#app').evaluate((element) => element.scrollBy(0, 1000));
    await overlay(page).part('bar').waitForGone();
    await expect.poll(() => copiedTextInSight(page)).toBe(false);
    await page.locator('#app').evaluate((element) => element.scrollTo(0, 0));
    await expect.poll(() => copiedTextInSight(page)).toBe(true);
  });
});

/** Whether the copy that bears the marks is drawn anywhere. */
async function copiedTextInSight(page: Page): Promise<boolean> {
  return page.evaluate(() => {
    const [range] = CSS.highlights.get('postwright-correctness') ?? [];
    const copy = (range as Range | undefined)?.startContainer.parentElement;
    return copy?.checkVisibility({ visibilityProperty: true }) ?? false;
  });
}

test('the bar goes when its composer is scrolled out of a box, and comes back with it', async ({
  openSurface,
}) => {
  for (const id of ['x-post', 'elk-post', 'mastodon-post']) {
    await test.step(id, async () => {
      const page = await openSurface(id);
      await page.addStyleTag({
        content: '#app { height: 420px; overflow: auto; padding-block-end: 2000px }',
      });
      await overlay(page).part('bar').waitFor();
      await page.locator('#app').evaluate((element) => element.scrollBy(0, 1000));
      await overlay(page).part('bar').waitForGone();
      await page.locator('#app').evaluate((element) => element.scrollTo(0, 0));
      await overlay(page).part('bar').waitFor();
      await page.close();
    });
  }
});
