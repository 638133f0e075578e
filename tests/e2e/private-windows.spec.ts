import type { BrowserContext, Page } from 'playwright-core';
import { openActionPopup } from './harness/action-popup.ts';
import { backgroundWorker } from './harness/background.ts';
import { expect, test } from './harness/browser.ts';
import { composerOf } from './harness/composer.ts';
import { markedTexts, waitForMarks } from './harness/marks.ts';
import { overlay } from './harness/overlay.ts';
import { openPrivately } from './harness/private-window.ts';

/** All that the extension has stored on the disk: `storage.local`, and the keys of each table. */
async function stored(context: BrowserContext): Promise<unknown> {
  const worker = await backgroundWorker(context);
  return worker.evaluate(async () => {
    const keys: Record<string, unknown> = {};
    for (const { name = '' } of await indexedDB.databases()) {
      const database = await new Promise<IDBDatabase>((resolve) => {
        const opening = indexedDB.open(name);
        opening.onsuccess = () => resolve(opening.result);
      });
      for (const table of database.objectStoreNames) {
        keys[`${name}.${table}`] = await new Promise((resolve) => {
          const asking = database.transaction(table).objectStore(table).getAllKeys();
          asking.onsuccess = () => resolve(asking.result);
        });
      }
      database.close();
    }
    return { keys, local: await chrome.storage.local.get(null) };
  });
}

/** Whether anything of the private windows is in memory: it goes when the last of them has closed. */
async function remembersPrivately(context: BrowserContext): Promise<boolean> {
  const worker = await backgroundWorker(context);
  return worker.evaluate(async () => 'privateMemory' in (await chrome.storage.session.get(null)));
}

async function typeAndMark(page: Page, text: string, marked: readonly string[]): Promise<void> {
  await page.keyboard.type(text);
  await expect.poll(() => markedTexts(page)).toEqual({ 'postwright-correctness': marked });
}

test('words and ignored suggestions of a private window hold there, are not stored, and go with it', async ({
  context,
  openSurface,
}) => {
  const regular = await openSurface('x-post');
  await typeAndMark(regular, 'The tommorow is definately here.', ['tommorow', 'definately']);
  const before = await stored(context);

  const page = await openPrivately(context, 'mastodon-post');
  await typeAndMark(page, 'The tommorow is definately here.', ['tommorow', 'definately']);
  await overlay(page).part('issues').click();
  await overlay(page).part('card').button('Add to dictionary').click();
  await expect
    .poll(() => overlay(page).part('notice').text())
    .toContain('until you close your private windows');
  await expect.poll(() => markedTexts(page)).toEqual({ 'postwright-correctness': ['definately'] });
  await page.keyboard.press('Escape');
  await overlay(page).part('notice').waitForGone();
  await overlay(page).part('issues').click();
  await overlay(page).part('card').button('Ignore').click();
  await expect.poll(() => markedTexts(page)).toEqual({});

  const other = await openPrivately(context, 'x-post');
  await typeAndMark(other, 'The tommorow is here, we recieve it.', ['recieve']);
  expect(await stored(context)).toEqual(before);
  await typeAndMark(regular, ' A tommorow!', ['tommorow', 'definately', 'tommorow']);

  await page.close();
  await other.close();
  await expect.poll(() => remembersPrivately(context)).toBe(false);
  const later = await openPrivately(context, 'mastodon-post');
  await typeAndMark(later, 'The tommorow is definately here.', ['tommorow', 'definately']);
});

test('a rule that is turned off in a private window is off there only, and no word is learned there', async ({
  context,
  openSurface,
}) => {
  const regular = await openSurface('x-post');
  await typeAndMark(regular, 'We opened the the doors.', ['the the']);
  const before = await stored(context);

  const page = await openPrivately(context, 'mastodon-post');
  await typeAndMark(page, 'We opened the the doors.', ['the the']);
  await overlay(page).part('issues').click();
  await overlay(page).part('card').button('More choices').click();
  await overlay(page).part('card').button('Turn this rule off').click();
  await expect.poll(() => markedTexts(page)).toEqual({});
  for (const end of ['red', 'blue', 'green', 'big']) {
    await page.keyboard.press('Control+A');
    await page.keyboard.press('Delete');
    await typeAndMark(page, `Our freind is ${end}`, ['freind']);
  }
  expect(await stored(context)).toEqual(before);
  await typeAndMark(regular, ' We see the the sea.', ['the the', 'the the']);
});

test('a site that is paused from a private window is paused in private windows only, and not stored', async ({
  context,
  openSurface,
}) => {
  const regular = await openSurface('x-post');
  await regular.keyboard.type('We recieve it');
  await waitForMarks(regular);
  const before = await stored(context);

  const page = await openPrivately(context, 'x-post');
  await page.keyboard.type('We recieve it');
  await waitForMarks(page);
  const popup = await openActionPopup(context, page);
  await popup.click('Settings');
  await popup.click('Pause on x.com');
  await expect.poll(() => markedTexts(page)).toEqual({});
  await expect.poll(() => overlay(page).count()).toBe(0);
  await composerOf(page).blur();
  await composerOf(page).click();
  await page.keyboard.press('F8');
  expect(await overlay(page).count()).toBe(0);

  expect(await stored(context)).toEqual(before);
  await regular.bringToFront();
  await regular.keyboard.type(' and definately');
  await waitForMarks(regular, 2);

  await page.close();
  await expect.poll(() => remembersPrivately(context)).toBe(false);
  const later = await openPrivately(context, 'x-post');
  await later.keyboard.type('We recieve it');
  await waitForMarks(later);
});
