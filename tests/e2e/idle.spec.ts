import type { Page } from 'playwright-core';
import { expect, test } from './harness/browser.ts';
import { watchTimers } from './harness/isolated-world.ts';
import { waitForMarks } from './harness/marks.ts';
import { openHtml } from './harness/own-page.ts';
import { overlay } from './harness/overlay.ts';

declare global {
  var messagesHeard: number;
}

const box = '<div class="box" contenteditable="true" style="width: 400px; min-height: 60px"></div>';
/** How many frames of an idle page are watched: about two seconds. */
const framesWatched = 120;

async function pageFrames(page: Page, count: number): Promise<void> {
  await page.evaluate(async (frames) => {
    for (let i = 0; i < frames; i++) await new Promise((resolve) => requestAnimationFrame(resolve));
  }, count);
}

test('after composers have come and gone, the extension waits for events only: no timer, no frame, no message', async ({
  context,
  extensionId,
}) => {
  const page = await openHtml(context, `<main>${box}</main>`);
  const timers = await watchTimers(page, extensionId);
  const write = async (text: string) => {
    await page.locator('.box').click();
    await page.keyboard.type(text);
    await waitForMarks(page);
  };
  await write('We recieve it.');
  await page.evaluate((html) => {
    history.pushState({}, '', '/another-page');
    const main = document.createElement('main');
    main.style.cssText = 'height: 300px; overflow: auto';
    main.innerHTML = `${html}<div style="height: 2000px"></div>`;
    document.querySelector('main')?.replaceWith(main);
  }, box);
  await overlay(page).part('bar').waitForGone();
  await write('We definately do.');
  await page.keyboard.press('F8');
  await overlay(page).part('card').waitFor();

  // The tone is asked for once the text has rested.
  await expect.poll(() => timers.awaited()).toEqual([]);
  const [worker] = context.serviceWorkers();
  await worker?.evaluate(() => {
    globalThis.messagesHeard = 0;
    chrome.runtime.onMessage.addListener(() => void globalThis.messagesHeard++);
  });
  const heard = () => worker?.evaluate(() => globalThis.messagesHeard);
  const expectIdle = async (messages: number) => {
    await expect.poll(() => timers.awaited()).toEqual([]);
    // A composer that goes says once which marked words were left in it.
    await pageFrames(page, framesWatched);
    const asked = await timers.asked();
    expect(asked, 'The recorder is in the world of the extension').toBeGreaterThan(0);
    await pageFrames(page, framesWatched);
    expect(await timers.asked()).toBe(asked);
    expect(await heard()).toBe(messages);
  };

  await test.step('with an open card', () => expectIdle(0));
  await page.locator('main').evaluate((element) => element.scrollTo(0, 1000));
  await overlay(page).part('bar').waitForGone();
  await test.step('with a composer that is scrolled out of sight', () => expectIdle(0));
  await page.locator('.box').evaluate((element) => element.remove());
  await test.step('with no composer any more', () => expectIdle(1));
});
