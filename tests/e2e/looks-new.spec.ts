import type { BrowserContext, Page } from 'playwright-core';
import { expect, test } from './harness/browser.ts';
import { markedTexts, waitForMarks } from './harness/marks.ts';
import { overlay } from './harness/overlay.ts';
import { plainPage, plainPageWith } from './harness/own-site-pages.ts';

/** Serves a page of a network that is not as its profile says, and clicks its text box. */
async function openChanged(context: BrowserContext, url: string, html = plainPage): Promise<Page> {
  await context.route(url, (route) => route.fulfill({ contentType: 'text/html; charset=utf-8', body: html }));
  const page = await context.newPage();
  await page.goto(url);
  await page.locator('textarea').click();
  await overlay(page).part('bar').waitFor();
  return page;
}

/** The chip's text, without the isolates around the name. */
const said = async (page: Page) =>
  (await overlay(page).part('looks-new').text()).replace(/[\u2066-\u2069]/g, '').trim();

test('where a network has changed its page, the bar says so once, and the rest works', async ({
  context,
  extensionId: _running,
}) => {
  const page = await openChanged(context, 'https://x.com/changed');
  await expect.poll(() => said(page)).toBe('X looks new');
  expect(await overlay(page).part('counter').count()).toBe(0);
  await page.keyboard.type('We recieve it.');
  await waitForMarks(page);
  await page.keyboard.press('F8');
  await overlay(page).part('card').waitFor();
  await page.keyboard.press('Enter');
  await expect.poll(() => page.locator('textarea').inputValue()).toBe('We receive it.');

  await overlay(page).part('looks-new').click();
  await expect.poll(() => overlay(page).part('notice').text()).toContain('can’t count characters here');
  expect(await overlay(page).part('looks-new').count()).toBe(0);

  await test.step('not again on this host', async () => {
    await page.reload();
    await page.locator('textarea').click();
    await page.keyboard.type('We recieve it.');
    await waitForMarks(page);
    expect(await overlay(page).part('looks-new').count()).toBe(0);
  });
  await test.step('but on another', async () => {
    const other = await openChanged(context, 'https://mastodon.social/changed');
    await expect.poll(() => said(other)).toBe('Mastodon looks new');
  });
});

test('a box that the profile leaves out is no news while the page shows the network’s composer', async ({
  context,
  extensionId: _running,
}) => {
  const composer = '<div data-testid="tweetTextarea_0" contenteditable="true"></div>';
  const page = await openChanged(context, 'https://x.com/biography', plainPageWith(composer));
  await page.keyboard.type('We recieve it.');
  await waitForMarks(page);
  expect(await markedTexts(page)).toEqual({ 'postwright-correctness': ['recieve'] });
  expect(await overlay(page).part('looks-new').count()).toBe(0);
});

test('a limit that nobody is sure of is shown as a guess, and warns softly', async ({ openSurface }) => {
  const page = await openSurface('tiktok-comment');
  const counter = overlay(page).part('counter');
  await page.keyboard.insertText('a'.repeat(155));
  await expect.poll(() => counter.text()).toBe('≈-5');
  expect(await counter.attribute('class')).toBe('counter near');
  expect(await counter.attribute('title')).toBe(
    '≈ 5 characters too many. This limit is not confirmed: the network may take more, or less.',
  );

  const sure = await openSurface('x-post');
  await sure.keyboard.insertText('a'.repeat(285));
  await expect.poll(() => overlay(sure).part('counter').text()).toBe('-5');
  expect(await overlay(sure).part('counter').attribute('class')).toBe('counter over');
});
