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

test('the page gets one element, at the end of the body or of the dialog, and not a single attribute', async ({
  openSurface,
}) => {
  const page = await openSurface('x-dialog', { click: false });
  const outline = () =>
    page.evaluate(() => {
      const copy = document.documentElement.cloneNode(true) as Element;
      for (const element of copy.querySelectorAll('[contenteditable]')) element.replaceChildren();
      return copy.outerHTML;
    });
  await page.locator('[contenteditable="true"]').click();
  const before = await outline();
  await page.keyboard.type('We recieve it');
  await waitForMarks(page);
  await overlay(page).part('issues').click();
  await overlay(page).part('card').waitFor();
  const host = await page.evaluate(() => {
    const element = document.querySelector('postwright-overlay');
    const place = {
      parent: element?.parentElement?.tagName,
      isLast: !element?.nextElementSibling,
      root: element?.shadowRoot,
    };
    element?.remove();
    return place;
  });
  expect(host).toEqual({ parent: 'DIALOG', isLast: true, root: null });
  expect(before.replace(/<postwright-overlay.*?<\/postwright-overlay>/, '')).toContain('contenteditable');
});

test('a page without a composer gets nothing but the watcher', async ({ context, extensionId: _running }) => {
  const page = await context.newPage();
  await page.goto(plainPage.url);
  await page.getByRole('searchbox').click();
  await page.keyboard.type('recieve');
  expect(await overlay(page).count()).toBe(0);
  expect(await page.evaluate(() => CSS.highlights.size)).toBe(0);
});
