import type { Page } from 'playwright-core';
import { expect, test } from './harness/browser.ts';
import { composerOf } from './harness/composer.ts';
import { markedTexts, waitForMarks } from './harness/marks.ts';
import { overlay } from './harness/overlay.ts';
import { model } from './harness/playground.ts';
import { createReply, openPopup } from './harness/popup.ts';

/** The chats where Enter sends, with one of each editor. */
const chats = [
  'whatsapp-message',
  'telegram-k',
  'telegram-a',
  'discord-message',
  'slack-message',
  'slack-reply',
  'messenger-message',
  'x-message',
];

const sent = (page: Page) => page.evaluate(() => window.playground.sent());
/** Every event of a key that the page has seen since the last call, its keypress and keyup too. */
const seen = (page: Page) => page.evaluate(() => window.playground.keys.splice(0));

/** What a page sees of a key that makes no letter. */
const pressOf = (key: string) => [`keydown:${key}`, `keyup:${key}`];

for (const id of chats) {
  test(`${id}: nothing of our keys gets to the page, nothing of its own is taken, and Enter sends once`, async ({
    context,
    extensionId,
    openSurface,
  }) => {
    const popup = await openPopup(context, extensionId);
    await createReply(popup, { title: 'Thanks', trigger: ';thx', body: 'Thank you!' });
    await createReply(popup, { title: 'Bye', trigger: ';bye', body: 'Goodbye!' });
    const page = await openSurface(id);
    await overlay(page).part('bar').waitFor();
    await page.keyboard.type('We recieve it');
    await waitForMarks(page);
    await seen(page);

    await test.step('the page gets every key while nothing is open', async () => {
      const keys = ['ArrowUp', 'ArrowDown', 'ArrowLeft', 'End', 'Escape', 'PageDown', 'F2'];
      for (const key of keys) await page.keyboard.press(key);
      expect(await seen(page)).toEqual(keys.flatMap(pressOf));
      await page.keyboard.press('Control+k');
      expect(await seen(page)).toEqual(['keydown:Control', 'keydown:k', 'keyup:k', 'keyup:Control']);
    });

    await test.step('Escape closes the card and is not the page’s; the next one is', async () => {
      await page.keyboard.press('F8');
      await overlay(page).part('card').waitFor();
      await page.keyboard.press('Escape');
      await overlay(page).part('card').waitForGone();
      expect(await seen(page)).toEqual([]);
      await page.keyboard.press('Escape');
      expect(await seen(page)).toEqual(pressOf('Escape'));
    });

    await test.step('Enter sends, with its mistake, and only once', async () => {
      await composerOf(page).press('ControlOrMeta+End');
      await seen(page);
      await page.keyboard.press('Enter');
      await expect.poll(() => sent(page)).toEqual(['We recieve it']);
      const keys = await seen(page);
      expect(keys.filter((key) => key !== 'keypress:Enter')).toEqual(pressOf('Enter'));
    });

    await test.step('what was sent has left nothing behind: F8 is the page’s', async () => {
      await expect.poll(() => markedTexts(page)).toEqual({});
      await page.keyboard.press('F8');
      expect(await seen(page)).toEqual(pressOf('F8'));
    });

    await test.step('replies that are only offered for what is typed leave Enter to the page', async () => {
      await page.keyboard.type('Hm ;th');
      await overlay(page).part('option').waitFor();
      await page.keyboard.press('Enter');
      await expect.poll(() => sent(page)).toEqual(['We recieve it', 'Hm ;th']);
      await overlay(page).part('picker').waitForGone();
    });

    await test.step('the page gets nothing of the card’s keys', async () => {
      await page.keyboard.type('We recieve it ');
      await waitForMarks(page);
      await seen(page);
      for (const key of ['F8', 'ArrowDown', 'ArrowUp', 'Enter']) await page.keyboard.press(key);
      await expect.poll(() => model(page)).toBe('We receive it ');
      expect(await seen(page)).toEqual([]);
    });

    await test.step('nor of the list’s', async () => {
      await page.keyboard.press('Control+;');
      await overlay(page).part('option').waitFor();
      await page.keyboard.press('Escape');
      await overlay(page).part('picker').waitForGone();
      await page.keyboard.press('Control+;');
      await overlay(page).part('option').waitFor();
      for (const key of ['ArrowDown', 'ArrowUp', 'Enter']) await page.keyboard.press(key);
      await expect.poll(() => model(page)).toMatch(/Thank you!|Goodbye!/);
      // Ctrl itself is nobody's: a page may show its own hints while it is held.
      expect((await seen(page)).filter((key) => !key.endsWith(':Control'))).toEqual([]);
    });

    await test.step('nor of the Tab after a trigger', async () => {
      await page.keyboard.type(' ;bye');
      await overlay(page).part('option').waitFor();
      await seen(page);
      await page.keyboard.press('Tab');
      await expect.poll(() => model(page)).toContain('! Goodbye!');
      expect(await seen(page)).toEqual([]);
    });
    expect((await sent(page)).length, 'None of our keys has sent anything').toBe(2);
  });
}
