import { stopBackground } from './harness/background.ts';
import { expect, test } from './harness/browser.ts';
import { markedTexts, waitForMarks } from './harness/marks.ts';
import { overlay } from './harness/overlay.ts';
import { model } from './harness/playground.ts';
import { createReply, openPopup } from './harness/popup.ts';

const thanks = { title: 'Thanks', trigger: ';thx', body: 'Thank you!' };

test('the list of replies opens and inserts while the background sleeps', async ({
  context,
  extensionId,
  openSurface,
}) => {
  const popup = await openPopup(context, extensionId);
  await createReply(popup, thanks);
  await popup.close();
  const page = await openSurface('x-post');
  await overlay(page).part('bar').waitFor();
  await stopBackground(context, page);
  await page.keyboard.press('Control+;');
  await overlay(page).part('option').waitFor();
  await stopBackground(context, page);
  await page.keyboard.press('Enter');
  await expect.poll(() => model(page)).toBe('Thank you!');
});

test('a trigger and Tab insert while the background sleeps', async ({
  context,
  extensionId,
  openSurface,
}) => {
  const popup = await openPopup(context, extensionId);
  await createReply(popup, thanks);
  await popup.close();
  const page = await openSurface('x-post');
  await page.keyboard.type('Hello! ;th');
  await overlay(page).part('option').waitFor();
  await page.keyboard.type('x');
  await expect.poll(() => overlay(page).part('option').count()).toBe(1);
  await stopBackground(context, page);
  await page.keyboard.press('Tab');
  await expect.poll(() => model(page)).toBe('Hello! Thank you!');
});

test('a check that is due wakes the background', async ({ context, openSurface }) => {
  const page = await openSurface('x-post');
  await page.keyboard.type('We recieve it');
  await waitForMarks(page);
  await stopBackground(context, page);
  await page.keyboard.type(', definately');
  await expect.poll(() => markedTexts(page)).toEqual({ 'postwright-correctness': ['recieve', 'definately'] });
});

test('a check whose background is put to sleep before it answers is asked again', async ({
  context,
  openSurface,
}) => {
  const page = await openSurface('x-post');
  await overlay(page).part('bar').waitFor();
  // The engine still loads: nothing is answered yet.
  await page.keyboard.type('We recieve it');
  await stopBackground(context, page);
  await expect.poll(() => markedTexts(page)).toEqual({ 'postwright-correctness': ['recieve'] });
});

test('a word that is added while the background sleeps is kept', async ({ context, openSurface }) => {
  const page = await openSurface('mastodon-post');
  await page.keyboard.type('The tommorow is here.');
  await waitForMarks(page);
  await overlay(page).part('issues').click();
  await overlay(page).part('card').waitFor();
  await stopBackground(context, page);
  await overlay(page).part('card').button('Add to dictionary').click();
  await expect.poll(() => markedTexts(page)).toEqual({});
  await stopBackground(context, page);
  await page.keyboard.type(' A tommorow! We recieve it.');
  await expect.poll(() => markedTexts(page)).toEqual({ 'postwright-correctness': ['recieve'] });
});
