import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Page } from 'playwright-core';
import { plainPage } from '../playground/surfaces.ts';
import { expect, test } from './harness/browser.ts';
import { waitForMarks } from './harness/marks.ts';
import { overlay } from './harness/overlay.ts';
import { model } from './harness/playground.ts';
import { createReply, openPopup } from './harness/popup.ts';

test('nothing leaves the machine while a person writes, fixes, counts and inserts replies on three networks', async ({
  context,
  extensionId,
  openSurface,
  recordedRequests,
}) => {
  await createReply(await openPopup(context, extensionId), {
    title: 'Thanks',
    trigger: ';thx',
    body: 'Thank you!',
  });
  for (const id of ['x-post', 'bluesky-post', 'mastodon-post']) {
    const page = await openSurface(id);
    await page.keyboard.type('We recieve it. ');
    await waitForMarks(page);
    await page.keyboard.press('F8');
    await overlay(page).part('card').waitFor();
    await page.keyboard.press('Enter');
    await expect.poll(() => model(page)).toContain('receive');
    await page.keyboard.press('End');
    await page.keyboard.type(' ;thx');
    await overlay(page).part('option').waitFor();
    await page.keyboard.press('Tab');
    await expect.poll(() => model(page)).toContain('Thank you!');
  }
  expect(recordedRequests()).toEqual([]);
});

/** The page as its own scripts see it, without our host. */
async function outline(page: Page): Promise<string> {
  return page.evaluate(() => {
    const copy = document.documentElement.cloneNode(true) as Element;
    copy.querySelector('postwright-overlay')?.remove();
    return copy.outerHTML;
  });
}

test('the page gets one element, at the end of the body or of the dialog, and nothing in or around its composer', async ({
  openSurface,
}) => {
  const page = await openSurface('x-dialog');
  await overlay(page).part('bar').waitFor();
  await page.evaluate(() => window.playground.setText('We recieve it'));
  const before = await outline(page);
  await waitForMarks(page);
  await overlay(page).part('issues').click();
  await overlay(page).part('card').waitFor();
  expect(await outline(page)).toBe(before);

  const host = await page.evaluate(() => {
    const element = document.querySelector('postwright-overlay');
    return {
      parent: element?.parentElement?.tagName,
      isLast: element?.nextElementSibling === null,
      root: element?.shadowRoot,
      attributes: element?.getAttributeNames(),
    };
  });
  expect(host).toEqual({ parent: 'DIALOG', isLast: true, root: null, attributes: ['popover'] });
});

test('a page without a composer gets nothing but the watcher', async ({ context, extensionId: _running }) => {
  const page = await context.newPage();
  await page.goto(plainPage.url);
  await page.getByRole('searchbox').click();
  await page.keyboard.type('recieve');
  expect(await overlay(page).count()).toBe(0);
  expect(await page.evaluate(() => CSS.highlights.size)).toBe(0);
});

test('all that a page without a composer loads is at most 6 kB', () => {
  const watcher = readFileSync(resolve(import.meta.dirname, '../../.output/chrome-mv3/watcher.js'));
  expect(gzipSync(watcher, { level: 9 }).length).toBeLessThanOrEqual(6 * 1024);
});
