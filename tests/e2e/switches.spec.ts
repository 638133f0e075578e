import { expect, test } from './harness/browser.ts';
import { openActionPopup } from './harness/action-popup.ts';
import { composerOf } from './harness/composer.ts';
import { markedTexts, waitForMarks } from './harness/marks.ts';
import { overlay } from './harness/overlay.ts';
import { createReply, openPopup } from './harness/popup.ts';

test('"Pause everywhere" takes the assistant away at once, and turning it off brings it back at the next focus', async ({
  context,
  extensionId,
  openSurface,
}) => {
  const page = await openSurface('x-post');
  await page.keyboard.type('We recieve it');
  await waitForMarks(page);
  const popup = await openPopup(context, extensionId);
  await popup.getByRole('button', { name: 'Settings' }).click();
  await popup.getByLabel('Pause everywhere').click();
  await expect.poll(() => markedTexts(page)).toEqual({});
  await expect.poll(() => overlay(page).count()).toBe(0);

  await page.bringToFront();
  await composerOf(page).blur();
  await composerOf(page).click();
  await page.keyboard.press('F8');
  expect(await overlay(page).count()).toBe(0);

  await popup.getByLabel('Pause everywhere').click();
  await page.bringToFront();
  await composerOf(page).blur();
  await composerOf(page).click();
  await waitForMarks(page);
  await overlay(page).part('bar').waitFor();
});

test('a word added to the dictionary is not marked again, in another composer too', async ({
  openSurface,
}) => {
  const page = await openSurface('x-post');
  await page.keyboard.type('The tommorow is here.');
  await waitForMarks(page);
  const other = await openSurface('mastodon-post');
  await other.keyboard.type('Our tommorow is great, we recieve it.');
  await expect.poll(() => markedTexts(other)).toEqual({ 'postwright-correctness': ['tommorow', 'recieve'] });

  await page.bringToFront();
  await overlay(page).part('issues').click();
  await overlay(page).part('card').button('Add to dictionary').click();
  await expect.poll(() => markedTexts(page)).toEqual({});
  await expect.poll(() => markedTexts(other)).toEqual({ 'postwright-correctness': ['recieve'] });
});

test('an ignored suggestion stays ignored when the page is loaded again', async ({ openSurface }) => {
  const page = await openSurface('mastodon-post');
  await page.keyboard.type('We recieve it and definately like it.');
  await waitForMarks(page, 2);
  await overlay(page).part('issues').click();
  await overlay(page).part('card').button('Ignore').click();
  await expect.poll(() => markedTexts(page)).toEqual({ 'postwright-correctness': ['definately'] });
  await page.reload();
  await composerOf(page).click();
  await page.keyboard.type('We recieve it and definately like it.');
  await expect.poll(() => markedTexts(page)).toEqual({ 'postwright-correctness': ['definately'] });
});

test('"Erase everything" forgets replies, dictionary, ignored suggestions and settings', async ({
  context,
  extensionId,
  openSurface,
}) => {
  const popup = await openPopup(context, extensionId);
  await createReply(popup, { title: 'Thanks', trigger: ';thx', body: 'Thank you!' });
  const page = await openSurface('x-post');
  await page.keyboard.type('The tommorow is here.');
  await waitForMarks(page);
  await overlay(page).part('issues').click();
  await overlay(page).part('card').button('Add to dictionary').click();
  await expect.poll(() => markedTexts(page)).toEqual({});

  await popup.bringToFront();
  await popup.getByRole('button', { name: 'Settings' }).click();
  await popup.getByRole('button', { name: 'Erase everything…' }).click();
  await popup.getByRole('button', { name: 'Erase everything', exact: true }).click();
  await popup.getByText('Everything was erased').waitFor();
  await expect.poll(() => markedTexts(page)).toEqual({ 'postwright-correctness': ['tommorow'] });
  await popup.reload();
  await popup.getByText('No saved replies yet').waitFor();
});

test('"Pause on this site" in the toolbar\'s popup pauses the site of the tab below it, and no other', async ({
  context,
  openSurface,
}) => {
  const other = await openSurface('bluesky-post');
  const page = await openSurface('x-post');
  await page.keyboard.type('We recieve it');
  await waitForMarks(page);
  const popup = await openActionPopup(context, page);
  await popup.click('Settings');
  await popup.click('Pause on x.com');
  await expect.poll(() => markedTexts(page)).toEqual({});
  await expect.poll(() => overlay(page).count()).toBe(0);

  await other.bringToFront();
  await composerOf(other).click();
  await other.keyboard.type('We recieve it');
  await waitForMarks(other);
});
