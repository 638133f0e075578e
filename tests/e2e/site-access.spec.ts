import { openActionPopup } from './harness/action-popup.ts';
import { openBrowserSettings } from './harness/granted-build.ts';
import { markedTexts, waitForMarks } from './harness/marks.ts';
import { plainPage, plainPageWith } from './harness/own-site-pages.ts';
import { expect, ownSites, test } from './harness/own-sites.ts';
import { overlay } from './harness/overlay.ts';

const { plain, toot } = ownSites;

test('a site that is turned on works at once in the page that is open; turned off, it is left alone', async ({
  context,
  extensionId,
  serveSite,
  openSite,
  recordedRequests,
}) => {
  await serveSite(plain, plainPage);
  const settings = await openBrowserSettings(context, extensionId);
  await settings.forbidAll();
  const page = await openSite(plain);
  await page.keyboard.type('We recieve it. ');
  expect(await page.evaluate(() => CSS.highlights.size)).toBe(0);
  expect(await overlay(page).count()).toBe(0);

  await test.step('on, while the composer has the focus', async () => {
    await settings.allow(`${plain}/*`);
    await page.bringToFront();
    await waitForMarks(page);
    await overlay(page).part('bar').waitFor();
    expect(await overlay(page).part('counter').count(), 'No limit is known').toBe(0);
  });

  await test.step('on, when the page is loaded again', async () => {
    await page.reload();
    await page.locator('textarea').click();
    await page.keyboard.type('We recieve it. ');
    await waitForMarks(page);
  });

  await test.step('off: marks and bar go, and come back neither by the focus nor by loading', async () => {
    await settings.forbid(`${plain}/*`);
    await expect.poll(() => markedTexts(page)).toEqual({});
    await expect.poll(() => overlay(page).count()).toBe(0);
    await page.bringToFront();
    await page.locator('textarea').blur();
    await page.locator('textarea').click();
    await page.reload();
    await page.locator('textarea').click();
    await page.keyboard.type('We recieve it. ');
    expect(await overlay(page).count()).toBe(0);
  });
  expect(recordedRequests(), 'A site that is no instance is asked nothing').toEqual([]);
});

test('frames without an address of their own belong to the site', async ({ serveSite, openSite }) => {
  await serveSite(plain, plainPageWith('<iframe srcdoc="<textarea></textarea>"></iframe>'));
  const page = await openSite(plain);
  const frame = page.frames().find((candidate) => candidate.parentFrame());
  if (!frame) throw new Error('The page has no frame.');
  await frame.locator('textarea').click();
  await page.keyboard.type('We recieve it. ');
  await expect.poll(() => frame.evaluate(() => CSS.highlights.has('postwright-correctness'))).toBe(true);
});

test('the watcher is registered for exactly the sites that are allowed, beyond this session', async ({
  context,
  extensionId,
}) => {
  const settings = await openBrowserSettings(context, extensionId);
  const registered = () =>
    context.serviceWorkers()[0]?.evaluate(async () =>
      (await chrome.scripting.getRegisteredContentScripts()).map(
        ({ matches, js, runAt, allFrames, matchOriginAsFallback, persistAcrossSessions }) => ({
          matches: matches?.toSorted(),
          js,
          runAt,
          allFrames,
          matchOriginAsFallback,
          persistAcrossSessions,
        }),
      ),
    );
  const watcher = {
    js: ['watcher.js'],
    runAt: 'document_start',
    allFrames: true,
    matchOriginAsFallback: true,
    persistAcrossSessions: true,
  };
  await expect.poll(registered).toEqual([
    {
      ...watcher,
      matches: Object.values(ownSites)
        .map((origin) => `${origin}/*`)
        .toSorted(),
    },
  ]);
  await settings.forbidAll();
  await expect.poll(registered).toEqual([]);
  await settings.allow(`${toot}/*`);
  await expect.poll(registered).toEqual([{ ...watcher, matches: [`${toot}/*`] }]);
});

test('the popup shows the site as turned on, and can pause it', async ({ context, serveSite, openSite }) => {
  await serveSite(plain, plainPage);
  const page = await openSite(plain);
  await page.keyboard.type('We recieve it. ');
  await waitForMarks(page);
  const popup = await openActionPopup(context, page);
  const switches = () =>
    popup.evaluate(`(() => {
      document.querySelector('[aria-label="Settings"]')?.click();
      return [...document.querySelectorAll('.switches label')].map((label) =>
        [label.innerText.replace(/[\\u2066-\\u2069]/g, ''), label.querySelector('input').checked]);
    })()`);
  await expect.poll(switches).toEqual([
    ['Use on plain.example', true],
    ['Pause on plain.example', false],
    ['Pause everywhere', false],
  ]);
  await popup.evaluate(`document.querySelectorAll('.switches input')[1].click()`);
  await expect.poll(() => markedTexts(page)).toEqual({});
  await expect.poll(() => overlay(page).count()).toBe(0);
});
