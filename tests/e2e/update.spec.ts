import type { Page } from 'playwright-core';
import { hostilePage } from '../playground/surfaces.ts';
import { reloadExtension, removeExtension } from './harness/background.ts';
import { expect, test } from './harness/browser.ts';
import { composerOf } from './harness/composer.ts';
import { markedTexts, waitForMarks } from './harness/marks.ts';
import { overlay } from './harness/overlay.ts';
import { model } from './harness/playground.ts';

const nothing = { marks: {}, hosts: 0 };
/** A new version loads its engine anew. */
const timeout = 30_000;
const drawn = async (page: Page) => ({
  marks: await markedTexts(page),
  hosts: await page.locator('postwright-overlay').count(),
});

for (const id of ['x-post', 'bluesky-post', 'mastodon-post'] as const) {
  test(`${id}: an update under a draft brings the new assistant, without a reload of the page`, async ({
    context,
    openSurface,
  }) => {
    const page = await openSurface(id);
    await page.keyboard.type('We recieve it');
    await waitForMarks(page);
    await page.keyboard.press('F8');
    await overlay(page).part('card').waitFor();

    await reloadExtension(context);
    await overlay(page).part('card').waitForGone();
    await expect
      .poll(() => drawn(page), { timeout })
      .toEqual({ marks: { 'postwright-correctness': ['recieve'] }, hosts: 1 });
    await page.keyboard.type(', definately');
    await expect
      .poll(() => drawn(page))
      .toEqual({ marks: { 'postwright-correctness': ['recieve', 'definately'] }, hosts: 1 });
    await page.keyboard.press('F8');
    await page.keyboard.press('Enter');
    await expect.poll(() => model(page)).toBe('We receive it, definately');
  });
}

test('an update reaches the tabs behind the front one', async ({ context, openSurface }) => {
  const page = await openSurface('mastodon-post');
  await page.keyboard.type('We recieve it');
  await waitForMarks(page);
  const front = await openSurface('x-post');
  await reloadExtension(context);
  await front.keyboard.type('We definately do');
  await expect
    .poll(() => markedTexts(front), { timeout })
    .toEqual({ 'postwright-correctness': ['definately'] });
  await page.bringToFront();
  await expect
    .poll(() => drawn(page), { timeout })
    .toEqual({ marks: { 'postwright-correctness': ['recieve'] }, hosts: 1 });
});

test('a check that is due when the update comes does no harm', async ({ context, openSurface }) => {
  const page = await openSurface('x-post');
  await overlay(page).part('bar').waitFor();
  await page.keyboard.type('We recieve it');
  await reloadExtension(context);
  await expect
    .poll(() => drawn(page), { timeout })
    .toEqual({ marks: { 'postwright-correctness': ['recieve'] }, hosts: 1 });
  expect(await model(page)).toBe('We recieve it');
});

test('an extension that is removed takes no more keys, and all that it drew goes at the next one', async ({
  context,
  extensionId: _running,
}) => {
  const page = await context.newPage();
  await page.goto(hostilePage.url);
  await composerOf(page).click();
  await page.keyboard.type('We recieve it');
  await waitForMarks(page);
  await page.keyboard.press('F8');
  await overlay(page).part('card').waitFor();
  await removeExtension(context);

  // The card had Enter; now it is the page's, which sends.
  await page.keyboard.press('Enter');
  expect(await page.evaluate(() => window.playground.sent())).toEqual(['We recieve it']);
  expect(await drawn(page)).toEqual(nothing);
  await page.keyboard.type(' again');
  await expect.poll(() => model(page)).toContain(' again');
});

test('an extension that is removed goes from the page at the next focus', async ({
  context,
  openSurface,
}) => {
  const page = await openSurface('mastodon-post');
  await page.keyboard.type('We recieve it');
  await waitForMarks(page);
  await composerOf(page).blur();
  await removeExtension(context);
  await composerOf(page).focus();
  expect(await drawn(page)).toEqual(nothing);
});
