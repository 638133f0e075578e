import type { Page } from 'playwright-core';
import { hostilePage } from '../playground/surfaces.ts';
import { composerOf } from './harness/composer.ts';
import { expect, test } from './harness/browser.ts';
import { waitForMarks } from './harness/marks.ts';
import { overlay } from './harness/overlay.ts';
import { model } from './harness/playground.ts';
import { createReply, openPopup } from './harness/popup.ts';

/** The keys that the page's own first listener saw since the last call. */
async function seenKeys(page: Page): Promise<string[]> {
  return page.evaluate(() => window.playground.keys.splice(0).filter((key) => key.startsWith('keydown:')));
}

test('on a page that sends on Enter, Enter on the card applies the fix, and the page sees none of its keys', async ({
  context,
  extensionId: _running,
}) => {
  const page = await context.newPage();
  await page.goto(hostilePage.url);
  await composerOf(page).click();
  await overlay(page).part('bar').waitFor();
  await page.keyboard.type('We recieve it');
  await waitForMarks(page);
  await seenKeys(page);

  for (const key of ['F8', 'ArrowDown', 'ArrowUp', 'Enter']) await page.keyboard.press(key);
  await expect.poll(() => model(page)).toBe('We receive it');
  expect(await page.evaluate(() => window.playground.keys)).toEqual([]);
  expect(await page.evaluate(() => window.playground.sent())).toEqual([]);

  await page.keyboard.press('Enter');
  expect(await seenKeys(page)).toEqual(['keydown:Enter']);
  expect(await page.evaluate(() => window.playground.sent())).toEqual(['We receive it']);
});

test('keys that nothing handles reach the page: with a card of the pointer, after Escape, and without anything open', async ({
  context,
  extensionId: _running,
}) => {
  const page = await context.newPage();
  await page.goto(hostilePage.url);
  await composerOf(page).click();
  await overlay(page).part('bar').waitFor();
  const keys = ['F8', 'Tab', 'Escape', 'ArrowDown', 'Control+b'];
  for (const key of keys) await page.keyboard.press(key);
  await composerOf(page).click();
  expect(await seenKeys(page)).toEqual([...keys.slice(0, -1), 'Control', 'b'].map((key) => `keydown:${key}`));

  await page.keyboard.type('recieve');
  await waitForMarks(page);
  await page.keyboard.press('F8');
  await overlay(page).part('card').waitFor();
  await seenKeys(page);
  await page.keyboard.press('Escape');
  await overlay(page).part('card').waitForGone();
  expect(await seenKeys(page)).toEqual([]);
  await page.keyboard.press('Escape');
  expect(await seenKeys(page)).toEqual(['keydown:Escape']);
});

test('Enter in the list of replies inserts and does not send; typing a trigger leaves Enter to the page', async ({
  context,
  extensionId,
}) => {
  await createReply(await openPopup(context, extensionId), {
    title: 'Thanks',
    trigger: ';thx',
    body: 'Thank you!',
  });
  const page = await context.newPage();
  await page.goto(hostilePage.url);
  await composerOf(page).click();
  await overlay(page).part('bar').waitFor();
  await page.keyboard.press('Control+;');
  await overlay(page).part('option').waitFor();
  await seenKeys(page);
  await page.keyboard.press('Enter');
  await expect.poll(() => model(page)).toBe('Thank you!');
  expect(await seenKeys(page)).toEqual([]);

  await page.keyboard.type(' ;th');
  await overlay(page).part('option').waitFor();
  await page.keyboard.press('Enter');
  await expect.poll(() => page.evaluate(() => window.playground.sent())).toEqual(['Thank you! ;th']);
});

test('nothing is taken from an input method that is composing', async ({ openSurface }) => {
  const page = await openSurface('x-post');
  await page.keyboard.type('We recieve it. ');
  await waitForMarks(page);
  const client = await page.context().newCDPSession(page);
  await client.send('Input.imeSetComposition', { text: 'にほん', selectionStart: 3, selectionEnd: 3 });
  await seenKeys(page);
  await page.keyboard.press('F8');
  expect(await overlay(page).part('card').count()).toBe(0);
  await client.send('Input.insertText', { text: '日本' });
  await expect.poll(() => model(page)).toBe('We recieve it. 日本');
});
